/** Rows of points 40–46 that stand as norms in the Criminal Procedure Code and in the Law on special institutions: one case each, named there. */
import type { NormCase } from '../../check/case.ts';
import { admitted, breach, detained, foreigner, happens, notice, paper, person } from '../special-institutions/happenings.cases.ts';

const held = [person('2026-03-10 09:00'), detained('2026-03-10 10:00')];
const inIvs = (data = {}) => admitted('2026-03-10 14:00', 'ivs', data);
const inSp = (data = {}) => admitted('2026-03-10 14:00', 'sp', data);
const lodged = happens('complaint.lodged', '2026-03-11 09:00', { complaintId: 'c1', about: 'torture', addressee: 'prosecutor' });
const ask = { at: '2026-03-12 15:00' };

export const elsewhereCases: readonly NormCase[] = [
  { ...ask, name: 'reception over and the rights not explained', norm: 'special-institutions.16.told-at-reception', rows: ['P40a'], facts: [person('2026-03-10 09:00'), admitted('2026-03-10 14:00', 'si'), happens('admission.completed', '2026-03-10 16:00')], expect: [breach] },
  { ...ask, name: 'no protocol for three hours', norm: 'criminal-procedure.131.2.protocol', rows: ['P40b', 'P42.1'], facts: held, expect: [{ state: 'breached', due: '2026-03-10 13:00' }] },
  { ...ask, name: 'a protocol that lacks what the law asks for', norm: 'criminal-procedure.131.2.fields', rows: ['P40b'], facts: [...held, happens('detention.protocol', '2026-03-10 12:00', { number: '1', authorRole: 'investigator' })], expect: [breach] },
  { ...ask, name: 'admitted to the facility without a protocol', norm: 'special-institutions.5.temporary-isolator-detained', rows: ['P40c'], facts: [...held, inIvs()], expect: [breach] },
  { ...ask, name: 'admitted to the receiver without a ruling', norm: 'special-institutions.5.special-receiver', rows: ['P40c', 'P46.1a'], facts: [inSp()], expect: [breach] },
  { ...ask, name: 'arrested for a misdemeanour: the sentence is the paper, not a ruling', norm: 'special-institutions.5.special-receiver', rows: ['P46.1b'], facts: [inSp({ misdemeanourArrest: true, basis: [paper('sentence')] })], expect: [] },
  { ...ask, name: 'nobody knows where the person was for three hours', norm: 'criminal-procedure.129.1.delivery', rows: ['P42.3'], facts: held, expect: [{ state: 'breached', due: '2026-03-10 13:00' }] },
  { ...ask, name: 'the detention ran out and nobody released', norm: 'criminal-procedure.133.2.release', rows: ['P43.1'], facts: [...held, inIvs()], at: '2026-03-12 10:00:01', expect: [{ state: 'breached', due: '2026-03-12 10:00' }] },
  { ...ask, name: 'counsel who showed his papers is refused', norm: 'special-institutions.17.defender-refused', rows: ['P45.2a'], facts: [...held, inIvs(), happens('visit.refused', '2026-03-11 10:00', { visitor: 'Келуші', visitorKind: 'advocate', reason: 'other' })], expect: [breach] },
  { ...ask, name: 'the family was not told', norm: 'criminal-procedure.135.relative', rows: ['P45.3a'], facts: held, expect: [{ state: 'breached' }] },
  { ...ask, name: 'the embassy told at the end of the day', norm: 'criminal-procedure.135.embassy', rows: ['P45.4a', 'P45.4b'], facts: [foreigner('2026-03-10 09:00'), detained('2026-03-10 10:00'), notice('2026-03-11 10:00', 'detention', 'embassy')], expect: [{ state: 'met', due: '2026-03-11 10:00' }] },
  { ...ask, name: 'the embassy was not told', norm: 'criminal-procedure.135.embassy', rows: ['P45.4b'], facts: [foreigner('2026-03-10 09:00'), detained('2026-03-10 10:00')], expect: [{ state: 'breached', due: '2026-03-11 10:00' }] },
  { ...ask, name: 'a complaint of torture was kept back', norm: 'criminal-procedure.101.2.prosecutor', rows: ['P45.5', 'P44'], facts: [...held, inIvs(), lodged], expect: [{ state: 'breached' }] },
  { ...ask, name: 'a complaint to the prosecutor was kept back in the facility', norm: 'special-institutions.20.at-once', rows: ['P45.5'], facts: [...held, inIvs(), lodged], expect: [{ state: 'breached' }] },
  { ...ask, name: 'less than two and a half square metres', norm: 'special-institutions.22.area', rows: ['P45.6a', 'P46.2a', 'P39.1a'], facts: [...held, inIvs(), happens('cell.conditions-noted', '2026-03-11 10:00', { squareDecimetres: 249 })], expect: [breach] },
  { ...ask, name: 'the answer was not announced', norm: 'special-institutions.20.answer-announced', rows: ['P45.11'], facts: [...held, inIvs(), lodged, happens('complaint.answered', '2026-03-11 12:00', { complaintId: 'c1', from: 'prosecutor' })], expect: [{ state: 'breached', due: '2026-03-12 12:00' }] },
  { ...ask, name: 'the ruling has no seal', norm: 'special-institutions.46-6.ruling', rows: ['P46.1a'], facts: [inSp({ basis: [paper('administrative-arrest-ruling', { authorRole: 'judge', date: '2026-03-10', signed: true, sealed: false })] })], expect: [breach] },
  { ...ask, name: 'no protocol of personal inspection', norm: 'special-institutions.46-6.inspection-protocol', rows: ['P46.1c'], facts: [inSp()], expect: [breach] },
  { ...ask, name: 'no identity document', norm: 'special-institutions.46-6.identity-document', rows: ['P46.1d'], facts: [inSp()], expect: [breach] },
  { ...ask, name: 'an appeal lies in the receiver', norm: 'special-institutions.46-6.appeal-dispatch', rows: ['P46.7'], facts: [inSp(), lodged], expect: [{ state: 'breached', due: '2026-03-12 09:00' }] },
];
