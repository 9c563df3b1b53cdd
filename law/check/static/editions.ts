/** Editions of one norm follow each other: no day has two, none in between has none. */
import type { Norm } from '../../engine/norm.ts';
import { articleOf, normsOf, type Catalogue, type Problem } from './problem.ts';

export function* editions(catalogue: Catalogue): Generator<Problem> {
  const byId = new Map<string, Norm[]>();
  for (const norm of normsOf(catalogue)) { const list = byId.get(norm.id); if (list) list.push(norm); else byId.set(norm.id, [norm]); }
  for (const [id, list] of byId) {
    list.sort((a, b) => (a.force.from < b.force.from ? -1 : 1));
    for (const [i, norm] of list.entries()) {
      const problem = (what: string, remedy: string): Problem => ({ check: 'editions', norm: id, article: articleOf(norm), what, remedy, severity: 'error' });
      const { from, to } = norm.force, next = list[i + 1];
      if (to !== undefined && to <= from) yield problem(`the edition of ${from} ends before it begins`, 'Correct `force` (half-open: `to` is the first day on which it no longer holds)');
      if (!next) continue;
      if (to === undefined || to > next.force.from) yield problem(`two editions are in force on ${next.force.from}`, 'Let the older one end on the day on which the newer begins');
      else if (to < next.force.from) yield problem(`none is in force from ${to} to ${next.force.from}`, 'Close the gap, or give the later rule an id of its own');
    }
  }
}
