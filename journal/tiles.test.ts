import { expect, test } from 'vitest';
import { parseTilePath, tilePath, tilesOf } from './tiles.ts';
import type { TileName } from './tiles.ts';

const known: readonly (readonly [TileName, string])[] = [
  [{ level: 0, n: 0, width: 256 }, 'tile/0/000'],
  [{ level: 0, n: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
  [{ level: 3, n: 999, width: 1 }, 'tile/3/999.p/1'],
  [{ level: 0, n: 1000, width: 255 }, 'tile/0/x001/000.p/255'],
  [{ level: 'entries', n: 1005, width: 256 }, 'tile/entries/x001/005'],
];

test.each(known)('%o is %s', (name, path) => {
  expect(tilePath(name)).toBe(path);
  expect(parseTilePath(path)).toEqual(name);
});

test.each(['tile/0/0', 'tile/0/x000/001', 'tile/64/000', 'tile/00/000', 'tile/0/000.p/256', 'tile/0/000.p/0', 'tile/0/000.p/01', 'tile/0/001/002', 'tile/entry/000', '../tile/0/000', 'tile/0/x1/000'])('%s is no tile', (path) => {
  expect(parseTilePath(path)).toBeNull();
});

test('a log of 70,000 entries has 274 tiles of leaves, two above and one on top', () => {
  const names = [...tilesOf(70_000)];
  expect(names.filter((name) => name.level === 0)).toHaveLength(274);
  expect(names.filter((name) => name.level === 'entries')).toHaveLength(274);
  expect(names.filter((name) => name.level === 1).map((name) => name.width)).toEqual([256, 17]);
  expect(names.filter((name) => name.level === 2).map((name) => name.width)).toEqual([1]);
});
