/** `npm run soak`: two hundred rounds of `kill -9` during commits (KEPIL_SOAK_ROUNDS for another number). Ends with 1 at the first loss. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRound, stopServer } from './kill-round.ts';
import type { Victim } from './kill-round.ts';

const rounds = Number(process.env['KEPIL_SOAK_ROUNDS'] ?? 200);
const victims: readonly Victim[] = ['both', 'both', 'node', 'both', 'server'];
const folder = mkdtempSync(join(tmpdir(), 'kepil-soak-'));
chmodSync(folder, 0o755);
let confirmed = 0;
let stored = 0;
try {
  for (let round = 0; round < rounds; round += 1) {
    const victim = victims[round % victims.length] ?? 'both';
    const result = await killRound(folder, `r${round}`, victim, 20 + Math.floor(Math.random() * 400));
    confirmed += result.confirmed;
    stored = result.stored;
    process.stdout.write(`round ${round + 1}/${rounds} (${victim}): ${result.confirmed} confirmed, ${stored} stored, ${result.failures.length} failures\n`);
    if (result.failures.length > 0) {
      process.stdout.write(`${result.failures.join('\n')}\n`);
      process.exitCode = 1;
      break;
    }
  }
  process.stdout.write(`${confirmed} facts confirmed before ${rounds} kills; ${stored} stored; lost: ${process.exitCode === 1 ? 'see above' : 0}\n`);
} finally {
  await stopServer(folder);
  if (process.exitCode !== 1) rmSync(folder, { recursive: true });
}
