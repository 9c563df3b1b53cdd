/** What the forms of `kepil verify` have in common. */
import { readFile, stat } from 'node:fs/promises';
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Policy } from '@kepil/journal/verify/policy.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { figure, words } from './language.ts';
import type { Language } from './language.ts';

export interface Asked {
  readonly language: Language;
  readonly json: boolean;
  /** The log's verifier key; null: none given. */
  readonly key: string | null;
  readonly policy: Policy;
  readonly tiles: string | null;
}

/** The text of a file named on the command line. */
export async function textOf(path: string, option: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => { throw new CommandError(`${option} ${path}: no such file`, exitCodes.unreadable); });
}

/** Whether it is a folder; false also for what is not there. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false);
}

/** UTC, as a verifier anywhere reads it. */
export const instant = (at: number): string => new Date(at).toISOString().replace('.000', '');

export function cosignedWords(witness: string, size: number, at: number): I18n {
  return words(`${witness} куәгері ${figure(size)} жазбаны растады: ${instant(at)}`, `свидетель ${witness} заверил ${figure(size)} записей: ${instant(at)}`, `witness ${witness} cosigned ${figure(size)} entries: ${instant(at)}`);
}
