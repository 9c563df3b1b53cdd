/** Evidence from files: the export of the journal (JSON Lines), kept checkpoints, and a published folder of tiles where there is one. */
import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { widestTile } from './tile-folder.ts';
import type { Evidence, StampedCheckpoint, StoredFact } from './verify.ts';

/**
 * Evidence of an exported folder (`kepil export --folder`): `journal.jsonl`, `checkpoint`, `tile/…`, `time-stamps/<day>.txt` with
 * `<day>.tst`; all but the first may be missing. `kept`: notes of checkpoints that were kept outside of it.
 */
export function folderEvidence(folder: string, kept: readonly string[]): Evidence {
  const read = (name: string): string[] => (existsSync(join(folder, name)) ? [readFileSync(join(folder, name), 'utf8')] : []);
  const tiles = existsSync(join(folder, 'tile')) ? folder : null;
  return fileEvidence(join(folder, 'journal.jsonl'), [...read('checkpoint'), ...kept], tiles, stampsIn(join(folder, 'time-stamps')));
}

function stampsIn(folder: string): StampedCheckpoint[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith('.tst')).sort().map((file) => {
    const name = file.slice(0, -'.tst'.length);
    const note = join(folder, `${name}.txt`);
    return { name, token: readFileSync(join(folder, file)), note: existsSync(note) ? readFileSync(note, 'utf8') : '' };
  });
}

/** `facts`: path of the export. `checkpoints`: notes. `tiles`: a folder that holds `tile/…` of the whole log, or null. */
export function fileEvidence(facts: string, checkpoints: readonly string[], tiles: string | null, stamps: readonly StampedCheckpoint[] = []): Evidence {
  const ids = new IdRegister();
  return {
    tilesExpected: tiles !== null,
    timeStamps: async () => stamps,
    async *facts() {
      let line = 0;
      for await (const text of createInterface({ input: createReadStream(facts), crlfDelay: Number.POSITIVE_INFINITY })) {
        line += 1;
        if (text.trim() === '') continue;
        const fact = storedFact(text, line);
        ids.add(fact.id);
        yield fact;
      }
    },
    async tile(level, n) {
      if (tiles === null) return null;
      const hashes = widestTile(tiles, level, n);
      return hashes === null ? null : { hashes, root: null };
    },
    checkpoints: async () => checkpoints,
    async repeatedIds() {
      const suspects = ids.repeated();
      const found: number[] = [];
      if (suspects.size === 0) return found;
      const seen = new Set<string>();
      for await (const text of createInterface({ input: createReadStream(facts), crlfDelay: Number.POSITIVE_INFINITY })) {
        if (text.trim() === '') continue;
        const fact = storedFact(text, 0);
        if (!suspects.has(tail(fact.id))) continue;
        if (seen.has(fact.id)) found.push(fact.seq);
        seen.add(fact.id);
      }
      return found;
    },
    streamIndex: async () => [],
  };
}

/** Eight bytes of each id in one flat array: tens of millions fit, where a set of texts would not. */
class IdRegister {
  #tails = new BigUint64Array(1024);
  #count = 0;

  add(id: string): void {
    if (this.#count === this.#tails.length) {
      const larger = new BigUint64Array(this.#count * 2);
      larger.set(this.#tails);
      this.#tails = larger;
    }
    this.#tails[this.#count] = tail(id);
    this.#count += 1;
  }

  /** Tails that occur more than once: perhaps the same id. */
  repeated(): Set<bigint> {
    const sorted = this.#tails.slice(0, this.#count).sort();
    const found = new Set<bigint>();
    for (let i = 1; i < sorted.length; i += 1) {
      const one = sorted[i];
      if (one !== undefined && one === sorted[i - 1]) found.add(one);
    }
    return found;
  }
}

function tail(id: string): bigint {
  const hex = id.replaceAll('-', '').slice(-16);
  return /^[0-9a-f]{16}$/.test(hex) ? BigInt(`0x${hex}`) : 0n;
}

/** Thrown for a line that is not a line of an export, with its number. */
export class NotAnExport extends Error {
  readonly line: number;
  constructor(line: number, why: string) {
    super(`Line ${line} is not a line of a journal export: ${why}`);
    this.name = 'NotAnExport';
    this.line = line;
  }
}

function storedFact(text: string, line: number): StoredFact {
  let row: { seq?: unknown; entry?: unknown; salt?: unknown; fact?: Record<string, unknown> };
  try {
    row = JSON.parse(text) as typeof row;
  } catch (error) {
    throw new NotAnExport(line, (error as Error).message);
  }
  const fact = row.fact;
  if (typeof row.seq !== 'number' || typeof row.entry !== 'string' || fact === undefined || typeof fact !== 'object') throw new NotAnExport(line, 'seq, entry or fact is missing');
  return {
    seq: row.seq, id: String(fact['id']), recordedAt: Number(fact['recordedAt']), entry: Buffer.from(row.entry, 'hex'),
    salt: typeof row.salt === 'string' ? Buffer.from(row.salt, 'hex') : null,
    fact: fact['data'] === null ? null : { ...fact, corrects: fact['corrects'] ?? null, withdraws: fact['withdraws'] ?? null },
  };
}
