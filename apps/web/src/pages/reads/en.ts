import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Who looked at records of persons',
  under: 'Every look leaves a line: who, when, what was shown. Lines are never changed or deleted.',
  search: 'Official or person',
  from: 'From',
  to: 'To',
  when: 'Time',
  who: 'Who looked',
  what: 'What was opened',
  person: 'About whom',
  shown: 'Shown',
  records: { one: '{n} record', other: '{n} records' },
  result: 'Result',
  none: 'Nobody looked at anything in this period.',
  ok: 'shown',
  denied: 'refused',
};
