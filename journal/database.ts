/** Opens the database: the one of `DATABASE_URL`, or the embedded server of a data folder. */
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from './embedded.ts';
import type { EmbeddedServer } from './embedded.ts';

export interface Database {
  /** Address of the database, for further pools and clients (e.g. pg-boss, Kysely). */
  readonly url: string;
  readonly pool: pg.Pool;
  /** The server we run ourselves; null where `DATABASE_URL` names one. */
  readonly embedded: EmbeddedServer | null;
  /** Closes the pool; an embedded server is stopped too, unless another process still uses it. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly url?: string | undefined;
  readonly dataDir?: string | undefined;
  /** Size of the pool (default 20). */
  readonly max?: number;
}

/** `url`, else `DATABASE_URL`, else the embedded server in `dataDir`, else in `KEPIL_DATA` or `.kepil`. Migrates nothing. */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const url = options.url ?? (options.dataDir === undefined ? process.env['DATABASE_URL'] : undefined);
  if (url) {
    const pool = createPool(url, options.max);
    return { url, pool, embedded: null, close: () => pool.end() };
  }
  const embedded = await startEmbedded(options.dataDir ?? process.env['KEPIL_DATA'] ?? join(process.cwd(), '.kepil'));
  const database = 'kepil';
  await ensureDatabase(embedded.url('postgres'), database);
  const pool = createPool(embedded.url(database), options.max);
  return {
    url: embedded.url(database),
    pool,
    embedded,
    async close() {
      await pool.end();
      if (!(await inUse(embedded.url('postgres')))) await embedded.stop();
    },
  };
}

/** Instants and sequence numbers are `bigint` in the database and fit a JavaScript number (below 2^53): read as numbers. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === 20 ? Number : pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
};

/** A pool with the type parsers of the house and a listener for errors: without one a server's shutdown would kill Node. */
export function createPool(connectionString: string, max = 20): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, types, application_name: 'kepil' });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => { client.on('error', () => undefined); });
  return pool;
}

async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount !== 0) return;
    await client.query(`create database ${client.escapeIdentifier(name)}`).catch((error: unknown) => {
      // Another process was quicker.
      if ((error as { code?: string }).code !== '42P04' && (error as { code?: string }).code !== '23505') throw error;
    });
  });
}

async function inUse(adminUrl: string): Promise<boolean> {
  try {
    return await withClient(adminUrl, async (client) => {
      const others = await client.query(`select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`);
      return others.rowCount !== 0;
    });
  } catch {
    return false;
  }
}

/** One client for one piece of work, closed in every case. */
export async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, types, application_name: 'kepil' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
