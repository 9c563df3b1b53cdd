/** The order of the checks of one signature (docs/signatures.md, "How a signature is judged"). */
import type { Instant } from '@kepil/law/time/instant.ts';
import { digestOf, OLD_ALGORITHMS, schemeOf } from '../certificate/algorithms.ts';
import { identityOf, type Certificate } from '../certificate/certificate.ts';
import { buildChain, chainAt, type Anchors, type Chain } from '../certificate/chain.ts';
import { DerError } from '../der/read.ts';
import { hex, timeOf } from '../der/values.ts';
import { OID } from '../oids.ts';
import { readAnswers, statusAt, type Answers, type Status } from '../revocation/status.ts';
import { checkToken, readToken } from '../timestamp/token.ts';
import { FAILURES, REMARKS, type Asked, type Evidence, type Failure, type Remark, type SignatureAlgorithm, type SignerIdentity, type Verdict } from '../verdict.ts';
import type { SignatureToCheck } from '../verify.ts';
import { withoutArmour } from './armour.ts';
import { certificatesOf, contentTypeAgrees, digestAgrees, signatureHolds, signerCertificate, signingCertificate } from './check.ts';
import { DigestConfusionError, onlyValue, readSignedData, SignerCountError, type SignedData } from './signed-data.ts';

/** Whom to believe: about signers, about time stamps, and which policies of time stamps. */
export interface Believed {
  readonly roots: Anchors;
  readonly stamps: Anchors;
  readonly policies: readonly string[];
}

/** The verdict on one signature. Never throws for anything that is in the CMS, the answers or the document. */
export function judge(question: SignatureToCheck, believed: Believed): Verdict {
  const draft = new Draft(question);
  try {
    const cms = withoutArmour(question.cms);
    draft.evidence.cms = base64(cms);
    judgeSignature(draft, readSignedData(cms), question, believed);
  } catch (error) {
    draft.fail(unreadable(error));
  }
  return draft.verdict();
}

function judgeSignature(draft: Draft, signedData: SignedData, question: SignatureToCheck, { roots, stamps, policies }: Believed): void {
  const { signer } = signedData;
  const scheme = schemeOf(signer.signatureAlgorithm, signer.digestAlgorithm.oid);
  if (!scheme) return draft.fail('algorithm-not-allowed');
  draft.algorithm = scheme.name;
  if (OLD_ALGORITHMS.includes(scheme.name)) draft.remark('old-algorithm');
  const claimed = onlyValue(signer.signed, OID.signingTime);
  draft.claimedAt = claimed ? timeOf(claimed, 'signingTime') : null;

  judgeDocument(draft, signedData, question);
  if (!contentTypeAgrees(signedData, OID.data)) draft.fail('content-type');

  const certificates = certificatesOf(signedData, roots);
  const certificate = signerCertificate(signedData, certificates);
  // Whether it is missing or cannot be read: without the key nothing more can be computed.
  if (!certificate) return draft.fail(signedData.certificates.length > certificates.length - roots.intermediates.length ? 'certificate-malformed' : 'certificate-missing');
  draft.signer = identityOf(certificate);
  const named = signingCertificate(signer, certificate);
  if (named === 'absent') draft.remark('no-signing-certificate');
  if (named === 'differs') draft.fail('signing-certificate-mismatch');
  const holds = signatureHolds(signer, certificate);
  if (holds !== 'yes') draft.fail(holds === 'no' ? 'signature-broken' : holds);

  const chain = buildChain(certificate, certificates, roots);
  draft.evidence.chain = chain.certificates.map(({ der }) => base64(der));
  draft.fail(...chain.failures);
  const answers = new AnswersAtHand(question);
  judgeTimeStamp(draft, signedData, stamps, policies, answers);
  draft.fail(...chainAt(chain.certificates, draft.at));
  judgeRevocation(draft, chain, answers, question);
  draft.evidence.ocsp = answers.used('ocsp');
  draft.evidence.crl = answers.used('crl');
  judgeUse(draft, certificate, question);
}

/** messageDigest against the document that was given and against the one inside; both, where there are both. */
function judgeDocument(draft: Draft, { content: inside, signer }: SignedData, { content: given }: SignatureToCheck): void {
  const named = signer.digestAlgorithm.oid;
  const digests = new Map<string, Uint8Array>();
  const digest = (oid: string): Uint8Array | null => {
    const known = digests.get(oid);
    if (known) return known;
    const made = typeof given === 'function' ? given(oid) : given ? digestOf(oid, given) : inside && digestOf(oid, inside);
    if (made) digests.set(oid, made);
    return made;
  };
  const outer = digest(named);
  const sha256 = digest(OID.sha256) ?? (inside && digestOf(OID.sha256, inside));
  draft.evidence.documentSha256 = sha256 ? hex(sha256) : '';
  draft.evidence.documentDigests = Object.fromEntries([...digests].map(([oid, value]) => [oid, hex(value)]));
  // A caller who holds only kept digests of an enveloping signature need not have any: the document is inside.
  if (!outer && !inside) draft.fail('content-missing');
  if (outer && !digestAgrees(signer, outer)) draft.fail('digest-mismatch');
  if (inside && given && !digestAgrees(signer, digestOf(named, inside))) draft.fail('digest-mismatch');
}

/** The time stamp over the signature value gives the time of judgement; one that does not count is a failure, none at all a remark. */
function judgeTimeStamp(draft: Draft, { signer }: SignedData, stamps: Anchors, policies: readonly string[], answers: AnswersAtHand): void {
  try {
    const value = onlyValue(signer.unsigned, OID.signatureTimeStamp);
    if (!value) return draft.remark('no-time-stamp');
    draft.evidence.timeStamp = base64(value.bytes);
    const { failures, time, chain, old } = checkToken(readToken(value.bytes), signer.signature, stamps, policies);
    draft.fail(...failures);
    if (old) draft.remark('old-algorithm');
    draft.evidence.timeStampChain = chain.map(({ der }) => base64(der));
    if (time === null) return;
    const said = answers.about(chain, time);
    if (said.some(({ status }) => status === 'revoked' || status === 'never-issued')) draft.fail('time-stamp-authority-not-trusted');
    else draft.stampedAt = time;
    if (said.some(({ broken }) => broken)) draft.fail('revocation-answer-broken');
  } catch (error) {
    unreadable(error);
    draft.fail('time-stamp-malformed');
  }
}

/** The signer's certificate, and the authorities' above it as far as something is said about them. */
function judgeRevocation(draft: Draft, { certificates }: Chain, answers: AnswersAtHand, { revocation = 'when-given' }: SignatureToCheck): void {
  const said = answers.about(certificates, draft.at);
  if (answers.unreadable || said.some(({ broken }) => broken)) draft.fail('revocation-answer-broken');
  for (const { status } of said) if (status === 'revoked' || status === 'never-issued') draft.fail(status);
  // Nobody could answer for a certificate whose authority is not known.
  const status = said[0]?.status ?? 'not-asked';
  if (status === 'unknown' || (status === 'not-asked' && revocation === 'required')) draft.fail('revocation-unknown');
  else if (status === 'not-asked') draft.remark('revocation-not-asked');
}

/** Is the key for this, and is it the person whom we expect? */
function judgeUse(draft: Draft, { keyUsage, purposes, isAuthority }: Certificate, { purpose, expected = {} }: SignatureToCheck): void {
  if (purpose === 'signing') {
    if (isAuthority || !purposes?.includes(OID.emailProtection)) draft.fail('not-for-signing');
    if (!keyUsage?.nonRepudiation) draft.fail('no-non-repudiation');
  } else if (isAuthority || !purposes?.includes(OID.clientAuth) || !keyUsage?.digitalSignature) draft.fail('not-for-authentication');
  if (expected.iin !== undefined && expected.iin !== draft.signer?.iin) draft.fail('another-person');
  if (expected.bin !== undefined && expected.bin !== draft.signer?.bin) draft.fail('another-body');
}

/** A signature that cannot be read: nothing after it can be judged. */
function unreadable(error: unknown): Failure {
  if (error instanceof DerError) return error.failure;
  if (error instanceof SignerCountError) return 'signer-count';
  if (error instanceof DigestConfusionError) return 'algorithm-not-allowed';
  throw error;
}

/** The answers that were given, and which of them were about a certificate in question. */
class AnswersAtHand {
  readonly #answers: Answers;
  readonly #nonces: readonly Uint8Array[];
  readonly #used = { ocsp: new Set<Uint8Array>(), crl: new Set<Uint8Array>() };
  /** Was one of them not readable? It is kept with the evidence: it is why the verdict is what it is. */
  readonly unreadable: boolean;

  constructor({ ocsp = [], crl = [], ocspNonces = [] }: SignatureToCheck) {
    this.#answers = readAnswers(ocsp, crl);
    this.#nonces = ocspNonces;
    for (const { der, answer } of this.#answers.ocsp) if (!answer) this.#used.ocsp.add(der);
    for (const { der, list } of this.#answers.crl) if (!list) this.#used.crl.add(der);
    this.unreadable = this.#used.ocsp.size + this.#used.crl.size > 0;
  }

  /** What is said at `at` of each certificate of the chain that has its authority above it. */
  about(chain: readonly Certificate[], at: Instant): readonly Status[] {
    return chain.flatMap((certificate, i) => {
      const authority = chain[i + 1];
      if (!authority) return [];
      const said = statusAt(certificate, authority, this.#answers, at, this.#nonces);
      for (const der of said.ocsp) this.#used.ocsp.add(der);
      for (const der of said.crl) this.#used.crl.add(der);
      return said;
    });
  }

  used(kind: 'ocsp' | 'crl'): readonly string[] { return [...this.#used[kind]].map(base64); }
}

/** A verdict in the making: findings in any order, each once. */
class Draft {
  readonly #failures = new Set<Failure>();
  readonly #remarks = new Set<Remark>();
  readonly #receivedAt: Instant;
  signer: SignerIdentity | null = null;
  algorithm: SignatureAlgorithm | null = null;
  stampedAt: Instant | null = null;
  claimedAt: Instant | null = null;
  readonly evidence: { -readonly [K in keyof Evidence]: Evidence[K] };

  constructor({ receivedAt, purpose, expected = {}, revocation = 'when-given', ocspNonces = [] }: SignatureToCheck) {
    this.#receivedAt = receivedAt;
    const asked: Asked = { receivedAt, purpose, expected, revocation, ocspNonces: ocspNonces.map(hex) };
    this.evidence = { cms: '', documentSha256: '', documentDigests: {}, chain: [], timeStamp: null, timeStampChain: [], ocsp: [], crl: [], asked };
  }

  /** The time of judgement. */
  get at(): Instant { return this.stampedAt ?? this.#receivedAt; }
  fail(...failures: readonly Failure[]): void { for (const failure of failures) this.#failures.add(failure); }
  remark(remark: Remark): void { this.#remarks.add(remark); }

  verdict(): Verdict {
    return {
      valid: this.#failures.size === 0,
      failures: FAILURES.filter((failure) => this.#failures.has(failure)),
      remarks: REMARKS.filter((remark) => this.#remarks.has(remark)),
      signer: this.signer, algorithm: this.algorithm, at: this.at, atFrom: this.stampedAt === null ? 'received' : 'time-stamp', claimedAt: this.claimedAt,
      evidence: this.evidence,
    };
  }
}

const base64 = (data: Uint8Array): string => Buffer.from(data.buffer, data.byteOffset, data.length).toString('base64');
