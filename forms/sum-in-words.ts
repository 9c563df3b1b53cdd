/** A sum in words, as papers on money must have it: «Он екі мың үш жүз қырық бес теңге 67 тиын», «Двенадцать тысяч триста сорок пять тенге 67 тиын». */
import { TIYN_IN_TENGE } from '@kepil/law/facts/tiyn.ts';
import type { PaperLanguage } from './paper-time.ts';

const kk = {
  ones: ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'],
  tens: ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'],
  scales: ['', 'мың', 'миллион', 'миллиард'],
} as const;
const ru = {
  ones: ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять', 'одиннадцать', 'двенадцать', 'тринадцать', 'четырнадцать', 'пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать'],
  tens: ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'],
  hundreds: ['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот'],
  scales: [['', '', ''], ['тысяча', 'тысячи', 'тысяч'], ['миллион', 'миллиона', 'миллионов'], ['миллиард', 'миллиарда', 'миллиардов']],
} as const;

/** `tiyn` from zero to 10^13; the tenge in words with a capital, the tiyn in two digits. */
export function sumInWords(tiyn: number, lang: PaperLanguage): string {
  const tenge = Math.floor(tiyn / TIYN_IN_TENGE);
  const number = tenge === 0 ? (lang === 'kk' ? 'нөл' : 'ноль') : inWords(tenge, lang);
  return `${number.charAt(0).toUpperCase()}${number.slice(1)} ${lang === 'kk' ? 'теңге' : 'тенге'} ${String(tiyn % TIYN_IN_TENGE).padStart(2, '0')} тиын`;
}

function inWords(whole: number, lang: PaperLanguage): string {
  const words: string[] = [];
  for (let scale = 3; scale >= 0; scale--) {
    const group = Math.floor(whole / 1000 ** scale) % 1000;
    if (group > 0) words.push(...(lang === 'kk' ? groupKk(group, scale) : groupRu(group, scale)));
  }
  return words.filter(Boolean).join(' ');
}

function groupKk(group: number, scale: number): string[] {
  const hundreds = Math.floor(group / 100);
  return [hundreds > 1 ? kk.ones[hundreds] ?? '' : '', hundreds > 0 ? 'жүз' : '', kk.tens[Math.floor(group / 10) % 10] ?? '', kk.ones[group % 10] ?? '', kk.scales[scale] ?? ''];
}

function groupRu(group: number, scale: number): string[] {
  const rest = group % 100;
  const last = rest < 20 ? rest : rest % 10;
  // A thousand is feminine.
  const one = scale === 1 && last === 1 ? 'одна' : scale === 1 && last === 2 ? 'две' : ru.ones[last] ?? '';
  const form = last === 1 ? 0 : last >= 2 && last <= 4 ? 1 : 2;
  return [ru.hundreds[Math.floor(group / 100)] ?? '', rest < 20 ? '' : ru.tens[Math.floor(rest / 10)] ?? '', one, ru.scales[scale]?.[form] ?? ''];
}
