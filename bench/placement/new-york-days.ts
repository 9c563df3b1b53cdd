/** The first day everybody is placed, then thirteen mornings: who came, who went, whose status changed, and what has to be moved for it. */
import { faultsOf, lawfulOptions, type Inmate } from '@kepil/law/placement/cell.ts';
import { firstForMost } from '@kepil/law/placement/most.ts';
import { afterMoves } from '@kepil/law/placement/proposal.ts';
import { improve } from '@kepil/modules/custody/placement/improve.ts';
import { Random } from '@kepil/modules/demo/random.ts';
import { limitRow, median, noteRow, type Row } from '../measure.ts';
import { earlierStays, hasLists, housesFor, listed, type Dirt, type House, type Listed } from './new-york.ts';

const DAYS = Array.from({ length: 14 }, (_, i) => `202608${String(i + 8).padStart(2, '0')}`);
const LARGEST_DAY = '20160602';
const SECONDS = 60;

interface Placed { readonly inmates: readonly Inmate[]; readonly firstMs: number; readonly provedMs: number; readonly gap: number | null; readonly disturbed: number; readonly leftOut: number }

/** One house: a lawful proposal, bettered and checked cell by cell. */
async function place(house: House, inmates: readonly Inmate[], better: boolean): Promise<Placed> {
  const begun = performance.now();
  const { task, proposal, leftOut } = firstForMost(house.cells, inmates, lawfulOptions);
  const firstMs = performance.now() - begun;
  if (!proposal) throw new Error(`${house.name}: nothing was proposed`);
  const improved = better ? await improve(task, proposal, { seconds: SECONDS }) : { proposal, gap: proposal.disturbed === 0 ? 0 : null };
  const provedMs = performance.now() - begun;
  const out = new Set(leftOut);
  const after = afterMoves(inmates, improved.proposal.moves).map((one) => (out.has(one.id) ? { ...one, cell: null } : one));
  const byCell = Map.groupBy(after, ({ cell }) => cell);
  if ((byCell.get(null)?.length ?? 0) !== out.size || house.cells.some((cell) => faultsOf(cell, byCell.get(cell.id) ?? [], lawfulOptions).length > 0)) throw new Error(`${house.name}: what was proposed is not lawful`);
  return { inmates: after, firstMs, provedMs, gap: improved.gap, disturbed: improved.proposal.disturbed, leftOut: out.size };
}

interface System { readonly people: number; readonly cells: number; readonly houses: readonly Placed[] }

async function placeAll(houses: readonly House[], people: readonly Listed[], before: ReadonlyMap<string, string | null>, better: boolean): Promise<System> {
  const inHouse = Map.groupBy(people, ({ house }) => house);
  const placed: Placed[] = [];
  for (const house of houses) placed.push(await place(house, (inHouse.get(house.name) ?? []).map(({ inmate }) => ({ ...inmate, cell: before.get(`${house.name} ${inmate.id}`) ?? null })), better));
  return { people: people.length, cells: houses.reduce((sum, { cells }) => sum + cells.length, 0), houses: placed };
}

const cellsAfter = (houses: readonly House[], { houses: placed }: System): ReadonlyMap<string, string | null> =>
  new Map(houses.flatMap(({ name }, i) => (placed[i]?.inmates ?? []).map(({ id, cell }): [string, string | null] => [`${name} ${id}`, cell])));

/** Everybody anywhere in his house, as after an evacuation: the hardest morning. */
const anywhere = (houses: readonly House[], people: readonly Listed[]): ReadonlyMap<string, string | null> => {
  const random = new Random('anywhere');
  const cellsOf = new Map(houses.map(({ name, cells }) => [name, cells]));
  return new Map(people.map(({ house, inmate }) => [`${house} ${inmate.id}`, random.pick(cellsOf.get(house) ?? []).id]));
};

const total = ({ houses }: System, pick: (one: Placed) => number): number => houses.reduce((sum, one) => sum + pick(one), 0);
const slowest = ({ houses }: System, pick: (one: Placed) => number): number => Math.max(...houses.map(pick));
const gapOf = (systems: readonly System[]): number => Math.max(...systems.flatMap(({ houses }) => houses.map(({ gap }) => (gap === null ? Number.POSITIVE_INFINITY : gap * 100))));
const said = (people: number, cells: number, houses: number): string => `New York, ${people.toLocaleString('en-US')} persons, ${houses} houses, ${cells.toLocaleString('en-US')} cells`;
const dirtSaid = ({ twice, noSex, noAge, noCharge }: Dirt): string => `${twice} rows of persons listed twice left out, ${noSex} without a sex counted as men, ${noAge} without an age as adults, ${noCharge} without a charge as not grave`;

/** Empty where the lists do not lie beside the checkout: said, and the rest is measured. */
export async function newYorkRows(): Promise<readonly Row[]> {
  if (!hasLists()) { console.log('New York is left out: its lists are not beside the checkout'); return []; }
  const earlier = earlierStays();
  return [...await disorderRows(LARGEST_DAY, earlier), ...await disorderRows(DAYS.at(-1) ?? '', earlier), ...await dayRows(earlier)];
}

async function disorderRows(day: string, earlier: ReadonlyMap<string, string>): Promise<Row[]> {
  const { people, dirt } = listed(day, earlier);
  const houses = housesFor(people, day);
  const system = await placeAll(houses, people, anywhere(houses, people), true);
  if (total(system, ({ leftOut }) => leftOut) > 0) throw new Error('somebody is left out: the generated cells do not hold the list');
  const what = `${said(system.people, system.cells, houses.length)}, list of ${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}, everybody anywhere`;
  const largest = Math.max(...system.houses.map(({ inmates }) => inmates.length));
  return [
    noteRow(`${what}: first lawful proposal for all, house by house (${dirtSaid(dirt)})`, total(system, ({ firstMs }) => firstMs), 'ms'),
    limitRow(`${what}: the slowest house (up to ${largest.toLocaleString('en-US')} persons)`, slowest(system, ({ firstMs }) => firstMs), 'ms', 1000, 250),
    limitRow(`${what}: proved gap to the fewest moves, largest of the houses`, gapOf([system]), '%', 2, 0.5),
    noteRow(`${what}: until every house is proved`, total(system, ({ provedMs }) => provedMs / 1000), 's'),
  ];
}

async function dayRows(earlier: ReadonlyMap<string, string>): Promise<Row[]> {
  const first = listed(DAYS[0] ?? '', earlier).people;
  const houses = housesFor(first, 'fourteen days');
  let before = cellsAfter(houses, await placeAll(houses, first, new Map(), false));
  const mornings: System[] = [];
  let came = 0;
  for (const day of DAYS.slice(1)) {
    const { people } = listed(day, earlier);
    came += people.filter(({ house, inmate }) => !before.has(`${house} ${inmate.id}`)).length;
    const morning = await placeAll(houses, people, before, true);
    mornings.push(morning);
    before = cellsAfter(houses, morning);
  }
  const what = `${said(first.length, mornings[0]?.cells ?? 0, houses.length)}, ${mornings.length} mornings in a row`;
  const leftOut = mornings.map((one) => total(one, ({ leftOut: n }) => n));
  return [
    limitRow(`${what} (${came.toLocaleString('en-US')} arrivals and changes of house, ${Math.max(...leftOut)} left out at most): slowest first lawful proposal of a house`, Math.max(...mornings.map((one) => slowest(one, ({ firstMs }) => firstMs))), 'ms', 1000, 250),
    limitRow(`${what}: proved gap to the fewest moves, largest`, gapOf(mornings), '%', 2, 0.5),
    noteRow(`${what}: persons moved who were in a cell, median of a morning`, median(mornings.map((one) => total(one, ({ disturbed }) => disturbed))), 'persons'),
    noteRow(`${what}: until every house is proved, slowest morning`, Math.max(...mornings.map((one) => total(one, ({ provedMs }) => provedMs / 1000))), 's'),
  ];
}
