import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Choose a password of your own',
  what: '{name}, you signed in with a temporary password that somebody else knows too. Replace it, and your work opens.',
  signOut: 'Sign out',
};
