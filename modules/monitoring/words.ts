/** How a complaint went, by the duties that it opened. */
import type { I18n } from '@kepil/law/engine/norm.ts';

export const outcomeLabels = {
  'in-time': { kk: 'барлық міндет мерзімінде орындалды', ru: 'все обязанности исполнены в срок', en: 'every duty done in time' },
  late: { kk: 'мерзімі бұзылды', ru: 'срок нарушен', en: 'a term was broken' },
  waiting: { kk: 'мерзімі өткен жоқ, қаралуда', ru: 'в работе, срок не истёк', en: 'under way, the term has not passed' },
  'no-term': { kk: 'мекемеге мерзім белгіленбеген', ru: 'срок для учреждения не установлен', en: 'no term for the institution' },
} as const satisfies Record<string, I18n>;
