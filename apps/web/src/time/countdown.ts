/** How long until a legal moment, in the two largest units that matter: `3 сут 4 ч`, `2 ч 14 мин`, `41 мин 07 с`. */
import type { Instant } from '@kepil/law/time/instant.ts';
import { DAY, HOUR, MINUTE } from '@kepil/law/time/instant.ts';
import type { Language } from '../i18n/language.ts';

/** Nearness of a moment: past it, within 24 hours of it (the amber of the board), later. */
export type Nearness = 'past' | 'soon' | 'later';

export interface Countdown {
  readonly text: string;
  readonly past: boolean;
  readonly nearness: Nearness;
}

/** 24 hours before expiry the administration warns (CPC 139(2), 152(4)): the same number turns the board amber. */
export const SOON = DAY;

const units: Readonly<Record<Language, { readonly day: string; readonly hour: string; readonly minute: string; readonly second: string }>> = {
  kk: { day: 'тәу', hour: 'сағ', minute: 'мин', second: 'с' },
  ru: { day: 'сут', hour: 'ч', minute: 'мин', second: 'с' },
  en: { day: 'd', hour: 'h', minute: 'min', second: 's' },
};

/** Time between now and the moment. At the moment itself the term is over: `past` from then on. */
export function countdown(at: Instant, now: Instant, language: Language): Countdown {
  const past = now >= at;
  const nearness = past ? 'past' : at - now <= SOON ? 'soon' : 'later';
  return { text: durationText(Math.abs(at - now), language), past, nearness };
}

/** A length of time in its two largest units. Remaining time is cut, never rounded up: nobody is shown a minute too many. */
export function durationText(ms: number, language: Language): string {
  const unit = units[language];
  const days = Math.floor(ms / DAY);
  const hours = Math.floor((ms % DAY) / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  const seconds = Math.floor((ms % MINUTE) / 1000);
  if (days >= 10) return `${days} ${unit.day}`;
  if (days > 0) return `${days} ${unit.day} ${hours} ${unit.hour}`;
  if (hours > 0) return `${hours} ${unit.hour} ${pad(minutes)} ${unit.minute}`;
  if (minutes > 0) return `${minutes} ${unit.minute} ${pad(seconds)} ${unit.second}`;
  return `${seconds} ${unit.second}`;
}

/** The same for a finished stretch, where seconds are noise: `2 ч 14 мин`, `41 мин`, `менее минуты` is the caller's word for ''. */
export function lengthText(ms: number, language: Language): string {
  const unit = units[language];
  const days = Math.floor(ms / DAY);
  const hours = Math.floor((ms % DAY) / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  const parts = [days && `${days} ${unit.day}`, hours && `${hours} ${unit.hour}`, minutes && days < 10 && `${minutes} ${unit.minute}`].filter(Boolean);
  return parts.length > 0 ? parts.slice(0, 3).join(' ') : `${Math.floor(ms / 1000)} ${unit.second}`;
}

const pad = (n: number): string => String(n).padStart(2, '0');
