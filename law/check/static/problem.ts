/** What a check of the catalogue reports, and what it looks at. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Guard, Match, Norm, On, Param, RuleSet } from '../../engine/norm.ts';
import type { FactTypeSpec } from '../../facts/field.ts';
import type { NormCase } from '../case.ts';

/** The law as data with what it speaks of and what shows it. */
export interface Catalogue {
  readonly ruleSet: RuleSet;
  readonly factTypes: Readonly<Record<string, FactTypeSpec>>;
  readonly cases: readonly NormCase[];
}

export interface Problem {
  readonly check: string;
  /** Id of the norm, parameter, state or fact type. */
  readonly norm: string;
  /** `act, art. 48(2)`; empty where there is none. */
  readonly article: string;
  readonly what: string;
  readonly remedy: string;
  /** `info` is worth a look and fails nothing. */
  readonly severity: 'error' | 'info';
}

export type Check = (catalogue: Catalogue) => Iterable<Problem>;

/** First twelve digits: a waiver names the problem that was looked at, and no other one of the same norm. */
export const problemHash = ({ check, norm, what }: Problem): string => bytesToHex(sha256(utf8ToBytes(`${check}|${norm}|${what}`))).slice(0, 12);

export const problemText = (problem: Problem): string =>
  `[${problem.check}] ${problem.norm}${problem.article ? ` (${problem.article})` : ''}: ${problem.what}. ${problem.remedy} — ${problemHash(problem)}`;

export const normsOf = ({ ruleSet }: Catalogue): readonly Norm[] => ruleSet.acts.flatMap((act) => act.articles.flatMap(({ norms }) => norms));
export const paramsOf = ({ ruleSet }: Catalogue): readonly Param[] => ruleSet.acts.flatMap(({ params }) => params);

export function articleOf({ cite: { act, article, part, point } }: Pick<Norm, 'cite'>): string {
  return `${act}, art. ${article}${part ? `(${part})` : ''}${point ? ` point ${point}` : ''}`;
}

export const typesOf = ({ fact }: Pick<On, 'fact'>): readonly string[] => (typeof fact === 'string' ? [fact] : fact);

/** What opens a norm, for the rules that open on facts. */
export function openingOf({ rule }: Norm): On | null {
  switch (rule.type) {
    case 'deadline': return 'fact' in rule.opens ? rule.opens : null;
    case 'ground': return rule.opens;
    case 'check': return rule.on;
    case 'quota': return rule.of;
    case 'coverage': case 'recurring': case 'right': return null;
    default: return rule satisfies never;
  }
}

/** Facts that close what the norm opened, with the name of their part in the rule. */
export function matchesOf({ rule }: Norm): readonly (readonly [part: 'discharge' | 'voids' | 'closes' | 'suspends', match: Match])[] {
  const named = <P extends string>(part: P, matches: readonly Match[] | undefined): (readonly [P, Match])[] => (matches ?? []).map((match) => [part, match] as const);
  switch (rule.type) {
    case 'deadline': return [
      ...named('discharge', 'leaves' in rule.discharge ? [] : rule.discharge), ...named('voids', rule.voids),
      ...named('suspends', rule.suspends ? [rule.suspends.from, rule.suspends.until] : []),
    ];
    case 'ground': return named('closes', rule.closes);
    case 'recurring': return named('discharge', rule.discharge);
    case 'coverage': case 'check': case 'quota': case 'right': return [];
    default: return rule satisfies never;
  }
}

/** Every guard of a norm with the fact types that stand for `fact` and for `opening` in it; null: any. */
export interface PlacedGuard { readonly part: string; readonly guard: Guard; readonly fact: readonly string[] | null; readonly opening: readonly string[] | null }

export function guardsOf(norm: Norm): PlacedGuard[] {
  const { rule } = norm;
  const on = openingOf(norm), opening = on ? typesOf(on) : null;
  const placed: (PlacedGuard | null)[] = [norm.where ? { part: 'where', guard: norm.where, fact: opening, opening } : null];
  if (on?.where) placed.push({ part: 'opens', guard: on.where, fact: opening, opening });
  if (rule.type === 'deadline' && 'clock' in rule.opens && rule.opens.where) placed.push({ part: 'opens', guard: rule.opens.where, fact: null, opening: null });
  if (rule.type === 'check') placed.push({ part: 'require', guard: rule.require, fact: opening, opening: null });
  if (rule.type === 'right' && rule.where) placed.push({ part: 'where', guard: rule.where, fact: null, opening: null });
  for (const [part, match] of matchesOf(norm)) if (match.where) placed.push({ part, guard: match.where, fact: typesOf(match), opening });
  for (const { id, when } of norm.exceptions ?? []) placed.push({ part: `exception ${id}`, guard: when, fact: opening, opening });
  return placed.filter((one) => one !== null);
}

/** The same as a list, made once. */
export function allInside(guard: Guard): readonly Guard[] {
  let list = lists.get(guard);
  if (list === undefined) lists.set(guard, list = [...inside(guard)]);
  return list;
}

const lists = new WeakMap<Guard, readonly Guard[]>();

/** The guard and all guards inside it; of `recorded` the match is given apart, since its `fact` is another fact. */
export function* inside(guard: Guard): Generator<Guard> {
  yield guard;
  if ('all' in guard) for (const part of guard.all) yield* inside(part);
  if ('any' in guard) for (const part of guard.any) yield* inside(part);
  if ('not' in guard) yield* inside(guard.not);
}
