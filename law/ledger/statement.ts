/** What the books say: the statement of one account for a period, the balances of many, the check that debits equal credits. */
import type { Instant } from '../time/instant.ts';
import { accountKey, accountKinds, balanceOf, type Account, type AccountKind } from './account.ts';
import type { Entry } from './book.ts';

/** One line of a statement; `debit`, `credit` in tiyn, one of them zero, below zero where an entry is posted back. */
export interface StatementRow {
  readonly entry: Entry;
  readonly debit: number;
  readonly credit: number;
  /** After it, as printed: see `balanceOf`. */
  readonly balance: number;
}

export interface Statement {
  readonly account: Account;
  readonly opening: number;
  readonly rows: readonly StatementRow[];
  readonly debit: number;
  readonly credit: number;
  readonly closing: number;
}

/** `entries` in the order of the books. Half-open period: `from` included, `to` not. Sums in tiyn. */
export function statementOf(entries: readonly Entry[], account: Account, from: Instant, to: Instant): Statement {
  const key = accountKey(account);
  let sum = 0, opening = 0, debit = 0, credit = 0;
  const rows: StatementRow[] = [];
  for (const entry of entries) {
    if (entry.at >= to) break;
    const moved = entry.lines.reduce((total, line) => (accountKey(line.account) === key ? total + line.sum : total), 0);
    if (moved === 0) continue;
    sum += moved;
    if (entry.at < from) { opening = sum; continue; }
    // Posted back with the opposite sign on the same side, as accountants do: the turnover of the period stays that of real dealings.
    const onDebit = entry.reversedBy === null ? moved > 0 : moved < 0;
    const row = { debit: onDebit ? moved : 0, credit: onDebit ? 0 : 0 - moved };
    debit += row.debit;
    credit += row.credit;
    rows.push({ entry, ...row, balance: balanceOf(account.kind, sum) });
  }
  return { account, opening: balanceOf(account.kind, opening), rows, debit, credit, closing: balanceOf(account.kind, sum) };
}

/** The person's accounts that were ever moved, the place named first before others, in each the personal account first. */
export function personalAccounts(entries: readonly Entry[], current: string | null): Account[] {
  const places = [...(current === null ? [] : [current]), ...entries.flatMap(({ lines }) => lines.map(({ account }) => account.place)).reverse()];
  const moved = new Set(entries.flatMap(({ lines }) => lines.map(({ account }) => accountKey(account))));
  return [...new Set(places)].flatMap((place) => (['person', 'kept'] as const).map((kind) => ({ kind, place }))).filter((account) => moved.has(accountKey(account)) || (account.place === current && account.kind === 'person'));
}

export interface Turnover {
  readonly kind: AccountKind;
  readonly debit: number;
  readonly credit: number;
  /** Debits less credits. */
  readonly sum: number;
}

/** Trial balance of a place over all streams given: one line for each account that moved; the sums of all are zero. */
export function trialBalance(books: Iterable<readonly Entry[]>, place: string): readonly Turnover[] {
  const all = new Map<AccountKind, { debit: number; credit: number }>();
  for (const entries of books) {
    for (const { lines, reversedBy } of entries) {
      for (const { account, sum } of lines) {
        if (account.place !== place) continue;
        let turnover = all.get(account.kind);
        if (!turnover) all.set(account.kind, turnover = { debit: 0, credit: 0 });
        const onDebit = reversedBy === null ? sum > 0 : sum < 0;
        if (onDebit) turnover.debit += sum;
        else turnover.credit -= sum;
      }
    }
  }
  return accountKinds.flatMap((kind) => {
    const turnover = all.get(kind);
    return turnover ? [{ kind, ...turnover, sum: turnover.debit - turnover.credit }] : [];
  });
}
