/** What the system knows beside the items of the check-lists, read as the prosecutor may read it. */
import { besideItems, type Standing } from '@kepil/law/acts/prosecutorial-supervision/checklists/known.ts';
import { checklistsOf } from '@kepil/law/acts/prosecutorial-supervision/checklists/index.ts';
import type { Finding } from '@kepil/law/engine/finding.ts';
import { placeKinds, type PlaceKind } from '@kepil/law/facts/fact.ts';
import { factTypes } from '@kepil/law/facts/types.ts';
import type { PlaceEntry } from '@kepil/platform/places/directory.ts';
import type pg from 'pg';
import { normOf } from '../../finding-view.ts';
import type { House } from '../../house.ts';
import { BESIDE, type InspectionItem, type InspectionList } from './contract.ts';

interface FoundRow { episode: string | null; key: string; norm: string; edition: string; kind: Finding['kind']; state: Finding['state']; from_at: number; due: number | null; until_at: number | null }

/** Bodies that keep persons without depriving them of liberty: those beside their items lie in no cell. */
const keepers: ReadonlySet<string> = new Set(['probation-service', 'public-security-unit']);
export const isKeeper = ({ kind }: Pick<PlaceEntry, 'kind'>): boolean => keepers.has(kind);

/** Where what stands beside is read from: those in custody, or those under control. */
const custody = { finding: 'inspection_finding', record: 'inspection_record' } as const;
const control = { finding: 'inspection_control_finding', record: 'inspection_control_record' } as const;

export interface Known { readonly episode: string; readonly uncoveredSince: number | null; readonly minor: boolean }

/** `persons`: those held or kept there. Findings that nobody can see (a norm taken out of force) are not in the answer. */
export async function listsOf(sql: pg.ClientBase, house: House, entry: PlaceEntry, persons: readonly Known[], recordedSince: number): Promise<InspectionList[]> {
  const { id: place, kind } = entry;
  const episodes = persons.map(({ episode }) => episode);
  const views = isKeeper(entry) ? control : custody;
  const lists = placeKinds.includes(kind as PlaceKind) ? checklistsOf(kind as PlaceKind) : [];
  const items = lists.flatMap((list) => list.items);
  const norms = [...new Set(items.flatMap(({ knownBy }) => knownBy.norms))];
  const types = [...new Set(items.flatMap(({ persons, knownBy }) => (persons ? knownBy.facts : [])))];
  const found = (await sql.query<FoundRow>({
    name: views.finding,
    text: `select episode, key, norm, edition, kind, state, from_at, due, until_at from ${views.finding} where of_place = $1 and norm = any ($2::text[]) order by episode, key`, values: [place, norms],
  })).rows;
  const recorded = (await sql.query<{ episode: string; types: string[] }>({
    name: views.record, text: `select episode, array_agg(distinct type) as types from ${views.record} where of_place = $1 and type = any ($2::text[]) group by 1`, values: [place, types],
  })).rows;
  const counted = await countedIn(sql, place, [...new Set(items.flatMap(({ knownBy }) => knownBy.facts))], recordedSince);
  const typesOf = new Map(recorded.map((row) => [row.episode, new Set(row.types)]));
  const findingsOf = Map.groupBy(found, ({ episode }) => episode);
  const standings: Standing[] = [null, ...episodes].map((episode) => ({ episode, findings: findingsOf.get(episode) ?? [], types: (episode === null ? undefined : typesOf.get(episode)) ?? new Set<string>() }));
  const byKey = new Map(found.map((row) => [keyOf(row), row]));
  return lists.map((list) => {
    const beside = new Map(besideItems(list, standings).map((one) => [one.item, one]));
    return {
      id: list.id, point: list.point, title: list.title, asked: list.asked,
      items: list.items.map((item): InspectionItem => {
        const known = beside.get(item.id);
        const shown = (of: readonly { readonly episode: string | null; readonly key: string; readonly norm: string }[]) =>
          of.flatMap((one) => { const row = byKey.get(keyOf(one)); return row ? [rowOf(row)] : []; }).sort(goingOnFirst);
        const broken = shown(known?.broken ?? []);
        const warned = shown(known?.warned ?? []);
        const without = known?.without ?? [];
        const held = item.knownBy.held === undefined ? null : { as: item.knownBy.held, episodes: persons.filter(ofItself[item.knownBy.held]).map(({ episode }) => episode) };
        return {
          id: item.id, no: item.no, words: item.words, answer: item.answer, measures: [...(item.measures ?? [])], persons: item.persons === true,
          broken: broken.slice(0, BESIDE), brokenInAll: broken.length, warned: warned.slice(0, BESIDE), warnedInAll: warned.length, met: known?.met ?? 0, open: known?.open ?? 0,
          without: without.slice(0, BESIDE), withoutInAll: without.length,
          cites: item.knownBy.norms.flatMap((id) => { const norm = normOf(house.ruleSet, id); return norm ? [norm.cite] : []; }),
          ...(held ? { held: { as: held.as, episodes: held.episodes.slice(0, BESIDE), inAll: held.episodes.length } } : {}),
          recorded: item.knownBy.facts.flatMap((type) => counted.get(type) ?? []),
        };
      }),
    };
  });
}

const ofItself: Readonly<Record<'uncovered' | 'minors', (person: Known) => boolean>> = { uncovered: ({ uncoveredSince }) => uncoveredSince !== null, minors: ({ minor }) => minor };

type Counted = NonNullable<InspectionItem['recorded']>[number];

/** Records of these types in the place since then, told apart by their kind where the type has kinds (penalties, rewards, offences). */
async function countedIn(sql: pg.ClientBase, place: string, types: readonly string[], since: number): Promise<ReadonlyMap<string, readonly Counted[]>> {
  const { rows } = await sql.query<{ type: string; kind: string | null; n: number; persons: number; last: number }>({
    name: 'inspection-recorded',
    text: 'select type, kind, count(*)::int as n, count(distinct of_person)::int as persons, max(at)::float8 as last from inspection_recorded where of_place = $1 and type = any ($2::text[]) and at >= $3 group by 1, 2 order by 1, 3 desc, 2',
    values: [place, types, since],
  });
  const byType = Map.groupBy(rows, ({ type }) => type);
  return new Map([...byType].flatMap(([type, own]) => {
    const spec = factTypes[type];
    if (!spec) return [];
    const labels = spec.fields['kind']?.optionLabels;
    return [[type, own.map(({ kind, n, persons, last }) => ({ title: spec.title, kind: (kind !== null && labels?.[kind]) || null, n, persons, last }))] as const];
  }));
}

const keyOf = ({ episode, key }: { readonly episode: string | null; readonly key: string }): string => `${episode ?? ''}\n${key}`;

/** A duty is broken from its term on. */
const rowOf = ({ episode, norm, kind, from_at, due, until_at }: FoundRow): InspectionItem['broken'][number] => ({ episode, norm, at: kind === 'duty' ? (due ?? from_at) : from_at, goingOn: until_at === null });

const goingOnFirst = (a: InspectionItem['broken'][number], b: InspectionItem['broken'][number]): number => Number(b.goingOn) - Number(a.goingOn) || b.at - a.at || (a.norm < b.norm ? -1 : 1);
