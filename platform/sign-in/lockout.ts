/**
 * Failures slow the next attempt down: five are free, then each doubles the wait up to fifteen minutes. Counted by login (whether it
 * exists or not, so that a lock tells nothing) and, with a wider limit, by address. Logins are kept as hashes: a password typed
 * into the wrong field must not stay in a table.
 */
import { createHash } from 'node:crypto';
import { Problem } from '../problem/problem.ts';
import type { Sql } from '../storage/sql.ts';

const WINDOW_MS = 15 * 60_000;
const MOST_WAITING = 100;
const free = { login: 5, address: 50 } as const;
type Key = keyof typeof free;

const keyOf = (kind: Key, value: string): string => createHash('sha256').update(`${kind}|${value.trim().toLowerCase()}`).digest('hex');

export class Lockout {
  readonly #sql: Sql;
  readonly #now: () => number;
  readonly #queues = new Map<string, { last: Promise<void>; waiting: number }>();
  constructor(sql: Sql, now: () => number = Date.now) {
    this.#sql = sql;
    this.#now = now;
  }

  /**
   * Runs the attempts on one login one after another: all at once, none of them would know of the others' failures. Between processes
   * the limit may be passed by one attempt each. Throws `sign-in-locked` where more are waiting than people send.
   */
  async oneAtATime<T>(login: string, attempt: () => Promise<T>): Promise<T> {
    const key = keyOf('login', login);
    const queue = this.#queues.get(key) ?? { last: Promise.resolve(), waiting: 0 };
    if (queue.waiting >= MOST_WAITING) throw new Problem('sign-in-locked', { retryAfterSeconds: 10 });
    this.#queues.set(key, queue);
    queue.waiting += 1;
    const result = queue.last.then(attempt);
    queue.last = result.then(() => undefined, () => undefined).then(() => {
      queue.waiting -= 1;
      if (queue.waiting === 0) this.#queues.delete(key);
    });
    return result;
  }

  /** Throws `sign-in-locked` with the seconds to wait while the login or the address is slowed down. */
  async requireOpen(login: string, address: string): Promise<void> {
    const now = this.#now();
    const keys = [keyOf('login', login), keyOf('address', address)];
    const { rows } = await this.#sql.query({
      name: 'sign-in-failures',
      text: `select key, count(*)::int as failures, max(at) as last from sign_in_failure where key = any($1) and at > $2 group by key`,
      values: [keys, now - WINDOW_MS],
    });
    let until = 0;
    for (const row of rows as unknown as { key: string; failures: number; last: number }[]) {
      const over = row.failures - (row.key === keys[0] ? free.login : free.address);
      if (over >= 0) until = Math.max(until, row.last + Math.min(WINDOW_MS, 30_000 * 2 ** over));
    }
    if (until <= now) return;
    throw new Problem('sign-in-locked', { retryAfterSeconds: Math.ceil((until - now) / 1000) });
  }

  async failed(login: string, address: string): Promise<void> {
    await this.#sql.query({
      name: 'sign-in-failed',
      text: `insert into sign_in_failure (key, at) select unnest($1::text[]), $2`,
      values: [[keyOf('login', login), keyOf('address', address)], this.#now()],
    });
  }

  async succeeded(login: string): Promise<void> {
    await this.#sql.query({ name: 'sign-in-cleared', text: `delete from sign_in_failure where key = $1`, values: [keyOf('login', login)] });
  }

  async sweep(): Promise<void> {
    await this.#sql.query(`delete from sign_in_failure where at < $1`, [this.#now() - WINDOW_MS]);
  }
}
