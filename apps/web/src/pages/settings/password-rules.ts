/** What a new password must be, as `platform/sign-in/password.ts` holds it: shown while one types, decided by the server. */
export const SHORTEST = 12;
export const VARIETY = 5;

export type PasswordRule = 'length' | 'login' | 'variety' | 'repeat';

/** Each rule with whether it is met. Nothing is met by an empty field. */
export function passwordRules(next: string, repeated: string, login: string): Readonly<Record<PasswordRule, boolean>> {
  const folded = next.toLowerCase();
  return {
    length: next.length >= SHORTEST,
    login: next !== '' && !folded.includes(login.toLowerCase()),
    variety: new Set(folded).size >= VARIETY,
    repeat: next !== '' && next === repeated,
  };
}
