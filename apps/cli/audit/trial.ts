/** Runs the command line inside a test: its output, its messages, its exit code. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Writable } from 'node:stream';
import { run } from '../main.ts';

export interface Trial { readonly code: number; readonly out: string; readonly err: string }

/** `now` is fixed: 20 March 2026, noon in Almaty. */
export async function kepil(args: readonly string[], more: { readonly signal?: AbortSignal; readonly env?: Record<string, string> } = {}): Promise<Trial> {
  const out = collector();
  const err = collector();
  const code = await run(args, { out: out.stream, err: err.stream, env: more.env ?? { LANG: 'en_US.UTF-8' }, now: () => Date.parse('2026-03-20T07:00:00Z'), signal: more.signal ?? new AbortController().signal });
  return { code, out: out.text(), err: err.text() };
}

export const example = (name: string): string => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));

/** A folder of its own, removed by `using`. */
export function folder(): { readonly file: (name: string, content: string | Uint8Array) => string; readonly path: (name: string) => string; [Symbol.dispose](): void } {
  const root = mkdtempSync(join(tmpdir(), 'kepil-test-'));
  const path = (name: string): string => join(root, name);
  return { path, file: (name, content) => { writeFileSync(path(name), content); return path(name); }, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

function collector(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({ write(chunk: Buffer | string, _encoding, done) { chunks.push(Buffer.from(chunk)); done(); } });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
