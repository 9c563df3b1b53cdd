import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { stringify } from './csv-text.ts';
import { describe, expect, test } from 'vitest';
import { csvRecords, detectDelimiter, lines } from './csv-records.ts';
import type { CsvRecord, Limits } from './csv-records.ts';

async function* chunks(text: string, size = text.length || 1): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}
async function records(text: string, delimiter = ',', size?: number, limits?: Limits): Promise<CsvRecord[]> {
  return collect(csvRecords(chunks(text, size), delimiter, limits));
}

const field = fc.oneof(fc.string(), fc.constantFrom('', ' ', '"', '""', 'a"b', ',', ';', 'қ', '\n', 'x\ny', '"\n"'));
const table = fc.array(fc.array(field.map((value) => value.replaceAll('\r', '')), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe('records of a delimited file', () => {
  test('are those that csv-parse reads, however the stream is cut', async () => {
    await fc.assert(fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), fc.integer({ min: 1, max: 7 }), async (rows, delimiter, size) => {
      const text = stringify(rows, delimiter);
      const expected = parse(text, { delimiter, relax_column_count: true }) as string[][];
      expect((await records(text, delimiter, size)).map((record) => ('fields' in record ? record.fields : record))).toEqual(expected);
    }), { numRuns: 300 });
  });

  test('a quote that is never closed costs its own line and no other', async () => {
    const text = 'a,b\n1,"open\n2,x\n3,y\n';
    expect(await records(text)).toEqual([{ line: 1, fields: ['a', 'b'] }, { line: 2, error: 'quote-not-closed' }, { line: 3, fields: ['2', 'x'] }, { line: 4, fields: ['3', 'y'] }]);
  });

  test('a quote open for more lines than a record may have is given up early, and the lines under it are read', async () => {
    const text = `1,"open\n${Array.from({ length: 50 }, (_, i) => `${i},x`).join('\n')}\n`;
    const read = await records(text, ',', 3, { maxLine: 1 << 20, maxLinesOfRecord: 10 });
    expect(read[0]).toEqual({ line: 1, error: 'quote-not-closed' });
    expect(read.slice(1).map((record) => ('fields' in record ? record.fields[0] : null))).toEqual(Array.from({ length: 50 }, (_, i) => String(i)));
  });

  test('a line over the limit is refused with its number and length, the next is read', async () => {
    expect(await records(`a,b\n${'x'.repeat(5000)}\n1,2\n`, ',', 64, { maxLine: 1000, maxLinesOfRecord: 10 }))
      .toEqual([{ line: 1, fields: ['a', 'b'] }, { line: 2, error: 'line-too-long', length: 5000 }, { line: 3, fields: ['1', '2'] }]);
  });

  test('a record over several lines is numbered by its first line', async () => {
    expect(await records('a,b\r\n1,"two\nlines"\r\n2,y')).toEqual([{ line: 1, fields: ['a', 'b'] }, { line: 2, fields: ['1', 'two\nlines'] }, { line: 4, fields: ['2', 'y'] }]);
  });
});

test('two gigabytes without a line end are counted, not held', async () => {
  async function* endless(): AsyncGenerator<string> {
    const block = 'x'.repeat(1 << 20);
    yield 'first\n';
    for (let i = 0; i < 2048; i++) yield block;
    yield '\nlast\n';
  }
  expect(await collect(lines(endless(), 1 << 20))).toEqual([{ line: 1, text: 'first' }, { line: 2, length: 2048 * (1 << 20) }, { line: 3, text: 'last' }]);
});

test.each([['a;b;c', ';'], ['"a,b";c', ';'], ['a,b', ','], ['a\tb', '\t'], ['single', ',']])('%s is separated by %j', (header, delimiter) => {
  expect(detectDelimiter(header)).toBe(delimiter);
});
