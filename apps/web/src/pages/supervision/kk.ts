import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  rooms: 'Қадағалау бөлімдері',
  overview: 'Шолу',
};
