/** Two exceptions of one norm that can apply at once must say which goes first. */
import type { Exception } from '../../engine/norm.ts';
import { articleOf, normsOf, openingOf, typesOf, type Catalogue, type Problem } from './problem.ts';
import { solve, type Assignment } from './satisfiable.ts';
import { conditionsOf } from './guards.ts';

export function* exceptions(catalogue: Catalogue): Generator<Problem> {
  for (const norm of normsOf(catalogue)) {
    const list = norm.exceptions ?? [];
    const on = openingOf(norm), opening = on ? typesOf(on) : null;
    for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) {
      if (goesBefore(list, a, b) || goesBefore(list, b, a) || JSON.stringify(a.then) === JSON.stringify(b.then)) continue;
      const both = solve(catalogue, { fact: opening, opening }, [...conditionsOf(norm), a.when, b.when]);
      if (both === null) continue;
      yield {
        check: 'exceptions', norm: norm.id, article: articleOf(norm), severity: 'error',
        what: `exceptions ${a.id} and ${b.id} can apply at once${both === 'unknown' ? '' : ` (${exampleOf(both)})`} and neither overrides the other`,
        remedy: 'Say in `overrides` which goes first, as the article does, or part their conditions',
      };
    }
  }
}

/** `a` overrides `b`, by itself or through others. */
function goesBefore(list: readonly Exception[], a: Exception, b: Exception, seen: readonly string[] = []): boolean {
  if (a.overrides?.includes(b.id)) return true;
  return (a.overrides ?? []).some((id) => { const next = list.find((one) => one.id === id); return next !== undefined && !seen.includes(id) && goesBefore(list, next, b, [...seen, id]); });
}

const exampleOf = (assignment: Assignment): string => [...assignment].filter(([, value]) => value !== undefined && value !== false).map(([name, value]) => `${name}${value === true ? '' : ` = ${JSON.stringify(value)}`}`).join(', ');
