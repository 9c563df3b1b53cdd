/**
 * When the regime of special conditions (art. 46) is in force: guards for norms whose subject is the place, and for those whose subject
 * is a person held there, whom the place's decisions reach by records of his own (docs/decisions/0010-special-regime.md).
 */
import type { Exception, Guard } from '../../engine/norm.ts';
import { cite } from './cite.ts';

/**
 * Introduced, not lifted, and within its term: thirty days at most (art. 46(1)), or the earlier end that the decision writes. An end
 * that lies before the entry is that of an earlier regime of the same place and says nothing.
 */
export const specialRegimeInForce: Guard = {
  all: [
    { state: 'special-regime' },
    { of: 'fact.$at', notAfter: { from: 'since.special-regime', term: { param: 'special-institutions.46.regime', unit: 'day', mode: 'exact' } } },
    { any: [
      { value: 'subject.regimeUntil', known: false },
      { of: 'fact.$at', notAfter: { from: 'subject.regimeUntil' } },
      { of: 'subject.regimeUntil', notAfter: { from: 'since.special-regime' } },
    ] },
  ],
};

/** The regime, or the same measures introduced by the head under a direct threat (art. 46(3)). */
export const inSpecialConditions: Guard = { any: [specialRegimeInForce, { state: 'head-measures' }] };

/** The regime of the place in which the person is held: its thirty days run from its introduction there, not from the person's coming. */
export const regimeReachesPerson: Guard = {
  all: [
    { state: 'under-special-regime' },
    { of: 'fact.$at', notAfter: { from: 'subject.regimeSince', term: { param: 'special-institutions.46.regime', unit: 'day', mode: 'exact' } } },
    { any: [
      { value: 'subject.regimeUntil', known: false },
      { of: 'fact.$at', notAfter: { from: 'subject.regimeUntil' } },
      { of: 'subject.regimeUntil', notAfter: { from: 'subject.regimeSince' } },
    ] },
  ],
};

export const specialConditionsReachPerson: Guard = { any: [regimeReachesPerson, { state: 'under-head-measures' }] };

/** Art. 46(2): a walk that was suspended under the regime is not owed. */
export const walksSuspended = (norm: string): Exception => ({
  id: `${norm}.special-regime`, cite: cite('46', '2'), rows: ['L46.2a'], certainty: 'F',
  title: { kk: 'Серуен ерекше жағдайлар режимінде тоқтатыла тұрды', ru: 'Прогулки приостановлены при режиме особых условий', en: 'Walks are suspended under the regime of special conditions' },
  when: { all: [{ value: 'fact.outcome', is: 'not-given' }, { state: 'walks-suspended' }, specialConditionsReachPerson] }, then: { void: true },
});
