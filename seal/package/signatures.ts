/** The signatures of a package: over the inventory by each role that it names, over a document by whoever signed it. */
import type { Instant } from '@kepil/law/time/instant.ts';
import type { SignerIdentity, Failure, Verdict } from '../verdict.ts';
import type { SignatureToCheck, Trust, VerifySignature } from '../verify.ts';
import { runningDigest } from './content-digest.ts';
import { OID } from '../oids.ts';
import type { Inventory, SignatureLine } from './inventory.ts';
import type { Problem } from './problem.ts';

export interface SignatureCheck {
  readonly verify: VerifySignature;
  readonly trust: Trust;
  /** When the package was received: the time of judgement of a signature without a time stamp. */
  readonly receivedAt: Instant;
  /** Answers at hand about revocation, DER. */
  readonly ocsp?: readonly Uint8Array[];
  readonly crl?: readonly Uint8Array[];
  readonly revocation?: 'required' | 'when-given';
  /** Each verdict whole, with its evidence, as it is formed: to be kept. The report itself keeps those of the inventory only. */
  readonly onVerdict?: (path: string, verdict: Verdict) => void;
}

/** What the report says of a signature; `seq` null of the inventory's. */
export interface SignatureFinding {
  readonly path: string;
  readonly seq: number | null;
  readonly role: string | null;
  readonly valid: boolean;
  readonly failures: readonly Failure[];
  readonly signer: SignerIdentity | null;
  readonly at: Instant;
  readonly atFrom: Verdict['atFrom'];
}

/** A content to be signed: in memory, or its digests with a way to read it once more by another algorithm. */
export type Content = Uint8Array | { readonly sha256: Uint8Array; readonly again: () => AsyncIterable<Uint8Array> };

export interface Judged { readonly findings: readonly SignatureFinding[]; readonly problems: readonly Problem[] }

/** The signatures that the inventory's head names. `given` by role. */
export async function judgeInventory({ head, bytes }: Inventory, given: ReadonlyMap<string, { readonly path: string; readonly cms: Uint8Array }>, check: SignatureCheck): Promise<Judged> {
  const findings: SignatureFinding[] = [];
  const problems: Problem[] = [];
  for (const { role, iin } of head.signers) {
    const one = given.get(role);
    if (one === undefined) continue;
    const verdict = await verdictOn(one.cms, bytes, check, iin);
    check.onVerdict?.(one.path, verdict);
    const finding = findingOf(one.path, null, role, verdict);
    findings.push(finding);
    problems.push(...problemsOf(verdict, one.cms, { entry: one.path, role }));
  }
  problems.push(...repeated(findings));
  return { findings, problems };
}

/** The signatures of one document. A missing one (null) is somebody else's to name. */
export async function judgeDocument(seq: number, content: Content, signatures: readonly (SignatureLine & { readonly cms: Uint8Array })[], check: SignatureCheck): Promise<Judged> {
  const findings: SignatureFinding[] = [];
  const problems: Problem[] = [];
  for (const { path, cms } of signatures) {
    const verdict = await verdictOn(cms, content, check);
    check.onVerdict?.(path, verdict);
    findings.push(findingOf(path, seq, null, verdict));
    problems.push(...problemsOf(verdict, cms, { entry: path, seq }));
  }
  problems.push(...repeated(findings));
  return { findings, problems };
}

/** Armour and base64 are for the way; in a package a signature is what every program reads. */
function problemsOf({ valid, failures }: Verdict, cms: Uint8Array, place: Pick<Problem, 'entry' | 'seq' | 'role'>): Problem[] {
  if (!valid) return [{ code: 'signature-invalid', ...place, failures }];
  return cms[0] === 0x30 ? [] : [{ code: 'signature-form', ...place }];
}

/** One person cannot stand for two: the same certificate, or the same IIN on two. */
function repeated(findings: readonly SignatureFinding[]): Problem[] {
  const seen = new Set<string>();
  return findings.flatMap(({ signer, path, seq }): Problem[] => {
    if (signer === null) return [];
    const keys = [`${signer.issuer} ${signer.serial}`, ...(signer.iin === null ? [] : [signer.iin])];
    const twice = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return twice ? [{ code: 'signer-repeated', entry: path, ...(seq === null ? {} : { seq }), found: signer.name }] : [];
  });
}

const findingOf = (path: string, seq: number | null, role: string | null, { valid, failures, signer, at, atFrom }: Verdict): SignatureFinding => ({ path, seq, role, valid, failures, signer, at, atFrom });

/** Asks once; where the signature names an algorithm whose digest is not at hand, reads the content again and asks a second time. */
async function verdictOn(cms: Uint8Array, content: Content, { verify, trust, receivedAt, ocsp = [], crl = [], revocation = 'when-given' }: SignatureCheck, iin?: string): Promise<Verdict> {
  const about = { cms, receivedAt, purpose: 'signing', ocsp, crl, revocation, ...(iin === undefined ? {} : { expected: { iin } }) } as const satisfies Omit<SignatureToCheck, 'content'>;
  if (content instanceof Uint8Array) return verify({ ...about, content }, trust);
  const known = new Map<string, Uint8Array>([[OID.sha256, content.sha256]]);
  let asked: string | null = null;
  const ask = (oid: string): Uint8Array | null => { const digest = known.get(oid) ?? null; if (digest === null) asked = oid; return digest; };
  const first = verify({ ...about, content: ask }, trust);
  const running = asked === null ? null : runningDigest(asked);
  if (asked === null || running === null) return first;
  for await (const piece of content.again()) running.update(piece);
  known.set(asked, running.digest());
  return verify({ ...about, content: ask }, trust);
}
