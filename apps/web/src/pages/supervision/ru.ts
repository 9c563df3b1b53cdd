import type { Messages } from '../../i18n/words.ts';

export const messages = {
  rooms: 'Разделы надзора',
  overview: 'Обзор',
  inspections: 'Проверки',
  calendar: 'Календарь',
  heat: 'Карта года',
  matters: 'Реагирование',
  reports: 'Отчёты',
  monitoring: 'Общественный контроль',
  control: 'Под контролем',
  bracelets: 'Браслеты',
  reconciliation: 'Сверка',
  registers: 'Журналы',
  districts: 'Нижестоящие',
  workPlan: 'План',
} satisfies Messages;
