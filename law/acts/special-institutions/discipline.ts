/** Guards that the articles on discipline share: of whom they speak, what belongs to one penalty or violation, what still stands. */
import type { Guard, Match } from '../../engine/norm.ts';
import { heldIn, notAdministrative, placesOfCustody } from './places.ts';

/** Suspects and accused in a place of custody; arts. 46-5 and 46-7 have rules of their own for receivers. */
export const inPlaceOfCustody: Guard = { all: [heldIn(...placesOfCustody), notAdministrative] };

/** Minority in years, as the Criminal Procedure Code has it: this act gives no number. */
export const isMinor: Guard = { ageBelow: 'criminal-procedure.age.majority' };

/** Arts. 37 and 39 name the punishment cell and the single cell together. */
export const cellKinds = ['kartser', 'single-cell'] as const;
export const isCell: Guard = { value: 'fact.kind', in: cellKinds };

export const samePenalty = { penaltyId: 'penaltyId' } as const;
export const sameViolation = { violationId: 'violationId' } as const;

/** What takes a penalty away. */
export const takenAway: readonly Match[] = [
  { fact: ['penalty.cancelled', 'penalty.remitted'], key: samePenalty },
  { fact: 'reward.granted', where: { all: [{ value: 'fact.kind', is: 'early-lifting' }, { value: 'fact.penaltyId', known: true }] }, key: samePenalty },
];
/** Of a fact with a `penaltyId`: neither cancelled, nor remitted, nor lifted. */
export const stillStands: Guard = { not: { any: takenAway.map((recorded) => ({ recorded })) } };

export const released: Match = { fact: ['release.executed', 'episode.ended'] };

/** Out of the cell: taken out of it, or put into a general cell. */
export const outOfCell: readonly Match[] = [
  { fact: 'penalty.ended', key: samePenalty },
  { fact: 'custody.cell-assigned', where: { value: 'fact.cellKind', in: ['general', 'quarantine'] } },
];

/** The cell that the fact imposes, applies or assigns is the punishment cell. */
export const isKartser: Guard = { any: [{ value: 'fact.kind', is: 'kartser' }, { value: 'fact.cellKind', is: 'kartser' }] };
