/**
 * `npm test`: types, lint, the whole suite on real PostgreSQL, the law again in two other time zones of the host, the journeys in
 * a real browser. Stops at the first step that fails; `npm test -- law` runs the suite for matching files only.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const only = process.argv.slice(2);
const bin = (name: string): string => join(import.meta.dirname, '../node_modules/.bin', name);
const reports = mkdtempSync(join(tmpdir(), 'kepil-test-'));
let passed = 0, failed = 0, skipped = 0;

function step(title: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const started = performance.now();
  console.log(`\n── ${title}`);
  const { status } = spawnSync(bin(command), args, { stdio: 'inherit', env: { ...process.env, ...env } });
  console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) finish(1);
}

function suite(title: string, zone: string, args: readonly string[]): void {
  const report = join(reports, `${title.replace(/\W+/g, '-')}.json`);
  const started = performance.now();
  console.log(`\n── ${title} (TZ=${zone})`);
  const { status } = spawnSync(bin('vitest'), ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...args], { stdio: 'inherit', env: { ...process.env, TZ: zone } });
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport(report);
  passed += numPassedTests;
  failed += numFailedTests;
  skipped += numPendingTests;
  console.log(`── ${title}: ${numPassedTests} passed, ${numFailedTests} failed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0 || numPassedTests === 0) finish(status || 1);
}

function readReport(path: string): { numPassedTests?: number; numFailedTests?: number; numPendingTests?: number } {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof readReport>;
  } catch {
    return {};
  }
}

function finish(code: number): never {
  rmSync(reports, { recursive: true, force: true });
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(code);
}

if (only.length === 0) {
  step('types', 'tsc', ['-p', '.']);
  step('lint', 'oxlint', ['--type-aware', '--quiet']);
}
suite('the whole suite', 'Asia/Almaty', only);
if (only.length === 0) {
  for (const zone of ['UTC', 'America/New_York', 'Pacific/Kiritimati']) suite(`the pure rooms in ${zone}`, zone, ['law', 'forms', 'seal/cms', 'seal/timestamp', 'seal/revocation', 'seal/authority', 'modules/demo', 'modules/custody', 'apps/web', 'apps/cli/read']);
  suite('journeys in a browser', 'Asia/Almaty', ['--config', 'e2e/vitest.config.ts']);
}
finish(0);
