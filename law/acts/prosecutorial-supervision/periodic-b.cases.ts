/** Cases of what recurs in points 21, 22, 29, 30, 33, 34, 35: checks, mailboxes, receptions, the reconciliation and the analysis. */
import type { NormCase } from '../../check/case.ts';
import { assigned, done, inspected, placeIs } from './happenings-b.cases.ts';
import { breach, happens } from '../special-institutions/happenings.cases.ts';

type Data = Readonly<Record<string, unknown>>;
const place = { subject: 'place' } as const;
const of = (id: string, ...rows: string[]) => ({ ...place, norm: `prosecutorial-supervision.${id}`, rows });
const january = [{ state: 'met' }, { state: 'open' }] as const;
const missed = [{ state: 'breached', due: '2016-02-01 00:00' }, { state: 'open', due: '2016-03-01 00:00' }] as const;

const monthly: NormCase[] = ([
  ['21.monthly-si-uis', 'P21.1a', placeIs('si', 'uis'), assigned('si', 'oblast')],
  ['21.monthly-si-knb', 'P21.1b', placeIs('si', 'knb'), assigned('si', 'oblast')],
  ['21.monthly-ivs', 'P21.1c', placeIs('ivs'), assigned('ivs', 'oblast', { regionalCentre: true })],
  ['21.monthly-sp', 'P21.1d', placeIs('sp'), assigned('sp', 'oblast', { regionalCentre: true })],
] as const).flatMap(([id, row, described, supervised]): NormCase[] => [
  { ...of(id, row), name: `${id}: checked in the last minute of the month`, facts: [described, supervised, inspected('2016-01-31 23:59', 'monthly')], at: '2016-02-29 23:59', expect: january },
  { ...of(id, row), name: `${id}: a comprehensive check is a check`, facts: [described, supervised, inspected('2016-01-20 10:00', 'comprehensive')], at: '2016-02-10 09:00', expect: january },
  { ...of(id, row), name: `${id}: not checked in January, nor by the end of the leap day`, facts: [described, supervised], at: '2016-02-29 23:59', expect: missed },
  { ...of(id, row), name: `${id}: the check of the first minute of February is no check of January`, facts: [described, supervised, inspected('2016-02-01 00:00', 'monthly')], at: '2016-02-10 09:00', expect: [{ state: 'breached' }, { state: 'met' }] },
  { ...of(id, row), name: `${id}: the daily check of the district is not that of the region`, facts: [described, supervised, inspected('2016-01-20 10:00', 'daily')], at: '2016-02-10 09:00', expect: missed },
  { ...of(id, row), name: `${id}: the visit of a commission is not that of the prosecutor`, facts: [described, supervised, inspected('2016-01-20 10:00', 'monthly', {}, { by: 'monitoring-member' })], at: '2016-02-10 09:00', expect: missed },
]);
const notMeant: NormCase[] = [
  { ...of('21.monthly-ivs', 'P21.1c'), name: 'a facility outside of the regional centre', facts: [placeIs('ivs'), assigned('ivs', 'district', { regionalCentre: false })], at: '2016-03-10 09:00', expect: [] },
  { ...of('21.monthly-sp', 'P21.1d'), name: 'a special receiver outside of the regional centre', facts: [placeIs('sp'), assigned('sp', 'district')], at: '2016-03-10 09:00', expect: [] },
  { ...of('21.monthly-si-uis', 'P21.1a'), name: 'a remand prison of the KNB has a norm of its own', facts: [placeIs('si', 'knb'), assigned('si', 'oblast')], at: '2016-03-10 09:00', expect: [] },
  { ...of('21.monthly-si-knb', 'P21.1b'), name: 'a remand prison of the penal system has a norm of its own', facts: [placeIs('si', 'uis'), assigned('si', 'oblast')], at: '2016-03-10 09:00', expect: [] },
];

const opened = (at: string, data: Data = {}) => done('mailbox.opened', at, { mailboxId: 'm1', count: 0, representative: 'В. Үлгі', representativePost: 'инспектор', signed: true, ...data });
const weekly: NormCase[] = ([
  ['21.mailbox-si', 'P21.3a', placeIs('si'), assigned('si', 'oblast')],
  ['21.mailbox-uis', 'P21.3a', placeIs('uis'), assigned('uis', 'oblast', { order: '12' })],
  ['32.mailbox-uis', 'P32.5a', placeIs('uis'), assigned('uis', 'district')],
  ['32.mailbox-probation', 'P32.5a', placeIs('probation-service'), assigned('probation-service', 'district')],
] as const).flatMap(([id, row, described, supervised]): NormCase[] => [
  { ...of(id, row), name: `${id}: opened on Sunday night, empty`, facts: [described, supervised, opened('2016-01-10 23:59')], at: '2016-01-17 23:59', expect: [{ state: 'met', due: '2016-01-11 00:00' }, { state: 'open' }] },
  { ...of(id, row), name: `${id}: opened on Monday at midnight, a week missed`, facts: [described, supervised, opened('2016-01-11 00:00')], at: '2016-01-12 09:00', expect: [{ state: 'breached' }, { state: 'met' }] },
]);
const mailboxes: NormCase[] = [
  { ...of('21.mailbox-uis', 'P21.3a'), name: 'an institution of the district is the district’s', facts: [placeIs('uis'), assigned('uis', 'district')], at: '2016-03-10 09:00', expect: [] },
  { ...of('32.mailbox-uis', 'P32.5a'), name: 'an institution of the region is the region’s', facts: [placeIs('uis'), assigned('uis', 'oblast')], at: '2016-03-10 09:00', expect: [] },
  { ...of('21.each-mailbox', 'P21.3a'), name: 'one of two mailboxes is opened each week, the other after fourteen days', facts: [done('mailbox.installed', '2016-01-04 09:00', { mailboxId: 'm2' }), opened('2016-01-11 09:00'), opened('2016-01-18 09:00', { mailboxId: 'm2' })], at: '2016-01-20 09:00', expect: [{ state: 'met', due: '2016-01-18 09:00' }, { state: 'open' }, { state: 'open' }] },
  { ...of('21.each-mailbox', 'P21.3a'), name: 'a minute over fourteen days', facts: [done('mailbox.installed', '2016-01-04 09:00', { mailboxId: 'm2' }), opened('2016-01-18 09:01', { mailboxId: 'm2' })], at: '2016-01-20 09:00', expect: [{ state: 'met-late' }, { state: 'open' }] },
  { ...of('21.each-mailbox', 'P21.3a'), name: 'a mailbox that was taken down', facts: [done('mailbox.installed', '2016-01-04 09:00', { mailboxId: 'm2' }), done('mailbox.removed', '2016-01-10 09:00', { mailboxId: 'm2' })], at: '2016-03-10 09:00', expect: [{ state: 'void' }] },
  { ...of('21.representative', 'P21.3b'), name: 'a representative was there and signed', facts: [placeIs('si'), opened('2016-01-10 10:00')], at: '2016-01-12 09:00', expect: [] },
  { ...of('21.representative', 'P21.3b'), name: 'no representative', facts: [placeIs('si'), opened('2016-01-10 10:00', { representative: undefined })], at: '2016-01-12 09:00', expect: [breach] },
  { ...of('21.representative', 'P21.3b'), name: 'he did not sign', facts: [placeIs('si'), opened('2016-01-10 10:00', { signed: false })], at: '2016-01-12 09:00', expect: [breach] },
  { ...of('21.representative', 'P21.3b'), name: 'the number is missing', facts: [placeIs('si'), opened('2016-01-10 10:00', { count: undefined })], at: '2016-01-12 09:00', expect: [breach] },
  { ...of('32.representative', 'P32.5b'), name: 'a representative of the probation service was there', facts: [placeIs('probation-service'), assigned('probation-service', 'district'), opened('2016-01-10 10:00')], at: '2016-01-12 09:00', expect: [] },
  { ...of('32.representative', 'P32.5b'), name: 'the district opened it alone', facts: [placeIs('uis'), assigned('uis', 'district'), opened('2016-01-10 10:00', { representative: undefined, representativePost: undefined, signed: undefined })], at: '2016-01-12 09:00', expect: [breach] },
];

const answers = [{ item: 'P25.1a', value: 'yes' }];
const receptions: NormCase[] = [
  { ...of('22.reception', 'P22.2'), name: 'persons were received', facts: [placeIs('si'), inspected('2016-01-20 10:00', 'monthly', { answers, received: [{ name: 'Үлгі Асқар' }] })], at: '2016-02-10 09:00', expect: [] },
  { ...of('22.reception', 'P22.2'), name: 'nobody applied', facts: [placeIs('si'), inspected('2016-01-20 10:00', 'monthly', { answers, nobodyApplied: true })], at: '2016-02-10 09:00', expect: [] },
  { ...of('22.reception', 'P22.2'), name: 'nothing says that anybody was received', facts: [placeIs('sp'), inspected('2016-01-20 10:00', 'monthly', { answers })], at: '2016-02-10 09:00', expect: [breach] },
  { ...of('22.reception', 'P22.2'), name: 'a penal institution has its own receptions', facts: [placeIs('uis'), inspected('2016-01-20 10:00', 'comprehensive', { answers })], at: '2016-02-10 09:00', expect: [] },
  { ...of('35.reception', 'P35'), name: 'the reception of the last minute of February', facts: [placeIs('uis'), assigned('uis', 'district', {}, '2016-02-01 09:00'), done('reception.held', '2016-02-29 23:59', { held: 4, staff: 1, enbekWorkers: 1 })], at: '2016-03-01 09:00', expect: [{ state: 'met', due: '2016-03-01 00:00' }, { state: 'open' }] },
  { ...of('35.reception', 'P35'), name: 'no reception in February', facts: [placeIs('uis'), assigned('uis', 'district', {}, '2016-02-01 09:00'), done('reception.held', '2016-03-01 00:00', { nobody: true })], at: '2016-03-01 09:00', expect: [{ state: 'breached' }, { state: 'met' }] },
];

const withRegion = { withRegionalProsecutor: true } as const;
const half = (at: string, data: Data) => [placeIs('uis'), assigned('uis', 'district'), inspected(at, 'comprehensive', data)];
const comprehensive: NormCase[] = [
  { ...of('33.comprehensive', 'P33a', 'P33b'), name: 'checked on the last evening of the half-year', facts: half('2016-06-30 23:59', withRegion), at: '2016-07-01 09:00', expect: [{ state: 'met', due: '2016-07-01 00:00' }, { state: 'open' }] },
  { ...of('33.comprehensive', 'P33a', 'P33b'), name: 'checked a minute into July', facts: half('2016-07-01 00:00', withRegion), at: '2016-07-01 09:00', expect: [{ state: 'breached' }, { state: 'met' }] },
  { ...of('33.comprehensive', 'P33a', 'P33b'), name: 'without the regional prosecutor it does not count', facts: half('2016-06-20 10:00', { withRegionalProsecutor: false }), at: '2016-07-01 09:00', expect: [{ state: 'breached' }, { state: 'open' }] },
  { ...of('33.with-region', 'P33b'), name: 'the deputy took part', facts: half('2016-06-20 10:00', withRegion), at: '2016-07-01 09:00', expect: [] },
  { ...of('33.with-region', 'P33b'), name: 'the district was alone', facts: half('2016-06-20 10:00', { withRegionalProsecutor: false }), at: '2016-07-01 09:00', expect: [breach] },
];

const journal = { certificate: '3', journalEntry: true, temperature: 19, humidity: 45, total: 5, inDizo: 3, inOk: 2, noComplaints: true } as const;
const premises = (at: string, data: Data = {}) => done('punishment.premises-checked', at, { ...journal, ...data });
const punishment: NormCase[] = [
  { ...of('34.premises-monthly', 'P34.2'), name: 'checked on the last evening of January', facts: [placeIs('uis'), assigned('uis', 'district'), premises('2016-01-31 23:59')], at: '2016-02-10 09:00', expect: january },
  { ...of('34.premises-monthly', 'P34.2'), name: 'not checked in January', facts: [placeIs('uis'), assigned('uis', 'district'), premises('2016-02-01 00:00')], at: '2016-02-10 09:00', expect: [{ state: 'breached' }, { state: 'met' }] },
  { ...of('34.certificate', 'P34.3a'), name: 'there is a certificate', facts: [premises('2016-01-20 10:00')], at: '2016-02-10 09:00', expect: [] },
  { ...of('34.certificate', 'P34.3a'), name: 'there is none', facts: [premises('2016-01-20 10:00', { certificate: undefined })], at: '2016-02-10 09:00', expect: [breach] },
  { ...of('34.journal', 'P34.3b'), name: 'the journal says all that it must', facts: [premises('2016-01-20 10:00')], at: '2016-02-10 09:00', expect: [] },
  { ...of('34.journal', 'P34.3b'), name: 'complainants instead of nobody', facts: [premises('2016-01-20 10:00', { noComplaints: undefined, complainants: 'Үлгі Асқар' })], at: '2016-02-10 09:00', expect: [] },
  ...(['journalEntry', 'temperature', 'humidity', 'total', 'inDizo', 'inOk', 'noComplaints'] as const).map((field): NormCase => ({ ...of('34.journal', 'P34.3b'), name: `without ${field}`, facts: [premises('2016-01-20 10:00', { [field]: undefined })], at: '2016-02-10 09:00', expect: [breach] })),
];

const office = { subject: 'office' } as const;
const region = happens('office.described', '2016-01-04 09:00', { level: 'oblast', branch: 'territorial' });
const lists = { which: 'statistics-police', periodFrom: '2016-01-01', released: 40, repeatCrimes: 2, sources: 'ҚСАЕК, ПД', files: 'a'.repeat(64) } as const;
const run = (at: string, data: Data = {}) => done('reconciliation.run', at, { ...lists, ...data });
const analysed = (at: string, data: Data = {}) => done('office.supervision-analysed', at, { periodUntil: '2016-03-31', ...data });
const generalised = (at: string) => done('office.rehabilitation-generalised', at, { periodUntil: '2016-12-31' });
const offices: NormCase[] = [
  { ...office, norm: 'prosecutorial-supervision.29.reconciliation', rows: ['P29a'], name: 'reconciled on the last evening of the half-year', facts: [region, run('2016-06-30 23:59')], at: '2016-07-01 09:00', expect: [{ state: 'met', due: '2016-07-01 00:00' }, { state: 'open' }] },
  { ...office, norm: 'prosecutorial-supervision.29.reconciliation', rows: ['P29a'], name: 'reconciled in July: a half-year missed', facts: [region, run('2016-07-01 00:00')], at: '2016-07-01 09:00', expect: [{ state: 'breached' }, { state: 'met' }] },
  { ...office, norm: 'prosecutorial-supervision.29.reconciliation', rows: ['P29a'], name: 'another reconciliation is not this one', facts: [region, run('2016-06-20 10:00', { which: 'court-probation' })], at: '2016-07-01 09:00', expect: [{ state: 'breached' }, { state: 'open' }] },
  { ...office, norm: 'prosecutorial-supervision.29.reconciliation', rows: ['P29a'], name: 'a district office has no such duty', facts: [happens('office.described', '2016-01-04 09:00', { level: 'district', branch: 'territorial' })], at: '2016-07-01 09:00', expect: [] },
  { ...office, norm: 'prosecutorial-supervision.29.repeat-crimes', rows: ['P29b'], name: 'repeated crimes are compared', facts: [run('2016-06-20 10:00')], at: '2016-07-01 09:00', expect: [] },
  { ...office, norm: 'prosecutorial-supervision.29.repeat-crimes', rows: ['P29b'], name: 'repeated crimes are not compared', facts: [run('2016-06-20 10:00', { repeatCrimes: undefined })], at: '2016-07-01 09:00', expect: [breach] },
  { ...office, norm: 'prosecutorial-supervision.29.sources', rows: ['P29c'], name: 'the sources and files are named', facts: [run('2016-06-20 10:00')], at: '2016-07-01 09:00', expect: [] },
  { ...office, norm: 'prosecutorial-supervision.29.sources', rows: ['P29c'], name: 'no file is named', facts: [run('2016-06-20 10:00', { files: undefined })], at: '2016-07-01 09:00', expect: [breach] },
  { ...office, norm: 'prosecutorial-supervision.30.analysis', rows: ['P30'], name: 'the analysis of the quarter at the end of the fifth day', facts: [region, analysed('2016-04-05 23:59')], at: '2016-04-06 09:00', expect: [{ state: 'met' }, { state: 'open' }] },
  { ...office, norm: 'prosecutorial-supervision.30.analysis', rows: ['P30'], name: 'on the sixth day', facts: [region, analysed('2016-04-06 00:00')], at: '2016-04-06 09:00', expect: [{ state: 'met-late' }, { state: 'open' }] },
  { ...office, norm: 'prosecutorial-supervision.31.rehabilitation', rows: ['P31'], name: 'generalised on the last evening of January', facts: [region, generalised('2017-01-31 23:59')], at: '2017-02-01 09:00', expect: [{ state: 'met' }, { state: 'open' }] },
  { ...office, norm: 'prosecutorial-supervision.31.rehabilitation', rows: ['P31'], name: 'generalised in February', facts: [region, generalised('2017-02-01 00:00')], at: '2017-02-01 09:00', expect: [{ state: 'met-late' }, { state: 'open' }] },
];

export const casesOfPeriods: readonly NormCase[] = [...monthly, ...notMeant, ...weekly, ...mailboxes, ...receptions, ...comprehensive, ...punishment, ...offices];
