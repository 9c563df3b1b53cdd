import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Адамдар туралы жазбаларды қарау',
  under: 'Әрбір қарау жол қалдырады: кім, қашан, оған не көрсетілді. Жолдар өзгертілмейді және жойылмайды.',
  search: 'Лауазымды тұлға немесе адам',
  from: 'Күннен бастап',
  to: 'Күнге дейін',
  when: 'Уақыты',
  who: 'Кім қарады',
  what: 'Не ашылды',
  person: 'Кім туралы',
  shown: 'Көрсетілді',
  records: { one: '{n} жазба', other: '{n} жазба' },
  result: 'Нәтижесі',
  none: 'Бұл кезеңде қарау болған жоқ.',
  ok: 'көрсетілді',
  denied: 'бас тартылды',
};
