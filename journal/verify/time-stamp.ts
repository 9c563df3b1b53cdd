/**
 * A time stamp over a checkpoint (RFC 3161), for the verifier alone: imprint, signature, certificates up to a root that somebody
 * keeps. RSA and ECDSA by node:crypto; a token signed otherwise (GOST) is told as not checked.
 */
import { X509Certificate, createHash, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { INTEGER, OCTETS, OID, SEQUENCE, SET, derAt, derList, derOne } from './der.ts';
import type { Der } from './der.ts';

const oids = {
  signedData: '06092a864886f70d010702', tstInfo: '060b2a864886f70d0109100104',
  contentType: '06092a864886f70d010903', messageDigest: '06092a864886f70d010904',
  extendedKeyUsage: '0603551d25', timeStamping: '06082b06010505070308',
} as const;
const digests: Readonly<Record<string, string>> = { '0609608648016503040201': 'sha256', '0609608648016503040202': 'sha384', '0609608648016503040203': 'sha512' };

export type StampProblem = 'unreadable' | 'another-checkpoint' | 'signature' | 'not-trusted';

export interface StampFinding {
  /** genTime, milliseconds UTC; null where it cannot be read. */
  readonly at: number | null;
  /** False: no root was given, or the algorithm is not one of ours. */
  readonly signatureChecked: boolean;
  readonly problem: StampProblem | null;
}

/** `token`: DER of the token; `content`: what it must stand on; `roots`: PEM, one or several certificates, or null. Never throws. */
export function checkStamp(token: Buffer, content: Buffer, roots: string | null): StampFinding {
  let read: Token;
  try {
    read = readToken(token);
  } catch {
    return { at: null, signatureChecked: false, problem: 'unreadable' };
  }
  const { at } = read;
  if (!createHash(read.imprintDigest).update(content).digest().equals(read.imprint)) return { at, signatureChecked: false, problem: 'another-checkpoint' };
  if (!createHash(read.digest).update(read.info).digest().equals(read.messageDigest)) return { at, signatureChecked: true, problem: 'signature' };
  if (roots === null) return { at, signatureChecked: false, problem: null };
  const checked = signedBy(read, pems(roots));
  return { at, signatureChecked: checked !== 'unknown-algorithm', problem: checked === 'unknown-algorithm' || checked === 'good' ? null : checked };
}

interface Token {
  readonly info: Buffer;
  readonly imprintDigest: string;
  readonly imprint: Buffer;
  readonly at: number;
  readonly digest: string;
  readonly messageDigest: Buffer;
  /** What is signed: the attributes as a SET. */
  readonly attributes: Buffer;
  readonly signature: Buffer;
  readonly signer: Der;
  readonly certificates: readonly Buffer[];
}

function readToken(bytes: Buffer): Token {
  const outer = derList(derOne(bytes).body);
  must(outer[0]?.whole.toString('hex') === oids.signedData);
  const data = derList(derOne(derAt(outer, 1, 0xa0).body).body);
  derAt(data, 0, INTEGER);
  const content = derList(derAt(data, 2, SEQUENCE).body);
  must(content[0]?.whole.toString('hex') === oids.tstInfo);
  const info = derOne(derAt(content, 1, 0xa0).body);
  must(info.tag === OCTETS);
  const certificates = data.filter(({ tag }) => tag === 0xa0).flatMap(({ body }) => derList(body)).filter(({ tag }) => tag === SEQUENCE).map(({ whole }) => whole);
  const signers = derList(derAt(data, data.length - 1, SET).body);
  must(signers.length === 1);
  const signer = derList(derAt(signers, 0, SEQUENCE).body);
  const attributes = derAt(signer, 3, 0xa0);
  const values = new Map(derList(attributes.body).map(({ body }) => {
    const [name, value] = derList(body);
    return [name?.whole.toString('hex') ?? '', value === undefined ? [] : derList(value.body)] as const;
  }));
  must(values.get(oids.contentType)?.[0]?.whole.toString('hex') === oids.tstInfo);
  const messageDigest = values.get(oids.messageDigest)?.[0];
  must(messageDigest?.tag === OCTETS);
  const fields = derList(derOne(info.body).body);
  const [imprintAlgorithm, imprint] = derList(derAt(fields, 2, SEQUENCE).body);
  return {
    info: info.body,
    imprintDigest: digestOf(imprintAlgorithm), imprint: imprint?.body ?? Buffer.alloc(0), at: generalizedTime(derAt(fields, 4, 0x18).body.toString('latin1')),
    digest: digestOf(signer[2]), messageDigest: messageDigest?.body ?? Buffer.alloc(0),
    attributes: Buffer.concat([Buffer.of(SET), attributes.whole.subarray(1)]), signature: derAt(signer, 5, OCTETS).body, signer: derAt(signer, 1, SEQUENCE), certificates,
  };
}

function must(holds: boolean): void {
  if (!holds) throw new RangeError('Not a time stamp');
}

function digestOf(algorithm: Der | undefined): string {
  const name = algorithm === undefined ? undefined : digests[derAt(derList(algorithm.body), 0, OID).whole.toString('hex')];
  if (name === undefined) throw new RangeError('Unknown digest');
  return name;
}

/** `20261121070001.25Z` → milliseconds UTC. */
function generalizedTime(text: string): number {
  const [, year, month, day, hour, minute, second, fraction = '0'] = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\.(\d+))?Z$/.exec(text) ?? [];
  must(year !== undefined);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) + Math.floor(Number(`0.${fraction}`) * 1000);
}

function signedBy(token: Token, roots: readonly X509Certificate[]): 'good' | 'signature' | 'not-trusted' | 'unknown-algorithm' {
  const carried = token.certificates.flatMap(certificate);
  const [issuer, serial] = derList(token.signer.body);
  const number = BigInt(`0x${serial?.body.toString('hex') || '0'}`);
  const own = [...carried, ...roots].find((one) => BigInt(`0x${one.serialNumber}`) === number && issuer !== undefined && one.raw.includes(issuer.whole));
  // A certificate whose key this Node does not know cannot be opened either.
  if (own === undefined) return carried.length < token.certificates.length ? 'unknown-algorithm' : 'not-trusted';
  const key = keyOf(own);
  if (key === null || (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec')) return 'unknown-algorithm';
  if (!verify(token.digest, token.attributes, key, token.signature)) return 'signature';
  return forTimeStamping(own) && leadsToRoot(own, carried, roots, token.at) ? 'good' : 'not-trusted';
}

/** The purpose must be time stamping and nothing else, and marked critical (RFC 3161, 2.3). */
function forTimeStamping(one: X509Certificate): boolean {
  const extensions = derList(derList(derOne(one.raw).body)[0]?.body ?? Buffer.alloc(0)).find(({ tag }) => tag === 0xa3);
  const found = derList(extensions === undefined ? Buffer.alloc(0) : derOne(extensions.body).body).map(({ body }) => derList(body)).find(([name]) => name?.whole.toString('hex') === oids.extendedKeyUsage);
  return found?.length === 3 && found[1]?.whole.toString('hex') === '0101ff' && derOne(found[2]?.body ?? Buffer.alloc(0)).body.toString('hex') === oids.timeStamping;
}

function leadsToRoot(start: X509Certificate, carried: readonly X509Certificate[], roots: readonly X509Certificate[], at: number): boolean {
  let one = start;
  for (let depth = 0; depth < 6; depth += 1) {
    if (at < one.validFromDate.getTime() || at > one.validToDate.getTime()) return false;
    if (roots.some((root) => root.fingerprint256 === one.fingerprint256)) return true;
    const above: X509Certificate | undefined = [...roots, ...carried].find((issuer) => issuer.ca && one.checkIssued(issuer) && one.verify(issuer.publicKey));
    if (above === undefined || above.fingerprint256 === one.fingerprint256) return false;
    one = above;
  }
  return false;
}

function certificate(bytes: Buffer): X509Certificate[] {
  try {
    return [new X509Certificate(bytes)];
  } catch {
    return [];
  }
}

function keyOf(one: X509Certificate): KeyObject | null {
  try {
    return one.publicKey;
  } catch {
    return null;
  }
}

function pems(text: string): X509Certificate[] {
  return (text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).flatMap((pem) => certificate(Buffer.from(pem)));
}
