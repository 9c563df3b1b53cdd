import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, released } from './happenings.cases.ts';

const ruling: NormCase['facts'][number] = { type: 'administrative.arrest-ruled', at: '2024-03-18 10:00', data: { court: 'сот', number: '2', days: 5 }, instants: { from: '2024-03-18 10:00' } };
const arrived = admitted('2024-03-18 13:00', 'sp');
const served = released('2024-03-23 10:00', 'term-served');
const listed = happens('property.listed', '2024-03-18 13:30', { items: [{ name: 'телефон', class: 'personal' }, { name: 'тапанша', class: 'unlawful' }] });
const items = (phone: boolean, gun: boolean) => [{ name: 'телефон', class: 'personal', returned: phone }, { name: 'тапанша', class: 'unlawful', returned: gun }];

export const cases469: NormCase[] = [
  {
    name: 'released at the end of the term, on a holiday', norm: 'special-institutions.46-9.term-served', rows: ['L46-9.1'],
    facts: [ruling, arrived, served], at: '2024-03-24 09:00', expect: [{ state: 'met', due: '2024-03-23 10:00' }],
  },
  {
    name: 'released a minute after the end of the term', norm: 'special-institutions.46-9.term-served', rows: ['L46-9.1'],
    facts: [ruling, arrived, released('2024-03-23 10:01', 'term-served')], at: '2024-03-24 09:00', expect: [{ state: 'met-late', due: '2024-03-23 10:00' }],
  },
  {
    name: 'released earlier by the court: the duty to release at the end never arose', norm: 'special-institutions.46-9.term-served', rows: ['L46-9.1'],
    facts: [ruling, arrived, released('2024-03-20 10:00', 'court-ruling')], at: '2024-03-24 09:00', expect: [{ state: 'void' }],
  },
  {
    name: 'things are returned against signature', norm: 'special-institutions.46-9.property', rows: ['L46-9.2a'],
    facts: [ruling, arrived, listed, served, happens('property.returned', '2024-03-23 11:00', { signed: true })], at: '2024-03-24 09:00', expect: [{ state: 'met', due: '2024-03-23 11:00' }],
  },
  {
    name: 'things are not returned', norm: 'special-institutions.46-9.property', rows: ['L46-9.2a'], facts: [ruling, arrived, listed, served], at: '2024-03-23 11:01', expect: [{ state: 'breached' }],
  },
  {
    name: 'every lawful thing is returned', norm: 'special-institutions.46-9.property-all', rows: ['L46-9.2a'],
    facts: [ruling, arrived, served, happens('property.returned', '2024-03-23 10:30', { signed: true, items: items(true, false) })], at: '2024-03-24 09:00', expect: [],
  },
  {
    name: 'a telephone is kept back', norm: 'special-institutions.46-9.property-all', rows: ['L46-9.2a'],
    facts: [ruling, arrived, served, happens('property.returned', '2024-03-23 10:30', { signed: true, items: items(false, false) })], at: '2024-03-24 09:00', expect: [breach],
  },
  {
    name: 'a weapon is not handed back', norm: 'special-institutions.46-9.unlawful-things', rows: ['L46-9.2b'],
    facts: [ruling, arrived, served, happens('property.returned', '2024-03-23 10:30', { signed: true, items: items(true, false) })], at: '2024-03-24 09:00', expect: [],
  },
  {
    name: 'a weapon is handed back', norm: 'special-institutions.46-9.unlawful-things', rows: ['L46-9.2b'],
    facts: [ruling, arrived, served, happens('property.returned', '2024-03-23 10:30', { signed: true, items: items(true, true) })], at: '2024-03-24 09:00', expect: [breach],
  },
  {
    name: 'a weapon is handed to the competent body during the stay', norm: 'special-institutions.46-9.weapons', rows: ['L46-9.3'],
    facts: [ruling, arrived, listed, happens('property.unlawful-referred', '2024-03-19 09:00', { to: 'полиция', items: [{ name: 'тапанша', class: 'unlawful' }] }), served], at: '2024-03-24 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'nothing is decided about a weapon', norm: 'special-institutions.46-9.weapons', rows: ['L46-9.3'], facts: [ruling, arrived, listed, served], at: '2024-03-23 11:01', expect: [{ state: 'breached' }],
  },
  {
    name: 'the certificate of stay is given', norm: 'special-institutions.46-9.certificate', rows: ['L46-9.4'],
    facts: [ruling, arrived, served, happens('release.certificate-issued', '2024-03-23 10:05', { number: '9' })], at: '2024-03-24 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'no certificate of stay', norm: 'special-institutions.46-9.certificate', rows: ['L46-9.4'], facts: [ruling, arrived, served], at: '2024-03-24 09:00', expect: [{ state: 'breached' }],
  },
];
