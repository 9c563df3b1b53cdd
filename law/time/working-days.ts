/** Working days of one edition of the official calendar as a bitmap with ranks: every question is answered without a search. */
import { daysFromCivil, weekdayOf } from './civil.ts';

/** Days inside are laid out in advance; outside only the week counts. */
export const FIRST_DAY = daysFromCivil(2000, 1, 1);
export const LAST_DAY = daysFromCivil(2050, 12, 31);
const LENGTH = LAST_DAY - FIRST_DAY + 1;

export class WorkingDays {
  /** 1 where the day is a working day. */
  readonly #working = new Uint8Array(LENGTH);
  /** Working days before the day. */
  readonly #rank = new Int32Array(LENGTH + 1);
  /** The k-th working day. */
  readonly #select: Int32Array;

  /** `off` and `worked` are day numbers that differ from the five-day week (Labour Code: Saturday and Sunday are days off). */
  constructor(off: Iterable<number>, worked: Iterable<number>) {
    for (let i = 0; i < LENGTH; i++) this.#working[i] = isWeekday(FIRST_DAY + i) ? 1 : 0;
    for (const day of off) this.#working[day - FIRST_DAY] = 0;
    for (const day of worked) this.#working[day - FIRST_DAY] = 1;
    for (let i = 0; i < LENGTH; i++) this.#rank[i + 1] = (this.#rank[i] ?? 0) + (this.#working[i] ?? 0);
    this.#select = new Int32Array(this.#rank[LENGTH] ?? 0);
    for (let i = 0; i < LENGTH; i++) if (this.#working[i]) this.#select[this.#rank[i] ?? 0] = FIRST_DAY + i;
  }

  isWorking(day: number): boolean {
    return day >= FIRST_DAY && day <= LAST_DAY ? this.#working[day - FIRST_DAY] === 1 : isWeekday(day);
  }

  /** The day itself if it is a working day, else the next working day. */
  onOrAfter(day: number): number {
    let next = day;
    while (!this.isWorking(next)) next++;
    return next;
  }

  /** The `count`-th working day after the day; negative: before it; 0: the day itself. */
  add(day: number, count: number): number {
    if (count === 0) return day;
    if (day >= FIRST_DAY && day <= LAST_DAY) {
      const rank = this.#rank[day - FIRST_DAY] ?? 0;
      const k = count > 0 ? rank + count - (this.isWorking(day) ? 0 : 1) : rank + count;
      const found = k >= 0 ? this.#select[k] : undefined;
      if (found !== undefined) return found;
    }
    const step = count > 0 ? 1 : -1;
    let at = day;
    for (let left = Math.abs(count); left > 0;) {
      at += step;
      if (this.isWorking(at)) left--;
    }
    return at;
  }
}

const isWeekday = (day: number): boolean => weekdayOf(day) <= 5;
