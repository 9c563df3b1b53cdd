/** A clock of a matter with the words of its norm. */
import type { Instant } from '@kepil/law/time/instant.ts';
import type { House } from '../../house.ts';
import { dischargedBy, normOf } from '../../finding-view.ts';
import type { MatterClock } from './contract.ts';
import type { ClockRow } from './lines.ts';

/** Breached from the first millisecond after its due, whether or not the worker has written so yet. */
export function clockView(house: House, { key, norm: id, edition, kind, state, bearer, due, opened_by: openedBy, closed_by: closedBy }: ClockRow, now: Instant): MatterClock {
  const norm = normOf(house.ruleSet, id, edition);
  return {
    key, norm: id, title: norm?.title ?? { kk: id, ru: id, en: id }, cite: norm?.cite ?? { act: '', article: '' }, kind, state: kind === 'duty' && state === 'open' && due !== null && due < now ? 'breached' : state, due, bearer, remedy: norm?.remedy ?? null,
    openedBy, closedBy, does: norm ? dischargedBy(norm) : [], certainty: norm?.certainty ?? '?',
  };
}

/** A duty that still waits to be done, in time or not. */
export const waits = ({ kind, state }: Pick<MatterClock, 'kind' | 'state'>): boolean => kind === 'duty' && (state === 'open' || state === 'breached');
