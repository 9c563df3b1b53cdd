/** A place's day in records: what officers write about those in their charge, the same for the same number. */

export interface DayRecord {
  readonly id: string;
  readonly body: string;
}

/** Ids of their own in the form of a UUIDv7: `run` and the number, so that each is named once and can be looked for afterwards. */
export const recordId = (run: number, n: number): string => `${run.toString(16).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Kinds of a common day by how often they come among twenty. */
const kinds = [
  ['walk.recorded', 8, (n: number) => (n % 19 === 0 ? { outcome: 'refused' } : { outcome: 'taken', minutes: 60 + (n % 30) })],
  ['movement.inside', 4, (n: number) => ({ from: 'камера', to: n % 2 === 0 ? 'медицинская часть' : 'комната свиданий', escort: 'контролёр' })],
  ['search.personal', 3, (n: number) => ({ protocolNumber: `ж-${n}` })],
  ['letter.received', 2, (n: number) => ({ letterId: `п-${n}`, correspondent: 'relative' })],
  ['sanitary.treated', 2, (n: number) => ({ protocolNumber: `с-${n}` })],
  ['photograph.taken', 1, (n: number) => ({ protocolNumber: `ф-${n}` })],
] as const satisfies readonly (readonly [string, number, (n: number) => Readonly<Record<string, unknown>>])[];
const round = kinds.flatMap((kind) => Array.from({ length: kind[1] }, () => kind));

/** The n-th record of the day: whose and what follow from the number. `at` is now for all: a day's work done in one go. */
export function dayRecord(run: number, n: number, persons: readonly string[], place: string, at: number): DayRecord {
  const kind = round[(n * 7) % round.length] ?? kinds[0];
  const episode = persons[(n * 31) % persons.length] ?? '';
  const id = recordId(run, n);
  return { id, body: JSON.stringify({ facts: [{ id, type: kind[0], at, streams: [{ kind: 'episode', id: episode }], place, data: kind[2](n) }] }) };
}
