import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, foreigner, happens, person, warning } from './happenings.cases.ts';

const id = (name: string): string => `special-institutions.17.${name}`;
const inside: CaseFact[] = [person('2024-01-10 10:00'), detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs'), admitted('2024-01-12 12:00', 'si', { reason: 'transfer' })];
const young = [person('2024-01-10 10:00', { birthDate: '2006-03-01' }), ...inside.slice(1)];
const stranger = [foreigner('2024-01-10 10:00'), ...inside.slice(1)];
const advocate = (at: string, data = {}): CaseFact => happens('visit.held', at, { visitor: 'Адвокат', visitorKind: 'advocate', alone: true, recording: false, barCertificate: '12', warrant: '7', ...data });
const mother = (at: string, endedAt?: string, data = {}, more: Partial<CaseFact> = {}): CaseFact => happens('visit.held', at, {
  visitor: 'Анасы', visitorKind: 'relative', permissionBy: 'investigator', permissionNumber: '3', permissionDate: '2024-01-20', controlledBy: 'Бақылаушы', ...data,
}, { ...(endedAt === undefined ? {} : { instants: { endedAt } }), ...more });
const refused = (visitorKind: string, reason: string, at = '2024-02-05 10:00'): CaseFact => happens('visit.refused', at, { visitor: 'Келуші', visitorKind, reason });
const diplomat = (data = {}): CaseFact => happens('visit.held', '2024-02-05 10:00', { visitor: 'Консул', visitorKind: 'diplomat', country: 'UZ', citizenOfState: true, prosecutorDecision: '15', ...data });
const infected = happens('infection.noted', '2024-01-15 10:00', { present: true });
const warned = (data: Readonly<Record<string, unknown>>, at = '2024-02-05 09:00'): CaseFact => happens('visit.infection-warned', at, { visitor: 'Анасы', ...data });
const ask = { at: '2024-03-20 09:00' };

export const cases17: NormCase[] = [
  { name: 'the defender and the person were alone and nobody listened', norm: id('defender-private'), rows: ['L17.1a', 'L33.1b'], facts: [...inside, advocate('2024-01-11 09:00')], ...ask, expect: [] },
  { name: 'an officer stood by', norm: id('defender-private'), rows: ['L17.1a'], facts: [...inside, advocate('2024-01-11 09:00', { alone: false })], ...ask, expect: [breach] },
  { name: 'the visit of the defender was recorded by camera', norm: id('defender-private'), rows: ['L17.1a', 'L33.1b'], facts: [...inside, advocate('2024-01-11 09:00', { recording: true })], ...ask, expect: [breach] },
  { name: 'nothing is said of privacy: nothing is concluded', norm: id('defender-private'), rows: ['L17.1a'], facts: [...inside, happens('visit.held', '2024-01-11 09:00', { visitor: 'Адвокат', visitorKind: 'advocate' })], ...ask, expect: [] },
  { name: 'the person was in truth alone with the defender: the record is corrected', norm: id('defender-private'), rows: ['L17.1a'], facts: [...inside, { ...advocate('2024-01-11 09:00', { alone: false }), id: 'v1' }, { ...advocate('2024-01-11 09:00'), corrects: 'v1', recordedAt: '2024-01-12 09:00' }], ...ask, expect: [] },
  { name: 'the defender showed no papers', norm: id('defender-refused'), rows: ['L17.1a', 'L16.1.4'], facts: [...inside, refused('advocate', 'no-papers')], ...ask, expect: [] },
  { name: 'the defender is refused because the visits of the month are used up', norm: id('defender-refused'), rows: ['L17.1b', 'L16.1.4'], facts: [...inside, refused('advocate', 'quota')], ...ask, expect: [breach] },
  { name: 'the defender is refused because the person sits in the punishment cell', norm: id('defender-refused'), rows: ['L17.1a', 'L16.1.4'], facts: [...inside, refused('other-defender', 'punishment-cell')], ...ask, expect: [breach] },
  { name: 'refused an hour after the detention, before any admission', norm: id('defender-refused'), rows: ['L17.1a'], facts: [person('2024-01-10 10:00'), detained('2024-01-10 10:00'), refused('advocate', 'other', '2024-01-10 11:00')], ...ask, expect: [breach] },
  { name: 'a person held for an administrative offence is not meant', norm: id('defender-refused'), rows: ['L17.1a'], facts: [detained('2024-01-10 10:00', 'administrative'), refused('advocate', 'other', '2024-01-10 11:00')], ...ask, expect: [] },
  { name: 'nine hours with the defender, ended at their wish', norm: id('defender-unlimited'), rows: ['L17.1b'], facts: [...inside, { ...advocate('2024-02-29 20:00', { endedEarly: 'own-will' }), instants: { endedAt: '2024-03-01 04:00' } }], ...ask, expect: [] },
  { name: 'the defender was asked to leave after an hour', norm: id('defender-unlimited'), rows: ['L17.1b'], facts: [...inside, advocate('2024-02-29 20:00', { endedEarly: 'time-limit' })], ...ask, expect: [breach] },
  { name: 'the advocate showed both papers', norm: id('advocate-papers'), rows: ['L17.1.1'], facts: [...inside, advocate('2024-01-11 09:00')], ...ask, expect: [] },
  { name: 'no warrant', norm: id('advocate-papers'), rows: ['L17.1.1'], facts: [...inside, advocate('2024-01-11 09:00', { warrant: '' })], ...ask, expect: [{ ...breach, detail: { missing: ['warrant'] } }] },
  { name: 'the decision of the union', norm: id('association-papers'), rows: ['L17.1.2'], facts: [...inside, happens('visit.held', '2024-02-05 10:00', { visitor: 'Өкіл', visitorKind: 'association-defender', associationDecision: '4 / 01.02.2024' })], ...ask, expect: [] },
  { name: 'no decision of the union', norm: id('association-papers'), rows: ['L17.1.2'], facts: [...inside, happens('visit.held', '2024-02-05 10:00', { visitor: 'Өкіл', visitorKind: 'association-defender' })], ...ask, expect: [breach] },
  { name: 'another defender with ruling and identity card', norm: id('other-defender-papers'), rows: ['L17.1.3'], facts: [...inside, happens('visit.held', '2024-02-05 10:00', { visitor: 'Ағасы', visitorKind: 'other-defender', appointment: 'сот, 11', identityDocument: '041' })], ...ask, expect: [] },
  { name: 'another defender without an identity card', norm: id('other-defender-papers'), rows: ['L17.1.3'], facts: [...inside, happens('visit.held', '2024-02-05 10:00', { visitor: 'Ағасы', visitorKind: 'other-defender', appointment: 'сот, 11' })], ...ask, expect: [{ ...breach, detail: { missing: ['identityDocument'] } }] },

  { name: 'permitted in writing on the day of the visit', norm: id('permission'), rows: ['L17.2a'], facts: [...inside, mother('2024-01-20 10:00', '2024-01-20 11:00')], ...ask, expect: [] },
  { name: 'the permission is dated the day after', norm: id('permission'), rows: ['L17.2a'], facts: [...inside, mother('2024-01-19 10:00', '2024-01-19 11:00')], ...ask, expect: [breach] },
  { name: 'the head of the place permitted it himself', norm: id('permission'), rows: ['L17.2a'], facts: [...inside, mother('2024-01-21 10:00', '2024-01-21 11:00', { permissionBy: 'head-of-place' })], ...ask, expect: [breach] },
  { name: 'two visits in February and one in March', norm: id('visits'), rows: ['L17.2b', 'L16.1.5'], facts: [...inside, mother('2024-02-01 10:00'), mother('2024-02-29 23:00 +06:00'), mother('2024-03-01 00:30')], ...ask, expect: [] },
  { name: 'a third visit in the last hour of February', norm: id('visits'), rows: ['L17.2b'], facts: [...inside, mother('2024-02-01 10:00'), mother('2024-02-20 10:00'), mother('2024-02-29 23:30 +05:00')], ...ask, expect: [{ state: 'instant', kind: 'violation' }] },
  { name: 'visits of the defender do not count', norm: id('visits'), rows: ['L17.2b'], facts: [...inside, mother('2024-02-01 10:00'), mother('2024-02-20 10:00'), advocate('2024-02-21 10:00'), advocate('2024-02-22 10:00')], ...ask, expect: [] },
  { name: 'a minor sees the mother three times', norm: id('visits'), rows: ['L17.2c'], facts: [...young, mother('2024-02-01 10:00'), mother('2024-02-10 10:00'), mother('2024-02-20 10:00')], ...ask, expect: [] },
  { name: 'a fourth visit of a minor', norm: id('visits'), rows: ['L17.2c'], facts: [...young, mother('2024-02-01 10:00'), mother('2024-02-10 10:00'), mother('2024-02-20 10:00'), mother('2024-02-25 10:00')], ...ask, expect: [breach] },
  { name: 'the third visit takes place on the eighteenth birthday', norm: id('visits'), rows: ['L17.2b', 'L17.2c'], facts: [...young, mother('2024-03-01 10:00'), mother('2024-03-02 10:00'), mother('2024-03-03 10:00')], ...ask, expect: [breach] },
  { name: 'the number for an infectious patient is its own parameter', norm: id('visits'), rows: ['L17.5a'], facts: [...inside, infected, mother('2024-02-01 10:00'), mother('2024-02-10 10:00'), mother('2024-02-20 10:00')], ...ask, expect: [{ ...breach, exception: id('visits.infectious') }] },
  { name: 'three hours that the clock shows as two, over the doubled hour of 29 February 2024', norm: id('duration'), rows: ['L17.2d'], facts: [...inside, mother('2024-02-29 22:00', '2024-03-01 00:00')], ...ask, expect: [] },
  { name: 'three hours to the second', norm: id('duration'), rows: ['L17.2d'], facts: [...inside, mother('2024-02-05 10:00', '2024-02-05 13:00')], ...ask, expect: [] },
  { name: 'a minute longer', norm: id('duration'), rows: ['L17.2d'], facts: [...inside, mother('2024-02-05 10:00', '2024-02-05 13:01')], ...ask, expect: [breach] },
  { name: 'the end is recorded', norm: id('end-recorded'), rows: ['L17.2d'], facts: [...inside, mother('2024-02-05 10:00', '2024-02-05 13:00')], ...ask, expect: [] },
  { name: 'the end is not recorded', norm: id('end-recorded'), rows: ['L17.2d'], facts: [...inside, mother('2024-02-05 10:00')], ...ask, expect: [warning] },
  { name: 'an officer was in control', norm: id('controlled'), rows: ['L17.3a'], facts: [...inside, mother('2024-02-05 10:00')], ...ask, expect: [] },
  { name: 'no officer is named', norm: id('controlled'), rows: ['L17.3a'], facts: [...inside, mother('2024-02-05 10:00', undefined, { controlledBy: '' })], ...ask, expect: [breach] },
  { name: 'something was being passed and the visit was interrupted', norm: id('interrupted-things'), rows: ['L17.3b'], facts: [...inside, mother('2024-02-05 10:00', '2024-02-05 10:20', { attempt: 'things', endedEarly: 'attempt' })], ...ask, expect: [] },
  { name: 'something was being passed and the visit went on', norm: id('interrupted-things'), rows: ['L17.3b'], facts: [...inside, mother('2024-02-05 10:00', '2024-02-05 12:20', { attempt: 'things' })], ...ask, expect: [breach] },
  { name: 'harmful information: interrupted', norm: id('interrupted-information'), rows: ['L17.3c'], facts: [...inside, mother('2024-02-05 10:00', '2024-02-05 10:20', { attempt: 'information', endedEarly: 'attempt' })], ...ask, expect: [] },
  { name: 'harmful information: ended only at their wish', norm: id('interrupted-information'), rows: ['L17.3c'], facts: [...inside, mother('2024-02-05 10:00', '2024-02-05 10:20', { attempt: 'information', endedEarly: 'own-will' })], ...ask, expect: [breach] },
  { name: 'refused for want of a permission', norm: id('family-refused'), rows: ['L16.1.5'], facts: [...inside, refused('relative', 'no-permission')], ...ask, expect: [] },
  { name: 'refused for a reason that the law does not know', norm: id('family-refused'), rows: ['L16.1.5'], facts: [...inside, refused('relative', 'other')], ...ask, expect: [breach] },
  { name: 'the consul of the person’s state with the decision', norm: id('diplomat'), rows: ['L17.4'], facts: [...stranger, diplomat()], ...ask, expect: [] },
  { name: 'the consul of another state', norm: id('diplomat'), rows: ['L17.4'], facts: [...stranger, diplomat({ citizenOfState: false })], ...ask, expect: [breach] },
  { name: 'no decision of the Prosecutor General’s Office', norm: id('diplomat'), rows: ['L17.4'], facts: [...stranger, diplomat({ prosecutorDecision: '' })], ...ask, expect: [breach] },
  { name: 'a consul at a citizen of Kazakhstan', norm: id('diplomat'), rows: ['L17.4'], facts: [...inside, diplomat()], ...ask, expect: [breach] },
  { name: 'the consul had no decision', norm: id('diplomat-refused'), rows: ['L17.4'], facts: [...stranger, refused('diplomat', 'no-decision')], ...ask, expect: [] },
  { name: 'the consul was refused because visits are used up', norm: id('diplomat-refused'), rows: ['L17.4'], facts: [...stranger, refused('diplomat', 'quota')], ...ask, expect: [breach] },
  { name: 'the doctor spoke with the mother first', norm: id('infection-talk'), rows: ['L17.5b'], facts: [...inside, infected, warned({ talk: true, doctor: 'Дәрігер', written: true }), mother('2024-02-05 10:00')], ...ask, expect: [] },
  { name: 'the doctor spoke with her after the visit', norm: id('infection-talk'), rows: ['L17.5b'], facts: [...inside, infected, mother('2024-02-05 08:00'), warned({ talk: true, doctor: 'Дәрігер' })], ...ask, expect: [breach] },
  { name: 'the infection was noted only after the visit', norm: id('infection-talk'), rows: ['L17.5b'], facts: [...inside, mother('2024-01-14 08:00'), infected], ...ask, expect: [] },
  { name: 'the mother signed the notice', norm: id('infection-notice'), rows: ['L17.5c'], facts: [...inside, infected, warned({ talk: true, written: true }), mother('2024-02-05 10:00')], ...ask, expect: [] },
  { name: 'another visitor signed, not the mother', norm: id('infection-notice'), rows: ['L17.5c'], facts: [...inside, infected, warned({ visitor: 'Ағасы', written: true }), mother('2024-02-05 10:00')], ...ask, expect: [breach] },
];
