/**
 * The figures of a report, counted: its period, the one before and the same a year ago (with a trend: those before them too), what is
 * known at the cut-off. The database counts (p031): broken norms in one pass over all periods, then the facts of each section, every type
 * of fact once. The findings of the period itself are kept with the report, because the law finds anew with each fact.
 */
import type { Norm } from '@kepil/law/engine/norm.ts';
import { windowOf, type Window } from '@kepil/law/engine/window.ts';
import { DAY, type Instant, type Zone } from '@kepil/law/time/instant.ts';
import type pg from 'pg';
import { normOf } from '../../finding-view.ts';
import type { House } from '../../house.ts';
import { categories, figureOf, fieldOf, type FigureName, type OfFacts, type OfFindings } from './figures.ts';
import { figuresOf, kinds, sectionsOf, type Direction, type ReportKind } from './kinds.ts';

/** Numbers of one figure as they are stored with the report. */
export interface Counted {
  readonly value: number; readonly previous: number; readonly yearAgo: number; readonly late: number;
  readonly groups: readonly { readonly code: string; readonly value: number; readonly previous: number; readonly yearAgo: number }[];
  /** What reports of before p031 do not have is absent. */
  readonly rows: readonly { readonly territory: string; readonly value: number; readonly previous?: number; readonly yearAgo?: number; readonly trend?: readonly number[] }[];
  /** Period by period, the oldest first, as `trendOf` names them; only of a kind with a trend. */
  readonly trend?: readonly number[];
}
/** The last report of the office before this one that was closed: what it could not know is counted now. */
export interface Closed { readonly id: string; readonly from: Instant; readonly to: Instant; readonly cutOff: Instant }
export interface Asked { readonly kind: ReportKind; readonly direction: Direction | null; readonly territory: string; readonly zone: Zone; readonly window: Window; readonly cutOff: Instant; readonly after: Closed | null }

/** Facts of an earlier time than this are nobody's news. */
const LATE_DAYS = 366;

type Of = Pick<Asked, 'kind' | 'zone' | 'window'>;
/** The period itself, the one before, the same a year ago; then those of the trend that are none of them. */
export function windowsOf(asked: Of): readonly [Window, Window, Window, ...Window[]] {
  const { period } = kinds[asked.kind];
  const { window, zone } = asked;
  const three = [window, windowOf(window.start - DAY, zone, period), windowOf((window.start + window.end) / 2 - 365 * DAY, zone, period)] as const;
  return [...three, ...trendOf(asked).filter(({ start }) => three.every((one) => one.start !== start))];
}

/** The periods of the trend, the oldest first, the present one last; none where the kind has none. */
export function trendOf({ kind, zone, window }: Of): Window[] {
  const { period, trend } = kinds[kind];
  const back = [window];
  for (let last = window; back.length < trend; back.push(last)) last = windowOf(last.start - DAY, zone, period);
  return trend === 0 ? [] : back.reverse();
}

interface FactCount { period: number; type: string; territory: string; place_kind: string | null; capacity: string; value: string | null; late: boolean; n: number }
interface FindingCount { period: number; norm: string; state: string; territory: string; place_kind: string | null; late: boolean; n: number }

export const factArguments = (asked: Asked, types: readonly string[], periods: number | null = null): unknown[] => {
  const windows = windowsOf(asked).slice(0, periods ?? undefined);
  return [types, types.map(fieldOf), windows.map(({ start }) => start), windows.map(({ end }) => end), asked.window.start - LATE_DAYS * DAY, asked.after?.cutOff ?? null, asked.cutOff];
};

/**
 * `report`: under which the findings of the period are kept. `sql` stands within the fence of the report's territory, and so does `beside`,
 * a second connection: the facts are counted there while the findings are. `onStep` is told how many figures are counted and which is begun.
 */
export async function counted(house: House, sql: pg.ClientBase, beside: pg.ClientBase, asked: Asked, report: string, onStep: (done: number, doing: FigureName) => Promise<void>): Promise<Partial<Record<FigureName, Counted>>> {
  const names = figuresOf(asked.kind, asked.direction);
  const root = asked.territory;
  const below = house.directory.territories.filter(({ parent }) => parent === root).map(({ id }) => id);
  const windows = windowsOf(asked);
  const trend = trendOf(asked).map(({ start }) => windows.findIndex((one) => one.start === start) + 1);
  const made = new Map<FigureName, Counted>();
  const ofFindings = names.filter((name) => figureOf(name).of === 'findings');
  const [first] = ofFindings;
  if (first !== undefined) await onStep(0, first);
  const keeping = first === undefined ? Promise.resolve([]) : keepFindings(sql, asked, report);
  const facts = new Map<string, FactCount[]>();
  try {
    for (const { figures } of sectionsOf(asked.kind, asked.direction)) {
      const next = figures.filter((name) => !made.has(name) && figureOf(name).of === 'facts');
      if (next[0] === undefined) continue;
      await onStep(made.size, next[0]);
      const types = [...new Set(next.map(figureOf).flatMap((figure) => (figure.of === 'facts' ? figure.types.filter((type) => !facts.has(type)) : [])))];
      const counts = types.length === 0 ? [] : (await beside.query<FactCount>('select * from kepil_report_fact_counts($1, $2, $3, $4, $5, $6, $7)', factArguments(asked, types))).rows;
      for (const type of types) facts.set(type, counts.filter((one) => one.type === type));
      for (const name of next) {
        const figure = figureOf(name);
        if (figure.of === 'facts') made.set(name, summed(figure.types.flatMap((type) => facts.get(type) ?? []).filter((one) => holdsFact(figure, one)).map((one) => ({ ...one, group: groupOfFact(figure, one) })), root, below, trend));
      }
    }
    if (first !== undefined) await onStep(made.size, first);
  } finally {
    // Its connection is free again only when it has answered.
    await Promise.allSettled([keeping]);
  }
  const findings = await keeping;
  for (const name of ofFindings) {
    const figure = figureOf(name);
    if (figure.of === 'findings') made.set(name, summed(findings.filter((one) => holdsFinding(figure, normOf(house.ruleSet, one.norm), one.state)).map((one) => ({ ...one, group: groupOfFinding(figure, one) })), root, below, trend));
  }
  return Object.fromEntries(made);
}

async function keepFindings(sql: pg.ClientBase, asked: Asked, report: string): Promise<FindingCount[]> {
  const windows = windowsOf(asked);
  const { after } = asked;
  return (await sql.query<FindingCount>('select * from kepil_report_keep_findings($1, $2, $3, $4, $5, $6)',
    [report, windows.map(({ start }) => start), windows.map(({ end }) => end), after?.id ?? null, after?.from ?? null, after?.to ?? null])).rows;
}

type Line = Pick<FactCount, 'period' | 'territory' | 'late' | 'n'> & { readonly group: string };

/** `trend`: the numbers of its periods among the windows. */
function summed(lines: readonly Line[], root: string, below: readonly string[], trend: readonly number[]): Counted {
  const of = (period: number, some: readonly Line[] = lines): number => some.reduce((sum, one) => sum + (one.period === period ? one.n : 0), 0);
  const three = (some: readonly Line[]) => ({ value: of(1, some), previous: of(2, some), yearAgo: of(3, some) });
  const course = (some: readonly Line[]) => (trend.length === 0 ? {} : { trend: trend.map((period) => of(period, some)) });
  const groups = [...Map.groupBy(lines, ({ group }) => group)].filter(([code]) => code !== '').map(([code, some]) => ({ code, ...three(some) })).filter(({ value, previous, yearAgo }) => value + previous + yearAgo > 0);
  const rowOf = (territory: string): string => below.find((id) => territory === id || territory.startsWith(`${id}/`)) ?? root;
  const byRow = Map.groupBy(lines, ({ territory }) => rowOf(territory));
  const row = (territory: string) => { const some = byRow.get(territory) ?? []; return { territory, ...three(some), ...course(some) }; };
  return {
    ...three(lines), late: of(1, lines.filter(({ late }) => late)), ...course(lines),
    groups: groups.sort((a, b) => b.value - a.value || b.previous - a.previous || a.code.localeCompare(b.code)),
    rows: below.length === 0 ? [] : [...below, ...(byRow.has(root) ? [root] : [])].map(row),
  };
}

/** Whether a fact is counted by the figure. */
const holdsFact = (figure: OfFacts, { type, capacity, value }: Pick<FactCount, 'type' | 'capacity' | 'value'>): boolean =>
  figure.types.includes(type) && (!figure.capacities || figure.capacities.includes(capacity)) && holdsValue(valuesOf(figure, type), value);
const holdsValue = (values: readonly string[] | undefined, value: string | null): boolean => values === undefined || (value !== null && values.includes(value));
/** The values that count of a fact of this type; undefined: any. */
export const valuesOf = ({ in: some }: OfFacts, type: string): readonly string[] | undefined => (some === undefined || isList(some) ? some : some[type]);
const isList = (some: NonNullable<OfFacts['in']>): some is readonly string[] => Array.isArray(some);
export const holdsFinding = (figure: OfFindings, norm: Norm | undefined, state: string): boolean => norm !== undefined && figure.norms(norm) && (figure.states?.includes(state) ?? true);

/** What has no value of its own is counted together under this code. */
export const UNTOLD = '-';
export const groupOfFact = ({ by }: OfFacts, { type, place_kind, value }: Pick<FactCount, 'type' | 'place_kind' | 'value'>): string =>
  (by === undefined ? '' : by === 'type' ? type : (by === 'place-kind' ? place_kind : value) ?? UNTOLD);
const groupOfFinding = ({ by }: OfFindings, { norm, state, place_kind }: Pick<FindingCount, 'norm' | 'state' | 'place_kind'>): string =>
  (by === undefined ? '' : by === 'norm' ? norm : by === 'state' ? state : by === 'category' ? categoryOf(place_kind) : place_kind ?? UNTOLD);
/** The expression over kepil_report_facts and report_finding in which a figure's groups stand: what `groupOfFact` and `groupOfFinding` read. */
export function groupColumn({ by }: OfFacts | OfFindings): string {
  if (by === 'category') return `case ${Object.entries(categories).map(([code, places]) => `when place_kind in (${places.map((kind) => `'${kind}'`).join(', ')}) then '${code}'`).join(' ')} end`;
  return by === 'place-kind' ? 'place_kind' : by === 'type' || by === 'norm' || by === 'state' ? by : 'value';
}
const categoryOf = (place_kind: string | null): string => Object.entries<readonly string[]>(categories).find(([, places]) => place_kind !== null && places.includes(place_kind))?.[0] ?? UNTOLD;
