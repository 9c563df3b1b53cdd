/** The language of the person at the screen: kept on the device, told to the page and to the server. */
import { useSyncExternalStore } from 'react';
import type { I18n } from '@kepil/modules/contract.ts';

export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language named in itself, as a switch must show it. */
export const languageNames: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

const STORED = 'kepil.language';
const listeners = new Set<() => void>();
let current: Language = 'ru';

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** First language: the one chosen on this device, then the browser's, then Russian. */
export function startLanguage(): void {
  const wanted = [localStorage.getItem(STORED), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  apply(wanted.find(isLanguage) ?? 'ru');
}

export function setLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
  apply(language);
  for (const listener of listeners) listener();
}

export const language = (): Language => current;

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language, language);
}

/** The words of a text that comes in three languages. */
export const inLanguage = (text: I18n, wanted: Language): string => text[wanted];

/** The chooser of the server's texts in the language of the screen. */
export function useText(): (text: I18n | null | undefined) => string {
  const wanted = useLanguage();
  return (text) => (text ? text[wanted] : '');
}

function apply(wanted: Language): void {
  current = wanted;
  document.documentElement.lang = wanted;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
