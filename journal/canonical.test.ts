import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NotCanonical, canonicalJson } from './canonical.ts';
import { canonicalText } from './verify/canonical-text.ts';

test('the example of RFC 8785, section 3.2.3, sorts by UTF-16 units', () => {
  const value = { '€': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', 1: 'One', '😀': 'Emoji: Grinning Face', '\u0080': 'Control', 'ö': 'Latin Small Letter O With Diaeresis' };
  expect(canonicalJson(value)).toBe('{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}');
});

test('the example of RFC 8785, section 3.2.2', () => {
  const value = { numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001], string: '€$\u000f\nA\'B"\\\\"/', literals: [null, true, false] };
  expect(canonicalJson(value)).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
});

test('what JSON or the database cannot hold is refused with its path', () => {
  for (const [value, path] of [[{ a: [1, Number.NaN] }, 'a[1]'], [{ b: { c: 'x\u0000' } }, 'b.c'], [{ d: '\ud800' }, 'd'], [{ e: 1n }, 'e'], [{ f: () => 1 }, 'f']] as const) {
    expect(() => canonicalJson(value)).toThrow(NotCanonical);
    expect(() => canonicalJson(value)).toThrow(path);
  }
});

test('writer and verifier, which share no code, agree on every value', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
    const text = canonicalJson(JSON.parse(JSON.stringify(value)));
    expect(canonicalText(JSON.parse(JSON.stringify(value)))).toBe(text);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
  }), { numRuns: 300, seed: 3 });
});

test('the verifier imports nothing of the writer', () => {
  const folder = join(import.meta.dirname, 'verify');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const sources = [...readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'|import\('([^']+)'\)/g)].map((match) => match[1] ?? match[2] ?? '');
    for (const source of sources) expect(source.startsWith('node:') || source === 'pg' || /^\.\/[a-z-]+\.ts$/.test(source), `${file} imports ${source}`).toBe(true);
  }
});
