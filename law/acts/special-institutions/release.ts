/** What is owed to a released person, alike in arts. 46-3, 46-9 and 48: things against signature, a certificate, help on the way. */
import type { CheckRule, DeadlineRule, Guard, Match } from '../../engine/norm.ts';

/** At release, or shortly before the gate is opened. */
export function atRelease(released: Guard, discharge: Match): DeadlineRule {
  return {
    type: 'deadline', opens: { fact: 'release.executed', where: released },
    term: { immediately: true, alarm: 'special-institutions.design.handover' },
    discharge: [discharge],
    early: { param: 'special-institutions.design.handover-before', unit: 'minute' },
    onMiss: 'breach',
  };
}

export const thingsWereTaken: Guard = { recorded: { fact: 'property.listed' } };
export const againstSignature: Match = { fact: 'property.returned', where: { value: 'fact.signed', is: true } };

/** Every thing on the receipt is returned, save what may not be kept. */
export function everyThingReturned(held: Guard): CheckRule {
  return {
    type: 'check', on: { fact: 'property.returned', where: held },
    require: { not: { value: 'fact.items', some: { all: [{ not: { value: 'fact.class', in: ['unlawful'] } }, { value: 'fact.returned', is: false }] } } },
  };
}

/** A thing whose keeping is unlawful is not handed back. */
export function nothingUnlawfulReturned(held: Guard): CheckRule {
  return {
    type: 'check', on: { fact: 'property.returned', where: held },
    require: { not: { value: 'fact.items', some: { all: [{ value: 'fact.class', is: 'unlawful' }, { value: 'fact.returned', is: true }] } } },
  };
}
