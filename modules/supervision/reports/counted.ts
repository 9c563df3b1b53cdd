/**
 * The figures of a report, counted: its period, the one before and the same a year ago, what is known at the cut-off. Facts and findings
 * are asked of the database once for all figures (p023); the findings of the period itself are kept with the report, because the law finds
 * anew with each fact.
 */
import type { Norm } from '@kepil/law/engine/norm.ts';
import { windowOf, type Window } from '@kepil/law/engine/window.ts';
import { DAY, type Instant, type Zone } from '@kepil/law/time/instant.ts';
import type pg from 'pg';
import { normOf } from '../../finding-view.ts';
import type { House } from '../../house.ts';
import { figureOf, fieldOf, type FigureName, type OfFacts, type OfFindings } from './figures.ts';
import { figuresOf, kinds, type Direction, type ReportKind } from './kinds.ts';

/** Numbers of one figure as they are stored with the report. */
export interface Counted {
  readonly value: number; readonly previous: number; readonly yearAgo: number; readonly late: number;
  readonly groups: readonly { readonly code: string; readonly value: number; readonly previous: number; readonly yearAgo: number }[];
  readonly rows: readonly { readonly territory: string; readonly value: number }[];
}
/** The last report of the office before this one that was closed: what it could not know is counted now. */
export interface Closed { readonly id: string; readonly from: Instant; readonly to: Instant; readonly cutOff: Instant }
export interface Asked { readonly kind: ReportKind; readonly direction: Direction | null; readonly territory: string; readonly zone: Zone; readonly window: Window; readonly cutOff: Instant; readonly after: Closed | null }

/** Facts of an earlier time than this are nobody's news. */
const LATE_DAYS = 366;

/** The period itself, the one before, the same a year ago. */
export function windowsOf({ kind, zone, window }: Pick<Asked, 'kind' | 'zone' | 'window'>): readonly [Window, Window, Window] {
  const { period } = kinds[kind];
  const middle = (window.start + window.end) / 2;
  return [window, windowOf(window.start - DAY, zone, period), windowOf(middle - 365 * DAY, zone, period)];
}

interface FactCount { period: number; type: string; territory: string; place_kind: string | null; capacity: string; value: string | null; late: boolean; n: number }
interface FindingCount { period: number; norm: string; state: string; territory: string; place_kind: string | null; late: boolean; n: number }

export const factArguments = (asked: Asked, types: readonly string[], periods = 3): unknown[] => {
  const windows = windowsOf(asked).slice(0, periods);
  return [types, types.map(fieldOf), windows.map(({ start }) => start), windows.map(({ end }) => end), asked.window.start - LATE_DAYS * DAY, asked.after?.cutOff ?? null, asked.cutOff];
};

/** `report`: under which the findings of the period are kept. `sql` stands within the fence of the report's territory. */
export async function counted(house: House, sql: pg.ClientBase, asked: Asked, report: string): Promise<Partial<Record<FigureName, Counted>>> {
  const names = figuresOf(asked.kind, asked.direction);
  const types = [...new Set(names.map(figureOf).flatMap((figure) => (figure.of === 'facts' ? figure.types : [])))];
  const facts = (await sql.query<FactCount>(
    'select period, type, territory, place_kind, capacity, value, late, count(*)::int as n from kepil_report_facts($1, $2, $3, $4, $5, $6, $7) group by 1, 2, 3, 4, 5, 6, 7', factArguments(asked, types))).rows;
  const findings = names.some((name) => figureOf(name).of === 'findings') ? await keepFindings(sql, asked, report) : [];
  const root = asked.territory;
  const below = house.directory.territories.filter(({ parent }) => parent === root).map(({ id }) => id);
  return Object.fromEntries(names.map((name) => {
    const figure = figureOf(name);
    const lines: Line[] = figure.of === 'facts'
      ? facts.filter((one) => holdsFact(figure, one)).map((one) => ({ ...one, group: groupOfFact(figure, one) }))
      : findings.filter((one) => holdsFinding(figure, normOf(house.ruleSet, one.norm))).map((one) => ({ ...one, group: groupOfFinding(figure, one) }));
    return [name, summed(lines, root, below)];
  }));
}

async function keepFindings(sql: pg.ClientBase, asked: Asked, report: string): Promise<FindingCount[]> {
  const windows = windowsOf(asked);
  const { after } = asked;
  return (await sql.query<FindingCount>(
    `with asked as materialized (select * from kepil_report_findings($2, $3, $4, $5, $6)), kept as (
      insert into report_finding (report, n, subject_kind, subject, key, norm, kind, state, at, due, seat, territory, place_kind, late)
      select $1, row_number() over (order by at, subject_kind, subject, key), subject_kind, subject, key, norm, kind, state, at, due, seat, territory, place_kind, late from asked where period = 1)
    select period, norm, state, territory, place_kind, late, count(*)::int as n from asked group by 1, 2, 3, 4, 5, 6`,
    [report, windows.map(({ start }) => start), windows.map(({ end }) => end), after?.id ?? null, after?.from ?? null, after?.to ?? null])).rows;
}

type Line = Pick<FactCount, 'period' | 'territory' | 'late' | 'n'> & { readonly group: string };

function summed(lines: readonly Line[], root: string, below: readonly string[]): Counted {
  const of = (period: number, some: readonly Line[] = lines): number => some.reduce((sum, one) => sum + (one.period === period ? one.n : 0), 0);
  const groups = [...Map.groupBy(lines, ({ group }) => group)].filter(([code]) => code !== '').map(([code, some]) => ({ code, value: of(1, some), previous: of(2, some), yearAgo: of(3, some) }));
  const rowOf = (territory: string): string => below.find((id) => territory === id || territory.startsWith(`${id}/`)) ?? root;
  const rows = [...Map.groupBy(lines.filter(({ period }) => period === 1), ({ territory }) => rowOf(territory))].map(([territory, some]) => ({ territory, value: of(1, some) }));
  const value = (id: string): number => rows.find(({ territory }) => territory === id)?.value ?? 0;
  return {
    value: of(1), previous: of(2), yearAgo: of(3), late: of(1, lines.filter(({ late }) => late)),
    groups: groups.sort((a, b) => b.value - a.value || b.previous - a.previous || a.code.localeCompare(b.code)),
    rows: below.length === 0 ? [] : [...below, ...(value(root) > 0 ? [root] : [])].map((territory) => ({ territory, value: value(territory) })),
  };
}

/** Whether a fact is counted by the figure. */
const holdsFact = (figure: OfFacts, { type, capacity, value }: Pick<FactCount, 'type' | 'capacity' | 'value'>): boolean =>
  figure.types.includes(type) && (!figure.capacities || figure.capacities.includes(capacity)) && (!figure.in || (value !== null && figure.in.includes(value)));
export const holdsFinding = (figure: OfFindings, norm: Norm | undefined): boolean => norm !== undefined && figure.norms(norm);

/** What has no value of its own is counted together under this code. */
export const UNTOLD = '-';
export const groupOfFact = ({ by }: OfFacts, { type, place_kind, value }: Pick<FactCount, 'type' | 'place_kind' | 'value'>): string =>
  (by === undefined ? '' : by === 'type' ? type : (by === 'place-kind' ? place_kind : value) ?? UNTOLD);
const groupOfFinding = ({ by }: OfFindings, { norm, state, place_kind }: Pick<FindingCount, 'norm' | 'state' | 'place_kind'>): string =>
  (by === undefined ? '' : by === 'norm' ? norm : by === 'state' ? state : place_kind ?? UNTOLD);
/** The column of kepil_report_facts and of report_finding in which a figure's groups stand: what `groupOfFact` and `groupOfFinding` read. */
export const groupColumn = ({ by }: OfFacts | OfFindings): 'type' | 'place_kind' | 'norm' | 'state' | 'value' =>
  (by === 'place-kind' ? 'place_kind' : by === 'type' || by === 'norm' || by === 'state' ? by : 'value');
