import type { NormCase } from '../../check/case.ts';
import { T0, detained, happens, person } from './happenings.cases.ts';

const held = [person(T0), detained(T0)];
const lodged = (at: string, complaintId: string, about: string, addressee = 'prosecutor', data: Record<string, unknown> = {}) => happens('complaint.lodged', at, { complaintId, about, addressee, ...data });
const forwarded = (at: string, complaintId: string, to: string) => happens('complaint.forwarded', at, { complaintId, to, sealed: true });
const got = (at: string, complaintId: string, by: string, data: Record<string, unknown> = {}) => happens('complaint.received', at, { complaintId, by, ...data });
const solved = (at: string, complaintId: string, by: string) => happens('complaint.decided', at, { complaintId, by, result: 'refused' });

/** Complaints of a person held: each by its own number, two at once never mixed. */
export const casesOfComplaints: readonly NormCase[] = [
  { name: 'a complaint on torture goes to the prosecutor at once', norm: 'criminal-procedure.101.2.prosecutor', rows: ['D40'], facts: [...held, lodged('2026-03-11 09:00', 'c1', 'torture'), forwarded('2026-03-11 12:00', 'c1', 'prosecutor')], at: '2026-03-11 15:00', expect: [{ state: 'met', due: '2026-03-11 12:00' }] },
  { name: 'a complaint on torture kept longer', norm: 'criminal-procedure.101.2.prosecutor', rows: ['D40'], facts: [...held, lodged('2026-03-11 09:00', 'c1', 'torture')], at: '2026-03-11 12:00:01', expect: [{ state: 'breached' }] },
  {
    name: 'two complaints at once: handing on the second does not meet the first', norm: 'criminal-procedure.101.2.prosecutor', rows: ['D40'],
    facts: [...held, lodged('2026-03-11 09:00', 'c1', 'torture'), lodged('2026-03-11 09:30', 'c2', 'investigator'), forwarded('2026-03-11 10:00', 'c2', 'prosecutor')], at: '2026-03-11 13:00',
    expect: [{ state: 'breached', from: '2026-03-11 09:00' }, { state: 'met', from: '2026-03-11 09:30' }],
  },
  { name: 'other complaints go to the holder of the case within a day', norm: 'criminal-procedure.101.2.other', rows: ['D40'], facts: [...held, lodged('2026-03-11 09:00', 'c1', 'conditions', 'case-holder'), forwarded('2026-03-12 23:59', 'c1', 'case-holder')], at: '2026-03-13 09:00', expect: [{ state: 'met', due: '2026-03-13 00:00' }] },
  { name: 'the prosecutor decides in seven days; the last day moved from the holidays of Nauryz', norm: 'criminal-procedure.105.2.decision', rows: ['D41'], facts: [...held, lodged('2026-03-14 09:00', 'c1', 'other'), got('2026-03-15 09:00', 'c1', 'prosecutor')], at: '2026-03-16 09:00', expect: [{ state: 'open', due: '2026-03-27 00:00', exception: null }] },
  { name: 'a complaint on the detention: three days', norm: 'criminal-procedure.105.2.decision', rows: ['D41'], facts: [...held, lodged('2026-03-10 16:00', 'c1', 'detention'), got('2026-03-10 17:00', 'c1', 'prosecutor')], at: '2026-03-11 09:00', expect: [{ state: 'open', due: '2026-03-14 00:00', exception: 'listed' }] },
  { name: 'an exceptional case: fifteen days, also for a listed matter', norm: 'criminal-procedure.105.2.decision', rows: ['D41'], facts: [...held, lodged('2026-03-10 16:00', 'c1', 'detention', 'prosecutor', { exceptional: true }), got('2026-03-10 17:00', 'c1', 'prosecutor')], at: '2026-03-11 09:00', expect: [{ state: 'open', due: '2026-03-27 00:00', exception: 'exceptional' }] },
  {
    name: 'two complaints with the prosecutor: the decision on one leaves the other open', norm: 'criminal-procedure.105.2.decision', rows: ['D41'],
    facts: [...held, lodged('2026-03-10 16:00', 'c1', 'detention'), lodged('2026-03-10 16:10', 'c2', 'search'), got('2026-03-10 17:00', 'c1', 'prosecutor'), got('2026-03-10 17:10', 'c2', 'prosecutor'), solved('2026-03-11 10:00', 'c2', 'prosecutor')], at: '2026-03-14 00:00:01',
    expect: [{ state: 'breached', from: '2026-03-10 17:00' }, { state: 'met', from: '2026-03-10 17:10' }],
  },
  { name: 'fifteen days to go to court; used for that decision', norm: 'criminal-procedure.106.5.court', rows: ['D42'], facts: [...held, solved('2026-03-11 10:00', 'c1', 'prosecutor'), lodged('2026-03-26 23:59', 'c9', 'detention', 'court', { against: 'c1' })], at: '2026-03-28 09:00', expect: [{ kind: 'option', state: 'used', due: '2026-03-27 00:00' }] },
  { name: 'the possibility lapses', norm: 'criminal-procedure.106.5.court', rows: ['D42'], facts: [...held, solved('2026-03-11 10:00', 'c1', 'prosecutor')], at: '2026-03-27 00:00:01', expect: [{ kind: 'option', state: 'lapsed' }] },
  { name: 'the judge decides in three days', norm: 'criminal-procedure.106.6.decision', rows: ['D42'], facts: [...held, got('2026-03-16 10:00', 'c1', 'court'), solved('2026-03-20 00:00:01', 'c1', 'court')], at: '2026-03-20 09:00', expect: [{ state: 'met-late', due: '2026-03-20 00:00' }] },
  { name: 'with a hearing: ten days', norm: 'criminal-procedure.106.6.decision', rows: ['D42'], facts: [...held, got('2026-03-16 10:00', 'c1', 'court', { hearing: true })], at: '2026-03-17 09:00', expect: [{ state: 'open', due: '2026-03-27 00:00', exception: 'hearing' }] },
];
