import type { Messages } from '../../i18n/words.ts';

export const messages = {
  title: 'Свод норм',
  under: 'Акты, их статьи и нормы, по которым система исчисляет сроки и устанавливает нарушения.',
  search: 'Статья, слово из её названия',
  edition: 'Редакция: {edition}',
  article: 'Статья',
  point: 'Пункт',
  name: 'Название',
  norms: 'Норм',
  cases: 'Случаев',
  total: 'всего норм: {n}',
  none: 'Ничего не найдено. Измените запрос.',
  clear: 'Очистить поиск',
  ruleSets: 'Наборы норм',
  ruleSetsWhat: 'Один и тот же журнал оценивается по любому из них; различие показано на странице лица.',
} satisfies Messages;
