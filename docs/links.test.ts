import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = ['README.md', ...globSync('docs/**/*.md', { cwd: root })];
const linksOf = (page: string): string[] => [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?![a-z]+:)([^)#\s]+)/g)].map(([, link = '']) => link);

it('every link of the README and of the pages leads to a file', () => {
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(30);
  expect(pages.flatMap((page) => linksOf(page).filter((link) => !existsSync(join(root, dirname(page), link))).map((link) => `${page}: ${link}`))).toEqual([]);
});

it('the index of decisions names every decision', () => {
  const decisions = globSync('0*.md', { cwd: join(import.meta.dirname, 'decisions') });
  expect(decisions.filter((page) => !linksOf('docs/decisions/README.md').includes(page))).toEqual([]);
});
