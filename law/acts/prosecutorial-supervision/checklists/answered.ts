/** Guards about the answers of an inspection: whether a check-list was gone through, and whether a violation was found. */
import type { Guard } from '../../../engine/norm.ts';
import type { Checklist } from './checklist.ts';

/** The item was answered, be it "not checked". */
const answered = (item: string): Guard => ({ value: 'fact.answers', some: { value: 'fact.item', is: item } });

/** The check-list was begun: at least one of its items is answered. */
export const begun = ({ items }: Checklist): Guard => ({ value: 'fact.answers', some: { value: 'fact.item', in: items.map(({ id }) => id) } });

/** Every item has its answer. */
export const whole = ({ items }: Checklist): Guard => ({ all: items.map(({ id }) => answered(id)) });

/** Violations: said so, or an item answered so. */
export const violationsFound: Guard = { any: [{ value: 'fact.violationsFound', is: true }, { value: 'fact.answers', some: { value: 'fact.value', is: 'no' } }] };

/** A member of a monitoring commission visits too; the Instruction is about the prosecutor. */
export const byProsecutor: Guard = { value: 'fact.$capacity', in: ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'] };
