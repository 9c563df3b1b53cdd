/** Every register of a place of custody, in the order in which they are listed. Those of another office join here. */
import type { RegisterSpec } from '../register.ts';
import { contactRegisters } from './contacts.ts';
import { controlRegisters } from './control.ts';
import { disciplineRegisters } from './discipline.ts';
import { healthRegisters } from './health.ts';
import { movementRegisters } from './movement.ts';
import { propertyRegisters } from './property.ts';
import { regimeRegisters } from './regime.ts';
import { safetyRegisters } from './safety.ts';

export const registers: readonly RegisterSpec[] = [
  ...movementRegisters, ...regimeRegisters, ...contactRegisters, ...disciplineRegisters, ...healthRegisters, ...safetyRegisters, ...propertyRegisters, ...controlRegisters,
];

const byId = new Map(registers.map((register) => [register.id, register]));

export const registerOf = (id: string): RegisterSpec | undefined => byId.get(id);

/** Those that a place of this kind keeps. */
export const registersOf = (kind: string): readonly RegisterSpec[] => registers.filter(({ kinds }) => kinds === null || kinds.some((one) => one === kind));
