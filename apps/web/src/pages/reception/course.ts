/** What the first record of somebody who is brought to a place is made of, and what its form knows beforehand. */
import type { ReceptionSteps } from '@kepil/modules/custody/reception/contract.ts';
import type { Course } from '../new-episode/sections.ts';

/** Who is brought, whether from the street, and on which papers; the other steps of the reception follow one by one. */
export const arrival: Course = {
  draft: 'reception', always: ['person.described', 'custody.admitted'], usual: [],
  sections: ['person.described', 'detention.actual', 'detention.delivered', 'custody.admitted'],
};

/** The papers of the place as lines that nobody has shown yet: what stays unticked is recorded as missing. */
export const papersWanted = (papers: readonly { readonly kind: string }[]): readonly { readonly kind: string; readonly present: false }[] => papers.map(({ kind }) => ({ kind, present: false }));

/** Of several cases of one place (an isolator) the first: its papers are put down, the others are chosen in the list. */
export const knownBeforehand = ({ place, bases }: ReceptionSteps): Readonly<Record<string, Readonly<Record<string, unknown>>>> => ({
  'detention.actual': { basis: place?.kind === 'sp' ? 'administrative' : place?.kind === 'pr' ? 'no-abode' : 'suspicion' },
  'custody.admitted': { basis: papersWanted(bases[0]?.papers ?? []) },
});

/** Of an earlier description what still tells who the person is: what may have changed since then is asked anew. */
export function samePerson(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const lasting = ['surname', 'name', 'patronymic', 'birthDate', 'sex', 'iin', 'citizenship', 'country', 'identityDocument', 'language'];
  return Object.fromEntries(lasting.filter((name) => data[name] !== undefined).map((name) => [name, data[name]]));
}
