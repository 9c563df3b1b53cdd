/** Which key the double signs with: that of the person, or one of the wrong ones by which systems have been deceived. */
import { DAY, type Instant } from '@kepil/law/time/instant.ts';
import { createAuthority, type Authority, type Issued } from '../authority/authority.ts';
import type { Holder } from '../authority/names.ts';

export const KEY_CHOICES = ['own', 'other-person', 'authentication-key', 'signing-key', 'expired', 'revoked', 'foreign-authority', 'wrong-key'] as const;
/**
 * own: as asked. other-person: another's key. authentication-key, signing-key: this one whatever was asked. expired: a certificate of the year before last.
 * revoked: yesterday. foreign-authority: a self-made authority with the right names. wrong-key: the right certificate, a key that is not its own.
 */
export type KeyChoice = (typeof KEY_CHOICES)[number];

export interface ToSignInDouble {
  readonly choice: KeyChoice;
  readonly purpose: 'signing' | 'authentication';
  readonly content?: Uint8Array;
  readonly digest?: Uint8Array;
  readonly attached: boolean;
  readonly timeStamp: boolean;
  /** Turn a bit of the signature value. */
  readonly broken: boolean;
}

export interface DoubleKeys {
  /** DER of the CMS. */
  sign(holder: Holder, request: ToSignInDouble): Uint8Array;
  keyOf(holder: Holder, choice: KeyChoice, purpose: 'signing' | 'authentication'): Issued;
}

/** A person of the test records, with the number of a test certificate of the national authority. */
const SOMEBODY_ELSE: Holder = { surname: 'ТЕСТОВ', name: 'ТЕСТ', patronymic: 'ТЕСТОВИЧ', iin: '123456789011' };

export function doubleKeys(authority: Authority, clock: () => Instant): DoubleKeys {
  let foreign: Authority | null = null;
  const keyOf: DoubleKeys['keyOf'] = (holder, choice, purpose) => {
    const now = clock();
    switch (choice) {
      case 'own': return authority.keyOf(holder, purpose);
      case 'other-person': return authority.keyOf(SOMEBODY_ELSE, purpose);
      case 'authentication-key': return authority.keyOf(holder, 'authentication');
      case 'signing-key': return authority.keyOf(holder, 'signing');
      case 'expired': return authority.issue({ holder, purpose, from: now - 730 * DAY, to: now - 365 * DAY });
      case 'revoked': {
        const issued = authority.issue({ holder, purpose, from: now - 30 * DAY });
        authority.revoke(issued.serial, now - DAY, 'keyCompromise');
        return issued;
      }
      case 'foreign-authority':
        foreign ??= createAuthority({ clock, algorithm: authority.algorithm });
        return foreign.keyOf(holder, purpose);
      case 'wrong-key': return { ...authority.keyOf(holder, purpose), key: authority.keyOf(SOMEBODY_ELSE, purpose).key };
    }
  };
  return {
    keyOf,
    sign(holder, { choice, purpose, content, digest, attached, timeStamp, broken }) {
      const { key, certificate } = keyOf(holder, choice, purpose);
      const signer = choice === 'foreign-authority' && foreign ? foreign : authority;
      const turned = (bytes: Uint8Array): Uint8Array => { const out = Uint8Array.from(bytes); out[10] = (out[10] ?? 0) ^ 1; return out; };
      return signer.signCms({
        key: broken ? { ...key, sign: (bytes) => turned(key.sign(bytes)) } : key, certificate, detached: !attached, timeStamp,
        ...(content ? { content } : {}), ...(digest ? { digest } : {}),
      });
    },
  };
}
