import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  loading: 'Loading…',
  title: 'Inspection of a place of custody',
  next: 'After recording, draw up and sign the certificate on the page of the place; the head signs it as made acquainted.',
  notYours: 'An inspection is recorded by a prosecutor or a member of the public monitoring commission.',
};
