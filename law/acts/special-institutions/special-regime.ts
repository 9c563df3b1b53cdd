/** When the regime of special conditions (art. 46) is in force in a place: guards for norms whose subject is the place. */
import type { Guard } from '../../engine/norm.ts';

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
