/**
 * Signing in by electronic signature: a challenge of the server, bound to the address of this house, signed with the person's
 * authentication key. The IIN in the certificate is the account. A challenge lives five minutes and is used once.
 */
import { randomBytes } from 'node:crypto';
import type { Instant } from '@kepil/law/time/instant.ts';
import { failureSentence } from './words.ts';
import { Problem } from '../problem/problem.ts';
import { accountById, type Account } from '../sign-in/accounts.ts';
import type { Sql } from '../storage/sql.ts';
import type { Judge } from './judge.ts';

const CHALLENGE_MS = 5 * 60_000;

export interface Challenge {
  readonly challenge: string;
  /** What is signed, base64 of UTF-8 text. It names the house, so that a signature given to another site opens nothing here. */
  readonly data: string;
  readonly expiresAt: Instant;
}

export class SignatureSignIn {
  readonly #sql: Sql;
  readonly #judge: Judge;
  readonly #now: () => Instant;
  constructor(sql: Sql, judge: Judge, now: () => Instant) {
    this.#sql = sql;
    this.#judge = judge;
    this.#now = now;
  }

  async challenge(origin: string): Promise<Challenge> {
    const challenge = randomBytes(32).toString('base64url');
    const now = this.#now();
    await this.#sql.query('delete from signature_challenge where expires_at < $1', [now]);
    await this.#sql.query('insert into signature_challenge (challenge, expires_at) values ($1, $2)', [challenge, now + CHALLENGE_MS]);
    return { challenge, data: Buffer.from(wording(origin, challenge)).toString('base64'), expiresAt: now + CHALLENGE_MS };
  }

  /** The account whose IIN the certificate names. Throws `sign-in-failed`, or `signature-invalid` with every reason. */
  async signIn(origin: string, { challenge, cms }: { readonly challenge: string; readonly cms: string }): Promise<Account> {
    const now = this.#now();
    const { rowCount } = await this.#sql.query('delete from signature_challenge where challenge = $1 and expires_at >= $2', [challenge, now]);
    if (rowCount !== 1) throw new Problem('sign-in-failed', { detail: outdated });
    const { verdict } = await this.#judge.judge({ cms, content: Buffer.from(wording(origin, challenge)), receivedAt: now, purpose: 'authentication' });
    if (!verdict.valid) throw new Problem('signature-invalid', { fields: verdict.failures.map((code) => ({ path: 'cms', code, message: failureSentence(code) })) });
    const iin = verdict.signer?.iin ?? null;
    const { rows } = await this.#sql.query('select id from account where iin = $1 and disabled_at is null', [iin]);
    const account = typeof rows[0]?.['id'] === 'string' ? await accountById(this.#sql, rows[0]['id']) : null;
    if (!account) throw new Problem('sign-in-failed', { detail: nobody });
    return account;
  }
}

const wording = (origin: string, challenge: string): string => `Kepil\nЖүйеге кіру · Вход в систему · Sign-in\n${origin}\n${challenge}\n`;

const outdated = {
  kk: 'Кіру сұрауының мерзімі өтті немесе ол пайдаланылған: қайта бастаңыз.', ru: 'Запрос на вход просрочен или уже использован: начните снова.', en: 'The request to sign in has expired or was used: begin again.',
};
const nobody = {
  kk: 'Сертификаттағы ЖСН бойынша есептік жазба жоқ: әкімшіге жүгініңіз.', ru: 'По ИИН из сертификата учётной записи нет: обратитесь к администратору.', en: 'No account has the IIN of this certificate: turn to the administrator.',
};
