import type { NormCase } from '../../check/case.ts';
import { admitted, breach, detained, foreigner, happens, notice, person } from './happenings.cases.ts';

const placed = admitted('2024-01-10 14:20', 'ivs', {}, { id: 'a1' });
const moved = admitted('2024-01-20 10:00', 'si', { reason: 'transfer' }, { id: 'a2' });
/** In the order in which findings of one instant are given. */
const bodies = ['general-prosecutor', 'knb', 'mfa', 'mvd', 'penal-body'];

export const cases7: NormCase[] = [
  ...([['si', 'uis', 'L7.1.1'], ['ivs', 'border-service', 'L7.1.2']] as const).map(([kind, agency, row]): NormCase => ({
    name: `a place of kind ${kind} of the agency ${agency}`, norm: kind === 'si' ? 'special-institutions.7.remand-prison-agency' : 'special-institutions.7.temporary-isolator-agency', rows: [row], subject: 'place',
    facts: [happens('place.described', '2024-01-10 09:00', { kind, agency })], at: '2024-01-11 09:00', expect: [],
  })),
  {
    name: 'a remand prison of the Ministry of Defence', norm: 'special-institutions.7.remand-prison-agency', rows: ['L7.1.1'], subject: 'place',
    facts: [happens('place.described', '2024-01-10 09:00', { kind: 'si', agency: 'defence' })], at: '2024-01-11 09:00', expect: [breach],
  },
  {
    name: 'a temporary isolator of the penal system', norm: 'special-institutions.7.temporary-isolator-agency', rows: ['L7.1.2'], subject: 'place',
    facts: [happens('place.described', '2024-01-10 09:00', { kind: 'ivs', agency: 'uis' })], at: '2024-01-11 09:00', expect: [breach],
  },
  {
    name: 'a ship captain holds the person whom he detained in the premises that he determined', norm: 'special-institutions.7.other-premises', rows: ['L7.3a', 'L11.2'],
    facts: [detained('2024-01-10 08:00', 'suspicion', { by: 'ship-captain' }), admitted('2024-01-10 09:00', 'other-premises', { premisesAdapted: true }, { by: 'ship-captain' })],
    at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'an investigator holds a person in other premises', norm: 'special-institutions.7.other-premises', rows: ['L7.3a'],
    facts: [detained('2024-01-10 08:00', 'suspicion', { by: 'investigator' }), admitted('2024-01-10 09:00', 'other-premises', {}, { by: 'investigator' })],
    at: '2024-01-11 09:00', expect: [breach],
  },
  {
    name: 'the premises are recorded as adapted', norm: 'special-institutions.7.premises-adapted', rows: ['L7.3b'],
    facts: [admitted('2024-01-10 09:00', 'other-premises', { premisesAdapted: true }, { by: 'border-detachment-head' })], at: '2024-01-11 09:00', expect: [],
  },
  {
    name: 'nothing says that the premises are adapted', norm: 'special-institutions.7.premises-adapted', rows: ['L7.3b'],
    facts: [admitted('2024-01-10 09:00', 'other-premises', {}, { by: 'border-detachment-head' })], at: '2024-01-11 09:00', expect: [{ ...breach, evidence: 'not-recorded' }],
  },
  {
    name: 'the relative is told at the last minute of the twelve hours', norm: 'special-institutions.7.relative-place', rows: ['L7.4a'],
    facts: [placed, notice('2024-01-11 02:20', 'place', 'relative', 'a1')], at: '2024-01-12 09:00',
    expect: [{ state: 'met', due: '2024-01-11 02:20', addressee: 'relative', until: '2024-01-11 02:20' }],
  },
  {
    name: 'the relative is told a second later', norm: 'special-institutions.7.relative-place', rows: ['L7.4a'],
    facts: [placed, notice('2024-01-11 02:20:01', 'place', 'relative', 'a1')], at: '2024-01-12 09:00', expect: [{ state: 'met-late', due: '2024-01-11 02:20' }],
  },
  {
    name: 'nobody is told', norm: 'special-institutions.7.relative-place', rows: ['L7.4a'],
    facts: [placed], at: '2024-01-11 02:21', expect: [{ state: 'breached', due: '2024-01-11 02:20', evidence: 'not-recorded' }],
  },
  {
    name: 'on the night of 29 February 2024 twelve hours are twelve physical hours', norm: 'special-institutions.7.relative-place', rows: ['L7.4a'],
    facts: [admitted('2024-02-29 18:00', 'ivs')], at: '2024-02-29 19:00', expect: [{ state: 'open', due: '2024-03-01 05:00' }],
  },
  {
    name: 'a holiday does not lengthen the twelve hours', norm: 'special-institutions.7.relative-place', rows: ['L7.4a'],
    facts: [admitted('2024-03-21 20:00', 'ivs')], at: '2024-03-21 21:00', expect: [{ state: 'open', due: '2024-03-22 08:00' }],
  },
  {
    name: 'for a minor the duty is the same', norm: 'special-institutions.7.relative-place', rows: ['L7.4a'],
    facts: [person('2024-01-10 14:00', { birthDate: '2008-01-11' }), placed, notice('2024-01-10 15:00', 'place', 'relative', 'a1')], at: '2024-01-12 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'a timely notice recorded a day late leaves no breach', norm: 'special-institutions.7.relative-place', rows: ['L7.4a'],
    facts: [placed, notice('2024-01-10 20:00', 'place', 'relative', 'a1', { recordedAt: '2024-01-12 08:00' })], at: '2024-01-12 09:00', expect: [{ state: 'met' }],
  },
  {
    name: 'and until it was recorded the duty stood as breached', norm: 'special-institutions.7.relative-place', rows: ['L7.4a'],
    facts: [placed, notice('2024-01-10 20:00', 'place', 'relative', 'a1', { recordedAt: '2024-01-12 08:00' })], at: '2024-01-12 09:00', knownAt: '2024-01-12 07:00', expect: [{ state: 'breached' }],
  },
  {
    name: 'a correction of the hour of the notice withdraws the breach', norm: 'special-institutions.7.relative-place', rows: ['L7.4a'],
    facts: [
      placed, notice('2024-01-11 12:20', 'place', 'relative', 'a1', { id: 'n1' }),
      notice('2024-01-11 02:00', 'place', 'relative', 'a1', { corrects: 'n1', recordedAt: '2024-01-11 13:00' }),
    ],
    at: '2024-01-12 09:00', expect: [{ state: 'met', until: '2024-01-11 02:00' }],
  },
  {
    name: 'an admission withdrawn as never made opens nothing', norm: 'special-institutions.7.relative-place', rows: ['L7.4a'],
    facts: [placed, happens('record.withdrawn', '2024-01-10 15:00', { reason: 'қате' }, { withdraws: 'a1' })], at: '2024-01-12 09:00', expect: [],
  },
  {
    name: 'a person under administrative arrest is not a suspect', norm: 'special-institutions.7.relative-place', rows: ['L7.4a'],
    facts: [detained('2024-01-10 08:00', 'administrative'), admitted('2024-01-10 12:00', 'sp')], at: '2024-01-12 09:00', expect: [],
  },
  {
    name: 'each transfer opens a notice of its own', norm: 'special-institutions.7.relative-change', rows: ['L7.4b'],
    facts: [placed, notice('2024-01-10 15:00', 'place', 'relative', 'a1'), moved, notice('2024-01-20 22:00', 'transfer', 'relative', 'a2')], at: '2024-01-22 09:00',
    expect: [{ state: 'met', due: '2024-01-20 22:00' }],
  },
  {
    name: 'the notice of the first placement does not answer for the transfer', norm: 'special-institutions.7.relative-change', rows: ['L7.4b'],
    facts: [placed, moved, notice('2024-01-20 12:00', 'place', 'relative', 'a1')], at: '2024-01-22 09:00', expect: [{ state: 'breached', due: '2024-01-20 22:00' }],
  },
  {
    name: 'a return from court is no change of the place', norm: 'special-institutions.7.relative-change', rows: ['L7.4b'],
    facts: [placed, admitted('2024-01-20 18:00', 'ivs', { reason: 'return' })], at: '2024-01-22 09:00', expect: [],
  },
  {
    name: 'five bodies are told of a foreigner, one of them late', norm: 'special-institutions.7.foreigner-bodies', rows: ['L7.4c'],
    facts: [foreigner('2024-01-10 14:00'), placed, ...bodies.map((body) => notice(body === 'knb' ? '2024-01-11 02:21' : '2024-01-11 02:20', 'place', body, 'a1'))],
    at: '2024-01-12 09:00',
    expect: bodies.map((addressee) => ({ state: addressee === 'knb' ? 'met-late' as const : 'met' as const, addressee })),
  },
  {
    name: 'no notice of a foreigner is a breach for each addressee', norm: 'special-institutions.7.foreigner-bodies', rows: ['L7.4c'],
    facts: [foreigner('2024-01-10 14:00'), placed], at: '2024-01-12 09:00', expect: bodies.map((addressee) => ({ state: 'breached' as const, addressee })),
  },
  {
    name: 'a citizen opens no notice to state bodies', norm: 'special-institutions.7.foreigner-bodies', rows: ['L7.4c'],
    facts: [person('2024-01-10 14:00'), placed], at: '2024-01-12 09:00', expect: [],
  },
  {
    name: 'the embassy is told within twelve hours of the transfer of a foreigner', norm: 'special-institutions.7.foreigner-embassy', rows: ['L7.4d'],
    facts: [foreigner('2024-01-20 09:00'), moved, notice('2024-01-20 22:00', 'transfer', 'embassy', 'a2')], at: '2024-01-22 09:00', expect: [{ state: 'met', addressee: 'embassy' }],
  },
  {
    name: 'the embassy is not told', norm: 'special-institutions.7.foreigner-embassy', rows: ['L7.4d'],
    facts: [foreigner('2024-01-10 14:00'), placed], at: '2024-01-11 02:21', expect: [{ state: 'breached', due: '2024-01-11 02:20' }],
  },
  {
    name: 'a stateless person has no embassy', norm: 'special-institutions.7.foreigner-embassy', rows: ['L7.4d'],
    facts: [person('2024-01-10 14:00', { citizenship: 'stateless' }), placed], at: '2024-01-12 09:00', expect: [],
  },
];
