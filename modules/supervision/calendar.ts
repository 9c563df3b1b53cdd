/** The calendar of a prosecutor's office: its own duties and those over the places it answers for, between two days. */
import { readAs } from '@kepil/journal/access.ts';
import type { Norm } from '@kepil/law/engine/norm.ts';
import { addMonths, civilDateOfDay, parseCivilDate } from '@kepil/law/time/civil.ts';
import { DAY, type Instant, type Zone } from '@kepil/law/time/instant.ts';
import { civilDate, endOfDay, startOfDay } from '@kepil/law/time/zone.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { territoriesAbove, type OfficeEntry } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import { dischargedBy, normOf } from '../finding-view.ts';
import type { House } from '../house.ts';
import { standingAssignments, type Standing } from './assigned-offices.ts';
import type { Calendar, CalendarDuty, DutyCounts } from './calendar-contract.ts';
import { calendarNorms } from './calendar-norms.ts';

/** More days at once are a report, not a calendar. */
const MOST_DAYS = 100;
/** What is due in the office's own zone may fall a few hours before or after its day elsewhere. */
const MARGIN = DAY;

interface Duty {
  subject_kind: 'place' | 'office'; subject: string; key: string; norm: string; edition: string; state: string;
  from_at: number; due: number; until_at: number | null; done_by: string | null; done_type: string | null; done_recorded: number | null;
}

export interface Days { readonly office: string | undefined; readonly from: string | undefined; readonly to: string | undefined }

/** Throws `not-found` for an office beyond the asker's reach, `invalid` for days that are none or too many. */
export async function calendarOf(house: House, who: Principal, asked: Days): Promise<Calendar> {
  const fence = fenceFor(who, 'calendar.read');
  const now = house.now();
  const { all } = calendarNorms(house.ruleSet);
  return readAs(house.pool, fence, async (sql) => {
    const offices = await officesOf(sql, who.territory);
    const office = requireOffice(house, who, offices, asked.office);
    const zone = house.directory.territory(office.territory)?.zone ?? 'Asia/Almaty';
    const today = civilDate(now, zone);
    const { from, to } = daysOf(asked, today);
    const standing = await standingAssignments(sql, now);
    const places = objectsOf(house, standing, office.id);
    const found = (await sql.query<Duty>({ name: 'calendar-duties', text: 'select * from kepil_duties($1, $2, $3, $4)', values: [[office.id, ...places.map(({ id }) => id)], all, startOfDay(from, zone) - MARGIN, endOfDay(to, zone) + MARGIN] })).rows;
    const duties = found.flatMap((duty) => dutyOf(house, office, zone, duty, now)).filter(({ day }) => day >= from && day <= to)
      .sort((a, b) => a.due - b.due || a.subject.id.localeCompare(b.subject.id) || a.norm.localeCompare(b.norm));
    return {
      now, office: { id: office.id, name: office.name, zone, territory: office.territory }, from, to, today,
      objects: places.map(({ id, name, kind }) => ({ id, name, kind })), duties, counts: countsOf(duties),
      offices: await beside(house, sql, offices, standing, { since: startOfDay(from, zone), before: endOfDay(to, zone), now }),
    };
  });
}

/** The prosecutor's offices of a territory and below it. */
export async function officesOf(sql: pg.ClientBase, territory: string): Promise<OfficeEntry[]> {
  return (await sql.query<OfficeEntry>({ name: 'calendar-offices', text: `select id, kind, name, territory from office where kind = 'prosecutor' and (territory = $1 or starts_with(territory, $1 || '/')) order by territory, id`, values: [territory] })).rows;
}

/** The one that was asked for, else the asker's own, else that of the asker's territory. */
export function requireOffice(house: House, who: Principal, offices: readonly OfficeEntry[], asked: string | undefined): OfficeEntry {
  const office = offices.find(({ id }) => id === (asked ?? who.office)) ?? (asked === undefined ? offices[0] : undefined);
  if (!office || !may(who, 'calendar.read', { place: null, territories: territoriesAbove(office.territory), offices: [office.id], stage: 'detention' })) throw new Problem('not-found');
  return office;
}

/** The month of today, or the days that were asked for. Throws `invalid` for days that are none or too many. */
export function daysOf({ from: asked, to: askedTo }: Pick<Days, 'from' | 'to'>, today: string): { readonly from: string; readonly to: string } {
  const from = asked ?? `${today.slice(0, 8)}01`;
  const first = parseCivilDate(from);
  const last = askedTo === undefined ? first === null ? null : addMonths(first - Number(from.slice(8)) + 1, 1) - 1 : parseCivilDate(askedTo);
  if (first === null) throw new Problem('invalid', { fields: [{ path: 'from', code: 'out-of-range', message: wrongDays }] });
  if (last === null || last < first || last - first >= MOST_DAYS) throw new Problem('invalid', { fields: [{ path: 'to', code: 'out-of-range', message: wrongDays }] });
  return { from, to: civilDateOfDay(last) };
}

const wrongDays = {
  kk: `Күндерді тексеріңіз: соңы басынан кейін, ${MOST_DAYS} күннен аспайды.`, ru: `Проверьте дни: конец после начала, не более ${MOST_DAYS} дней.`, en: `Check the days: the end after the beginning, not more than ${MOST_DAYS} days.`,
};

const objectsOf = (house: House, standing: ReadonlyMap<string, readonly Standing[]>, office: string) =>
  [...standing].flatMap(([id, own]) => { const place = house.directory.place(id); return place && own.some((one) => one.office === office) ? [place] : []; }).sort((a, b) => a.id.localeCompare(b.id));

function dutyOf(house: House, office: OfficeEntry, officeZone: Zone, duty: Duty, now: Instant): CalendarDuty[] {
  const norm = normOf(house.ruleSet, duty.norm, duty.edition);
  const place = duty.subject_kind === 'place' ? house.directory.place(duty.subject) : undefined;
  const seat = place ?? (duty.subject === office.id ? office : undefined);
  if (!norm || !seat) return [];
  const zone = place?.zone ?? officeZone;
  const act = house.ruleSet.acts.find(({ id }) => id === norm.cite.act);
  const state = stateOf(duty, norm, now);
  const recorded = duty.done_recorded;
  return [{
    key: duty.key, subject: { kind: duty.subject_kind, id: seat.id, name: seat.name, of: place?.kind ?? 'office' }, norm: duty.norm, title: norm.title, cite: norm.cite,
    status: act?.status ?? { kk: '', ru: '', en: '' }, every: everyOf(norm), state, day: civilDate(duty.due - 1, zone), from: duty.from_at, due: duty.due, zone,
    done: (state === 'done' || state === 'late') && duty.until_at !== null ? { at: duty.until_at, type: duty.done_type, recordedAt: recorded, recordedAfter: recorded !== null && recorded > duty.due } : null,
    by: dischargedBy(norm), remedy: norm.remedy ?? null,
  }];
}

/** How often, in a period's word or the unit of its number; null: it does not recur. */
export function everyOf({ rule }: Norm): string | null {
  if (rule.type !== 'recurring') return null;
  return typeof rule.every === 'string' ? rule.every : rule.every.unit;
}

/** What is stored is as of the last look at the stream; a moment that has passed since is known here as well. A recurring act is due before the midnight that ends its period, a dated one at its last moment still. */
function stateOf({ state, due }: Duty, { rule }: Norm, now: Instant): CalendarDuty['state'] {
  if (state === 'met') return 'done';
  if (state === 'met-late') return 'late';
  const over = rule.type === 'recurring' && rule.due === undefined ? now >= due : now > due;
  return state === 'breached' || over ? 'missed' : 'due';
}

const none: DutyCounts = { due: 0, missed: 0, late: 0, done: 0 };
export const added = (a: DutyCounts, b: DutyCounts): DutyCounts => ({ due: a.due + b.due, missed: a.missed + b.missed, late: a.late + b.late, done: a.done + b.done });
const countsOf = (duties: readonly CalendarDuty[]): DutyCounts => duties.reduce((sum, { state }) => ({ ...sum, [state]: sum[state] + 1 }), none);

interface Span { readonly since: Instant; readonly before: Instant; readonly now: Instant }

/** What each office of the territory has in the same days: its own duties and those over its places. */
async function beside(house: House, sql: pg.ClientBase, offices: readonly OfficeEntry[], standing: ReadonlyMap<string, readonly Standing[]>, { since, before, now }: Span): Promise<Calendar['offices']> {
  if (offices.length < 2) return [];
  const bySubject = new Map<string, DutyCounts>();
  for (const { subject, counts } of await weeksOf(sql, calendarNorms(house.ruleSet).all, { since: since + 1, before: before + 1, now })) bySubject.set(subject, added(bySubject.get(subject) ?? none, counts));
  return offices.map(({ id, name }) => ({ id, name, counts: [id, ...objectsOf(house, standing, id).map((place) => place.id)].reduce((sum, subject) => added(sum, bySubject.get(subject) ?? none), none) }));
}

export interface WeekCounts { readonly kind: 'place' | 'office'; readonly subject: string; readonly week: string; readonly counts: DutyCounts }

/** Counted by subject and week within the fence of the connection; the week is named by its Monday. */
export async function weeksOf(sql: pg.ClientBase, norms: readonly string[], { since, before, now }: Span): Promise<WeekCounts[]> {
  const { rows } = await sql.query<{ subject_kind: 'place' | 'office'; subject: string; week: string; done: number; late: number; missed: number; open: number }>({ name: 'calendar-weeks', text: 'select * from kepil_duty_weeks($1, $2, $3, $4)', values: [norms, since, before, now] });
  return rows.map(({ subject_kind, subject, week, done, late, missed, open }) => ({ kind: subject_kind, subject, week, counts: { due: open, missed, late, done } }));
}
