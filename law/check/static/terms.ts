/** How long a term can be in physical time, whatever the day on which it begins. */
import type { Param, Term } from '../../engine/norm.ts';
import type { TermUnit } from '../../time/term.ts';
import { DAY, HOUR, MINUTE } from '../../time/instant.ts';

export type { Term };

export interface Span { readonly shortest: number; readonly longest: number }

/** Days can be 23 to 25 hours where a zone changes; a day more or less for the start that counts or does not; holidays at most two weeks in a row. */
const unitSpans: Readonly<Record<TermUnit, (count: number) => Span>> = {
  minute: (n) => ({ shortest: n * MINUTE, longest: n * MINUTE }),
  hour: (n) => ({ shortest: n * HOUR, longest: (n + 1) * HOUR }),
  day: (n) => ({ shortest: (n - 1) * DAY - HOUR, longest: (n + 15) * DAY + HOUR }),
  'working-day': (n) => ({ shortest: (n - 1) * DAY - HOUR, longest: (7 * Math.ceil(n / 5) + 15) * DAY }),
  month: (n) => ({ shortest: (28 * n - 1) * DAY, longest: (31 * n + 15) * DAY }),
  year: (n) => ({ shortest: (365 * n - 1) * DAY, longest: (366 * n + 15) * DAY }),
};

/** Over all editions of its number; null where the number stands in a document. */
export function spanOf(term: Term, params: readonly Param[]): Span | null {
  if ('value' in term) return null;
  const param = params.find(({ id }) => id === ('immediately' in term ? term.alarm : term.param));
  if (!param || ('direction' in term && term.direction === 'before')) return null;
  const unit = 'immediately' in term ? (param.unit === 'hour' || param.unit === 'day' ? param.unit : 'minute') : term.unit;
  const exact = 'mode' in term && (term.mode === 'exact' || term.mode === 'administrative-liberty');
  const spans = param.editions.map(({ value }) => (unit === 'day' && exact ? { shortest: value * DAY, longest: value * DAY } : unitSpans[unit](value)));
  return { shortest: Math.min(...spans.map(({ shortest }) => shortest)), longest: Math.max(...spans.map(({ longest }) => longest)) };
}
