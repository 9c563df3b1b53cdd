/** What is due in a place, by urgency: past its time, within 24 hours, later. */
import type { Instant } from '@kepil/law/time/instant.ts';
import type { PlaceView } from '@kepil/modules/contract.ts';
import type { Nearness } from '../../time/countdown.ts';
import { SOON } from '../../time/countdown.ts';

export type Due = PlaceView['due'][number];

/** The server names so many at most: more than these are on the board. */
export const DUE_LIMIT = 200;

/** The groups that hold anything, the most urgent first; within a group the order of the server: by due time. */
export function dueGroups(due: readonly Due[], now: Instant): readonly { readonly nearness: Nearness; readonly rows: readonly Due[] }[] {
  const order: readonly Nearness[] = ['past', 'soon', 'later'];
  return order.map((nearness) => ({ nearness, rows: due.filter((row) => nearnessOf(row, now) === nearness) })).filter(({ rows }) => rows.length > 0);
}

/** A duty that is broken is past whatever its time says: one without a number of its own is due at once. */
function nearnessOf({ finding }: Due, now: Instant): Nearness {
  if (finding.state === 'breached' || (finding.due !== null && finding.due <= now)) return 'past';
  return finding.due !== null && finding.due - now <= SOON ? 'soon' : 'later';
}
