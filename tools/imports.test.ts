import { createRequire } from 'node:module';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as IConfiguration;

async function violations(baseDir: string, folders: string[]): Promise<string[]> {
  const { output } = await cruise(folders, { ...options, baseDir, validate: true, ruleSet: { forbidden: forbidden ?? [] } });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

test('imports go down only: apps → modules → platform, forms, seal → journal → law', async () => {
  expect(await violations(root, ['law', 'journal', 'seal', 'forms', 'platform', 'modules', 'apps', 'bench', 'tools/test.ts'])).toEqual([]);
});

test('a law that knows an application is found', async () => {
  expect(await violations(fileURLToPath(new URL('fixtures/upside-down', import.meta.url)), ['law', 'apps'])).toEqual(['law-stays-below: law/norm.ts → apps/port.ts']);
});
