/**
 * Supervision of the places: which office answers for each, and in the two cities where it has been kept here for sixty days, what the
 * prosecutors did there by the calendar of the Instruction (points 21, 32–35, 47). Lawful, save for what `missed` leaves out.
 */
import type { Checklist } from '@kepil/law/acts/prosecutorial-supervision/checklists/checklist.ts';
import { point50 } from '@kepil/law/acts/prosecutorial-supervision/checklists/point-50.ts';
import { point51 } from '@kepil/law/acts/prosecutorial-supervision/checklists/point-51.ts';
import { windowOf } from '@kepil/law/engine/window.ts';
import type { Period } from '@kepil/law/engine/norm.ts';
import type { Fact, ProsecutorLevel } from '@kepil/law/facts/fact.ts';
import { DAY, HOUR, MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import { civilDate, localDay, startOfLocalDay } from '@kepil/law/time/zone.ts';
import { officialName } from './accounts.ts';
import { official, settings } from './setting.ts';
import type { DemoPlace } from './places.ts';
import { Random } from './random.ts';
import { supervisionWords } from './supervision-words.ts';
import { followUp, selfHarm, unanswered } from './response-course.ts';
import { inspected, type Desk } from './supervision-desk.ts';

/** Codes of the regions whose offices have worked with the system for sixty days; all others begin today. */
export const longSupervised: ReadonlySet<string> = new Set(['75', '71']);
const DAYS = 60;

export interface Assigned { readonly office: string; readonly level: ProsecutorLevel; readonly byOrder: boolean }

/** Kinds of places that an office works in here; guardhouses and the border are the military prosecutor's. */
const supervised: ReadonlySet<DemoPlace['kind']> = new Set(['ivs', 'sp', 'si', 'uis', 'probation-service', 'public-security-unit']);

/** Who answers for the place: the district for what lies in it, the region by its order for the rest. Null: a military prosecutor (none works here yet), or nobody by the Instruction. */
export function officeFor({ kind, territory }: DemoPlace): Assigned | null {
  const [, code = '', district] = territory.split('/');
  if (!supervised.has(kind)) return null;
  return district === undefined ? { office: `prosecutor-${code}`, level: 'oblast', byOrder: true } : { office: `prosecutor-${code}-${district}`, level: 'district', byOrder: false };
}

/** In no order. `missed`: some of it was not done, or not in time. */
export function supervisionOfPlace(place: DemoPlace, seed: string, now: Instant, missed: boolean): Fact[] {
  const assigned = officeFor(place);
  if (!assigned) return [];
  const code = place.territory.split('/')[1] ?? '';
  const random = new Random(`${seed}/supervision/${place.id}`);
  const facts: Fact[] = [];
  const long = longSupervised.has(code);
  const since = startOfLocalDay(localDay(now, place.zone) - (long ? DAYS : 0), place.zone);
  const prosecutor = official('custody-prosecutor', assigned.office);
  let papers = random.int(10, 900);
  const desk: Desk = {
    place, random, now, prosecutor, region: code, words: supervisionWords[random.chance(0.5) ? 'kk' : 'ru'], number: (prefix) => `${prefix}-${papers++}`,
    write(type, at, data, actor = prosecutor) {
      if (at > now) return null;
      const fact: Fact = { id: random.uuid(at), type, at, recordedAt: Math.min(now, at + random.int(5, 40) * MINUTE), zone: place.zone, streams: [{ kind: 'place', id: place.id }], place: place.id, actor, data };
      facts.push(fact);
      return fact;
    },
  };
  desk.write('place.supervision-assigned', since, {
    office: assigned.office, placeKind: place.kind, agency: place.agency, level: assigned.level, branch: 'territorial', official: officialName(prosecutor.id), regionalCentre: long || place.kind === 'sp' || place.territory === settings.find(({ region }) => region.code === code)?.district.id,
    ...(assigned.byOrder ? { order: desk.number('Ө'), orderedOn: civilDate(since, place.zone) } : {}),
  }, official('prosecutor', `prosecutor-${code}`));
  if (long) work(desk, assigned, since, missed);
  return facts;
}

function work(desk: Desk, { level }: Assigned, since: Instant, missed: boolean): void {
  const { place, now } = desk;
  const each = (every: Period, skipped: number, act: (at: Instant, index: number) => void): void => rounds(desk, every, since, missed ? skipped : 0, act);
  switch (place.kind) {
    case 'ivs':
      each('day', 0.06, (at) => inspected(desk, at, 'daily'));
      each('month', 0.1, (at) => inspected(desk, at + 20 * MINUTE, 'monthly', official('custody-prosecutor', `prosecutor-${desk.region}`)));
      break;
    case 'sp':
      if (level === 'district') each('week', 0.15, (at) => inspected(desk, at, 'weekly'));
      each('month', 0.1, (at) => inspected(desk, at + 20 * MINUTE, 'monthly', official('custody-prosecutor', `prosecutor-${desk.region}`)));
      break;
    case 'si':
      mailboxes(desk, since, missed);
      each('month', 0, (at) => inspected(desk, at, 'monthly'));
      selfHarm(desk, now - 20 * DAY);
      followUp(desk, now - 40 * DAY);
      if (missed) unanswered(desk, now - 35 * DAY);
      break;
    case 'uis':
      mailboxes(desk, since, missed);
      each('month', 0, (at) => desk.write('punishment.premises-checked', at, { certificate: desk.number('А'), journalEntry: true, temperature: desk.random.int(18, 22), humidity: desk.random.int(40, 60), total: 0, inDizo: 0, inOk: 0, noComplaints: true }));
      each('month', 0, (at) => desk.write('reception.held', at + HOUR, { held: desk.random.int(1, 9), staff: desk.random.int(0, 2), enbekWorkers: desk.random.int(0, 2), results: desk.words.answered }));
      each('half-year', 0, (at) => inspected(desk, at, 'comprehensive', desk.prosecutor, { withRegionalProsecutor: true }));
      break;
    // Point 32(5) puts mailboxes into the probation service as well; both are gone through by their check-lists.
    case 'probation-service': mailboxes(desk, since, missed); each('half-year', 0, (at) => throughList(desk, at, point50)); break;
    case 'public-security-unit': each('half-year', 0, (at) => throughList(desk, at, point51)); break;
    default: break;
  }
}

/** One act in each period since `since`, in working hours, and none in those that chance skips. */
function rounds({ random, place: { zone }, now }: Desk, every: Period, since: Instant, skipped: number, act: (at: Instant, index: number) => void): void {
  let index = 0;
  for (let window = windowOf(since, zone, every); window.start <= now; window = windowOf(window.end, zone, every), index += 1) {
    const first = Math.max(window.start, since);
    const days = Math.max(1, Math.round((window.end - first) / DAY));
    // Drawn for every period, so that what one leaves out changes no other. In a half-year it is done in its first fortnight.
    const [day, minute, left] = [random.int(0, Math.min(days, 14) - 1), random.int(9 * 60, 16 * 60), random.chance(skipped)];
    if (!left) act(first + day * DAY + minute * MINUTE, index);
  }
}

function throughList(desk: Desk, at: Instant, { items }: Checklist): void {
  inspected(desk, at, 'comprehensive', desk.prosecutor, { withRegionalProsecutor: true, answers: items.map(({ id }) => ({ item: id, value: 'yes' })) });
}

function mailboxes(desk: Desk, since: Instant, missed: boolean): void {
  desk.write('mailbox.installed', since + HOUR, { mailboxId: '1', where: desk.words.mailbox });
  // Every week but one: on its Monday to Wednesday, so that no box waits longer than a fortnight.
  rounds(desk, 'week', since, 0, (at, index) => {
    if (missed && index === 4) return;
    const day = windowOf(at, desk.place.zone, 'week').start;
    desk.write('mailbox.opened', Math.max(day + 10 * HOUR, since + 2 * HOUR) + desk.random.int(0, 120) * MINUTE, { mailboxId: '1', count: desk.random.int(0, 4), representative: officialName(`duty-officer@${desk.place.id}`), representativePost: desk.words.representativePost, signed: true });
  });
}
