/**
 * The journal of postings. A correction never rubs out: when it became known, what no longer holds is posted back with the opposite
 * sign and what holds instead is posted anew, so that a statement printed yesterday can be printed again and the sum of all entries
 * is what the facts in force say.
 */
import { effectiveFacts, type FactOrder } from '../engine/effective.ts';
import type { Fact } from '../facts/fact.ts';
import { factTypes } from '../facts/types.ts';
import { NEVER, type Instant } from '../time/instant.ts';
import type { Line } from './account.ts';
import { isMoneyFact, postingsOf } from './posting.ts';
import type { Remark } from './remark.ts';

export interface Entry {
  /** The day it stands under in the books: when it took place; of what a correction changes, when the correction was recorded. */
  readonly at: Instant;
  readonly fact: Fact;
  /** Posted back: the correcting or withdrawing fact. */
  readonly reversedBy: string | null;
  /** The correction that brought it, where it was not posted at its own time. */
  readonly broughtBy: string | null;
  /** Balanced: they sum up to zero. */
  readonly lines: readonly Line[];
}

export interface Book {
  /** By time of the books; what stands under one instant in the order of law. */
  readonly entries: readonly Entry[];
  /** Of the facts in force. */
  readonly remarks: readonly Remark[];
}

const order: FactOrder = {
  orderOf: (type) => factTypes[type]?.order ?? 60,
  timeless: (type) => factTypes[type]?.order === 0,
};

/** Facts of one stream as recorded, corrected and withdrawn ones included; others than of money are passed over. */
export function bookOf(facts: readonly Fact[]): Book {
  const own = facts.filter(isMoneyFact);
  const reached = new Set(own.map(({ id }) => id));
  const target = ({ corrects, withdraws }: Fact): string | undefined => corrects ?? withdraws;
  // A withdrawal may itself be withdrawn, which brings the first record back: whatever touches money through others belongs here.
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const fact of facts) if (reached.has(target(fact) ?? '')) reached.add(fact.id);
  }
  const kept = facts.filter(({ id }) => reached.has(id));
  const amends = (fact: Fact): boolean => reached.has(target(fact) ?? '');
  const amendments = kept.filter(amends).sort((a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1));
  const plain = kept.filter((fact) => !amends(fact));
  let inForce = inOrder(plain);
  let posted = postingsOf(inForce);
  const entries = inForce.flatMap((fact): Entry[] => entry(fact, fact.at, posted.lines.get(fact.id), null, null));
  const byId = new Map(kept.map((fact) => [fact.id, fact]));
  const known = [...plain];
  for (const amendment of amendments) {
    known.push(amendment);
    inForce = inOrder(known);
    const now = postingsOf(inForce);
    for (const [id, lines] of posted.lines) {
      const fact = byId.get(id);
      if (fact && !same(lines, now.lines.get(id))) entries.push(...entry(fact, amendment.recordedAt, lines.map(({ account, sum }) => ({ account, sum: -sum })), amendment.id, null));
    }
    for (const [id, lines] of now.lines) {
      const fact = byId.get(id);
      if (fact && !same(lines, posted.lines.get(id))) entries.push(...entry(fact, amendment.recordedAt, lines, null, amendment.id));
    }
    posted = now;
  }
  return { entries: entries.sort((a, b) => a.at - b.at), remarks: posted.remarks };
}

/** Facts on money in force, in the order of law. */
export const effectiveMoney = (facts: readonly Fact[]): readonly Fact[] => inOrder(facts).filter(isMoneyFact);

const inOrder = (facts: readonly Fact[]): readonly Fact[] => effectiveFacts(facts, order, NEVER, NEVER);

const entry = (fact: Fact, at: Instant, lines: readonly Line[] | undefined, reversedBy: string | null, broughtBy: string | null): Entry[] =>
  (lines === undefined ? [] : [{ at, fact, reversedBy, broughtBy, lines }]);

const same = (a: readonly Line[], b: readonly Line[] | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every(({ account, sum }, i) => b[i]?.sum === sum && b[i].account.kind === account.kind && b[i].account.place === account.place);
