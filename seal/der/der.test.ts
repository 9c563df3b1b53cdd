import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DerError, readDer, TAG, type DerFailure } from './read.ts';
import { bitsOf, booleanOf, elements, inSetOrder, oidOf, positiveInteger, smallInteger, textOf, timeOf } from './values.ts';
import { bits, bitString, boolean, element, enumerated, explicit, generalizedTime, ia5, implicit, integer, nothing, octetString, oid, printable, sequence, set, time, utf8 } from './write.ts';

const failure = (run: () => unknown): DerFailure | null => {
  try { run(); return null; } catch (error) { if (error instanceof DerError) return error.failure; throw error; }
};
const of = (...bytes: readonly number[]): DerFailure | null => failure(() => readDer(Uint8Array.from(bytes)));

describe('Reading DER', () => {
  it('refuses what BER allows beyond it', () => {
    expect(of(0x30, 0x80, 0, 0)).toBe('not-der');
    expect(of(0x04, 0x81, 1, 0)).toBe('not-der');
    expect(of(0x04, 0x82, 0, 0x80, ...new Uint8Array(128))).toBe('not-der');
    expect(of(0x24, 3, 4, 1, 0)).toBe('not-der');
    expect(of(0x2c, 3, 0x0c, 1, 0x41)).toBe('not-der');
    expect(of(0x02, 2, 0, 1)).toBe('not-der');
    expect(of(0x02, 2, 0xff, 0x80)).toBe('not-der');
    expect(of(0x01, 1, 1)).toBe('not-der');
    expect(of(0x03, 2, 1, 1)).toBe('not-der');
    expect(of(0x06, 2, 0x80, 1)).toBe('not-der');
    expect(of(0x05, 0, 0)).toBe('not-der');
  });

  it('refuses what is nothing at all', () => {
    for (const bytes of [[], [0x30], [0x30, 1], [0x30, 2, 4, 1], [0x02, 0], [0x01, 0], [0x01, 2, 0, 0], [0x05, 1, 0], [0x06, 0], [0x06, 1, 0x80], [0x03, 0], [0x03, 1, 1], [0x03, 2, 8, 0], [0x1f, 0x81, 0], [0x10, 0], [0x11, 0], [0x00, 0], [0x09, 1, 0], [0x30, 0x85, 1, 0, 0, 0, 0], [0x04, 0x84, 0xff, 0xff, 0xff, 0xff]]) expect([bytes, of(...bytes)]).toEqual([bytes, 'malformed']);
  });

  it('finds them at any depth, and in context tags too', () => {
    for (const wrap of [sequence, set, (part: Uint8Array) => explicit(3, part)]) expect(failure(() => readDer(wrap(sequence(Uint8Array.of(1, 1, 7)))))).toBe('not-der');
  });

  it('keeps to its limits', () => {
    let deep: Uint8Array = nothing();
    for (let i = 0; i < 31; i++) deep = sequence(deep);
    expect(failure(() => readDer(deep))).toBe(null);
    expect(failure(() => readDer(sequence(deep)))).toBe('too-large');
    expect(failure(() => readDer(octetString(new Uint8Array(100)), { size: 99 }))).toBe('too-large');
    const many = sequence(...Array.from({ length: 20_000 }, nothing));
    expect(failure(() => readDer(many))).toBe('too-large');
    expect(failure(() => readDer(many, { elements: 20_001 }))).toBe(null);
  });

  it('gives views and no copies', () => {
    const bytes = sequence(octetString(Uint8Array.of(7)), integer(1));
    const [first] = readDer(bytes).children;
    bytes[4] = 9;
    expect(first?.content).toEqual(Uint8Array.of(9));
    expect(first?.bytes.buffer).toBe(bytes.buffer);
  });

  it('never throws anything but a DerError, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      failure(() => { const visit = (node: ReturnType<typeof readDer>): void => { textOf(node); node.children.forEach(visit); }; visit(readDer(bytes)); });
    }), { numRuns: 2_000, seed: 7 });
  });
});

describe('Writing and reading again', () => {
  it('integers', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(1n << 80n), max: 1n << 80n }), (value) => {
      const node = readDer(integer(value));
      expect(BigInt.asIntN(node.length * 8, BigInt(`0x${Buffer.from(node.content).toString('hex')}`))).toBe(value);
      if (value > 0n) expect(integer(positiveInteger(node, 'n'))).toEqual(integer(value));
      else expect(failure(() => positiveInteger(node, 'n'))).toBe('malformed');
    }), { seed: 7 });
    expect([integer(0), integer(127), integer(128), integer(-128), integer(-129)].map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(['020100', '02017f', '02020080', '020180', '0202ff7f']);
    expect(smallInteger(readDer(enumerated(6)), 'e', TAG.enumerated)).toBe(6);
  });

  it('object identifiers, also of long arcs', () => {
    for (const dotted of ['1.2.840.113549.1.7.2', '2.5.4.3', '0.9.2342.19200300.100.1.25', '1.2.398.3.10.1.1.2.3.2', '2.100.3', '2.16.840.1.101.3.4.2.1']) expect(oidOf(readDer(oid(dotted)), 'oid')).toBe(dotted);
    expect(oidOf(readDer(Uint8Array.of(6, 5, 0x69, 0x88, 0x80, 0x80, 0x00)), 'oid')).toBe('2.25.16777216');
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 39 }), fc.array(fc.integer({ min: 0, max: 2 ** 48 }), { minLength: 1, maxLength: 6 }), (a, b, more) => {
      const dotted = [a, b, ...more].join('.');
      expect(oidOf(readDer(oid(dotted)), 'oid')).toBe(dotted);
    }), { seed: 7 });
  });

  it('times: UTCTime until 2049, GeneralizedTime after, fractions where they are asked for', () => {
    const read = (bytes: Uint8Array, fractions = false): number => timeOf(readDer(bytes), 'time', { fractions });
    for (const at of ['1950-01-01T00:00:00Z', '1999-12-31T23:59:59Z', '2024-02-29T12:00:00Z', '2049-12-31T23:59:59Z', '2050-01-01T00:00:00Z', '9999-12-31T23:59:59Z'].map(Date.parse)) expect(read(time(at))).toBe(at);
    expect(readDer(time(Date.UTC(2049, 0))).tag).toBe(TAG.utcTime);
    expect(readDer(time(Date.UTC(2050, 0))).tag).toBe(TAG.generalizedTime);
    const half = Date.UTC(2026, 2, 10, 7, 0, 0, 250);
    expect(read(generalizedTime(half, { fractions: true }), true)).toBe(half);
    expect(failure(() => read(generalizedTime(half, { fractions: true })))).toBe('malformed');
    const text = (tag: number, value: string): DerFailure | null => failure(() => read(element(tag, Buffer.from(value)), true));
    expect(text(0x18, '20260310070000.500Z')).toBe('not-der');
    expect(text(0x18, '20260310070000+0500')).toBe('not-der');
    expect(text(0x17, '2603100700Z')).toBe('not-der');
    expect(text(0x17, '260230070000Z')).toBe('malformed');
    expect(text(0x17, '260310240000Z')).toBe('malformed');
    expect(text(0x17, '260310070060Z')).toBe('malformed');
    expect(text(0x18, '00000310070000Z')).toBe('malformed');
  });

  it('texts of every type; none with broken letters or a zero inside', () => {
    expect([utf8('Әділет'), printable('KZ'), ia5('a@b'), element(TAG.bmpString, Buffer.from([4, 0xd8])), element(TAG.teletexString, Buffer.from([0xe9]))].map((bytes) => textOf(readDer(bytes)))).toEqual(['Әділет', 'KZ', 'a@b', 'Ә', 'é']);
    expect(textOf(readDer(nothing()))).toBe(null);
    for (const bad of [element(TAG.utf8, Uint8Array.of(0xc0, 0x80)), element(TAG.printableString, Uint8Array.of(0xd0)), element(TAG.bmpString, Uint8Array.of(0xd8, 0)), element(TAG.bmpString, Uint8Array.of(4)), utf8('a\0b')]) expect(failure(() => textOf(readDer(bad)))).toBe('malformed');
  });

  it('bits, booleans, sets in order, lengths of every size', () => {
    const usage = bitsOf(readDer(bits(0, 1, 4)), 'usage');
    expect([0, 1, 2, 4, 8, 30].map(usage)).toEqual([true, true, false, true, false, false]);
    expect(Buffer.from(bits(0, 1, 4)).toString('hex')).toBe('030203c8');
    expect([boolean(true), boolean(false)].map((bytes) => booleanOf(readDer(bytes), 'b'))).toEqual([true, false]);
    expect(inSetOrder(readDer(set(integer(300), integer(2), utf8('a')))?.children ?? [])).toBe(true);
    expect(inSetOrder(readDer(sequence(integer(300), integer(2))).children)).toBe(false);
    expect(inSetOrder(readDer(sequence(integer(2), integer(2))).children)).toBe(false);
    for (const size of [0, 1, 127, 128, 255, 256, 65_535, 65_536, 1 << 20]) expect(readDer(octetString(new Uint8Array(size))).length).toBe(size);
    expect(implicit(0, sequence(nothing()))[0]).toBe(0xa0);
    expect(implicit(0, octetString(new Uint8Array()))[0]).toBe(0x80);
    expect(readDer(bitString(Uint8Array.of(0x80), 7)).content).toEqual(Uint8Array.of(7, 0x80));
    expect(failure(() => elements(readDer(sequence()), 'list', 1))).toBe('malformed');
  });
});
