/** What the separation of article 32 reads of a person, as words for the card: only what is so. */
import type { PlainFault } from '@kepil/law/placement/breaks.ts';
import { separationRules } from '@kepil/law/placement/separation.ts';
import type { PlanPerson } from '@kepil/modules/contract.ts';
import type { Words } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export function marksOf(person: PlanPerson, t: Words<typeof ru>, nameOf: (id: string) => string, sameCase: readonly string[], day: (date: string) => string): string[] {
  return [
    ...(person.minor ? [person.adultOn === null ? t('minor') : `${t('minor')} (${t('adultOn', { when: day(person.adultOn) })})`] : []),
    ...(person.sex === 'female' ? [t('female')] : []),
    ...plain.filter((key) => person[key]).map((key) => t(key)),
    ...(person.medical === 'none' ? [] : [t(person.medical)]),
    ...(person.withMinorsByDecision ? [t('withMinors')] : []),
    ...(person.smoker === true ? [t('smoker')] : []),
    ...(sameCase.length === 0 ? [] : [t('sameCase', { persons: sameCase.map(nameOf).join(', ') })]),
  ];
}

const plain = ['convicted', 'heldBefore', 'grave', 'dangerousRecidivism', 'sentencedToDeath', 'foreign', 'protectedProfession', 'endangered'] as const;

/**
 * Whom a fault names: of a rule that asks for likeness those who are the fewer (the one woman, not the seven men); otherwise whom it
 * concerns. Nobody where that is everybody in the cell.
 */
export function namedBy(fault: PlainFault, inCell: readonly PlanPerson[]): string[] {
  const rule = separationRules.find(({ code }) => code === fault.code);
  const concerned = inCell.filter(({ id }) => fault.persons.includes(id));
  if (rule?.mode === 'alike') {
    const sides = [...Map.groupBy(concerned, (person) => String(person[rule.reads])).values()].sort((a, b) => a.length - b.length);
    const [fewest, next] = sides;
    if (fewest && next && fewest.length < next.length) return fewest.map(({ id }) => id);
  }
  return concerned.length < inCell.length ? concerned.map(({ id }) => id) : [];
}

/** Of people among whom some smoke and some do not: those who are the fewer, the smokers where it is even. One line says it of a cell of ten. */
export function fewerOfSmoking(people: readonly PlanPerson[]): string[] {
  const [smokers, others] = [people.filter(({ smoker }) => smoker === true), people.filter(({ smoker }) => smoker === false)];
  return (smokers.length <= others.length ? smokers : others).map(({ id }) => id);
}

/** Surname and initials: two dozen people stand in a cell's card. */
export function shortName(name: string): string {
  const [surname = '', ...others] = name.split(' ');
  return [surname, ...others.map((word) => `${word.slice(0, 1)}.`)].join(' ');
}
