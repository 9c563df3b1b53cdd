import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Sign in',
  what: 'The custody clock: from the moment of detention to release.',
  demo: 'Demonstration data. All persons are fictional.',
  login: 'Login',
  password: 'Password',
  showPassword: 'Show or hide the password',
  signIn: 'Sign in',
  signInWith: 'Sign in with {name}',
  passkey: 'Sign in with a passkey',
  code: 'Confirmation code',
  codeHint: 'Six digits from your one-time code application.',
  otherLogin: 'Another login',
  accounts: 'Demonstration accounts',
  accountsWhat: 'Choose an office: login and password are filled in.',
  signature: 'Sign in by electronic signature',
  signatureLogin: 'Demonstration: choose an account, its training key signs you in.',
};
