/** The page of one person: what is on record, what the law says of it at a moment, what can be printed and recorded. */
import { blankLabel, personPapers, forms, requirements, type PersonPaper } from '@kepil/forms/render.ts';
import { effectiveFacts } from '@kepil/law/engine/effective.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { DAY, NEVER, type Instant } from '@kepil/law/time/instant.ts';
import { grantsFor, may, type Principal } from '@kepil/platform/access/may.ts';
import type { EpisodeView, FactView } from '../contract.ts';
import { mayCorrect, mayWithdraw } from '../correction.ts';
import { findingView } from '../finding-view.ts';
import type { House } from '../house.ts';
import { namesOfOfficials } from '../names-of-officials.ts';
import { openSecrets } from '../secret-fields.ts';
import { barsOf } from './bars.ts';
import { boardRowOf } from './board.ts';
import { lineOf } from './projection.ts';
import type { EpisodeRecord } from '../record-of-episode.ts';

export interface Moment {
  /** What was true then … */
  readonly at: Instant;
  /** … as far as it was known then; null: all that is known now. */
  readonly known: Instant | null;
}

export async function episodeView(house: House, who: Principal, record: EpisodeRecord, { at, known }: Moment): Promise<EpisodeView> {
  const { engine, directory } = house;
  const question = { at, ...(known === null ? {} : { knownAt: known }) };
  const evaluation = engine.evaluate(record.facts, question);
  const effective = effectiveFacts(record.facts, engine.order, at, known ?? NEVER);
  const line = lineOf(directory, effective, evaluation, at);
  const shown = record.facts.filter((fact) => fact.recordedAt <= (known ?? NEVER));
  return {
    id: record.id, version: record.version, now: at, zone: line.zone,
    summary: boardRowOf(house, {
      episode: record.id, version: record.version, person_name: line.personName, birth_date: line.birthDate, sex: line.sex, minor: line.minor, foreigner: line.foreigner, place: line.place,
      place_kind: line.placeKind, zone: line.zone, territory: line.territory, stage: line.stage, ground: line.ground, categories: [...line.categories], since: line.since, expiry: line.expiry,
      uncovered_since: line.uncoveredSince, next_at: line.nextAt, next_norm: line.nextNorm, next_key: line.nextKey, next_kind: line.nextKind, breaches: line.breaches, open_duties: line.openDuties,
    }),
    bars: barsOf(engine, directory, record.facts, effective, evaluation.findings, question),
    findings: evaluation.findings.map((finding) => findingView(house.ruleSet, finding)),
    facts: await factViews(house, who, record, shown),
    documents: personPapers.map((kind) => documentLine(kind, shown)),
    mayRecord: mayRecord(who, record),
  };
}

/** Later than this after the event, a record is marked as late: whoever reads it should ask why. */
const LATE = DAY;

async function factViews(house: House, who: Principal, record: EpisodeRecord, facts: EpisodeRecord['facts']): Promise<FactView[]> {
  const names = await namesOfOfficials(house, facts.map(({ actor }) => actor.id));
  const supersededBy = new Map(facts.flatMap(({ id, corrects, withdraws }) => [corrects, withdraws].flatMap((target): [string, string][] => (target === undefined ? [] : [[target, id]]))));
  const maySeeSecrets = may(who, 'secret.read', record.position);
  return facts.map((fact) => {
    const { id, type, at, recordedAt, zone, place, actor, corrects, withdraws, seq } = fact;
    return {
      id, type, title: factTypes[type]?.title ?? { kk: type, ru: type, en: type }, at, recordedAt, zone, place, seq,
      actor: {
        name: names.get(actor.id) ?? house.officialName(actor.id) ?? actor.id, capacity: actor.capacity,
        office: actor.office === null ? null : (house.directory.office(actor.office) ?? house.directory.place(actor.office))?.name ?? null,
      },
      data: openSecrets(house.key, type, id, fact.data, maySeeSecrets), corrects: corrects ?? null, withdraws: withdraws ?? null, supersededBy: supersededBy.get(id) ?? null, late: recordedAt - at > LATE,
      mayCorrect: mayCorrect(who, fact, record.position), mayWithdraw: mayWithdraw(who, fact, record.position),
    };
  });
}

/** What must have happened before the paper makes sense; missing blanks never stop the printing. */
const opensDocument: Readonly<Record<PersonPaper, readonly string[]>> = {
  'detention-protocol': ['detention.actual', 'detention.protocol'],
  'expiry-warning': ['custody.sanctioned', 'custody.extended', 'detention.actual', 'administrative.arrest-ruled'],
  'release-order-expiry': ['detention.actual', 'custody.sanctioned', 'custody.admitted', 'administrative.arrest-ruled'],
  'release-certificate': ['release.ordered', 'release.executed'],
  'search-protocol': ['search.personal'],
  'property-list': ['property.listed'],
  'medical-certificate': ['medical.examined'],
  'rights-sheet': ['rights.informed', 'detention.rights-explained'],
  'explanation-refusal-act': ['violation.explained'],
  'penalty-order': ['penalty.imposed'],
  'cell-order': ['penalty.applied', 'single-cell.ordered'],
  'reward-order': ['reward.granted'],
  'force-report': ['force.used', 'force.reported'],
};

function documentLine(kind: PersonPaper, facts: readonly Fact[]): EpisodeView['documents'][number] {
  const { missing } = requirements(kind, facts);
  return { kind, title: forms[kind].title, available: facts.some(({ type }) => opensDocument[kind].includes(type)), missing, lacks: missing.map((name) => blankLabel(kind, name)) };
}

function mayRecord(who: Principal, record: EpisodeRecord): string[] {
  if (grantsFor(who, 'fact.record').length === 0 || !may(who, 'fact.record', record.position)) return [];
  // What concerns control without deprivation of liberty is asked only of those who are under it.
  const applies = ({ group }: { readonly group: string }): boolean => group !== 'control' || record.position.stage === 'control';
  return Object.values(factTypes).filter((spec) => spec.streams[0] === 'episode' && spec.recordedBy.includes(who.capacity) && applies(spec)).map(({ type }) => type);
}
