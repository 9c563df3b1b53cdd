/** Cases of points 50, 51: the person under control, from arrival and register to removal; the bracelet; the half-yearly checks. */
import type { NormCase } from '../../check/case.ts';
import { breach, happens } from '../special-institutions/happenings.cases.ts';
import { point50 } from './checklists/point-50.ts';
import { point51 } from './checklists/point-51.ts';
import { assigned, inspected } from './happenings-b.cases.ts';
import { answers, at, awaited, edge, of, registered } from './happenings-c.cases.ts';

const place = { subject: 'place' } as const;
const half = (point: '50' | '51', kind: 'probation-service' | 'public-security-unit', list: typeof point50): NormCase[] => {
  const ofUnit = assigned(kind, 'district', {}, '2016-01-01 00:00');
  const visit = (when: string, all = true) => inspected(when, 'comprehensive', all ? { answers: answers(list) } : {});
  return [
    { ...of(point, 'inspection', `P${point}.0`), ...place, name: 'on the last evening of the half-year', facts: [ofUnit, visit('2016-06-30 23:30')], at: '2016-07-01 12:00', expect: [{ state: 'met', due: '2016-07-01 00:00' }, { state: 'open' }] },
    { ...of(point, 'inspection', `P${point}.0`), ...place, name: 'in the first minute of the next half-year', facts: [ofUnit, visit('2016-07-01 00:01')], at: '2016-07-01 12:00', expect: [{ state: 'breached', due: '2016-07-01 00:00' }, { state: 'met' }] },
    { ...of(point, 'inspection', `P${point}.0`), ...place, name: 'a visit without the check-list is not this inspection', facts: [ofUnit, visit('2016-03-01 10:00', false)], at: '2016-06-01 12:00', expect: [{ state: 'open' }] },
  ];
};

const probationer = registered('probation');
const parolee = registered('parole');
const supervised = registered('administrative-supervision');
const offence = (when: string, data = {}, id = 'o1') => happens('control.offence', when, { kind: 'administrative', penaltyImposed: true, ...data }, { id });
const measure = (when: string, about = 'o1') => happens('control.measure-taken', when, { measure: 'to-court', about });
const check = (when: string) => happens('control.checked', when, { how: 'visit', present: true });
const evasion = (how: string) => happens('control.evasion-established', '2016-02-20 10:00', { how }, { id: 'v1' });
const off = (when: string) => happens('control.removed', when, { ground: 'term-ended' });
const file = (when: string) => happens('control.file-opened', when, { number: '7' });

const probation: NormCase[] = [
  ...edge(of('50', 'control-file', 'P50.1'), 'registered at a month’s end', [probationer], file, '2016-01-31 18:00'),
  ...edge(of('50', 'control-file', 'P50.1'), 'the term runs from the receipt of the papers', [registered('conditional', {}, { papersReceivedAt: '2016-01-27 09:00' })], file, '2016-01-30 09:00'),
  { ...of('50', 'control-file', 'P50.1'), name: 'opened before registration', facts: [file('2016-01-28 12:00'), probationer], at, expect: [{ state: 'met' }] },
  { ...of('50', 'control-file', 'P50.1'), name: 'a parolee is kept by the police', facts: [parolee], at, expect: [] },
  ...edge(of('50', 'talk', 'P50.8a'), 'the initial talk', [probationer], (when) => happens('control.talk-held', when, { signed: true }), '2016-02-07 18:00'),
  { ...of('50', 'schedule', 'P50.4a', 'P50.8a'), name: 'checked at the last minute of the month, over the leap day', facts: [probationer, check('2016-02-28 18:00'), check('2016-03-30 18:00')], at: '2016-04-01 09:00', expect: [{ state: 'met', due: '2016-02-28 18:00' }, { state: 'met', due: '2016-03-30 18:00' }, { state: 'open' }] },
  { ...of('50', 'schedule', 'P50.4a', 'P50.8a'), name: 'checked a minute late', facts: [probationer, check('2016-02-28 18:01')], at: '2016-03-01 09:00', expect: [{ state: 'met-late' }, { state: 'open' }] },
  { ...of('50', 'schedule', 'P50.4a'), name: 'nobody looked', facts: [probationer], at: '2016-02-28 18:01', expect: [{ state: 'breached' }] },
  { ...of('50', 'schedule', 'P50.4a'), name: 'removed before', facts: [probationer, off('2016-02-10 10:00')], at, expect: [{ state: 'void' }] },
  ...edge(of('50', 'search', 'P50.4b'), 'absent: declared wanted', [probationer, happens('control.absence-detected', '2016-02-15 10:00')], (when) => happens('control.search-declared', when, { number: '2' }), '2016-03-01 10:00'),
  { ...of('50', 'search', 'P50.4b'), name: 'absent: found', facts: [probationer, happens('control.absence-detected', '2016-02-15 10:00'), happens('control.absence-explained', '2016-02-16 10:00', { valid: true })], at, expect: [{ state: 'met' }] },
  ...edge(of('50', 'evasion', 'P50.5'), 'malicious evasion', [probationer, evasion('malicious')], (when) => measure(when, 'v1'), '2016-03-01 10:00'),
  { ...of('50', 'evasion', 'P50.5'), name: 'a lesser breach', facts: [probationer, evasion('other')], at, expect: [] },
  ...edge(of('50', 'work-place', 'P50.7'), 'public works', [registered('probation', { punishment: 'public-works', hours: 100 })], (when) => happens('control.work-place-assigned', when, { organisation: 'саябақ' }), '2016-02-07 18:00'),
  { ...of('50', 'work-place', 'P50.7'), name: 'restriction of liberty has no works', facts: [registered('probation', { punishment: 'restriction-of-liberty' })], at, expect: [] },
  ...edge(of('50', 'work-done', 'P50.7'), 'actually at work', [probationer, happens('control.work-place-assigned', '2016-02-01 10:00', { organisation: 'саябақ' })], (when) => happens('control.work-done', when, { hours: 4 }), '2016-03-03 10:00'),
  { ...of('50', 'work-done', 'P50.7'), name: 'came and worked no hour', facts: [probationer, happens('control.work-place-assigned', '2016-02-01 10:00', { organisation: 'саябақ' }), happens('control.work-done', '2016-02-20 10:00', { hours: 0 })], at, expect: [{ state: 'breached' }] },
];

const attached = (data = {}, instants: Readonly<Record<string, string>> = { until: '2016-08-01 00:00' }) => happens('bracelet.attached', '2016-02-10 10:00', { device: 'B-1', ground: '2-17', ...data }, { instants });
const alarm = happens('bracelet.breach', '2016-02-28 23:00', { kind: 'left', zone: 'үй' }, { id: 'b1', by: 'system' });
const bracelet: NormCase[] = [
  { ...of('50', 'bracelet-ground', 'P50.9', 'P4.32a'), name: 'with a ground and a term', facts: [probationer, attached()], at, expect: [] },
  { ...of('50', 'bracelet-ground', 'P50.9', 'P4.32a'), name: 'without a term', facts: [probationer, attached({}, {})], at, expect: [breach] },
  ...['probation', 'conditional', 'parole', 'administrative-supervision'].map((kind): NormCase => ({ ...of('50', 'bracelet-status', 'P50.9', 'P4.32b'), name: `${kind}: may wear it`, facts: [registered(kind), attached()], at, expect: [] })),
  { ...of('50', 'bracelet-status', 'P50.9', 'P4.32b'), name: 'nobody’s register', facts: [attached()], at, expect: [breach] },
  { ...of('50', 'bracelet-status', 'P50.9', 'P4.32b'), name: 'removed from the register', facts: [probationer, off('2016-02-09 10:00'), attached()], at, expect: [breach] },
  ...edge(of('50', 'bracelet-breach', 'P50.9'), 'an alarm before the leap day', [probationer, alarm], (when) => happens('bracelet.breach-followed', when, { about: 'b1', result: 'үйде' }), '2016-02-29 23:00'),
];

const arrived = happens('control.arrived', '2016-02-27 10:00', {}, { id: 'a1' });
const told = (addressee: string) => (when: string) => happens('notice.sent', when, { topic: 'control-registered', addressee, channel: 'electronic', about: 'r1' });
const obliged = happens('control.obligation-imposed', '2016-01-29 10:00', { what: 'тіркелу' }, { instants: { until: '2016-12-31 00:00' } });
const restricted = (until: string, data = {}) => happens('control.restriction-applied', '2016-02-01 10:00', { kind: 'leave-home', ground: '3', ...data }, { instants: { until } });
const until = registered('parole', {}, { endsAt: '2016-02-26 00:00' });
const unit: NormCase[] = [
  { ...of('51', 'parole-schedule', 'P51.1'), name: 'checked at the last minute', facts: [parolee, check('2016-02-28 18:00')], at: '2016-03-01 09:00', expect: [{ state: 'met', due: '2016-02-28 18:00' }, { state: 'open' }] },
  { ...of('51', 'parole-schedule', 'P51.1'), name: 'checked a minute late', facts: [parolee, check('2016-02-28 18:01')], at: '2016-03-01 09:00', expect: [{ state: 'met-late' }, { state: 'open' }] },
  ...edge(of('51', 'parole-registered', 'P51.2a'), 'a parolee arrives', [awaited('parole', '2016-03-01 00:00'), arrived], (when) => registered('parole', {}, {}, when), '2016-03-01 10:00'),
  ...edge(of('51', 'parole-file', 'P51.2b'), 'a parolee arrives', [awaited('parole', '2016-03-01 00:00'), arrived], file, '2016-03-01 10:00'),
  ...edge(of('51', 'parole-notice', 'P51.3'), 'the penal system is told', [parolee], told('penal-body'), '2016-01-31 18:00'),
  { ...of('51', 'restriction-in-term', 'P51.5'), name: 'to the end of the obligation', facts: [parolee, obliged, restricted('2016-12-31 00:00')], at, expect: [] },
  { ...of('51', 'restriction-in-term', 'P51.5'), name: 'a minute beyond it', facts: [parolee, obliged, restricted('2016-12-31 00:01')], at, expect: [breach] },
  ...edge(of('51', 'repeated-offences', 'P51.6a'), 'the second offence', [parolee, offence('2016-02-10 10:00', {}, 'o0'), offence('2016-02-20 10:00')], measure, '2016-03-01 10:00'),
  ...edge(of('51', 'repeated-offences', 'P51.6a'), 'the record says that it is the second', [parolee, offence('2016-02-20 10:00', { ordinal: 2 })], measure, '2016-03-01 10:00'),
  { ...of('51', 'repeated-offences', 'P51.6a'), name: 'the first offence', facts: [parolee, offence('2016-02-20 10:00')], at, expect: [] },
  { ...of('51', 'repeated-offences', 'P51.6a'), name: 'the first was struck out', facts: [parolee, offence('2016-02-10 10:00', {}, 'o0'), offence('2016-02-20 10:00'), happens('record.withdrawn', '2016-02-21 10:00', { reason: 'қате' }, { withdraws: 'o0' })], at, expect: [] },
  ...edge(of('51', 'parole-evasion', 'P51.6b'), 'malicious evasion', [parolee, evasion('malicious')], (when) => measure(when, 'v1'), '2016-03-01 10:00'),
  { ...of('51', 'supervision-schedule', 'P51.8a'), name: 'checked at the last minute', facts: [supervised, check('2016-02-28 18:00')], at: '2016-03-01 09:00', expect: [{ state: 'met', due: '2016-02-28 18:00' }, { state: 'open' }] },
  { ...of('51', 'supervision-schedule', 'P51.8a'), name: 'checked a minute late', facts: [supervised, check('2016-02-28 18:01')], at: '2016-03-01 09:00', expect: [{ state: 'met-late' }, { state: 'open' }] },
  ...edge(of('51', 'supervision-registered', 'P51.9a'), 'a supervised person arrives', [awaited('administrative-supervision', '2016-03-01 00:00'), arrived], (when) => registered('administrative-supervision', {}, {}, when), '2016-03-01 10:00'),
  ...edge(of('51', 'supervision-notice', 'P51.9b'), 'the correctional institution is told', [supervised], told('penal-institution'), '2016-01-31 18:00'),
  ...edge(of('51', 'not-arrived', 'P51.10'), 'not arrived by the leap day', [awaited('administrative-supervision', '2016-02-29 00:00')], (when) => measure(when, 'w1'), '2016-03-03 00:00'),
  { ...of('51', 'not-arrived', 'P51.10'), name: 'arrived in the term', facts: [awaited('administrative-supervision', '2016-02-29 00:00'), arrived], at, expect: [{ state: 'met' }] },
  { ...of('51', 'restriction-lawful', 'P51.11'), name: 'of a kind that the law knows, with its paper', facts: [supervised, restricted('2016-12-31 00:00')], at, expect: [] },
  { ...of('51', 'restriction-lawful', 'P51.11'), name: 'of another kind', facts: [supervised, restricted('2016-12-31 00:00', { kind: 'other' })], at, expect: [breach] },
  { ...of('51', 'restriction-lawful', 'P51.11'), name: 'without a paper', facts: [supervised, restricted('2016-12-31 00:00', { ground: undefined })], at, expect: [breach] },
  ...edge(of('51', 'investigation-started', 'P51.14'), 'signs of a crime', [supervised, happens('control.crime-signs-found', '2016-02-28 10:00', {}, { id: 'g1' })], (when) => happens('control.investigation-started', when, { register: '1', about: 'g1' }), '2016-02-29 10:00'),
  ...edge(of('51', 'file-closed', 'P51.15'), 'the term ended', [until], off, '2016-02-29 00:00'),
];

export const controlCases: readonly NormCase[] = [...half('50', 'probation-service', point50), ...half('51', 'public-security-unit', point51), ...probation, ...bracelet, ...unit];
