/**
 * No two norms that one lawful course of events cannot both satisfy. First over data alone, by trying all values: an act that a duty
 * asks for must be able to meet every requirement on such acts. Then over generated courses: what arose and could never be done.
 */
import type { SubjectKind } from '../../facts/fact.ts';
import type { Guard, Norm } from '../../engine/norm.ts';
import { runCourses } from '../generate.ts';
import { articleOf, matchesOf, normsOf, openingOf, typesOf, type Catalogue, type Problem } from './problem.ts';
import { canHold } from './satisfiable.ts';
import { unlessExcepted } from './guards.ts';

export function* conflicts(catalogue: Catalogue): Generator<Problem> {
  yield* byData(catalogue);
  yield* byCourses(catalogue, 60, 1);
}

/** A duty whose every discharging act is forbidden by the requirements on such an act, whatever is written in it. */
export function* byData(catalogue: Catalogue): Generator<Problem> {
  const requirements = normsOf(catalogue).filter(({ rule }) => rule.type === 'check' && rule.severity !== 'warning');
  for (const norm of normsOf(catalogue)) {
    if (norm.rule.type !== 'deadline' || 'leaves' in norm.rule.discharge) continue;
    const forbidding = new Set<string>();
    const on = openingOf(norm), opening = on ? typesOf(on) : null;
    const lawful = matchesOf(norm).filter(([part]) => part === 'discharge').some(([, match]) => typesOf(match).some((type) => {
      const asked: Guard[] = match.where ? [match.where] : [];
      const here = requirements.filter((other) => inForceTogether(norm, other) && other.subject === norm.subject && typesOf(openingOf(other) ?? { fact: [] }).includes(type));
      if (canHold(catalogue, { fact: [type], opening }, [...asked, ...here.map(unlessExcepted)])) return true;
      for (const other of here) if (!canHold(catalogue, { fact: [type], opening }, [...asked, unlessExcepted(other)])) forbidding.add(other.id);
      if (forbidding.size === 0) for (const other of here) forbidding.add(other.id);
      return false;
    }));
    if (!lawful && forbidding.size > 0) yield problemOf(norm, [...forbidding]);
  }
}

const inForceTogether = (a: Norm, b: Norm): boolean => (a.force.to === undefined || a.force.to > b.force.from) && (b.force.to === undefined || b.force.to > a.force.from);

/** So often must a duty have arisen before its failure says something of the law and not of the one course. */
const ENOUGH = 3;

/** Duties that arose in lawful courses and that nobody could ever meet without breaking another norm. */
export function* byCourses(catalogue: Catalogue, count: number, seed: number): Generator<Problem> {
  const subjects = new Set<SubjectKind>(normsOf(catalogue).map(({ subject }) => subject));
  for (const subject of subjects) {
    const { outcomes } = runCourses(catalogue, subject, count, seed);
    for (const [id, { arose, met, forbidden }] of outcomes) {
      const norm = normsOf(catalogue).find((one) => one.id === id);
      if (!norm || met > 0 || arose < ENOUGH) continue;
      // What forbade it every time it arose.
      const always = [...forbidden].filter(([, times]) => times === arose).map(([other]) => other);
      if (always.length > 0) yield problemOf(norm, always);
    }
  }
}

const problemOf = (norm: Norm, forbidding: readonly string[]): Problem => ({
  check: 'conflicts', norm: norm.id, article: articleOf(norm), severity: 'error',
  what: `what it asks for is forbidden by ${[...forbidding].sort().join(', ')}: no lawful course of events satisfies both`,
  remedy: 'Read both articles again: one of them has an exception, a condition or another term',
});
