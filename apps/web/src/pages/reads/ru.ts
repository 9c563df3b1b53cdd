import type { Messages } from '../../i18n/words.ts';

export const messages = {
  title: 'Просмотры записей о лицах',
  under: 'Каждый просмотр оставляет строку: кто, когда, что ему было показано. Строки не изменяются и не удаляются.',
  search: 'Должностное лицо или лицо',
  from: 'С даты',
  to: 'По дату',
  when: 'Время',
  who: 'Кто смотрел',
  what: 'Что открыто',
  person: 'О ком',
  shown: 'Показано',
  records: { one: '{n} запись', few: '{n} записи', many: '{n} записей', other: '{n} записи' },
  result: 'Итог',
  none: 'За этот период просмотров нет.',
  ok: 'показано',
  denied: 'отказано',
} satisfies Messages;
