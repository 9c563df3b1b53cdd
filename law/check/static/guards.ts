/** Guards that can hold: a norm that never opens, a requirement that nothing can meet, or that nothing can break, is no norm. */
import type { Guard, Norm, RecurringRule } from '../../engine/norm.ts';
import { articleOf, normsOf, openingOf, typesOf, matchesOf, type Catalogue, type Problem } from './problem.ts';
import { canHold } from './satisfiable.ts';

export function* guards(catalogue: Catalogue): Generator<Problem> {
  for (const norm of normsOf(catalogue)) {
    const problem = (what: string, remedy: string): Problem => ({ check: 'guards', norm: norm.id, article: articleOf(norm), what, remedy, severity: 'error' });
    if (norm.rule.type === 'recurring' && norm.rule.while === undefined && norm.where) yield problem('a duty that runs from the beginning of the stream has no moment at which its condition is read', 'Give it a state that is entered (while), or leave the condition out');
    if (norm.rule.type === 'recurring') for (const what of reportFaults(catalogue, norm.rule)) yield problem(what, 'See RecurringRule.due in law/engine/norm.ts');
    const conditions = conditionsOf(norm), on = openingOf(norm), opening = on ? typesOf(on) : null;
    const possible = (opening ?? [null]).filter((type) => canHold(catalogue, { fact: type === null ? null : [type], opening: type === null ? null : [type] }, conditions));
    if (possible.length === 0) { yield problem('its conditions can never hold together', 'Correct the values: they exclude each other or are not in the vocabulary'); continue; }
    for (const type of opening ?? []) if (!possible.includes(type)) yield problem(`for ${type} its conditions can never hold`, 'Take the type out, or give it a norm of its own');
    const setting = { fact: opening, opening };
    for (const { id, when } of norm.exceptions ?? []) if (!canHold(catalogue, setting, [...conditions, when])) yield problem(`exception ${id} can never apply`, 'Correct its condition');
    if (norm.rule.type === 'check') {
      const { require } = norm.rule;
      if (!canHold(catalogue, setting, [...conditions, require])) yield problem('nothing can meet the requirement', 'Correct it: the values that it asks for do not exist together');
      if (!canHold(catalogue, setting, [...conditions, { not: require }])) yield problem('nothing can break the requirement', 'Take it out, or ask for something');
    }
    for (const [part, match] of matchesOf(norm)) {
      if (match.where && !canHold(catalogue, { fact: typesOf(match), opening }, [match.where])) yield problem(`${part}: no ${typesOf(match).join(', ')} can match`, 'Correct the values of the match');
    }
  }
}

/** When an act on a period is due, and how it says which: both only have a meaning for a named period, a day of the month only for months. */
function* reportFaults(catalogue: Catalogue, { every, due, about, discharge }: RecurringRule): Generator<string> {
  if (due && typeof every !== 'string') yield 'an act on a period is due, but the rule names no period of the calendar';
  if (due && 'onDayOfMonth' in due && every !== 'month') yield 'an act is due on a day of the month, but the period is not a month';
  if (about === undefined) return;
  if (!due) yield `${about} names the period of the act, but without a due date an act is about the period in which it is done`;
  for (const type of discharge.flatMap(typesOf)) if (catalogue.factTypes[type]?.fields[about]?.kind !== 'date') yield `${type} has no date field ${about} that names the period`;
}

/** What must hold for the norm to say anything. */
export function conditionsOf(norm: Norm): Guard[] {
  const { rule } = norm;
  const own = openingOf(norm)?.where ?? (rule.type === 'deadline' && 'clock' in rule.opens ? rule.opens.where : rule.type === 'right' ? rule.where : undefined);
  return [norm.where, own].filter((guard) => guard !== undefined);
}

/** Requirements on facts of a type, each as: where it applies it is met. */
export const requirementsOn = (norms: readonly Norm[], type: string): Guard[] => norms.filter(({ rule }) => rule.type === 'check' && rule.severity !== 'warning' && typesOf(rule.on).includes(type)).map(unlessExcepted);

/** Where the requirement applies it is met, or an exception frees from it. */
export function unlessExcepted(norm: Norm): Guard {
  const { rule } = norm;
  if (rule.type !== 'check') return { all: [] };
  const freed = (norm.exceptions ?? []).filter(({ then }) => 'void' in then).map(({ when }) => when);
  return { any: [{ not: { all: conditionsOf(norm) } }, rule.require, ...freed] };
}
