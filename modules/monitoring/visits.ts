/** What the commission announced, saw and stated, and what came of it: from the records of places alone. Nobody who is held is named. */
import { factOf, type FactRow } from '@kepil/journal/rows.ts';
import { readAs } from '@kepil/journal/access.ts';
import { effectiveFacts } from '@kepil/law/engine/index.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { paramStep } from '@kepil/law/engine/params.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { DAY, NEVER, type Instant } from '@kepil/law/time/instant.ts';
import { offsetMs } from '@kepil/law/time/zone.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import type { PlaceEntry } from '@kepil/platform/places/directory.ts';
import { breachIn, normOf } from '../finding-view.ts';
import type { House } from '../house.ts';
import type { MonitoredPlace, Statement, Visit, Visits } from './contract.ts';
import { recordsAt, requireTerritory, seesPlace } from './reach.ts';

/** Visits are shown for so long. */
const SHOWN = 366 * DAY;

interface Found { place: string; norm: string; kind: string; state: string; opened_by: string }

export async function visitsOf(house: House, who: Principal): Promise<Visits> {
  const territory = requireTerritory(house, who, undefined);
  const now = house.now();
  const places = house.directory.places.filter((place) => seesPlace(who, place));
  const { rows, findings } = await readAs(house.pool, fenceFor(who, 'monitoring.read'), async (sql) => ({
    rows: (await sql.query<FactRow>({ name: 'monitoring-facts', text: 'select * from monitoring_fact f order by f.seq' })).rows,
    findings: (await sql.query<Found>({ name: 'monitoring-findings', text: `select f.* from monitoring_finding f where f.kind = 'warning' or ${breachIn('f')}` })).rows,
  }));
  const facts = Map.groupBy(effectiveFacts(rows.map(factOf), house.placeEngine.order, NEVER, NEVER), ({ place }) => place ?? '');
  const broken = Map.groupBy(findings, ({ opened_by }) => opened_by);
  const each = <T>(of: (place: PlaceEntry, facts: readonly Fact[]) => T[]): T[] => places.flatMap((place) => of(place, facts.get(place.id) ?? []));
  return {
    now, territory: { id: territory.id, name: territory.name }, mayRecord: places.some((place) => recordsAt(who, place)) ? recordable(who) : [],
    places: each((place, own) => [monitored(house, place, own, now)]),
    visits: each((place, own) => own.filter(({ type, at }) => type in whatOf && at >= now - SHOWN).map((fact) => visitOf(house, place, fact, broken.get(fact.id) ?? []))).sort((a, b) => b.at - a.at || a.id.localeCompare(b.id)),
    statements: each((place, own) => statementsOf(house, place, own)).sort((a, b) => Number(a.answer !== null) - Number(b.answer !== null) || b.at - a.at || a.id.localeCompare(b.id)),
  };
}

const whatOf: Readonly<Record<string, Visit['what']>> = { 'monitoring.visit-announced': 'announced', 'monitoring.visited': 'made', 'monitoring.visit-refused': 'refused' };

const recordable = (who: Principal): string[] =>
  Object.values(factTypes).filter(({ type, streams, recordedBy }) => type.startsWith('monitoring.') && streams[0] === 'place' && recordedBy.includes(who.capacity)).map(({ type }) => type);

function monitored(house: House, { id, name, kind, zone }: PlaceEntry, facts: readonly Fact[], now: Instant): MonitoredPlace {
  const last = facts.findLast(({ type, at }) => type === 'monitoring.visited' && at <= now);
  const planned = facts.flatMap(({ type, data }) => (type === 'monitoring.visit-announced' && typeof data['planned'] === 'number' && data['planned'] >= now ? [data['planned']] : []));
  return { id, name, kind, zone, lastVisit: last?.at ?? null, planned: planned.length > 0 ? Math.min(...planned) : null, regime: regimeAt(house, facts, now) };
}

/** The regime in force at `now`, as `specialRegimeInForce` of the Law has it: thirty days at most, or the earlier end that the decision writes. */
function regimeAt({ placeEngine }: House, facts: readonly Fact[], now: Instant): MonitoredPlace['regime'] {
  const last = facts.findLast(({ type, at }) => type.startsWith('regime.') && at <= now);
  if (last?.type !== 'regime.introduced') return null;
  const param = placeEngine.program.params.get('special-institutions.46.regime');
  const days = param && paramStep(param, last.at, offsetMs(last.at, last.zone))?.value;
  if (days === undefined) throw new Error('the law has no term of the regime of special conditions');
  const written = last.data['until'];
  const until = Math.min(last.at + days * DAY, typeof written === 'number' && written > last.at ? written : NEVER);
  return now <= until ? { since: last.at, until } : null;
}

function visitOf(house: House, { id, name, zone }: PlaceEntry, { id: fact, type, at, data }: Fact, findings: readonly Found[]): Visit {
  return {
    id: fact, place: { id, name }, zone, what: whatOf[type] ?? 'made', at,
    commission: text(data['commission']), members: number(data['members']), names: text(data['names']), planned: number(data['planned']), until: number(data['until']),
    said: ['purpose', 'seen', 'remarks', 'explanation'].flatMap((field) => text(data[field]) ?? []), reason: option(type, 'reason', data),
    found: findings.flatMap(({ norm }) => {
      const broken = normOf(house.ruleSet, norm);
      return broken ? [{ norm, title: broken.title, cite: broken.cite }] : [];
    }),
  };
}

function statementsOf(house: House, { id, name, zone }: PlaceEntry, facts: readonly Fact[]): Statement[] {
  return facts.filter(({ type }) => type === 'monitoring.statement-filed').map(({ id: fact, type, at, data }): Statement => {
    const answer = facts.findLast((one) => one.type === 'monitoring.statement-answered' && one.data['statementId'] === data['statementId']);
    const office = answer?.actor.office ?? null;
    return {
      id: fact, place: { id, name }, zone, at, number: String(data['statementId']),
      addressee: { code: String(data['addressee']), label: option(type, 'addressee', data) ?? { kk: '', ru: '', en: '' } }, about: text(data['about']),
      answer: answer ? {
        at: answer.at, by: option(answer.type, 'by', answer.data), result: text(answer.data['result']),
        office: office === null ? null : (house.directory.office(office) ?? house.directory.place(office))?.name ?? null,
      } : null,
    };
  });
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const option = (type: string, field: string, data: Fact['data']): I18n | null => factTypes[type]?.fields[field]?.optionLabels?.[String(data[field])] ?? null;
