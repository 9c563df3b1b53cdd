/**
 * Brings a database up to the program: every `*.sql` of the given folders that is not yet in the table `migration`, folder by
 * folder, by name, each in a transaction of its own. Any number of processes may call it at once (advisory lock). An applied file
 * is never changed: its checksum is compared, so that an edited migration is found instead of being silently ignored.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from './database.ts';

export interface MigrateOptions {
  /** Apply up to and including this name (without `.sql`); default: all. For tests of the upgrade. */
  readonly upTo?: string;
}

/** The journal's own folder of migrations (`jNNN-*.sql`); the platform's stands beside it (`pNNN-*.sql`). */
export const journalMigrations = join(import.meta.dirname, 'migrations');

const LOCK = 7_301_001;

/** Applies what is missing; returns the names applied now. Throws where a file was changed after it was applied, or is unknown. */
export async function migrate(url: string, folders: readonly string[], options: MigrateOptions = {}): Promise<readonly string[]> {
  const files = folders.flatMap(readFolder);
  return withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(`create table if not exists migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
    const applied = new Map((await client.query<{ name: string; checksum: string }>('select name, checksum from migration')).rows.map((row) => [row.name, row.checksum]));
    refuseStrangers(applied, files);
    const done: string[] = [];
    for (const file of files) {
      const before = applied.get(file.name);
      if (before !== undefined && before !== file.checksum) {
        throw new Error(`Migration ${file.name} was changed after it had been applied. Restore it and write a new one.`);
      }
      if (before === undefined) {
        try {
          await client.query(`begin;\n${file.sql}\n`);
          await client.query('insert into migration (name, checksum) values ($1, $2)', [file.name, file.checksum]);
          await client.query('commit');
        } catch (error) {
          await client.query('rollback').catch(() => undefined);
          throw new Error(`Migration ${file.name} failed: ${(error as Error).message}`, { cause: error });
        }
        done.push(file.name);
      }
      if (file.name === options.upTo) break;
    }
    return done;
  });
}

interface MigrationFile { readonly name: string; readonly sql: string; readonly checksum: string }

function readFolder(folder: string): MigrationFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.sql')).sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8');
    return { name: name.slice(0, -4), sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/** A database ahead of the program must not be written by it. Folders that were not given (a test's) are not judged. */
function refuseStrangers(applied: ReadonlyMap<string, string>, files: readonly MigrationFile[]): void {
  const known = new Set(files.map((file) => file.name));
  const families = new Set(files.map((file) => file.name[0]));
  const stranger = [...applied.keys()].find((name) => families.has(name[0]) && !known.has(name));
  if (stranger !== undefined) throw new Error(`The database is newer than this program: it has ${stranger}. Start the newer version.`);
}
