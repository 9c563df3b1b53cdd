import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killRound, stopServer } from './kill-round.ts';
import type { Victim } from './kill-round.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepil-kill-'));
  chmodSync(folder, 0o755);
});
afterAll(async () => {
  await stopServer(folder);
  rmSync(folder, { recursive: true });
});

const victims: readonly Victim[] = ['both', 'node', 'both', 'server', 'both', 'both', 'node', 'both', 'server', 'both'];

// Linux alone tells the processes of a server apart without tools.
test.skipIf(process.platform !== 'linux')('ten times killed in the middle of commits: no confirmed fact is lost, none is half-written, the log holds', async () => {
  let stored = 0;
  for (const [round, victim] of victims.entries()) {
    const result = await killRound(folder, `r${round}`, victim, 40 + round * 23);
    expect(result.failures, `round ${round}, killed: ${victim}`).toEqual([]);
    expect(result.confirmed, `round ${round}`).toBeGreaterThan(0);
    expect(result.stored, `round ${round}`).toBeGreaterThanOrEqual(stored + result.confirmed);
    stored = result.stored;
  }
}, 120_000);
