/** A page of matters with what is due next, and how many there are of every kind. */
import { readAs } from '@kepil/journal/access.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Position, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace, leaveTraceOfPlace } from '@kepil/platform/audit/reads.ts';
import { territoriesAbove, type PlaceEntry } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import type { House } from '../../house.ts';
import { clockView } from './clock-view.ts';
import type { MatterList, MatterQuery, MatterRow } from './contract.ts';
import { kindOf, matterKinds } from './kinds.ts';
import { doneFrom, readMatters, type Asked, type MatterLine } from './lines.ts';
import type { MatterKind } from './matter.ts';
import { levelOf } from './prefill.ts';

/** Stage plays no part in the reach over places. */
export const standing = (place: PlaceEntry | undefined, id: string): Position => ({ place: id, territories: place ? territoriesAbove(place.territory) : [], offices: [], stage: 'detention' });

/** Throws `not-found` for a place beyond reach, as if there were none. */
export async function mattersOf(house: House, who: Principal, query: MatterQuery): Promise<MatterList> {
  const kind = kindOf(query.kind);
  if (query.place !== undefined && !may(who, 'matters.read', standing(house.directory.place(query.place), query.place))) throw new Problem('not-found');
  const now = house.now();
  const asked: Asked = { places: query.place === undefined ? null : [query.place], from: query.from ?? null, to: query.to ?? now + 1, now, state: query.state, q: query.q, sort: query.sort };
  return readAs(house.pool, fenceFor(who, 'matters.read'), async (sql) => {
    const { counts: counted, lines, total } = await readMatters(house, sql, matterKinds, kind, asked, query);
    const counts = matterKinds.map(({ id, title }) => ({ kind: id, title, ...counted.get(id) ?? { late: 0, open: 0, closed: 0 } }));
    const names = await namesOf(sql, lines);
    const rows = lines.map((line) => rowOf(house, now, kind, line, names));
    const episodes = [...new Set(rows.flatMap(({ person }) => person?.episode ?? []))];
    await leaveTrace(sql, who, { what: 'matters', episodes, detail: { kind: kind.id } }, now);
    if (episodes.length === 0 && query.place !== undefined) await leaveTraceOfPlace(sql, who, { what: 'matters', place: query.place, detail: { kind: kind.id } }, now);
    return { now, total, rows, shown: { from: asked.from, to: query.to ?? null, doneSince: doneFrom(kind, asked) }, counts, starts: startOf(who, kind), places: house.directory.places.filter((place) => may(who, 'matters.read', standing(place, place.id))).map(({ id, name }) => ({ id, name })), level: levelOf(who.territory) };
  });
}

/** What the account itself may begin. */
function startOf(who: Principal, { starts }: MatterKind): MatterList['starts'] {
  const spec = starts === null ? undefined : factTypes[starts.type];
  return starts !== null && spec?.recordedBy.includes(who.capacity) ? { type: spec.type, title: spec.title, subject: starts.subject } : null;
}

/** Of those who have left the board the last description that the places in reach know. */
async function namesOf(sql: pg.ClientBase, lines: readonly MatterLine[]): Promise<Map<string, string>> {
  const names = new Map(lines.flatMap(({ subject, person }) => (person === null ? [] : [[subject, person] as const])));
  const gone = [...new Set(lines.filter(({ subject }) => subject.startsWith('episode:') && !names.has(subject)).map(({ subject }) => subject))];
  if (gone.length > 0) for (const [subject, name] of await describedIn(sql, gone)) names.set(subject, name);
  return names;
}

export async function describedIn(sql: pg.ClientBase, subjects: readonly string[]): Promise<(readonly [string, string])[]> {
  const { rows } = await sql.query<{ subject: string; name: string }>(
    `select distinct on (subject) subject, concat_ws(' ', data ->> 'surname', data ->> 'name', data ->> 'patronymic') as name from matter_stream where subject = any ($1) and type = 'person.described' and not struck order by subject, seq desc`, [subjects]);
  return rows.map(({ subject, name }) => [subject, name] as const);
}

const titleOf = (type: string): I18n => factTypes[type]?.title ?? { kk: type, ru: type, en: type };
const UNKNOWN_ZONE = 'Asia/Almaty';

export function placeView(house: House, id: string): MatterRow['place'] {
  const place = house.directory.place(id);
  return { id, name: place?.name ?? { kk: id, ru: id, en: id }, zone: place?.zone ?? UNKNOWN_ZONE };
}

function rowOf(house: House, now: Instant, kind: MatterKind, line: MatterLine, names: ReadonlyMap<string, string>): MatterRow {
  const fields = factTypes[line.type]?.fields ?? {};
  return {
    id: line.id, kind: kind.id, state: line.state, place: placeView(house, line.place),
    person: line.subject.startsWith('episode:') ? { episode: line.subject.slice('episode:'.length), name: names.get(line.subject) ?? '' } : null,
    opening: { type: line.type, title: titleOf(line.type), at: line.at, data: Object.fromEntries(kind.columns.filter((name) => name in fields && !fields[name]?.secret && line.shown[name] !== undefined).map((name) => [name, line.shown[name]])) },
    next: line.next && clockView(house, line.next, now), late: line.late, steps: line.steps,
    last: line.last_type === null || line.last_at === null ? null : { type: line.last_type, title: titleOf(line.last_type), at: line.last_at },
  };
}
