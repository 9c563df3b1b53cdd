import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
/** What is fetched from the address typed to the board with its rows. */
const first = ['main.tsx', 'app/shell.tsx', 'pages/sign-in/page.tsx', 'pages/board/page.tsx', 'pages/shift/page.tsx'];

/** Files and packages that a file brings with it at once: neither types nor what is fetched later by `import()`. */
function broughtBy(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(?!type\b)(?:[^;]*?\sfrom\s+)?'([^']+)';/gm)].map(([, name = '']) => name);
}

function packagesOf(entries: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    if (!/\.tsx?$/.test(file)) return;
    for (const name of broughtBy(file)) {
      if (name.startsWith('.')) visit(join(dirname(file), name));
      else packages.add(name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? name));
    }
  };
  entries.forEach((entry) => visit(join(source, entry)));
  return packages;
}

it('the first load brings these packages and no other: the component library comes with the pages that need it', () => {
  expect([...packagesOf(first)].sort()).toEqual(['@kepil/law', '@tanstack/react-query', '@tanstack/react-router', 'react', 'react-dom']);
});

it('the walk sees what a page with lists brings', () => {
  expect([...packagesOf(['fields/field.tsx'])]).toContain('@mantine/core');
});
