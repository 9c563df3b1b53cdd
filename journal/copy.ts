/** Rows as lines of `COPY … FROM STDIN` (text format): one pass in this process, no arrays to take apart in the server. */
import type pg from 'pg';
import { from } from 'pg-copy-streams';

/** One value of a line; `null` is NULL. */
export type Cell = string | number | boolean | null;

/** One line of these cells, with its end. */
export function line(cells: readonly Cell[]): string {
  let out = '';
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i] ?? null;
    if (i > 0) out += '\t';
    out += cell === null ? '\\N' : typeof cell === 'string' ? escaped(cell) : typeof cell === 'number' ? String(cell) : cell ? 't' : 'f';
  }
  return `${out}\n`;
}

/** Hexadecimal digits as a cell of type bytea. */
export function bytes(hex: string): string {
  return `\\x${hex}`;
}

/** Texts as a cell of type text[]. */
export function textArray(texts: readonly string[]): string {
  let out = '{';
  for (let i = 0; i < texts.length; i += 1) out += `${i > 0 ? ',' : ''}"${(texts[i] ?? '').replace(/["\\]/g, '\\$&')}"`;
  return `${out}}`;
}

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (special) => ESCAPES[special] ?? special) : text;
}

/** Lines as bytes, gathered one by one: a text of a hundred thousand pieces would cost as much to join as all of it to make. */
export class Lines {
  #bytes = Buffer.allocUnsafeSlow(64 * 1024);
  #length = 0;

  add(text: string): void {
    // A unit of UTF-16 is three bytes of UTF-8 at most.
    const most = this.#length + 3 * text.length;
    if (most > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(most, 2 * this.#bytes.length));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#length += this.#bytes.write(text, this.#length, 'utf8');
  }

  /** What was gathered, with memory of its own: it can be given to another thread. */
  take(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#bytes.subarray(0, this.#length));
  }
}

/** Writes these lines into `target`, `table (column, …)`. Throws what the server says of them; the transaction is then lost. */
export async function copyIn(client: pg.ClientBase, target: string, lines: string | Uint8Array): Promise<void> {
  if (lines.length === 0) return;
  await new Promise<void>((done, fail) => {
    const stream = client.query(from(`copy ${target} from stdin`));
    stream.on('error', fail);
    stream.on('finish', done);
    stream.end(typeof lines === 'string' ? Buffer.from(lines) : Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength));
  });
}
