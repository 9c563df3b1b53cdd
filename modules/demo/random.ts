/** A stream of numbers that a seed decides wholly: the same republic on every machine, and episode n without the n − 1 before it. */

/** sfc32, a small fast generator that passes the usual statistical batteries. Not for secrets. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** `seed` and `stream` together decide the sequence. */
  constructor(seed: string | number, stream: number = 0) {
    const base = typeof seed === 'number' ? seed >>> 0 : hash(seed);
    this.a = mix(base);
    this.b = mix(base ^ Math.imul(stream + 1, 0x9e3779b1));
    this.c = mix(this.b ^ Math.imul(stream, 0x85ebca6b));
    for (let i = 0; i < 4; i++) this.uint32();
  }

  /** 0 … 2^32 − 1. */
  uint32(): number {
    const t = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + t) | 0;
    return t >>> 0;
  }

  /** 0 ≤ x < 1. */
  unit(): number {
    return this.uint32() / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** One of a list. Throws on an empty list: a hole in the data, not in the caller. */
  pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.unit() * list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  /** One of the values, each as often as its weight says. */
  weighted({ values, sums, total }: Weights): string {
    const target = this.unit() * total;
    const found = values[sums.findIndex((sum) => target < sum)];
    if (found === undefined) throw new Error('no weights');
    return found;
  }

  /** A UUIDv7 (RFC 9562) whose time is `at`: ids sort as their facts happened. */
  uuid(at: number): string {
    const high = Math.floor(at / 65_536);
    const low = at - high * 65_536;
    const r1 = this.uint32();
    const r2 = this.uint32();
    const r3 = this.uint32();
    return `${hex(high >>> 24)}${hex(high >>> 16)}${hex(high >>> 8)}${hex(high)}-${hex(low >>> 8)}${hex(low)}-7${hex(r1).charAt(1)}${hex(r1 >>> 8)}-${
      hex(((r1 >>> 16) & 63) | 128)}${hex(r1 >>> 24)}-${hex(r2)}${hex(r2 >>> 8)}${hex(r2 >>> 16)}${hex(r2 >>> 24)}${hex(r3)}${hex(r3 >>> 8)}`;
  }
}

const hexOfByte: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex = (bits: number): string => hexOfByte[bits & 255] ?? '';

export interface Weights {
  readonly values: readonly string[];
  /** Running sums of the weights. */
  readonly sums: readonly number[];
  readonly total: number;
}

/** Weights made ready to draw from. */
export function weights(of: Readonly<Record<string, number>>): Weights {
  let total = 0;
  const sums = Object.values(of).map((weight) => (total += weight));
  return { values: Object.keys(of), sums, total };
}

/** FNV-1a over the code units of a text. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}
