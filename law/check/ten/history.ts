/** Deterministic histories for the ten norms: `persons` episodes of about thirty facts over eighteen months, and places inspected daily. */
import { compareFacts } from '../../engine/effective.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Instant } from '../../time/instant.ts';
import { DAY, HOUR, MINUTE } from '../../time/instant.ts';
import { randomOf } from '../random.ts';
import { tenFacts } from './norms.ts';

const orders = new Map(tenFacts.map(({ type, order }) => [type, order]));
const lawful = (a: Fact, b: Fact): number => compareFacts(a, b, { orderOf: (type) => orders.get(type) ?? 0, timeless: () => false });

export interface StreamFact { readonly stream: string; readonly fact: Fact }

const start: Instant = Date.UTC(2023, 6, 1);
const span = 548 * DAY;

const zones = ['Asia/Almaty', 'Asia/Qyzylorda', 'Asia/Aqtobe', 'Asia/Qostanay', 'Asia/Oral'] as const;

/** One episode in the order of law. */
export function episodeOf(index: number, seed: number): Fact[] {
  const random = randomOf(Math.imul(index + 1, 2_654_435_761) ^ seed);
  const pick = (n: number): number => Math.floor(random() * n);
  const stream = `p${index}`;
  const streams = [{ kind: 'episode' as const, id: stream }];
  const zone = zones[index % zones.length] ?? 'Asia/Almaty';
  const facts: Fact[] = [];
  const actor = { id: 'a', capacity: 'duty-officer' as const, office: null };
  const add = (type: string, at: Instant, data: Fact['data'] = {}): void => {
    const rounded = Math.round(at / MINUTE) * MINUTE;
    facts.push({ id: `${stream}-${facts.length}`, type, at: rounded, recordedAt: rounded, zone, streams, place: null, actor, data });
  };
  const admitted = start + random() * (span - 200 * DAY);
  const months = 1 + pick(3);
  add('admitted', admitted, { birthDate: random() < 0.06 ? '2008-05-17' : '1985-03-02' });
  add('sanctioned', admitted + MINUTE, { months });
  if (random() < 0.97) add('relative-told', admitted + random() * 13 * HOUR);
  let end = admitted + months * 30 * DAY;
  const extended = random() < 0.4;
  if (extended) { add('extended', end - (2 + random() * 5) * DAY, { months: 1 }); end += 30 * DAY; }
  if (random() < 0.9) add('warned', end - (1 + random() * 2) * DAY);
  for (let i = 0; i < 4; i++) { const at = admitted + random() * (end - admitted); add('placed', at); if (random() < 0.96) add('medical', at + random() * 2.2 * HOUR); }
  for (let i = 0; i < 6; i++) add('visit', admitted + random() * (end - admitted));
  for (let i = 0; i < 2; i++) { const at = admitted + random() * (end - admitted - 3 * DAY); add('complaint', at, { complaintId: `${stream}-c${i}` }); if (random() < 0.95) add('complaint-forwarded', at + random() * 26 * HOUR, { complaintId: `${stream}-c${i}` }); }
  const cell = admitted + random() * (end - admitted - 20 * DAY);
  add('cell-in', cell);
  if (random() < 0.93) add('prosecutor-checked', cell + random() * 52 * HOUR);
  add('cell-out', cell + (2 + random() * 14) * DAY);
  const solitary = admitted + random() * (end - admitted - 4 * DAY);
  add('solitary-in', solitary);
  if (random() < 0.6) add('solitary-sanctioned', solitary + random() * 30 * HOUR);
  add('solitary-out', solitary + random() * 3 * DAY);
  add('released', end + (random() < 0.05 ? random() * 2 * DAY : -random() * DAY));
  return facts.sort(lawful);
}

/** One place inspected on most local days. */
export function placeOf(index: number, seed: number, days = 548): Fact[] {
  const random = randomOf((index + 77) * 9_176 ^ seed);
  const stream = `f${index}`;
  const base = { zone: zones[index % zones.length] ?? 'Asia/Almaty', streams: [{ kind: 'place' as const, id: stream }], place: stream, actor: { id: 'a', capacity: 'custody-prosecutor' as const, office: null }, data: {} };
  const facts: Fact[] = [{ ...base, id: `${stream}-0`, type: 'opened', at: start, recordedAt: start }];
  for (let day = 0; day < days; day++) if (random() < 0.985) { const at = start + day * DAY + Math.floor(random() * 1440) * MINUTE + MINUTE; facts.push({ ...base, id: `${stream}-${day + 1}`, type: 'inspected', at, recordedAt: at }); }
  return facts.sort(lawful);
}

/** The whole job in one order of time. */
export function jobOf(persons: number, places: number, seed: number): StreamFact[] {
  const all: StreamFact[] = [];
  for (let i = 0; i < persons; i++) { const stream = `p${i}`; for (const fact of episodeOf(i, seed)) all.push({ stream, fact }); }
  for (let i = 0; i < places; i++) { const stream = `f${i}`; for (const fact of placeOf(i, seed)) all.push({ stream, fact }); }
  // Made anew in the order of time, as facts arrive: memory is read in the order in which it was written, for every side alike.
  return all.sort((a, b) => lawful(a.fact, b.fact)).map(({ stream, fact }) => ({ stream, fact: { ...fact, data: { ...fact.data } } }));
}

export const jobEnd: Instant = start + span + 60 * DAY;
