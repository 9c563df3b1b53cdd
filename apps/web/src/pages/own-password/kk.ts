import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Өз құпиясөзіңізді қойыңыз',
  what: '{name}, сіз уақытша құпиясөзбен кірдіңіз, оны сізден басқа адам да біледі. Құпиясөзді ауыстырыңыз: содан кейін жұмысыңыз ашылады.',
  signOut: 'Шығу',
};
