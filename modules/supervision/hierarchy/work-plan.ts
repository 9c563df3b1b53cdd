/**
 * The plan of an office for a half-year (points 15(1), 19(4), 32(4)): what recurs is drafted for the head to edit, what was adopted is seen
 * carried out. A point that plans a recurring duty is carried out by that duty itself, an own point by a fact that says so.
 */
import { readAs } from '@kepil/journal/access.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { DAY, type Instant } from '@kepil/law/time/instant.ts';
import { civilDate, endOfDay, startOfDay } from '@kepil/law/time/zone.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { territoriesAbove } from '@kepil/platform/places/directory.ts';
import type pg from 'pg';
import { normOf } from '../../finding-view.ts';
import type { House } from '../../house.ts';
import { namesOfOfficials } from '../../names-of-officials.ts';
import { standingAssignments } from '../assigned-offices.ts';
import type { DutyCounts } from '../calendar-contract.ts';
import { calendarNorms } from '../calendar-norms.ts';
import { added, everyOf, officesOf, requireOffice } from '../calendar.ts';
import type { WorkPlan } from './work-plan-contract.ts';

const ADOPTED = 'office.plan-adopted', POINT = 'office.plan-point', EXECUTED = 'office.executed';
/** A duty of a year is found within it; what was laid down longer ago binds nobody any more. */
const SEEN_DAYS = 400;

interface PlanFact { readonly id: string; readonly type: string; readonly at: Instant; readonly actor: string; readonly data: Readonly<Record<string, unknown>> }
interface Found { readonly subject: string; readonly norm: string; readonly edition: string; readonly state: string; readonly due: number }

export interface Asked { readonly office?: string | undefined; readonly until?: string | undefined }

/** Throws `not-found` for an office beyond the asker's reach. */
export async function workPlanOf(house: House, who: Principal, asked: Asked): Promise<WorkPlan> {
  const now = house.now();
  const { recurring } = calendarNorms(house.ruleSet);
  return readAs(house.pool, fenceFor(who, 'calendar.read'), async (sql) => {
    const offices = await officesOf(sql, who.territory);
    const office = requireOffice(house, who, offices, asked.office);
    const zone = house.directory.territory(office.territory)?.zone ?? 'Asia/Almaty';
    const until = asked.until ?? halfYearOf(civilDate(now, zone));
    const from = `${until.slice(0, 4)}-${until.endsWith('06-30') ? '01' : '07'}-01`;
    const begins = startOfDay(from, zone), ends = endOfDay(until, zone);
    const standing = await standingAssignments(sql, now);
    const places = [...standing].filter(([, own]) => own.some((one) => one.office === office.id));
    const facts = await planFacts(sql, office.id);
    const duties = (await sql.query<Found>({ name: 'plan-duties', text: 'select subject, norm, edition, state, due from kepil_duties($1, $2, $3, $4)', values: [[office.id, ...places.map(([id]) => id)], recurring, Math.min(begins, now - SEEN_DAYS * DAY), Math.max(ends + 1, now + SEEN_DAYS * DAY)] })).rows;
    const plan = facts.findLast(({ type, data }) => type === ADOPTED && data['kind'] === 'half-year' && data['periodUntil'] === until);
    const names = await namesOfOfficials(house, plan ? [plan.actor] : []);
    const position = { place: office.id, territories: territoriesAbove(office.territory), offices: [office.id], stage: 'detention' } as const;
    const official = facts.findLast(({ type }) => type === 'office.official-assigned')?.data['official'];
    return {
      now, office: { id: office.id, name: office.name, zone }, from, until,
      mayAdopt: may(who, 'fact.record', position) && (factTypes[ADOPTED]?.recordedBy.includes(who.capacity) ?? false),
      adopted: plan ? { fact: plan.id, at: plan.at, number: textOf(plan.data['number']), by: names.get(plan.actor) ?? house.officialName(plan.actor) ?? plan.actor } : null,
      points: plan ? facts.filter(({ type, data }) => type === POINT && data['plan'] === plan.id).map((point) => pointOf(house, point, facts, duties.filter(({ due }) => due > begins && due <= ends), now)) : [],
      draft: draftOf(house, office.id, duties, places, textOf(official)),
      offices: [office, ...offices.filter(({ id }) => id !== office.id)].map(({ id, name }) => ({ id, name })),
    };
  });
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const halfYearOf = (day: string): string => `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? '06-30' : '12-31'}`;

/** What counts, in the order in which it happened. */
async function planFacts(sql: pg.ClientBase, office: string): Promise<PlanFact[]> {
  return (await sql.query<PlanFact>({
    name: 'plan-facts', text: 'select id, type, at, actor, data from register_office_fact where seat = $1 and type = any ($2) and not struck and withdraws is null order by at, seq', values: [office, [ADOPTED, POINT, EXECUTED, 'office.official-assigned']],
  })).rows;
}

function pointOf(house: House, { id, data }: PlanFact, facts: readonly PlanFact[], duties: readonly Found[], now: Instant): WorkPlan['points'][number] {
  const until = typeof data['until'] === 'number' ? data['until'] : now;
  const executed = facts.find(({ type, data: said }) => type === EXECUTED && said['about'] === id);
  const norm = normOf(house.ruleSet, textOf(data['norm']) ?? '');
  const own = norm ? duties.filter((duty) => duty.norm === norm.id) : [];
  const counts = own.reduce<DutyCounts>((sum, duty) => added(sum, stateCounts(duty, now)), none);
  const partner = textOf(data['partner']);
  return {
    fact: id, what: textOf(data['what']) ?? '', who: textOf(data['who']) ?? '', until, partner: partner === null ? null : factTypes[POINT]?.fields['partner']?.optionLabels?.[partner] ?? null,
    duty: norm ? { norm: norm.id, cite: norm.cite, counts } : null, executed: executed ? { at: executed.at, result: textOf(executed.data['result']) } : null,
    state: executed ? (executed.at <= until ? 'done' : 'late') : norm ? stateOfDuties(counts, until, now) : now > until ? 'overdue' : 'open',
  };
}

const none: DutyCounts = { due: 0, missed: 0, late: 0, done: 0 };
const stateCounts = ({ state, due }: Found, now: Instant): DutyCounts =>
  (state === 'met' ? { ...none, done: 1 } : state === 'met-late' ? { ...none, late: 1 } : state === 'breached' || (state === 'open' && due < now) ? { ...none, missed: 1 } : state === 'open' ? { ...none, due: 1 } : none);

/** Of what recurs: a day missed cannot be made up for; while days are to come, the point is open. */
function stateOfDuties({ missed, late, due }: DutyCounts, until: Instant, now: Instant): WorkPlan['points'][number]['state'] {
  if (missed > 0) return 'overdue';
  if (due > 0 || now <= until) return 'open';
  return late > 0 ? 'late' : 'done';
}

/** Each recurring duty once, with the places that it is about and those who answer for them. */
function draftOf(house: House, office: string, duties: readonly Found[], places: readonly (readonly [string, readonly { readonly official: string | null }[]])[], official: string | null): WorkPlan['draft'] {
  const officialOf = new Map(places.map(([id, own]) => [id, own.at(-1)?.official ?? null]));
  const alive = duties.filter(({ state }) => state !== 'void' && state !== 'superseded');
  return [...Map.groupBy(alive, ({ norm }) => norm)].flatMap(([id, own]) => {
    const norm = normOf(house.ruleSet, id);
    const every = norm ? everyOf(norm) : null;
    if (!norm || every === null) return [];
    const subjects = [...new Set(own.map(({ subject }) => subject))];
    const objects = subjects.filter((subject) => subject !== office).flatMap((subject) => { const place = house.directory.place(subject); return place ? [{ id: place.id, name: place.name }] : []; });
    const officials = [...new Set(subjects.flatMap((subject) => officialOf.get(subject) ?? official ?? []))];
    return [{ norm: id, title: norm.title, cite: norm.cite, every, objects, officials }];
  }).sort((a, b) => order.indexOf(a.every) - order.indexOf(b.every) || a.norm.localeCompare(b.norm, 'en', { numeric: true }));
}

const order = ['day', 'week', 'month', 'quarter', 'half-year', 'year'];
