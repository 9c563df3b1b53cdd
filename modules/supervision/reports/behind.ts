/** What stands behind a number: the facts or findings themselves, by pages, through the reader's fence; the same rules that counted them. */
import { FACT_COLUMNS, factOf, type FactRow } from '@kepil/journal/rows.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type pg from 'pg';
import { normOf } from '../../finding-view.ts';
import type { House } from '../../house.ts';
import { factArguments, groupColumn, groupOfFact, UNTOLD, valuesOf, type Asked } from './counted.ts';
import type { Behind } from './contract.ts';
import { figureOf, type FigureName, type OfFindings } from './figures.ts';
import { groupLabel } from './labels.ts';

interface Page { readonly group: string | undefined; readonly territory: string | undefined; readonly offset: number; readonly limit: number }
interface FactLine { seq: number; type: string; at: number; seat: string; territory: string; place_kind: string | null; capacity: string; value: string | null; late: boolean; total: number }
interface FindingLine { n: number; subject_kind: string; subject: string; key: string; norm: string; kind: string; state: string; at: number; seat: string | null; territory: string; late: boolean; total: number }
type Row = Behind['rows'][number];

export async function behindFigure(house: House, sql: pg.ClientBase, report: string, asked: Asked, name: FigureName, page: Page): Promise<Behind> {
  const figure = figureOf(name);
  const values: unknown[] = figure.of === 'facts' ? factArguments(asked, figure.types, 1) : [report, normIds(house, figure)];
  const conditions = [figure.of === 'facts' ? 'period = 1' : 'report = $1 and norm = any ($2)'];
  const add = (condition: (parameter: string) => string, value: unknown): void => { values.push(value); conditions.push(condition(`$${values.length}`)); };
  if (figure.of === 'facts' && figure.capacities) add((p) => `capacity = any (${p})`, figure.capacities);
  if (figure.of === 'facts' && figure.in) {
    const told = figure.types.map((type) => { values.push(type, valuesOf(figure, type) ?? []); return `(type = $${values.length - 1} and value = any ($${values.length}))`; });
    conditions.push(`(${told.join(' or ')})`);
  }
  if (figure.of === 'findings' && figure.states) add((p) => `state = any (${p})`, figure.states);
  if (page.group !== undefined) add((p) => `coalesce(${groupColumn(figure)}, '${UNTOLD}') = ${p}`, page.group);
  if (page.territory !== undefined) add((p) => `territory = any (${p})`, territoriesOf(house, asked.territory, page.territory));
  const from = figure.of === 'facts' ? 'kepil_report_facts($1, $2, $3, $4, $5, $6, $7)' : 'report_finding';
  const columns = figure.of === 'facts' ? 'seq, type, at, seat, territory, place_kind, capacity, value, late' : 'n, subject_kind, subject, key, norm, kind, state, at, seat, territory, late';
  const { rows } = await sql.query<FactLine | FindingLine>(`select ${columns}, (count(*) over ())::int as total from ${from} where ${conditions.join(' and ')} order by at desc, ${figure.of === 'facts' ? 'seq' : 'n'} desc offset ${page.offset} limit ${page.limit}`, values);
  // Beyond the last page there is no line to say how many there are.
  const total = rows[0]?.total ?? (page.offset === 0 ? 0 : (await behindFigure(house, sql, report, asked, name, { ...page, offset: 0, limit: 1 })).total);
  const lines = rows.filter((line): line is FactLine => 'seq' in line);
  if (figure.of === 'findings') return { total, rows: rows.flatMap((line) => ('n' in line ? [findingRow(house, line)] : [])) };
  const facts = new Map((await sql.query<FactRow>(`select ${FACT_COLUMNS} from fact f where f.seq = any ($1)`, [lines.map(({ seq }) => seq)])).rows.map((row) => [row.seq, factOf(row)]));
  return { total, rows: lines.map((line) => factRow(house, line, facts.get(line.seq), figure.by === undefined ? null : groupLabel(house.ruleSet, figure, groupOfFact(figure, line)))) };
}

const normIds = (house: House, figure: OfFindings): string[] => [...new Set(house.ruleSet.acts.flatMap(({ articles }) => articles.flatMap(({ norms }) => norms)).filter((norm) => figure.norms(norm)).map(({ id }) => id))];

/** Territories that a row of the report stands for: one with all below it; of the root, what lies in it and in none below. */
const territoriesOf = (house: House, root: string, row: string): string[] =>
  house.directory.territories.map(({ id }) => id).filter((id) => (row === root ? id === root : id === row || id.startsWith(`${row}/`)));

const nameOf = (house: House, seat: string | null) => (seat === null ? null : (house.directory.place(seat) ?? house.directory.office(seat))?.name ?? null);
const zoneOf = (house: House, territory: string): string => house.directory.territory(territory)?.zone ?? 'Asia/Almaty';

function factRow(house: House, line: FactLine, fact: Fact | undefined, what: Row['what']): Row {
  const title = factTypes[line.type]?.title;
  const type = line.type;
  return {
    key: fact?.id ?? String(line.seq), title: title ?? { kk: type, ru: type, en: type }, cite: null, state: null, kind: null, at: line.at, recordedAt: fact?.recordedAt ?? null, zone: fact?.zone ?? zoneOf(house, line.territory), where: nameOf(house, line.seat), what,
    episode: fact?.streams.find(({ kind }) => kind === 'episode')?.id ?? null, place: house.directory.place(line.seat) ? line.seat : null, late: line.late,
  };
}

function findingRow(house: House, line: FindingLine): Row {
  const norm = normOf(house.ruleSet, line.norm);
  return {
    key: line.key, title: norm?.title ?? { kk: line.norm, ru: line.norm, en: line.norm }, cite: norm?.cite ?? null, state: line.state, kind: line.kind, at: line.at, recordedAt: null, zone: zoneOf(house, line.territory), where: nameOf(house, line.seat), what: null,
    episode: line.subject_kind === 'episode' ? line.subject : null, place: line.seat !== null && house.directory.place(line.seat) ? line.seat : null, late: line.late,
  };
}
