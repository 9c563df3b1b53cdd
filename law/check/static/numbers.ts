/** Numbers of the law: used, defined, in force without gap or overlap, and counted in the unit in which they are given. */
import type { Norm, Param, Term } from '../../engine/norm.ts';
import { readsOf, readTerm } from '../../engine/reads.ts';
import { articleOf, guardsOf, normsOf, paramsOf, type Catalogue, type Problem } from './problem.ts';

export function* numbers(catalogue: Catalogue): Generator<Problem> {
  const params = new Map(paramsOf(catalogue).map((param) => [param.id, param]));
  const used = new Set<string>();
  for (const norm of normsOf(catalogue)) {
    for (const id of namesOf(norm)) {
      used.add(id);
      if (!params.has(id)) yield { check: 'numbers', norm: norm.id, article: articleOf(norm), what: `parameter ${id} is used but not defined`, remedy: 'Define it with its article and period', severity: 'error' };
    }
    for (const term of termsOf(norm)) yield* unitOf(norm, term, params);
  }
  for (const param of params.values()) {
    const at = { norm: param.id, article: param.editions[0] ? articleOf(param.editions[0]) : '', severity: 'error' } as const;
    if (!used.has(param.id)) yield { check: 'numbers', ...at, what: 'no norm uses the parameter', remedy: 'Use it in a norm, or take it out' };
    yield* periods(param, at);
  }
}

/** Terms of a norm with those of its exceptions. */
export function termsOf({ rule, exceptions }: Norm): Term[] {
  const own = (rule.type === 'deadline' || rule.type === 'ground') && rule.term ? [rule.term] : [];
  return [...own, ...(exceptions ?? []).flatMap(({ then }) => ('term' in then ? [then.term] : []))];
}

/** Every parameter that a norm names. */
function namesOf(norm: Norm): Set<string> {
  const reads = readsOf({ all: guardsOf(norm).map(({ guard }) => guard) });
  for (const match of reads.recorded) readsOf(match.where, reads);
  for (const term of termsOf(norm)) readTerm(term, reads);
  const { rule, exceptions } = norm;
  if (rule.type === 'quota') reads.params.add(rule.max.param);
  if (rule.type === 'recurring' && typeof rule.every === 'object') reads.params.add(rule.every.param);
  if (rule.type === 'recurring' && rule.due) reads.params.add('afterPeriod' in rule.due ? rule.due.afterPeriod.param : rule.due.onDayOfMonth.param);
  if (rule.type === 'deadline' && typeof rule.early === 'object') reads.params.add(rule.early.param);
  for (const { then } of exceptions ?? []) if ('max' in then) reads.params.add(then.max.param);
  return reads.params;
}

function* unitOf(norm: Norm, term: Term, params: ReadonlyMap<string, Param>): Generator<Problem> {
  const at = { check: 'numbers', norm: norm.id, article: articleOf(norm) } as const;
  if (!('param' in term)) return;
  const param = params.get(term.param);
  if (!param) return;
  if (param.unit !== term.unit) yield { ...at, what: `${param.id} is given in ${param.unit}s and counted in ${term.unit}s`, remedy: 'Count it in the unit of the law', severity: 'error' };
  const whole = param.editions.find(({ value }) => value > 0 && value % 24 === 0);
  if (term.unit === 'hour' && whole) {
    yield { ...at, what: `${whole.value} hours are not ${whole.value / 24} days: they end at the minute, and on 29 February 2024 in Almaty a day had 25`, remedy: 'Make sure that the act says hours', severity: 'info' };
  }
}

function* periods(param: Param, at: Pick<Problem, 'norm' | 'article' | 'severity'>): Generator<Problem> {
  const editions = [...param.editions].sort((a, b) => (a.from < b.from ? -1 : 1));
  if (editions.length === 0) yield { check: 'numbers', ...at, what: 'the parameter has no edition', remedy: 'Give its value with the day from which it holds' };
  for (const [i, { from, to }] of editions.entries()) {
    const next = editions[i + 1];
    if (to !== undefined && to <= from) yield { check: 'numbers', ...at, what: `the edition of ${from} ends before it begins`, remedy: 'Correct `from` and `to` (half-open)' };
    if (!next) continue;
    if (to === undefined || to > next.from) yield { check: 'numbers', ...at, what: `two editions hold on ${next.from}`, remedy: 'Let the older one end on the day on which the newer begins' };
    else if (to < next.from) yield { check: 'numbers', ...at, what: `no edition holds from ${to} to ${next.from}`, remedy: 'Close the gap, or say in a note why there is none' };
  }
}
