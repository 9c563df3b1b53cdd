/** The one connection on which this process writes the log: pipelining, in the role that may add facts and nothing else. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { types } from './database.ts';

/** The database could not be reached, or the line broke during the commit. Repeating the request is safe: ids are the client's. */
export class JournalUnavailable extends Error {
  readonly code = 'journal-unavailable';
  constructor(cause: unknown) {
    super('The journal cannot be reached now; the record may or may not have been kept. Repeat the same request.', { cause });
    this.name = 'JournalUnavailable';
  }
}

export interface Writer {
  /** Runs `work` on the connection; a broken line is mended and `work` repeated, for `patience` milliseconds, then `JournalUnavailable`. */
  run<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  /** The open line, if there is one. */
  line(): pg.Client | null;
  close(): Promise<void>;
}

/** `onError` is told of each broken line. */
export function openWriter(pool: pg.Pool, patience: number, onError: (error: unknown) => void): Writer {
  let current: pg.Client | null = null;

  async function connection(): Promise<pg.Client> {
    if (current !== null) return current;
    const client = new pg.Client({ ...pool.options, types, pipeline: true, application_name: 'kepil-journal', connectionTimeoutMillis: patience } as pg.ClientConfig);
    const drop = (): void => { if (current === client) current = null; };
    client.on('error', drop);
    client.on('end', drop);
    await client.connect();
    // The writing statements are large and their plans never change: planned once. Whoever holds the lock of the log and sleeps (a
    // suspended process) is put out by the server, so that the others go on.
    await client.query(`set role kepil_writer; set plan_cache_mode = 'force_generic_plan'; set lock_timeout = ${patience}; set idle_in_transaction_session_timeout = ${3 * patience}`);
    current = client;
    return client;
  }

  async function give(client: pg.Client | null): Promise<void> {
    if (current === client) current = null;
    // A line that hangs does not say goodbye.
    await Promise.race([client?.end().catch(() => undefined), sleep(1000, undefined, { ref: false })]);
  }

  return {
    async run(work) {
      const deadline = performance.now() + patience;
      for (;;) {
        let client: pg.Client | null = null;
        try {
          client = await connection();
          return await work(client);
        } catch (error) {
          if (isLockTimeout(error)) throw new JournalUnavailable(error);
          if (client !== null && current === client && !isBrokenLine(error)) throw error;
          await give(client);
          onError(error);
          if (performance.now() > deadline) throw new JournalUnavailable(error);
          await sleep(50);
        }
      }
    },
    line: () => current,
    close: () => give(current),
  };
}

export function isLockTimeout(error: unknown): boolean {
  return (error as { code?: unknown }).code === '55P03';
}

/** Whether the database is what did not answer. Of an error of the system only where somebody wanted to connect or the line was cut: a full disk or a missing file is not that. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (error instanceof JournalUnavailable) return true;
  return isBrokenLine(error) && (typeof code !== 'string' || !/^E[A-Z]+$/.test(code) || syscall === 'connect' || code === 'ECONNRESET' || code === 'EPIPE');
}

/** Connection errors of PostgreSQL (08…, 57P…: shut down, starting), of the system (ECONNRESET, ENOENT of the socket) and of `pg` itself. */
export function isBrokenLine(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') return /Connection terminated|not queryable|connection error/i.test(String((error as Error).message));
  return code.startsWith('08') || code.startsWith('57P') || code === '25P03' || /^E[A-Z]+$/.test(code);
}
