/** What the law says of a folded subject at an instant: findings, and the next instant at which any of them changes by itself. */
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import { DAY, NEVER } from '../time/instant.ts';
import { cover } from './cover.ts';
import type { Finding, FindingState } from './finding.ts';
import type { CompiledNorm, Program } from './program.ts';
import { CLOSED_BREACHED, CLOSED_MET, CLOSED_SUPERSEDED, CLOSED_VOID, OPEN, type Duty, type GroundInterval, type Stay, type Subject } from './subject.ts';
import { windowOf } from './window.ts';

const base = (norm: CompiledNorm, opening: Fact, suffix = ''): Pick<Finding, 'key' | 'norm' | 'edition' | 'bearer' | 'openedBy'> => ({
  key: `${norm.norm.id}|${opening.id}${suffix ? `|${suffix}` : ''}`, norm: norm.norm.id, edition: norm.norm.force.from, bearer: norm.norm.bearer, openedBy: opening.id,
});

/** All findings at `at`, in order of their beginning. The subject must have been folded with facts up to `at` only. */
export function readFindings(program: Program, subject: Subject, at: Instant): Finding[] {
  const findings: Finding[] = [];
  for (const duty of subject.closed) findings.push(readDuty(duty, at));
  for (const duty of subject.open) findings.push(readDuty(duty, at));
  for (const { norm, fact, missing, recorded, detail, exception } of subject.breaches ?? []) {
    const warning = norm.norm.rule.type === 'check' && norm.norm.rule.severity === 'warning';
    findings.push({
      ...base(norm, fact), kind: warning ? 'warning' : 'violation', state: 'instant', addressee: null, closedBy: null, from: fact.at, due: null, until: fact.at,
      exception: exception?.source.id ?? null, detail: { ...detail, ...(missing.length ? { missing } : {}) }, evidence: recorded ? 'recorded' : 'not-recorded',
    });
  }
  for (const interval of subject.grounds ?? []) findings.push(readGround(interval, at));
  program.coverages.forEach((norm, i) => { for (const stay of subject.stays?.[i] ?? []) readUncovered(subject, norm, stay, at, findings); });
  for (const norm of program.recurring) readRecurring(subject, norm, at, findings);
  for (const norm of program.rights) readRight(subject, norm, findings);
  return findings.sort((a, b) => a.from - b.from || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function readDuty(duty: Duty, at: Instant): Finding {
  const { norm, opening, closing } = duty;
  const state = dutyState(duty, at);
  const addressee = duty.addressee < 0 ? null : norm.each[duty.addressee] ?? null;
  // One opening fact can open a clock's duty more than once (the clock moved twice at it): the base tells them apart.
  const suffix = [addressee, norm.clock >= 0 ? String(duty.base) : null].filter((part) => part !== null).join('|');
  return {
    ...base(norm, opening, suffix), kind: norm.option ? 'option' : 'duty', state, addressee, closedBy: closing?.id ?? null,
    from: duty.from, due: duty.due, until: closing ? duty.until : null, exception: duty.exception?.source.id ?? null,
    detail: state === 'met-late' || state === 'used-late' ? { lateMs: duty.until - duty.due } : state === 'breached' ? { lateMs: (closing ? duty.until : at) - duty.due } : {},
    evidence: closing && duty.status === CLOSED_MET ? 'recorded' : 'not-recorded',
  };
}

function dutyState({ status, until, due, norm, suspendedAt }: Duty, at: Instant): FindingState {
  const { option } = norm;
  switch (status) {
    case OPEN: return suspendedAt >= 0 ? 'suspended' : at <= due ? 'open' : option ? 'lapsed' : 'breached';
    case CLOSED_MET: return until <= due ? (option ? 'used' : 'met') : option ? 'used-late' : 'met-late';
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
  const last = Math.min(stay.until ?? Number.POSITIVE_INFINITY, at);
  const { end, gaps } = cover(subject.grounds ?? [], rule.by, stay.since);
  for (const gap of [...gaps, { from: end, to: NEVER }]) {
    const to = Math.min(gap.to, last);
    if (gap.from >= to) continue;
    const going = gap.to > at && stay.until === null;
    findings.push({
      ...base(norm, stay.opening, String(gap.from)), kind: 'violation', state: going ? 'active' : 'ended', addressee: null, closedBy: going ? null : stay.closing?.id ?? null,
      from: gap.from, due: null, until: going ? null : to, exception: null, detail: { uncoveredMs: to - gap.from }, evidence: 'not-recorded',
    });
  }
}

interface Turn { readonly start: Instant; readonly due: Instant; readonly met: Fact | null }

/** Windows (or steps of "at most N since the last") of one stay, up to and including the one that holds `at`. */
function* turns(subject: Subject, norm: CompiledNorm, stay: Stay, at: Instant): Generator<Turn> {
  const { rule } = norm.norm;
  if (rule.type !== 'recurring') return;
  const { zone } = stay.opening;
  const marks = subject.marks?.get(norm.index);
  const stop = Math.min(stay.until ?? Number.POSITIVE_INFINITY, at);
  if (typeof rule.every === 'string') {
    for (let window = windowOf(stay.since, zone, rule.every); window.start <= stop; window = windowOf(window.end, zone, rule.every)) {
      yield { start: Math.max(window.start, stay.since), due: window.end, met: marks?.get(window.start) ?? null };
    }
    return;
  }
  const days = (norm.every?.at(stay.since, zone) ?? Number.NaN) * (rule.every.unit === 'day' ? 1 : 30);
  let start = stay.since;
  for (const met of [...(marks?.values() ?? [])].filter((fact) => fact.at >= stay.since && fact.at <= stop)) {
    yield { start, due: start + days * DAY, met };
    start = met.at;
  }
  yield { start, due: start + days * DAY, met: null };
}

function staysOf(subject: Subject, norm: CompiledNorm): readonly Stay[] {
  const stays = subject.periods?.get(norm.index);
  if (stays) return stays;
  return norm.state < 0 && subject.first ? [{ since: subject.first.at, opening: subject.first, until: null, closing: null }] : [];
}

function readRecurring(subject: Subject, norm: CompiledNorm, at: Instant, findings: Finding[]): void {
  for (const stay of staysOf(subject, norm)) for (const { start, due, met } of turns(subject, norm, stay, at)) {
    const ended = stay.until !== null && stay.until < due && !met;
    const state: FindingState = met ? (met.at < due ? 'met' : 'met-late') : ended ? 'void' : at < due ? 'open' : 'breached';
    findings.push({
      ...base(norm, stay.opening, String(start)), kind: 'duty', state, addressee: null, closedBy: met?.id ?? null, from: start, due, until: met?.at ?? (ended ? stay.until : null),
      exception: null, detail: {}, evidence: met ? 'recorded' : 'not-recorded',
    });
  }
}

function readRight(subject: Subject, norm: CompiledNorm, findings: Finding[]): void {
  const opening = norm.state >= 0 ? subject.stateFacts[norm.state] ?? null : subject.first;
  if (!opening || !subject.last || (norm.state >= 0 && (subject.states[norm.state] ?? -1) < 0) || !norm.where(subject, subject.last, opening)) return;
  findings.push({ ...base(norm, opening), kind: 'right', state: 'active', addressee: null, closedBy: null, from: opening.at, due: null, until: null, exception: null, detail: {}, evidence: 'recorded' });
}

/** The first instant after `at` at which a finding changes though nothing is recorded: terms that pass, grounds that end. NEVER: none. */
export function nextChangeOf(program: Program, subject: Subject, at: Instant): Instant {
  let next: Instant = NEVER;
  const consider = (instant: Instant): void => { if (instant > at && instant < next) next = instant; };
  // An act exactly at `due` is in time: the change comes a millisecond later.
  for (const duty of subject.open) if (duty.suspendedAt < 0) consider(duty.due + 1);
  for (const { end } of subject.grounds ?? []) if (end !== NEVER) consider(end);
  program.coverages.forEach((norm, i) => { const stay = subject.stays?.[i]?.at(-1); if (stay && stay.until === null && norm.clock >= 0) consider((subject.clocks[norm.clock] ?? NEVER) + 1); });
  for (const norm of program.recurring) for (const stay of staysOf(subject, norm)) if (stay.until === null) for (const { due } of turns(subject, norm, stay, at)) consider(due);
  return next;
}
