/** Whom arts. 15–35 speak of, who may permit, and the words of a norm on the regime that are always the same. */
import type { Guard, Term } from '../../engine/norm.ts';
import type { Capacity } from '../../facts/fact.ts';
import { heldIn, notAdministrative, placesOfCustody } from './places.ts';

/** Suspects and accused in a place of custody: not who is held for an administrative offence or for want of an abode. */
export const suspectHeld: Guard = { all: [heldIn(...placesOfCustody), notAdministrative] };

/** "Лицо или орган, в производстве которого находится уголовное дело". */
export const caseHolders = ['investigator', 'inquirer', 'head-of-investigation', 'procedural-prosecutor', 'prosecutor', 'investigating-judge', 'judge', 'court'] as const satisfies readonly Capacity[];

/** The head of the administration and who stands in for the head. */
export const heads = ['head-of-place', 'deputy-head-of-place'] as const satisfies readonly Capacity[];

export const prosecutors = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor', 'procedural-prosecutor'] as const satisfies readonly Capacity[];

/** "At once", or where the article gives no time: the alarm of design. */
export const atOnce = (alarm: string): Term => ({ immediately: true, alarm: `special-institutions.design.${alarm}` });

/** Where the article gives no number, an official reads that the time is the system's. */
export const noTimeInLaw = {
  kk: 'Баптың өзі мерзім белгілемейді: дабыл уақыты — жүйенің параметрі.',
  ru: 'Статья не называет срока: время тревоги — параметр системы.',
  en: 'The article gives no time: the alarm is a parameter of the system.',
} as const;
