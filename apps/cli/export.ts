/** `kepil export`: the journal as JSON Lines, with what proves it; `kepil verify` and `kepil audit` read it back. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createPool } from '@kepil/journal/database.ts';
import { exportLines } from '@kepil/journal/export.ts';
import type { Terminal } from './audit/command.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { openedDatabase } from './open-database.ts';

export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = options(args);
  const size = values.size === undefined ? Number.MAX_SAFE_INTEGER : Number(values.size);
  if (!Number.isSafeInteger(size) || size < 0) throw new CommandError(`--size ${values.size}`, exitCodes.usage);
  return openedDatabase(values.database, values.data, terminal.env, async (url) => {
    const pool = createPool(url, 1);
    try {
      const lines = Readable.from(exportLines(pool, size));
      if (values.out === undefined) await pipeline(lines, terminal.out, { end: false, signal: terminal.signal });
      else {
        const part = `${values.out}.part`;
        await pipeline(lines, createWriteStream(part, { mode: 0o600 }), { signal: terminal.signal }).catch(async (error: unknown) => { await rm(part, { force: true }); throw error; });
        await rename(part, values.out);
      }
    } finally {
      await pool.end();
    }
    return exitCodes.clean;
  });
}

function options(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { database: { type: 'string' }, data: { type: 'string' }, out: { type: 'string' }, size: { type: 'string' } } });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error), exitCodes.usage);
  }
}
