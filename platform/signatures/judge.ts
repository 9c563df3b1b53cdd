/**
 * Whether an electronic signature holds, asked once for the whole house: the trusted roots, the state of the certificate at the moment
 * of receipt, and a second opinion where one is configured. The verdict is kept with its evidence and never formed again at "now".
 */
import type { Instant } from '@kepil/law/time/instant.ts';
import { createNcanode } from '@kepil/seal/ncanode/client.ts';
import { readSignedData } from '@kepil/seal/cms/signed-data.ts';
import { secondOpinion, type SecondOpinion } from '@kepil/seal/ncanode/second-opinion.ts';
import { askOcsp, type Answered } from '@kepil/seal/revocation/ask.ts';
import { trustFrom } from '@kepil/seal/roots/certificate-files.ts';
import { kazakhTrust, trustWith } from '@kepil/seal/roots/kazakh.ts';
import { verifySignature, type SignatureToCheck, type Trust } from '@kepil/seal/verify.ts';
import type { Verdict } from '@kepil/seal/verdict.ts';
import type { Config } from '../config.ts';

export interface Question extends Pick<SignatureToCheck, 'purpose' | 'expected'> {
  readonly cms: string;
  readonly content: Uint8Array;
  /** When the server received it. */
  readonly receivedAt: Instant;
}

export type { SecondOpinion };

export interface Judgement {
  readonly verdict: Verdict;
  readonly second: SecondOpinion | null;
}

export interface JudgeOptions {
  readonly trust: Trust;
  /** `required`: without an answer of the authority a signature does not hold. */
  readonly revocation: 'required' | 'when-given';
  /** Asks the authority about the signer's certificate; what it does not answer is left out. */
  readonly revocationOf?: (question: Question, trust: Trust) => Promise<Answered>;
  readonly secondOpinion?: (question: Question, verdict: Verdict) => Promise<SecondOpinion>;
}

export class Judge {
  readonly #options: JudgeOptions;
  constructor(options: JudgeOptions) {
    this.#options = options;
  }

  /** Never throws for a bad signature: the verdict says what is wrong with it. */
  async judge(question: Question): Promise<Judgement> {
    const { trust, revocation, revocationOf, secondOpinion } = this.#options;
    const { cms, content, receivedAt, purpose, expected } = question;
    const answers = await revocationOf?.(question, trust);
    const verdict = verifySignature({ cms, content, receivedAt, purpose, revocation, ...(expected ? { expected } : {}), ...answers }, trust);
    return { verdict, second: (await secondOpinion?.(question, verdict)) ?? null };
  }
}

/** Whether the document itself is left out of a signature that holds. */
export const isDetached = ({ evidence }: Verdict): boolean => readSignedData(Buffer.from(evidence.cms, 'base64')).content === null;

/** The judge of an installation: the national authorities, and what its configuration adds. Throws NotCertificates where KEPIL_TRUST holds something else. */
export async function judgeOf(config: Pick<Config, 'signatures'>, now: () => Instant): Promise<Judge> {
  const { trustFolder, ocspUrl, ncanodeUrl, revocation } = config.signatures;
  const ncanode = ncanodeUrl === null ? null : createNcanode({ url: ncanodeUrl });
  return new Judge({
    trust: trustFolder === null ? kazakhTrust() : trustWith(kazakhTrust(), await trustFrom([trustFolder])),
    revocation,
    ...(ocspUrl === null ? {} : { revocationOf: ({ cms }: Question, trust: Trust) => askOcsp(cms, trust, { url: ocspUrl }) }),
    ...(ncanode === null ? {} : {
      secondOpinion: ({ content }: Question, { evidence, signer }: Verdict) => secondOpinion(ncanode, { cms: Buffer.from(evidence.cms, 'base64'), content, ...(signer ? { serial: signer.serial } : {}) }, now()),
    }),
  });
}
