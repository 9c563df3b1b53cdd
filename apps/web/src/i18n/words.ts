/**
 * Messages of a page: `kk.ts`, `ru.ts`, `en.ts` beside it hold the same keys. A message is a text with `{name}` places, or its
 * plural forms chosen by `{n}` (Kazakh one/other, Russian one/few/many/other; Chromium has no Kazakh rules, so they are here).
 */
import { useMemo } from 'react';
import type { Language } from './language.ts';
import { useLanguage } from './language.ts';

export interface Plural {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
export type Message = string | Plural;
export type Messages = Readonly<Record<string, Message>>;
/** The same keys as the Russian file; plural where that one is plural. */
export type SameAs<M extends Messages> = { readonly [K in keyof M]: M[K] extends string ? string : Plural };
export type Args = Readonly<Record<string, string | number>>;
export type Words<M extends Messages> = (key: keyof M & string, args?: Args) => string;
export type Translations<M extends Messages> = Readonly<Record<Language, SameAs<M>>>;

/** The words of a page in the language of the screen: `t('held', { n: 3 })`. */
export function useWords<M extends Messages>(translations: Translations<M>): Words<M> {
  const language = useLanguage();
  return useMemo(() => wordsOf(translations, language), [translations, language]);
}

export function wordsOf<M extends Messages>(translations: Translations<M>, language: Language): Words<M> {
  const messages: Messages = translations[language];
  return (key, args) => {
    const message = messages[key];
    return message === undefined ? key : fill(message, args ?? {}, language);
  };
}

/** The text of a message with its places filled. A place without a value stays visible as `{name}`. */
export function fill(message: Message, args: Args, language: Language): string {
  const text = typeof message === 'string' ? message : (message[pluralForm(Number(args['n'] ?? 0), language)] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = args[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? numberText(value, language) : value;
  });
}

/** The words with a capital letter, where words of the vocabulary stand as a title. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('kk') + words.slice(1);

const DIGITS = /\B(?=(\d{3})+(?!\d))/g;

/** Groups of three by a narrow no-break space (kk, ru) or a comma (en): Chromium's Intl has no Kazakh. */
export function numberText(value: number, language: Language): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.length > 4 || language === 'en' ? whole.replace(DIGITS, language === 'en' ? ',' : ' ') : whole;
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `${language === 'en' ? '.' : ','}${fraction}` : ''}`;
}

/** CLDR plural form of a whole number. */
export function pluralForm(n: number, language: Language): 'one' | 'few' | 'many' | 'other' {
  if (language !== 'ru') return n === 1 ? 'one' : 'other';
  if (!Number.isInteger(n)) return 'other';
  const last = Math.abs(n) % 10;
  const lastTwo = Math.abs(n) % 100;
  if (last === 1 && lastTwo !== 11) return 'one';
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many';
}
