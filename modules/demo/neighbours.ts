/**
 * A few people who concern each other, in the cells of the demonstration's accounts: in one cell, one smokes and the other does not, the
 * psychologist would not put them together. Two are held in connected cases and in cells of their own; of two others in connected cases
 * nobody has thought, they share a cell: what each of them lived through is lawful, only the plan sees both.
 */
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { DAY, HOUR, MINUTE } from '@kepil/law/time/instant.ts';
import { criminalEpisode } from './criminal-episode.ts';
import type { HistoriesWish } from './histories.ts';
import { Random } from './random.ts';
import type { Republic } from './republic.ts';
import { settings, type Setting } from './setting.ts';

const PAIRS = 8;
/** Of the account `duty-ivs`; its remand prison is that of `duty-si`. */
const FACILITY = 'ivs-75-medeu';

/** Two episodes for each pair, each in the order of recording; the same call gives the same facts. */
export function* buildNeighbours({ seed: ofRepublic }: Republic, { seed = ofRepublic, now }: Pick<HistoriesWish, 'seed' | 'now'>): Generator<Fact[]> {
  const setting = settings.find(({ facilities }) => facilities.some(({ id }) => id === FACILITY));
  if (!setting) throw new Error(`no district has ${FACILITY}`);
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const random = new Random(`${seed}/neighbours`, pair);
    // The first two pairs are still in the temporary detention facility.
    const began = pair < 2 ? now - random.int(14, 34) * HOUR : now - random.int(8, 35) * DAY - random.int(0, 1439) * MINUTE;
    const one = episode(random, setting, began, now);
    // In one cell only those whom article 32 lets be there together: who comes to the same wing by himself.
    let other = episode(random, setting, began + HOUR, now);
    for (let tries = 0; tries < 40 && wingOf(other) !== wingOf(one); tries += 1) other = episode(random, setting, began + HOUR, now);
    const apart = pair % 4 === 3;
    const linked = pair % 4 > 1;
    yield noted(random, one, { smoker: true, heldBefore: false }, now);
    yield noted(random, apart || wingOf(other) !== wingOf(one) ? other : inCellOf(other, one), { smoker: false, heldBefore: false, incompatibleWith: idOf(one), ...(linked ? { linkedCases: caseOf(one) } : {}) }, now);
  }
}

const episode = (random: Random, setting: Setting, at: Instant, now: Instant): Fact[] =>
  criminalEpisode(random, setting, { at, person: { minor: false, foreigner: false, sex: 'male' }, outcome: 'sanction', ladder: [], then: 'runs', fault: null }, now);

const idOf = (facts: readonly Fact[]): string => streamOf(facts, 'episode');
const caseOf = (facts: readonly Fact[]): string => streamOf(facts, 'case');
const streamOf = (facts: readonly Fact[], kind: string): string => facts.flatMap(({ streams }) => streams).find((stream) => stream.kind === kind)?.id ?? '';

const placed = (facts: readonly Fact[]): Fact | undefined => facts.findLast(({ type }) => type === 'custody.cell-assigned');
/** Place and wing of the cell; a wing holds one company. */
const wingOf = (facts: readonly Fact[]): string => `${placed(facts)?.place} ${String(placed(facts)?.data['cell']).slice(0, 1)}`;

function inCellOf(facts: readonly Fact[], neighbour: readonly Fact[]): Fact[] {
  const last = placed(facts);
  return facts.map((fact) => (fact === last ? { ...fact, data: { ...fact.data, cell: placed(neighbour)?.data['cell'] } } : fact));
}

function noted(random: Random, facts: readonly Fact[], data: Fact['data'], now: Instant): Fact[] {
  const last = placed(facts);
  const { zone, place, at } = last ?? {};
  if (!last || zone === undefined || place == null || at === undefined || at + HOUR > now) return [...facts];
  const note: Fact = { id: random.uuid(at + HOUR), type: 'placement.particulars-noted', at: at + HOUR, recordedAt: Math.min(at + HOUR + 10 * MINUTE, now), zone, streams: last.streams, place, actor: { ...last.actor }, data };
  return [...facts, note].sort((a, b) => a.recordedAt - b.recordedAt);
}
