/** The person of an episode as its facts describe him or her. */
import { carried } from '@kepil/law/facts/carried.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilDate } from '@kepil/law/time/zone.ts';

export interface Person {
  /** Surname, given name, patronymic; empty while nobody has described the person. */
  readonly name: string;
  readonly birthDate: string | null;
  readonly sex: string;
  readonly minor: boolean;
  readonly foreigner: boolean;
  /** Codes of `categoryLabels`. */
  readonly categories: readonly string[];
}

const lastDescription = carried<{ data: Fact['data'] }>({
  reads: new Set(['person.described']), begin: () => ({ data: {} }), copy: (last) => ({ ...last }), take(last, { data }) { last.data = data; },
});

/** `facts` effective; the last description counts. Age is that of the civil day of `at` in the zone of the place. */
export function personOf(facts: readonly Fact[], at: Instant, zone: Zone): Person {
  const { data } = lastDescription(facts);
  const text = (field: string): string | null => (typeof data[field] === 'string' && data[field] !== '' ? data[field] : null);
  const birthDate = text('birthDate');
  const minor = isMinor(birthDate, civilDate(at, zone));
  const citizenship = text('citizenship') ?? 'unknown';
  return {
    name: [text('surname'), text('name'), text('patronymic')].filter(Boolean).join(' '),
    birthDate, sex: text('sex') ?? 'unknown', minor, foreigner: citizenship === 'foreigner' || citizenship === 'stateless',
    categories: [
      ...(minor ? ['minor'] : []), ...(data['pregnant'] === true ? ['pregnant'] : []), ...(data['withChildren'] === true ? ['with-children'] : []),
      ...(citizenship === 'foreigner' || citizenship === 'stateless' ? [citizenship] : []), ...(data['serviceman'] === true ? ['serviceman'] : []),
      ...(data['convict'] === true ? ['convict'] : []), ...(data['formerOfficial'] === true ? ['former-official'] : []),
    ],
  };
}

/** Full age, CPC art. 7(25): eighteen. The filter of the board only; the norms read their own dated parameter. */
export const ADULT = 18;

/** On this civil day of the place; who has no recorded birth date counts as adult. */
export const isMinor = (birthDate: string | null, day: string): boolean => birthDate !== null && ageOn(birthDate, day) < ADULT;

/** Full years on the day; a birthday of 29 February is reached on 1 March of a common year. */
function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}
