/** The duties of the Instruction that a prosecutor's office bears itself, by what they are about: those of its calendar. */
import type { Norm, RuleSet } from '@kepil/law/engine/norm.ts';

const ACT = 'prosecutorial-supervision';
/** What the Instruction asks of the administration and of others is no work of the office. */
const others: ReadonlySet<string> = new Set(['head-of-place', 'duty-officer', 'medical-officer', 'akimat', 'probation-service', 'public-security-unit', 'minister']);

const books = new WeakMap<RuleSet, { readonly all: readonly string[]; readonly recurring: readonly string[] }>();

/** Ids of norms: all duties of the calendar, and of them those that recur. */
export function calendarNorms(ruleSet: RuleSet): { readonly all: readonly string[]; readonly recurring: readonly string[] } {
  const known = books.get(ruleSet);
  if (known) return known;
  const norms = (ruleSet.acts.find(({ id }) => id === ACT)?.articles ?? []).flatMap(({ norms: own }) => own).filter(isOwn);
  const ids = (of: readonly Norm[]): string[] => [...new Set(of.map(({ id }) => id))];
  const book = { all: ids(norms), recurring: ids(norms.filter(({ rule }) => rule.type === 'recurring')) };
  books.set(ruleSet, book);
  return book;
}

const isOwn = ({ subject, bearer, rule }: Norm): boolean => (subject === 'place' || subject === 'office') && (rule.type === 'recurring' || rule.type === 'deadline') && !others.has(bearer);
