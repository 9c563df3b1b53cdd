import type { Messages } from '../../i18n/words.ts';

export const messages = {
  title: 'Задайте собственный пароль',
  what: '{name}, вы вошли с временным паролем, который известен не только вам. Смените его: после этого откроется ваша работа.',
  signOut: 'Выйти',
} satisfies Messages;
