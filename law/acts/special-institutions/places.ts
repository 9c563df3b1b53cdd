/** Whom and which places the articles speak of: values and guards that several articles share. */
import type { Guard } from '../../engine/norm.ts';
import type { PlaceKind } from '../../facts/fact.ts';

/** Art. 2 point 2: exactly four kinds. */
export const specialInstitutions = ['si', 'ivs', 'pr', 'sp'] as const satisfies readonly PlaceKind[];

/** Art. 7(1), (2): where suspects and accused are held in custody. */
export const placesOfCustody = ['si', 'ivs', 'uis', 'guardhouse'] as const satisfies readonly PlaceKind[];

/** Art. 11(1): the agencies whose staff keep the custody regime. */
export const staffAgencies = ['mvd', 'uis', 'knb'] as const;

/** Art. 2 point 11: convicts who are lawfully in a remand prison without being suspects or accused. */
export const convictPurposes = ['household-work', 'law-and-order'] as const;

export const admittedTo = (...kinds: readonly PlaceKind[]): Guard => ({ value: 'fact.placeKind', in: kinds });

/** The last place into which the person was admitted; known at release too. */
export const heldIn = (...kinds: readonly PlaceKind[]): Guard => ({ value: 'subject.placeKind', in: kinds });

/** A person back from court, an investigative action or a hospital enters on the ground of the first admission. */
export const newAdmission: Guard = { not: { value: 'fact.reason', in: ['return', 'medical'] } };

/** Not a convict left in the remand prison for work or law and order. */
export const notConvictAtWork: Guard = { not: { value: 'fact.purpose', in: convictPurposes } };

/** Not a person held only for an administrative offence or for want of an abode. */
export const notAdministrative: Guard = { not: { value: 'subject.basis', in: ['administrative', 'no-abode'] } };

/** Whoever a place of custody releases, except a convict who has served the sentence. */
export const suspectOrAccusedReleased: Guard = { all: [heldIn(...placesOfCustody), notAdministrative, { not: { value: 'subject.convict', is: true } }] };
