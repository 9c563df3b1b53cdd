/**
 * What a witness remembers: one SQLite file in its folder beside its key. Written through to the disk before an answer is given,
 * compared and changed in one transaction, so that neither a crash nor two requests (or processes) at once take it back.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { COSIGNATURE, generateSignerKey, parseSignerKey } from '../note.ts';
import type { Signer } from '../note.ts';
import type { Seen } from './decide.ts';

export interface Kept extends Seen {
  /** The checkpoint with the witness's own cosignature. */
  readonly note: string;
  /** When it was cosigned, milliseconds UTC. */
  readonly at: number;
}

export interface Misbehaviour {
  readonly at: number;
  readonly origin: string;
  readonly why: string;
  /** The request as it came: the log's own signature stands under it. */
  readonly body: string;
}

/** Requests kept as evidence: the first ones tell the story, and nobody fills the disk. */
const MOST_EVIDENCE = 1000;
const DAY = 86_400_000;

/** The folder is not that of a witness, or has lost its memory. */
export class NotAWitness extends Error {
  override readonly name = 'NotAWitness';
}

/** Makes key and memory of a new witness. Throws where the folder has one already. */
export function makeWitness(folder: string, name: string): Signer {
  const keyFile = join(folder, 'witness.key');
  if (existsSync(keyFile) || existsSync(join(folder, 'witness.sqlite'))) throw new NotAWitness(`${folder} holds a witness already`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = generateSignerKey(name, COSIGNATURE);
  const memory = new DatabaseSync(join(folder, 'witness.sqlite'));
  memory.exec(`pragma journal_mode = delete; pragma synchronous = extra;
    create table seen (origin text primary key, size integer not null, root blob not null, at integer not null, note text not null) strict;
    create table kept (origin text not null, day integer not null, size integer not null, note text not null, primary key (origin, day)) strict;
    create table misbehaviour (at integer not null, origin text not null, why text not null, body text not null) strict;`);
  memory.close();
  chmodSync(join(folder, 'witness.sqlite'), 0o600);
  // The key last: a witness that has a key has a memory.
  writeFileSync(keyFile, `${key}\n`, { mode: 0o600, flag: 'wx', flush: true });
  return parseSignerKey(key, COSIGNATURE);
}

/**
 * Opens a witness. Throws `NotAWitness` where its memory is gone: a witness that has forgotten would cosign a second history, so it
 * ends with its key and a new one is made under another name.
 */
export function openWitness(folder: string): { readonly signer: Signer; readonly store: WitnessStore } {
  const keyFile = join(folder, 'witness.key');
  if (!existsSync(keyFile)) throw new NotAWitness(`${folder} holds no witness: make one`);
  if (!existsSync(join(folder, 'witness.sqlite'))) throw new NotAWitness(`${folder} has a key and no memory: this witness must not sign any more`);
  return { signer: parseSignerKey(readFileSync(keyFile, 'utf8').trim(), COSIGNATURE), store: new WitnessStore(join(folder, 'witness.sqlite')) };
}

export class WitnessStore {
  readonly #db: DatabaseSync;

  constructor(file: string) {
    this.#db = new DatabaseSync(file, { timeout: 5000 });
    this.#db.exec('pragma synchronous = extra');
  }

  /** What was last cosigned under this origin; null: nothing yet. */
  seen(origin: string): Kept | null {
    const row = this.#db.prepare('select size, root, at, note from seen where origin = ?').get(origin) as { size: number; root: Uint8Array; at: number; note: string } | undefined;
    return row === undefined ? null : { ...row, root: Buffer.from(row.root) };
  }

  /** Goes from what was judged against to the next; false where another request came between. On disk when it returns. */
  advance(origin: string, from: Seen, next: Kept): boolean {
    this.#db.exec('begin immediate');
    try {
      const before = this.seen(origin);
      const same = before === null ? from.size === 0 : before.size === from.size && before.root.equals(from.root);
      if (same) {
        this.#db.prepare('insert into seen values (?, ?, ?, ?, ?) on conflict (origin) do update set size = excluded.size, root = excluded.root, at = excluded.at, note = excluded.note')
          .run(origin, next.size, next.root, next.at, next.note);
        // The last one of each day stays: what `kepil verify --checkpoint` asks for years later.
        this.#db.prepare('insert into kept values (?, ?, ?, ?) on conflict (origin, day) do update set size = excluded.size, note = excluded.note')
          .run(origin, Math.floor(next.at / DAY), next.size, next.note);
      }
      this.#db.exec('commit');
      return same;
    } catch (error) {
      this.#db.exec('rollback');
      throw error;
    }
  }

  /** Origins of which something was cosigned. */
  origins(): string[] {
    return (this.#db.prepare('select origin from seen order by origin').all() as { origin: string }[]).map(({ origin }) => origin);
  }

  /** The last cosigned checkpoint of each day (UTC), oldest first. */
  kept(origin: string): { readonly day: string; readonly note: string }[] {
    const rows = this.#db.prepare('select day, note from kept where origin = ? order by day').all(origin) as { day: number; note: string }[];
    return rows.map(({ day, note }) => ({ day: new Date(day * DAY).toISOString().slice(0, 10), note }));
  }

  /** Keeps what a log signed and should not have. */
  keepMisbehaviour({ at, origin, why, body }: Misbehaviour): void {
    this.#db.prepare('insert into misbehaviour select ?, ?, ?, ? where (select count(*) from misbehaviour) < ?').run(at, origin, why, body, MOST_EVIDENCE);
  }

  misbehaviour(): Misbehaviour[] {
    return this.#db.prepare('select at, origin, why, body from misbehaviour order by rowid').all() as unknown as Misbehaviour[];
  }

  close(): void {
    this.#db.close();
  }
}
