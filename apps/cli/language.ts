/** The language of a report or message. */
import type { I18n } from '@kepil/law/engine/norm.ts';

export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** `LANG=kk_KZ.UTF-8` → `kk`; anything unknown → English. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const wanted = (environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '').slice(0, 2);
  return languages.find((language) => language === wanted) ?? 'en';
}

export const words = (kk: string, ru: string, en: string): I18n => ({ kk, ru, en });

/** Grouping of thousands by a no-break space, the same in the three languages. */
export const figure = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ' ');
