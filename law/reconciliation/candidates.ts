/**
 * Which pairs are worth comparing: those that share a key. Each kind of damage that lists come with leaves at least one key whole, so twenty
 * thousand lines against twenty thousand are compared in some hundred thousand pairs, not in four hundred million.
 */
import type { Compared } from './person.ts';
import { transposed } from './person.ts';

/** A key that more lines of a list share than this says nothing: a common surname with a common initial. */
const MOST = 60;

/** Indexes of b for each index of a, ascending, each pair once. */
export function candidates(a: readonly Compared[], b: readonly Compared[]): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>();
  for (const [i, person] of b.entries()) for (const key of keysOf(person)) {
    const known = byKey.get(key);
    if (known) known.push(i);
    else byKey.set(key, [i]);
  }
  return a.map((person) => {
    const found = new Set<number>();
    for (const key of [...keysOf(person), ...damagedKeysOf(person)]) {
      const sharing = byKey.get(key);
      if (sharing && (sharing.length <= MOST || key.startsWith('b ') || key.startsWith('i '))) for (const i of sharing) found.add(i);
    }
    return [...found].sort((x, y) => x - y);
  });
}

function keysOf({ iin, birthDate, surname, name, patronymic }: Compared): string[] {
  const [one = '', two = ''] = [surname, name].sort();
  return [
    ...(iin === null ? [] : [`i ${iin}`, `h ${iin.slice(0, 6)}`, `t ${iin.slice(6)}`]),
    ...(birthDate === null ? [] : [`b ${birthDate} ${one[0] ?? ''}`, `b ${birthDate} ${two[0] ?? ''}`]),
    `n ${one} ${two}`,
    ...(name.length > 1 ? [`s ${surname.slice(0, 4)} ${name.slice(0, 4)} ${patronymic.slice(0, 3)}`, `s ${name.slice(0, 4)} ${surname.slice(0, 4)}`] : [`k ${surname} ${name}`]),
    ...(name.length > 0 ? [`k ${surname} ${name[0] ?? ''}`] : [`k ${surname}`]),
  ];
}

/** What the other list has where this one is damaged, or this one where that one is. */
function damagedKeysOf({ birthDate, surname, name }: Compared): string[] {
  const other = birthDate === null ? null : transposed(birthDate);
  return other === null ? [] : [`b ${other} ${[surname, name].sort()[0]?.[0] ?? ''}`, `b ${other} ${[surname, name].sort()[1]?.[0] ?? ''}`];
}
