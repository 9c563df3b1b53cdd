import type { Messages } from '../../i18n/words.ts';

export const messages = {
  title: 'Задержание',
  under: 'Отметьте то, что уже произошло. Остальное запишется позже на странице лица.',
  brought: 'Доставлено лицо с документами:',
  toReception: 'приём по шагам',
  loading: 'Загрузка…',
  at: 'Когда произошло',
  restored: 'Восстановлен черновик от {when}. Ничего из него ещё не записано.',
  save: 'Записать',
} satisfies Messages;
