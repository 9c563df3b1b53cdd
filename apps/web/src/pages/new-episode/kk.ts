import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Ұстап алу',
  under: 'Болып қойғанын белгілеңіз. Қалғаны кейін адамның бетінде тіркеледі.',
  brought: 'Адам құжаттарымен жеткізілді ме:',
  toReception: 'қадамдап қабылдау',
  loading: 'Жүктелуде…',
  at: 'Қашан болды',
  restored: '{when} жобасы қалпына келтірілді. Одан әлі ештеңе тіркелген жоқ.',
  save: 'Тіркеу',
};
