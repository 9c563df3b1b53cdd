/** Reading DER for the verifier alone: as much as a time stamp needs. */

export interface Der {
  readonly tag: number;
  /** Contents. */
  readonly body: Buffer;
  /** With tag and length. */
  readonly whole: Buffer;
}

/** The values one after the other. Throws `RangeError` for what is not DER. */
export function derList(bytes: Buffer): Der[] {
  const found: Der[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1];
    if (first === undefined || (tag & 31) === 31) throw new RangeError('Not DER');
    let length = first;
    let head = 2;
    if (first > 127) {
      const octets = first & 127;
      if (octets === 0 || octets > 4 || at + 2 + octets > bytes.length) throw new RangeError('Not DER');
      length = bytes.readUIntBE(at + 2, octets);
      head += octets;
      if (length < 128 || (octets > 1 && bytes[at + 2] === 0)) throw new RangeError('Not DER');
    }
    if (at + head + length > bytes.length) throw new RangeError('Not DER');
    found.push({ tag, body: bytes.subarray(at + head, at + head + length), whole: bytes.subarray(at, at + head + length) });
    at += head + length;
  }
  return found;
}

/** Exactly one value. */
export function derOne(bytes: Buffer): Der {
  const [only, ...more] = derList(bytes);
  if (only === undefined || more.length > 0) throw new RangeError('Not DER');
  return only;
}

/** The value at this place, which must have this tag. */
export function derAt(list: readonly Der[], place: number, tag: number): Der {
  const found = list[place];
  if (found?.tag !== tag) throw new RangeError('Not DER');
  return found;
}

export const SEQUENCE = 0x30;
export const SET = 0x31;
export const OID = 6;
export const OCTETS = 4;
export const INTEGER = 2;
