/** Cases of points 39–48: check-lists, rhythm and record of inspections, persons in facilities, receivers and penal institutions. */
import type { NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, notice, paper, person, released, warning } from '../special-institutions/happenings.cases.ts';
import type { Checklist } from './checklists/checklist.ts';
import { point39 } from './checklists/point-39.ts';
import { point42 } from './checklists/point-42.ts';
import { point45 } from './checklists/point-45.ts';
import { point46 } from './checklists/point-46.ts';
import { point50 } from './checklists/point-50.ts';
import { point51 } from './checklists/point-51.ts';
import { assigned, done, inspected } from './happenings-b.cases.ts';
import { answers, at, edge, of } from './happenings-c.cases.ts';

const place = { subject: 'place' } as const;
const ofIvs = assigned('ivs', 'district');
const ofSp = assigned('sp', 'district');
const checked = (when: string, data = {}) => inspected(when, 'daily', { journalEntry: true, nobodyApplied: true, ...data });

const gone = (list: Checklist, rows: string[]): NormCase[] => [
  { ...of(list.point, 'checklist', ...rows), ...place, name: 'every item has its answer', facts: [checked('2016-03-01 10:00', { answers: answers(list) })], at, expect: [] },
  { ...of(list.point, 'checklist', ...rows), ...place, name: 'an item that was not checked is answered so', facts: [checked('2016-03-01 10:00', { answers: answers(list, 'not-checked') })], at, expect: [] },
  { ...of(list.point, 'checklist', ...rows), ...place, name: 'the last item has no answer', facts: [checked('2016-03-01 10:00', { answers: answers(list).slice(0, -1) })], at, expect: [warning] },
  { ...of(list.point, 'checklist', ...rows), ...place, name: 'a visit without the check-list', facts: [checked('2016-03-01 10:00')], at, expect: [] },
];

const measured = (value: number, what = 'temperature') => checked('2016-03-01 10:00', { answers: [{ item: 'P45.6a', value: 'yes', measured: [{ what, value, where: '12' }] }] });

const rhythm: NormCase[] = [
  { ...of('47', 'daily', 'P47.1a', 'P47.1c'), ...place, name: 'every day, the leap day and the holiday included', facts: [assigned('ivs', 'district', {}, '2016-02-29 00:00'), checked('2016-02-29 23:30'), checked('2016-03-01 00:10')], at: '2016-03-01 12:00', expect: [{ state: 'met', due: '2016-03-01 00:00' }, { state: 'met' }] },
  { ...of('47', 'daily', 'P47.1a'), ...place, name: 'the holiday of 8 March has no check', facts: [assigned('ivs', 'district', {}, '2016-03-08 00:00'), checked('2016-03-09 10:00')], at: '2016-03-09 12:00', expect: [{ state: 'breached', due: '2016-03-09 00:00' }, { state: 'met' }] },
  { ...of('47', 'daily', 'P47.1a', 'P47.1c'), ...place, name: 'a check without an entry in the journal is none', facts: [assigned('ivs', 'district', {}, '2016-03-08 00:00'), checked('2016-03-08 10:00', { journalEntry: false })], at: '2016-03-09 00:01', expect: [{ state: 'breached' }, { state: 'open' }] },
  { ...of('47', 'daily', 'P47.1a'), ...place, name: 'the rhythm binds the district, not the region (question 6)', facts: [assigned('ivs', 'oblast')], at: '2016-03-09 00:01', expect: [] },
  { ...of('47', 'daily', 'P47.1a'), ...place, name: 'recorded on the next day, done on the day', facts: [assigned('ivs', 'district', {}, '2016-03-08 00:00'), { ...checked('2016-03-08 22:00'), recordedAt: '2016-03-09 09:00' }], at: '2016-03-09 10:00', expect: [{ state: 'met' }, { state: 'open' }] },
  { ...of('47', 'weekly', 'P47.1b', 'P47.1c'), ...place, name: 'a check in each week, on its last day', facts: [assigned('sp', 'district', {}, '2016-02-29 00:00'), checked('2016-03-06 23:30'), checked('2016-03-07 09:00')], at: '2016-03-08 12:00', expect: [{ state: 'met', due: '2016-03-07 00:00' }, { state: 'met' }] },
  { ...of('47', 'weekly', 'P47.1b'), ...place, name: 'a week without a check', facts: [assigned('sp', 'district', {}, '2016-02-29 00:00')], at: '2016-03-07 00:01', expect: [{ state: 'breached' }, { state: 'open' }] },
  { ...of('47', 'journal', 'P47.1c'), ...place, name: 'entered in the journal', facts: [ofIvs, checked('2016-03-01 10:00')], at, expect: [] },
  { ...of('47', 'journal', 'P47.1c'), ...place, name: 'not entered in the journal', facts: [ofIvs, checked('2016-03-01 10:00', { journalEntry: false })], at, expect: [breach] },
  { ...of('47', 'journal', 'P47.1c'), ...place, name: 'a visit of the monitoring commission has a record of its own', facts: [ofIvs, inspected('2016-03-01 10:00', 'daily', {}, { by: 'monitoring-member' })], at, expect: [] },
  ...edge(of('47', 'certificate', 'P47.3'), 'violations found, certificate drawn up', [ofIvs, { ...checked('2016-02-27 10:00', { violationsFound: true }), id: 'i1' }], (when) => done('inspection.certificate-drawn', when, { inspection: 'i1', number: '3' }), '2016-03-01 10:00', place),
  ...edge(of('47', 'certificate', 'P47.3'), 'an item answered "violation"', [ofSp, { ...checked('2016-02-27 10:00', { answers: answers(point46, 'yes', { 'P46.1c': { value: 'no' } }) }), id: 'i1' }], (when) => done('inspection.certificate-drawn', when, { inspection: 'i1', number: '3' }), '2016-03-01 10:00', place),
  { ...of('47', 'certificate', 'P47.3'), ...place, name: 'no violations: the journal suffices', facts: [ofIvs, checked('2016-02-27 10:00', { answers: answers(point45) })], at, expect: [] },
  { ...of('47', 'certificate', 'P47.3'), ...place, name: 'the record itself names the certificate', facts: [ofIvs, checked('2016-02-27 10:00', { violationsFound: true, number: '3' })], at, expect: [] },
  ...edge(of('48', 'reception', 'P48'), 'reception recorded of its own', [ofIvs, inspected('2016-02-28 10:00', 'daily', { journalEntry: true }, { id: 'i1' })], (when) => done('reception.held', when, { inspection: 'i1', held: 2 }), '2016-02-29 10:00', place),
  { ...of('48', 'reception', 'P48'), ...place, name: 'persons received stand in the inspection itself', facts: [ofIvs, checked('2016-02-28 10:00', { nobodyApplied: undefined, received: [{ name: 'Үлгі А.', category: 'detained', subject: 'шағым' }] })], at, expect: [] },
  { ...of('48', 'reception', 'P48'), ...place, name: 'nobody applied', facts: [ofIvs, checked('2016-02-28 10:00')], at, expect: [] },
  { ...of('45', 'temperature', 'P45.6a', 'P46.2a', 'P39.1a'), ...place, name: 'eighteen degrees', facts: [measured(18)], at, expect: [] },
  { ...of('45', 'temperature', 'P45.6a', 'P46.2a', 'P39.1a'), ...place, name: 'seventeen and a half degrees', facts: [measured(17.5)], at, expect: [warning] },
  { ...of('45', 'temperature', 'P45.6a'), ...place, name: 'twenty-nine degrees', facts: [measured(29)], at, expect: [warning] },
  { ...of('45', 'humidity', 'P45.6a', 'P46.2a', 'P39.1a'), ...place, name: 'seventy per cent', facts: [measured(70, 'humidity')], at, expect: [] },
  { ...of('45', 'humidity', 'P45.6a', 'P46.2a', 'P39.1a'), ...place, name: 'seventy-one per cent', facts: [measured(71, 'humidity')], at, expect: [warning] },
];

const signal = done('late-placement.signalled', '2016-02-28 12:00', { source: 'application' }, { id: 's1' });
const stepped = (when: string, list = answers(point42)) => inspected(when, 'daily', { occasion: 'late-placement', about: 's1', answers: list });
const late: NormCase[] = [
  ...edge(of('42', 'check', 'P42.0'), 'the signal is checked', [signal], stepped, '2016-02-29 12:00', place),
  { ...of('42', 'steps', 'P42.0', 'P42.1', 'P42.2', 'P42.3', 'P42.4', 'P42.5'), ...place, name: 'all five steps', facts: [signal, stepped('2016-02-29 10:00')], at, expect: [] },
  ...point42.items.map(({ id }): NormCase => ({ ...of('42', 'steps', 'P42.0', id), ...place, name: `without the step ${id}`, facts: [signal, stepped('2016-02-29 10:00', answers(point42).filter(({ item }) => item !== id))], at, expect: [breach] })),
];

const inIvs = admitted('2016-02-28 22:00', 'ivs');
const protocol = (data = {}) => happens('detention.protocol', '2016-02-28 12:00', { number: '1', authorRole: 'investigator', ...data });
const words45 = [['offence-announced', 'offenceAnnounced', 'P45.1a'], ['counsel-right', 'counselRight', 'P45.1b'], ['silence-right', 'silenceRight', 'P45.1c'], ['statements-warning', 'statementsWarning', 'P45.1d']] as const;
const minor = person('2016-02-28 09:00', { birthDate: '2000-02-29' });
const qualified = (data = {}) => happens('qualification.ruled', '2016-03-01 10:00', { number: '5', articles: '188', gravity: 'small', ...data });
const settled = person('2016-02-28 09:00', { worksOrStudies: true, permanentResidence: true });
const noPaper = done('custody.no-resolution-found', '2016-02-29 23:00', { which: 'detention' }, { id: 'n1' });
const persons: NormCase[] = [
  ...words45.flatMap(([what, field, row]): NormCase[] => [
    { ...of('45', what, row), name: 'the protocol says so', facts: [protocol({ [field]: true })], at, expect: [] },
    { ...of('45', what, row), name: 'the protocol says that it was not done', facts: [protocol({ [field]: false })], at, expect: [breach] },
    { ...of('45', what, row), name: 'silence of the protocol is shown beside the item, not as a violation', facts: [protocol()], at, expect: [] },
  ]),
  { ...of('45', 'counsel-present', 'P45.2b'), name: 'counsel is present', facts: [happens('interrogation.held', '2016-02-28 14:00', { defenderPresent: true })], at, expect: [] },
  { ...of('45', 'counsel-present', 'P45.2b'), name: 'without counsel', facts: [happens('interrogation.held', '2016-02-28 14:00', { defenderPresent: false })], at, expect: [warning] },
  ...edge(of('45', 'minor-handover', 'P45.3b'), 'a minor, the day before the leap day', [minor, detained('2016-02-28 10:00'), protocol()], (when) => happens('minor.handover-considered', when, { handedOver: false, reasons: 'жоқ' }), '2016-02-29 12:00'),
  { ...of('45', 'minor-handover', 'P45.3b'), name: 'considered before the protocol', facts: [minor, detained('2016-02-28 10:00'), happens('minor.handover-considered', '2016-02-28 11:00', { handedOver: false }), protocol()], at, expect: [{ state: 'met' }] },
  { ...of('45', 'minor-handover', 'P45.3b'), name: 'handed over as a measure', facts: [minor, detained('2016-02-28 10:00'), protocol(), happens('measure.applied', '2016-02-28 20:00', { measure: 'minor-supervision', number: '2' })], at, expect: [{ state: 'met' }] },
  { ...of('45', 'minor-handover', 'P45.3b'), name: 'an adult', facts: [person('2016-02-28 09:00'), detained('2016-02-28 10:00'), protocol()], at, expect: [] },
  ...edge(of('45', 'medical-examination', 'P45.8'), 'placed at night before the leap day', [inIvs], (when) => happens('medical.examined', when, { occasion: 'admission' }), '2016-02-29 01:00'),
  { ...of('45', 'medical-examination', 'P45.8'), name: 'each return is a placement too', facts: [inIvs, happens('medical.examined', '2016-02-28 22:30', { occasion: 'admission' }), admitted('2016-03-02 18:00', 'ivs', { reason: 'return' })], at, expect: [{ state: 'met' }, { state: 'breached' }] },
  { ...of('45', 'medical-examination', 'P45.8'), name: 'a remand prison has its own point', facts: [admitted('2016-02-28 22:00', 'si')], at, expect: [] },
  { ...of('41', 'no-deprivation', 'P41a'), name: 'deprivation of liberty is provided for', facts: [inIvs, qualified({ deprivationProvided: true })], at, expect: [] },
  { ...of('41', 'no-deprivation', 'P41a'), name: 'deprivation of liberty is not provided for', facts: [inIvs, qualified({ deprivationProvided: false })], at, expect: [breach] },
  { ...of('41', 'no-deprivation', 'P41a'), name: 'the person was released before', facts: [inIvs, released('2016-02-29 10:00', 'order-investigator'), qualified({ deprivationProvided: false })], at, expect: [] },
  { ...of('41', 'settled', 'P41b'), name: 'works and has a permanent residence, small gravity', facts: [settled, inIvs, qualified()], at, expect: [warning] },
  { ...of('41', 'settled', 'P41b'), name: 'a grave crime', facts: [settled, inIvs, qualified({ gravity: 'grave' })], at, expect: [] },
  { ...of('41', 'settled', 'P41b'), name: 'neither work nor residence known', facts: [person('2016-02-28 09:00'), inIvs, qualified()], at, expect: [] },
  ...edge(of('43', 'release', 'P43.2b'), 'no resolution in the file', [inIvs, noPaper], (when) => released(when, 'prosecutor-expiry'), '2016-03-01 00:00'),
  { ...of('43', 'release', 'P43.2b'), name: 'the resolution was found', facts: [inIvs, noPaper, done('custody.resolution-found', '2016-02-29 23:40', { about: 'n1', number: '4' })], at, expect: [{ state: 'met' }] },
  ...edge(of('43', 'responsibility', 'P43.2a'), 'responsibility decided', [inIvs, noPaper], (when) => done('inspection.responsibility-decided', when, { about: 'n1', outcome: 'disciplinary' }), '2016-03-10 23:00'),
  { ...of('43', 'responsibility', 'P43.2a'), name: 'the resolution was found', facts: [inIvs, noPaper, done('custody.resolution-found', '2016-03-01 09:00', { about: 'n1', number: '4' })], at, expect: [{ state: 'void' }] },
];

const inSp = (data = {}) => admitted('2016-02-27 10:00', 'sp', data);
const toHospital = (data = {}) => happens('medical.institution-entered', '2016-02-28 15:00', { institution: 'аурухана', reason: 'medical-care', ...data }, { id: 'h1' });
const receivers: NormCase[] = [
  { ...of('46', 'sentence', 'P46.1b'), name: 'the sentence is there', facts: [inSp({ misdemeanourArrest: true, basis: [paper('sentence')] })], at, expect: [] },
  { ...of('46', 'sentence', 'P46.1b'), name: 'no sentence', facts: [inSp({ misdemeanourArrest: true, basis: [paper('identity-document')] })], at, expect: [breach] },
  { ...of('46', 'sentence', 'P46.1b'), name: 'an administrative arrest needs none', facts: [inSp()], at, expect: [] },
  { ...of('46', 'medical-ground', 'P46.4a'), name: 'with a medical ground', facts: [inSp(), toHospital({ ground: 'жолдама' })], at, expect: [] },
  { ...of('46', 'medical-ground', 'P46.4a'), name: 'without a ground', facts: [inSp(), toHospital()], at, expect: [breach] },
  { ...of('46', 'medical-notice', 'P46.4b'), name: 'both told at the last minute, on the leap day', facts: [inSp(), toHospital(), notice('2016-02-29 15:00', 'medical-sp', 'prosecutor', 'h1'), notice('2016-02-29 15:00', 'medical-sp', 'judge', 'h1')], at, expect: [{ state: 'met', due: '2016-02-29 15:00' }, { state: 'met' }] },
  { ...of('46', 'medical-notice', 'P46.4b'), name: 'the prosecutor a minute late, the judge never', facts: [inSp(), toHospital(), notice('2016-02-29 15:01', 'medical-sp', 'prosecutor', 'h1')], at, expect: [{ state: 'breached', addressee: 'judge' }, { state: 'met-late', addressee: 'prosecutor' }] },
  { ...of('46', 'medical-notice', 'P46.4b'), name: 'from a remand prison', facts: [admitted('2016-02-27 10:00', 'si'), toHospital()], at, expect: [] },
];

const convict = person('2016-01-10 09:00', { convict: true });
const inUis = admitted('2016-01-10 10:00', 'uis');
const arises = (right: string) => happens('convict.right-arises', '2016-01-15 09:00', { right }, { instants: { from: '2016-02-20 00:00' } });
const considered = (right: string) => (when: string) => happens('convict.right-considered', when, { right, outcome: 'to-court' });
const penal: NormCase[] = [
  ...(['parole', 'replacement', 'institution', 'reduction'] as const).flatMap((right, i) => [
    ...edge(of('39', right, `P39.3${'abcd'[i]}`), 'the right arises over the leap day', [convict, inUis, arises(right)], considered(right), '2016-03-01 00:00'),
    { ...of('39', right, `P39.3${'abcd'[i]}`), name: 'transferred before the day', facts: [convict, inUis, arises(right), happens('custody.departed', '2016-02-10 09:00', { place: 'place-uis', purpose: 'transfer' })], at, expect: [{ state: 'void' }] } satisfies NormCase,
  ]),
  ...edge(of('39', 'medical-examination', 'P39.4'), 'a convicted person arrives', [convict, admitted('2016-02-28 22:00', 'uis')], (when) => happens('medical.examined', when, { occasion: 'admission' }), '2016-02-29 01:00'),
  { ...of('39', 'medical-examination', 'P39.4'), name: 'somebody held there without a sentence', facts: [person('2016-01-10 09:00'), inUis], at, expect: [] },
  ...edge(of('39', 'commission', 'P39.5'), 'gravely ill', [convict, inUis, happens('illness.grave-found', '2016-02-20 10:00')], (when) => happens('convict.commission-examined', when, { releasable: true }), '2016-03-01 10:00'),
  ...edge(of('39', 'presentation', 'P39.5'), 'the commission found a ground', [convict, inUis, happens('convict.commission-examined', '2016-02-20 10:00', { releasable: true })], considered('illness'), '2016-03-01 10:00'),
  { ...of('39', 'presentation', 'P39.5'), name: 'the commission found none', facts: [convict, inUis, happens('convict.commission-examined', '2016-02-20 10:00', { releasable: false })], at, expect: [] },
];

export const inspectionCases: readonly NormCase[] = [
  ...gone(point39, ['P39.0', 'P39.note']), ...gone(point45, ['P45.0']), ...gone(point46, ['P46.0']), ...gone(point50, ['P50.0']), ...gone(point51, ['P51.0']),
  ...rhythm, ...late, ...persons, ...receivers, ...penal,
];
