/** Which column of a list is what, guessed from its headings in Kazakh, Russian and English; a person sees the guess and corrects it. */
import type { ColumnRole, Mapping } from '../contract.ts';

/** In the order in which they are looked for: the particular before the general. `not`: what a heading that looks alike is not. */
const signs: readonly { readonly role: ColumnRole; readonly is: RegExp; readonly not?: RegExp }[] = [
  { role: 'iin', is: /(^|\s)(иин|жсн|iin|individual identification number)(\s|$)|жеке сәйкестендіру/u },
  { role: 'birthDate', is: /рожд|туған|туылған|birth|(^|\s)(д р|dob)(\s|$)/u, not: /мест|жер|place/u },
  { role: 'patronymic', is: /отчеств|әкесінің аты|patronymic|middle name/u, not: /фамил|тегі|surname|фио|аты жөні/u },
  { role: 'fullName', is: /(^|\s)(фио|ф и о|таә|т а ә|атыжөні|name and surname|full name|фамилия имя|тегі аты|surname name)(\s|$)|аты жөні|full name|поднадзорн|осужд[её]нн|сотталған адам/u, not: /дат|күні|date|кол|сан/u },
  { role: 'surname', is: /фамил|(^|\s)тегі(\s|$)|surname|last name|family name/u },
  { role: 'name', is: /(^|\s)(имя|аты|есімі|name|first name|given name)(\s|$)/u, not: /организ|орган|мекеме|файл|суд|сот/u },
];

/** A heading as it is compared: small letters, signs and line breaks as one space. */
const plain = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export function guessMapping(columns: readonly string[]): Mapping {
  const found: Mapping = {};
  const taken = new Set<string>();
  for (const { role, is, not } of signs) {
    const column = columns.find((heading) => !taken.has(heading) && is.test(plain(heading)) && !not?.test(plain(heading)));
    if (column === undefined) continue;
    found[role] = column;
    taken.add(column);
  }
  // `ФИО` beside three columns of parts: the parts say more.
  if (found.surname !== undefined && found.name !== undefined) delete found.fullName;
  return found;
}

/** A person can be read by it at all. */
export const isEnough = (mapping: Mapping): boolean => mapping.fullName !== undefined || mapping.surname !== undefined;
