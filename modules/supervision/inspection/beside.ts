/** What the system knows beside the items of the check-lists, read as the prosecutor may read it. */
import { besideItems, type Standing } from '@kepil/law/acts/prosecutorial-supervision/checklists/known.ts';
import { checklistsOf } from '@kepil/law/acts/prosecutorial-supervision/checklists/index.ts';
import type { Finding } from '@kepil/law/engine/finding.ts';
import { placeKinds, type PlaceKind } from '@kepil/law/facts/fact.ts';
import type { PlaceEntry } from '@kepil/platform/places/directory.ts';
import type pg from 'pg';
import { normOf } from '../../finding-view.ts';
import type { House } from '../../house.ts';
import { BESIDE, type InspectionItem, type InspectionList } from './contract.ts';

interface FoundRow { episode: string | null; key: string; norm: string; edition: string; kind: Finding['kind']; state: Finding['state']; from_at: number; due: number | null; until_at: number | null }

/** `episodes`: those held there. Findings that nobody can see (a norm taken out of force) are not in the answer. */
export async function listsOf(sql: pg.ClientBase, house: House, { id: place, kind }: PlaceEntry, episodes: readonly string[]): Promise<InspectionList[]> {
  const lists = placeKinds.includes(kind as PlaceKind) ? checklistsOf(kind as PlaceKind) : [];
  const items = lists.flatMap((list) => list.items);
  const norms = [...new Set(items.flatMap(({ knownBy }) => knownBy.norms))];
  const types = [...new Set(items.flatMap(({ persons, knownBy }) => (persons ? knownBy.facts : [])))];
  const found = (await sql.query<FoundRow>({
    name: 'inspection-findings',
    text: `select episode, key, norm, edition, kind, state, from_at, due, until_at from inspection_finding where of_place = $1 and norm = any ($2::text[]) order by episode, key`, values: [place, norms],
  })).rows;
  const recorded = (await sql.query<{ episode: string; types: string[] }>({
    name: 'inspection-records', text: 'select episode, array_agg(distinct type) as types from inspection_record where of_place = $1 and type = any ($2::text[]) group by 1', values: [place, types],
  })).rows;
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
        return {
          id: item.id, no: item.no, words: item.words, answer: item.answer, measures: [...(item.measures ?? [])], persons: item.persons === true,
          broken: broken.slice(0, BESIDE), brokenInAll: broken.length, warned: warned.slice(0, BESIDE), warnedInAll: warned.length, met: known?.met ?? 0, open: known?.open ?? 0,
          without: without.slice(0, BESIDE), withoutInAll: without.length,
          cites: item.knownBy.norms.flatMap((id) => { const norm = normOf(house.ruleSet, id); return norm ? [norm.cite] : []; }),
        };
      }),
    };
  });
}

const keyOf = ({ episode, key }: { readonly episode: string | null; readonly key: string }): string => `${episode ?? ''}\n${key}`;

/** A duty is broken from its term on. */
const rowOf = ({ episode, norm, kind, from_at, due, until_at }: FoundRow): InspectionItem['broken'][number] => ({ episode, norm, at: kind === 'duty' ? (due ?? from_at) : from_at, goingOn: until_at === null });

const goingOnFirst = (a: InspectionItem['broken'][number], b: InspectionItem['broken'][number]): number => Number(b.goingOn) - Number(a.goingOn) || b.at - a.at || (a.norm < b.norm ? -1 : 1);
