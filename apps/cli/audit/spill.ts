/**
 * Lists too long for memory: kept as JSON lines in memory up to a budget, then in a private folder that is removed at the end.
 * The audit holds at most `budget` bytes of them, plus about 150 bytes for each episode (its name and number).
 */
import { appendFileSync, createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const defaultBudget = 64 * 2 ** 20;

export class Spill {
  readonly #budget: number;
  #folder: string | null = null;
  #held = 0;
  readonly #lists = new Set<SpillList>();
  /** Personal data must not outlive the process, however it ends (a second interrupt exits at once). */
  readonly #onExit = (): void => this.close();

  constructor(budget: number = defaultBudget) { this.#budget = budget; }

  list(): SpillList {
    const list = new SpillList(this, this.#lists.size);
    this.#lists.add(list);
    return list;
  }

  /** Called by a list for every line it takes in. */
  took(bytes: number): void {
    this.#held += bytes;
    if (this.#held <= this.#budget) return;
    // mkdtemp makes the folder readable for its owner only: what is in it are personal data.
    if (!this.#folder) {
      this.#folder = mkdtempSync(join(tmpdir(), 'kepil-audit-'));
      process.once('exit', this.#onExit);
    }
    const folder = this.#folder;
    for (const list of this.#lists) list.flush(folder);
    this.#held = 0;
  }

  get spilled(): boolean { return this.#folder !== null; }

  /** Removes what was written. Must be called whatever happened. */
  close(): void {
    if (!this.#folder) return;
    rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = null;
    process.off('exit', this.#onExit);
  }
}

export class SpillList {
  readonly #spill: Spill;
  readonly #number: number;
  #lines: string[] = [];
  #file: string | null = null;
  count = 0;

  constructor(spill: Spill, number: number) { this.#spill = spill; this.#number = number; }

  push(value: unknown): void {
    const line = JSON.stringify(value);
    this.#lines.push(line);
    this.count++;
    // Two bytes a character where a line holds Cyrillic letters, as nearly all do.
    this.#spill.took(2 * line.length);
  }

  flush(folder: string): void {
    if (this.#lines.length === 0) return;
    this.#file ??= join(folder, String(this.#number));
    appendFileSync(this.#file, `${this.#lines.join('\n')}\n`, { mode: 0o600 });
    this.#lines = [];
  }

  /** All values in the order in which they came. */
  async *values<T>(): AsyncGenerator<T> {
    if (this.#file) {
      for await (const line of createInterface({ input: createReadStream(this.#file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) yield JSON.parse(line) as T;
    }
    for (const line of this.#lines) yield JSON.parse(line) as T;
  }
}
