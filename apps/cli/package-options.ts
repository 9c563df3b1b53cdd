/** Options of `kepil package` and the files that they name. */
import { readFile } from 'node:fs/promises';
import { trustFrom } from '@kepil/seal/roots/certificate-files.ts';
import { kazakhTrust, trustWith } from '@kepil/seal/roots/kazakh.ts';
import type { Trust } from '@kepil/seal/verify.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { figure } from './language.ts';
import type { Asked, Options } from './package.ts';

export const textOption = (options: Options, name: string): string | undefined => { const value = options[name]; return typeof value === 'string' ? value : undefined; };
export const listOption = (options: Options, name: string): readonly string[] => { const value = options[name]; return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []; };

/** @throws CommandError with the use of the command */
export function needed(options: Options, name: string, use: string): string {
  const value = textOption(options, name);
  if (value === undefined) throw new CommandError(`--${name}: ${use}`, exitCodes.usage);
  return value;
}

/** `role=value` */
export function pair(option: string, value: string): readonly [string, string] {
  const at = value.indexOf('=');
  if (at < 1) throw new CommandError(`--${option} ${value}: role=…`, exitCodes.usage);
  return [value.slice(0, at), value.slice(at + 1)];
}

export function fileOf(path: string, option: string): Promise<Buffer> {
  return readFile(path).catch((error: unknown) => { throw new CommandError(`--${option} ${path}: ${error instanceof Error ? error.message : String(error)}`, exitCodes.unreadable); });
}

/** The pinned national authorities and those of `--trust` (files or folders, several), or else of KEPIL_TRUST. */
export async function trustOf({ options, terminal }: Asked): Promise<Trust> {
  const named = listOption(options, 'trust'), configured = terminal.env['KEPIL_TRUST'];
  try {
    return trustWith(kazakhTrust(), await trustFrom(named.length > 0 || !configured ? named : [configured]));
  } catch (error) {
    throw new CommandError(`--trust: ${error instanceof Error ? error.message : String(error)}`, exitCodes.unreadable);
  }
}

/** One line on the terminal, at most ten times a second; nothing where nobody watches. */
export function watched({ terminal }: Asked): (bytes: number, of: number) => void {
  if (terminal.err.isTTY !== true) return () => undefined;
  let shown = 0;
  return (bytes, of) => {
    if (Date.now() - shown < 100) return;
    shown = Date.now();
    terminal.err.write(`\r${figure(bytes / 1e6)} / ${figure(of / 1e6)} MB `);
  };
}
