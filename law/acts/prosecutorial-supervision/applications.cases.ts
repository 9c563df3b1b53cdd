/** Cases of points 19 and 32(3)–(5): applications of commissions and of the NPM, the response, materials to court, terms of applications. */
import type { NormCase } from '../../check/case.ts';
import { assigned, done, placeIs } from './happenings-b.cases.ts';
import { happens } from '../special-institutions/happenings.cases.ts';

const place = { subject: 'place' } as const;
const p19 = (what: string, row: string) => ({ ...place, norm: `prosecutorial-supervision.19.${what}`, rows: [row] });
const p32 = (what: string, row: string) => ({ ...place, norm: `prosecutorial-supervision.32.${what}`, rows: [row] });
const statement = (when: string, addressee = 'prosecutor') => happens('monitoring.statement-filed', when, { statementId: '1', addressee, about: 'құқық бұзушылық' }, { id: 's1', by: 'monitoring-member' });
const ofMember = (when: string, source = 'npm') => done('appeal.registered', when, { appealId: '7', source, about: 'conditions' }, { id: 's1' });
const started = (when: string) => done('supervision.check-started', when, { about: 's1', by: 'self' });
const finished = (when: string, data: Readonly<Record<string, unknown>>) => done('supervision.check-finished', when, { about: 's1', ...data }, { id: 'k1' });
const at = '2017-02-01 09:00';

const commission: NormCase[] = [
  { ...p19('commission-check', 'P19.5a'), name: 'the statement of a commission is checked in the last minute, at the New Year', facts: [placeIs('si'), statement('2016-12-31 20:00'), started('2017-01-01 20:00')], at, expect: [{ state: 'met', due: '2017-01-01 20:00' }] },
  { ...p19('commission-check', 'P19.5a'), name: 'a minute late', facts: [placeIs('ivs'), statement('2016-12-31 20:00', 'both'), started('2017-01-01 20:01')], at, expect: [{ state: 'met-late' }] },
  { ...p19('commission-check', 'P19.5a'), name: 'an application of an NPM participant registered by the office', facts: [placeIs('sp'), ofMember('2016-12-01 10:00')], at, expect: [{ state: 'breached' }] },
  { ...p19('commission-check', 'P19.5a'), name: 'a statement to the administration alone', facts: [placeIs('si'), statement('2016-12-31 20:00', 'administration')], at, expect: [] },
  { ...p19('commission-check', 'P19.5a'), name: 'a penal institution laid on the region by order', facts: [placeIs('uis'), assigned('uis', 'oblast', { order: '12' }), ofMember('2016-12-01 10:00', 'commission'), started('2016-12-01 12:00')], at, expect: [{ state: 'met' }] },
  { ...p19('commission-check', 'P19.5a'), name: 'a penal institution of the district is the district’s', facts: [placeIs('uis'), assigned('uis', 'district'), ofMember('2016-12-01 10:00')], at, expect: [] },
  { ...p32('commission-check', 'P32.4c'), name: 'the district checks in the last minute', facts: [placeIs('uis'), assigned('uis', 'district'), ofMember('2016-12-01 10:00'), started('2016-12-02 10:00')], at, expect: [{ state: 'met', due: '2016-12-02 10:00' }] },
  { ...p32('commission-check', 'P32.4c'), name: 'the district checks a minute late', facts: [placeIs('uis'), assigned('uis', 'district'), statement('2016-12-01 10:00'), started('2016-12-02 10:01')], at, expect: [{ state: 'met-late' }] },
  { ...p32('commission-check', 'P32.4c'), name: 'a probation service', facts: [placeIs('probation-service'), ofMember('2016-12-01 10:00')], at, expect: [{ state: 'breached' }] },
  { ...p32('commission-check', 'P32.4c'), name: 'a remand prison is not meant', facts: [placeIs('si'), ofMember('2016-12-01 10:00')], at, expect: [] },
];

const response: NormCase[] = [
  { ...p19('response', 'P19.5b'), name: 'an act of response on the last day', facts: [finished('2016-12-01 10:00', { violations: true }), done('response.issued', '2016-12-11 10:00', { actId: '1', kind: 'submission', about: 'k1', issuerLevel: 'oblast', addresseeLevel: 'place' })], at, expect: [{ state: 'met', due: '2016-12-11 10:00' }] },
  { ...p19('response', 'P19.5b'), name: 'a minute late', facts: [finished('2016-12-01 10:00', { violations: true }), done('response.issued', '2016-12-11 10:01', { actId: '1', kind: 'submission', about: 'k1', issuerLevel: 'oblast', addresseeLevel: 'place' })], at, expect: [{ state: 'met-late' }] },
  { ...p19('response', 'P19.5b'), name: 'a reasoned decision not to', facts: [finished('2016-12-01 10:00', { violations: true }), done('supervision.response-declined', '2016-12-02 10:00', { about: 'k1', reasons: 'тексеру барысында жойылды' })], at, expect: [{ state: 'met' }] },
  { ...p19('response', 'P19.5b'), name: 'violations, and nothing follows', facts: [finished('2016-12-01 10:00', { violations: true })], at, expect: [{ state: 'breached' }] },
  { ...p19('response', 'P19.5b'), name: 'no violations, no response', facts: [finished('2016-12-01 10:00', { violations: false })], at, expect: [] },
];

const violated = done('monitoring.rights-violated', '2016-12-15 18:00', { what: 'кіргізілмеді' }, { id: 's1' });
const materials = (when: string) => done('supervision.materials-sent-to-court', when, { about: 's1' });
const npm: NormCase[] = [
  { ...p32('npm-rights', 'P32.3b'), name: 'checked in the last minute, over the holidays of Independence', facts: [violated, started('2016-12-16 18:00')], at, expect: [{ state: 'met', due: '2016-12-16 18:00' }] },
  { ...p32('npm-rights', 'P32.3b'), name: 'checked a minute late', facts: [violated, started('2016-12-16 18:01')], at, expect: [{ state: 'met-late' }] },
  { ...p32('npm-rights', 'P32.3b'), name: 'not checked', facts: [violated], at, expect: [{ state: 'breached' }] },
  { ...p32('materials', 'P32.3c'), name: 'three working days from Thursday end on Tuesday', facts: [finished('2016-11-10 10:00', { courtGrounds: true }), materials('2016-11-16 00:00')], at, expect: [{ state: 'met', due: '2016-11-16 00:00' }] },
  { ...p32('materials', 'P32.3c'), name: 'a minute into Wednesday', facts: [finished('2016-11-10 10:00', { courtGrounds: true }), materials('2016-11-16 00:01')], at, expect: [{ state: 'met-late' }] },
  { ...p32('materials', 'P32.3c'), name: 'holidays are no working days: from 15 December over the 16th, 17th and the weekend', facts: [finished('2016-12-15 10:00', { courtGrounds: true })], at: '2016-12-21 12:00', expect: [{ state: 'open' }] },
  { ...p32('materials', 'P32.3c'), name: 'no grounds, nothing is sent', facts: [finished('2016-11-10 10:00', { courtGrounds: false })], at, expect: [] },
];

const term = (additionalCheck?: boolean) => done('appeal.registered', '2016-02-10 10:00', { appealId: '7', source: 'mailbox', about: 'work', ...(additionalCheck === undefined ? {} : { additionalCheck }) });
const answered = (when: string, appealId = '7') => done('appeal.answered', when, { appealId, result: 'explained', inWriting: true });
const terms: NormCase[] = [
  { ...p32('application', 'P32.5c'), name: 'answered when the fifteenth day is over', facts: [term(), answered('2016-02-26 00:00')], at, expect: [{ state: 'met', due: '2016-02-26 00:00' }] },
  { ...p32('application', 'P32.5c'), name: 'answered a minute later', facts: [term(), answered('2016-02-26 00:01')], at, expect: [{ state: 'met-late' }] },
  { ...p32('application', 'P32.5c'), name: 'additional study: thirty days, over the leap day, the last a Friday', facts: [term(true), answered('2016-03-12 00:00')], at, expect: [{ state: 'met', due: '2016-03-12 00:00', exception: 'additional-study' }] },
  { ...p32('application', 'P32.5c'), name: 'passed to the body competent', facts: [term(), done('appeal.forwarded', '2016-02-12 10:00', { appealId: '7', to: 'ҚАЖ департаменті' })], at, expect: [{ state: 'met' }] },
  { ...p32('application', 'P32.5c'), name: 'the answer to another application', facts: [term(), answered('2016-02-12 10:00', '8')], at, expect: [{ state: 'breached' }] },
];

export const casesOfApplications: readonly NormCase[] = [...commission, ...response, ...npm, ...terms];
