/** A labelled pair of lists for tests: the same persons as two offices write them, with planted damage, and others who are in one list only. */
import type { Listed } from './person.ts';
import { reconcile } from './reconcile.ts';

const surnames = 'Әбенов Ахметов Байжанов Бекенов Ғабдуллин Досжанов Ермеков Жақсыбеков Жүнісов Исин Қайратов Қасымов Мұқанов Нұрбеков Оразов Өтегенов Рахимов Садықов Смағұлов Тілеуов Үсенов Хамитов Шәріпов Ысқақов Иванов Петров Сергеев Кузнецов Цой Щербаков Юсупов Яковлев Ким Мельников Жуков Фёдоров Нечаев Чернов Хван Гаврилов Тұрсынов Сейітов Құлжанов Әлиев Мырзаев Зейнолла Бөлеков Ілиясов Сүлейменов Ержанов'.split(' ');
const names = 'Асқар Айдос Бауыржан Бекзат Ғалым Дәурен Ерлан Жанібек Қайрат Қуат Мұрат Нұрлан Олжас Өмірзақ Рүстем Сәкен Тимур Ұлан Шыңғыс Ілияс Александр Дмитрий Сергей Евгений Юрий Яков Алексей Виктор Михаил Эдуард Игорь Фёдор Хасан Цезарь Аян Дархан Ержан Самат Талғат Марат'.split(' ');
const kazakhOnly: Readonly<Record<string, string>> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };
const passport: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', і: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't',
  у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};
const kazakhLatin: Readonly<Record<string, string>> = { ...passport, ә: 'ä', ғ: 'ğ', ж: 'j', й: 'i', қ: 'q', ң: 'ñ', ө: 'ö', ұ: 'ū', ү: 'ü', х: 'h', һ: 'h', ш: 'ş', ч: 'ç', ы: 'y', і: 'ı' };

/** The kinds of damage, each as lists come with it. */
export const damages = ['none', 'russian', 'latin', 'kazakh-latin', 'no-patronymic', 'initials', 'swapped-names', 'transposed-date', 'no-date', 'wrong-iin', 'no-iin', 'typing-error', 'russian-patronymic', 'worst', 'bare-name'] as const;
export type Damage = (typeof damages)[number];

export interface Planted {
  readonly first: readonly Listed[];
  readonly second: readonly Listed[];
  /** Pairs of one person, with the damage of the second line. */
  readonly truth: readonly { readonly first: string; readonly second: string; readonly damage: Damage }[];
}

/** `persons` in both lists, and a tenth as many in each alone. The same seed gives the same lists. */
export function planted(persons: number, seed = 1): Planted {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const person = (): { surname: string; name: string; father: string; day: string; iin: string } => {
    const year = 1950 + Math.floor(random() * 55), month = two(1 + Math.floor(random() * 12)), day = two(1 + Math.floor(random() * 28));
    return { surname: pick(surnames), name: pick(names), father: pick(names), day: `${day}.${month}.${year}`, iin: `${String(year).slice(2)}${month}${day}${year < 2000 ? 3 : 5}${String(Math.floor(random() * 100_000)).padStart(5, '0')}` };
  };
  const asIs = (id: string, { surname, name, father, day, iin }: ReturnType<typeof person>): Listed => ({ id, fullName: `${surname} ${name} ${father}ұлы`, birthDate: day, iin });
  const damaged = (id: string, one: ReturnType<typeof person>, damage: Damage): Listed => {
    const line = asIs(id, one);
    const spelled = (alphabet: Readonly<Record<string, string>>): string => [...line.fullName].map((letter) => { const low = letter.toLowerCase(); const other = alphabet[low] ?? low; return low === letter ? other : other.slice(0, 1).toUpperCase() + other.slice(1); }).join('');
    switch (damage) {
      case 'none': return line;
      case 'russian': return { ...line, fullName: spelled(kazakhOnly) };
      case 'latin': return { ...line, fullName: spelled(passport).toUpperCase(), iin: null };
      case 'kazakh-latin': return { ...line, fullName: spelled(kazakhLatin), iin: null };
      case 'no-patronymic': return { ...line, fullName: `${one.surname} ${one.name}`, iin: null };
      case 'initials': return { ...line, fullName: `${one.surname} ${one.name[0] ?? ''}.${one.father[0] ?? ''}.`, iin: null };
      case 'swapped-names': return { ...line, fullName: `${one.name} ${one.surname} ${one.father}ұлы`, iin: null };
      case 'transposed-date': { const [d = '', m = '', y = ''] = one.day.split('.'); return { ...line, birthDate: `${m}.${d}.${y}`, iin: null }; }
      case 'no-date': return { ...line, birthDate: '' };
      case 'wrong-iin': { const at = Math.floor(random() * 12); return { ...line, iin: one.iin.slice(0, at) + String((Number(one.iin[at]) + 1 + Math.floor(random() * 8)) % 10) + one.iin.slice(at + 1) }; }
      case 'no-iin': return { ...line, iin: null };
      case 'typing-error': { const at = 1 + Math.floor(random() * (one.surname.length - 1)); return { ...line, fullName: `${one.surname.slice(0, at)}${one.surname.slice(at + 1)} ${one.name} ${one.father}ұлы`, iin: null }; }
      case 'russian-patronymic': return { ...line, fullName: `${one.surname} ${one.name} ${one.father}ович`, iin: null };
      case 'bare-name': return { id, fullName: line.fullName };
      case 'worst': return { ...line, fullName: [...`${one.surname} ${one.name}`].map((letter) => passport[letter.toLowerCase()] ?? letter).join(''), birthDate: one.day.replace(/^(\d\d)\.(\d\d)/, '$2.$1'), iin: null };
    }
  };
  const both = Array.from({ length: persons }, (_, i) => ({ one: person(), damage: damages[i % damages.length] ?? 'none', i }));
  /** In one list only: strangers, namesakes with another date of birth, and twins of persons who are in both. */
  const alone = (side: string): Listed[] => Array.from({ length: Math.round(persons / 10) }, (_, i) => {
    const stranger = person(), like = both[i * 7 % both.length]?.one ?? stranger;
    if (i % 3 === 0) return asIs(`${side}-only-${i}`, stranger);
    return asIs(`${side}-only-${i}`, i % 3 === 1 ? { ...like, day: stranger.day, iin: stranger.iin } : { ...like, name: stranger.name, iin: `${like.iin.slice(0, 7)}${stranger.iin.slice(7)}` });
  });
  const mixed = <T>(list: readonly T[]): T[] => list.map((value) => ({ value, at: random() })).sort((x, y) => x.at - y.at).map(({ value }) => value);
  return {
    first: mixed([...both.map(({ one, i }) => asIs(`a${i}`, one)), ...alone('a')]),
    second: mixed([...both.map(({ one, damage, i }) => damaged(`b${i}`, one, damage)), ...alone('b')]),
    truth: both.map(({ damage, i }) => ({ first: `a${i}`, second: `b${i}`, damage })),
  };
}

export interface Quality { readonly precision: number; readonly recall: number; readonly byDamage: Readonly<Record<string, number>>; readonly compared: number }

/** How good the best proposals are: of those made, how many are right; of the true pairs, how many are among them, by damage. */
export function qualityOf({ first, second, truth }: Planted): Quality {
  const { proposals, compared } = reconcile(first, second);
  const best = proposals.filter((one) => one.best);
  const right = new Set(truth.map((one) => `${one.first} ${one.second}`));
  const made = new Set(best.map((one) => `${one.first} ${one.second}`));
  const found = truth.filter((one) => made.has(`${one.first} ${one.second}`));
  const share = (damage: Damage): number => { const of = truth.filter((one) => one.damage === damage); return of.filter((one) => made.has(`${one.first} ${one.second}`)).length / of.length; };
  return { precision: best.filter((one) => right.has(`${one.first} ${one.second}`)).length / best.length, recall: found.length / truth.length, byDamage: Object.fromEntries(damages.map((damage) => [damage, share(damage)])), compared };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
