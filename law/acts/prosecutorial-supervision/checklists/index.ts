/** Every check-list of the Instruction, and which of them are asked in a place of a given kind. */
import type { PlaceKind } from '../../../facts/fact.ts';
import type { Checklist, ChecklistItem } from './checklist.ts';
import { point25 } from './point-25.ts';
import { point39 } from './point-39.ts';
import { point40 } from './point-40.ts';
import { point42 } from './point-42.ts';
import { point45 } from './point-45.ts';
import { point46 } from './point-46.ts';
import { point50 } from './point-50.ts';
import { point51 } from './point-51.ts';

export const checklists: readonly Checklist[] = [point25, point39, point40, point42, point45, point46, point50, point51];

/** The check-list of this kind of place, null where the Instruction has none for it. */
export const checklistFor = (kind: PlaceKind): Checklist | null =>
  checklists.find(({ asked, placeKinds }) => asked === 'kind' && placeKinds.includes(kind)) ?? null;

/** All that is asked in an inspection of such a place, in the order of the points; after a signal of late placement its steps too. */
export const checklistsOf = (kind: PlaceKind, signal = false): readonly Checklist[] =>
  checklists.filter(({ asked, placeKinds }) => placeKinds.includes(kind) && (asked !== 'signal' || signal));

/** The item of this id, null where no check-list has it. */
export const checklistItem = (id: string): ChecklistItem | null => items.get(id) ?? null;

const items: ReadonlyMap<string, ChecklistItem> = new Map(checklists.flatMap((list) => list.items.map((one) => [one.id, one] as const)));
