/** A duty that somebody can do: a fact that may be recorded meets it, for each addressee, whatever opened it. */
import type { Match, Norm } from '../../engine/norm.ts';
import { articleOf, normsOf, openingOf, typesOf, type Catalogue, type Problem } from './problem.ts';
import { canHold } from './satisfiable.ts';
import { fieldsNamed } from './values.ts';

export function* dischargeable(catalogue: Catalogue): Generator<Problem> {
  for (const norm of normsOf(catalogue)) {
    const problem = (what: string, remedy: string): Problem => ({ check: 'dischargeable', norm: norm.id, article: articleOf(norm), what, remedy, severity: 'error' });
    const { rule } = norm;
    if (rule.type === 'recurring' && !rule.discharge.some((match) => canMeet(catalogue, norm, match, null))) yield problem('no fact that can be recorded meets it', 'Name a fact type of `law/facts` that somebody may record');
    if (rule.type !== 'deadline') continue;
    if ('leaves' in rule.discharge) {
      const { leaves } = rule.discharge;
      const state = catalogue.ruleSet.states.find(({ id }) => id === leaves);
      if (!state?.leave.some((on) => canMeet(catalogue, norm, on, null))) yield problem(`nothing that can be recorded leaves the state ${leaves}`, 'Name the facts that leave it');
      continue;
    }
    const { discharge } = rule;
    for (const addressee of rule.each ?? [null]) {
      if (!discharge.some((match) => canMeet(catalogue, norm, match, addressee))) {
        yield problem(`no fact that can be recorded meets it${addressee === null ? '' : ` for the addressee ${addressee}`}`, 'Let the discharge name a fact type that somebody may record, with values that exist');
      }
    }
  }
}

function canMeet(catalogue: Catalogue, norm: Norm, match: Pick<Match, 'fact' | 'where'>, addressee: string | null): boolean {
  const on = openingOf(norm);
  return typesOf(match).some((type) => {
    if (!catalogue.factTypes[type]?.recordedBy.length) return false;
    if (addressee !== null && !fieldsNamed(catalogue, [type], 'addressee').some(({ options }) => options === undefined || options.includes(addressee))) return false;
    const guards = [...(match.where ? [match.where] : []), ...(addressee === null ? [] : [{ value: 'fact.addressee', is: addressee } as const])];
    return canHold(catalogue, { fact: [type], opening: on ? typesOf(on) : null }, guards);
  });
}
