/**
 * Whose registers an account sees: those of its own place, the prosecutor those of every place and office in his territory; whole or not
 * at all. What an office works at is seen by itself and by those above it.
 */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { may, type Position, type Principal } from '@kepil/platform/access/may.ts';
import { territoriesAbove, type OfficeEntry } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../house.ts';
import { registerOf, registersOf } from './book/index.ts';
import type { RegisterSpec } from './register.ts';

/** A place of custody or a prosecutor's office. */
export interface Keeper { readonly of: 'place' | 'office'; readonly id: string; readonly name: I18n; readonly kind: string; readonly zone: Zone; readonly head: string | null }

export interface Reached {
  readonly keeper: Keeper;
  /** Whose facts are read: of the place or office alone, or with the offices below it. */
  readonly seats: readonly string[];
  /** Prosecutor's offices of the territory of an office, without itself. */
  readonly below: readonly OfficeEntry[];
  readonly position: Position;
}

interface Asked { readonly place?: string | undefined; readonly office?: string | undefined; readonly below?: boolean | undefined }

/** Throws `not-found` where the place or office is out of reach, or where nothing is named and the account has no office. */
export function requireRegisters(house: House, who: Principal, { place, office, below = false }: Asked): Reached {
  return place === undefined ? ofOffice(house, who, office ?? who.office, below) : ofPlace(house, who, place);
}

function ofPlace(house: House, who: Principal, id: string): Reached {
  const place = house.directory.place(id);
  // Stage plays no part in the reach over places.
  const position: Position = { place: id, territories: place ? territoriesAbove(place.territory) : [], offices: [], stage: 'detention' };
  if (!place || !may(who, 'register.read', position)) throw new Problem('not-found');
  return { keeper: { ...place, of: 'place' }, seats: [place.id], below: [], position };
}

function ofOffice(house: House, who: Principal, id: string | null, withBelow: boolean): Reached {
  const office = id === null ? undefined : house.directory.office(id);
  const position: Position = { place: null, territories: office ? territoriesAbove(office.territory) : [], offices: office ? [office.id] : [], stage: 'detention' };
  if (office?.kind !== 'prosecutor' || !may(who, 'register.read', position)) throw new Problem('not-found');
  const below = house.directory.offices.filter(({ id: other, kind, territory }) => kind === 'prosecutor' && other !== office.id && territory.startsWith(`${office.territory}/`));
  const zone = house.directory.territory(office.territory)?.zone ?? 'Asia/Almaty';
  return { keeper: { of: 'office', id: office.id, name: office.name, kind: office.kind, zone, head: null }, seats: [office.id, ...(withBelow ? below.map((one) => one.id) : [])], below, position };
}

/** Throws `not-found` where the place or office keeps no such register. */
export function requireRegister({ keeper, seats }: Reached, id: string): RegisterSpec {
  const register = registerOf(id);
  if (!register || !registersOf(keeper).includes(register)) throw new Problem('not-found');
  // Of one office each line is its own.
  return seats.length > 1 ? register : { ...register, columns: register.columns.filter(({ is }) => is !== 'office') };
}
