/** Into a place and out of it: admission with its papers, the cell, the doctor, the list of property. */
import { tenge } from '@kepil/law/facts/tiyn.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { cellFor } from './cells.ts';
import { accounts } from './accounts.ts';
import { hash } from './random.ts';
import { duty, medic, minutes, MINUTE, type Scene } from './scene.ts';
import { tellOfPlace } from './notice-course.ts';
import type { DemoPlace } from './places.ts';

export interface Admission {
  readonly reason: 'first-placement' | 'transfer' | 'return' | 'stage' | 'medical';
  readonly basis: readonly Readonly<Record<string, unknown>>[];
  readonly more?: Readonly<Record<string, unknown>>;
  /** Whom article 7(4) has told: nobody for a return and for places that are not places of custody. */
  readonly tell?: 'place' | 'transfer';
  readonly steps?: 'all' | 'new' | 'few';
}

/** Returns the id of the admission. */
export function admit(scene: Scene, place: DemoPlace, at: Instant, { reason, basis, more, tell, steps = 'few' }: Admission): string {
  const { chronicle, random, words, number, person } = scene;
  const on = { place };
  const id = chronicle.record('custody.admitted', at, duty(place), {
    place: place.id, placeKind: place.kind, reason, basis, ...(person.withChildren ? { childrenAlong: true } : {}), ...more,
  }, on);
  if (place.kind !== 'border-premises') assignCell(scene, place, at, reason === 'first-placement');
  if (steps !== 'few') {
    chronicle.record('medical.examined', at + minutes(random, 10, 90), medic(place), { occasion: 'admission', injuries: random.chance(0.02), conclusion: words.healthy, by: words.medic }, on);
    chronicle.record('property.listed', at + minutes(random, 5, 50), duty(place), { items: listed(scene), protocolNumber: number('m') }, on);
  }
  // Each arrival has its examination for injuries (Instruction, points 25(4), 39(4), 45(8)), also one that asks for nothing else.
  if (steps === 'few' && examinedOnArrival.has(place.kind)) {
    chronicle.record('medical.examined', at + 40 * MINUTE, medic(place), { occasion: reason === 'return' ? 'return' : 'admission', injuries: false, conclusion: words.healthy, by: words.medic }, on);
  }
  if (steps === 'all') {
    chronicle.record('search.personal', at + minutes(random, 2, 30), duty(place), { protocolNumber: number('j') }, on);
    chronicle.record('sanitary.treated', at + minutes(random, 20, 150), duty(place), {}, on);
    chronicle.record('fingerprints.taken', at + minutes(random, 20, 150), duty(place), { protocolNumber: number('d') }, on);
    chronicle.record('photograph.taken', at + minutes(random, 20, 150), duty(place), {}, on);
  }
  if (tell !== undefined) tellOfPlace(scene, tell, at, id);
  return id;
}

const examinedOnArrival: ReadonlySet<string> = new Set(['si', 'ivs', 'uis']);

function assignCell({ chronicle, random, person, offence }: Scene, place: DemoPlace, at: Instant, first: boolean): void {
  const single = place.kind === 'guardhouse' && random.chance(0.2);
  const grave = offence.gravity === 'grave' || offence.gravity === 'especially-grave';
  const when = at + minutes(random, 8, 45);
  const draw = random.int(0, 999_999);
  chronicle.record('custody.cell-assigned', when, duty(place), {
    cell: cellFor(place, person, grave, draw, single) ?? String(1 + (draw % 4)), cellKind: single ? 'single' : first && place.kind === 'si' ? 'quarantine' : 'general',
    occupants: single ? 1 : random.int(1, 6), ...(place.kind === 'uis' ? { isolatedFromConvicts: true } : {}),
  }, { place });
  if (isNoted(place, String(chronicle.lastOf('custody.cell-assigned')?.data['cell'])) && !person.convict) {
    chronicle.record('placement.particulars-noted', when + 30 * MINUTE, duty(place), { smoker: hash(`smoker ${chronicle.id}`) % 5 < 2, heldBefore: false }, { place });
  }
  // Art. 31(2) of the Law on special institutions: alone for more than a day, so by order; article 32 leaves no other cell, so without a sanction.
  if (!single) return;
  chronicle.record('single-cell.ordered', when, duty(place), { byRole: 'head-of-place', reasoned: true }, { place });
  chronicle.record('single-cell.exemption', when, duty(place), { case: 'separation', separationRule: '32' }, { place });
}

/** Who is asked about smoking and earlier stays, so that a plan shows it: everybody in the small places of the demonstration's accounts, the first floors of the large ones. */
function isNoted({ id, kind }: DemoPlace, cell: string): boolean {
  return placesOfAccounts.has(id) && (kind === 'ivs' || (kind === 'si' && /^[АБ]1/.test(cell)));
}
const placesOfAccounts: ReadonlySet<string> = new Set(accounts.flatMap(({ place }) => (place === null ? [] : [place])));

/** Departure with the destination; the next admission says the rest. */
export function depart({ chronicle }: Scene, from: DemoPlace, at: Instant, to: DemoPlace, purpose: string): void {
  chronicle.record('custody.departed', at, duty(from), { place: from.id, to: to.id, toKind: to.kind, purpose }, { place: from });
}

/** The things that the person came with: each list of them says the same, and what is returned at release is what was listed. */
export function listed(scene: Scene): readonly Readonly<Record<string, unknown>>[] {
  const before = scene.chronicle.lastOf('property.listed')?.data['items'];
  return Array.isArray(before) ? before as readonly Readonly<Record<string, unknown>>[] : belongings(scene);
}

/** A few things and sometimes money. */
export function belongings({ random, words }: Scene): readonly Readonly<Record<string, unknown>>[] {
  const first = random.int(0, words.things.length - 1);
  const things = words.things.slice(first, first + random.int(1, 3)).map((name) => ({ name, quantity: 1, class: 'personal' }));
  return random.chance(0.4) ? [...things, { name: words.money, class: 'money', amount: tenge(random.int(5, 400) * 100) }] : things;
}
