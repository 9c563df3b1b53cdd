/** Terms of norms bound to their dated parameters and to the counting of `law/time`. */
import { countDue, countTerm } from '../time/count.ts';
import { offsetMs } from '../time/zone.ts';
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import type { CountedTerm, TermSpec } from '../time/term.ts';
import { paramStep, type ResolvedParam } from './params.ts';
import { compileValue, type Read } from './guard.ts';
import type { Scope } from './program.ts';
import type { Subject } from './subject.ts';
import type { Term } from './norm.ts';

export interface CompiledTerm {
  readonly source: Term;
  readonly param: ResolvedParam | null;
  readonly value: Read | null;
  readonly immediately: boolean;
  /** The term runs backwards: to be done before the base. */
  readonly before: boolean;
  /** Reused for every edition of the number, so that the fold allocates nothing. */
  readonly specs: Map<number, TermSpec>;
  last: TermSpec | null;
}

export function compileTerm(term: Term, scope: Scope): CompiledTerm {
  const immediately = 'immediately' in term;
  const param = immediately ? scope.param(term.alarm).resolved : 'param' in term ? scope.param(term.param).resolved : null;
  return { source: term, param, value: 'value' in term ? compileValue(term.value, scope) : null, immediately, before: 'direction' in term && term.direction === 'before', specs: new Map(), last: null };
}

/** The specification that holds for a fact: its number is that of the law at the fact. undefined where the number is unknown. */
export function specOf(term: CompiledTerm, subject: Subject, fact: Fact, opening: Fact | null): TermSpec | undefined {
  const { param } = term;
  const only = param?.steps.length === 1 ? param.steps[0] : undefined;
  const count = only ? only.value
    : param ? paramStep(param, fact.at, offsetMs(fact.at, fact.zone))?.value
    : term.value?.(subject, fact, opening);
  if (typeof count !== 'number') return undefined;
  if (term.last?.count === count) return term.last;
  let spec = term.specs.get(count);
  if (!spec) term.specs.set(count, spec = termSpec(term, count));
  term.last = spec;
  return spec;
}

/** One shape for all specifications: counting is the hottest call of the fold. */
function termSpec({ source, param, before }: CompiledTerm, count: number): TermSpec {
  const immediately = 'immediately' in source;
  return { count, unit: immediately ? alarmUnit(param?.param.unit) : source.unit, mode: immediately ? 'exact' : source.mode, direction: before ? 'before' : 'after' };
}

/** "At once" is measured in physical time: minutes or hours, whatever the parameter of design says. */
const alarmUnit = (unit: string | undefined): 'minute' | 'hour' | 'day' => (unit === 'hour' || unit === 'day' ? unit : 'minute');

/** The last lawful moment; NaN where the number is not on record (no comparison with it holds). */
export function dueOf(term: CompiledTerm, base: Instant, subject: Subject, fact: Fact, opening: Fact | null): Instant {
  const spec = specOf(term, subject, fact, opening);
  return spec ? countDue(spec, base, fact.zone) : Number.NaN;
}

/** The same with readings and every step, for explanations. */
export function countedOf(term: CompiledTerm, base: Instant, subject: Subject, fact: Fact, opening: Fact | null): CountedTerm | null {
  const spec = specOf(term, subject, fact, opening);
  if (!spec) return null;
  const counted = countTerm(spec, base, { zone: fact.zone, knownOn: null });
  return term.immediately ? { ...counted, steps: [{ code: 'immediately', at: base, args: {} }, ...counted.steps] } : counted;
}
