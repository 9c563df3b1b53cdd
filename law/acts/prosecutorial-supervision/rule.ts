/** How a norm of the Instruction is written down: what all of them share stands here once. */
import type { Cite, DeadlineRule, Guard, I18n, Norm, RecurringRule, Rule } from '../../engine/norm.ts';
import type { SubjectKind } from '../../facts/fact.ts';
import { act, inForce } from './cite.ts';

interface Wish {
  /** `<point>.<what>`. */
  readonly id: string;
  readonly rows: readonly string[];
  readonly cite: Cite;
  readonly title: I18n;
  readonly subject: SubjectKind;
  readonly bearer: string;
  readonly rule: Rule;
  readonly remedy: I18n;
  readonly where?: Guard;
  readonly openPoint?: I18n;
  /** Default F: read in the source. `design` where it gives no number or no act that shows it. */
  readonly certainty?: Norm['certainty'];
  readonly force?: Norm['force'];
}

export const normOf = ({ id, certainty = 'F', force = inForce, ...wish }: Wish): Norm => ({ ...wish, id: `${act}.${id}`, certainty, force });

/** A place for which a prosecutor's office answers: only there the Instruction says anything. */
export const underSupervision: Guard = { value: 'subject.supervisingOffice', known: true };
/** Others inspect too (the national preventive mechanism): their visits are not the prosecutor's. */
export const byProsecutor: Guard = { value: 'fact.$capacity', in: ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] };

export const officeLevels = ['district', 'region', 'department'] as const;
export type OfficeLevel = (typeof officeLevels)[number];
export const bearerOf: Readonly<Record<OfficeLevel, string>> = { district: 'district-prosecutor', region: 'regional-prosecutor', department: 'department' };
export const workingAs = (level: OfficeLevel): string => `office-of-${level}`;

/** One report on each period while the office works, by the end of so many days after it; which period, the report says itself. */
export function reportOn(every: 'quarter' | 'half-year' | 'year', level: OfficeLevel, param: string, discharge: RecurringRule['discharge']): RecurringRule {
  return { type: 'recurring', every, while: workingAs(level), due: { afterPeriod: { param: `${act}.${param}`, unit: 'day' } }, about: 'periodUntil', discharge };
}

/** Facts that say by when they are to be carried out: done by then, or broken. The term is written down by whoever decides, the Instruction gives none. */
export const byItsTerm = (types: readonly string[], where: Guard = { value: 'fact.until', known: true }): DeadlineRule => ({
  type: 'deadline', opens: { fact: types, where }, base: 'fact.until', term: { immediately: true, alarm: `${act}.design.10.as-decided` },
  discharge: [{ fact: 'office.executed', key: { about: '$id' } }], onMiss: 'breach',
});
