/** With what the courses of supervision are written: the desk of one place, and the record of an inspection with all that the Instruction asks of it. */
import type { Actor, Fact } from '@kepil/law/facts/fact.ts';
import { DAY, MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import { civilDate } from '@kepil/law/time/zone.ts';
import { officialName } from './accounts.ts';
import type { DemoPlace } from './places.ts';
import type { Random } from './random.ts';
import type { SupervisionWords } from './supervision-words.ts';

/** What the courses of one place write with. */
export interface Desk {
  readonly place: DemoPlace;
  readonly random: Random;
  readonly words: SupervisionWords;
  readonly now: Instant;
  readonly prosecutor: Actor;
  readonly region: string;
  readonly number: (prefix: string) => string;
  /** Nothing where the moment lies after now. */
  readonly write: (type: string, at: Instant, data: Fact['data'], actor?: Actor) => Fact | null;
}

const INSPECTIONS = { daily: 'standing', weekly: 'standing', monthly: 'plan', comprehensive: 'plan' } as const;

/** An inspection with all that the Instruction asks of its record; nothing is found wrong unless `more` says so. */
export function inspected({ place, words, number, write, prosecutor }: Desk, at: Instant, kind: keyof typeof INSPECTIONS, by: Actor = prosecutor, more: Fact['data'] = {}): Fact | null {
  const assessing = kind === 'monthly' || kind === 'comprehensive';
  return write('place.inspected', at, {
    kind, occasion: INSPECTIONS[kind], orderNumber: number('Т'), orderDate: civilDate(at - DAY, place.zone), inspectorName: officialName(by.id), inspectorPost: words.post, where: words.where,
    startedAt: at - 50 * MINUTE, endedAt: at, violationsFound: false, nobodyApplied: true, journalEntry: true, journalNumber: number('Ж'),
    ...(assessing ? { number: number('А'), findings: words.nothing, shortcomings: words.nothing, causes: words.nothing, proposals: words.proposals, remedies: words.remedies, legalityAssessment: words.lawful, supervisionAssessment: words.supervised, actsStudied: words.acts } : {}), ...more,
  }, by);
}
