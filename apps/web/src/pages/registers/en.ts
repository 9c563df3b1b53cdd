import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  loading: 'Loading…',
  title: 'Registers of the place',
  find: 'Find a register',
  since: 'Numbers: records since {day}',
  none: 'No register has such a title: change the query.',
  article: 'Law No. 353-I, art. {articles}',
  broken: { one: '{n} with a breach', other: '{n} with a breach' },
  open: { one: '{n} waits to be done', other: '{n} wait to be done' },
  linesOf: { one: '{n} record this month', other: '{n} records this month' },
  'topic-regime': 'The day',
  'topic-contacts': 'Visits, letters, parcels',
  'topic-movement': 'Reception, placement, departure',
  'topic-discipline': 'Discipline',
  'topic-health': 'Health',
  'topic-safety': 'Searches, force, special means',
  'topic-property': 'Money, property, damage',
  'topic-control': 'Complaints and control',
};
