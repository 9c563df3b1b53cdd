import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, person } from './happenings.cases.ts';

const inside = [person('2024-02-20 10:00'), admitted('2024-02-20 10:00', 'si')];
const imposed = happens('penalty.imposed', '2024-03-01 10:00', { penaltyId: 'p1', violationId: 'v1', kind: 'reprimand', byRole: 'head-of-place' });
const reward = (data = {}) => happens('reward.granted', '2024-03-11 10:00', { kind: 'early-lifting', penaltyId: 'p1', ground: 'примерное выполнение обязанностей', byRole: 'deputy-head-of-place', ...data });
const minor = (birthDate: string) => [person('2024-02-20 10:00', { birthDate }), admitted('2024-02-20 10:00', 'si'), happens('reward.granted', '2024-03-11 10:00', { kind: 'leisure', ground: 'порядок', byRole: 'head-of-place' })];
const id = (what: string) => `special-institutions.36.${what}`;
const at = '2024-03-12 09:00';

export const cases36: NormCase[] = [
  { name: 'a reward that the law names, with its reason', norm: id('closed-list'), rows: ['L36.1'], facts: [...inside, imposed, reward()], at, expect: [] },
  { name: 'a reward that the law does not know', norm: id('closed-list'), rows: ['L36.1'], facts: [...inside, reward({ kind: 'other' })], at, expect: [breach] },
  { name: 'it is not said for what', norm: id('closed-list'), rows: ['L36.1'], facts: [...inside, imposed, reward({ ground: undefined })], at, expect: [{ ...breach, detail: { missing: ['ground'] } }] },
  { name: 'lifts a penalty imposed before', norm: id('lifts-a-penalty'), rows: ['L36.1.1'], facts: [...inside, imposed, reward()], at, expect: [] },
  { name: 'lifts a penalty that nobody imposed', norm: id('lifts-a-penalty'), rows: ['L36.1.1'], facts: [...inside, imposed, reward({ penaltyId: 'p2' })], at, expect: [breach] },
  { name: 'does not say which penalty', norm: id('lifts-a-penalty'), rows: ['L36.1.1'], facts: [...inside, imposed, reward({ penaltyId: undefined })], at, expect: [breach] },
  { name: 'leisure on the day before the eighteenth birthday', norm: id('leisure-for-minors'), rows: ['L36.1.2'], facts: minor('2006-03-12'), at, expect: [] },
  { name: 'leisure on the eighteenth birthday', norm: id('leisure-for-minors'), rows: ['L36.1.2'], facts: minor('2006-03-11'), at, expect: [breach] },
  { name: 'by the deputy', norm: id('by-head'), rows: ['L36.2'], facts: [...inside, imposed, reward()], at, expect: [] },
  { name: 'by the duty officer', norm: id('by-head'), rows: ['L36.2'], facts: [...inside, imposed, reward({ byRole: 'duty-officer' })], at, expect: [{ ...breach, evidence: 'recorded' }] },
];
