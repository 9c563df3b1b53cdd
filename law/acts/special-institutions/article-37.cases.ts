import type { NormCase } from '../../check/case.ts';
import { adult, applied, cellImposed, discovered, imposed, inSi, minor, out } from './discipline.cases.ts';
import { admitted, breach, happens, released } from './happenings.cases.ts';

const id = (what: string) => `special-institutions.37.${what}`;
const facts = [adult, inSi];
const at = '2024-04-12 09:00';

export const cases37: NormCase[] = [
  { name: 'a reprimand', norm: id('closed-list'), rows: ['L37', 'L37.1'], facts: [...facts, discovered('2024-03-10 10:00'), imposed('2024-03-11 10:00')], at, expect: [] },
  { name: 'a penalty that the law does not know', norm: id('closed-list'), rows: ['L37'], facts: [...facts, discovered('2024-03-10 10:00'), imposed('2024-03-11 10:00', { kind: 'other' })], at, expect: [breach] },
  { name: 'for a violation on record', norm: id('for-a-violation'), rows: ['L37'], facts: [...facts, discovered('2024-03-10 10:00'), imposed('2024-03-11 10:00')], at, expect: [] },
  { name: 'for nothing on record', norm: id('for-a-violation'), rows: ['L37'], facts: [...facts, discovered('2024-03-10 10:00', { violationId: 'v2' }), imposed('2024-03-11 10:00')], at, expect: [{ ...breach, evidence: 'not-recorded' }] },
  { name: 'the record of the violation was withdrawn', norm: id('for-a-violation'), rows: ['L37'], facts: [...facts, discovered('2024-03-10 10:00', {}, { id: 'v' }), happens('record.withdrawn', '2024-03-12 10:00', { reason: 'ошибка' }, { withdraws: 'v' }), imposed('2024-03-11 10:00')], at, expect: [breach] },

  { name: 'fifteen days', norm: id('term-imposed'), rows: ['L37.2a'], facts: [...facts, cellImposed('2024-03-11 10:00', { days: 15 })], at, expect: [] },
  { name: 'sixteen days', norm: id('term-imposed'), rows: ['L37.2a'], facts: [...facts, cellImposed('2024-03-11 10:00', { days: 16 })], at, expect: [breach] },
  { name: 'a minor: seven days', norm: id('term-imposed-minor'), rows: ['L37.2b'], facts: [minor, inSi, cellImposed('2024-03-11 10:00', { days: 7 })], at, expect: [] },
  { name: 'a minor: eight days', norm: id('term-imposed-minor'), rows: ['L37.2b'], facts: [minor, inSi, cellImposed('2024-03-11 10:00', { kind: 'single-cell', days: 8 })], at, expect: [breach] },
  { name: 'an adult is not meant by the seven days', norm: id('term-imposed-minor'), rows: ['L37.2b'], facts: [...facts, cellImposed('2024-03-11 10:00', { days: 8 })], at, expect: [] },
  { name: 'the birth date, learned later, makes it too long', norm: id('term-imposed-minor'), rows: ['L37.2b'], facts: [inSi, cellImposed('2024-03-11 10:00', { days: 10 }), { ...minor, at: '2024-03-20 10:00' }], at, expect: [breach] },

  { name: 'out at the last minute of the fifteen days, over the night of 29 February in Almaty', norm: id('longest-stay'), rows: ['L37.2a'], facts: [...facts, applied('2024-02-20 10:00', '2024-03-06 09:00'), out('2024-03-06 09:00')], at, expect: [{ state: 'met', due: '2024-03-06 09:00', exception: null }] },
  { name: 'a minute over', norm: id('longest-stay'), rows: ['L37.2a'], facts: [...facts, applied('2024-03-11 10:00', '2024-03-26 10:00'), out('2024-03-26 10:01')], at, expect: [{ state: 'met-late', due: '2024-03-26 10:00' }] },
  { name: 'a minor, still inside after seven days', norm: id('longest-stay'), rows: ['L37.2b'], facts: [minor, inSi, applied('2024-03-11 10:00', '2024-03-18 10:00')], at: '2024-03-18 10:01', expect: [{ state: 'breached', due: '2024-03-18 10:00', exception: 'special-institutions.37.longest-stay.minor' }] },
  { name: 'over Nauryz the term does not move', norm: id('longest-stay'), rows: ['L37.2b'], facts: [minor, inSi, applied('2024-03-15 10:00', '2024-03-22 10:00'), out('2024-03-22 10:00')], at, expect: [{ state: 'met', due: '2024-03-22 10:00' }] },
  { name: 'moved to a general cell', norm: id('longest-stay'), rows: ['L37.2a'], facts: [...facts, applied('2024-03-11 10:00', '2024-03-20 10:00'), happens('custody.cell-assigned', '2024-03-20 09:00', { cell: '12', cellKind: 'general' })], at, expect: [{ state: 'met' }] },
  { name: 'a day in court does not begin the term anew', norm: id('longest-stay'), rows: ['L37.2a'], facts: [...facts, applied('2024-03-11 10:00', '2024-03-26 10:00'), happens('custody.departed', '2024-03-14 09:00', { place: 'place-si' }), admitted('2024-03-14 18:00', 'si', { reason: 'return' })], at: '2024-03-26 10:01', expect: [{ state: 'breached', due: '2024-03-26 10:00' }] },
  { name: 'released from custody before', norm: id('longest-stay'), rows: ['L37.2a'], facts: [...facts, applied('2024-03-11 10:00', '2024-03-20 10:00'), released('2024-03-15 10:00', 'order-judge')], at, expect: [{ state: 'void' }] },
  { name: 'taken out in time, recorded three days later', norm: id('longest-stay'), rows: ['L37.2a'], facts: [...facts, applied('2024-03-11 10:00', '2024-03-26 10:00'), { ...out('2024-03-26 10:00'), recordedAt: '2024-03-29 10:00' }], at, expect: [{ state: 'met' }] },
  { name: 'a reprimand has no term', norm: id('longest-stay'), rows: ['L37.1'], facts: [...facts, happens('penalty.applied', '2024-03-11 10:00', { penaltyId: 'p1', kind: 'reprimand' })], at, expect: [] },
];
