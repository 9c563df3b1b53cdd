/** Demonstration accounts: every role in a few places. One password for all; the platform refuses them outside a demonstration. */
import type { Capacity } from '@kepil/law/facts/fact.ts';
import { fictionalIin } from './fictional-iin.ts';
import { officialNameFrom } from './names.ts';
import { offices } from './offices.ts';
import { places } from './places.ts';
import { Random } from './random.ts';

export interface DemoAccount {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: 'duty-officer' | 'head-of-place' | 'investigator' | 'procedural-prosecutor' | 'custody-prosecutor' | 'judge' | 'auditor' | 'administrator' | 'defence-counsel' | 'monitoring-member';
  readonly capacity: Capacity;
  readonly office: string | null;
  readonly territory: string;
  readonly place: string | null;
  readonly language: 'kk' | 'ru' | 'en';
  readonly email: string;
  /** By it a signature is known to be this person's. */
  readonly iin: string;
}

/** Of all demonstration accounts; printed at start. */
export const demoPassword = 'demo-password-2026';

/** The id under which somebody of a place or office acts in generated facts; accounts of the same seat have the same id. */
export const actorId = (capacity: Capacity, seat: string): string => `${capacity}@${seat}`;

const names = new Map<string, string>();

/** The fictional name behind an actor's id, always the same, e.g. `Омаров Е.`: the many officials of the demonstration are kept nowhere. */
export function officialName(id: string): string {
  let name = names.get(id);
  if (name === undefined) names.set(id, name = officialNameFrom(new Random(id)));
  return name;
}

const territoryOfPlace = new Map(places.map(({ id, territory }) => [id, territory]));
const territoryOfOffice = new Map(offices.map(({ id, territory }) => [id, territory]));

type Seat = { readonly place: string } | { readonly office: string };

function account(login: string, role: DemoAccount['role'], capacity: Capacity, seat: Seat, language: DemoAccount['language'], territory?: string): DemoAccount {
  const place = 'place' in seat ? seat.place : null;
  const office = 'office' in seat ? seat.office : null;
  const id = actorId(capacity, place ?? office ?? 'kz');
  const where = territory ?? (place === null ? territoryOfOffice.get(office ?? '') : territoryOfPlace.get(place));
  if (where === undefined) throw new Error(`no territory for ${login}`);
  const random = new Random(`iin ${login}`);
  const iin = fictionalIin(random, `${random.int(1966, 1995)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`, 'male');
  return { id, iin, login, name: officialName(id), role, capacity, office, territory: where, place, language, email: `${login}@kepil.example` };
}

export const accounts: readonly DemoAccount[] = [
  account('duty-ivs', 'duty-officer', 'duty-officer', { place: 'ivs-75-medeu' }, 'kk'),
  account('head-ivs', 'head-of-place', 'head-of-place', { place: 'ivs-75-medeu' }, 'kk'),
  account('medic-ivs', 'duty-officer', 'medical-officer', { place: 'ivs-75-medeu' }, 'ru'),
  account('duty-si', 'duty-officer', 'duty-officer', { place: 'si-75' }, 'ru'),
  account('head-si', 'head-of-place', 'head-of-place', { place: 'si-75' }, 'ru'),
  account('duty-sp', 'duty-officer', 'duty-officer', { place: 'sp-75' }, 'ru'),
  account('head-sp', 'head-of-place', 'head-of-place', { place: 'sp-75' }, 'kk'),
  account('duty-pr', 'duty-officer', 'duty-officer', { place: 'pr-75' }, 'kk'),
  account('head-pr', 'head-of-place', 'head-of-place', { place: 'pr-75' }, 'ru'),
  account('duty-probation', 'duty-officer', 'duty-officer', { place: 'probation-75-medeu' }, 'ru'),
  account('head-guardhouse', 'head-of-place', 'head-of-place', { place: 'guardhouse-75' }, 'ru'),
  account('duty-ivs-astana', 'duty-officer', 'duty-officer', { place: 'ivs-71-esil' }, 'kk'),
  account('head-si-astana', 'head-of-place', 'head-of-place', { place: 'si-71' }, 'ru'),
  account('duty-ivs-karaganda', 'duty-officer', 'duty-officer', { place: 'ivs-35-karaganda' }, 'ru'),
  account('head-uis-karaganda', 'head-of-place', 'head-of-place', { place: 'uis-35' }, 'ru'),
  account('investigator', 'investigator', 'investigator', { office: 'police-75-medeu' }, 'ru'),
  account('inquirer', 'investigator', 'inquirer', { office: 'police-75-almaly' }, 'kk'),
  account('head-investigation', 'investigator', 'head-of-investigation', { office: 'police-75' }, 'ru'),
  account('investigator-astana', 'investigator', 'investigator', { office: 'police-71-esil' }, 'kk'),
  account('prosecutor-case', 'procedural-prosecutor', 'procedural-prosecutor', { office: 'prosecutor-75-medeu' }, 'ru'),
  account('prosecutor-case-astana', 'procedural-prosecutor', 'procedural-prosecutor', { office: 'prosecutor-71-esil' }, 'kk'),
  account('prosecutor-district', 'custody-prosecutor', 'custody-prosecutor', { office: 'prosecutor-75-medeu' }, 'ru'),
  account('prosecutor-region', 'custody-prosecutor', 'custody-prosecutor', { office: 'prosecutor-75' }, 'kk'),
  account('prosecutor-republic', 'custody-prosecutor', 'custody-prosecutor', { office: 'prosecutor-kz' }, 'ru'),
  account('judge', 'judge', 'investigating-judge', { office: 'investigating-court-75' }, 'ru'),
  account('judge-trial', 'judge', 'judge', { office: 'criminal-court-75' }, 'kk'),
  account('counsel', 'defence-counsel', 'defence-counsel', { office: 'court-75-medeu' }, 'ru'),
  account('monitoring', 'monitoring-member', 'monitoring-member', { office: 'commission-75' }, 'ru'),
  account('auditor', 'auditor', 'auditor', { office: 'prosecutor-kz' }, 'en'),
  account('administrator', 'administrator', 'administrator', { office: 'prosecutor-kz' }, 'en'),
];
