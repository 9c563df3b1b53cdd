/**
 * How much speaks for two lines being one person, and what: each field gives points for or against with its reason in words. Points are of
 * design: the logarithm of how much oftener the agreement is found in one person than in two, rounded; a person decides, not the sum.
 */
import { distance } from 'fastest-levenshtein';
import type { I18n } from '../engine/norm.ts';
import { words } from '../facts/words.ts';
import type { Compared } from './person.ts';
import { transposed } from './person.ts';

export interface Reason {
  readonly code: string;
  readonly points: number;
  readonly text: I18n;
}

const reason = (code: string, points: number, kk: string, ru: string, en: string): Reason => ({ code, points, text: words(kk, ru, en) });

const reasons = {
  iinSame: reason('iin-same', 14, 'ЖСН бірдей', 'ИИН совпадает', 'The IIN is the same'),
  iinOneDigit: reason('iin-one-digit', 8, 'ЖСН бір цифрмен ерекшеленеді', 'ИИН отличается одной цифрой', 'The IIN differs in one digit'),
  iinSwapped: reason('iin-swapped', 8, 'ЖСН-де көршілес екі цифр орын ауысқан', 'В ИИН переставлены две соседние цифры', 'Two neighbouring digits of the IIN are exchanged'),
  iinDiffers: reason('iin-differs', -8, 'ЖСН әртүрлі', 'ИИН различается', 'The IINs differ'),
  birthSame: reason('birth-same', 6, 'Туған күні бірдей', 'Дата рождения совпадает', 'The date of birth is the same'),
  birthTransposed: reason('birth-transposed', 4, 'Туған күнінде күн мен ай орын ауысқан', 'В дате рождения переставлены день и месяц', 'Day and month of the date of birth are exchanged'),
  birthOneDigit: reason('birth-one-digit', 2, 'Туған күні бір цифрмен ерекшеленеді', 'Дата рождения отличается одной цифрой', 'The date of birth differs in one digit'),
  birthDiffers: reason('birth-differs', -7, 'Туған күні әртүрлі', 'Дата рождения различается', 'The dates of birth differ'),
  birthMissing: reason('birth-missing', 0, 'Туған күні тізімдердің бірінде жоқ', 'Даты рождения в одном из списков нет', 'One of the lists gives no date of birth'),
  surnameSame: reason('surname-same', 4, 'Тегі бірдей', 'Фамилия совпадает', 'The surname is the same'),
  surnameClose: reason('surname-close', 2, 'Тегінің жазылуы ұқсас', 'Фамилия написана похоже', 'The surname is written alike'),
  surnameDiffers: reason('surname-differs', -4, 'Тегі әртүрлі', 'Фамилия различается', 'The surnames differ'),
  nameSame: reason('name-same', 3, 'Аты бірдей', 'Имя совпадает', 'The given name is the same'),
  nameClose: reason('name-close', 1.5, 'Атының жазылуы ұқсас', 'Имя написано похоже', 'The given name is written alike'),
  nameInitial: reason('name-initial', 0.5, 'Атының бірінші әрпі сәйкес', 'Совпадает инициал имени', 'The initial of the given name agrees'),
  nameDiffers: reason('name-differs', -4, 'Аты әртүрлі', 'Имя различается', 'The given names differ'),
  orderSwapped: reason('order-swapped', -0.5, 'Тегі мен аты орын ауысқан', 'Фамилия и имя переставлены', 'Surname and given name are exchanged'),
  fatherSame: reason('father-same', 3, 'Әкесінің аты бірдей', 'Отчество совпадает', 'The patronymic is the same'),
  fatherClose: reason('father-close', 1.5, 'Әкесінің атының жазылуы ұқсас', 'Отчество написано похоже', 'The patronymic is written alike'),
  fatherInitial: reason('father-initial', 0.5, 'Әкесі атының бірінші әрпі сәйкес', 'Совпадает инициал отчества', 'The initial of the patronymic agrees'),
  fatherDiffers: reason('father-differs', -3, 'Әкесінің аты әртүрлі', 'Отчество различается', 'The patronymics differ'),
  fatherMissing: reason('father-missing', 0, 'Әкесінің аты тізімдердің бірінде жоқ', 'Отчества в одном из списков нет', 'One of the lists gives no patronymic'),
} as const;

export interface Evidence { readonly score: number; readonly reasons: readonly Reason[] }

/** Points and reasons for two lines being one person. Symmetric. */
export function evidenceFor(a: Compared, b: Compared): Evidence {
  const straight = [...surname(a.surname, b.surname), ...given(a.name, b.name)];
  const crossed = a.name === '' || b.name === '' ? [] : [...better([...surname(a.surname, b.name), ...given(a.name, b.surname)], [...surname(a.name, b.surname), ...given(a.surname, b.name)]), reasons.orderSwapped];
  const named = better(straight, crossed);
  const all = [...iin(a.iin, b.iin), ...birth(a, b), ...named, ...father(a.patronymic, b.patronymic)];
  return { score: sum(all), reasons: all };
}

/** Which of two readings of the names speaks more for one person. */
const better = (a: readonly Reason[], b: readonly Reason[]): readonly Reason[] => (b.length > 0 && sum(b) > sum(a) ? b : a);
const sum = (list: readonly Reason[]): number => list.reduce((total, { points }) => total + points, 0);

function iin(a: string | null, b: string | null): readonly Reason[] {
  if (a === null || b === null) return [];
  if (a === b) return [reasons.iinSame];
  const at = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  if (at.length === 1) return [reasons.iinOneDigit];
  const [first = 0, second = 0] = at;
  return [at.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first] ? reasons.iinSwapped : reasons.iinDiffers];
}

function birth({ birthDate: a }: Compared, { birthDate: b }: Compared): readonly Reason[] {
  if (a === null || b === null) return [reasons.birthMissing];
  if (a === b) return [reasons.birthSame];
  if (transposed(a) === b) return [reasons.birthTransposed];
  return [[...a].filter((digit, i) => digit !== b[i]).length === 1 ? reasons.birthOneDigit : reasons.birthDiffers];
}

function surname(a: string, b: string): readonly Reason[] {
  if (a === '' || b === '') return [];
  return [a === b ? reasons.surnameSame : alike(a, b) ? reasons.surnameClose : reasons.surnameDiffers];
}

function given(a: string, b: string): readonly Reason[] {
  if (a === '' || b === '') return [];
  if (a === b) return [a.length === 1 ? reasons.nameInitial : reasons.nameSame];
  if (a.length === 1 || b.length === 1) return [a[0] === b[0] ? reasons.nameInitial : reasons.nameDiffers];
  return [alike(a, b) ? reasons.nameClose : reasons.nameDiffers];
}

function father(a: string, b: string): readonly Reason[] {
  if (a === '' && b === '') return [];
  if (a === '' || b === '') return [reasons.fatherMissing];
  if (a === b) return [a.length === 1 ? reasons.fatherInitial : reasons.fatherSame];
  if (a.length === 1 || b.length === 1) return [a[0] === b[0] ? reasons.fatherInitial : reasons.fatherDiffers];
  return [alike(a, b) ? reasons.fatherClose : reasons.fatherDiffers];
}

/** One slip in a short name, one in each four letters of a longer one. */
const alike = (a: string, b: string): boolean => Math.abs(a.length - b.length) <= 3 && distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 4));
