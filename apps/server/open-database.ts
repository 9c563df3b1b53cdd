/** The database of the house, brought up to date. Loads little else, so that it can begin before the rest of the program is there. */
import { join } from 'node:path';
import { openDatabase, type Database } from '@kepil/journal/database.ts';
import { journalMigrations, migrate } from '@kepil/journal/migrate.ts';
import type { Config } from '@kepil/platform/config.ts';

export const platformMigrations = join(import.meta.dirname, '..', '..', 'platform', 'migrations');

/** That of `DATABASE_URL`, else the embedded one in the data folder, made where there is none. */
export async function openMigrated(config: Config): Promise<Database> {
  const database = await openDatabase(config.databaseUrl === null ? { dataDir: config.home } : { url: config.databaseUrl });
  await migrate(database.url, [journalMigrations, platformMigrations]);
  return database;
}
