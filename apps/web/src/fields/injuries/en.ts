import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  chart: 'Body chart',
  chartEmpty: 'no injury marked',
  pressHint: 'Press where the injury is, or add it in the list.',
  covered: 'Medical particulars are not shown to your office.',
  none: 'No injury marked',
  injury: 'Injury {n}',
  remove: 'Remove injury {n}',
  add: 'Add an injury',
  choose: 'Choose',
  region: 'Part of the body',
  side: 'Side (of the person)',
  aspect: 'Seen from',
  kind: 'Kind',
  length: 'Length, mm',
  width: 'Width, mm',
  photo: 'Photo no.',
  description: 'Description',
};
