/**
 * What a regional office does with its districts in the demonstration (Instruction, points 10, 15(1), 19(3)): hears the head, gives a task,
 * goes there with help; a plan of a half-year with its points. Lawful, save for a decision that an office at fault has not carried out.
 */
import { windowOf } from '@kepil/law/engine/window.ts';
import type { Actor, Fact } from '@kepil/law/facts/fact.ts';
import { DAY, HOUR, type Instant, type Zone } from '@kepil/law/time/instant.ts';
import { civilDate } from '@kepil/law/time/zone.ts';
import { officialName } from './accounts.ts';
import type { SupervisionWords } from './supervision-words.ts';

/** What whoever writes for an office has before him. */
export interface Desk {
  readonly now: Instant;
  readonly zone: Zone;
  readonly since: Instant;
  readonly words: SupervisionWords;
  readonly number: (prefix: string) => string;
  /** Of the office itself unless somebody else writes; the id of what was written. */
  readonly write: (type: string, at: Instant, data: Fact['data'], by?: Actor) => string;
}

/** `above`: who acts for the superior office. `faulty`: its last decision is overdue and its analysis was returned. */
export function controlled({ now, zone, since, words, number, write }: Desk, office: string, above: Actor, faulty: boolean): void {
  const head = officialName(`prosecutor-of-district@${office}`);
  const done = (about: string, at: Instant): string => write('office.executed', at, { about, result: words.carriedOut });
  const heard = (at: Instant, until: Instant): string => write('office.head-heard', at, { official: head, forum: 'prosecutor', question: words.heardOn, decision: words.heardDecision, until, number: number('Х') }, above);
  for (let window = windowOf(since, zone, 'quarter'); window.start <= now; window = windowOf(window.end, zone, 'quarter')) {
    const first = Math.max(window.start, since);
    done(heard(first + 12 * DAY + 11 * HOUR, first + 26 * DAY), first + 22 * DAY);
    done(write('office.task-given', first + 15 * DAY, { what: words.task, until: first + 25 * DAY, number: number('П'), from: officialName(above.id) }, above), first + 23 * DAY);
    const planned = write('office.visit-planned', first + 16 * DAY, { plannedFor: civilDate(first + 28 * DAY, zone), purpose: words.visit, who: officialName(above.id) }, above);
    write('office.helped', first + 28 * DAY + 14 * HOUR, { kind: 'visit', what: words.helped, who: officialName(above.id), about: planned }, above);
  }
  if (!faulty) return;
  heard(now - 20 * DAY, now - 6 * DAY);
  write('office.report-returned', now - 4 * DAY, { what: words.returnedPaper, reason: words.returnedWhy, until: now + 3 * DAY, number: number('В') }, above);
}

/** Of the half-year that runs: a point of what recurs, a joint event that was held, a seminar to come. */
export function planned({ now, zone, since, words, number, write }: Desk, who: string): void {
  const { start, end } = windowOf(now, zone, 'half-year');
  const at = Math.max(start, since) + 4 * DAY, until = end - 60_000;
  if (at + 20 * DAY > now) return;
  const plan = write('office.plan-adopted', at, { periodUntil: civilDate(end - DAY / 2, zone), number: number('Ж'), kind: 'half-year' });
  write('office.plan-point', at, { plan, what: words.planDaily, who, until, norm: 'prosecutorial-supervision.47.daily' });
  const joint = write('office.plan-point', at, { plan, what: words.planJoint, who, until: at + 30 * DAY, partner: 'commission' });
  write('office.executed', at + 18 * DAY, { about: joint, result: words.carriedOut });
  write('office.plan-point', at, { plan, what: words.planSeminar, who, until });
}
