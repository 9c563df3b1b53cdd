import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, person, released } from './happenings.cases.ts';

const inside = admitted('2024-02-20 10:00', 'si');
const woman = (data = {}) => person('2024-02-20 10:00', { sex: 'female', name: 'Айгүл', ...data });
const child = (at: string, bornAt: string, childId = 'b1') => happens('child.admitted', at, { childId }, { instants: { bornAt } });
const provided = (at: string, data = {}) => happens('provision.assigned', at, { category: 'mother', conditions: true, medicalCare: true, food: true, clothing: true, ...data });
const walk = (data = {}) => happens('walk.recorded', '2024-03-11 18:00', { outcome: 'taken', ...data });
const kartser = (at: string) => happens('penalty.applied', at, { penaltyId: 'p1', kind: 'kartser' });
const id = (what: string) => `special-institutions.29.${what}`;

export const cases29: NormCase[] = [
  { name: 'born on 29 February: three on the last day of February 2027', norm: id('child-until-three'), rows: ['L29.1'], facts: [woman(), inside, child('2024-03-11 10:00', '2024-02-29 12:00'), happens('child.departed', '2027-02-28 12:00', { childId: 'b1' })], at: '2027-03-02 09:00', expect: [{ state: 'met', due: '2027-02-28 12:00' }] },
  { name: 'with the mother a minute after the third birthday', norm: id('child-until-three'), rows: ['L29.1'], facts: [woman(), inside, child('2024-03-11 10:00', '2021-06-10 00:00')], at: '2024-06-10 00:01', expect: [{ state: 'breached', due: '2024-06-10 00:00' }] },
  { name: 'already older than three when admitted', norm: id('child-until-three'), rows: ['L29.1'], facts: [woman(), inside, child('2024-03-11 10:00', '2020-01-10 00:00')], at: '2024-03-11 10:01', expect: [{ state: 'breached', due: '2023-01-10 00:00' }] },
  { name: 'of two children the one that stays', norm: id('child-until-three'), rows: ['L29.1'], facts: [woman(), inside, child('2024-03-11 10:00', '2021-06-10 00:00'), child('2024-03-11 10:01', '2021-06-10 00:00', 'b2'), happens('child.departed', '2024-05-01 09:00', { childId: 'b2' })], at: '2024-06-10 00:00', expect: [{ state: 'open' }, { state: 'met' }] },
  { name: 'the mother is released before', norm: id('child-until-three'), rows: ['L29.1'], facts: [woman(), inside, child('2024-03-11 10:00', '2021-06-10 00:00'), released('2024-04-01 10:00', 'order-investigator')], at: '2024-07-01 09:00', expect: [{ state: 'void' }] },

  { name: 'pregnant: conditions assigned at the last minute of the day', norm: id('provision'), rows: ['L29.2a', 'L29.2b', 'L29.2c'], facts: [woman(), inside, happens('pregnancy.established', '2024-03-11 10:00', { pregnant: true }), provided('2024-03-12 10:00')], at: '2024-03-13 09:00', expect: [{ state: 'met', due: '2024-03-12 10:00' }] },
  { name: 'with a child: nothing assigned', norm: id('provision'), rows: ['L29.2a'], facts: [woman(), inside, child('2024-03-11 10:00', '2023-06-10 00:00')], at: '2024-03-12 10:01', expect: [{ state: 'breached' }] },
  { name: 'not pregnant', norm: id('provision'), rows: ['L29.2a'], facts: [woman(), inside, happens('pregnancy.established', '2024-03-11 10:00', { pregnant: false })], at: '2024-03-13 09:00', expect: [] },
  { name: 'food and clothing left out', norm: id('provision-contents'), rows: ['L29.2c'], facts: [woman(), inside, provided('2024-03-12 10:00', { food: false, clothing: false })], at: '2024-03-13 09:00', expect: [{ ...breach, detail: { missing: ['food', 'clothing'] } }] },
  { name: 'everything assigned', norm: id('provision-contents'), rows: ['L29.2a', 'L29.2b', 'L29.2c'], facts: [woman(), inside, provided('2024-03-12 10:00')], at: '2024-03-13 09:00', expect: [] },

  { name: 'three hours', norm: id('walk'), rows: ['L29.3'], facts: [woman({ pregnant: true }), inside, walk({ minutes: 180 })], at: '2024-03-12 09:00', expect: [] },
  { name: 'three hours and a minute', norm: id('walk'), rows: ['L29.3'], facts: [woman({ withChildren: true }), inside, walk({ minutes: 181 })], at: '2024-03-12 09:00', expect: [breach] },
  { name: 'no walk given', norm: id('walk'), rows: ['L29.3'], facts: [woman({ pregnant: true }), inside, walk({ outcome: 'not-given' })], at: '2024-03-12 09:00', expect: [breach] },
  { name: 'she did not want to go out', norm: id('walk'), rows: ['L29.3'], facts: [woman({ pregnant: true }), inside, walk({ outcome: 'refused' })], at: '2024-03-12 09:00', expect: [] },

  { name: 'a pregnant woman in the punishment cell', norm: id('no-punishment-cell'), rows: ['L29.4'], facts: [woman({ pregnant: true }), inside, kartser('2024-03-11 10:00')], at: '2024-03-12 09:00', expect: [breach] },
  { name: 'imposed on a woman with a child, and put there', norm: id('no-punishment-cell'), rows: ['L29.4'], facts: [woman({ withChildren: true }), inside, happens('penalty.imposed', '2024-03-11 09:00', { penaltyId: 'p1', violationId: 'v1', kind: 'kartser' }), happens('custody.cell-assigned', '2024-03-11 10:00', { cell: '1', cellKind: 'kartser' })], at: '2024-03-12 09:00', expect: [breach, breach] },
  { name: 'the pregnancy is found out before the placement', norm: id('no-punishment-cell'), rows: ['L29.4'], facts: [woman(), inside, happens('penalty.imposed', '2024-03-11 09:00', { penaltyId: 'p1', violationId: 'v1', kind: 'kartser' }), happens('pregnancy.established', '2024-03-11 09:30', { pregnant: true }), kartser('2024-03-11 10:00')], at: '2024-03-12 09:00', expect: [breach] },
  { name: 'a single cell is not named by the part', norm: id('no-punishment-cell'), rows: ['L29.4'], facts: [woman({ pregnant: true }), inside, happens('penalty.applied', '2024-03-11 10:00', { penaltyId: 'p1', kind: 'single-cell' })], at: '2024-03-12 09:00', expect: [] },
  { name: 'another woman', norm: id('no-punishment-cell'), rows: ['L29.4'], facts: [woman(), inside, kartser('2024-03-11 10:00')], at: '2024-03-12 09:00', expect: [] },

  { name: 'a petition that does not say to whom', norm: id('child-transfer'), rows: ['L29.5'], facts: [woman(), inside, happens('child.transfer-petitioned', '2024-03-11 10:00', { childId: 'b1', reason: 'болезнь матери' })], at: '2024-03-12 09:00', expect: [{ ...breach, detail: { missing: ['recipient'] } }] },
  { name: 'a petition for transfer to the grandmother', norm: id('child-transfer'), rows: ['L29.5'], facts: [woman(), inside, happens('child.transfer-petitioned', '2024-03-11 10:00', { childId: 'b1', reason: 'болезнь матери', recipient: 'relatives' })], at: '2024-03-12 09:00', expect: [] },
];
