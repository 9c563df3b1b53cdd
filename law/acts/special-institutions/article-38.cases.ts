import type { NormCase } from '../../check/case.ts';
import { adult, applied, cancelled, cellImposed, deferred, discovered, explained, imposed, inSi, lifted, out, reprimanded } from './discipline.cases.ts';
import { admitted, breach, happens, released, warning } from './happenings.cases.ts';

const id = (what: string) => `special-institutions.38.${what}`;
const facts = [adult, inSi];
const at = '2024-06-01 09:00';
const checkStarted = (when: string) => happens('violation.check-started', when, { violationId: 'v1' });
const checkEnded = (when: string) => happens('violation.check-ended', when, { violationId: 'v1' });
const committed = (when: string, committedAt: string) => discovered(when, {}, { instants: { committedAt } });

export const cases38: NormCase[] = [
  { name: 'by the deputy', norm: id('by-head'), rows: ['L38.1a'], facts: [...facts, imposed('2024-03-11 10:00', { byRole: 'deputy-head-of-place' })], at, expect: [] },
  { name: 'by the duty officer', norm: id('by-head'), rows: ['L38.1a'], facts: [...facts, imposed('2024-03-11 10:00', { byRole: 'duty-officer' })], at, expect: [{ ...breach, evidence: 'recorded' }] },

  { name: 'two violations, two penalties', norm: id('one-for-one'), rows: ['L38.1b'], facts: [...facts, imposed('2024-03-11 10:00'), imposed('2024-03-12 10:00', { penaltyId: 'p2', violationId: 'v2' })], at, expect: [] },
  { name: 'a second penalty for one violation', norm: id('one-for-one'), rows: ['L38.1b'], facts: [...facts, imposed('2024-03-11 10:00'), imposed('2024-03-12 10:00', { penaltyId: 'p2' })], at, expect: [{ ...breach, from: '2024-03-12 10:00' }] },
  { name: 'the first one was cancelled', norm: id('one-for-one'), rows: ['L38.1b'], facts: [...facts, imposed('2024-03-11 10:00'), cancelled('2024-03-11 15:00'), imposed('2024-03-12 10:00', { penaltyId: 'p2' })], at, expect: [] },
  { name: 'the first record is corrected, not repeated', norm: id('one-for-one'), rows: ['L38.1b'], facts: [...facts, imposed('2024-03-11 10:00', {}, { id: 'first' }), imposed('2024-03-11 10:00', { number: '12' }, { corrects: 'first', recordedAt: '2024-03-11 16:00' })], at, expect: [] },

  { name: 'a written decision that says nothing of the behaviour', norm: id('circumstances'), rows: ['L38.2a'], facts: [...facts, imposed('2024-03-11 10:00', { behaviour: undefined })], at, expect: [{ ...warning, detail: { missing: ['behaviour'] } }] },
  { name: 'circumstances and behaviour stated', norm: id('circumstances'), rows: ['L38.2a'], facts: [...facts, imposed('2024-03-11 10:00')], at, expect: [] },

  { name: 'imposed at the last minute of the ten days, over the night of 29 February in Almaty', norm: id('imposed-in-time'), rows: ['L38.2b'], facts: [...facts, discovered('2024-02-25 10:00'), imposed('2024-03-06 09:00')], at, expect: [{ state: 'used', due: '2024-03-06 09:00' }] },
  { name: 'a minute after the ten days', norm: id('imposed-in-time'), rows: ['L38.2b'], facts: [...facts, discovered('2024-03-11 10:00'), imposed('2024-03-21 10:01')], at, expect: [{ state: 'used-late', due: '2024-03-21 10:00' }] },
  { name: 'no penalty: nothing is violated', norm: id('imposed-in-time'), rows: ['L38.2b'], facts: [...facts, discovered('2024-03-11 10:00')], at: '2024-03-21 10:01', expect: [{ state: 'lapsed' }] },
  { name: 'a check takes the place of the ten days', norm: id('imposed-in-time'), rows: ['L38.2b', 'L38.2c'], facts: [...facts, discovered('2024-03-11 10:00'), checkStarted('2024-03-21 10:00'), imposed('2024-03-28 10:00')], at, expect: [{ state: 'void' }] },
  { name: 'a check begun too late does not', norm: id('imposed-in-time'), rows: ['L38.2b', 'L38.2c'], facts: [...facts, discovered('2024-03-11 10:00'), checkStarted('2024-03-21 10:01'), imposed('2024-03-28 10:00')], at, expect: [{ state: 'used-late' }] },
  { name: 'ten days from the end of the check', norm: id('imposed-after-check'), rows: ['L38.2c'], facts: [...facts, discovered('2024-03-11 10:00'), checkStarted('2024-03-12 10:00'), checkEnded('2024-03-20 10:00'), imposed('2024-03-30 10:00')], at, expect: [{ state: 'used', due: '2024-03-30 10:00' }] },
  { name: 'a minute later', norm: id('imposed-after-check'), rows: ['L38.2c'], facts: [...facts, discovered('2024-03-11 10:00'), checkStarted('2024-03-12 10:00'), checkEnded('2024-03-20 10:00'), imposed('2024-03-30 10:01')], at, expect: [{ state: 'used-late' }] },
  { name: 'the last instant at which a penalty is still possible', norm: id('imposed-after-check'), rows: ['L38.2c'], facts: [...facts, discovered('2024-03-11 10:00'), checkStarted('2024-03-12 10:00'), checkEnded('2024-03-20 10:00')], at: '2024-03-30 10:00', expect: [{ state: 'open' }] },
  { name: 'committed on 31 January: a month ends on 29 February, as its clock time', norm: id('imposed-within-month'), rows: ['L38.2d'], facts: [...facts, committed('2024-02-20 10:00', '2024-01-31 15:00'), imposed('2024-02-29 15:00')], at, expect: [{ state: 'used', due: '2024-02-29 15:00' }] },
  { name: 'the check does not lengthen the month', norm: id('imposed-within-month'), rows: ['L38.2c', 'L38.2d'], facts: [...facts, committed('2024-03-05 10:00', '2024-03-01 10:00'), checkStarted('2024-03-06 10:00'), checkEnded('2024-03-30 10:00'), imposed('2024-04-01 10:01')], at, expect: [{ state: 'used-late', due: '2024-04-01 10:00' }] },
  { name: 'discovered more than a month after it was committed', norm: id('imposed-within-month'), rows: ['L38.2d'], facts: [...facts, committed('2024-04-05 10:00', '2024-03-01 10:00')], at: '2024-04-05 10:01', expect: [{ state: 'lapsed', due: '2024-04-01 10:00' }] },
  { name: 'released: no penalty any more', norm: id('imposed-within-month'), rows: ['L38.2d'], facts: [...facts, committed('2024-03-05 10:00', '2024-03-01 10:00'), released('2024-03-07 10:00', 'order-judge')], at, expect: [{ state: 'void' }] },

  { name: 'applied three hours later', norm: id('applied-at-once'), rows: ['L38.2e'], facts: [...facts, imposed('2024-03-11 10:00'), reprimanded('2024-03-11 13:00', 'p1')], at, expect: [] },
  { name: 'applied the next day without a reason', norm: id('applied-at-once'), rows: ['L38.2e'], facts: [...facts, imposed('2024-03-11 10:00'), reprimanded('2024-03-12 10:00', 'p1')], at, expect: [warning] },
  { name: 'the cell was not free', norm: id('applied-at-once'), rows: ['L38.2e'], facts: [...facts, cellImposed('2024-03-11 10:00'), applied('2024-03-12 10:00', '2024-03-20 10:00', { delayReason: 'карцер занят' })], at, expect: [] },
  { name: 'deferred before', norm: id('applied-at-once'), rows: ['L38.2e', 'L39.4k'], facts: [...facts, cellImposed('2024-03-11 10:00'), deferred('2024-03-11 11:00', '2024-03-15 10:00'), applied('2024-03-15 11:00', '2024-03-20 10:00')], at, expect: [] },

  { name: 'imposed on 31 March: to be applied by 30 April', norm: id('applied-within-month'), rows: ['L38.2f'], facts: [...facts, cellImposed('2024-03-31 10:00'), applied('2024-04-30 10:00', '2024-05-05 10:00')], at, expect: [{ state: 'used', due: '2024-04-30 10:00' }] },
  { name: 'a minute after the month', norm: id('applied-within-month'), rows: ['L38.2f'], facts: [...facts, cellImposed('2024-03-11 10:00'), applied('2024-04-11 10:01', '2024-04-15 10:00')], at, expect: [{ state: 'used-late' }] },
  { name: 'never applied', norm: id('applied-within-month'), rows: ['L38.2f'], facts: [...facts, cellImposed('2024-03-11 10:00')], at: '2024-04-11 10:01', expect: [{ state: 'lapsed' }] },
  { name: 'a deferral does not stop the month', norm: id('applied-within-month'), rows: ['L38.2f', 'L39.4k'], facts: [...facts, cellImposed('2024-03-11 10:00'), deferred('2024-03-11 11:00', '2024-05-01 10:00'), applied('2024-05-02 10:00', '2024-05-05 10:00')], at, expect: [{ state: 'used-late', due: '2024-04-11 10:00' }] },
  { name: 'the prosecutor cancelled it', norm: id('applied-within-month'), rows: ['L38.2f'], facts: [...facts, cellImposed('2024-03-11 10:00'), cancelled('2024-03-15 10:00')], at, expect: [{ state: 'void' }] },

  { name: 'applied after it was lifted as a reward', norm: id('standing'), rows: ['L36.1.1', 'L38.2f'], facts: [...facts, cellImposed('2024-03-11 10:00'), lifted('2024-03-12 10:00'), applied('2024-03-13 10:00', '2024-03-20 10:00')], at, expect: [breach] },
  { name: 'another penalty was lifted', norm: id('standing'), rows: ['L36.1.1'], facts: [...facts, cellImposed('2024-03-11 10:00'), lifted('2024-03-12 10:00', 'p2'), applied('2024-03-13 10:00', '2024-03-20 10:00')], at, expect: [] },
  { name: 'applied after the court cancelled it', norm: id('standing'), rows: ['L38.2f'], facts: [...facts, cellImposed('2024-03-11 10:00'), cancelled('2024-03-12 10:00', 'court'), applied('2024-03-13 10:00', '2024-03-20 10:00')], at, expect: [breach] },

  { name: 'explained in writing', norm: id('explanation'), rows: ['L38.3a'], facts: [...facts, explained('2024-03-11 09:00'), imposed('2024-03-11 10:00')], at, expect: [] },
  { name: 'explained after the penalty', norm: id('explanation'), rows: ['L38.3a'], facts: [...facts, imposed('2024-03-11 10:00'), explained('2024-03-11 10:01')], at, expect: [breach] },
  { name: 'explained orally', norm: id('explanation'), rows: ['L38.3a'], facts: [...facts, explained('2024-03-11 09:00', { written: false }), imposed('2024-03-11 10:00')], at, expect: [breach] },
  { name: 'refused, with an act', norm: id('explanation'), rows: ['L38.3a', 'L38.3b'], facts: [...facts, explained('2024-03-11 09:00', { outcome: 'refused', written: undefined, actNumber: '3' }), imposed('2024-03-11 10:00')], at, expect: [] },
  { name: 'refused, and no act drawn up', norm: id('explanation'), rows: ['L38.3a', 'L38.3b'], facts: [...facts, explained('2024-03-11 09:00', { outcome: 'refused', written: undefined }), imposed('2024-03-11 10:00')], at, expect: [breach] },
  { name: 'an explanation recorded a day late but taken before', norm: id('explanation'), rows: ['L38.3a'], facts: [...facts, { ...explained('2024-03-11 09:00'), recordedAt: '2024-03-12 09:00' }, imposed('2024-03-11 10:00')], at, expect: [] },
  { name: 'no act of the refusal', norm: id('refusal-act'), rows: ['L38.3b'], facts: [...facts, explained('2024-03-11 09:00', { outcome: 'refused', written: undefined })], at, expect: [{ ...breach, detail: { missing: ['actNumber'] } }] },
  { name: 'the act is there', norm: id('refusal-act'), rows: ['L38.3b'], facts: [...facts, explained('2024-03-11 09:00', { outcome: 'refused', actNumber: '3' })], at, expect: [] },

  { name: 'an oral reprimand', norm: id('reprimand-form'), rows: ['L38.4a', 'L37.1'], facts: [...facts, imposed('2024-03-11 10:00', { form: 'oral' })], at, expect: [] },
  { name: 'a reprimand of which nobody says how', norm: id('reprimand-form'), rows: ['L38.4a'], facts: [...facts, imposed('2024-03-11 10:00', { form: undefined })], at, expect: [warning] },
  { name: 'the cell imposed orally', norm: id('written-form'), rows: ['L38.4b'], facts: [...facts, cellImposed('2024-03-11 10:00', { form: 'oral' })], at, expect: [breach] },
  { name: 'the cell in writing, with number and term', norm: id('written-form'), rows: ['L38.4b'], facts: [...facts, cellImposed('2024-03-11 10:00')], at, expect: [] },
  { name: 'the cell without a term', norm: id('written-form'), rows: ['L38.4b'], facts: [...facts, cellImposed('2024-03-11 10:00', { days: undefined })], at, expect: [{ ...breach, detail: { missing: ['days'] } }] },

  { name: 'a penalty stands: it may be appealed', norm: id('appeal'), rows: ['L38.5a'], facts: [...facts, imposed('2024-03-11 10:00')], at, expect: [{ state: 'active', kind: 'right' }] },
  { name: 'in a special receiver the article does not apply', norm: id('appeal'), rows: ['L38.5a'], facts: [admitted('2024-03-10 10:00', 'sp'), imposed('2024-03-11 10:00')], at, expect: [] },
  { name: 'it was cancelled', norm: id('appeal'), rows: ['L38.5a'], facts: [...facts, imposed('2024-03-11 10:00'), cancelled('2024-03-12 10:00')], at, expect: [] },
  { name: 'deferred because of the appeal', norm: id('appeal-does-not-suspend'), rows: ['L38.5b'], facts: [...facts, cellImposed('2024-03-11 10:00'), deferred('2024-03-11 11:00', '2024-03-20 10:00', { ground: 'appeal' })], at, expect: [breach] },
  { name: 'taken out because of the appeal', norm: id('appeal-does-not-suspend'), rows: ['L38.5b'], facts: [...facts, applied('2024-03-11 10:00', '2024-03-20 10:00'), out('2024-03-12 10:00', { how: 'early', ground: 'appeal', byRole: 'head-of-place' })], at, expect: [breach] },
  { name: 'deferred for health, an appeal lies too', norm: id('appeal-does-not-suspend'), rows: ['L38.5b'], facts: [...facts, cellImposed('2024-03-11 10:00'), happens('complaint.lodged', '2024-03-11 10:30', { complaintId: 'c1', about: 'penalty', addressee: 'prosecutor', disputes: 'p1' }), deferred('2024-03-11 11:00', '2024-03-20 10:00')], at, expect: [] },
];
