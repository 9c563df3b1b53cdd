/** From actual restriction to the cell of the temporary detention facility, and the first acts of the investigation. */
import type { Instant } from '@kepil/law/time/instant.ts';
import { investigator, medic, minutes, paper, HOUR, MINUTE, type Scene } from './scene.ts';
import { nameInFull } from './person.ts';
import { admit, depart } from './placement.ts';
import type { DemoPlace } from './places.ts';
import { tellOfDetention } from './notice-course.ts';
import { official } from './setting.ts';

export interface Detention {
  readonly at: Instant;
  readonly limit: Instant;
  readonly protocolAt: Instant;
  readonly place: DemoPlace;
  readonly admittedAt: Instant;
  readonly where: string;
  readonly grounds: string;
}

export interface DetentionWish {
  readonly at: Instant;
  readonly place: DemoPlace;
  readonly border?: DemoPlace;
  /** Six listed cases of CPC 131(4): 72 hours. */
  readonly listed?: 'especially-grave' | 'criminal-group' | 'drugs-minors-death' | 'remoteness' | 'terrorist-extremist' | 'mass-disorder';
}

/** Detention on suspicion up to the admission and the notices about it. */
export function detain(scene: Scene, { at, place, border, listed }: DetentionWish): Detention {
  const { chronicle, random, setting, words, person, fault, number, offence, until } = scene;
  const officer = border ? official('border-detachment-head', border) : official('detaining-officer', setting.policeOffice);
  const grounds = random.pick(['caught-in-act', 'caught-in-act', 'witness-pointed', 'traces', 'other-data'] as const);
  const where = `${setting.district.name[scene.language]}, ${random.pick(words.streets)}`;
  const termHours = listed ? 72 : person.minor ? 24 : 48;
  chronicle.record('detention.actual', at, officer, { basis: random.chance(0.06) ? 'search' : 'suspicion', where, detainedBy: words.patrol, grounds, ...(listed === 'remoteness' ? { remote: true } : {}) });
  const deliveredAt = at + minutes(random, 12, 70);
  const office = border ?? setting.policeOffice;
  chronicle.record('detention.delivered', deliveredAt, officer, { to: office.id });
  const protocolAt = at + (fault === 'protocol-late' ? minutes(random, 200, 430) : minutes(random, 85, 172));
  const result: Detention = { at, limit: at + termHours * HOUR, protocolAt, place, admittedAt: protocolAt + minutes(random, 20, 80), where, grounds: words.grounds[grounds] };
  if (deliveredAt > until) return result;

  chronicle.record('detention.rights-explained', deliveredAt + minutes(random, 2, 10), investigator(scene), { language: person.language === 'kk' ? 'қазақ тілі' : 'русский язык', inWriting: true });
  chronicle.record('search.personal', deliveredAt + minutes(random, 5, 14), investigator(scene), { protocolNumber: number('j') }, { place: office });
  chronicle.record('medical.examined', deliveredAt + minutes(random, 4, 14), medic(office), { occasion: 'detention', injuries: random.chance(0.03), conclusion: words.healthy, by: words.medic }, { place: office });
  const protocolNumber = number('ҰА');
  const incomplete = fault === 'protocol-incomplete';
  const author = fault === 'no-order-at-admission' ? 'detaining-officer' : random.chance(0.75) ? 'investigator' : 'inquirer';
  const protocol = chronicle.record('detention.protocol', protocolAt, investigator(scene), {
    number: protocolNumber, authorRole: author, fullName: nameInFull(person), detainedBy: words.patrol, grounds: words.grounds[grounds],
    where, actualAt: at - at % MINUTE, deliveredAt: deliveredAt - deliveredAt % MINUTE, rightsExplained: true, drawnUpWhere: setting.policeOffice.name[scene.language], termHours,
    ...(incomplete ? {} : { motives: words.motives, health: random.pick(words.health), medicalConclusion: true }),
    searchResult: words.searchResult, signedByOfficer: true, signedBySuspect: true, signedByDefender: random.chance(0.9), articles: offence.articles[scene.language],
    ...(listed ? { extendedGround: listed, extendedReason: words.extendedReason } : {}),
  });
  tellOfDetention(scene, at, protocolAt, protocol);
  if (person.minor) chronicle.record('minor.handover-considered', protocolAt + 30 * MINUTE, investigator(scene), { handedOver: false, reasons: words.motives });
  const basis = fault === 'no-order-at-admission' ? [{ kind: 'detention-protocol', present: false }] : [paper('detention-protocol', protocolAt, setting.zone, author, protocolNumber)];
  if (border) {
    admit(scene, border, deliveredAt + minutes(random, 5, 14), { reason: 'first-placement', basis: [], more: { purpose: 'border-crime', premisesAdapted: true } });
    depart(scene, border, result.admittedAt - minutes(random, 12, 18), place, 'transfer');
    admit(scene, place, result.admittedAt, { reason: 'transfer', basis, tell: 'transfer', steps: 'new' });
  } else {
    admit(scene, place, result.admittedAt, { reason: 'first-placement', basis, tell: 'place', steps: 'new' });
  }
  investigate(scene, result, termHours);
  return result;
}

/** Status of suspect and the first interrogation, within a day of the protocol. */
function investigate(scene: Scene, { protocolAt, admittedAt }: Detention, termHours: number): void {
  const { chronicle, random, fault, number, offence } = scene;
  const by = investigator(scene);
  chronicle.record('suspect.recognised', admittedAt + minutes(random, 30, 120), by, { number: number('К'), articles: offence.articles[scene.language], ...(offence.listed ? { thirtyDayArticle: true } : {}) });
  const at = fault === 'interrogation-late' ? protocolAt + minutes(random, 1500, 2000) : protocolAt + minutes(random, 230, termHours === 24 ? 500 : 1100);
  chronicle.record('interrogation.held', at, by, { defenderPresent: true, privateMeeting: true });
}

