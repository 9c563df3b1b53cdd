/**
 * The life in the places of the demonstration accounts: walks, visits, letters, parcels, requests, violations and penalties of those
 * held there now. Lawful, save for what is planted to show how a register says it. About 1,500 facts whatever the size of the republic.
 */
import type { Actor, Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { DAY, HOUR, MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import { civilDate, startOfDay } from '@kepil/law/time/zone.ts';
import { damage, force, injury, punishmentCell, reprimand, type Pen } from './incident-course.ts';
import { places, type DemoPlace } from './places.ts';
import { regimeWords, type RegimeWords } from './regime-words.ts';
import { Random } from './random.ts';
import { official } from './setting.ts';

interface Share {
  /** About so many of a hundred thousand held are held there. */
  readonly held: number;
  /** Of so many the days are told. */
  readonly told: number;
}

const shares: Readonly<Record<string, Share>> = {
  'si-75': { held: 13_500, told: 95 }, 'si-71': { held: 5_200, told: 45 }, 'sp-75': { held: 370, told: 25 }, 'pr-75': { held: 360, told: 25 }, 'guardhouse-75': { held: 210, told: 15 },
  'ivs-75-medeu': { held: 80, told: 20 }, 'ivs-71-esil': { held: 90, told: 20 }, 'ivs-35-karaganda': { held: 80, told: 20 }, 'uis-35': { held: 40, told: 10 },
};

const placeById = new Map(places.map((place) => [place.id, place]));

export interface RegimeWish {
  readonly seed: string;
  readonly now: Instant;
  /** How many are held in the whole republic. */
  readonly persons: number;
  /** Something unlawful may be planted. */
  readonly unlawful: boolean;
}

/** The same facts, with what happened to the person in one of these places between them; the rest as they are. In order of recording. */
export function withRegime(facts: Fact[], wish: RegimeWish): Fact[] {
  const stay = presentStay(facts, wish.now);
  const share = stay && shares[stay.place.id];
  if (!stay || !share) return facts;
  const random = new Random(`${wish.seed}/regime/${stay.episode}`);
  if (!random.chance(Math.min(1, share.told / (wish.persons * share.held / 100_000)))) return facts;
  const told = tell({ ...stay, ...wish, random, words: regimeWords[random.chance(0.5) ? 'kk' : 'ru'] });
  return [...facts, ...told].sort((a, b) => a.recordedAt - b.recordedAt);
}

export interface Stay { readonly episode: string; readonly place: DemoPlace; readonly since: Instant; readonly streams: readonly StreamRef[]; readonly longWalk: boolean; readonly complained: boolean }

/** Where the person is now; null: nowhere, or in a hospital. */
export function presentStay(facts: readonly Fact[], now: Instant): Stay | null {
  const admitted = facts.findLast(({ type }) => type === 'custody.admitted');
  const episode = facts[0]?.streams[0];
  const place = placeById.get(String(admitted?.data['place']));
  if (!admitted || !place || !episode || facts.some(({ type, at }) => gone.has(type) && at >= admitted.at)) return null;
  // Whoever has been in the punishment cell bought, wrote and received nothing there: those days are told whole.
  if (facts.some(({ type, data }) => type === 'penalty.applied' && data['kind'] === 'kartser')) return null;
  const person = facts.find(({ type }) => type === 'person.described')?.data ?? {};
  // Minors and women walk longer (art. 30; up to three hours, art. 29); who is young is told by the year of birth alone.
  const longWalk = person['sex'] === 'female' || Number(String(person['birthDate']).slice(0, 4)) >= Number(civilDate(now, place.zone).slice(0, 4)) - 18;
  return { episode: episode.id, place, since: admitted.at, streams: [episode, { kind: 'place', id: place.id }], longWalk, complained: facts.some(({ type }) => type === 'complaint.lodged') };
}

const gone: ReadonlySet<string> = new Set(['custody.departed', 'release.executed', 'episode.ended', 'medical.institution-entered']);

interface Telling extends Stay, RegimeWish { readonly random: Random; readonly words: RegimeWords }

function tell(telling: Telling): Fact[] {
  const { random, now, since, place, streams, words, unlawful, longWalk, complained } = telling;
  const duty = official('duty-officer', place);
  const head = official('head-of-place', place);
  const facts: Fact[] = [];
  const record = (type: string, at: Instant, data: Fact['data'], actor: Actor = duty, more: Partial<Fact> = {}): Fact | null => {
    const when = at - at % MINUTE;
    if (when <= since + HOUR || when > now - 3 * MINUTE) return null;
    const fact: Fact = { id: random.uuid(when), type, at: when, recordedAt: Math.min(now, when + random.int(2, 30) * MINUTE), zone: place.zone, streams, place: place.id, actor, data, ...more };
    facts.push(fact);
    return fact;
  };
  const dayBefore = (n: number): Instant => startOfDay(civilDate(now - n * DAY, place.zone), place.zone);
  const at = (n: number, hour: number): Instant => dayBefore(n) + hour * HOUR + random.int(0, 55) * MINUTE;
  let papers = random.int(100, 8999);
  const number = (prefix: string): string => `${prefix}-${papers++}`;
  const wrong = unlawful && random.chance(0.12) ? random.pick(['walk', 'visit', 'letter', 'listened'] as const) : null;

  const days = Math.min(3, Math.floor((now - since) / DAY));
  const least = place.kind === 'sp' || place.kind === 'pr' || longWalk ? 125 : 65;
  // Without a gap to today: from the first record on each day has one.
  for (let n = days - 1; n >= 0; n -= 1) record('walk.recorded', at(n, 10), { outcome: 'taken', minutes: wrong === 'walk' && n === 1 ? 25 : least + random.int(0, 20) });

  const pen: Pen = { random, words, place, record, number, at };
  // At most one of these a person: they are seldom, and must not come between each other. A penalty soon after a complaint would be a
  // reprisal (art. 20), force against a woman or a minor is forbidden but for a few cases (art. 44).
  const remand = place.kind === 'si' || place.kind === 'ivs';
  const seldom = random.int(0, 99);
  if (remand && !longWalk && !complained && seldom < 4 && days === 3) {
    punishmentCell(pen);
    // Neither letters nor visits nor parcels there (art. 39).
    return facts;
  }
  if (remand && !complained && seldom < 13) reprimand(pen);
  else if (!longWalk && seldom < 18) force(pen);
  else if (seldom < 23) injury(pen);
  else if (remand && seldom < 27) damage(pen);

  if (random.chance(0.45)) {
    const visit = { visitor: random.pick(words.advocates), visitorKind: 'advocate', barCertificate: number('А'), warrant: number('О'), alone: true, ...(wrong === 'listened' ? { recording: true } : {}) };
    const when = at(random.int(1, 6), 14);
    const held = record('visit.held', when, { ...visit, endedAt: when + random.int(20, 90) * MINUTE });
    // A mistake of the pen and its correction: both stay.
    if (held && random.chance(0.12)) record('visit.held', held.at, { ...held.data, visitor: random.pick(words.advocates.filter((name) => name !== visit.visitor)) }, duty, { corrects: held.id, recordedAt: Math.min(now, held.recordedAt + 2 * HOUR) });
  }
  if (random.chance(0.3)) {
    const when = at(random.int(1, 9), 15);
    record('visit.held', when, {
      visitor: random.pick(words.relatives), visitorKind: 'relative', endedAt: when + random.int(40, 150) * MINUTE, controlledBy: random.pick(words.officers),
      ...(wrong === 'visit' ? {} : { permissionBy: 'investigator', permissionNumber: number('Р'), permissionDate: civilDate(when - 2 * DAY, place.zone) }),
    });
  }
  if (random.chance(0.4)) letter(pen, wrong === 'letter');
  if (random.chance(0.35)) {
    const parcelId = number('П');
    const n = random.int(1, 8);
    const items = [{ name: random.pick(words.parcel), quantity: random.int(1, 3) }];
    if (record('parcel.received', at(n, 9), { parcelId, form: 'package', sender: random.pick(words.relatives), weightGrams: random.int(500, 9000), items })) {
      record('parcel.inspected', at(n, 11), { parcelId, by: random.pick(words.officers) });
      record('parcel.delivered', at(n, 12), { parcelId, items, signed: true });
    }
  }
  if (random.chance(0.2)) {
    const requestId = number('Ө');
    const n = random.int(2, 8);
    if (record('request.made', at(n, 9), { requestId, to: 'head', about: random.pick(['reception', 'religion', 'literature', 'civil-deal', 'marriage']) })) record('request.answered', at(n - 1, 16), { requestId, result: 'granted' }, head);
  }
  if (random.chance(0.25)) record('search.personal', at(random.int(0, 5), 7), { protocolNumber: number('j') });
  // Recorded of the wrong person, and taken back.
  if (random.chance(0.04)) {
    const refused = record('visit.refused', at(2, 16), { visitor: random.pick(words.relatives), visitorKind: 'relative', reason: 'no-permission', byRole: 'duty-officer' });
    if (refused) facts.push({ ...refused, id: random.uuid(refused.at + 1), type: 'record.withdrawn', data: { reason: words.otherPerson }, withdraws: refused.id, at: refused.at, recordedAt: Math.min(now, refused.recordedAt + HOUR) });
  }
  return facts;
}

/** In: permitted, read, handed over within three days; the newest may still be on its way. */
function letter({ random, words, record, number, at }: Pen, late: boolean): void {
  const n = late ? random.int(8, 12) : random.int(0, 9);
  const letterId = number('Х');
  if (!record('correspondence.permitted', at(n + 1, 9), { withConvicts: false, byRole: 'investigator', number: number('Р') })) return;
  if (!record('letter.received', at(n, 9), { letterId, form: 'letter', correspondent: 'relative', name: random.pick(words.relatives) })) return;
  const read = late ? n - 5 : n;
  record('letter.censored', at(read, 12), { letterId, by: random.pick(words.officers), passed: true });
  record('letter.delivered', at(read, 16), { letterId, correspondent: 'relative', through: 'administration' });
}

/** Of the place itself: searches of cells, an inspection at the entrance, the conditions checked, a visit of the public commission. */
export function regimeOfPlace(place: DemoPlace, seed: string, now: Instant): Fact[] {
  if (!shares[place.id]) return [];
  const random = new Random(`${seed}/regime-of-place/${place.id}`);
  const words = regimeWords[random.chance(0.5) ? 'kk' : 'ru'];
  const fact = (type: string, n: number, hour: number, data: Fact['data']): Fact[] => {
    const at = startOfDay(civilDate(now - n * DAY, place.zone), place.zone) + hour * HOUR + random.int(0, 50) * MINUTE;
    return at > now - HOUR ? [] : [{ id: random.uuid(at), type, at, recordedAt: Math.min(now, at + random.int(5, 40) * MINUTE), zone: place.zone, streams: [{ kind: 'place', id: place.id }], place: place.id, actor: official('duty-officer', place), data }];
  };
  return [
    ...[9, 6, 3, 1].flatMap((n) => fact('cell.searched', n, 11, { cell: String(random.int(1, 12)), by: random.pick(words.officers), result: words.nothingFound })),
    ...[5, 2].flatMap((n) => fact('checkpoint.inspected', n, 9, { whom: 'visitor', name: random.pick(words.relatives), by: random.pick(words.officers), found: false })),
    ...fact('place.conditions-checked', 4, 15, { hygiene: true, sanitation: true, fireSafety: true, by: random.pick(words.officers) }),
    ...fact('monitoring.visited', 12, 14, { commission: words.commission, members: 2, names: words.advocates.slice(0, 2).join(', '), seen: words.seen }),
  ];
}
