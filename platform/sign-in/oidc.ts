/**
 * Sign-in through the state's own provider (OpenID Connect, authorization code with PKCE). The provider says who somebody is; the
 * account, its role and its reach are ours. An account is bound to the provider's subject at its first use and to no other after.
 */
import * as client from 'openid-client';
import type { Config } from '../config.ts';
import { Problem } from '../problem/problem.ts';
import type { Sql } from '../storage/sql.ts';
import { accountById, accountByLogin, type Account } from './accounts.ts';

const STATE_MS = 10 * 60_000;
type Settings = NonNullable<Config['oidc']>;

export class Oidc {
  readonly #sql: Sql;
  readonly #settings: Settings;
  readonly #now: () => number;
  #provider: Promise<client.Configuration> | null = null;

  constructor(sql: Sql, settings: Settings, now: () => number = Date.now) {
    this.#sql = sql;
    this.#settings = settings;
    this.#now = now;
  }

  /** Where to send the browser. State, nonce and verifier stay with us and serve once; `binding` ties them to this browser. */
  async begin(redirectUri: string, binding: string): Promise<URL> {
    const provider = await this.#discover();
    const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
    await this.#sql.query(`delete from oidc_state where expires_at < $1`, [this.#now()]);
    await this.#sql.query(
      `insert into oidc_state (state, nonce, verifier, binding, redirect_uri, expires_at) values ($1, $2, $3, $4, $5, $6)`,
      [state, nonce, verifier, binding, redirectUri, this.#now() + STATE_MS],
    );
    return client.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri, scope: 'openid email profile', state, nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    });
  }

  /** The account of a returning browser; throws `sign-in-failed` for anything that is not exactly what we began. */
  async finish(callback: URL, binding: string): Promise<Account> {
    const { rows } = await this.#sql.query(
      `delete from oidc_state where state = $1 and binding = $2 and expires_at > $3 returning nonce, verifier, redirect_uri`,
      [callback.searchParams.get('state') ?? '', binding, this.#now()],
    );
    const begun = rows[0] as { nonce: string; verifier: string; redirect_uri: string } | undefined;
    if (!begun) throw new Problem('sign-in-failed');
    const provider = await this.#discover();
    const at = new URL(begun.redirect_uri);
    at.search = callback.search;
    const claims = await client
      .authorizationCodeGrant(provider, at, { pkceCodeVerifier: begun.verifier, expectedNonce: begun.nonce, expectedState: callback.searchParams.get('state') ?? '', idTokenExpected: true })
      .then(async (tokens) => {
        const idToken = tokens.claims();
        if (!idToken) return null;
        // Many providers put the person's claims into userinfo and not into the ID token.
        const more = this.#settings.loginClaim in idToken ? {} : await client.fetchUserInfo(provider, tokens.access_token, idToken.sub);
        return { ...more, ...idToken } as Record<string, unknown> & { iss: string; sub: string };
      })
      .catch(() => null);
    const account = claims ? await this.#accountOf(claims) : null;
    if (!account || account.disabledAt !== null) throw new Problem('sign-in-failed');
    return account;
  }

  async #accountOf(claims: Record<string, unknown> & { iss: string; sub: string }): Promise<Account | null> {
    const subject = `${claims.iss}|${claims.sub}`;
    const { rows } = await this.#sql.query(`select id from account where oidc_subject = $1`, [subject]);
    if (rows[0]) return accountById(this.#sql, String(rows[0]['id']));
    const login = claims[this.#settings.loginClaim];
    if (typeof login !== 'string' || (this.#settings.loginClaim === 'email' && claims['email_verified'] !== true)) return null;
    const account = await accountByLogin(this.#sql, login);
    if (!account) return null;
    const { rowCount } = await this.#sql.query(`update account set oidc_subject = $2 where id = $1 and oidc_subject is null`, [account.account, subject]);
    return rowCount === 1 ? account : null;
  }

  /** Read once; a failure is not remembered, so that a provider that was down for a minute is asked again. */
  #discover(): Promise<client.Configuration> {
    const issuer = new URL(this.#settings.issuer);
    const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(issuer.hostname);
    this.#provider ??= client
      .discovery(issuer, this.#settings.clientId, this.#settings.clientSecret, undefined, loopback ? { execute: [client.allowInsecureRequests] } : undefined)
      .catch((error: unknown) => {
        this.#provider = null;
        throw error instanceof Problem ? error : new Problem('not-ready');
      });
    return this.#provider;
  }
}
