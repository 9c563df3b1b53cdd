/** Passwords: argon2id with the parameters that OWASP gives for it (19 MiB, 2 passes, 1 lane); rehashed when they grow. */
import argon2 from 'argon2';
import { Problem } from '../problem/problem.ts';

const cost = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => argon2.hash(password.normalize('NFKC'), cost);

let decoy: Promise<string> | null = null;

/** Whether the password fits. Without a hash (no such account) the same work is done, so that time tells nothing. */
export async function verifyPassword(hash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const fits = await argon2.verify(hash ?? (await decoy), password.normalize('NFKC'));
  return hash !== null && fits;
}

export const needsRehash = (hash: string): boolean => argon2.needsRehash(hash, cost);

const shortest = 12;

/** Length decides (NIST SP 800-63B-4); the login and runs of one sign are refused. Throws `invalid` naming the field. */
export function requireGoodPassword(password: string, login: string, path = 'password'): void {
  const folded = password.toLowerCase();
  const weak = password.length < shortest || folded.includes(login.toLowerCase()) || new Set(folded).size < 5;
  if (!weak) return;
  throw new Problem('invalid', {
    fields: [{
      path, code: 'weak-password',
      message: {
        kk: `Құпиясөз кемінде ${shortest} таңбадан тұруы, логинді қамтымауы және бір таңбаның қайталануы болмауы керек.`,
        ru: `Пароль: не менее ${shortest} знаков, без логина и не из повторений одного знака.`,
        en: `The password needs at least ${shortest} characters, without the login and not one character repeated.`,
      },
    }],
  });
}
