/**
 * A strict reader of DER (X.690). The whole encoding is walked once without making anything; nodes come into being when they are looked
 * at and are views of the buffer. What BER allows beyond DER has been a way to show two readers two documents, so it is refused.
 */

/** too-large: beyond a limit of ours. not-der: readable by BER, not by DER. malformed: not readable at all, or not what the standard says stands here. */
export type DerFailure = 'too-large' | 'malformed' | 'not-der';

/** Thrown by everything in this folder and by the parsers above it; nothing else is thrown for any input. */
export class DerError extends Error {
  readonly failure: DerFailure;
  constructor(failure: DerFailure, message: string) {
    super(message);
    this.name = 'DerError';
    this.failure = failure;
  }
}

export interface DerLimits {
  /** Bytes of the whole encoding. */
  readonly size: number;
  /** Levels of nesting; a CMS with a time stamp inside has about 17. */
  readonly depth: number;
  /** Elements in all; a CMS has some hundreds, a list of revoked certificates millions. */
  readonly elements: number;
}

const DEFAULT_LIMITS: DerLimits = { size: 64 << 20, depth: 32, elements: 20_000 };

/** Universal tags as they stand in the first byte. */
export const TAG = {
  boolean: 0x01, integer: 0x02, bitString: 0x03, octetString: 0x04, null: 0x05, oid: 0x06, enumerated: 0x0a, utf8: 0x0c, sequence: 0x30, set: 0x31,
  numericString: 0x12, printableString: 0x13, teletexString: 0x14, ia5String: 0x16, utcTime: 0x17, generalizedTime: 0x18, visibleString: 0x1a,
  universalString: 0x1c, bmpString: 0x1e,
} as const;

/** First byte of a context tag: `context(0)` primitive, `context(0, true)` constructed. */
export const context = (number: number, constructed = false): number => (constructed ? 0xa0 : 0x80) | number;

export class DerNode {
  /** The first byte: class, constructed bit and number. */
  readonly tag: number;
  readonly #source: Uint8Array;
  readonly #start: number;
  readonly #contentStart: number;
  readonly #end: number;
  #children: readonly DerNode[] | undefined;

  /** For `readDer`, which has checked the span before. */
  constructor(source: Uint8Array, start: number, contentStart: number, end: number) {
    this.tag = source[start] ?? 0;
    this.#source = source;
    this.#start = start;
    this.#contentStart = contentStart;
    this.#end = end;
  }

  /** Tag, length and content: a view. */
  get bytes(): Uint8Array { return this.#source.subarray(this.#start, this.#end); }
  /** The content alone: a view. */
  get content(): Uint8Array { return this.#source.subarray(this.#contentStart, this.#end); }
  /** Bytes of the content. */
  get length(): number { return this.#end - this.#contentStart; }
  get constructed(): boolean { return (this.tag & 0x20) !== 0; }

  /** The elements of a constructed node, in the order of the bytes; none in a primitive one. */
  get children(): readonly DerNode[] {
    if (this.#children) return this.#children;
    const children: DerNode[] = [];
    if (this.constructed) for (let at = this.#contentStart; at < this.#end;) {
      const [contentStart, end] = header(this.#source, at, this.#end);
      children.push(new DerNode(this.#source, at, contentStart, end));
      at = end;
    }
    return (this.#children = children);
  }

  /** Is it this tag? */
  is(tag: number): boolean { return this.tag === tag; }
}

/** The only element of `bytes`. Throws DerError: trailing bytes, indefinite or non-minimal lengths, constructed strings, non-minimal integers and so on. */
export function readDer(bytes: Uint8Array, limits: Partial<DerLimits> = {}): DerNode {
  const { size, depth, elements } = { ...DEFAULT_LIMITS, ...limits };
  if (bytes.length > size) throw new DerError('too-large', `${bytes.length} bytes, at most ${size}`);
  const [contentStart, end] = header(bytes, 0, bytes.length);
  if (end !== bytes.length) throw new DerError('not-der', `${bytes.length - end} bytes after the end`);
  walk(bytes, 0, contentStart, end, depth, { left: elements });
  return new DerNode(bytes, 0, contentStart, end);
}

/** [start of the content, end] of the element at `at` that must lie before `limit`. */
function header(bytes: Uint8Array, at: number, limit: number): [contentStart: number, end: number] {
  if (at + 2 > limit) throw new DerError('malformed', 'ends within a tag or length');
  if (((bytes[at] ?? 0) & 0x1f) === 0x1f) throw new DerError('malformed', 'a tag number above 30 stands nowhere in signatures');
  const first = bytes[at + 1] ?? 0;
  let contentStart = at + 2;
  let length = first;
  if (first === 0x80) throw new DerError('not-der', 'indefinite length');
  if (first > 0x80) {
    const octets = first & 0x7f;
    if (octets > 4) throw new DerError('malformed', 'a length above four bytes');
    if (contentStart + octets > limit) throw new DerError('malformed', 'ends within a length');
    length = 0;
    for (let i = 0; i < octets; i++) length = length * 256 + (bytes[contentStart + i] ?? 0);
    if (length < 0x80 || (bytes[contentStart] ?? 0) === 0) throw new DerError('not-der', 'a length longer than needed');
    contentStart += octets;
  }
  if (length > limit - contentStart) throw new DerError('malformed', 'a length beyond the end');
  return [contentStart, contentStart + length];
}

function walk(bytes: Uint8Array, start: number, contentStart: number, end: number, depth: number, budget: { left: number }): void {
  if (depth === 0) throw new DerError('too-large', 'nested too deeply');
  if (budget.left-- === 0) throw new DerError('too-large', 'too many elements');
  const tag = bytes[start] ?? 0;
  if (tag < 0x40) checkUniversal(bytes, tag, contentStart, end);
  if ((tag & 0x20) === 0) return;
  for (let at = contentStart; at < end;) {
    const [inner, next] = header(bytes, at, end);
    walk(bytes, at, inner, next, depth - 1, budget);
    at = next;
  }
}

/** What DER says of the content of universal types. */
function checkUniversal(bytes: Uint8Array, tag: number, start: number, end: number): void {
  const length = end - start;
  const first = bytes[start] ?? 0;
  switch (tag) {
    case TAG.sequence: case TAG.set: return;
    case TAG.boolean:
      if (length !== 1) throw new DerError('malformed', 'a boolean of more than a byte');
      if (first !== 0 && first !== 0xff) throw new DerError('not-der', 'a boolean neither 00 nor FF');
      return;
    case TAG.integer: case TAG.enumerated:
      if (length === 0) throw new DerError('malformed', 'an empty integer');
      if (length > 1 && ((first === 0 && (bytes[start + 1] ?? 0) < 0x80) || (first === 0xff && (bytes[start + 1] ?? 0) >= 0x80))) throw new DerError('not-der', 'an integer longer than needed');
      return;
    case TAG.bitString:
      if (length === 0 || first > 7 || (length === 1 && first > 0)) throw new DerError('malformed', 'a bit string without its count of unused bits');
      if (first > 0 && ((bytes[end - 1] ?? 0) & ((1 << first) - 1)) !== 0) throw new DerError('not-der', 'unused bits that are set');
      return;
    case TAG.null:
      if (length !== 0) throw new DerError('malformed', 'a null with content');
      return;
    case TAG.oid: return checkOid(bytes, start, end);
    case TAG.octetString: case TAG.utf8: case TAG.numericString: case TAG.printableString: case TAG.teletexString: case TAG.ia5String:
    case TAG.utcTime: case TAG.generalizedTime: case TAG.visibleString: case TAG.universalString: case TAG.bmpString: return;
    default:
      // A primitive SEQUENCE or SET means nothing; the constructed form of a string is BER.
      if (tag === 0x10 || tag === 0x11 || tag === 0x00) throw new DerError('malformed', `tag ${tag.toString(16)} with a meaning nowhere`);
      if ((tag & 0x20) !== 0) throw new DerError('not-der', 'a string in pieces');
      throw new DerError('malformed', `tag ${tag.toString(16)} stands nowhere in signatures`);
  }
}

function checkOid(bytes: Uint8Array, start: number, end: number): void {
  if (start === end) throw new DerError('malformed', 'an empty object identifier');
  if (((bytes[end - 1] ?? 0) & 0x80) !== 0) throw new DerError('malformed', 'an object identifier that does not end');
  for (let at = start, arc = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (arc === 0 && byte === 0x80) throw new DerError('not-der', 'an object identifier longer than needed');
    arc = byte & 0x80 ? arc + 1 : 0;
    if (arc > 18) throw new DerError('malformed', 'an arc of an object identifier above 128 bits');
  }
}
