/**
 * The work of the prosecutor's offices: each is described; those of the two cities and the Department have the analyses, plans and reports
 * of the quarter before this one (Instruction, points 4, 6, 10, 11, 15, 29, 49, 52, 63–67). Lawful, save for what `missed` leaves out.
 */
import type { Period } from '@kepil/law/engine/norm.ts';
import { windowOf, type Window } from '@kepil/law/engine/window.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { analysedObjectLabels } from '@kepil/law/facts/supervision-reports.ts';
import { priorityDirectionLabels } from '@kepil/law/facts/supervision-office.ts';
import { DAY, HOUR, MINUTE, type Instant, type Zone } from '@kepil/law/time/instant.ts';
import { civilDate, startOfLocalDay, localDay } from '@kepil/law/time/zone.ts';
import { officialName } from './accounts.ts';
import { controlled, planned, type Desk } from './hierarchy-course.ts';
import type { DemoOffice } from './offices.ts';
import { Random } from './random.ts';
import { territories } from './territories.ts';
import { official } from './setting.ts';
import { fictionalPhone } from './telephones.ts';
import { longSupervised } from './supervision-course.ts';
import { supervisionWords } from './supervision-words.ts';

const zoneOf = new Map(territories.map(({ id, zone }) => [id, zone]));
const directions = Object.keys(priorityDirectionLabels);
/** Generalised every half-year; all five in the year (point 67). */
const halfYearly = ['coordination', 'rights', 'torture'];

type Pen = Desk;

/** In order of recording; empty for an office that is no prosecutor's. */
export function workOfOffice(office: DemoOffice, seed: string, now: Instant, missed: boolean): Fact[] {
  if (office.kind !== 'prosecutor' || office.level === null) return [];
  const random = new Random(`${seed}/office/${office.id}`);
  const zone = zoneOf.get(office.territory) ?? 'Asia/Almaty';
  const code = office.territory.split('/')[1];
  const long = code === undefined || longSupervised.has(code);
  const since = long ? windowOf(windowOf(now, zone, 'quarter').start - DAY, zone, 'quarter').start : windowOf(now, zone, 'month').start;
  const facts: Fact[] = [];
  const actor = official('custody-prosecutor', office.id);
  let papers = random.int(10, 300);
  const write: Pen['write'] = (type, at, data, by = actor) => {
    const id = random.uuid(at);
    if (at <= now) facts.push({ id, type, at, recordedAt: Math.min(now, at + random.int(2, 30) * MINUTE), zone, streams: [{ kind: 'office', id: office.id }], place: null, actor: by, data });
    return id;
  };
  const pen: Pen = { now, zone, since, write, words: supervisionWords[random.chance(0.5) ? 'kk' : 'ru'], number: (prefix) => `${prefix}-${papers++}` };
  write('office.described', since, { name: office.name.ru, level: office.level, branch: 'territorial' });
  const post = office.level === 'district' ? 'senior-prosecutor' : office.level === 'oblast' ? 'senior-regional-assistant' : 'department-officer';
  write('office.official-assigned', since + MINUTE, { official: officialName(actor.id), post, order: pen.number('Б'), section: pen.words.section });
  if (office.level === 'oblast') write('office.zonal-officer-assigned', since + 2 * MINUTE, { official: officialName(`zonal-officer@${code ?? ''}`), order: pen.number('Б') });
  if (office.level === 'general') directions.forEach((direction, i) => write('office.subject-assigned', since + (2 + i) * MINUTE, { official: officialName(`subject-officer@${direction}`), direction, order: pen.number('Б') }));
  if (long) {
    today(pen, office.id);
    // Of the districts of each city one is late with its analysis and one has not made its reconciliation.
    const late = missed && random.chance(0.2), unmade = missed && !late && random.chance(0.2);
    if (office.level === 'district') {
      ofDistrict(pen, late, unmade);
      controlled(pen, office.id, official('custody-prosecutor', `prosecutor-${code ?? ''}`), late || unmade);
      if (office.id.endsWith('-almaly')) planned(pen, officialName(actor.id));
    }
    else if (office.level === 'oblast') ofRegion(pen);
    else ofDepartment(pen);
  } else if (office.level === 'oblast') {
    informed(pen, windowOf(since, zone, 'month'));
  }
  return facts.sort((a, b) => a.recordedAt - b.recordedAt);
}

/** Who is on duty till the next morning, and since the day before yesterday somebody stands in for the official for a week. */
function today({ now, zone, write }: Pen, office: string): void {
  const day = startOfLocalDay(localDay(now, zone), zone);
  write('office.on-duty', day - 2 * HOUR, { official: officialName(`on-duty@${office}`), from: day, until: day + 33 * HOUR, phone: fictionalPhone(`on-duty@${office}`) });
  if (office.endsWith('-almaly') || office === 'prosecutor-71') write('office.substitution', day - 2 * DAY, { absent: officialName(`custody-prosecutor@${office}`), substitute: officialName(`substitute@${office}`), from: day - 2 * DAY, until: day + 5 * DAY });
}

const lastDay = ({ end }: Window, zone: Zone): string => civilDate(end - DAY / 2, zone);

function each({ now, zone, since }: Pen, every: Period, act: (window: Window, over: boolean) => void): void {
  for (let window = windowOf(since, zone, every); window.start <= now; window = windowOf(window.end, zone, every)) act(window, window.end <= now);
}

const reconciled = { periodFrom: '2026-01-01', matched: 41, missingFirst: 2, missingSecond: 1, supervisionEstablished: 9, released: 17, repeatCrimes: 1 };

function analysed({ write, zone, number, words }: Pen, window: Window, addressee: string | null, delay = 0): void {
  const periodUntil = lastDay(window, zone), at = window.end + 9 * HOUR + delay;
  write('office.legality-analysed', at, { periodUntil, objects: Object.keys(analysedObjectLabels), conclusions: words.analysed });
  write('office.supervision-analysed', at + HOUR, { periodUntil, number: number('Т'), dataUntil: window.end, conclusions: words.analysed });
  if (addressee !== null) write('office.analysis-submitted', at + 2 * HOUR, { periodUntil, addressee, number: number('Т'), dataUntil: window.end });
}

function ofDistrict(pen: Pen, late: boolean, unmade: boolean): void {
  const { write, zone, words } = pen;
  each(pen, 'quarter', (window, over) => {
    if (over && !unmade) write('reconciliation.run', window.end - 4 * DAY, { ...reconciled, which: 'court-probation', periodFrom: civilDate(window.start, zone), sources: words.sources });
    if (over) analysed(pen, window, 'region', late ? 3 * DAY : 0);
    write('office.plan-adopted', Math.max(window.start, pen.since) + 5 * DAY, { periodUntil: lastDay(window, zone), number: pen.number('Ж'), kind: 'quarterly' });
  });
  each(pen, 'half-year', (window, over) => { if (over) write('reconciliation.run', window.end - 3 * DAY, { ...reconciled, which: 'court-statistics-police', periodFrom: civilDate(window.start, zone), sources: words.lists }); });
}

function ofRegion(pen: Pen): void {
  const { write, zone, words, number } = pen;
  each(pen, 'month', (window) => informed(pen, window));
  each(pen, 'quarter', (window, over) => {
    if (over) analysed(pen, window, 'department');
    write('office.results-considered', Math.min(Math.max(window.start, pen.since) + 40 * DAY, window.end - DAY), { forum: 'meeting', question: words.considered, decision: words.decided, number: number('Х') });
  });
  each(pen, 'half-year', (window, over) => {
    if (!over) return;
    write('reconciliation.run', window.end - 3 * DAY, { ...reconciled, which: 'statistics-police', periodFrom: civilDate(window.start, zone), sources: words.lists, files: [{ kind: 'other', present: true }] });
    generalised(pen, window, 'half-year', halfYearly);
    write('office.generalisation-submitted', window.end + 2 * DAY, { periodUntil: lastDay(window, zone), period: 'half-year', directions: halfYearly, number: number('О'), dataUntil: window.end });
  });
  each(pen, 'year', (window, over) => {
    write('office.heard', Math.max(pen.since + HOUR, window.end - 60 * DAY), { official: officialName('prosecutor-of-region'), question: words.considered, decision: words.decided });
    if (!over) return;
    generalised(pen, window, 'year', directions);
    write('office.generalisation-submitted', window.end + 2 * DAY + HOUR, { periodUntil: lastDay(window, zone), period: 'year', directions, number: number('О'), dataUntil: window.end });
    write('office.rehabilitation-generalised', window.end + 10 * DAY, { periodUntil: lastDay(window, zone) });
  });
}

/** On the twenty-eighth. */
function informed({ write, zone, words, number }: Pen, window: Window): void {
  write('office.monthly-information-sent', window.start + 27 * DAY + 15 * HOUR, {
    periodUntil: lastDay(window, zone), number: number('А'), dataUntil: window.start + 27 * DAY, emergencies: 1, weapons: 0, specialMeans: 2, escapes: 0, selfHarm: 1, suicides: 0, checks: words.seen, measures: words.taken,
  });
}

function ofDepartment(pen: Pen): void {
  const { write, zone, number } = pen;
  each(pen, 'quarter', (window, over) => {
    write('office.plan-adopted', Math.max(window.start, pen.since) + 3 * DAY, { periodUntil: lastDay(window, zone), number: number('Ж'), kind: 'quarterly' });
    if (over) analysed(pen, window, null);
  });
  each(pen, 'half-year', (window, over) => { if (over) generalised(pen, window, 'half-year', halfYearly); });
  each(pen, 'year', (window, over) => { if (over) generalised(pen, window, 'year', directions); });
}

function generalised({ write, zone, words }: Pen, window: Window, period: 'half-year' | 'year', which: readonly string[]): void {
  which.forEach((direction, i) => write('office.generalised', window.end + DAY + i * HOUR, { periodUntil: lastDay(window, zone), period, direction, causes: words.causes, waysOut: words.waysOut }));
}
