import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  loading: 'Жүктелуде…',
  title: 'Мекеме журналдары',
  find: 'Журналды табу',
  since: 'Сандар: {day} бастап жазбалар',
  none: 'Мұндай атаумен журнал жоқ: сұрауды өзгертіңіз.',
  article: '№ 353-I Заң, {articles}-бап',
  broken: { one: '{n} бұзушылықпен', other: '{n} бұзушылықпен' },
  open: { one: '{n} орындауды күтуде', other: '{n} орындауды күтуде' },
  linesOf: { one: 'осы айда {n} жазба', other: 'осы айда {n} жазба' },
  'topic-regime': 'Күн тәртібі',
  'topic-contacts': 'Кездесулер, хаттар, берілімдер',
  'topic-movement': 'Қабылдау, орналастыру, кету',
  'topic-discipline': 'Тәртіп',
  'topic-health': 'Денсаулық',
  'topic-safety': 'Тінтулер, күш, арнаулы құралдар',
  'topic-property': 'Ақша, мүлік, залал',
  'topic-control': 'Шағымдар мен бақылау',
};
