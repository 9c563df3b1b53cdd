/** How far an account sees public control: its own place, or the places of its territory. */
import type { Position, Principal } from '@kepil/platform/access/may.ts';
import { grantsFor, may } from '@kepil/platform/access/may.ts';
import { territoriesAbove, type PlaceEntry, type TerritoryEntry } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../house.ts';

const positionOf = ({ id, territory }: PlaceEntry): Position => ({ place: id, territories: territoriesAbove(territory), offices: [], stage: 'detention' });

export const seesPlace = (who: Principal, place: PlaceEntry): boolean => may(who, 'monitoring.read', positionOf(place));
/** Whether the account records there: with all its facts, or with those of the place alone. */
export const recordsAt = (who: Principal, place: PlaceEntry): boolean => may(who, 'place.record', positionOf(place)) || may(who, 'fact.record', positionOf(place));

/** The territory that was asked for, or the account's own. Throws `not-found` beyond its reach, as if there were none. */
export function requireTerritory({ directory }: House, who: Principal, asked: string | undefined): TerritoryEntry {
  const found = directory.territory(asked ?? who.territory);
  const ownPlace = grantsFor(who, 'monitoring.read').every(({ reach }) => reach === 'own-place');
  if (!found || (ownPlace ? found.id !== who.territory : !territoriesAbove(found.id).includes(who.territory))) throw new Problem('not-found');
  return found;
}
