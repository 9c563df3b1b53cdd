/** One round of killing: start a writer, let it commit, kill -9 what the round says, and look at what is left. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { withDatabaseEvidence } from './verify/database.ts';
import { verify } from './verify/verify.ts';

/** `both`: Node and all processes of the server. `node`: the server lives on. `server`: Node lives on, and then dies too. */
export type Victim = 'both' | 'node' | 'server';

export interface RoundResult {
  readonly confirmed: number;
  readonly stored: number;
  /** What does not hold; empty: nothing lost, nothing half-written. */
  readonly failures: readonly string[];
}

/** `after`: milliseconds from the first confirmed fact to the kill. */
export async function killRound(folder: string, round: string, victim: Victim, after: number): Promise<RoundResult> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-writer.ts'), folder, round], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const closed = new Promise((done) => child.once('close', done));
  while (said.split('\n').length < 4) {
    if (child.exitCode !== null) throw new Error('The writer ended by itself');
    await sleep(5);
  }
  await sleep(after);
  const server = serverProcesses(folder);
  if (victim !== 'server') child.kill('SIGKILL');
  if (victim !== 'node') for (const pid of server) kill(pid);
  if (victim === 'server') {
    await sleep(60);
    child.kill('SIGKILL');
  }
  await closed;
  const confirmed = said.split('\n').filter((line) => /^[0-9a-f-]{36}$/.test(line));

  const database = await openDatabase({ dataDir: folder });
  try {
    return await inspect(database, confirmed);
  } finally {
    await database.close();
  }
}

async function inspect(database: Database, confirmed: readonly string[]): Promise<RoundResult> {
  const failures: string[] = [];
  const { rows: lost } = await database.pool.query<{ id: string }>('select id from unnest($1::uuid[]) as c (id) where not exists (select 1 from fact f where f.id = c.id)', [confirmed]);
  failures.push(...lost.map((row) => `a confirmed fact is lost: ${row.id}`));
  // The projection makes a finding for each fact, a row of the board and a head for each episode: all or nothing.
  const { rows: half } = await database.pool.query<{ what: string }>(`
    select 'a fact without its finding: ' || f.id as what from fact f where not exists (select 1 from finding x where x.opened_by = f.id::text)
    union all select 'a finding without its fact: ' || x.key from finding x where not exists (select 1 from fact f where f.id::text = x.opened_by)
    union all select 'a head that differs: ' || s.id from stream s
      left join lateral (select max(version) as version, count(*) as facts from fact_stream x where x.kind = s.kind and x.stream = s.id) x on true
      where s.version <> x.version or x.version <> x.facts
    union all select 'a board row that differs: ' || s.id from stream s left join held h on h.episode = s.id where h.version is distinct from s.version
    union all select 'a breach without its message: ' || x.key from finding x where x.state = 'breached' and not exists (select 1 from outbox o where o.key = 'breach ' || x.subject || ' ' || x.key)
    limit 20`);
  failures.push(...half.map((row) => row.what));
  const report = await withDatabaseEvidence(database.url, [], (evidence) => verify(evidence, null));
  failures.push(...report.problems.map((problem) => `the log: ${JSON.stringify(problem)}`));
  return { confirmed: confirmed.length, stored: report.size, failures };
}

/** The postmaster of the folder and its children; each has a session of its own, so no signal to a group reaches them all. */
function serverProcesses(folder: string): number[] {
  const postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => parentOf(pid) === postmaster);
  return [postmaster, ...children];
}

function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return 0;
  }
}

function kill(pid: number): void {
  try { process.kill(pid, 'SIGKILL'); } catch { /* gone */ }
}

/** Stops what a failed round may have left. */
export async function stopServer(folder: string): Promise<void> {
  await (await startEmbedded(folder)).stop();
}
