import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, released, sanctioned, warning } from './happenings.cases.ts';

const inside = [admitted('2024-02-20 10:00', 'si')];
const lodged = (at: string, addressee: string, about = 'conditions', complaintId = 'c1') => happens('complaint.lodged', at, { complaintId, about, addressee });
const forwarded = (at: string, to: string, data = {}) => happens('complaint.forwarded', at, { complaintId: 'c1', to, sealed: true, ...data });
const withheld = (at: string, reason?: string) => happens('complaint.withheld', at, { complaintId: 'c1', ...(reason === undefined ? {} : { reason }) });
const answered = (at: string) => happens('complaint.answered', at, { complaintId: 'c1', from: 'prosecutor', number: '5' });
const announced = (at: string, data = {}) => happens('complaint.answer-announced', at, { complaintId: 'c1', signed: true, filed: true, ...data });
const id = (what: string) => `special-institutions.20.${what}`;
/** In the punishment cell since the day before. */
const inCell = [...inside, happens('penalty.applied', '2024-03-10 10:00', { penaltyId: 'p1', kind: 'kartser' })];

export const cases20: NormCase[] = [
  { name: 'a letter to a newspaper sent at the last minute of the day', norm: id('through-administration'), rows: ['L20.1'], facts: [...inside, lodged('2024-03-11 10:00', 'mass-media'), forwarded('2024-03-12 10:00', 'mass-media')], at: '2024-03-13 09:00', expect: [{ state: 'met', due: '2024-03-12 10:00' }] },
  { name: 'to a public association, a minute later', norm: id('through-administration'), rows: ['L20.1'], facts: [...inside, lodged('2024-03-11 10:00', 'public-association'), forwarded('2024-03-12 10:01', 'public-association')], at: '2024-03-13 09:00', expect: [{ state: 'met-late' }] },
  { name: 'a special receiver has its own rule', norm: id('through-administration'), rows: ['L20.1'], facts: [admitted('2024-03-10 10:00', 'sp'), lodged('2024-03-11 10:00', 'mass-media')], at: '2024-03-13 09:00', expect: [] },

  { name: 'a complaint to the prosecutor was read', norm: id('uncensored'), rows: ['L20.2a'], facts: [...inside, lodged('2024-03-11 10:00', 'prosecutor'), forwarded('2024-03-11 11:00', 'prosecutor', { examined: true })], at: '2024-03-12 09:00', expect: [breach] },
  { name: 'unread to the court', norm: id('uncensored'), rows: ['L20.2a'], facts: [...inside, lodged('2024-03-11 10:00', 'court'), forwarded('2024-03-11 11:00', 'court', { examined: false })], at: '2024-03-12 09:00', expect: [] },
  { name: 'read, to a newspaper: not meant by part 2', norm: id('uncensored'), rows: ['L20.2a'], facts: [...inside, lodged('2024-03-11 10:00', 'mass-media'), forwarded('2024-03-11 11:00', 'mass-media', { examined: true })], at: '2024-03-12 09:00', expect: [] },
  { name: 'a record of reading that was withdrawn as a mistake', norm: id('uncensored'), rows: ['L20.2a'], facts: [...inside, lodged('2024-03-11 10:00', 'prosecutor'), { ...forwarded('2024-03-11 11:00', 'prosecutor', { examined: true }), id: 'wrong' }, { ...forwarded('2024-03-11 11:00', 'prosecutor', { examined: false }), corrects: 'wrong', recordedAt: '2024-03-11 15:00' }], at: '2024-03-12 09:00', expect: [] },
  { name: 'a complaint to the court was withheld', norm: id('not-withheld'), rows: ['L20.2a', 'L20.4'], facts: [...inside, lodged('2024-03-11 10:00', 'court'), withheld('2024-03-11 11:00', 'secret')], at: '2024-03-12 09:00', expect: [breach] },
  { name: 'a letter in cipher to a newspaper was withheld', norm: id('not-withheld'), rows: ['L20.4'], facts: [...inside, lodged('2024-03-11 10:00', 'mass-media'), withheld('2024-03-11 11:00', 'cipher')], at: '2024-03-12 09:00', expect: [] },

  { name: 'to the prosecutor within three hours, in the night of 29 February in Almaty', norm: id('at-once'), rows: ['L20.2b'], facts: [...inside, lodged('2024-02-29 22:00', 'prosecutor'), forwarded('2024-03-01 00:00', 'prosecutor')], at: '2024-03-01 09:00', expect: [{ state: 'met', due: '2024-03-01 00:00' }] },
  { name: 'to the court, a minute too late', norm: id('at-once'), rows: ['L20.2b'], facts: [...inside, lodged('2024-03-11 10:00', 'court'), forwarded('2024-03-11 13:01', 'court')], at: '2024-03-12 09:00', expect: [{ state: 'met-late', due: '2024-03-11 13:00' }] },
  { name: 'the prosecutor took it himself', norm: id('at-once'), rows: ['L20.2b'], facts: [...inside, lodged('2024-03-11 10:00', 'prosecutor'), happens('complaint.received', '2024-03-11 12:00', { complaintId: 'c1', by: 'prosecutor' })], at: '2024-03-12 09:00', expect: [{ state: 'met' }] },
  { name: 'sent in time and recorded two days later', norm: id('at-once'), rows: ['L20.2b'], facts: [...inside, lodged('2024-03-11 10:00', 'prosecutor'), { ...forwarded('2024-03-11 13:00', 'prosecutor'), recordedAt: '2024-03-13 09:00' }], at: '2024-03-14 09:00', expect: [{ state: 'met' }] },
  { name: 'from the punishment cell it goes in the same time', norm: id('at-once'), rows: ['L39.4j'], facts: [...inCell, lodged('2024-03-11 10:00', 'prosecutor')], at: '2024-03-11 13:01', expect: [{ state: 'breached', due: '2024-03-11 13:00' }] },
  { name: 'sent unsealed', norm: id('sealed'), rows: ['L20.2b'], facts: [...inside, lodged('2024-03-11 10:00', 'prosecutor'), forwarded('2024-03-11 11:00', 'prosecutor', { sealed: false })], at: '2024-03-12 09:00', expect: [{ ...breach, evidence: 'recorded' }] },
  { name: 'sent sealed', norm: id('sealed'), rows: ['L20.2b'], facts: [...inside, lodged('2024-03-11 10:00', 'prosecutor'), forwarded('2024-03-11 11:00', 'prosecutor')], at: '2024-03-12 09:00', expect: [] },

  { name: 'considered at the last minute of the day', norm: id('considered'), rows: ['L20.3a'], facts: [...inside, lodged('2024-03-11 10:00', 'other-body'), happens('complaint.considered', '2024-03-12 10:00', { complaintId: 'c1', by: 'начальник', result: 'направить' })], at: '2024-03-13 09:00', expect: [{ state: 'met', due: '2024-03-12 10:00' }] },
  { name: 'sent on without being considered', norm: id('considered'), rows: ['L20.3a'], facts: [...inside, lodged('2024-03-11 10:00', 'other-body'), forwarded('2024-03-11 15:00', 'other-body')], at: '2024-03-12 10:01', expect: [{ state: 'breached' }] },
  { name: 'a complaint to the prosecutor is not considered by the administration', norm: id('considered'), rows: ['L20.3a'], facts: [...inside, lodged('2024-03-11 10:00', 'prosecutor')], at: '2024-03-13 09:00', expect: [] },
  { name: 'twenty-four hours over the night of 29 February 2024, when Almaty had a day of twenty-five', norm: id('dispatch'), rows: ['L20.3b'], facts: [...inside, lodged('2024-02-29 14:00', 'other-body'), forwarded('2024-03-01 13:00', 'other-body')], at: '2024-03-02 09:00', expect: [{ state: 'met', due: '2024-03-01 13:00' }] },
  { name: 'over a holiday the day is the same', norm: id('dispatch'), rows: ['L20.3b'], facts: [...inside, lodged('2024-03-21 10:00', 'superior-official'), forwarded('2024-03-22 10:01', 'superior-official')], at: '2024-03-25 09:00', expect: [{ state: 'met-late', due: '2024-03-22 10:00' }] },
  { name: 'two letters, two duties', norm: id('dispatch'), rows: ['L20.3b'], facts: [...inside, lodged('2024-03-11 10:00', 'other-body'), lodged('2024-03-11 12:00', 'other-body', 'other', 'c2'), forwarded('2024-03-11 15:00', 'other-body')], at: '2024-03-12 12:01', expect: [{ state: 'met' }, { state: 'breached', due: '2024-03-12 12:00' }] },
  { name: 'withheld: the duty to send it falls away', norm: id('dispatch'), rows: ['L20.3b', 'L20.4'], facts: [...inside, lodged('2024-03-11 10:00', 'other-body'), withheld('2024-03-11 12:00', 'secret')], at: '2024-03-13 09:00', expect: [{ state: 'void' }] },
  { name: 'from the punishment cell', norm: id('dispatch'), rows: ['L39.4j'], facts: [...inCell, lodged('2024-03-11 10:00', 'other-body'), forwarded('2024-03-12 10:00', 'other-body')], at: '2024-03-13 09:00', expect: [{ state: 'met' }] },

  { name: 'withheld and handed to the investigator in time', norm: id('withheld-to-case-holder'), rows: ['L20.4'], facts: [...inside, lodged('2024-03-11 10:00', 'mass-media'), withheld('2024-03-11 12:00', 'hinders-truth'), forwarded('2024-03-12 12:00', 'case-holder')], at: '2024-03-13 09:00', expect: [{ state: 'met', due: '2024-03-12 12:00' }] },
  { name: 'withheld and kept', norm: id('withheld-to-case-holder'), rows: ['L20.4'], facts: [...inside, lodged('2024-03-11 10:00', 'mass-media'), withheld('2024-03-11 12:00', 'hinders-truth')], at: '2024-03-12 12:01', expect: [{ state: 'breached' }] },
  { name: 'withheld without a reason', norm: id('withheld-reason'), rows: ['L20.4'], facts: [...inside, lodged('2024-03-11 10:00', 'mass-media'), withheld('2024-03-11 12:00')], at: '2024-03-12 09:00', expect: [{ ...breach, detail: { missing: ['reason'] } }] },
  { name: 'withheld as written in cipher', norm: id('withheld-reason'), rows: ['L20.4'], facts: [...inside, lodged('2024-03-11 10:00', 'mass-media'), withheld('2024-03-11 12:00', 'cipher')], at: '2024-03-12 09:00', expect: [] },

  { name: 'against the investigator, to the body of investigation, at the last minute', norm: id('procedural'), rows: ['L20.5'], facts: [...inside, lodged('2024-03-11 10:00', 'case-holder', 'investigator'), forwarded('2024-03-11 13:00', 'case-holder')], at: '2024-03-12 09:00', expect: [{ state: 'met', due: '2024-03-11 13:00' }] },
  { name: 'against a decision of the court, a minute too late', norm: id('procedural'), rows: ['L20.5'], facts: [...inside, sanctioned('2024-03-01 10:00', '2024-04-30 00:00'), lodged('2024-03-11 10:00', 'other-body', 'court-or-prosecutor'), forwarded('2024-03-11 13:01', 'other-body')], at: '2024-03-12 09:00', expect: [{ state: 'met-late' }] },
  { name: 'to the prosecutor himself: part 2 asks the same', norm: id('procedural'), rows: ['L20.5'], facts: [...inside, lodged('2024-03-11 10:00', 'prosecutor', 'investigator')], at: '2024-03-12 09:00', expect: [] },
  { name: 'from the punishment cell, not sent', norm: id('procedural'), rows: ['L39.4j'], facts: [...inCell, lodged('2024-03-11 10:00', 'case-holder', 'search')], at: '2024-03-11 13:01', expect: [{ state: 'breached' }] },

  { name: 'the answer announced against signature within a day', norm: id('answer-announced'), rows: ['L20.6a'], facts: [...inside, answered('2024-03-11 10:00'), announced('2024-03-12 10:00')], at: '2024-03-13 09:00', expect: [{ state: 'met', due: '2024-03-12 10:00' }] },
  { name: 'announced without a signature', norm: id('answer-announced'), rows: ['L20.6a'], facts: [...inside, answered('2024-03-11 10:00'), announced('2024-03-11 11:00', { signed: false })], at: '2024-03-12 10:01', expect: [{ state: 'breached' }] },
  { name: 'released before the answer could be announced', norm: id('answer-announced'), rows: ['L20.6a'], facts: [...inside, answered('2024-03-11 10:00'), released('2024-03-11 12:00', 'order-investigator')], at: '2024-03-13 09:00', expect: [{ state: 'void' }] },
  { name: 'the answer is not in the personal file', norm: id('answer-filed'), rows: ['L20.6b'], facts: [...inside, answered('2024-03-11 10:00'), announced('2024-03-11 11:00', { filed: false })], at: '2024-03-12 09:00', expect: [breach] },
  { name: 'the answer is in the personal file', norm: id('answer-filed'), rows: ['L20.6b'], facts: [...inside, answered('2024-03-11 10:00'), announced('2024-03-11 11:00')], at: '2024-03-12 09:00', expect: [] },

  { name: 'a penalty thirty days after a complaint, to the minute', norm: id('reprisal'), rows: ['L20.7a'], facts: [...inside, lodged('2024-03-02 10:00', 'prosecutor', 'torture'), happens('penalty.imposed', '2024-04-01 10:00', { penaltyId: 'p1', violationId: 'v1', kind: 'reprimand' })], at: '2024-04-02 09:00', expect: [warning] },
  { name: 'a minute after the thirty days', norm: id('reprisal'), rows: ['L20.7a'], facts: [...inside, lodged('2024-03-02 10:00', 'prosecutor', 'torture'), happens('penalty.imposed', '2024-04-01 10:01', { penaltyId: 'p1', violationId: 'v1', kind: 'reprimand' })], at: '2024-04-02 09:00', expect: [] },
  { name: 'a restriction two days after a complaint', norm: id('reprisal'), rows: ['L20.7a'], facts: [...inside, lodged('2024-03-02 10:00', 'other-body'), happens('restriction.imposed', '2024-03-04 10:00', { what: 'свидания', citation: 'ст. 17' })], at: '2024-04-02 09:00', expect: [warning] },
  { name: 'a penalty before the complaint', norm: id('reprisal'), rows: ['L20.7a'], facts: [...inside, happens('penalty.imposed', '2024-03-01 10:00', { penaltyId: 'p1', violationId: 'v1', kind: 'reprimand' }), lodged('2024-03-02 10:00', 'prosecutor', 'penalty')], at: '2024-04-02 09:00', expect: [] },
];
