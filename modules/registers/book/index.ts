/** Every register of a place of custody and of a prosecutor's office, in the order in which they are listed. */
import type { RegisterSpec } from '../register.ts';
import { contactRegisters } from './contacts.ts';
import { controlRegisters } from './control.ts';
import { disciplineRegisters } from './discipline.ts';
import { healthRegisters } from './health.ts';
import { movementRegisters } from './movement.ts';
import { officeRegisters } from './office.ts';
import { propertyRegisters } from './property.ts';
import { regimeRegisters } from './regime.ts';
import { safetyRegisters } from './safety.ts';

export const registers: readonly RegisterSpec[] = [
  ...movementRegisters, ...regimeRegisters, ...contactRegisters, ...disciplineRegisters, ...healthRegisters, ...safetyRegisters, ...propertyRegisters, ...controlRegisters, ...officeRegisters,
];

const byId = new Map(registers.map((register) => [register.id, register]));

export const registerOf = (id: string): RegisterSpec | undefined => byId.get(id);

/** Those that a place of this kind keeps, or an office. */
export const registersOf = ({ of, kind }: { readonly of: 'place' | 'office'; readonly kind: string }): readonly RegisterSpec[] =>
  registers.filter(({ keptBy = 'place', kinds }) => keptBy === of && (kinds === null || kinds.some((one) => one === kind)));
