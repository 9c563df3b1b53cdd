import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Detention',
  under: 'Tick what has already happened. The rest is recorded later on the page of the person.',
  brought: 'Somebody is brought in with papers:',
  toReception: 'reception step by step',
  loading: 'Loading…',
  at: 'When it took place',
  restored: 'A draft of {when} was restored. Nothing of it is on record yet.',
  save: 'Record',
};
