/** What a reference names: the finding, or the item of an inspection, with its words, whose it is and where. */
import type { Wrong } from '@kepil/law/acts/prosecutorial-supervision/response.ts';
import { checklistItem } from '@kepil/law/acts/prosecutorial-supervision/checklists/index.ts';
import type { Answer } from '@kepil/law/facts/inspection-answers.ts';
import { readFindingRef, type FindingRef } from '@kepil/law/facts/finding-name.ts';
import type pg from 'pg';
import { normOf } from '../../finding-view.ts';
import type { House } from '../../house.ts';
import { describedIn } from '../matters/list.ts';
import type { AnsweredFinding } from './contract.ts';

export interface Named { readonly finding: AnsweredFinding; readonly wrong: Wrong }

const POINTS = 'prosecutorial-supervision';

/** In the order asked for; what does not exist or lies beyond reach is left out. */
export async function namedFindings(house: House, sql: pg.ClientBase, refs: readonly string[]): Promise<Named[]> {
  const named: Named[] = [];
  for (const ref of new Set(refs)) {
    const parts = readFindingRef(ref);
    const one = parts && (parts.item ? await itemOf(sql, ref, parts, parts.item) : await findingOf(house, sql, ref, parts));
    if (one) named.push(one);
  }
  const names = new Map(await describedIn(sql, named.flatMap(({ finding: { person } }) => (person ? [`episode:${person.episode}`] : []))));
  return named.map(({ finding, wrong }) => ({ wrong, finding: finding.person ? { ...finding, person: { ...finding.person, name: names.get(`episode:${finding.person.episode}`) ?? '' } } : finding }));
}

async function findingOf(house: House, sql: pg.ClientBase, ref: string, { kind, subject, key }: FindingRef): Promise<Named | null> {
  const whose = `${kind}:${subject}`;
  const { rows } = await sql.query<{ norm: string; edition: string; kind: string; state: string; bearer: string; from_at: number; due: number | null; until_at: number | null; place: string }>(
    `select g.norm, g.edition, g.kind, g.state, g.bearer, g.from_at, g.due, g.until_at,
       coalesce((select f.place from matter_fact f where f.id = case when g.opened_by ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then g.opened_by::uuid end), (select h.place from held h where h.episode = substr($1, 9)), g.seat) as place
     from matter_finding g where g.whose = $1 and g.key = $2 order by g.seat limit 1`, [whose, key]);
  const row = rows[0];
  if (!row) return null;
  const norm = normOf(house.ruleSet, row.norm, row.edition);
  // Breached from the first millisecond after its due, whether or not the worker has written so yet.
  const state = row.kind === 'duty' && row.state === 'open' && row.due !== null && row.due < house.now() ? 'breached' : row.state;
  return {
    wrong: { norm, state, until: row.until_at, bearer: row.bearer },
    finding: {
      ref, title: norm?.title ?? { kk: row.norm, ru: row.norm, en: row.norm }, cite: norm?.cite ?? null, remedy: norm?.remedy ?? null, bearer: row.bearer, note: null,
      kind: row.kind, state, from: row.from_at, due: row.due, until: row.until_at, person: kind === 'episode' ? { episode: subject, name: '' } : null, place: row.place, inspection: null,
    },
  };
}

/** Only what the inspection found broken. */
async function itemOf(sql: pg.ClientBase, ref: string, { subject }: FindingRef, { inspection, item }: NonNullable<FindingRef['item']>): Promise<Named | null> {
  const { rows } = await sql.query<{ at: number; data: Record<string, unknown> }>(`select at, data from matter_fact where id = $1 and type = 'place.inspected' and place = $2 and not struck`, [inspection, subject]);
  const row = rows[0];
  const answers = row && Array.isArray(row.data['answers']) ? (row.data['answers'] as readonly Answer[]) : [];
  const answer = answers.find((one) => one.item === item && one.value === 'no');
  const asked = checklistItem(item);
  if (!row || !answer || !asked) return null;
  const [, article = ''] = /^P(\d+)/.exec(item) ?? [];
  return {
    wrong: { norm: undefined, state: 'active', until: null, bearer: null },
    finding: {
      ref, title: asked.words, cite: { act: POINTS, article }, remedy: null, bearer: null, note: answer.note ?? null, kind: 'violation', state: 'active', from: row.at, due: null, until: null,
      person: null, place: subject, inspection,
    },
  };
}
