/** A duty that lives within a state ends before the state must: a term of twenty days within a stay of at most fifteen never comes. */
import { spanOf, type Term } from './terms.ts';
import { articleOf, normsOf, paramsOf, type Catalogue, type Problem } from './problem.ts';

export function* lifetime(catalogue: Catalogue): Generator<Problem> {
  const limits = longestStays(catalogue);
  for (const norm of normsOf(catalogue)) {
    const { rule } = norm;
    if (rule.type !== 'deadline' || rule.within === undefined || 'clock' in rule.opens) continue;
    const limit = limits.get(rule.within), span = spanOf(rule.term, paramsOf(catalogue));
    if (!limit || !span || limit.norm === norm.id || span.shortest <= limit.longest) continue;
    yield {
      check: 'lifetime', norm: norm.id, article: articleOf(norm), severity: 'error',
      what: `its term ends after the state ${rule.within} must end (${limit.norm}): it can never fall due`, remedy: 'Take it out of the state, or correct one of the two numbers',
    };
  }
}

/** By state: the norm that bounds a stay in it, and the longest stay that is lawful, exceptions included. */
function longestStays(catalogue: Catalogue): Map<string, { readonly norm: string; readonly longest: number }> {
  const stays = new Map<string, { norm: string; longest: number }>();
  for (const { id, rule, exceptions } of normsOf(catalogue)) {
    if (rule.type !== 'deadline' || !('enters' in rule.opens) || !('leaves' in rule.discharge) || rule.opens.enters !== rule.discharge.leaves) continue;
    const terms: Term[] = [rule.term, ...(exceptions ?? []).flatMap(({ then }) => ('term' in then ? [then.term] : []))];
    const spans = terms.map((term) => spanOf(term, paramsOf(catalogue)));
    if ((exceptions ?? []).some(({ then }) => 'void' in then) || spans.includes(null)) continue;
    const longest = Math.max(...spans.map((span) => span?.longest ?? Number.POSITIVE_INFINITY));
    const known = stays.get(rule.opens.enters);
    if (!known || longest < known.longest) stays.set(rule.opens.enters, { norm: id, longest });
  }
  return stays;
}
