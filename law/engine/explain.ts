/** The proof of a finding: the fold is run again to the moment it arose, and each guard, number and step of time is written down. */
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import { calendarVersion } from '../time/calendar.ts';
import { offsetMs, zonesVersion } from '../time/zone.ts';
import type { CountStep, TermReading } from '../time/term.ts';
import type { Explanation, Finding } from './finding.ts';
import { applyFact, takeIn } from './fold.ts';
import { readField, traceGuard } from './guard.ts';
import { pausedMs } from './revise.ts';
import { paramStep, type ResolvedParam } from './params.ts';
import { readsOf } from './reads.ts';
import type { Guard, Match, Norm, On } from './norm.ts';
import type { CompiledNorm, Program } from './program.ts';
import { readFindings } from './read.ts';
import { dutiesOf, Subject, type Duty } from './subject.ts';
import { countedOf, type CompiledTerm } from './term.ts';
import { ruleSetHash } from './hash.ts';

/** Changed when the meaning of evaluation changes, so that an old result can be told from a new one. */
export const engineVersion = '2';

/** `facts` are effective and in the order of law. null where the key names no finding at `at`. */
export function explain(program: Program, facts: readonly Fact[], key: string, at: Instant): Explanation | null {
  const subject = new Subject();
  for (const fact of facts) applyFact(program, subject, fact);
  const finding = readFindings(program, subject, at).find((one) => one.key === key);
  if (!finding) return null;
  const compiled = program.norms.find(({ norm }) => norm.id === finding.norm && norm.force.from === finding.edition);
  const opening = facts.find(({ id }) => id === finding.openedBy);
  if (!compiled || !opening) return null;

  const { norm } = compiled;
  const seen = standing(program, facts, opening, norm);
  const duty = dutiesOf(program, subject).find((one) => one.norm === compiled && one.opening === opening && one.due === finding.due);
  const ground = subject.grounds?.find((one) => one.norm === compiled && one.opening === opening);
  const term = (duty?.exception ?? ground?.exception)?.term ?? compiled.term;
  const base = duty?.base ?? ground?.base ?? ground?.start ?? opening.at;
  const written = ground ? compiled.asWritten?.(seen, opening, opening) : undefined;
  const { readings, steps } = arithmetic(term, base, seen, opening, typeof written === 'number' ? written : null);
  const paused = duty ? pausedMs(subject, duty.row) : 0;
  return {
    finding, title: norm.title, cite: norm.cite, words: wordsOf(program, norm), facts: roles(facts, finding),
    params: paramsOf(program, compiled, term, opening),
    readings: paused === 0 ? readings : readings.map(({ name, due }) => ({ name, due: due + paused })), steps,
    ...(duty && duty.suspensions.length > 0 ? { suspensions: pausesOf(duty) } : {}),
    exceptions: exceptionsOf(program, compiled, finding, subject, seen, opening),
    guards: [norm.where, conditionOf(norm), norm.rule.type === 'check' ? norm.rule.require : undefined].flatMap((guard) => traceGuard(guard, program.scope, seen, opening, norm.rule.type === 'check' ? null : opening)),
    wouldDischarge: waysOut(program, norm, finding, opening),
    provenance: { ruleSet: ruleSetHash(program.ruleSet), calendar: calendarVersion, zones: zonesVersion, engine: engineVersion },
  };
}

/** The subject as the guards of the norm saw it: checks and grounds the clocks before the fact, duties those after it. */
export function standing(program: Program, facts: readonly Fact[], at: Fact, { rule }: Norm): Subject {
  const subject = new Subject();
  for (const fact of facts) {
    if (fact === at) { (rule.type === 'deadline' && !('enters' in rule.opens) ? applyFact : takeIn)(program, subject, fact); break; }
    applyFact(program, subject, fact);
  }
  return subject;
}

/** Each exception: what can be learned later is answered with what is known now, the rest as it was when the norm applied. */
function exceptionsOf(program: Program, { exceptions, norm }: CompiledNorm, finding: Finding, now: Subject, seen: Subject, opening: Fact): Explanation['exceptions'] {
  const check = norm.rule.type === 'check' || norm.rule.type === 'quota';
  return exceptions.map(({ source, revisable }) => ({
    id: source.id, title: source.title, cite: source.cite, applied: source.id === finding.exception,
    why: traceGuard(source.when, program.scope, revisable && !check ? now : seen, opening, check ? null : opening),
  }));
}

function arithmetic(term: CompiledTerm | null, base: Instant, subject: Subject, opening: Fact, written: Instant | null): { readings: readonly TermReading[]; steps: readonly CountStep[] } {
  const counted = term ? countedOf(term, base, subject, opening, opening) : null;
  if (written === null) return { readings: counted?.readings ?? [], steps: counted?.steps ?? [] };
  const readings: TermReading[] = [...(counted?.readings ?? []), { name: 'as-written', due: written }];
  const earliest = Math.min(...readings.map(({ due }) => due));
  return { readings, steps: [...(counted?.steps ?? []), { code: 'as-written', at: written, args: {} }, { code: 'earliest', at: earliest, args: {} }] };
}

const pausesOf = ({ suspensions }: Duty): NonNullable<Explanation['suspensions']> => suspensions.map(({ from, until, by, ended }) => ({ from, until, by: by.id, endedBy: ended?.id ?? null }));

/** Words of the article that is cited, or of the one beside whose text the norm stands. */
function wordsOf(program: Program, norm: Norm): string {
  const articles = program.ruleSet.acts.flatMap((act) => act.articles);
  const cited = articles.find(({ act, number }) => act === norm.cite.act && number === norm.cite.article);
  return (cited ?? articles.find(({ norms }) => norms.includes(norm)))?.text.ru ?? '';
}

function roles(facts: readonly Fact[], finding: Finding): Explanation['facts'] {
  const named: [string | null, string][] = [[finding.openedBy, 'opening'], [finding.closedBy, 'closing']];
  return named.flatMap(([id, role]) => facts.filter((fact) => fact.id === id).map(({ id: factId, type, at }) => ({ id: factId, type, at, role })));
}

/** The number that decided first, then the limits with which the norm's own conditions compare. */
function paramsOf(program: Program, compiled: CompiledNorm, term: CompiledTerm | null, opening: Fact): Explanation['params'] {
  const { norm } = compiled;
  const own = [term?.param, compiled.max?.resolved, compiled.every?.resolved, compiled.dueBy?.param.resolved];
  const limits = [...readsOf({ all: [norm.where, conditionOf(norm), norm.rule.type === 'check' ? norm.rule.require : undefined].filter((guard) => guard !== undefined) }).params].map((id) => program.params.get(id));
  const used = new Set([...own, ...limits].filter((param): param is ResolvedParam => param !== null && param !== undefined));
  return [...used].flatMap((resolved) => {
    const step = paramStep(resolved, opening.at, offsetMs(opening.at, opening.zone));
    const edition = step && resolved.param.editions[step.edition];
    return !edition || step.value === undefined ? [] : [{ id: resolved.id, value: step.value, unit: resolved.param.unit, cite: edition.cite, from: edition.from }];
  });
}

/** The condition on what opens the norm. */
export function conditionOf({ rule }: Norm): Guard | undefined {
  switch (rule.type) {
    case 'deadline': return 'where' in rule.opens ? rule.opens.where : undefined;
    case 'ground': return rule.opens.where;
    case 'check': return rule.on.where;
    case 'quota': return rule.of.where;
    case 'right': return rule.where;
    case 'coverage': case 'recurring': return undefined;
    default: return rule satisfies never;
  }
}

/** Facts that would close what is open, with the values that tie them and that their conditions name outright: they prefill the form. */
function waysOut(program: Program, norm: Norm, finding: Finding, opening: Fact): Explanation['wouldDischarge'] {
  const addressee = finding.addressee === null ? {} : { addressee: finding.addressee };
  return matchesOf(program, norm).map(({ fact, where, key }: Match) => ({
    fact: [fact].flat(),
    key: { ...Object.fromEntries(Object.entries(key ?? {}).map(([mine, theirs]) => [mine, readField(opening, theirs)])), ...addressee, ...constants(where) },
  }));
}

function matchesOf({ ruleSet }: Program, { rule }: Norm): readonly (Match | On)[] {
  if (rule.type === 'recurring') return rule.discharge;
  if (rule.type !== 'deadline') return [];
  if (!('leaves' in rule.discharge)) return rule.discharge;
  const { leaves } = rule.discharge;
  return ruleSet.states.find(({ id }) => id === leaves)?.leave ?? [];
}

function constants(guard: Guard | undefined): Record<string, unknown> {
  if (!guard) return {};
  if ('all' in guard) return Object.assign({}, ...guard.all.map(constants)) as Record<string, unknown>;
  return 'is' in guard && guard.value.startsWith('fact.') && !guard.value.startsWith('fact.$') ? { [guard.value.slice(5)]: guard.is } : {};
}

