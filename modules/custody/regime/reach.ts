/** Brings the special conditions of places to those who are held there, newcomers too: a background work that any process may do, at any time, as often as it likes. */
import type { NewFact } from '@kepil/journal/contract.ts';
import { effectiveFacts } from '@kepil/law/engine/effective.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { NEVER } from '@kepil/law/time/instant.ts';
import type { House } from '../../house.ts';
import { isRegime, missing, regimeTypes } from './reached.ts';

/** Records sent in one transaction. */
const PORTION = 50;

interface Conditions { readonly version: number; readonly facts: readonly Fact[] }

export class RegimeReach {
  readonly #house: House;
  /** Places by the version up to which their records were looked through, and what was found; null: no special conditions so far. */
  readonly #places = new Map<string, { readonly version: number; readonly conditions: Conditions | null }>();
  /** Version of the person's and of the place's stream as last served; each change is looked at once. */
  readonly #served = new Map<string, string>();

  constructor(house: House) {
    this.#house = house;
  }

  /** How many records were made. Never tells a person twice; what fails is tried again at the next round. */
  async round(): Promise<number> {
    await this.#lookForConditions();
    let made = 0;
    for (const [place, { conditions }] of this.#places) if (conditions) made += await this.#serve(place, conditions);
    return made;
  }

  /** Only what places have recorded since the last look is read; the whole stream of those alone that have special conditions. */
  async #lookForConditions(): Promise<void> {
    const { pool, journal, now, placeEngine } = this.#house;
    const known = [...this.#places];
    const { rows } = await pool.query<{ place: string; version: number; told: boolean }>({
      name: 'regime-places',
      text: `select p.id as place, p.version, exists (select from fact_stream s join fact f on f.seq = s.seq
          where s.kind = 'place' and s.stream = p.id and s.version > coalesce(k.version, 0) and f.type = any($3)) as told
        from stream p left join unnest($1::text[], $2::int[]) as k (place, version) on k.place = p.id where p.kind = 'place' and p.version > coalesce(k.version, 0)`,
      values: [known.map(([place]) => place), known.map(([, { version }]) => version), [...regimeTypes]],
    });
    for (const { place, version, told } of rows) {
      if (!told && !this.#places.get(place)?.conditions) { this.#places.set(place, { version, conditions: null }); continue; }
      const read = await journal.stream({ kind: 'place', id: place });
      this.#places.set(place, { version: read.version, conditions: { version: read.version, facts: effectiveFacts(read.facts, placeEngine.order, now(), NEVER).filter(({ type }) => isRegime(type)) } });
    }
  }

  async #serve(place: string, conditions: Conditions): Promise<number> {
    const { pool, journal, directory } = this.#house;
    const zone = directory.place(place)?.zone;
    if (zone === undefined) return 0;
    const { rows } = await pool.query<{ episode: string; version: number }>({ name: 'regime-held', text: 'select episode, version from held where place = $1', values: [place] });
    let made = 0;
    let portion: NewFact[] = [];
    for (const { episode, version } of rows) {
      const seen = `${version} ${conditions.version}`;
      if (this.#served.get(episode) === seen) continue;
      portion.push(...missing(this.#inForce(await journal.stream({ kind: 'episode', id: episode })), conditions.facts, { episode, place, zone }));
      this.#served.set(episode, seen);
      if (portion.length >= PORTION) { made += await this.#append(portion); portion = []; }
    }
    return made + await this.#append(portion);
  }

  #inForce({ facts }: { readonly facts: readonly Fact[] }): readonly Fact[] {
    return effectiveFacts(facts, this.#house.engine.order, this.#house.now(), NEVER);
  }

  async #append(facts: readonly NewFact[]): Promise<number> {
    if (facts.length === 0) return 0;
    const result = await this.#house.journal.append({ facts });
    for (const { streams } of facts) for (const stream of streams) {
      this.#house.memory.forget(stream);
      // Another process has told some of them: whoever is still without is found at the next round.
      if (!result.ok) this.#served.delete(stream.id);
    }
    return result.ok && !result.repeated ? facts.length : 0;
  }
}
