import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Law book',
  under: 'The acts, their articles and the norms by which terms are counted and breaches established.',
  search: 'Article, or a word of its title',
  edition: 'Edition: {edition}',
  article: 'Article',
  point: 'Point',
  name: 'Title',
  norms: 'Norms',
  cases: 'Cases',
  total: 'norms in all: {n}',
  none: 'Nothing found. Change the query.',
  clear: 'Clear the search',
  ruleSets: 'Rule sets',
  ruleSetsWhat: 'One journal is judged by any of them; the difference is shown on the page of the person.',
};
