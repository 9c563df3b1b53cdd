import type { Messages } from '../../i18n/words.ts';

export const messages = {
  loading: 'Загрузка…',
  title: 'Журналы учреждения',
  find: 'Найти журнал',
  since: 'Числа: записи с {day}',
  none: 'Журнала с таким названием нет: измените запрос.',
  article: 'Закон № 353-I, ст. {articles}',
  broken: { one: '{n} с нарушением', few: '{n} с нарушением', many: '{n} с нарушением', other: '{n} с нарушением' },
  open: { one: '{n} ждёт исполнения', few: '{n} ждут исполнения', many: '{n} ждут исполнения', other: '{n} ждут исполнения' },
  linesOf: { one: '{n} запись в этом месяце', few: '{n} записи в этом месяце', many: '{n} записей в этом месяце', other: '{n} записи в этом месяце' },
  'topic-regime': 'Режим дня',
  'topic-contacts': 'Свидания, письма, передачи',
  'topic-movement': 'Приём, размещение, убытие',
  'topic-discipline': 'Дисциплина',
  'topic-health': 'Здоровье',
  'topic-safety': 'Обыски, сила, специальные средства',
  'topic-property': 'Деньги, имущество, ущерб',
  'topic-control': 'Жалобы и контроль',
} satisfies Messages;
