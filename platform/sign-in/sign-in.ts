/** Signing in by password and second factor. One answer for a wrong login, a wrong password and a disabled account. */
import { Problem } from '../problem/problem.ts';
import type { Sql } from '../storage/sql.ts';
import { accountByLogin, type Account } from './accounts.ts';
import type { Lockout } from './lockout.ts';
import { hashPassword, needsRehash, verifyPassword } from './password.ts';
import { unseal } from './seal.ts';
import { totpStep } from './totp.ts';

export interface Attempt {
  readonly login: string;
  readonly password: string;
  readonly totp?: string | undefined;
  readonly address: string;
}

export type Outcome = { readonly state: 'signed-in'; readonly account: Account } | { readonly state: 'totp-required' };

export class SignIn {
  readonly #sql: Sql;
  readonly #lockout: Lockout;
  readonly #key: Uint8Array;
  readonly #now: () => number;
  constructor(sql: Sql, lockout: Lockout, key: Uint8Array, now: () => number = Date.now) {
    this.#sql = sql;
    this.#lockout = lockout;
    this.#key = key;
    this.#now = now;
  }

  /** Throws `sign-in-failed` or `sign-in-locked`. The second factor is asked for only after a right password. */
  byPassword(attempt: Attempt): Promise<Outcome> {
    return this.#lockout.oneAtATime(attempt.login, () => this.#tryPassword(attempt));
  }

  async #tryPassword({ login, password, totp, address }: Attempt): Promise<Outcome> {
    await this.#lockout.requireOpen(login, address);
    const account = await accountByLogin(this.#sql, login);
    const fits = await verifyPassword(account?.passwordHash ?? null, password);
    if (!account || !fits || account.disabledAt !== null) return this.#fail(login, address);
    if (account.totp?.confirmed) {
      if (totp === undefined) return { state: 'totp-required' };
      if (!(await this.checkTotp(account, totp))) return this.#fail(login, address);
    }
    await this.#lockout.succeeded(login);
    if (account.passwordHash && needsRehash(account.passwordHash)) {
      await this.#sql.query(`update account set password_hash = $2 where id = $1`, [account.account, await hashPassword(password)]);
    }
    return { state: 'signed-in', account };
  }

  /** Whether the code is right and newer than the last one used: one UPDATE decides, so that two uses at once cannot both win. */
  async checkTotp(account: Account, code: string): Promise<boolean> {
    if (!account.totp) return false;
    const step = totpStep(unseal(this.#key, account.account, account.totp.sealed), account.login, code, this.#now());
    if (step === null) return false;
    const { rowCount } = await this.#sql.query(`update account set totp_last_step = $2 where id = $1 and coalesce(totp_last_step, 0) < $2`, [account.account, step]);
    return rowCount === 1;
  }

  async #fail(login: string, address: string): Promise<never> {
    await this.#lockout.failed(login, address);
    throw new Problem('sign-in-failed');
  }
}
