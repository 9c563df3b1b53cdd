/** A register of a place on paper: A4 on its side, heads on every page, pages numbered, what was struck out struck out, lines to sign on. */
import { Worker } from 'node:worker_threads';
import type { Instant } from '@kepil/law/time/instant.ts';
import { inOwnFont, typesetTemplate } from './render.ts';

export interface PrintedRegister {
  readonly lang: 'kk' | 'ru' | 'en';
  readonly title: string;
  /** Label and value: place, period, the articles that demand it. */
  readonly about: readonly (readonly [string, string])[];
  readonly columns: readonly { readonly head: string; /** Its share of the width. */ readonly share: number }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly struck: boolean; readonly broken: boolean }[];
  readonly total: string;
  /** Who signs: the office of each. */
  readonly signatures: readonly string[];
  readonly words: { readonly signature: string; readonly name: string; readonly printed: string; /** With {page} and {pages}. */ readonly page: string };
  /** Over every page, where nothing of it happened; null: it did. */
  readonly fictional: string | null;
}

/** The same in a thread of its own, for a server that others wait for. Rejects where the template is broken or the thread ends without a paper. */
export function printRegister(register: PrintedRegister, now: Instant): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./register-thread.ts', import.meta.url), { workerData: { register, now } });
    thread.once('message', (pdf: Uint8Array) => resolve(pdf));
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the thread that sets a register has ended with ${code}`)));
  });
}

/** PDF/A-2a; letters that the paper's font does not have become boxes. Same input, same bytes. */
export function renderRegister(register: PrintedRegister, now: Instant): Uint8Array {
  return typesetTemplate('register', { document: written(register) }, now);
}

/** Every text of the sheet in letters that it has. */
function written(value: unknown): unknown {
  if (typeof value === 'string') return inOwnFont(value);
  if (Array.isArray(value)) return value.map(written);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, written(one)]));
  return value;
}
