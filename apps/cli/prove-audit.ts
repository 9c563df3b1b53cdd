/**
 * The proof at full size, run by hand: `node apps/cli/prove-audit.ts [episodes]`. Writes a generated journal of
 * 100,000 episodes with planted errors, audits it in a process of its own, and prints what was found, missed and invented, with
 * measured time and memory. The same at 5,000 episodes runs in `npm test`.
 */
import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { compareWithPlanted, writeOfficeJournal } from './audit/office-journal.ts';
import { figure } from './language.ts';

const episodes = Number(process.argv[2] ?? 100_000);
const now = Date.parse('2026-11-21T07:00:00Z');
const root = mkdtempSync(join(tmpdir(), 'kepil-prove-'));
try {
  const file = join(root, 'office.jsonl');
  const written = await writeOfficeJournal(file, { seed: 'prove', episodes, now });
  console.log(`${figure(written.episodes)} episodes, ${figure(written.facts)} facts, ${(statSync(file).size / 1e6).toFixed(0)} MB, ${figure(written.planted.length)} planted errors`);

  const report = join(root, 'report.json');
  const started = performance.now();
  const { code, peak } = await audit(['audit', file, '--out', report, '--at', new Date(now).toISOString().replace('.000', ''), '--quiet']);
  const seconds = (performance.now() - started) / 1000;
  console.log(`audited in ${seconds.toFixed(1)} s: ${figure(written.facts / seconds)} facts/s, ${figure(written.episodes / seconds)} episodes/s, peak memory ${peak === 0 ? 'not measured' : `${(peak / 1024).toFixed(0)} MB`}, exit code ${code}`);

  const episodeOfLine: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) episodeOfLine.push(/"kind":"episode","id":"([^"]+)"/.exec(line)?.[1] ?? '');
  const { found, missed, invented } = compareWithPlanted(written.planted, JSON.parse(await readFile(report, 'utf8')) as Parameters<typeof compareWithPlanted>[1], (row) => episodeOfLine[row - 1] ?? '');
  console.log(`planted ${figure(written.planted.length)}, found ${figure(found)}, missed ${figure(missed.length)}, invented ${figure(invented.length)}`);
  for (const one of missed.slice(0, 10)) console.log(`missed: ${one.kind} ${one.norm ?? ''} in ${one.episode}`);
  for (const one of invented.slice(0, 10)) console.log(`invented: ${one}`);
  process.exitCode = missed.length + invented.length === 0 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Peak resident memory is read from the kernel while the process lives; where there is none to read it stays 0. */
async function audit(args: readonly string[]): Promise<{ code: number; peak: number }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./main.ts', import.meta.url)), ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  let peak = 0;
  const watch = setInterval(() => {
    readFile(`/proc/${child.pid}/status`, 'utf8').then((status) => { peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0)); }, () => undefined);
  }, 200);
  const code = await new Promise<number>((resolve, reject) => { child.on('error', reject); child.on('exit', (value) => resolve(value ?? -1)); });
  clearInterval(watch);
  return { code, peak };
}
