/** The verifier shares no code with the writer: nothing in this folder may come from outside of it, the driver of the database apart. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

test.each(files)('%s imports Node, its neighbours, and nothing else', (name) => {
  const imports = [...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from]) => from ?? '');
  const strange = imports.filter((from) => !from.startsWith('node:') && !/^\.\/[a-z-]+\.ts$/.test(from));
  expect(strange).toEqual(name === 'database.ts' ? ['pg'] : []);
});
