/**
 * `kepil export`: the journal as JSON Lines, with what proves it; `kepil verify` and `kepil audit` read it back. With `--folder` also
 * tiles, the checkpoint with its cosignatures and the time stamps: what somebody needs who has neither database nor server.
 */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createPool } from '@kepil/journal/database.ts';
import { exportFolder, exportLines } from '@kepil/journal/export.ts';
import type { Terminal } from './audit/command.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { figure } from './language.ts';
import { openedDatabase } from './open-database.ts';

export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = options(args);
  const size = values.size === undefined ? Number.MAX_SAFE_INTEGER : Number(values.size);
  if (!Number.isSafeInteger(size) || size < 0) throw new CommandError(`--size ${values.size}`, exitCodes.usage);
  if (values.folder !== undefined && values.out !== undefined) throw new CommandError('--folder | --out', exitCodes.usage);
  return openedDatabase(values.database, values.data, terminal.env, async (url) => {
    const pool = createPool(url, 1);
    try {
      if (values.folder !== undefined) {
        const onProgress = (seq: number): void => { if (terminal.err.isTTY === true) terminal.err.write(`\r${figure(seq)}`); };
        const written = await exportFolder(pool, values.folder, { ...(values.size === undefined ? {} : { size }), signal: terminal.signal, onProgress })
          .catch((error: unknown) => { throw error instanceof RangeError ? new CommandError(`--size: ${error.message}`, exitCodes.usage) : error; });
        if (written.checkpoint === null) terminal.err.write('No checkpoint has been signed yet: the folder holds the facts alone.\n');
        return exitCodes.clean;
      }
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
    return parseArgs({ args: [...args], options: { database: { type: 'string' }, data: { type: 'string' }, out: { type: 'string' }, folder: { type: 'string' }, size: { type: 'string' } } });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error), exitCodes.usage);
  }
}
