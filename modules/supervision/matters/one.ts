/** One matter: what opened it, each step with who, when and by which article, what is missing, and what the next form already knows. */
import { readAs } from '@kepil/journal/access.ts';
import { FACT_COLUMNS, factOf, type FactRow } from '@kepil/journal/rows.ts';
import { compareFacts } from '@kepil/law/engine/effective.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { capacityLabels, factTypes } from '@kepil/law/facts/index.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace, leaveTraceOfPlace } from '@kepil/platform/audit/reads.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import type { House } from '../../house.ts';
import { namesOfOfficials } from '../../names-of-officials.ts';
import { openSecrets } from '../../secret-fields.ts';
import { clockView, waits } from './clock-view.ts';
import type { MatterClock, MatterDone, MatterView } from './contract.ts';
import { kindOf } from './kinds.ts';
import { describedIn, placeView, standing } from './list.ts';
import { clocksOf } from './lines.ts';
import type { MatterKind, MatterKindId } from './matter.ts';
import { namedFindings } from '../respond/named.ts';
import { papersOfMatter } from './paper-kinds.ts';
import { prefillOf, type Matter } from './prefill.ts';

export interface Found extends Matter {
  readonly subject: StreamRef;
  readonly place: string;
  /** Ids of the matter's own facts, those included that the opening one replaced. */
  readonly members: ReadonlySet<string>;
}

/** Throws `not-found` alike for what does not exist, what is not of this kind and what is beyond reach. */
export async function matterOf(house: House, who: Principal, kindId: MatterKindId, id: string): Promise<MatterView> {
  const kind = kindOf(kindId);
  const now = house.now();
  return readAs(house.pool, fenceFor(who, 'matters.read'), async (sql) => {
    const found = await findMatter(house, sql, kind, id);
    if (!found) throw new Problem('not-found');
    const where = standing(house.directory.place(found.place), found.place);
    const subject = `${found.subject.kind}:${found.subject.id}`;
    const clocks = (await clocksOf(sql, kind, subject, [...found.members])).map((row) => clockView(house, row, now));
    const [name] = found.subject.kind === 'episode' ? await describedIn(sql, [subject]) : [];
    const look = { what: 'matter', detail: { kind: kind.id, fact: found.opening.id } };
    if (found.subject.kind === 'episode') await leaveTrace(sql, who, { ...look, episodes: [found.subject.id] }, now);
    else await leaveTraceOfPlace(sql, who, { ...look, place: found.place }, now);

    const names = await namesOfOfficials(house, [found.opening, ...found.followed].map(({ actor }) => actor.id));
    const secrets = may(who, 'secret.read', where);
    const shown = (fact: Fact): MatterDone => doneOf(house, fact, names, secrets, clocks, found.followed);
    const mayRecord = may(who, 'fact.record', where);
    const steps = kind.steps.map((step) => {
      const done = found.followed.filter(({ type }) => type === step.type);
      const spec = factTypes[step.type];
      const wanted = clocks.filter((clock) => clock.kind === 'duty' && clock.does[0] !== undefined && stepOf(kind, clock) === step.type);
      const offered = mayRecord && spec?.recordedBy.includes(who.capacity) && !(step.once && done.length > 0);
      return {
        step, view: {
          type: step.type, title: spec?.title ?? { kk: step.type, ru: step.type, en: step.type }, ifNeeded: step.ifNeeded === true && done.length === 0 && wanted.length === 0, done: done.map(shown), clocks: wanted,
          findings: clocks.filter(({ kind: of, openedBy }) => of !== 'duty' && done.some((fact) => fact.id === openedBy)),
          offer: spec && offered ? { type: step.type, title: spec.title, data: prefillOf(who, found, step, spec.fields) } : null,
        },
      };
    }).filter(({ step, view }) => !step.ifNeeded || view.done.length > 0 || view.clocks.length > 0 || view.offer !== null).map(({ view }) => view);
    const over = found.followed.some((fact) => { const only = kind.closes[fact.type]; return only !== undefined && (only === null || fact.data[only.field] === only.is); });
    return {
      now, id: found.opening.id, kind: kind.id, title: kind.title, place: placeView(house, found.place), subject: { kind: found.subject.kind === 'episode' ? 'episode' as const : 'place' as const, id: found.subject.id },
      state: clocks.some(({ kind: of, state }) => of === 'duty' && state === 'breached') ? 'late' as const : over && !clocks.some(waits) ? 'closed' as const : 'open' as const,
      person: found.subject.kind === 'episode' ? { episode: found.subject.id, name: name?.[1] ?? '' } : null,
      opening: shown(found.opening), steps, findings: clocks.filter(({ kind: of, openedBy }) => of !== 'duty' && openedBy === found.opening.id), mayRecord,
      answers: await answersOf(house, sql, found),
      papers: papersOfMatter(kind.id, [found.opening, ...found.followed]),
      tell: kind.id === 'emergency' ? await nextLevel(house, who) : [],
    };
  });
}

/** What an act of response answers; what has gone since or lies beyond reach is left out. */
async function answersOf(house: House, sql: pg.ClientBase, { kind, opening }: Found): Promise<MatterView['answers']> {
  const refs = opening.data['findings'];
  return kind.id === 'response' && Array.isArray(refs) ? (await namedFindings(house, sql, refs.map(String))).map(({ finding }) => finding) : [];
}

/** The step of the matter by which the duty is done: the first of its facts that is one. */
const stepOf = (kind: MatterKind, { does }: MatterClock): string | undefined => does.find((type) => kind.steps.some((step) => step.type === type));

/** Throws nothing: undefined where there is no such matter within the fence. A link to what was corrected since leads to what holds now. */
export async function findMatter(house: House, sql: pg.ClientBase, kind: MatterKind, id: string): Promise<Found | undefined> {
  const { rows: parts } = await sql.query<{ fact: string; opening: boolean; matter: string; subject: string; place: string }>(
    'select fact, opening, matter, subject, place from matter_part where matter = any (array(select matter from matter_part where fact = $1 and opening and kind = $2))', [id, kind.id]);
  const [part] = parts;
  if (!part) return undefined;
  const at = part.subject.indexOf(':');
  const subject = { kind: part.subject.slice(0, at) as StreamRef['kind'], id: part.subject.slice(at + 1) };
  const { rows } = await sql.query<FactRow>(`select ${FACT_COLUMNS} from matter_stream f where f.subject = $1 and f.seat = $2 and f.id = any ($3::uuid[])`, [part.subject, part.place, parts.map(({ fact }) => fact)]);
  const { order } = subject.kind === 'place' ? house.placeEngine : house.engine;
  const facts = rows.map(factOf).sort((a, b) => compareFacts(a, b, order));
  const opening = facts.find((fact) => fact.id === part.matter);
  if (!opening) return undefined;
  const replaced = new Set(parts.filter(({ opening: opened }) => opened).map(({ fact }) => fact));
  return { kind, opening, followed: facts.filter((fact) => !replaced.has(fact.id)), subject, place: part.place, members: new Set(parts.map(({ fact }) => fact)) };
}

function doneOf(house: House, fact: Fact, names: ReadonlyMap<string, string>, secrets: boolean, clocks: readonly MatterClock[], followed: readonly Fact[]): MatterDone {
  const { actor } = fact;
  const seen = followed.find(({ type, data }) => type === 'emergency.report-acknowledged' && data['report'] === fact.id);
  return {
    id: fact.id, type: fact.type, title: factTypes[fact.type]?.title ?? { kk: fact.type, ru: fact.type, en: fact.type }, at: fact.at, recordedAt: fact.recordedAt,
    by: { name: names.get(actor.id) ?? house.officialName(actor.id) ?? actor.id, capacity: capacityLabels[actor.capacity] ?? { kk: actor.capacity, ru: actor.capacity, en: actor.capacity }, office: actor.office === null ? null : (house.directory.office(actor.office) ?? house.directory.place(actor.office))?.name ?? null },
    data: openSecrets(house.key, fact.type, fact.id, fact.data, secrets), late: clocks.some(({ closedBy, state }) => closedBy === fact.id && state === 'met-late'),
    acknowledged: seen ? { at: seen.at, by: typeof seen.data['by'] === 'string' ? seen.data['by'] : null } : null,
  };
}

/** Prosecutors for places of custody of the territory right above the account's, by name. */
async function nextLevel(house: House, who: Principal): Promise<MatterView['tell']> {
  const { rows } = await house.pool.query<{ name: string; office: string | null }>({
    name: 'matters-next-level',
    text: `select a.name, a.office from account a join territory t on t.parent = a.territory where t.id = $1 and a.role = 'custody-prosecutor' and a.disabled_at is null order by a.name limit 20`, values: [who.territory],
  });
  return rows.map(({ name, office }) => ({ name, office: office === null ? null : house.directory.office(office)?.name ?? null }));
}
