/** A small writer of DER: each function returns the complete element. For requests to a time stamp authority or an OCSP responder and for the test authority. */
import type { Instant } from '@kepil/law/time/instant.ts';
import { context, TAG } from './read.ts';

/** An element of any tag around these bytes. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = [tag];
  if (length < 0x80) head.push(length);
  else {
    const octets: number[] = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
    head.push(0x80 | octets.length, ...octets);
  }
  const out = new Uint8Array(head.length + length);
  out.set(head);
  let at = head.length;
  for (const part of parts) { out.set(part, at); at += part.length; }
  return out;
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => element(TAG.sequence, ...parts);

/** SET OF: sorted as DER demands. */
export const set = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => element(TAG.set, ...setOrder(parts));

/** The order of the elements of a SET OF. */
export const setOrder = (parts: readonly Uint8Array[]): Uint8Array[] => [...parts].sort((a, b) => Buffer.compare(a, b));

/** `[n] EXPLICIT`. */
export const explicit = (number: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => element(context(number, true), ...parts);

/** `[n] IMPLICIT` over the element: its tag replaced, its constructed bit kept. */
export function implicit(number: number, part: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = Uint8Array.from(part);
  out[0] = context(number, ((part[0] ?? 0) & 0x20) !== 0);
  return out;
}

export function oid(dotted: string): Uint8Array<ArrayBuffer> {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes: number[] = [];
  for (const arc of [first * 40 + second, ...rest]) {
    const septets = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) septets.unshift((left % 128) | 0x80);
    bytes.push(...septets);
  }
  return element(TAG.oid, Uint8Array.from(bytes));
}

/** A number, a BigInt (negative too) or the bytes of a positive number, most significant first. */
export function integer(value: number | bigint | Uint8Array): Uint8Array<ArrayBuffer> {
  if (value instanceof Uint8Array) {
    const from = value.findIndex((byte) => byte !== 0);
    const bytes = from < 0 ? Uint8Array.of(0) : value.subarray(from);
    return (bytes[0] ?? 0) >= 0x80 ? element(TAG.integer, Uint8Array.of(0), bytes) : element(TAG.integer, bytes);
  }
  const bytes: number[] = [];
  let rest = BigInt(value);
  do { bytes.unshift(Number(rest & 0xffn)); rest >>= 8n; } while (!((rest === 0n && (bytes[0] ?? 0) < 0x80) || (rest === -1n && (bytes[0] ?? 0) >= 0x80)));
  return element(TAG.integer, Uint8Array.from(bytes));
}

export const enumerated = (value: number): Uint8Array<ArrayBuffer> => element(TAG.enumerated, Uint8Array.of(value));
export const boolean = (value: boolean): Uint8Array<ArrayBuffer> => element(TAG.boolean, Uint8Array.of(value ? 0xff : 0));
export const nothing = (): Uint8Array<ArrayBuffer> => element(TAG.null);
export const octetString = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => element(TAG.octetString, ...parts);
/** A BIT STRING of whole bytes, or with `unused` bits at its end. */
export const bitString = (bytes: Uint8Array, unused = 0): Uint8Array<ArrayBuffer> => element(TAG.bitString, Uint8Array.of(unused), bytes);
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => element(TAG.utf8, Buffer.from(text, 'utf8'));
export const printable = (text: string): Uint8Array<ArrayBuffer> => element(TAG.printableString, Buffer.from(text, 'latin1'));
export const ia5 = (text: string): Uint8Array<ArrayBuffer> => element(TAG.ia5String, Buffer.from(text, 'latin1'));

/** A named bit list (KeyUsage), without trailing zeros. */
export function bits(...numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  if (numbers.length === 0) return bitString(new Uint8Array());
  const last = Math.max(...numbers);
  const bytes = new Uint8Array((last >> 3) + 1);
  for (const number of numbers) bytes[number >> 3] = (bytes[number >> 3] ?? 0) | (0x80 >> (number & 7));
  return bitString(bytes, 7 - (last & 7));
}

/** UTCTime until 2049, GeneralizedTime from then on (RFC 5280, 4.1.2.5), to the second. */
export function time(instant: Instant): Uint8Array<ArrayBuffer> {
  const year = new Date(instant).getUTCFullYear();
  return year >= 1950 && year < 2050 ? element(TAG.utcTime, Buffer.from(`${digits(instant).slice(2)}Z`)) : generalizedTime(instant);
}

/** GeneralizedTime; with the fraction of the second where there is one and `fractions` is asked for. */
export function generalizedTime(instant: Instant, { fractions = false } = {}): Uint8Array<ArrayBuffer> {
  const fraction = fractions && instant % 1000 !== 0 ? `.${String(((instant % 1000) + 1000) % 1000).padStart(3, '0').replace(/0+$/, '')}` : '';
  return element(TAG.generalizedTime, Buffer.from(`${digits(instant)}${fraction}Z`));
}

const digits = (instant: Instant): string => new Date(instant).toISOString().slice(0, 19).replace(/[-T:]/g, '');
