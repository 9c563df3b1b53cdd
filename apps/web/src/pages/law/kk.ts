import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Нормалар жинағы',
  under: 'Жүйе мерзімдерді есептейтін және бұзушылықтарды анықтайтын актілер, олардың баптары мен нормалары.',
  search: 'Бап, атауындағы сөз',
  edition: 'Редакциясы: {edition}',
  article: 'Бап',
  point: 'Тармақ',
  name: 'Атауы',
  norms: 'Норма',
  cases: 'Жағдай',
  total: 'барлығы {n} норма',
  none: 'Ештеңе табылмады. Сұрауды өзгертіңіз.',
  clear: 'Іздеуді тазалау',
  ruleSets: 'Нормалар жиынтықтары',
  ruleSetsWhat: 'Бір журнал олардың кез келгені бойынша бағаланады; айырмашылығы адамның бетінде көрсетіледі.',
};
