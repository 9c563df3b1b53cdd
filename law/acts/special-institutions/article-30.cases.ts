import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, person } from './happenings.cases.ts';

const facts = [person('2024-02-20 10:00', { birthDate: '2008-05-01' }), admitted('2024-02-20 10:00', 'si')];
const provided = (data = {}) => happens('provision.assigned', '2024-03-11 10:00', { category: 'minor', conditions: true, food: true, ...data });
const norm = 'special-institutions.30.provision-contents', rows = ['L30.1a', 'L30.1b'];

const walk = (data = {}) => happens('walk.recorded', '2024-03-11 18:00', { outcome: 'taken', ...data });
const refused = (reason: string, schoolThings = true) => happens('parcel.refused', '2024-03-11 10:00', { parcelId: 'b1', reason, schoolThings });
const at = '2024-03-12 09:00', walks = 'special-institutions.30.walk', school = 'special-institutions.30.school-things';

export const cases30: NormCase[] = [
  { name: 'two hours', norm: walks, rows: ['L30.2a', 'L30.2b'], facts: [...facts, walk({ minutes: 120 })], at, expect: [] },
  { name: 'a minute less', norm: walks, rows: ['L30.2a'], facts: [...facts, walk({ minutes: 119 })], at, expect: [{ ...breach, evidence: 'recorded' }] },
  { name: 'exempted by the doctor in writing', norm: walks, rows: ['L30.2a'], facts: [...facts, walk({ outcome: 'exempted', exemptedBy: 'medical-officer', medicalConclusion: '3' })], at, expect: [] },
  { name: 'exempted without a conclusion', norm: walks, rows: ['L30.2a'], facts: [...facts, walk({ outcome: 'exempted', exemptedBy: 'head-of-place' })], at, expect: [breach] },
  { name: 'on the eighteenth birthday the two hours end', norm: walks, rows: ['L30.2a'], facts: [person('2024-02-20 10:00', { birthDate: '2006-03-11' }), admitted('2024-02-20 10:00', 'si'), walk({ minutes: 60 })], at, expect: [] },
  { name: 'on the day before it they do not', norm: walks, rows: ['L30.2a'], facts: [person('2024-02-20 10:00', { birthDate: '2006-03-12' }), admitted('2024-02-20 10:00', 'si'), walk({ minutes: 60 })], at, expect: [breach] },
  { name: 'textbooks refused for their weight', norm: school, rows: ['L30.4a', 'L30.4b'], facts: [...facts, refused('weight')], at, expect: [breach] },
  { name: 'textbooks that the minor declined', norm: school, rows: ['L30.4a', 'L30.4b'], facts: [...facts, refused('declined')], at, expect: [] },
  { name: 'other things refused for their weight', norm: school, rows: ['L30.4b'], facts: [...facts, refused('weight', false)], at, expect: [] },
  { name: 'conditions and food assigned to a minor', norm, rows, facts: [...facts, provided()], at: '2024-03-12 09:00', expect: [] },
  { name: 'the norm of food left as it was', norm, rows, facts: [...facts, provided({ food: false })], at: '2024-03-12 09:00', expect: [{ ...breach, detail: { missing: ['food'] } }] },
  { name: 'no improved conditions', norm, rows, facts: [...facts, provided({ conditions: false })], at: '2024-03-12 09:00', expect: [{ ...breach, detail: { missing: ['conditions'] } }] },
];
