/** Places of custody: who is there in numbers, and what is due now. */
import { readAs } from '@kepil/journal/access.ts';
import type { Finding } from '@kepil/law/engine/finding.ts';
import { DAY } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { grantsFor, may, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { territoriesAbove, type PlaceEntry } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { PlaceRow, PlaceView } from '../contract.ts';
import { findingView } from '../finding-view.ts';
import type { House } from '../house.ts';

interface Count { place: string; held: number; breached: number; uncovered: number; breaches: number; expiries: number[] | null }

export interface PlaceFilter { readonly q?: string | undefined; readonly territory?: string | undefined; readonly kind?: string | undefined }

/** Places within reach, with numbers only: nobody is named, so nothing is written to the audit. */
export async function placeRows(house: House, who: Principal, { q, territory, kind }: PlaceFilter): Promise<PlaceRow[]> {
  const counts = await countsOf(house, who);
  const word = q?.toLowerCase();
  return house.directory.places
    .filter((place) => reaches(who, place))
    .filter((place) => (!kind || place.kind === kind) && (!territory || territoriesAbove(place.territory).includes(territory)) && (!word || Object.values(place.name).some((name) => name.toLowerCase().includes(word))))
    .map((place) => placeRow(house, who, place, counts.get(place.id)));
}

/** Stage plays no part in the reach over places. */
const reaches = (who: Principal, { id, territory }: PlaceEntry): boolean => may(who, 'place.read', { place: id, territories: territoriesAbove(territory), offices: [], stage: 'detention' });

async function countsOf(house: House, who: Principal): Promise<Map<string, Count>> {
  const { rows } = await readAs(house.pool, fenceFor(who, 'place.read'), (sql) => sql.query<Count>('select place, held, breached, uncovered, breaches, expiries from place_count'));
  return new Map(rows.map((row) => [row.place, row]));
}

function placeRow(house: House, who: Principal, place: PlaceEntry, count: Count | undefined): PlaceRow {
  const now = house.now();
  const whole = grantsFor(who, 'board.read').length > 0 || grantsFor(who, 'audit.read').length > 0;
  return {
    id: place.id, name: place.name, kind: place.kind, agency: place.agency, territory: place.territory, territoryName: house.directory.territory(place.territory)?.name ?? { kk: '', ru: '', en: '' },
    zone: place.zone, capacity: place.capacity, held: count?.held ?? 0,
    ...(whole ? { breaches: count?.breached ?? 0, uncovered: count?.uncovered ?? 0, expiring24h: (count?.expiries ?? []).filter((at) => at >= now && at < now + DAY).length } : { breaches: null, uncovered: null, expiring24h: null }),
  };
}

interface DueRow extends Record<string, unknown> {
  episode: string; person_name: string; key: string; norm: string; edition: string; kind: Finding['kind']; state: Finding['state']; bearer: string; addressee: string | null; opened_by: string; closed_by: string | null;
  from_at: number; due: number | null; until_at: number | null; exception: string | null; detail: Finding['detail']; evidence: Finding['evidence'];
}

/** What is due now in one place, the nearest first. Names are shown only to those who may see the board there. */
export async function placeView(house: House, who: Principal, id: string): Promise<PlaceView> {
  const place = house.directory.place(id);
  if (!place || !reaches(who, place)) throw new Problem('not-found');
  const counts = await countsOf(house, who);
  const now = house.now();
  const empty = { place: placeRow(house, who, place, counts.get(id)), head: place.head, now, due: [], byGround: {}, byStage: {} };
  if (grantsFor(who, 'board.read').length === 0) return empty;
  return readAs(house.pool, fenceFor(who, 'board.read'), async (sql) => {
    const groups = await sql.query<{ ground: string; stage: string; n: number }>(`select coalesce(ground, 'none') as ground, stage, count(*)::int as n from held where place = $1 group by 1, 2`, [id]);
    const { rows } = await sql.query<DueRow>(
      `select h.episode, h.person_name, f.key, f.norm, f.edition, f.kind, f.state, f.bearer, f.addressee, f.opened_by, f.closed_by, f.from_at, f.due, f.until_at, f.exception, f.detail, f.evidence
       from held h join finding f on f.subject_kind = 'episode' and f.subject = h.episode
       where h.place = $1 and f.kind = 'duty' and f.state in ('open', 'breached') and (f.state = 'breached' and f.until_at is null or f.due < $2)
       order by f.due, f.key limit 200`, [id, now + DAY]);
    const due = rows.map((row) => ({ episode: row.episode, person: row.person_name, finding: findingView(house.ruleSet, findingOf(row)) }));
    await leaveTrace(sql, who, { what: 'place', episodes: [...new Set(rows.map(({ episode }) => episode))], detail: { place: id } }, now);
    const tally = (key: 'ground' | 'stage'): Record<string, number> => {
      const sums: Record<string, number> = {};
      for (const row of groups.rows) sums[row[key]] = (sums[row[key]] ?? 0) + row.n;
      return sums;
    };
    return { ...empty, due, byGround: tally('ground'), byStage: tally('stage') };
  });
}

const findingOf = (row: DueRow): Finding => ({
  key: row.key, norm: row.norm, edition: row.edition, kind: row.kind, state: row.state, bearer: row.bearer, addressee: row.addressee, openedBy: row.opened_by, closedBy: row.closed_by,
  from: row.from_at, due: row.due, until: row.until_at, exception: row.exception, detail: row.detail, evidence: row.evidence,
});
