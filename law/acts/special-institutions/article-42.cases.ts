import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, warning } from './happenings.cases.ts';
import { inRemand, man, officer, thePlace, used, usedInPlace } from './force.cases.ts';

const at = '2024-02-11 09:00';
const handcuffs = (data: Readonly<Record<string, unknown>> = {}) => used('2024-02-10 12:00', 'handcuffs', { specialCase: 'escape', ...data });
const user = 'special-institutions.42.user', training = 'special-institutions.42.training', place = 'special-institutions.42.user-place';

export const cases42: NormCase[] = [
  { name: 'an officer of the place', norm: user, rows: ['L42a'], facts: [man, inRemand, handcuffs()], at, expect: [] },
  { name: 'an engaged officer of the internal affairs bodies', norm: user, rows: ['L42a'], facts: [man, inRemand, handcuffs({ officerOf: 'internal-affairs' })], at, expect: [] },
  { name: 'a person who is no officer', norm: user, rows: ['L42a'], facts: [man, inRemand, handcuffs({ officerOf: 'other' })], at, expect: [{ ...breach, evidence: 'recorded' }] },
  { name: 'nobody is named', norm: user, rows: ['L42a'], facts: [man, inRemand, happens('force.used', '2024-02-10 12:00', { means: 'handcuffs', specialCase: 'escape' })], at, expect: [{ ...breach, evidence: 'not-recorded' }] },
  {
    name: 'the record named a stranger and was corrected: it was an officer', norm: user, rows: ['L42a'],
    facts: [man, inRemand, used('2024-02-10 12:00', 'handcuffs', { specialCase: 'escape', officerOf: 'other' }, { id: 'u1' }), used('2024-02-10 12:00', 'handcuffs', { specialCase: 'escape' }, { corrects: 'u1', recordedAt: '2024-02-10 15:00' })],
    at, expect: [],
  },
  { name: 'a special receiver is no place of custody', norm: user, rows: ['L42a'], facts: [man, admitted('2024-02-01 10:00', 'sp'), handcuffs({ officerOf: 'other' })], at, expect: [] },
  { name: 'a device against no single person, used by an officer', norm: place, rows: ['L42a'], subject: 'place', facts: [thePlace(), usedInPlace('2024-02-10 12:00', 'opening-device', { specialCase: 'hostages-seizure' })], at, expect: [] },
  { name: 'a device against no single person, used by a stranger', norm: place, rows: ['L42a'], subject: 'place', facts: [thePlace(), usedInPlace('2024-02-10 12:00', 'opening-device', { specialCase: 'hostages-seizure', officerOf: 'other' })], at, expect: [breach] },
  { name: 'the officer is trained and fit', norm: training, rows: ['L42b', 'L42c'], facts: [man, inRemand, handcuffs()], at, expect: [] },
  { name: 'the check of fitness has run out', norm: training, rows: ['L42b', 'L42c'], facts: [man, inRemand, handcuffs({ ...officer, officerFit: false })], at, expect: [{ ...warning, detail: { missing: ['officerFit'] } }] },
];
