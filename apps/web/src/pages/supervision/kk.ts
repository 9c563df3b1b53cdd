import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  rooms: 'Қадағалау бөлімдері',
  overview: 'Шолу',
  inspections: 'Тексерулер',
  calendar: 'Күнтізбе',
  heat: 'Жыл картасы',
  matters: 'Ден қою',
  reports: 'Есептер',
  monitoring: 'Қоғамдық бақылау',
  control: 'Бақылаудағылар',
  bracelets: 'Білезіктер',
  reconciliation: 'Салыстыру',
  registers: 'Журналдар',
  districts: 'Төмен тұрғандар',
  workPlan: 'Жоспар',
};
