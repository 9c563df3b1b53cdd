/** Facts grouped by episode, whose rows need not stand together, in the order in which the episodes first appeared. */
import { createHash } from 'node:crypto';
import type { RowFacts, SourcedFact } from './facts-of-row.ts';
import type { Spill, SpillList } from './spill.ts';

/** Episodes held in memory at a time while they are judged. */
const EPISODES_AT_ONCE = 2048;

export interface Episode {
  readonly id: string;
  readonly person: string;
  readonly facts: readonly SourcedFact[];
  readonly incomplete: boolean;
}

interface Stored { readonly n: number; readonly person: string; readonly facts: readonly SourcedFact[]; readonly incomplete: boolean }

export class Episodes {
  readonly #spill: Spill;
  readonly #numbers = new Map<string, number>();
  readonly #firstRows: number[] = [];
  /** A hash of what the first row said, to tell a repeated row from a contradicting one. */
  readonly #firstSaid: number[] = [];
  readonly #lists: SpillList[] = [];

  constructor(spill: Spill) { this.#spill = spill; }

  get count(): number { return this.#numbers.size; }

  /** Row in which the episode was first seen, or null. */
  firstRow(id: string): number | null {
    const number = this.#numbers.get(id);
    return number === undefined ? null : (this.#firstRows[number] ?? null);
  }

  /** Whether the row says the same as the first row of its episode. */
  sameRow(read: RowFacts): boolean {
    const number = this.#numbers.get(read.episode);
    return number !== undefined && this.#firstSaid[number] === hashOf(read);
  }

  add(row: number, read: RowFacts): void {
    const { episode, person, facts, incomplete } = read;
    let n = this.#numbers.get(episode);
    if (n === undefined) {
      n = this.#numbers.size;
      this.#numbers.set(episode, n);
      this.#firstRows.push(row);
      this.#firstSaid.push(hashOf(read));
    }
    const bucket = Math.floor(n / EPISODES_AT_ONCE);
    const list = (this.#lists[bucket] ??= this.#spill.list());
    list.push({ n, person, facts, incomplete } satisfies Stored);
  }

  async *all(): AsyncGenerator<Episode> {
    const names = [...this.#numbers.keys()];
    for (const list of this.#lists) {
      const bucket = new Map<number, { id: string; person: string; facts: SourcedFact[]; incomplete: boolean }>();
      for await (const { n, person, facts, incomplete } of list.values<Stored>()) {
        const known = bucket.get(n);
        if (!known) { bucket.set(n, { id: names[n] ?? '', person, facts: [...facts], incomplete }); continue; }
        known.facts.push(...facts);
        known.person ||= person;
        known.incomplete ||= incomplete;
      }
      for (const n of [...bucket.keys()].sort((a, b) => a - b)) {
        const episode = bucket.get(n);
        if (episode) yield episode;
      }
    }
  }
}

/** 48 bits of SHA-256 over the facts without their rows. */
function hashOf({ facts }: RowFacts): number {
  const said = JSON.stringify(facts.map(({ type, at, place, data }) => [type, at, place, data]));
  return createHash('sha256').update(said).digest().readUIntBE(0, 6);
}
