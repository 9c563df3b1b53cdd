import type { Messages } from '../../i18n/words.ts';

export const messages = {
  rooms: 'Разделы надзора',
  overview: 'Обзор',
} satisfies Messages;
