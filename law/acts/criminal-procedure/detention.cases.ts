import type { NormCase } from '../../check/case.ts';
import { T0, admitted, decided, detained, foreigner, happens, minor, ordered, person, petition, protocol, received, released, sanction, told } from './happenings.cases.ts';

const coverage = 'criminal-procedure.14.coverage';
const base = [person(T0), detained(T0)];
const admin = [person(T0), detained(T0, 'administrative')];

/** The way from the actual restriction to the decision of the judge, with the worked example of 10 March 2026. */
export const casesOfDetention: readonly NormCase[] = [
  { name: 'covered to the last minute of the 48 hours', norm: coverage, rows: ['M1.1'], facts: base, at: '2026-03-12 14:25', expect: [] },
  {
    name: 'one second after the 48 hours nobody may hold the person', norm: coverage, rows: ['M1.6a', 'M1.48a'], facts: base, at: '2026-03-12 14:25:01',
    expect: [{ kind: 'violation', state: 'active', from: '2026-03-12 14:25', until: null }],
  },
  {
    name: 'released at the minute of expiry: no gap', norm: coverage, rows: ['M1.6a'], facts: [...base, released('2026-03-12 14:25', 'head-expiry')], at: '2026-03-12 18:00', expect: [],
  },
  {
    name: 'released 41 minutes late: 41 minutes without a ground', norm: coverage, rows: ['M1.6a'], facts: [...base, released('2026-03-12 15:06', 'head-expiry')], at: '2026-03-12 18:00',
    expect: [{ state: 'ended', from: '2026-03-12 14:25', until: '2026-03-12 15:06' }],
  },
  {
    name: 'sanctioned at the last minute: no gap', norm: coverage, rows: ['M1.40a'], facts: [...base, sanction('2026-03-12 14:25', '2026-05-10 00:00')], at: '2026-03-20 10:00', expect: [],
  },
  {
    name: 'sanctioned two hours late: the gap stays for ever', norm: coverage, rows: ['M1.40a'], facts: [...base, sanction('2026-03-12 16:25', '2026-05-10 00:00')], at: '2026-03-20 10:00',
    expect: [{ state: 'ended', from: '2026-03-12 14:25', until: '2026-03-12 16:25' }],
  },
  {
    name: 'the sanction was given in time but recorded two days later: the breach is withdrawn', norm: coverage, rows: ['M1.40a'],
    facts: [...base, sanction('2026-03-12 12:00', '2026-05-10 00:00', {}, { recordedAt: '2026-03-14 09:00' })], at: '2026-03-14 10:00', expect: [],
  },
  {
    name: 'until it was recorded the breach stood', norm: coverage, rows: ['M1.40a'],
    facts: [...base, sanction('2026-03-12 12:00', '2026-05-10 00:00', {}, { recordedAt: '2026-03-14 09:00' })], at: '2026-03-14 10:00', knownAt: '2026-03-13 10:00',
    expect: [{ state: 'active', from: '2026-03-12 14:25' }],
  },
  {
    name: 'a sanction that is withdrawn (it did not happen) creates the breach', norm: coverage, rows: ['M1.40a'],
    facts: [...base, sanction('2026-03-12 12:00', '2026-05-10 00:00', {}, { id: 's' }), sanction('2026-03-12 12:00', null, {}, { withdraws: 's', recordedAt: '2026-03-15 09:00' })],
    at: '2026-03-15 10:00', expect: [{ state: 'active', from: '2026-03-12 14:25' }],
  },
  { name: 'a minor held 24 hours and a second', norm: coverage, rows: ['M1.6a'], facts: [minor(T0), detained(T0)], at: '2026-03-11 14:25:01', expect: [{ state: 'active', from: '2026-03-11 14:25' }] },
  {
    name: 'admitted to the IVS with no detention on record: no ground at all', norm: coverage, rows: ['M1.1'], facts: [person(T0), admitted(T0, 'ivs')], at: '2026-03-10 15:00',
    expect: [{ state: 'active', from: T0 }],
  },
  {
    name: 'the night of 29 February 2024: the 48th physical hour', norm: coverage, rows: ['M1.1'], facts: [person('2024-02-28 20:00'), detained('2024-02-28 20:00')], at: '2024-03-01 19:00:01',
    expect: [{ state: 'active', from: '2024-03-01 19:00' }],
  },

  {
    name: 'custody refused: release at once, the alarm after an hour', norm: 'criminal-procedure.14.4.release', rows: [],
    facts: [...base, happens('custody.refused', '2026-03-11 12:00', { court: 'сот', number: '1' })], at: '2026-03-11 12:30', expect: [{ state: 'open', due: '2026-03-11 13:00' }],
  },
  {
    name: 'held on for an hour and a second after the refusal', norm: 'criminal-procedure.14.4.release', rows: [],
    facts: [...base, happens('custody.refused', '2026-03-11 12:00', { court: 'сот', number: '1' }), released('2026-03-11 13:00:01', 'order-judge')], at: '2026-03-11 14:00', expect: [{ state: 'met-late' }],
  },

  {
    name: 'one release carries out both the refusal and the order that followed it', norm: 'criminal-procedure.14.4.release', rows: [],
    facts: [...base, happens('custody.refused', '2026-03-11 12:00', { court: 'сот', number: '1' }), ordered('2026-03-11 12:10', 'order-judge', 'judge'), released('2026-03-11 12:40', 'order-judge')],
    at: '2026-03-11 20:00', expect: [{ state: 'met' }, { state: 'met' }],
  },
  {
    name: 'the order of the prosecutor counts from its arrival at the place', norm: 'criminal-procedure.14.4.release', rows: [],
    facts: [...base, ordered('2026-03-11 09:00', 'order-prosecutor', 'prosecutor', {}, { instants: { receivedAt: '2026-03-11 11:00' } })], at: '2026-03-11 11:30', expect: [{ state: 'open', due: '2026-03-11 12:00' }],
  },
  {
    name: 'a ruling of the head prepared for the hour of expiry is not carried out at once', norm: 'criminal-procedure.14.4.release', rows: [],
    facts: [...base, ordered('2026-03-12 06:00', 'head-expiry', 'head-of-place')], at: '2026-03-12 08:00', expect: [],
  },

  { name: 'brought in within three hours', norm: 'criminal-procedure.129.1.delivery', rows: ['D01'], facts: [...base, happens('detention.delivered', '2026-03-10 17:25', { to: 'office' })], at: '2026-03-10 18:00', expect: [{ state: 'met', due: '2026-03-10 17:25' }] },
  { name: 'the bringing is recorded only in a timely protocol', norm: 'criminal-procedure.129.1.delivery', rows: ['D01'], facts: [...base, protocol('2026-03-10 16:50')], at: '2026-03-10 18:00', expect: [{ state: 'met' }] },
  { name: 'a protocol after three hours does not show that the bringing was in time', norm: 'criminal-procedure.129.1.delivery', rows: ['D01'], facts: [...base, protocol('2026-03-10 17:30')], at: '2026-03-10 18:00', expect: [{ state: 'breached', evidence: 'not-recorded' }] },
  { name: 'brought in a second late', norm: 'criminal-procedure.129.1.delivery', rows: ['D01'], facts: [...base, happens('detention.delivered', '2026-03-10 17:25:01', { to: 'office' })], at: '2026-03-10 18:00', expect: [{ state: 'met-late' }] },

  { name: 'protocol 16:50, interrogation by 16:50 of the next day', norm: 'criminal-procedure.64.3.interrogation', rows: ['D07'], facts: [...base, protocol('2026-03-10 16:50'), happens('interrogation.held', '2026-03-11 16:50', { defenderPresent: true, privateMeeting: true })], at: '2026-03-12 09:00', expect: [{ state: 'met', due: '2026-03-11 16:50' }] },
  { name: 'no interrogation a second later', norm: 'criminal-procedure.64.3.interrogation', rows: ['D07'], facts: [...base, protocol('2026-03-10 16:50')], at: '2026-03-11 16:50:01', expect: [{ state: 'breached', evidence: 'not-recorded' }] },
  { name: 'released before: nobody is interrogated', norm: 'criminal-procedure.64.3.interrogation', rows: ['D07'], facts: [...base, protocol('2026-03-10 16:50'), released('2026-03-11 10:00', 'order-prosecutor')], at: '2026-03-12 09:00', expect: [{ state: 'void' }] },
  { name: 'interrogated without the private meeting', norm: 'criminal-procedure.64.3.meeting', rows: [], facts: [...base, protocol('2026-03-10 16:50'), happens('interrogation.held', '2026-03-11 10:00', { defenderPresent: true, privateMeeting: false })], at: '2026-03-12 09:00', expect: [{ kind: 'violation', state: 'instant', evidence: 'recorded' }] },
  { name: 'the meeting is not on record: nothing is proved', norm: 'criminal-procedure.64.3.meeting', rows: [], facts: [...base, protocol('2026-03-10 16:50'), happens('interrogation.held', '2026-03-11 10:00', { defenderPresent: true })], at: '2026-03-12 09:00', expect: [] },

  { name: 'the family is told at once', norm: 'criminal-procedure.135.relative', rows: ['D09'], facts: [...base, told('2026-03-10 15:00', 'detention', 'relative', 'telephone')], at: '2026-03-11 09:00', expect: [{ state: 'met', due: '2026-03-11 02:25' }] },
  { name: 'the family was not told for twelve hours', norm: 'criminal-procedure.135.relative', rows: ['D09'], facts: base, at: '2026-03-11 02:25:01', expect: [{ state: 'breached' }] },
  { name: 'a foreigner: the embassy within 24 hours', norm: 'criminal-procedure.135.embassy', rows: ['D08'], facts: [foreigner(T0), detained(T0), told('2026-03-11 14:25', 'detention', 'mfa')], at: '2026-03-11 15:00', expect: [{ state: 'met', due: '2026-03-11 14:25' }] },
  { name: 'a foreigner: a second too late', norm: 'criminal-procedure.135.embassy', rows: ['D08'], facts: [foreigner(T0), detained(T0), told('2026-03-11 14:25:01', 'detention', 'embassy')], at: '2026-03-11 15:00', expect: [{ state: 'met-late' }] },
  { name: 'that the person is a foreigner became known only on the second day', norm: 'criminal-procedure.135.embassy', rows: ['D08'], facts: [detained(T0), foreigner('2026-03-12 09:00')], at: '2026-03-12 10:00', expect: [{ state: 'breached', due: '2026-03-11 14:25' }] },
  { name: 'a citizen: no embassy', norm: 'criminal-procedure.135.embassy', rows: ['D08'], facts: base, at: '2026-03-12 10:00', expect: [] },

  { name: 'the last minute for the custody petition: T0 + 40 hours', norm: 'criminal-procedure.147.3.petition', rows: ['D10'], facts: [...base, petition('2026-03-12 06:25', 'custody', 'investigating-judge')], at: '2026-03-12 10:00', expect: [{ kind: 'option', state: 'used', due: '2026-03-12 06:25' }] },
  { name: 'the possibility has lapsed a second later', norm: 'criminal-procedure.147.3.petition', rows: ['D10'], facts: base, at: '2026-03-12 06:25:01', expect: [{ kind: 'option', state: 'lapsed' }] },
  { name: 'a minor: T0 + 16 hours', norm: 'criminal-procedure.147.3.petition', rows: ['D10'], facts: [minor(T0), detained(T0)], at: '2026-03-10 20:00', expect: [{ state: 'open', due: '2026-03-11 06:25' }] },
  {
    name: 'a listed case moves the last minute to T0 + 64 hours; the old one is superseded', norm: 'criminal-procedure.147.3.petition', rows: ['D10'],
    facts: [...base, protocol('2026-03-10 16:50', { extendedGround: 'remoteness', extendedReason: 'жол жоқ', termHours: 72 })], at: '2026-03-11 09:00',
    expect: [{ state: 'superseded', due: '2026-03-12 06:25' }, { state: 'open', due: '2026-03-13 06:25' }],
  },
  { name: 'filed in time: no late petition', norm: 'criminal-procedure.147.3.late', rows: ['D10'], facts: [...base, petition('2026-03-12 06:25', 'custody', 'investigating-judge')], at: '2026-03-12 10:00', expect: [] },
  { name: 'filed with seven hours left', norm: 'criminal-procedure.147.3.late', rows: ['D10'], facts: [...base, petition('2026-03-12 07:25', 'custody', 'investigating-judge')], at: '2026-03-12 10:00', expect: [{ kind: 'violation', state: 'instant' }] },

  { name: 'the judge decides within eight hours of receipt', norm: 'criminal-procedure.148.2.decision', rows: ['D11'], facts: [...base, petition('2026-03-12 06:00', 'custody', 'investigating-judge', {}, { id: 'x' }), received('2026-03-12 06:10', 'x', 'investigating-judge'), sanction('2026-03-12 14:10', null)], at: '2026-03-12 15:00', expect: [{ state: 'met', due: '2026-03-12 14:10' }] },
  { name: 'the judge is silent a second after the eight hours', norm: 'criminal-procedure.148.2.decision', rows: ['D11'], facts: [...base, petition('2026-03-12 06:00', 'custody', 'investigating-judge', {}, { id: 'x' }), received('2026-03-12 06:10', 'x', 'investigating-judge')], at: '2026-03-12 14:10:01', expect: [{ state: 'breached' }] },
  {
    name: 'two petitions at once are told apart by their ids', norm: 'criminal-procedure.148.2.decision', rows: ['D11'],
    facts: [
      ...base, petition('2026-03-11 09:00', 'custody', 'investigating-judge', {}, { id: 'x' }), petition('2026-03-11 10:00', 'custody', 'investigating-judge', {}, { id: 'y' }),
      received('2026-03-11 09:10', 'x', 'investigating-judge'), received('2026-03-11 10:10', 'y', 'investigating-judge'), decided('2026-03-11 12:00', 'y', 'investigating-judge', 'refused'),
    ],
    at: '2026-03-11 13:00', expect: [{ state: 'open', due: '2026-03-11 17:10' }, { state: 'met', due: '2026-03-11 18:10' }],
  },
  { name: 'a sanction after the detention ran out', norm: 'criminal-procedure.148.1.sanction-after-expiry', rows: ['M1.40'], facts: [...base, sanction('2026-03-12 14:25:01', null)], at: '2026-03-12 15:00', expect: [{ kind: 'violation', state: 'instant' }] },
  { name: 'a sanction at the last minute', norm: 'criminal-procedure.148.1.sanction-after-expiry', rows: ['M1.40'], facts: [...base, sanction('2026-03-12 14:25', null)], at: '2026-03-12 15:00', expect: [] },

  { name: 'with no ruling the head releases at expiry', norm: 'criminal-procedure.133.2.release', rows: ['D12'], facts: [...base, released('2026-03-12 14:25', 'head-expiry')], at: '2026-03-12 15:00', expect: [{ state: 'met', due: '2026-03-12 14:25' }] },
  { name: 'not released a second after expiry', norm: 'criminal-procedure.133.2.release', rows: ['D12'], facts: base, at: '2026-03-12 14:25:01', expect: [{ state: 'breached' }] },
  { name: 'released ten minutes late', norm: 'criminal-procedure.133.2.release', rows: ['D12'], facts: [...base, released('2026-03-12 14:35', 'head-expiry')], at: '2026-03-12 15:00', expect: [{ state: 'met-late', until: '2026-03-12 14:35' }] },
  { name: 'a sanction came: there is nothing to release at the 48th hour', norm: 'criminal-procedure.133.2.release', rows: ['D12'], facts: [...base, sanction('2026-03-12 12:00', null)], at: '2026-03-12 15:00', expect: [{ state: 'superseded' }] },
  {
    name: 'of the release at expiry both are told, each for himself', norm: 'criminal-procedure.133.2.notice', rows: ['D12'],
    facts: [...base, ordered('2026-03-12 14:20', 'head-expiry', 'head-of-place'), released('2026-03-12 14:25', 'head-expiry'), told('2026-03-12 14:40', 'release-order', 'prosecutor')], at: '2026-03-12 15:30',
    expect: [{ addressee: 'case-holder', state: 'breached' }, { addressee: 'prosecutor', state: 'met' }],
  },
  { name: 'a certificate at release', norm: 'criminal-procedure.133.4.certificate', rows: [], facts: [...base, released('2026-03-11 10:00', 'order-investigator'), happens('release.certificate-issued', '2026-03-11 10:05', { number: '1' })], at: '2026-03-11 12:00', expect: [{ state: 'met' }] },
  { name: 'the certificate lacks the time of detention', norm: 'criminal-procedure.133.4.fields', rows: [], facts: [...base, released('2026-03-11 10:00', 'order-investigator'), happens('release.certificate-issued', '2026-03-11 10:05', { number: '1', detentionGrounds: 'күдік', detentionPlace: 'көше', releaseGround: 'расталмады', releaseTime: '10:00' })], at: '2026-03-11 12:00', expect: [{ state: 'instant', detail: { missing: ['detentionTime'] } }] },

  { name: 'a person searched for abroad: the petition 12 hours before the end of 72', norm: 'criminal-procedure.588.1.petition', rows: ['D10'], facts: [foreigner(T0), detained(T0, 'search-foreign')], at: '2026-03-11 09:00', expect: [{ kind: 'option', state: 'open', due: '2026-03-13 02:25' }] },
  { name: 'a person searched for abroad: 72 hours', norm: 'criminal-procedure.588.1.limit', rows: ['D06'], facts: [foreigner(T0), detained(T0, 'search-foreign')], at: '2026-03-11 09:00', expect: [{ kind: 'ground', state: 'active', due: '2026-03-13 14:25' }] },
  { name: 'the petition came with eleven hours left', norm: 'criminal-procedure.588.1.late', rows: ['D10'], facts: [foreigner(T0), detained(T0, 'search-foreign'), petition('2026-03-13 03:25', 'custody', 'investigating-judge')], at: '2026-03-13 09:00', expect: [{ kind: 'violation', state: 'instant' }] },
  { name: 'parents of a minor are told', norm: 'criminal-procedure.541.5.parents', rows: [], facts: [minor(T0), detained(T0), told('2026-03-10 17:25', 'detention', 'legal-representative', 'telephone')], at: '2026-03-10 18:00', expect: [{ state: 'met' }] },

  { name: 'administrative detention is covered for three hours and no longer', norm: coverage, rows: ['M1.6a'], facts: admin, at: '2026-03-10 17:25:01', expect: [{ state: 'active', from: '2026-03-10 17:25' }] },
];
