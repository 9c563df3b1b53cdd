/** Second factor by an application's code (RFC 6238: SHA-1, 6 digits, 30 seconds, one step of drift). A code counts once. */
import { Secret, TOTP } from 'otpauth';

const issuer = 'Kepil';
const period = 30;

const totpOf = (secret: string, login: string): TOTP => new TOTP({ issuer, label: login, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) });

export interface TotpEnrolment {
  readonly secret: string;
  /** What the application reads as a QR code. */
  readonly uri: string;
}

export function newTotp(login: string): TotpEnrolment {
  const secret = new Secret({ size: 20 }).base32;
  return { secret, uri: totpOf(secret, login).toString() };
}

/** The time step of a right code, or null. The caller refuses a step that is not later than the last one used. */
export function totpStep(secret: string, login: string, code: string, now: number): number | null {
  const delta = totpOf(secret, login).validate({ token: code, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 1000 / period) + delta;
}
