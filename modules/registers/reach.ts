/** Whose registers an account sees: those of its own place, the prosecutor those of every place in his territory; whole or not at all. */
import { may, type Position, type Principal } from '@kepil/platform/access/may.ts';
import { territoriesAbove, type PlaceEntry } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../house.ts';
import { registerOf, registersOf } from './book/index.ts';
import type { RegisterSpec } from './register.ts';

export interface Reached {
  readonly place: PlaceEntry;
  /** Whose facts are read: of the place alone. */
  readonly places: readonly string[];
  readonly position: Position;
}

/** Throws `not-found` where the place is out of reach. */
export function requireRegisters(house: House, who: Principal, id: string): Reached {
  const place = house.directory.place(id);
  // Stage plays no part in the reach over places.
  const position: Position = { place: id, territories: place ? territoriesAbove(place.territory) : [], offices: [], stage: 'detention' };
  if (!place || !may(who, 'register.read', position)) throw new Problem('not-found');
  return { place, places: [place.id], position };
}

/** Throws `not-found` where there is no such register in this place. */
export function requireRegister({ place }: Reached, id: string): RegisterSpec {
  const register = registerOf(id);
  if (!register || !registersOf(place.kind).includes(register)) throw new Problem('not-found');
  return register;
}
