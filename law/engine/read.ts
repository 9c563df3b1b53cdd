/** What the law says of a folded subject at an instant: findings, and the next instant at which any of them changes by itself. */
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import { DAY, NEVER } from '../time/instant.ts';
import { cover } from './cover.ts';
import type { Finding, FindingState } from './finding.ts';
import type { CompiledNorm, Program } from './program.ts';
import { inForce } from './params.ts';
import { CLOSED_MET, CLOSED_SUPERSEDED, CLOSED_VOID, OPEN, SUSPENDED, VIOLATION } from './ledger.ts';
import { dutyAt, type Duty, type GroundInterval, type Stay, type Subject } from './subject.ts';
import { holds, missingFields } from './guard.ts';
import { reportDueBefore } from './reported-period.ts';
import { windowOf } from './window.ts';

const keyOf = (norm: CompiledNorm, opening: Fact, suffix = ''): string => (suffix === '' ? `${norm.norm.id}|${opening.id}` : `${norm.norm.id}|${opening.id}|${suffix}`);

const base = (norm: CompiledNorm, opening: Fact, suffix = ''): Pick<Finding, 'key' | 'norm' | 'edition' | 'bearer' | 'openedBy'> => ({
  key: keyOf(norm, opening, suffix), norm: norm.norm.id, edition: norm.norm.force.from, bearer: norm.norm.bearer, openedBy: opening.id,
});

/** What was read of a subject that is kept and read again: what is over for good is told once, what goes on is told again only where it changed. Of one subject and of no other. */
export class ReadMemory {
  /** Findings of rows that are closed, in the order of findings. */
  readonly closed: Finding[] = [];
  /** Rows that were open when last read, with what was told of them. */
  open: { readonly row: number; readonly finding: Finding }[] = [];
  /** The newest row when last read. */
  newest = -1;
}

/** What is left of findings that close together, or stand open together, when each duty is told once. */
export type Telling = (findings: Finding[]) => Finding[];

/**
 * All findings at `at`, in order of their beginning. The subject must have been folded with facts up to `at` only. `memory`: filled
 * here, so that only what is new or still open is read again; always used with the same `tell`.
 */
export function readFindings(program: Program, subject: Subject, at: Instant, memory: ReadMemory = new ReadMemory(), tell: Telling = (all) => all): Finding[] {
  const { ledger } = subject;
  const findings: Finding[] = [];
  const over: Finding[] = [];
  const open: ReadMemory['open'] = [];
  const take = (row: number, before: Finding | null): void => {
    const finding = readRow(dutyAt(program, subject, row), at, before);
    if (!ledger.isOpen(row)) { over.push(finding); return; }
    findings.push(finding);
    open.push({ row, finding });
  };
  for (let row = subject.newest; row >= 0 && row !== memory.newest; row = ledger.previous(row)) take(row, null);
  for (const { row, finding } of memory.open) take(row, finding);
  memory.open = open;
  memory.newest = subject.newest;
  if (over.length > 0) insertSorted(memory.closed, tell(over.sort(byBeginning)));

  for (const interval of subject.grounds ?? []) findings.push(readGround(interval, at));
  for (const stay of subject.stays ?? []) {
    if (stay.norm.norm.rule.type === 'coverage') readUncovered(subject, stay.norm, stay, at, findings);
    else if (stay.norm.norm.rule.type === 'recurring') readRecurring(subject, stay, at, findings);
  }
  for (const stay of fromFirst(program, subject)) readRecurring(subject, stay, at, findings);
  for (const norm of program.rights) readRight(subject, norm, findings);
  return merged(memory.closed, tell(findings.sort(byBeginning)));
}

const byBeginning = (a: Finding, b: Finding): number => a.from - b.from || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Both in order. What closes is as a rule young: its place is looked for from the end. */
function insertSorted(closed: Finding[], over: readonly Finding[]): void {
  let at = closed.length;
  closed.length += over.length;
  for (let i = over.length - 1; i >= 0; i -= 1) {
    const finding = over[i] as Finding;
    for (; at > 0 && byBeginning(closed[at - 1] as Finding, finding) > 0; at -= 1) closed[at + i] = closed[at - 1] as Finding;
    closed[at + i] = finding;
  }
}

/** Both in order, and so is the new list. Little is open and much is closed: the place of each open one is looked for by halves. */
function merged(closed: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const all: Finding[] = [];
  let next = 0;
  for (const finding of findings) {
    let end = closed.length;
    for (let from = next; from < end;) {
      const middle = (from + end) >> 1;
      if (byBeginning(closed[middle] as Finding, finding) <= 0) from = middle + 1; else end = middle;
    }
    for (; next < end; next += 1) all.push(closed[next] as Finding);
    all.push(finding);
  }
  for (; next < closed.length; next += 1) all.push(closed[next] as Finding);
  return all;
}

const readRow = (duty: Duty, at: Instant, before: Finding | null): Finding => (duty.status === VIOLATION ? readViolation(duty) : readDuty(duty, at, before));

/** `before`: what was told of the row while it was open; given again where nothing in it has changed. */
function readDuty(duty: Duty, at: Instant, before: Finding | null): Finding {
  const { norm, opening, closing, due } = duty;
  const state = dutyState(duty, at);
  if (before !== null && closing === null && before.state === state && state !== 'breached' && before.due === due && before.exception === (duty.exception?.source.id ?? null)) return before;
  const addressee = duty.addressee < 0 ? null : norm.each[duty.addressee] ?? null;
  const lateMs = (closing?.at ?? at) - due;
  // Most findings are duties: written out, without a record in between.
  return {
    key: keyOf(norm, opening, suffixOf(duty, addressee)), norm: norm.norm.id, edition: norm.norm.force.from, bearer: norm.norm.bearer, openedBy: opening.id, kind: norm.option ? 'option' : 'duty', state, addressee, closedBy: closing?.id ?? null,
    from: fromOf(duty), due, until: closing?.at ?? null, exception: duty.exception?.source.id ?? null,
    detail: state === 'met-late' || state === 'used-late' || state === 'breached' ? { lateMs } : none,
    evidence: closing && duty.status === CLOSED_MET ? 'recorded' : 'not-recorded',
  };
}

function readViolation({ norm, opening, exception, addressee, base: counted, due: max }: Duty): Finding {
  const { rule } = norm.norm;
  const missing = norm.require ? missingFields(norm.require.source, opening) : [];
  return {
    ...base(norm, opening), kind: rule.type === 'check' && rule.severity === 'warning' ? 'warning' : 'violation', state: 'instant', addressee: null, closedBy: null, from: opening.at, due: null, until: opening.at,
    exception: exception?.source.id ?? null, detail: rule.type === 'quota' ? { count: counted, max, per: rule.per } : missing.length ? { missing } : none, evidence: addressee === 1 ? 'recorded' : 'not-recorded',
  };
}

const none = {};

/** One opening fact can open a clock's duty more than once (the clock moved twice at it): the base tells them apart. */
function suffixOf({ norm, base: value }: Duty, addressee: string | null): string {
  if (norm.clock < 0) return addressee ?? '';
  return addressee === null ? String(value) : `${addressee}|${value}`;
}

/** A duty on a clock begins when the clock runs out, one before a clock as soon as the clock is set. */
function fromOf({ norm, opening, exception, base: value }: Duty): Instant {
  const term = exception?.term ?? norm.term;
  return norm.clock >= 0 && !term?.before ? Math.max(value, opening.at) : opening.at;
}

function dutyState({ status, closing, due, norm: { option } }: Duty, at: Instant): FindingState {
  switch (status) {
    case SUSPENDED: return 'suspended';
    case OPEN: return at <= due ? 'open' : option ? 'lapsed' : 'breached';
    case CLOSED_MET: return (closing?.at ?? at) <= due ? (option ? 'used' : 'met') : option ? 'used-late' : 'met-late';
    case CLOSED_VOID: return 'void';
    case CLOSED_SUPERSEDED: return 'superseded';
    default: return option ? 'lapsed' : 'breached';
  }
}

function readGround({ norm, opening, start, end, exception, closing }: GroundInterval, at: Instant): Finding {
  return {
    ...base(norm, opening), kind: 'ground', state: end > at ? 'active' : 'ended', addressee: null, closedBy: closing?.id ?? null, from: start,
    due: end === NEVER ? null : end, until: end > at ? null : end, exception: exception?.source.id ?? null,
    detail: { ground: norm.norm.rule.type === 'ground' ? norm.norm.rule.ground : '' }, evidence: 'recorded',
  };
}

function readUncovered(subject: Subject, norm: CompiledNorm, stay: Stay, at: Instant, findings: Finding[]): void {
  const { rule } = norm.norm;
  if (rule.type !== 'coverage') return;
  const last = Math.min(stay.closing?.at ?? Number.POSITIVE_INFINITY, at);
  const { end, gaps } = cover(subject.grounds ?? [], norm, stay.since);
  for (const gap of [...gaps, { from: end, to: NEVER }]) {
    const to = Math.min(gap.to, last);
    if (gap.from >= to) continue;
    const going = gap.to > at && stay.closing === null;
    findings.push({
      ...base(norm, stay.opening, String(gap.from)), kind: 'violation', state: going ? 'active' : 'ended', addressee: null, closedBy: going ? null : stay.closing?.id ?? null,
      from: gap.from, due: null, until: going ? null : to, exception: null, detail: { uncoveredMs: to - gap.from }, evidence: 'not-recorded',
    });
  }
}

/** `until`: from then on an act is late. `next`: the next turn begins. */
interface Turn { readonly start: Instant; readonly due: Instant; readonly until: Instant; readonly next: Instant; readonly met: Fact | null }

/** Windows (or steps of "at most N since the last") of one stay, up to and including the one that holds `at`. */
function* turns(subject: Subject, norm: CompiledNorm, stay: Stay, at: Instant): Generator<Turn> {
  const { rule } = norm.norm;
  if (rule.type !== 'recurring') return;
  const { zone } = stay.opening;
  const marks = subject.marks?.find((one) => one.norm === norm);
  const stop = Math.min(stay.closing?.at ?? Number.POSITIVE_INFINITY, at);
  if (typeof rule.every === 'string' && norm.dueBy !== null) {
    for (let window = windowOf(stay.since, zone, rule.every); window.start <= stop; window = windowOf(window.end, zone, rule.every)) {
      const until = reportDueBefore(norm.dueBy, window, zone);
      if (!inForce(norm.from, norm.to, window.start, zone) || until === undefined) continue;
      const mark = marks?.starts.indexOf(window.start) ?? -1;
      yield { start: Math.max(window.start, stay.since), due: until - 1, until, next: window.end, met: marks?.facts[mark] ?? null };
    }
    return;
  }
  if (typeof rule.every === 'string') {
    let next = 0;
    for (let window = windowOf(stay.since, zone, rule.every); window.start <= stop; window = windowOf(window.end, zone, rule.every)) {
      while (marks && (marks.starts[next] ?? Number.POSITIVE_INFINITY) < window.start) next++;
      if (inForce(norm.from, norm.to, window.start, zone)) yield { start: Math.max(window.start, stay.since), due: window.end, until: window.end, next: window.end, met: marks?.starts[next] === window.start ? marks.facts[next] ?? null : null };
    }
    return;
  }
  const days = (norm.every?.at(stay.since, zone) ?? Number.NaN) * (rule.every.unit === 'day' ? 1 : 30);
  let start = stay.since;
  for (const met of marks?.facts ?? []) {
    if (met.at < stay.since || met.at > stop) continue;
    yield { ...stepFrom(start, days), met };
    start = met.at;
  }
  yield { ...stepFrom(start, days), met: null };
}

function stepFrom(start: Instant, days: number): Omit<Turn, 'met'> {
  const due = start + days * DAY;
  return { start, due, until: due, next: due };
}

/** Recurring norms that no state bounds run from the first fact of the stream, whether their act was ever recorded or not. */
function fromFirst(program: Program, subject: Subject): Stay[] {
  const { first, stays } = subject;
  if (!first) return [];
  return program.unbounded.filter((norm) => !stays?.some((stay) => stay.norm === norm)).map((norm) => ({ norm, since: first.at, opening: first, closing: null }));
}

function readRecurring(subject: Subject, stay: Stay, at: Instant, findings: Finding[]): void {
  const { norm } = stay;
  for (const { start, due, until, met } of turns(subject, norm, stay, at)) {
    const ended = stay.closing !== null && stay.closing.at < until && !met;
    const state: FindingState = met ? (met.at < until ? 'met' : 'met-late') : ended ? 'void' : at < until ? 'open' : 'breached';
    findings.push({
      ...base(norm, stay.opening, String(start)), kind: 'duty', state, addressee: null, closedBy: met?.id ?? null, from: start, due, until: met?.at ?? (ended ? stay.closing?.at ?? null : null),
      exception: null, detail: {}, evidence: met ? 'recorded' : 'not-recorded',
    });
  }
}

function readRight(subject: Subject, norm: CompiledNorm, findings: Finding[]): void {
  const opening = norm.state >= 0 ? subject.stays?.findLast((stay) => stay.norm === norm && stay.closing === null)?.opening : subject.first;
  if (!opening || !subject.last || !holds(norm.where, subject, subject.last, opening)) return;
  findings.push({ ...base(norm, opening), kind: 'right', state: 'active', addressee: null, closedBy: null, from: opening.at, due: null, until: null, exception: null, detail: {}, evidence: 'recorded' });
}

/** The first instant after `at` at which a finding changes though nothing is recorded: terms that pass, grounds that end. NEVER: none. */
export function nextChangeOf(program: Program, subject: Subject, at: Instant): Instant {
  let next: Instant = NEVER;
  const consider = (instant: Instant): void => { if (instant > at && instant < next) next = instant; };
  // An act exactly at `due` is in time: the change comes a millisecond later.
  for (let i = 0; i < subject.openCount; i++) { const row = subject.openRow(i); if (subject.ledger.status(row) !== SUSPENDED) consider(subject.ledger.due(row) + 1); }
  for (const { end } of subject.grounds ?? []) if (end !== NEVER) consider(end);
  for (const stay of [...(subject.stays ?? []), ...fromFirst(program, subject)]) {
    if (stay.closing !== null) continue;
    if (stay.norm.clock >= 0) consider(subject.read(stay.norm.clock) + 1);
    else if (stay.norm.norm.rule.type === 'recurring') for (const { until, next } of turns(subject, stay.norm, stay, at)) { consider(until); consider(next); }
  }
  return next;
}
