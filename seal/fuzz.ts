/**
 * `npm run soak -- seal`: files of every kind that comes from outside, bent in 120,000 ways (KEPIL_FUZZ_INPUTS, KEPIL_FUZZ_SEED for others).
 * Nothing may be thrown that is not announced, no call may take longer than 250 ms of the processor, and what is bent within its signed
 * part may never be called good. Ends with 1 at the first finding, which it prints with its seed and its bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAY } from '@kepil/law/time/instant.ts';
import { createAuthority } from './authority/authority.ts';
import { KEY_ALGORITHMS } from './authority/keys.ts';
import { readCertificate } from './certificate/certificate.ts';
import { signedBy } from './certificate/signed-by.ts';
import { readSignedData } from './cms/signed-data.ts';
import { DOCUMENT, HOLDER, NOON } from './cms/testing.ts';
import { DerError, readDer, type DerNode } from './der/read.ts';
import { sameBytes } from './der/values.ts';
import { element } from './der/write.ts';
import { OID } from './oids.ts';
import { listedBy, readCrl } from './revocation/crl.ts';
import { answeredFor, readOcsp } from './revocation/ocsp.ts';
import { checkToken, readToken } from './timestamp/token.ts';
import { verifyAgain, verifySignature, type SignatureToCheck, type Trust } from './verify.ts';

export interface Finding { readonly what: string; readonly file: string; readonly input: number; readonly bytes: string }
export interface FuzzResult {
  readonly inputs: number;
  readonly files: number;
  /** How many inputs were still read by the parser that they were for: a run of garbage alone would prove little. */
  readonly read: number;
  /** How many were judged good: bent outside of what is signed. */
  readonly good: number;
  /** The longest call, milliseconds of the processor. */
  readonly slowest: number;
  readonly findings: readonly Finding[];
}

/** One bent input: throws a DerError where it cannot be read, else says whether it holds, and what stands in its signed part. */
interface Seed { readonly file: string; readonly bytes: Uint8Array; readonly ask: (bytes: Uint8Array) => { readonly good: boolean; readonly signed: Uint8Array | string } }

const LIMIT = 250;

/** Bends `inputs` files. The same seed bends them in the same way (the keys of the generated files differ). */
export function fuzz(inputs: number, seed: number, report: (result: FuzzResult) => void = () => undefined): FuzzResult {
  const seeds = [...generated(), ...recorded()];
  const random = numbers(seed);
  const nodes = seeds.flatMap(({ bytes }) => nodesOf(bytes)).map(({ bytes }) => bytes).filter(({ length }) => length < 3_000);
  const original = new Map(seeds.map(({ file, bytes, ask }) => [file, ask(bytes).signed]));
  let read = 0, good = 0, slowest = 0;
  const findings: Finding[] = [];
  for (let input = 0; input < inputs && findings.length === 0; input++) {
    const from = seeds[input % seeds.length];
    if (!from) break;
    const { file, bytes, ask } = from;
    const bent = bend(bytes, random, nodes);
    const found = (what: string): number => findings.push({ what, file, input, bytes: Buffer.from(bent).toString('base64') });
    const before = process.threadCpuUsage();
    try {
      const answer = ask(bent);
      read += 1;
      if (answer.good) {
        good += 1;
        const signed = original.get(file);
        const same = typeof answer.signed === 'string' ? answer.signed === signed : signed !== undefined && typeof signed !== 'string' && sameBytes(answer.signed, signed);
        if (!same) found('judged good with another signed part');
      }
    } catch (error) {
      if (!(error instanceof DerError)) found(`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    const { user, system } = process.threadCpuUsage(before);
    const ms = (user + system) / 1000;
    slowest = Math.max(slowest, ms);
    if (ms > LIMIT) found(`took ${Math.round(ms)} ms of the processor`);
    if (input % 10_000 === 9_999) report({ inputs: input + 1, files: seeds.length, read, good, slowest, findings });
  }
  return { inputs, files: seeds.length, read, good, slowest, findings };
}

/** Signatures of the test authority by each algorithm, with and without a time stamp, and its answers. */
function generated(): Seed[] {
  return KEY_ALGORITHMS.flatMap((algorithm) => {
    const authority = createAuthority({ clock: () => NOON, algorithm });
    const trust: Trust = { roots: [authority.root], intermediates: [authority.intermediate] };
    const { key, certificate, serial } = authority.issue({ holder: HOLDER, purpose: 'signing' });
    const plain = authority.signCms({ key, certificate, content: DOCUMENT });
    const question: SignatureToCheck = { cms: plain, content: DOCUMENT, receivedAt: NOON + DAY, purpose: 'signing', expected: { iin: HOLDER.iin } };
    const judge = (more: Partial<SignatureToCheck>) => (bytes: Uint8Array): ReturnType<Seed['ask']> => judged({ ...question, cms: bytes, ...more }, trust);
    const revoked = authority.issue({ holder: HOLDER, purpose: 'signing' });
    authority.revoke(revoked.serial, NOON, 'keyCompromise');
    const good = authority.ocsp(serial), bad = authority.ocsp(revoked.serial), list = authority.crl();
    const ofRevoked = { ...question, receivedAt: NOON, revocation: 'required' as const, cms: authority.signCms({ key: revoked.key, certificate: revoked.certificate, content: DOCUMENT }) };
    // Answers of the same kind as the ones in use: a bent "revoked" must never let the signature pass.
    const answer = (name: 'ocsp' | 'crl', of: SignatureToCheck) => (bytes: Uint8Array): ReturnType<Seed['ask']> => {
      const verdict = verifySignature({ ...of, [name]: [bytes] }, trust);
      if (verdict.valid) return { good: true, signed: name === 'ocsp' ? readOcsp(bytes).tbs : readCrl(bytes).tbs };
      return { good: false, signed: name === 'ocsp' ? readOcsp(bytes).tbs : readCrl(bytes).tbs };
    };
    const asked = { ...question, receivedAt: NOON, revocation: 'required' as const };
    const named = (name: string): string => `${algorithm} ${name}`;
    return [
      { file: named('detached'), bytes: plain, ask: judge({}) },
      { file: named('enveloping'), bytes: authority.signCms({ key, certificate, content: DOCUMENT, detached: false }), ask: (bytes) => { const { content: _, ...rest } = question; return judged({ ...rest, cms: bytes }, trust); } },
      { file: named('stamped'), bytes: authority.signCms({ key, certificate, content: DOCUMENT, timeStamp: true }), ask: judge({}) },
      { file: named('ocsp good'), bytes: good, ask: answer('ocsp', asked) },
      { file: named('ocsp revoked'), bytes: bad, ask: (bytes) => never(answer('ocsp', ofRevoked)(bytes)) },
      { file: named('crl'), bytes: list, ask: answer('crl', asked) },
      { file: named('crl of a revoked one'), bytes: list, ask: (bytes) => never(answer('crl', ofRevoked)(bytes)) },
      { file: named('trusted intermediate'), bytes: authority.intermediate, ask: (bytes) => { const read = readCertificate(bytes); return { good: signedBy(read, readCertificate(authority.root)) === 'yes', signed: read.tbs }; } },
    ] satisfies Seed[];
  });
}

/** Good is a finding whatever stands in it. */
const never = ({ good }: ReturnType<Seed['ask']>): ReturnType<Seed['ask']> => ({ good, signed: good ? 'good' : 'refused' });

/** The verdict with the evidence repeated, and what it rests on: document, attributes, signature, certificate, and the stamp where it counted. */
function judged(question: SignatureToCheck, trust: Trust): ReturnType<Seed['ask']> {
  const verdict = verifySignature(question, trust);
  const again = verifyAgain(verdict.evidence, trust);
  if (JSON.stringify(again) !== JSON.stringify(verdict)) throw new Error(`the evidence gives another verdict: ${JSON.stringify(again.failures)} instead of ${JSON.stringify(verdict.failures)}`);
  if (!verdict.valid) {
    if (verdict.failures.length === 0) throw new Error('refused without a reason');
    if (['too-large', 'malformed', 'not-der', 'signer-count'].includes(verdict.failures[0] ?? '') && verdict.signer === null) throw new DerError('malformed', 'not read');
    return { good: false, signed: '' };
  }
  const { content, signer } = readSignedData(question.cms as Uint8Array);
  const base64 = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('base64');
  // A stamp that is gone leaves the time of receipt, with a remark; one that counts must be the one that was made.
  if (verdict.atFrom === 'time-stamp' && verdict.at !== NOON) throw new Error('a stamp of another time');
  return { good: true, signed: [content, signer.signedBytes, signer.signature].map(base64).join() + String(verdict.evidence.chain[0]) };
}

/** The recorded files of the Kazakh authorities. */
function recorded(): Seed[] {
  const folder = join(import.meta.dirname, 'vectors/kz-pki');
  const file = (name: string): Uint8Array => {
    const bytes = readFileSync(join(folder, name));
    const armour = /-----BEGIN [^-]+-----([^-]+)-----END/.exec(bytes.toString('latin1'))?.[1];
    return new Uint8Array(armour ? Buffer.from(armour, 'base64') : bytes);
  };
  const authorities = ['test-2019-2023/nca_gost2015_test.cer', 'test-2019-2023/nca_gost_test.crt', 'test-2019-2023/nca_rsa_test.crt', 'test-2026/root_gost2022_test.cer', 'prod-ca/nca_gost_2022.pem', 'prod-ca/root_gost_2022.pem', 'prod-ca/root_rsa_2020.cer'].map((name) => readCertificate(file(name)));
  const trust: Trust = { roots: authorities.map(({ der }) => der), intermediates: [] };
  const anchors = { roots: authorities, intermediates: [] };
  const by = <T>(holds: (one: T, authority: (typeof authorities)[number]) => boolean) => (one: T): boolean => authorities.some((authority) => holds(one, authority));
  const asker = (name: string): Seed['ask'] | null => {
    if (/\.(cer|crt|pem)$/.test(name)) return (bytes) => { const read = readCertificate(bytes); return { good: by<typeof read>((one, authority) => signedBy(one, authority) === 'yes')(read), signed: read.tbs }; };
    if (name.endsWith('.crl')) return (bytes) => { const read = readCrl(bytes); return { good: by<typeof read>(listedBy)(read), signed: read.tbs }; };
    if (/ocsp/.test(name)) return (bytes) => { const read = readOcsp(bytes); return { good: by<typeof read>(answeredFor)(read), signed: read.tbs }; };
    if (/tsp_token/.test(name)) return stampOf(anchors);
    if (name.endsWith('.p7s')) return (bytes) => { const verdict = verifySignature({ cms: bytes, content: file('test-cms/test123.bin'), receivedAt: Date.UTC(2021, 5, 1), purpose: 'signing' }, trust); return { good: verdict.valid, signed: verdict.valid ? Buffer.from(readSignedData(bytes).signer.signature).toString('base64') : '' }; };
    return null;
  };
  return readdirSync(folder, { recursive: true }).map(String).map((name) => name.replaceAll('\\', '/')).sort().flatMap((name) => { const ask = asker(name); return ask ? [{ file: name, bytes: file(name), ask }] : []; });
}

/** What was stamped is not at hand: a token is as good as it gets when that alone is missing. */
const stampOf = (anchors: Parameters<typeof checkToken>[2]): Seed['ask'] => (bytes) => {
  const token = (() => { try { return readToken(bytes); } catch (error) { throw error instanceof DerError ? error : new DerError('malformed', String(error)); } })();
  const { failures } = checkToken(token, new Uint8Array(), anchors, [OID.stampGost2004, OID.stampGost2015]);
  const { content, signer } = token.signedData;
  return { good: failures.length === 1 && failures[0] === 'time-stamp-of-another-signature', signed: [content, signer.signedBytes, signer.signature].map((part) => Buffer.from(part ?? []).toString('base64')).join() };
};

/** Every node of a file, with those inside its OCTET and BIT STRINGs that are DER themselves. */
function nodesOf(bytes: Uint8Array): DerNode[] {
  const found: DerNode[] = [];
  const visit = (node: DerNode): void => {
    found.push(node);
    node.children.forEach(visit);
    const inner = innerOf(node);
    if (inner) visit(inner);
  };
  try { visit(readDer(bytes)); } catch { /* nothing to find */ }
  return found;
}

type Random = (below: number) => number;

/** mulberry32: the same numbers for the same seed everywhere. */
function numbers(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Two thirds of the inputs are bent in their structure, once or twice, with all lengths put right again; the rest in their bytes. */
function bend(bytes: Uint8Array, random: Random, nodes: readonly Uint8Array[]): Uint8Array {
  if (random(3) === 0) return bendBytes(bytes, random);
  let bent: Uint8Array = bytes;
  for (let times = 1 + random(2); times > 0; times--) bent = bendStructure(bent, random, nodes);
  return bent;
}

function bendBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const out = Uint8Array.from(bytes);
  const at = random(Math.max(1, out.length));
  switch (random(7)) {
    case 0: out[at] = (out[at] ?? 0) ^ (1 << random(8)); return out;
    case 1: out[at] = random(256); return out;
    case 2: return out.subarray(0, at);
    case 3: return Uint8Array.of(...out.subarray(0, at), ...Array.from({ length: 1 + random(4) }, () => random(256)), ...out.subarray(at));
    case 4: return Uint8Array.of(...out.subarray(0, at), ...out.subarray(at + 1 + random(8)));
    case 5: { const edge = [0, 1, 0x7f, 0x80, 0xff, 0x30, 0x31, 0xa0][random(8)] ?? 0; out.fill(edge, at, at + 1 + random(4)); return out; }
    default: return Uint8Array.of(...out, ...Array.from({ length: random(5) }, () => random(256)));
  }
}

/** A copy of the tree with one node changed. */
function bendStructure(bytes: Uint8Array, random: Random, nodes: readonly Uint8Array[]): Uint8Array {
  let root: DerNode;
  try { root = readDer(bytes); } catch { return bendBytes(bytes, random); }
  let left = random(nodesOf(bytes).length);
  const kind = random(10), other = nodes[random(nodes.length)] ?? new Uint8Array();
  const change = (node: DerNode): Uint8Array[] => {
    switch (kind) {
      case 0: return [];
      case 1: return [node.bytes, node.bytes];
      case 2: return [other];
      case 3: return [node.bytes, other];
      case 4: return [element(random(256), node.content)];
      case 5: return [element(node.tag, ...node.children.map((child) => child.bytes).reverse())];
      case 6: return [element(node.tag, bendBytes(node.content, random))];
      case 7: return [element(0x30, node.bytes)];
      case 8: { let deep = node.bytes; for (let i = random(40); i > 0; i--) deep = element(node.tag | 0x20, deep); return [deep]; }
      default: { const content = Uint8Array.from(node.content); const at = random(Math.max(1, content.length)); if (content.length > 0) content[at] = (content[at] ?? 0) ^ (1 << random(8)); return [element(node.tag, content)]; }
    }
  };
  const copy = (node: DerNode): Uint8Array[] => {
    if (left-- === 0) return change(node);
    if (node.constructed) return [element(node.tag, ...node.children.flatMap(copy))];
    const inner = innerOf(node);
    return [inner ? element(node.tag, ...(node.tag === 0x03 ? [Uint8Array.of(0)] : []), ...copy(inner)) : node.bytes];
  };
  return copy(root)[0] ?? new Uint8Array();
}

/** The DER inside an OCTET STRING or a BIT STRING (extensions, keys, signatures, the body of an OCSP answer). */
function innerOf({ tag, content }: DerNode): DerNode | null {
  if (tag !== 0x04 && !(tag === 0x03 && content[0] === 0)) return null;
  try { return readDer(tag === 0x04 ? content : content.subarray(1)); } catch { return null; }
}

/** The run from the command line. */
export function run(): void {
  const inputs = Number(process.env['KEPIL_FUZZ_INPUTS'] ?? 120_000), seed = Number(process.env['KEPIL_FUZZ_SEED'] ?? 7);
  const say = ({ inputs: done, files, read, good, slowest }: FuzzResult): unknown =>
    process.stdout.write(`${done} inputs of ${files} files: ${read} read, ${good} good outside of what is signed, slowest ${slowest.toFixed(1)} ms\n`);
  const result = fuzz(inputs, seed, say);
  say(result);
  for (const finding of result.findings) process.stdout.write(`${JSON.stringify({ seed, ...finding }, null, 1)}\n`);
  if (result.findings.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) run();
