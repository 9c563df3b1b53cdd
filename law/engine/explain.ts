/** The proof of a finding: the fold is run again to the moment it arose, and each guard, number and step of time is written down. */
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import { NEVER } from '../time/instant.ts';
import { calendarVersion } from '../time/calendar.ts';
import { zonesVersion } from '../time/zone.ts';
import type { CountStep, TermReading } from '../time/term.ts';
import type { Explanation, Finding, GuardTrace } from './finding.ts';
import { applyFact } from './fold.ts';
import { readField, traceGuard } from './guard.ts';
import type { Guard, Match, Norm, On } from './norm.ts';
import type { CompiledNorm, Program } from './program.ts';
import { readFindings } from './read.ts';
import { dutiesOf, Subject } from './subject.ts';
import { countedOf, type CompiledTerm } from './term.ts';
import { ruleSetHash } from './hash.ts';

/** Changed when the meaning of evaluation changes, so that an old result can be told from a new one. */
export const engineVersion = '1';

export interface WhyNot {
  readonly norm: string;
  readonly known: boolean;
  /** Facts that could have opened it, each with the guards that decided. Empty: no such fact is recorded. */
  readonly candidates: readonly { readonly fact: string; readonly guards: readonly GuardTrace[]; readonly opened: boolean }[];
  readonly wouldOpen: readonly string[];
}

export function explain(program: Program, facts: readonly Fact[], key: string, at: Instant): Explanation | null {
  const subject = new Subject();
  for (const fact of facts) applyFact(program, subject, fact);
  const finding = readFindings(program, subject, at).find((one) => one.key === key);
  if (!finding) return null;
  const compiled = program.norms.find(({ norm }) => norm.id === finding.norm && norm.force.from === finding.edition);
  const opening = facts.find(({ id }) => id === finding.openedBy);
  if (!compiled || !opening) return null;

  // The subject as it stood when the finding arose.
  const then = new Subject();
  for (const fact of facts) { applyFact(program, then, fact); if (fact === opening) break; }
  const duty = dutiesOf(program, subject).find((one) => one.norm === compiled && one.opening === opening && one.due === finding.due);
  const ground = subject.grounds?.find((one) => one.norm === compiled && one.opening === opening);
  const exception = duty?.exception ?? ground?.exception ?? null;
  const term = exception?.term ?? compiled.term;
  const base = duty?.base ?? ground?.base ?? opening.at;
  const written = compiled.asWritten?.(then, opening, opening);
  const { readings, steps } = arithmetic(term, base, then, opening, typeof written === 'number' ? written : null);
  const { norm } = compiled;
  return {
    finding, title: norm.title, cite: norm.cite, words: wordsOf(program, norm),
    facts: roles(facts, finding), params: paramsOf(program, compiled, term, opening, then), readings, steps,
    exceptions: compiled.exceptions.map(({ source }) => ({ id: source.id, title: source.title, cite: source.cite, applied: source.id === finding.exception, why: traceGuard(source.when, program.scope, subject, opening, opening) })),
    guards: [...traceGuard(norm.where, program.scope, then, opening, opening), ...traceGuard(openingOf(norm)?.where, program.scope, then, opening, opening), ...(norm.rule.type === 'check' ? traceGuard(norm.rule.require, program.scope, then, opening, null) : [])],
    wouldDischarge: matchesOf(norm).map((match) => ({
      fact: [match.fact].flat(),
      key: { ...Object.fromEntries(Object.entries(match.key ?? {}).map(([mine, theirs]) => [mine, readField(opening, theirs)])), ...(finding.addressee === null ? {} : { addressee: finding.addressee }), ...constants(match.where) },
    })),
    provenance: { ruleSet: ruleSetHash(program.ruleSet), calendar: calendarVersion, zones: zonesVersion, engine: engineVersion },
  };
}

export function whyNot(program: Program, facts: readonly Fact[], normId: string): WhyNot {
  const compiled = program.norms.filter(({ norm }) => norm.id === normId);
  const types = new Set(compiled.flatMap(({ norm }) => [openingOf(norm)?.fact ?? []].flat()));
  const subject = new Subject();
  const candidates: { fact: string; guards: GuardTrace[]; opened: boolean }[] = [];
  for (const fact of facts) {
    applyFact(program, subject, fact);
    if (!types.has(fact.type)) continue;
    for (const { norm } of compiled) {
      const guards = [norm.where, openingOf(norm)?.where].flatMap((guard) => traceGuard(guard, program.scope, subject, fact, fact));
      candidates.push({ fact: fact.id, guards, opened: guards.every(({ holds }) => holds) });
    }
  }
  return { norm: normId, known: compiled.length > 0, candidates, wouldOpen: [...types] };
}

function arithmetic(term: CompiledTerm | null, base: Instant, subject: Subject, opening: Fact, written: Instant | null): { readings: readonly TermReading[]; steps: readonly CountStep[] } {
  const counted = term ? countedOf(term, base, subject, opening, opening) : null;
  if (written === null) return { readings: counted?.readings ?? [], steps: counted?.steps ?? [] };
  const readings: TermReading[] = [...(counted?.readings ?? []), { name: 'as-written', due: written }];
  const earliest = Math.min(...readings.map(({ due }) => due), NEVER);
  return { readings, steps: [...(counted?.steps ?? []), { code: 'as-written', at: written, args: {} }, { code: 'earliest', at: earliest, args: {} }] };
}

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

function paramsOf(program: Program, compiled: CompiledNorm, term: CompiledTerm | null, opening: Fact, subject: Subject): Explanation['params'] {
  const scoped = [term?.param, compiled.max?.resolved, compiled.every?.resolved].filter((param) => param !== null && param !== undefined);
  void subject;
  return scoped.flatMap(({ id, param }) => {
    const value = program.scope.param(id).at(opening.at, opening.zone);
    const edition = [...param.editions].reverse().find(({ from, value: v }) => v === value && Date.parse(from) <= opening.at + 86_400_000) ?? param.editions[0];
    return value === undefined || !edition ? [] : [{ id, value, unit: param.unit, cite: edition.cite, from: edition.from }];
  });
}

function openingOf(norm: Norm): On | { readonly fact?: undefined; readonly where?: Guard } | null {
  const { rule } = norm;
  switch (rule.type) {
    case 'deadline': return 'fact' in rule.opens ? rule.opens : 'clock' in rule.opens && rule.opens.where ? { where: rule.opens.where } : null;
    case 'ground': return rule.opens;
    case 'check': return rule.on;
    case 'quota': return rule.of;
    case 'coverage': case 'recurring': case 'right': return null;
    default: return rule satisfies never;
  }
}

function matchesOf({ rule }: Norm): readonly Match[] {
  if (rule.type === 'recurring') return rule.discharge;
  return rule.type === 'deadline' && Array.isArray(rule.discharge) ? (rule.discharge as readonly Match[]) : [];
}

/** Values that the matching fact must have, as far as the guard names them outright: they prefill the form. */
function constants(guard: Guard | undefined): Record<string, unknown> {
  if (!guard) return {};
  if ('all' in guard) return Object.assign({}, ...guard.all.map(constants)) as Record<string, unknown>;
  return 'is' in guard && guard.value.startsWith('fact.') && !guard.value.startsWith('fact.$') ? { [guard.value.slice(5)]: guard.is } : {};
}
