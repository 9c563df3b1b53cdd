/** Values out of nodes. Each function says what it wants and throws DerError('malformed') where something else stands. */
import type { Instant } from '@kepil/law/time/instant.ts';
import { DerError, TAG, type DerNode } from './read.ts';

export const malformed = (message: string): DerError => new DerError('malformed', message);

/** The node if it has this tag. */
export function expect(node: DerNode | undefined, tag: number, what: string): DerNode {
  if (!node || node.tag !== tag) throw malformed(`${what}: expected tag ${tag.toString(16)}, found ${node ? node.tag.toString(16) : 'nothing'}`);
  return node;
}

/** Children of a SEQUENCE (or another constructed tag), at least `from` and at most `to` of them. */
export function elements(node: DerNode | undefined, what: string, from = 0, to = Number.POSITIVE_INFINITY, tag: number = TAG.sequence): readonly DerNode[] {
  const { children } = expect(node, tag, what);
  if (children.length < from || children.length > to) throw malformed(`${what}: ${children.length} elements`);
  return children;
}

/** The only child of an EXPLICIT tag. */
export function inside(node: DerNode, what: string): DerNode {
  const [only, ...more] = node.children;
  if (!only || more.length > 0) throw malformed(`${what}: an explicit tag holds one element`);
  return only;
}

const oids = new Map<string, string>();
const OIDS_KEPT = 2_000;

/** Dotted text: `1.2.840.113549.1.7.2`. */
export function oidOf(node: DerNode | undefined, what: string): string {
  const { content } = expect(node, TAG.oid, what);
  if (content.length > 64) throw malformed(`${what}: an object identifier of ${content.length} bytes`);
  const key = latin1(content);
  const known = oids.get(key);
  if (known !== undefined) return known;
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const byte of content) {
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    if (byte >= 0x80) continue;
    if (arcs.length === 0) { const top = arc < 40n ? 0n : arc < 80n ? 1n : 2n; arcs.push(top, arc - top * 40n); } else arcs.push(arc);
    arc = 0n;
  }
  const text = arcs.join('.');
  if (oids.size < OIDS_KEPT) oids.set(key, text);
  return text;
}

/** A small INTEGER or ENUMERATED, at most 31 bits, not negative. */
export function smallInteger(node: DerNode | undefined, what: string, tag: number = TAG.integer): number {
  const { content } = expect(node, tag, what);
  if (content.length > 4 || (content[0] ?? 0) >= 0x80) throw malformed(`${what}: a number out of range`);
  return content.reduce((value, byte) => value * 256 + byte, 0);
}

/** The bytes of a positive INTEGER of any size without the zero that only carries the sign. Negative or zero is malformed. */
export function positiveInteger(node: DerNode | undefined, what: string, atMost = 2_048): Uint8Array {
  const { content } = expect(node, TAG.integer, what);
  const first = content[0] ?? 0;
  if (first >= 0x80 || (first === 0 && content.length === 1)) throw malformed(`${what}: negative or zero`);
  const bytes = first === 0 ? content.subarray(1) : content;
  if (bytes.length > atMost) throw malformed(`${what}: a number of ${bytes.length} bytes`);
  return bytes;
}

export function booleanOf(node: DerNode | undefined, what: string): boolean {
  return expect(node, TAG.boolean, what).content[0] === 0xff;
}

export function octets(node: DerNode | undefined, what: string): Uint8Array {
  return expect(node, TAG.octetString, what).content;
}

/** A BIT STRING of whole bytes (keys, signatures). */
export function bitStringBytes(node: DerNode | undefined, what: string): Uint8Array {
  const { content } = expect(node, TAG.bitString, what);
  if (content[0] !== 0) throw malformed(`${what}: unused bits`);
  return content.subarray(1);
}

/** A named bit list (KeyUsage): is bit `number` set? */
export function bitsOf(node: DerNode | undefined, what: string): (number: number) => boolean {
  const { content } = expect(node, TAG.bitString, what);
  return (number) => ((content[1 + (number >> 3)] ?? 0) & (0x80 >> (number & 7))) !== 0;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** The text of any string type; null where it is no string type of names. Throws on broken UTF-8 and on a zero inside (two readers could see two names). */
export function textOf(node: DerNode): string | null {
  const text = decode(node);
  if (text !== null && text.includes('\0')) throw malformed('a zero inside a text');
  return text;
}

function decode({ tag, content }: DerNode): string | null {
  switch (tag) {
    case TAG.utf8:
      try { return utf8.decode(content); } catch { throw malformed('broken UTF-8'); }
    case TAG.printableString: case TAG.ia5String: case TAG.numericString: case TAG.visibleString:
      if (content.some((byte) => byte >= 0x80)) throw malformed('a letter outside ASCII in an ASCII string');
      return latin1(content);
    case TAG.teletexString: return latin1(content);
    case TAG.bmpString: {
      if (content.length % 2) throw malformed('a BMPString of an odd length');
      let text = '';
      for (let i = 0; i < content.length; i += 2) text += String.fromCharCode(((content[i] ?? 0) << 8) | (content[i + 1] ?? 0));
      if (!text.isWellFormed()) throw malformed('half a character in a BMPString');
      return text;
    }
    default: return null;
  }
}

/** UTCTime or GeneralizedTime as RFC 5280 allows them: to the second, in Z. With `fractions` also RFC 3161 (no trailing zero); what is below a millisecond is cut. */
export function timeOf(node: DerNode | undefined, what: string, { fractions = false } = {}): Instant {
  if (!node || (node.tag !== TAG.utcTime && node.tag !== TAG.generalizedTime)) throw malformed(`${what}: no time`);
  if (node.length > 40) throw malformed(`${what}: a time of ${node.length} bytes`);
  const text = latin1(node.content);
  const match = (node.tag === TAG.utcTime ? /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})()Z$/ : /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\.(\d*[1-9]))?Z$/).exec(text);
  if (!match) {
    // Without seconds, with an offset or with trailing zeros: BER allows it.
    throw new DerError(/^\d{10,14}(\d{2})?(\.\d*)?(Z|[+-]\d{4})?$/.test(text) ? 'not-der' : 'malformed', `${what}: time ${JSON.stringify(text)}`);
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const fraction = match[7] ?? '';
  if (fraction !== '' && !fractions) throw malformed(`${what}: fractions of a second`);
  const full = node.tag === TAG.utcTime ? (year < 50 ? 2000 : 1900) + year : year;
  const instant = Date.UTC(full, month - 1, day, hour, minute, second);
  const back = new Date(instant);
  back.setUTCFullYear(full);
  if (full < 1000 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || back.getUTCHours() !== hour || back.getUTCMinutes() !== minute || back.getUTCSeconds() !== second) throw malformed(`${what}: no such time ${text}`);
  return instant + (fraction === '' ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0')));
}

/** Equal bytes? Not in constant time: nothing here is secret. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Lower-case hex. */
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');

/** Are the elements of a SET OF in the order DER demands, each different from the one before? X.690, 11.6. */
export function inSetOrder(nodes: readonly DerNode[]): boolean {
  return nodes.every((node, i) => { const before = nodes[i - 1]; return !before || Buffer.compare(before.bytes, node.bytes) < 0; });
}
