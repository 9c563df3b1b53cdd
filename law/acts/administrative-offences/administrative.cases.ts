import type { NormCase } from '../../check/case.ts';
import { T0, detained, happens, minor, notice, person, released } from '../criminal-procedure/happenings.cases.ts';

const limit = 'administrative-offences.789.1.limit';
const held = [person(T0), detained(T0, 'administrative')];
const arrest = (at: string, days: number, data: Record<string, unknown> = {}) => happens('administrative.arrest-ruled', at, { court: 'сот', number: '3', days, signedByJudge: true, ...data });
const ofKind = (at: string, kind: string) => happens('administrative.protocol', at, { number: '1', kind });

/** Administrative detention of three, 24 and 48 hours, sobering, and arrest with the detention credited. */
export const casesOfAdministrative: readonly NormCase[] = [
  { name: 'three hours from the real restriction', norm: limit, rows: ['D44'], facts: held, at: '2026-03-10 15:00', expect: [{ kind: 'ground', state: 'active', due: '2026-03-10 17:25' }] },
  { name: '48 hours in a migration case, known from the protocol', norm: limit, rows: ['D44'], facts: [...held, ofKind('2026-03-10 15:30', 'border-migration')], at: '2026-03-10 16:00', expect: [{ state: 'active', due: '2026-03-12 14:25', exception: 'border-migration' }] },
  { name: '24 hours where arrest is possible', norm: limit, rows: ['D44'], facts: [...held, ofKind('2026-03-10 15:30', 'arrest-possible')], at: '2026-03-10 16:00', expect: [{ state: 'active', due: '2026-03-11 14:25', exception: 'arrest-possible' }] },
  { name: 'detention on suspicion is no administrative detention', norm: limit, rows: ['D44'], facts: [person(T0), detained(T0)], at: '2026-03-10 15:00', expect: [] },
  { name: 'the night of 29 February 2024: three physical hours', norm: limit, rows: ['D44'], facts: [person('2024-02-29 22:00'), detained('2024-02-29 22:00', 'administrative')], at: '2024-02-29 22:30', expect: [{ state: 'active', due: '2024-03-01 00:00' }] },
  { name: 'a drunk person: the three hours run from the sobering that the medic certified', norm: 'administrative-offences.789.1.sobering', rows: ['D44'], facts: [...held, happens('sobering.certified', '2026-03-10 22:00', { by: 'фельдшер' })], at: '2026-03-10 23:00', expect: [{ kind: 'ground', state: 'active', from: T0, due: '2026-03-11 01:00' }] },
  { name: 'the certificate of sobering covers the hours before it', norm: 'criminal-procedure.14.coverage', rows: ['M1.1'], facts: [...held, happens('sobering.certified', '2026-03-10 22:00', { by: 'фельдшер' })], at: '2026-03-10 23:00', expect: [] },
  { name: 'the prosecutor is told of the 48 hours within 24', norm: 'administrative-offences.789.2.prosecutor', rows: ['D44'], facts: [...held, ofKind('2026-03-10 15:30', 'border-migration'), notice('2026-03-11 14:25', 'detention', 'prosecutor')], at: '2026-03-12 09:00', expect: [{ state: 'met', due: '2026-03-11 14:25' }] },
  { name: 'the prosecutor is told a second late', norm: 'administrative-offences.789.2.prosecutor', rows: ['D44'], facts: [...held, ofKind('2026-03-10 15:30', 'border-migration'), notice('2026-03-11 14:25:01', 'detention', 'prosecutor')], at: '2026-03-12 09:00', expect: [{ state: 'met-late' }] },
  { name: 'at the end of three hours the person goes free', norm: 'administrative-offences.789.release', rows: ['D44'], facts: [...held, released('2026-03-10 17:25', 'order-investigator', 'duty-officer')], at: '2026-03-10 18:00', expect: [{ state: 'met' }] },
  { name: 'held a second longer', norm: 'administrative-offences.789.release', rows: ['D44'], facts: held, at: '2026-03-10 17:25:01', expect: [{ state: 'breached' }] },
  { name: 'arrest of ten days: the detention is credited', norm: 'administrative-offences.50.arrest', rows: ['D45'], facts: [...held, ofKind('2026-03-10 15:30', 'arrest-possible'), arrest('2026-03-11 10:00', 10)], at: '2026-03-12 09:00', expect: [{ kind: 'ground', state: 'active', from: '2026-03-11 10:00', due: '2026-03-20 14:25' }] },
  { name: 'forty days without an emergency: thirty count', norm: 'administrative-offences.50.arrest', rows: ['D45'], facts: [...held, ofKind('2026-03-10 15:30', 'arrest-possible'), arrest('2026-03-11 10:00', 40)], at: '2026-03-12 09:00', expect: [{ state: 'active', due: '2026-04-09 14:25', exception: 'maximum' }] },
  { name: 'forty-five days in an emergency', norm: 'administrative-offences.50.arrest', rows: ['D45'], facts: [...held, ofKind('2026-03-10 15:30', 'arrest-possible'), arrest('2026-03-11 10:00', 45, { emergency: true })], at: '2026-03-12 09:00', expect: [{ state: 'active', due: '2026-04-24 14:25', exception: null }] },
  { name: 'thirty days are lawful', norm: 'administrative-offences.50.limit', rows: ['D45'], facts: [...held, arrest('2026-03-10 16:00', 30)], at: '2026-03-12 09:00', expect: [] },
  { name: 'thirty-one days are not', norm: 'administrative-offences.50.limit', rows: ['D45'], facts: [...held, arrest('2026-03-10 16:00', 31)], at: '2026-03-12 09:00', expect: [{ kind: 'violation', state: 'instant' }] },
  { name: 'a minor is not arrested', norm: 'administrative-offences.50.persons', rows: ['D45'], facts: [minor(T0), detained(T0, 'administrative'), arrest('2026-03-10 16:00', 5)], at: '2026-03-12 09:00', expect: [{ kind: 'violation', state: 'instant' }] },
  { name: 'the term was served: release at its end', norm: 'administrative-offences.50.release', rows: ['D45'], facts: [...held, arrest('2026-03-10 16:00', 5), released('2026-03-15 14:25', 'term-served')], at: '2026-03-16 09:00', expect: [{ state: 'met', due: '2026-03-15 14:25' }] },
  { name: 'held two hours beyond the arrest', norm: 'administrative-offences.50.release', rows: ['D45'], facts: [...held, arrest('2026-03-10 16:00', 5), released('2026-03-15 16:25', 'term-served')], at: '2026-03-16 09:00', expect: [{ state: 'met-late' }] },
];
