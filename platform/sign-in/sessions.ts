/**
 * Sessions: a random token in the browser, its SHA-256 in the database. They end by idleness, by age, by sign-out, by sign-out
 * everywhere, when the account is disabled. A resumed session is remembered for a few seconds; what ends one is told to every
 * process through the database (NOTIFY), and the memory is short enough for the case that the message is lost.
 */
import { hash, randomBytes } from 'node:crypto';
import type { Config } from '../config.ts';
import type { SessionSource } from '../http/guard.ts';
import type { Sql } from '../storage/sql.ts';
import { accountColumns, accountJoins, fromRow, type Account, type AccountRow } from './accounts.ts';

const MEMORY_MS = 5_000;
/** Use is written down once in this time, not at every request. */
const TOUCH_MS = 60_000;
export const SESSION_CHANNEL = 'kepil_session_ended';

export const tokenHash = (token: string): string => hash('sha256', token, 'hex');

interface Resumed { readonly principal: Account; readonly session: string; readonly mustChangePassword: boolean }
interface Remembered { readonly account: Account; readonly session: string; readonly mustChangePassword: boolean; readonly readAt: number }

/** Whether a session opened in this way rests on a password that somebody else has set. */
export const mustChangePassword = ({ passwordTemporary }: Pick<Account, 'passwordTemporary'>, method: string): boolean => passwordTemporary && (method === 'password' || method === 'totp');

export class Sessions implements SessionSource {
  readonly #sql: Sql;
  readonly #limits: Config['session'];
  readonly #now: () => number;
  readonly #memory = new Map<string, Remembered>();

  constructor(sql: Sql, limits: Config['session'], now: () => number = Date.now) {
    this.#sql = sql;
    this.#limits = limits;
    this.#now = now;
  }

  /** A new session; the token is returned once and stored nowhere. */
  async open(account: string, method: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.#now();
    await this.#sql.query({
      name: 'session-open',
      text: `insert into session (token_hash, account, method, created_at, last_seen_at, expires_at) values ($1, $2, $3, $4, $4, $5)`,
      values: [tokenHash(token), account, method, now, now + this.#limits.maxMs],
    });
    return token;
  }

  recall(token: string): Resumed | null {
    const session = tokenHash(token);
    const known = this.#memory.get(session);
    return known && this.#now() - known.readAt < MEMORY_MS ? { principal: known.account, session, mustChangePassword: known.mustChangePassword } : null;
  }

  async resume(token: string): Promise<Resumed | null> {
    const known = this.recall(token);
    if (known) return known;
    const session = tokenHash(token);
    const now = this.#now();
    this.#memory.delete(session);
    const { rows } = await this.#sql.query({
      name: 'session-resume',
      text: `select s.last_seen_at as seen, s.method, ${accountColumns} from session s join ${accountJoins.replace('account a join', 'account a on a.id = s.account join')}
        where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2 and s.last_seen_at > $3 and a.disabled_at is null`,
      values: [session, now, now - this.#limits.idleMs],
    });
    const row = rows[0] as unknown as (AccountRow & { seen: number; method: string }) | undefined;
    if (!row) return null;
    if (now - row.seen > Math.min(TOUCH_MS, this.#limits.idleMs / 4)) {
      await this.#sql.query({ name: 'session-touch', text: `update session set last_seen_at = $2 where token_hash = $1 and ended_at is null`, values: [session, now] });
    }
    const account = fromRow(row);
    if (this.#memory.size > 10_000) this.#memory.clear();
    const must = mustChangePassword(account, row.method);
    this.#memory.set(session, { account, session, mustChangePassword: must, readAt: now });
    return { principal: account, session, mustChangePassword: must };
  }

  /** When the session was opened; null where it is over. */
  async openedAt(session: string): Promise<number | null> {
    const { rows } = await this.#sql.query({ name: 'session-opened', text: `select created_at from session where token_hash = $1 and ended_at is null`, values: [session] });
    return rows[0] ? Number(rows[0]['created_at']) : null;
  }

  async end(session: string): Promise<void> {
    await this.#endWhere('token_hash = $1', [session]);
  }

  /** Every session of the account, this one included: a lost device, a changed password, a disabled account. */
  async endAll(account: string): Promise<void> {
    await this.#endWhere('account = $1', [account]);
  }

  /** What another process has ended, or this one: `*` forgets everything. */
  forget(session: string): void {
    if (session === '*') this.#memory.clear();
    else this.#memory.delete(session);
  }

  /** Removes what has been over for a day. */
  async sweep(): Promise<void> {
    await this.#sql.query(`delete from session where coalesce(ended_at, expires_at) < $1`, [this.#now() - 86_400_000]);
  }

  async #endWhere(condition: string, values: unknown[]): Promise<void> {
    const { rows } = await this.#sql.query(`update session set ended_at = $${values.length + 1} where ${condition} and ended_at is null returning token_hash`, [...values, this.#now()]);
    const ended = rows.map(({ token_hash }) => String(token_hash));
    for (const session of ended) this.forget(session);
    const message = ended.length === 1 ? ended[0] : '*';
    if (ended.length > 0) await this.#sql.query(`select pg_notify($1, $2)`, [SESSION_CHANNEL, message]);
  }
}
