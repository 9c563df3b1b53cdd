/**
 * What each fact on money means in the books (Law on special institutions arts. 16(2), 21, 24–26, 33(4), 40, 48(5)). Pure: the facts of one
 * stream in force, in the order of law, become balanced postings; what does not tally is a remark with its article, never a refusal.
 */
import type { Fact } from '../facts/fact.ts';
import { accountKey, type Account, type AccountKind, type Line } from './account.ts';
import { remarkOf, type Remark } from './remark.ts';

/** Types of facts that move money. The database's index of them is `journal/migrations/j011-money.sql`; a test compares. */
export const moneyTypes = [
  'property.listed', 'property.returned', 'valuables.stored', 'valuables.given-out', 'money.accepted', 'money.paid-out', 'money.received', 'account.credited', 'account.debited',
  'wages.accrued', 'damage.order-issued', 'damage.recovered', 'damage.wrongly-recovered', 'damage.refunded', 'account.settled', 'cash.moved', 'cash.counted', 'sentence.dispatch',
] as const;
const moving: ReadonlySet<string> = new Set(moneyTypes);
export const isMoneyFact = ({ type }: Pick<Fact, 'type'>): boolean => moving.has(type);

export interface Postings {
  /** By id of the fact, in the order of law; each sums up to zero. A fact that moves nothing has none. */
  readonly lines: ReadonlyMap<string, readonly Line[]>;
  readonly remarks: readonly Remark[];
}

/** `facts`: in force, of one stream, in the order of law; others than of money are passed over. */
export function postingsOf(facts: readonly Fact[]): Postings {
  const books = new Books();
  for (const fact of facts) if (isMoneyFact(fact)) books.take(fact);
  books.close();
  return books;
}

const onPurpose: Readonly<Record<string, AccountKind>> = {
  shop: 'shop', purchase: 'shop', 'paid-service': 'services', postage: 'postage', transfer: 'bank', damage: 'budget', executive: 'withheld',
  // Charged against art. 16(1)9: the norm says so, and the books show where the sum went.
  food: 'budget', living: 'budget', medical: 'budget',
};

/** A sum on record twice, as the act (`damage.recovered`) and as the entry of the account (`account.debited`): posted once. */
interface Half { readonly type: string; readonly sum: number; readonly damageId: unknown }

class Books {
  readonly lines = new Map<string, readonly Line[]>();
  readonly remarks: Remark[] = [];
  readonly #balances = new Map<string, number>();
  readonly #transfers = new Map<unknown, number>();
  readonly #wages = new Map<unknown, number>();
  readonly #stored = new Map<unknown, number>();
  readonly #ordered = new Map<unknown, number>();
  readonly #recovered = new Map<unknown, number>();
  readonly #owedBack = new Map<unknown, { sum: number; fact: string }>();
  readonly #halves: Half[] = [];
  /** Where the person's money was last heard of: for a fact that names no place. */
  #place = '';
  #leaving: { fact: string; place: string; settled: boolean } | null = null;

  take(fact: Fact): void {
    this.#place = fact.place ?? this.#place;
    const { type, data, id } = fact;
    const sum = tiynOf(data['amount']);
    switch (type) {
      case 'property.listed': return this.#listed(fact, moneyIn(data['items']));
      case 'property.returned': {
        this.#leaving = { fact: id, place: this.#place, settled: data['balanceZero'] === true };
        return this.#move(fact, 'kept', 'cash', moneyIn(data['items'], 'returned'));
      }
      case 'valuables.stored': {
        const stored = moneyIn(data['items']);
        add(this.#stored, data['thingsId'], stored);
        return this.#move(fact, 'cash', 'kept', stored);
      }
      case 'valuables.given-out': {
        this.#move(fact, 'kept', 'cash', this.#stored.get(data['thingsId']) ?? 0);
        this.#stored.delete(data['thingsId']);
        return;
      }
      case 'money.accepted': return this.#move(fact, 'cash', data['into'] === 'kept' ? 'kept' : 'person', sum);
      case 'money.paid-out': return this.#move(fact, data['outOf'] === 'kept' ? 'kept' : 'person', data['through'] === 'bank' ? 'bank' : 'cash', sum);
      case 'money.received': {
        add(this.#transfers, data['sourceId'], sum);
        return this.#move(fact, 'bank', 'arrived', sum);
      }
      case 'wages.accrued': return this.#accrued(fact, sum, tiynOf(data['deductions']));
      case 'account.credited': return this.#credited(fact, sum);
      case 'account.debited': return this.#debited(fact, sum);
      case 'damage.order-issued': { add(this.#ordered, data['damageId'], sum); return; }
      case 'damage.recovered': return this.#recoveredFrom(fact, sum);
      case 'damage.wrongly-recovered': { this.#owedBack.set(data['damageId'], { sum: (this.#owedBack.get(data['damageId'])?.sum ?? 0) + sum, fact: id }); return; }
      case 'damage.refunded': return this.#refunded(fact, sum);
      // Art. 33(4): what was kept goes to the institution by inventory, all of it.
      case 'sentence.dispatch': return data['valuables'] === true && data['accepted'] === true ? this.#move(fact, 'kept', 'cash', Math.max(0, this.#owed(this.#here('kept')))) : undefined;
      case 'account.settled': return this.#move(fact, settledWith[String(data['with'])] ?? 'unknown', data['through'] === 'cash' ? 'cash' : 'bank', sum);
      case 'cash.moved': return data['direction'] === 'from-bank' ? this.#move(fact, 'cash', 'bank', sum) : this.#move(fact, 'bank', 'cash', sum);
      default: return;
    }
  }

  /** What can only be said when all is on record. */
  close(): void {
    for (const { sum, fact } of this.#owedBack.values()) if (sum > 0) this.remarks.push(remarkOf('refund-short', fact, sum));
    if (this.#leaving === null) return;
    const { fact, place, settled } = this.#leaving;
    const account = this.#owed({ kind: 'person', place }), kept = this.#owed({ kind: 'kept', place });
    if (settled && account > 0) this.remarks.push(remarkOf('not-paid-out', fact, account));
    if (kept > 0) this.remarks.push(remarkOf('kept-back', fact, kept));
  }

  /** The money of the list comes into keeping. What another place kept has come along with the person: it leaves that place's books. */
  #listed(fact: Fact, found: number): void {
    let rest = found;
    const lines: Line[] = [];
    for (const [key, sum] of this.#balances) {
      if (!key.startsWith('kept@') || key === `kept@${this.#place}` || sum >= 0 || rest === 0) continue;
      const place = key.slice('kept@'.length), along = Math.min(rest, -sum);
      lines.push({ account: { kind: 'kept', place }, sum: along }, { account: { kind: 'cash', place }, sum: -along });
      rest -= along;
    }
    this.#post(fact, [...lines, ...pair({ kind: 'cash', place: this.#place }, { kind: 'kept', place: this.#place }, found)]);
  }

  #accrued(fact: Fact, sum: number, deductions: number): void {
    const net = sum - deductions;
    if (net < 0) this.remarks.push(remarkOf('deductions-above-wages', fact.id, -net));
    add(this.#wages, fact.data['sourceId'], net);
    this.#post(fact, [...pair(this.#here('labour'), this.#here('wages'), sum), ...pair(this.#here('wages'), this.#here('withheld'), deductions)]);
  }

  #credited(fact: Fact, sum: number): void {
    const { sourceId, how } = fact.data;
    if (how === 'refund') return this.#once(fact, sum, 'budget', 'person', 'damage.refunded');
    if (how === 'cash') return this.#move(fact, 'cash', 'person', sum);
    const from = how === 'wages' || (how === undefined && this.#wages.has(sourceId)) ? 'wages' : how === 'transfer' || this.#transfers.has(sourceId) ? 'arrived' : 'unknown';
    const source = from === 'wages' ? this.#wages : this.#transfers;
    const left = source.get(sourceId);
    if (from === 'unknown' || left === undefined) this.remarks.push(remarkOf('no-source', fact.id, sum));
    else {
      if (sum !== left) this.remarks.push(remarkOf(from === 'wages' ? 'wages-differ' : 'transfer-differs', fact.id, sum - left));
      source.set(sourceId, left - sum);
    }
    this.#move(fact, left === undefined ? 'unknown' : from, 'person', sum);
  }

  #debited(fact: Fact, sum: number): void {
    const purpose = String(fact.data['purpose']);
    if (purpose === 'executive' && !fact.data['executiveDocument']) this.remarks.push(remarkOf('no-document', fact.id, sum));
    if (purpose === 'damage') this.#once(fact, sum, 'person', 'budget', 'damage.recovered');
    else this.#move(fact, 'person', onPurpose[purpose] ?? 'unknown', sum);
  }

  #recoveredFrom(fact: Fact, sum: number): void {
    const { damageId, source } = fact.data;
    add(this.#recovered, damageId, sum);
    const over = (this.#recovered.get(damageId) ?? 0) - (this.#ordered.get(damageId) ?? 0);
    if (this.#ordered.has(damageId) && over > 0) this.remarks.push(remarkOf('above-order', fact.id, Math.min(over, sum)));
    if (source === 'account') this.#once(fact, sum, 'person', 'budget', 'account.debited');
    else this.#move(fact, source === 'person' ? 'cash' : 'bank', 'budget', sum);
  }

  #refunded(fact: Fact, sum: number): void {
    const owed = this.#owedBack.get(fact.data['damageId']);
    if (owed) owed.sum -= sum;
    if (fact.data['credited'] === true) this.#once(fact, sum, 'budget', 'person', 'account.credited');
    else this.#move(fact, 'budget', 'cash', sum);
  }

  /** Posts it unless the other half of the same sum has been posted. */
  #once(fact: Fact, sum: number, debit: AccountKind, credit: AccountKind, otherHalf: string): void {
    const { damageId } = fact.data;
    const at = this.#halves.findIndex((half) => half.type === otherHalf && half.sum === sum && (half.damageId === undefined || damageId === undefined || half.damageId === damageId));
    if (at >= 0) { this.#halves.splice(at, 1); return; }
    this.#halves.push({ type: fact.type, sum, damageId });
    this.#move(fact, debit, credit, sum);
  }

  #move(fact: Fact, debit: AccountKind, credit: AccountKind, sum: number): void {
    this.#post(fact, pair(this.#here(debit), this.#here(credit), sum));
  }

  #post(fact: Fact, lines: readonly Line[]): void {
    if (lines.length === 0) return;
    this.lines.set(fact.id, lines);
    for (const { account, sum } of lines) {
      const before = this.#owed(account);
      add(this.#balances, accountKey(account), sum);
      if ((account.kind !== 'person' && account.kind !== 'kept') || sum < 0) continue;
      const short = Math.min(sum, sum - before);
      if (short > 0) this.remarks.push(remarkOf(account.kind === 'person' ? 'beyond-means' : 'beyond-kept', fact.id, short));
    }
  }

  #here(kind: AccountKind): Account { return { kind, place: this.#place }; }
  #owed(account: Account): number { return -(this.#balances.get(accountKey(account)) ?? 0); }
}

const settledWith: Readonly<Record<string, AccountKind>> = { shop: 'shop', services: 'services', postage: 'postage', budget: 'budget', withheld: 'withheld' };

const pair = (debit: Account, credit: Account, sum: number): Line[] => (sum === 0 ? [] : [{ account: debit, sum }, { account: credit, sum: -sum }]);

const add = <K>(sums: Map<K, number>, key: K, sum: number): void => { sums.set(key, (sums.get(key) ?? 0) + sum); };

/** A sum on record; of an erased or unreadable one nothing. */
const tiynOf = (value: unknown): number => (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0);

/** Money of a list of things; `returned`: only what was given back. */
function moneyIn(items: unknown, only?: 'returned'): number {
  if (!Array.isArray(items)) return 0;
  return (items as readonly { class?: unknown; amount?: unknown; returned?: unknown }[])
    .reduce((sum, item) => (item.class === 'money' && (only === undefined || item.returned !== false) ? sum + tiynOf(item.amount) : sum), 0);
}
