/**
 * Passkeys (WebAuthn): registered by a signed-in account, then sign in by themselves: possession and the device's own check of the
 * person are two factors, so no code is asked for. Challenges live five minutes, in the database, and are used once.
 */
import {
  generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse,
  type AuthenticationResponseJSON, type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON, type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { Problem } from '../problem/problem.ts';
import type { Sql } from '../storage/sql.ts';
import { accountById, type Account } from './accounts.ts';

const CHALLENGE_MS = 5 * 60_000;

/** Who we are to the authenticator: the host that people type, and the page's origin. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

interface Credential { id: string; account: string; public_key: Buffer; counter: number; transports: string[] }

export class Passkeys {
  readonly #sql: Sql;
  readonly #now: () => number;
  constructor(sql: Sql, now: () => number = Date.now) {
    this.#sql = sql;
    this.#now = now;
  }

  async registrationOptions(account: Account, party: RelyingParty): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const known = await this.#of(account.account);
    const options = await generateRegistrationOptions({
      rpName: 'Kepil', rpID: party.id, userName: account.login, userDisplayName: account.name, userID: new TextEncoder().encode(account.account),
      attestationType: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: known.map(({ id, transports }) => ({ id, transports: transports as AuthenticatorTransport[] })),
    });
    await this.#remember(options.challenge, account.account);
    return options;
  }

  /** Stores the new credential; throws `invalid` where the answer does not verify. */
  async register(account: Account, party: RelyingParty, response: RegistrationResponseJSON, label: string): Promise<void> {
    await this.#take(challengeOf(response.response.clientDataJSON), account.account);
    const verified = await verifyRegistrationResponse({
      response, expectedChallenge: challengeOf(response.response.clientDataJSON), expectedOrigin: party.origin, expectedRPID: party.id, requireUserVerification: true,
    }).catch(() => null);
    if (!verified?.verified) throw notVerified();
    const { credential } = verified.registrationInfo;
    const { rowCount } = await this.#sql.query(
      `insert into passkey (id, account, public_key, counter, transports, label, created_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
      [credential.id, account.account, Buffer.from(credential.publicKey), credential.counter, credential.transports ?? [], label, this.#now()],
    );
    if (rowCount !== 1) throw notVerified();
  }

  async signInOptions(party: RelyingParty): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const options = await generateAuthenticationOptions({ rpID: party.id, userVerification: 'required' });
    await this.#remember(options.challenge, null);
    return options;
  }

  /** The account of a right answer; throws `sign-in-failed` for everything else. */
  async signIn(party: RelyingParty, response: AuthenticationResponseJSON): Promise<Account> {
    await this.#take(challengeOf(response.response.clientDataJSON), null);
    const { rows } = await this.#sql.query(`select id, account, public_key, counter, transports from passkey where id = $1`, [response.id]);
    const known = rows[0] as unknown as Credential | undefined;
    if (!known) throw new Problem('sign-in-failed');
    const verified = await verifyAuthenticationResponse({
      response, expectedChallenge: challengeOf(response.response.clientDataJSON), expectedOrigin: party.origin, expectedRPID: party.id, requireUserVerification: true,
      credential: { id: known.id, publicKey: new Uint8Array(known.public_key), counter: known.counter, transports: known.transports as AuthenticatorTransport[] },
    }).catch(() => null);
    if (!verified?.verified) throw new Problem('sign-in-failed');
    const account = await accountById(this.#sql, known.account);
    if (!account || account.disabledAt !== null) throw new Problem('sign-in-failed');
    await this.#sql.query(`update passkey set counter = $2, used_at = $3 where id = $1`, [known.id, verified.authenticationInfo.newCounter, this.#now()]);
    return account;
  }

  async #of(account: string): Promise<Credential[]> {
    const { rows } = await this.#sql.query(`select id, account, public_key, counter, transports from passkey where account = $1`, [account]);
    return rows as unknown as Credential[];
  }

  async #remember(challenge: string, account: string | null): Promise<void> {
    await this.#sql.query(`insert into webauthn_challenge (challenge, account, expires_at) values ($1, $2, $3)`, [challenge, account, this.#now() + CHALLENGE_MS]);
    await this.#sql.query(`delete from webauthn_challenge where expires_at < $1`, [this.#now()]);
  }

  /** Uses a challenge up; throws `sign-in-failed` where it is not ours, too old or used. */
  async #take(challenge: string, account: string | null): Promise<void> {
    const { rowCount } = await this.#sql.query(
      `delete from webauthn_challenge where challenge = $1 and account is not distinct from $2 and expires_at > $3`, [challenge, account, this.#now()],
    );
    if (rowCount !== 1) throw new Problem('sign-in-failed');
  }
}

/** The challenge that the client says it signed; the library then checks that it signed exactly this. */
function challengeOf(clientDataJSON: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as { challenge?: unknown };
    return typeof challenge === 'string' ? challenge : '';
  } catch {
    return '';
  }
}

const notVerified = (): Problem => new Problem('invalid', {
  fields: [{
    path: 'response', code: 'not-verified',
    message: {
      kk: 'Кілт расталмады: тіркеуді басынан бастаңыз.',
      ru: 'Ключ не подтверждён: начните регистрацию заново.',
      en: 'The key was not verified: start the registration again.',
    },
  }],
});
