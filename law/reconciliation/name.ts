/**
 * Names of persons as different offices write them: Kazakh or Russian Cyrillic, passport Latin, the new Kazakh Latin; given names short or
 * missing; Kazakh and Russian patronymics of one father. `skeleton` is what stays the same, for comparing only; it is never shown.
 */

/** One letter of the skeleton for each sound that the alphabets share. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', і: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n',
  о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'c', ш: 'w', щ: 'w', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
};
/** In this order; after the accents of the new Kazakh Latin are taken off. `w` and `c` of the skeleton are ш and ч. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/w/g, 'v'], [/shch|sch|sh|ş/g, 'w'], [/ch|ç/g, 'c'], [/zh/g, 'j'], [/kh/g, 'h'], [/gh|ğ/g, 'g'], [/ya/g, 'ia'], [/yu/g, 'iu'], [/yo|ye/g, 'e'],
  [/ñ/g, 'n'], [/ı|y/g, 'i'], [/q/g, 'k'], [/x/g, 'ks'],
];

/** The sounds of a name in one small alphabet, without case, marks and doubled letters. Empty for what is no name. */
export function skeleton(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const latinised = /[а-яёәғқңөұүһі]/u.test(lower)
    // A Latin letter among Cyrillic ones is a slip of the keyboard that looks the same.
    ? [...lower].map((letter) => cyrillic[letter] ?? (/[\s-]/.test(letter) ? ' ' : fromLatin(letter))).join('')
    : fromLatin(lower);
  return latinised.replace(/ie/g, 'e').replace(/(.)\1+/g, '$1').trim();
}

function fromLatin(lower: string): string {
  // ş ç ğ ñ ı stand for sounds of their own; ä ö ü and the rest are letters with marks.
  const marked = lower.replace(/[äáâ]/g, 'a').replace(/[öóô]/g, 'o').replace(/[üúûū]/g, 'u').replace(/[éèêë]/g, 'e').replace(/[íîï]/g, 'i').replace(/ý/g, 'y');
  return latin.reduce((text, [from, to]) => text.replace(from, to), marked).replace(/[^a-z\s-]/g, '').replace(/-/g, ' ');
}

export interface PersonName {
  readonly surname: string;
  readonly name: string;
  /** Root of the patronymic: the father's name without its ending; empty where there is none. */
  readonly patronymic: string;
}

/** Skeletons of the parts of `Surname Name Patronymic`, as lists write it; initials with or without points are parts too. */
export function nameOf(fullName: string): PersonName {
  const parts = fullName.replace(/\./g, '. ').replace(/[,;]/g, ' ').split(/\s+/u).map((part) => skeleton(part)).filter((part) => part !== '');
  const [surname = '', name = '', ...rest] = parts;
  // "Әли Асқар ұлы": the ending may stand apart.
  return { surname, name, patronymic: fatherOf(rest.join('')) };
}

/** The father's name: Kazakh -ұлы, -қызы and Russian -ович, -овна, -ич, -ична are taken off. */
export function fatherOf(patronymic: string): string {
  return patronymic.length <= 1 ? patronymic : patronymic.replace(/(uli|kizi|ovic|evic|ovna|evna|inicna|icna|ic)$/, '').replace(/(?<=..)[aei]$/, '');
}
