/**
 * From the facts of an episode to its rows: findings, the line of the board, the next moment to look again, messages. Pure but for the
 * directory of places. The journal calls it inside the transaction that adds a fact, and when a timer comes due.
 */
import type { ProjectedRows, Projection } from '@kepil/journal/contract.ts';
import type { HeldRow } from '@kepil/journal/held.ts';
import { evaluateFolded, type Engine, type Evaluation } from '@kepil/law/engine/index.ts';
import { isBreach, type Finding } from '@kepil/law/engine/finding.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { FOLLOW_UP } from '@kepil/law/monitoring/alarms.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { HOUR, NEVER } from '@kepil/law/time/instant.ts';
import { stageOf, territoryOf, whereabouts } from '@kepil/platform/access/position.ts';
import type { Directory } from '@kepil/platform/places/directory.ts';
import { engineFor, type SubjectEngines } from '../engines.ts';
import { FoldedStreams } from '../folded-streams.ts';
import type { StreamMemory } from '../stream-memory.ts';
import { personOf } from './person.ts';
import { onRecord, type OnRecord } from './placement/particulars.ts';
import { shiftMarks, type ShiftMarks } from './shift/marks.ts';

/** Rows for nobody: an episode that is over keeps its findings and leaves the board. */
export function createProjection(engines: SubjectEngines, directory: Directory, memory?: StreamMemory): Projection {
  // A load meets each stream once: nothing to remember.
  const folded = memory?.folded ?? new FoldedStreams(0);
  return {
    kinds: ['episode', 'place', 'office'],
    project(stream, facts, now) {
      const engine = engineFor(engines, stream.kind);
      const { subject, effective, whole, read } = folded.fold(engine, stream, facts, now);
      const evaluation = evaluateFolded(engine.program, subject, now, read);
      memory?.evaluated(stream, facts, whole ? effective : null, evaluation);
      return stream.kind === 'episode' ? projectEpisode(engine, directory, stream, effective, evaluation, now) : projectSeat(evaluation);
    },
  };
}

/** Of a place or an office: what the law says of it, and when that changes. */
function projectSeat({ findings, nextChange }: Evaluation): ProjectedRows {
  return { findings: kept(findings), nextChange, held: null, outbox: [] };
}

function projectEpisode(engine: Engine, directory: Directory, stream: StreamRef, effective: readonly Fact[], evaluation: Evaluation, now: Instant): ProjectedRows {
  const held = heldRow(directory, effective, evaluation, now);
  const where = whereabouts(effective);
  const seat = { place: where.place, territory: territoryOf(where, directory) };
  const warnAt = held?.expiry == null ? null : held.expiry - expiryNoticeLead(engine);
  // The board's own alarm is a moment like those of the law: the timer wakes for it too.
  const nextChange = warnAt !== null && warnAt > now ? Math.min(evaluation.nextChange ?? NEVER, warnAt) : evaluation.nextChange;
  return {
    findings: kept(evaluation.findings), nextChange, held: held as unknown as Readonly<Record<string, unknown>> | null,
    outbox: [...breachMessages(stream, evaluation.findings), ...alarmMessages(stream, evaluation.findings), ...expiryMessages(stream, evaluation.findings, held, warnAt, now)].map((message) => ({ ...message, payload: { ...message.payload, ...seat } })),
  };
}

/** What lists and numbers ask for. A duty that fell away or was replaced, and a right, are told by the page, which evaluates anew. */
const kept = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ kind, state }) => kind !== 'right' && state !== 'superseded' && state !== 'void').map(withoutRunningTime);

/** How late something still undone is grows by itself: whoever reads counts it from `due`; stored, it would be written anew each time. */
function withoutRunningTime(finding: Finding): Finding {
  if (finding.until !== null || (finding.detail['lateMs'] === undefined && finding.detail['uncoveredMs'] === undefined)) return finding;
  const { lateMs: _late, uncoveredMs: _uncovered, ...detail } = finding.detail;
  return { ...finding, detail };
}

/** The line of the board, or null where nobody is deprived of liberty (any more). */
function heldRow(directory: Directory, effective: readonly Fact[], evaluation: Evaluation, now: Instant): HeldRow | null {
  return evaluation.states['deprived'] === undefined || whereabouts(effective).over ? null : lineOf(directory, effective, evaluation, now);
}

/** The same line for any episode, one that is over included: the head of its page. */
export function lineOf(directory: Directory, effective: readonly Fact[], evaluation: Evaluation, now: Instant): HeldRow {
  const { states, clocks, findings, attributes } = evaluation;
  const where = whereabouts(effective);
  const since = states['deprived'] ?? effective.find(({ type }) => type !== 'person.described')?.at ?? now;
  const zone = (where.place === null ? undefined : directory.place(where.place)?.zone) ?? effective.at(-1)?.zone ?? 'Asia/Almaty';
  const person = personOf(effective, now, zone);
  const expiry = clocks['expiry'] ?? null;
  const uncovered = findings.find(isUncovered);
  const next = nextEvent(findings, uncovered, now);
  return {
    personName: person.name, birthDate: person.birthDate, sex: person.sex, minor: person.minor, foreigner: person.foreigner,
    place: where.place, placeKind: where.place === null ? null : directory.place(where.place)?.kind ?? null, zone, territory: territoryOf(where, directory) ?? 'kz',
    stage: stageOf(effective, { states, attributes, ground: expiry?.ground ?? null }), ground: uncovered ? null : expiry?.ground ?? null, categories: person.categories,
    since, expiry: expiry && expiry.at < NEVER ? expiry.at : null, uncoveredSince: uncovered?.from ?? null,
    nextAt: next?.at ?? null, nextNorm: next?.finding.norm ?? null, nextKey: next?.finding.key ?? null, nextKind: next?.kind ?? null,
    breaches: findings.filter(isBreach).length, openDuties: findings.filter(({ kind, state }) => kind === 'duty' && (state === 'open' || state === 'breached')).length,
    ...withMarks(onRecord(effective, where.place), shiftMarks(effective, { states, inside: where.inside, place: where.place })),
  };
}

const withMarks = ({ cell, particulars }: OnRecord, shift: ShiftMarks | undefined): Pick<HeldRow, 'cell' | 'particulars'> => ({ cell, particulars: shift ? { ...particulars, shift } : particulars });

/** A stretch of deprivation without a ground that still goes on. */
const isUncovered = ({ kind, state, detail }: Finding): boolean => kind === 'violation' && state === 'active' && detail['uncoveredMs'] !== undefined;

/** What comes first: a person without a ground now; else the nearest end of a term that somebody must meet or of the ground itself. */
function nextEvent(findings: readonly Finding[], uncovered: Finding | undefined, now: Instant): { at: Instant; finding: Finding; kind: string } | null {
  if (uncovered) return { at: uncovered.from, finding: uncovered, kind: 'uncovered' };
  let next: { at: Instant; finding: Finding; kind: string } | null = null;
  for (const finding of findings) {
    const { kind, state, due } = finding;
    if (due === null || due < now) continue;
    if (!((kind === 'duty' && state === 'open') || (kind === 'ground' && state === 'active'))) continue;
    // At one instant the duty says what to do; the ground only that it ends.
    if (!next || due < next.at || (due === next.at && next.kind === 'ground' && kind === 'duty')) next = { at: due, finding, kind };
  }
  return next;
}

/** The lead of the law's own warning (Law on special institutions art. 48(2)), in milliseconds: nobody is told later than the law tells. */
export function expiryNoticeLead(engine: Engine): number {
  const known = leads.get(engine);
  if (known !== undefined) return known;
  const edition = engine.ruleSet.acts.flatMap(({ params }) => params).find(({ id }) => id === 'special-institutions.48.expiry-warning')?.editions.at(-1);
  const lead = (edition?.value ?? 0) * HOUR;
  leads.set(engine, lead);
  return lead;
}
const leads = new WeakMap<Engine, number>();

function breachMessages({ id }: StreamRef, findings: readonly Finding[]): ProjectedRows['outbox'] {
  return findings.filter(isBreach).map(({ key, norm, due, from, state, bearer, addressee }) => ({
    key: `breach|${id}|${key}`, kind: 'breach', payload: { episode: id, key, norm, due, from, state, bearer, addressee },
  }));
}

/** An alarm of a bracelet calls for its keeper as soon as it is known, not when nobody has come in time. Told once for each alarm. */
function alarmMessages({ id }: StreamRef, findings: readonly Finding[]): ProjectedRows['outbox'] {
  return findings.filter(({ norm, state }) => norm === FOLLOW_UP && state === 'open').map(({ key, norm, due, from, bearer, openedBy }) => ({
    key: `alarm|${id}|${openedBy}`, kind: 'alarm', payload: { episode: id, key, norm, due, from, bearer },
  }));
}

/** The warning names what the end of the term calls for: the duty due at that moment, or the ground that ends. */
function expiryMessages({ id }: StreamRef, findings: readonly Finding[], held: HeldRow | null, warnAt: Instant | null, now: Instant): ProjectedRows['outbox'] {
  if (!held || held.expiry === null || warnAt === null || now < warnAt || held.expiry <= now) return [];
  const { expiry } = held;
  const about = findings.find(({ kind, state, due }) => kind === 'duty' && state === 'open' && due === expiry) ?? findings.find(({ kind, state, due }) => kind === 'ground' && state === 'active' && due === expiry);
  return [{ key: `expiry|${id}|${expiry}`, kind: 'expiry', payload: { episode: id, key: about?.key ?? held.nextKey, norm: about?.norm ?? held.nextNorm, due: expiry, from: now, ground: held.ground } }];
}
