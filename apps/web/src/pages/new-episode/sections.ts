/** The parts of the first record: from actual detention to the admission, each a fact of its own. */
import type { Me, Vocabulary } from '@kepil/modules/contract.ts';
import type { Draft, DraftFact } from '../record/drafts.ts';
import { newDraftFact } from '../record/drafts.ts';
import { uuidv7 } from '../record/uuid.ts';

/** What the first record of a person is made of. */
export interface Course {
  /** Names the draft: each person has one of each course. */
  readonly draft: string;
  /** In the order in which things happen. */
  readonly sections: readonly string[];
  /** Always part of the record; the others when they have happened. */
  readonly always: readonly string[];
  /** Ticked from the start: usual for who works there. */
  readonly usual: readonly string[];
}

/** From the street: the detaining side writes the protocol, a place of custody admits. */
export const detention: Course = {
  draft: 'new', always: ['person.described', 'detention.actual'], usual: ['detention.delivered', 'detention.protocol'],
  sections: [
    'person.described', 'detention.actual', 'detention.delivered', 'detention.protocol', 'detention.rights-explained', 'notice.sent', 'search.personal',
    'medical.examined', 'property.listed', 'custody.admitted', 'custody.cell-assigned',
  ],
};

/** Types of the form that the vocabulary has and that this capacity may record. */
export function offered(types: Vocabulary['types'], capacity: string, { sections }: Course = detention): readonly Vocabulary['types'][number][] {
  return sections.flatMap((section) => types.find(({ type, recordedBy }) => type === section && (recordedBy === undefined || recordedBy.includes(capacity))) ?? []);
}

export function emptyDraft(types: Vocabulary['types'], me: Pick<Me, 'capacity' | 'place'>, course: Course = detention, known: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}): Draft {
  const included = new Set([...course.always, ...course.usual]);
  return { episode: uuidv7(), version: null, savedAt: 0, facts: offered(types, me.capacity, course).map(({ type, fields }) => newDraftFact(type, { included: included.has(type), place: me.place?.id ?? null, data: { ...startOf(type, fields, me), ...known[type] } })) };
}

function startOf(type: string, fields: Vocabulary['types'][number]['fields'], { place }: Pick<Me, 'place'>): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, { kind, required }] of Object.entries(fields)) if (kind === 'documents' && required) data[name] = [];
  if (type === 'detention.actual') data['basis'] = 'suspicion';
  if (type === 'person.described') data['citizenship'] = 'citizen';
  if (type === 'custody.admitted') Object.assign(data, { reason: 'first-placement' }, place ? { place: place.id, placeKind: place.kind } : {});
  if (type === 'medical.examined') data['occasion'] = 'detention';
  return data;
}

/**
 * What one part tells another: the person is described at the moment of detention; the protocol repeats name, place and times. A field
 * follows as long as it holds what was carried over to it; what somebody typed there is never overwritten.
 */
export function carriedOver(before: readonly DraftFact[], after: readonly DraftFact[]): readonly DraftFact[] {
  const was = toProtocol(before);
  const is = toProtocol(after);
  return after.map((fact) => {
    // The person is described at the moment of the detention, or of the admission where nobody was detained.
    if (fact.type === 'person.described') return { ...fact, at: (after.find(({ type, included }) => type === 'detention.actual' && included) ?? after.find(({ type, included }) => type === 'custody.admitted' && included))?.at ?? null };
    if (fact.type !== 'detention.protocol') return fact;
    const data = { ...fact.data };
    for (const [field, value] of Object.entries(is)) {
      const present = data[field];
      const follows = present === undefined || present === '' || present === was[field];
      if (!follows) continue;
      if (value === undefined || value === '') delete data[field];
      else data[field] = value;
    }
    return { ...fact, data };
  });
}

function toProtocol(facts: readonly DraftFact[]): Readonly<Record<string, unknown>> {
  const of = (type: string) => facts.find((fact) => fact.type === type);
  const person = of('person.described')?.data ?? {};
  const actual = of('detention.actual');
  const delivered = of('detention.delivered');
  return {
    fullName: ['surname', 'name', 'patronymic'].map((part) => person[part]).filter((part) => typeof part === 'string' && part !== '').join(' '),
    where: actual?.data['where'], detainedBy: actual?.data['detainedBy'], actualAt: actual?.at ?? undefined, deliveredAt: delivered?.included ? (delivered.at ?? undefined) : undefined,
  };
}
