import type { NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, person, sanctioned } from './happenings.cases.ts';

const convict = person('2024-01-10 07:00', { convict: true });
const sanction = sanctioned('2024-01-12 12:00', '2024-03-09 23:59');

export const cases10: NormCase[] = [
  {
    name: 'a convict suspected of another crime stays in the correctional institution', norm: 'special-institutions.10.convict', rows: ['L10.1a', 'L7.2'],
    facts: [convict, happens('suspect.recognised', '2024-01-10 08:00', { number: '1', articles: '188' }), admitted('2024-01-10 09:00', 'uis')], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a suspect who serves no sentence is held in a correctional institution', norm: 'special-institutions.10.convict', rows: ['L10.1a', 'L7.2'],
    facts: [person('2024-01-10 07:00', { convict: false }), detained('2024-01-10 08:00'), admitted('2024-01-10 09:00', 'uis')], at: '2024-01-11 09:00', expect: [breach],
  },
  {
    name: 'a suspect in a correctional institution is apart from the other convicts', norm: 'special-institutions.10.isolation', rows: ['L10.1b'],
    facts: [convict, admitted('2024-01-10 09:00', 'uis'), happens('custody.cell-assigned', '2024-01-10 09:30', { cell: '2', isolatedFromConvicts: true })], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a suspect in a correctional institution shares the cell of convicts', norm: 'special-institutions.10.isolation', rows: ['L10.1b'],
    facts: [convict, admitted('2024-01-10 09:00', 'uis'), happens('custody.cell-assigned', '2024-01-10 09:30', { cell: '2', isolatedFromConvicts: false })], at: '2024-01-11 09:00', expect: [breach],
  },
  {
    name: 'a cell in a remand prison is not judged by this rule', norm: 'special-institutions.10.isolation', rows: ['L10.1b'],
    facts: [admitted('2024-01-10 09:00', 'si'), happens('custody.cell-assigned', '2024-01-10 09:30', { cell: '2' })], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a suspect in a border crime waits in premises for administrative detention', norm: 'special-institutions.10.border', rows: ['L10.2'],
    facts: [detained('2024-01-10 08:00'), admitted('2024-01-10 09:00', 'border-premises', { purpose: 'border-crime' })], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a suspect in another crime is kept in such premises', norm: 'special-institutions.10.border', rows: ['L10.2'],
    facts: [detained('2024-01-10 08:00'), admitted('2024-01-10 09:00', 'border-premises')], at: '2024-01-11 09:00', expect: [breach],
  },
  {
    name: 'an expert examination with its ground', norm: 'special-institutions.10.medical', rows: ['L10.3a'],
    facts: [sanction, happens('medical.institution-entered', '2024-01-20 09:00', { institution: 'орталық', reason: 'expert-examination', ground: 'постановление № 5' })], at: '2024-01-21 09:00', expect: [],
  },
  {
    name: 'an expert examination without a ground', norm: 'special-institutions.10.medical', rows: ['L10.3a'],
    facts: [sanction, happens('medical.institution-entered', '2024-01-20 09:00', { institution: 'орталық', reason: 'expert-examination' })], at: '2024-01-21 09:00', expect: [breach],
  },
  {
    name: 'medical care needs no other ground', norm: 'special-institutions.10.medical', rows: ['L10.3b'],
    facts: [sanction, happens('medical.institution-entered', '2024-01-20 09:00', { institution: 'аурухана', reason: 'medical-care' })], at: '2024-01-21 09:00', expect: [],
  },
  {
    name: 'the term of custody ends at the same instant for a person in a hospital', norm: 'special-institutions.48.release-at-expiry', rows: ['L10.3b'],
    facts: [
      detained('2024-01-10 13:00'), { ...sanction, instants: { endsAt: '2024-03-01 12:00' } },
      happens('medical.institution-entered', '2024-01-20 09:00', { institution: 'аурухана', reason: 'medical-care' }),
    ],
    at: '2024-02-01 09:00', expect: [{ state: 'superseded' }, { state: 'open', due: '2024-03-01 12:00' }],
  },
  {
    name: 'a serviceman in a guardhouse', norm: 'special-institutions.10.serviceman', rows: ['L10.4', 'L7.2'],
    facts: [person('2024-01-10 07:00', { serviceman: true }), admitted('2024-01-10 09:00', 'guardhouse')], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'a civilian in a guardhouse', norm: 'special-institutions.10.serviceman', rows: ['L10.4', 'L7.2'],
    facts: [person('2024-01-10 07:00'), admitted('2024-01-10 09:00', 'guardhouse')], at: '2024-01-11 09:00', expect: [breach],
  },
];
