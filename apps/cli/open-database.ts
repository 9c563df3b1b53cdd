/** The database that a command is about: `--database URL`, `--data folder` (embedded), `DATABASE_URL`, or the data folder of this place. */
import { openDatabase } from '@kepil/journal/database.ts';

/** Opens it for the time of `use` and closes it whatever happens; an embedded server that others use goes on running. */
export async function openedDatabase<T>(url: string | undefined, dataDir: string | undefined, env: Readonly<Record<string, string | undefined>>, use: (url: string) => Promise<T>): Promise<T> {
  const named = url ?? (dataDir === undefined ? env['DATABASE_URL'] : undefined);
  const database = await openDatabase({ url: named, dataDir, max: 2 });
  try {
    return await use(database.url);
  } finally {
    await database.close();
  }
}
