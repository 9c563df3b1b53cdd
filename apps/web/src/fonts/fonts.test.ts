import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kazakh, letters } from './letters.ts';
import { fileOf, makeFont, parts } from './make-fonts.ts';

const held = new Set(Object.values(letters).join(''));

describe('the font of the first visit', () => {
  it('has every Kazakh letter', () => {
    expect([...kazakh].filter((letter) => !held.has(letter))).toEqual([]);
    expect(kazakh).toHaveLength(18);
  });

  it('has every letter of every message', () => {
    const source = join(import.meta.dirname, '..');
    const missing = globSync('**/{kk,ru,en}.ts', { cwd: source }).flatMap((file) => [...readFileSync(join(source, file), 'utf8')].filter((letter) => letter > ' ' && !held.has(letter)).map((letter) => `${file}: ${letter}`));
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each(parts)('%s is what its letters make, no older and no newer', async (part) => {
    expect(Buffer.compare(readFileSync(fileOf(part)), await makeFont(part))).toBe(0);
  });

  it('is asked for exactly the letters that it has', () => {
    const css = readFileSync(join(import.meta.dirname, 'fonts.css'), 'utf8');
    for (const part of parts) {
      const range = new RegExp(`text-${part}\\.woff2[^}]*unicode-range: ([^;]+);`).exec(css)?.[1] ?? '';
      const asked = range.split(',').flatMap((one) => {
        const [from = 0, to = from] = one.trim().slice(2).split('-').map((code) => parseInt(code, 16));
        return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
      });
      expect(asked.sort().join(''), part).toBe([...letters[part]].sort().join(''));
    }
  });
});
