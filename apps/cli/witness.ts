/** `kepil witness`: the court's or the prosecutor's side as a process of its own, with its own key and memory. */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseVerifierKey, verifierKey } from '@kepil/journal/note.ts';
import type { Verifier } from '@kepil/journal/note.ts';
import { witnessServer } from '@kepil/journal/witness/server.ts';
import { NotAWitness, makeWitness, openWitness } from '@kepil/journal/witness/store.ts';
import type { Terminal } from './audit/command.ts';
import { CommandError, exitCodes } from './exit-codes.ts';

const usage = 'kepil witness --folder DIR (--make NAME | --log KEY [--host ADDRESS] [--port N] | --kept OUT)';

/** `--make` prints the key to hand out; `--log` serves until interrupted; `--kept` writes the kept checkpoints, one of each day. */
export async function witnessCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const values = options(args);
  const { folder } = values;
  if (folder === undefined || [values.make, values.log, values.kept].filter((one) => one !== undefined).length !== 1) throw new CommandError(usage, exitCodes.usage);
  try {
    if (values.make !== undefined) {
      terminal.out.write(`${verifierKey(makeWitness(folder, values.make))}\n`);
      return exitCodes.clean;
    }
    const { signer, store } = openWitness(folder);
    try {
      if (values.kept !== undefined) return writeKept(store, values.kept, terminal);
      const logs = await Promise.all((values.log ?? []).map(logKey));
      const port = Number(values.port ?? 8090);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CommandError(`--port ${values.port}`, exitCodes.usage);
      const server = witnessServer({ signer, store, logs, onError: (error) => terminal.err.write(`${error instanceof Error ? error.message : String(error)}\n`) });
      server.listen(port, values.host ?? '127.0.0.1');
      await once(server, 'listening');
      terminal.out.write(`${verifierKey(signer)}\nhttp://${values.host ?? '127.0.0.1'}:${(server.address() as AddressInfo).port}\n`);
      if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      return exitCodes.clean;
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof NotAWitness) throw new CommandError(error.message, exitCodes.unreadable);
    throw error;
  }
}

function writeKept(store: ReturnType<typeof openWitness>['store'], out: string, terminal: Terminal): number {
  let count = 0;
  for (const origin of store.origins()) {
    const folder = join(out, encodeURIComponent(origin));
    mkdirSync(folder, { recursive: true });
    for (const { day, note } of store.kept(origin)) {
      writeFileSync(join(folder, `${day}.txt`), note);
      count += 1;
    }
  }
  const wrong = store.misbehaviour();
  if (wrong.length > 0) writeFileSync(join(out, 'refused.jsonl'), wrong.map((one) => `${JSON.stringify(one)}\n`).join(''));
  terminal.out.write(`${count}${wrong.length === 0 ? '' : ` (refused: ${wrong.length})`}\n`);
  return wrong.length === 0 ? exitCodes.clean : exitCodes.findings;
}

async function logKey(value: string): Promise<Verifier> {
  try {
    return parseVerifierKey((existsSync(value) ? await readFile(value, 'utf8') : value).trim());
  } catch (error) {
    throw new CommandError(`--log ${value}: ${error instanceof Error ? error.message : String(error)}`, exitCodes.usage);
  }
}

function options(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { folder: { type: 'string' }, make: { type: 'string' }, log: { type: 'string', multiple: true }, host: { type: 'string' }, port: { type: 'string' }, kept: { type: 'string' } } }).values;
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n${usage}`, exitCodes.usage);
  }
}
