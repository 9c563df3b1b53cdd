/**
 * The letters that every page is written with: Latin, Russian, Kazakh, digits and signs. The files of this folder hold these and
 * nothing else, so that a first visit fetches 30 KB instead of 58 (• is what a password is drawn with); a rarer letter (Šarūnas, Ўткир) brings the full file that has it.
 */
const latin = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
/** U+2011 and U+202F have no drawing in this font; they stand here so that a number with a narrow space does not fetch a whole file in vain. */
const signs = '\u00a0§«»°²·×–—‘’“”„•…\u2009\u2011\u202f−↑↓';
const russian = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
export const kazakh = 'ӘҒҚҢӨҰҮҺІәғқңөұүһі';

/** Letters by the file of the whole font that has them. */
export const letters: Readonly<Record<'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext', string>> = {
  latin: latin + signs,
  /** The tenge alone: the whole file that has it is 60 KB. */
  'latin-ext': '₸',
  cyrillic: `${russian}ҰұІі№`,
  'cyrillic-ext': [...kazakh].filter((letter) => !'ҰұІі'.includes(letter)).join(''),
};
