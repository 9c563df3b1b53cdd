/** Which facts count: as known at K, with corrections and withdrawals applied, in the order of law. */
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';

export interface FactOrder {
  /** Order among facts of one instant; facts of timeless types go before everything. */
  orderOf(type: string): number;
  timeless(type: string): boolean;
}

/**
 * Facts in force for a question: recorded at or before `knownAt`, happened at or before `at`, neither corrected nor withdrawn by a
 * fact that was itself known. Of several corrections of one fact the last recorded counts; a withdrawn correction revives what it
 * had replaced. Sorted by (timeless, at, order of type, recordedAt, id): arrival order never matters.
 */
export function effectiveFacts(facts: readonly Fact[], order: FactOrder, at: Instant, knownAt: Instant): Fact[] {
  let amended = false;
  let sorted = true;
  const known: Fact[] = [];
  for (const fact of facts) {
    if (fact.recordedAt > knownAt) continue;
    if (fact.corrects !== undefined || fact.withdraws !== undefined) amended = true;
    const last = known[known.length - 1];
    if (sorted && last && compareFacts(last, fact, order) > 0) sorted = false;
    known.push(fact);
  }
  const counted = amended ? withoutSuperseded(known) : known;
  if (!sorted) counted.sort((a, b) => compareFacts(a, b, order));
  const last = counted[counted.length - 1];
  return last && last.at > at ? counted.filter((fact) => fact.at <= at || order.timeless(fact.type)) : counted;
}

/** The order of law: negative where `a` goes first. */
export function compareFacts(a: Fact, b: Fact, order: FactOrder): number {
  const timeless = Number(order.timeless(b.type)) - Number(order.timeless(a.type));
  return timeless || a.at - b.at || order.orderOf(a.type) - order.orderOf(b.type) || a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function withoutSuperseded(known: readonly Fact[]): Fact[] {
  const ids = new Set(known.map(({ id }) => id));
  const amendments = known.filter(({ corrects, withdraws }) => corrects !== undefined || withdraws !== undefined);
  amendments.sort((a, b) => b.recordedAt - a.recordedAt || (a.id < b.id ? 1 : -1));
  const dead = new Set<string>();
  const withdrawn = new Set<string>();
  const replaced = new Set<string>();
  // Newest first: an amendment that a newer one withdrew has no effect; one that a newer one corrected keeps striking out its own target.
  for (const { id, corrects, withdraws } of amendments) {
    if (withdrawn.has(id)) continue;
    if (withdraws !== undefined && ids.has(withdraws)) { withdrawn.add(withdraws); dead.add(withdraws); }
    if (corrects === undefined || !ids.has(corrects)) continue;
    if (replaced.has(corrects)) dead.add(id);
    replaced.add(corrects);
    dead.add(corrects);
  }
  // A withdrawal is not itself an event; it only strikes out.
  return known.filter(({ id, withdraws }) => !dead.has(id) && withdraws === undefined);
}
