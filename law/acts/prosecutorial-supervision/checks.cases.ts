/** Cases of checks, acts of response, the Department, regions and jurisdiction: points 2, 4, 7–9, 12–17, 57, 61. */
import type { CaseFact, NormCase } from '../../check/case.ts';
import { priorityDirectionLabels } from '../../facts/supervision-office.ts';
import { assigned, atTheEdge, breach, casesFor, fact, inspected, keptAndBroken, office, ofOffice, ofPlace } from './offices.cases.ts';

const prosecutor = { by: 'custody-prosecutor' } as const;
const ofEpisode = casesFor('episode');
const ivs = assigned('ivs'), si = assigned('si');
const found = inspected('2016-02-29 10:00', { violationsFound: true }, { id: 'check' });
const act = (at: string, data: Record<string, unknown> = {}, more: Partial<CaseFact> = {}): CaseFact => fact('response.issued', at, { actId: 'A-1', kind: 'submission', issuerLevel: 'district', addresseeLevel: 'place', ...data }, { ...prosecutor, ...more });
const ofAct = (type: string, data: Record<string, unknown> = {}) => (at: string): CaseFact => fact(type, at, { actId: 'A-1', ...data }, prosecutor);

const responses: readonly NormCase[] = [
  ...atTheEdge(ofPlace, '2.response', ['P2c'], [ivs, found], (at) => act(at, { about: 'check' }), '2016-03-10 10:00', '2016-03-10 10:01'),
  ofPlace('2.response', ['P2c'], 'a reasoned decision to issue none', { facts: [ivs, found, fact('supervision.response-declined', '2016-03-01 10:00', { about: 'check', reasons: 'жойылды' }, prosecutor)], at: '2016-04-01 00:00', expect: [{ state: 'met' }] }),
  ofPlace('2.response', ['P2c'], 'nothing found, nothing to answer', { facts: [ivs, inspected('2016-02-29 10:00', { violationsFound: false })], at: '2016-04-01 00:00', expect: [] }),
  ofPlace('2.response', ['P2c'], 'the visit of another body is none of the prosecutor’s', { facts: [ivs, inspected('2016-02-29 10:00', { violationsFound: true }, { by: 'monitoring-member' })], at: '2016-04-01 00:00', expect: [] }),

  ...keptAndBroken(ofPlace, '12.through-general', ['P12.1a'], [si], act('2016-02-29 10:00', { issuerLevel: 'oblast', addresseeLevel: 'central', throughGeneral: true }), act('2016-02-29 10:00', { issuerLevel: 'oblast', addresseeLevel: 'central', throughGeneral: false })),
  ofPlace('12.through-general', ['P12.1a'], 'the Department sends by itself', { facts: [si, act('2016-02-29 10:00', { issuerLevel: 'general', addresseeLevel: 'central' })], at: '2016-04-01 00:00', expect: [] }),
  ...atTheEdge(ofPlace, '12.elimination', ['P12.1b'], [ivs, act('2016-02-01 10:00'), fact('response.answered', '2016-02-29 10:00', { actId: 'A-1', result: 'granted' }, prosecutor)], ofAct('response.elimination-checked', { eliminated: 'yes' }), '2016-03-30 10:00', '2016-03-30 10:01'),
  ofPlace('12.elimination', ['P12.1b'], 'eliminated in part is not eliminated', { facts: [ivs, act('2016-02-01 10:00'), fact('response.answered', '2016-02-29 10:00', { actId: 'A-1', result: 'granted' }, prosecutor), ofAct('response.elimination-checked', { eliminated: 'partly' })('2016-03-15 10:00')], at: '2016-04-01 00:00', expect: [{ state: 'breached' }] }),
  ...keptAndBroken(ofPlace, '12.competence', ['P12.2a'], [ivs], act('2016-02-29 10:00', { addresseeLevel: 'oblast' }), act('2016-02-29 10:00', { addresseeLevel: 'central', throughGeneral: false })),
  ...atTheEdge(ofPlace, '12.notice', ['P12.2b'], [ivs, act('2016-02-29 23:30', { addresseeLevel: 'oblast' })], ofAct('response.reported-up', { toLevel: 'oblast' }), '2016-03-01 00:30', '2016-03-01 00:31'),
  ofPlace('12.notice', ['P12.2b'], 'to the head of the place nobody is notified', { facts: [ivs, act('2016-02-29 10:00')], at: '2016-04-01 00:00', expect: [] }),
  ...atTheEdge(ofPlace, '12.measures', ['P12.3'], [ivs, { ...act('2016-02-01 10:00'), instants: { answerBy: '2016-02-28 18:00' } }], ofAct('response.escalated', { how: 'court' }), '2016-03-02 18:00', '2016-03-02 18:01'),
  ofPlace('12.measures', ['P12.3'], 'answered in time', { facts: [ivs, { ...act('2016-02-01 10:00'), instants: { answerBy: '2016-02-28 18:00' } }, ofAct('response.answered', { result: 'granted' })('2016-02-20 10:00')], at: '2016-04-01 00:00', expect: [{ state: 'met' }] }),
  ofPlace('12.measures', ['P12.3'], 'the act was recalled', { facts: [ivs, { ...act('2016-02-01 10:00'), instants: { answerBy: '2016-02-28 18:00' } }, ofAct('response.withdrawn')('2016-02-20 10:00')], at: '2016-04-01 00:00', expect: [{ state: 'void' }] }),
];

const comprehensive = (data: Record<string, unknown>): CaseFact => inspected('2016-02-29 10:00', { kind: 'comprehensive', occasion: 'plan', ...data });
const assessed = { legalityAssessment: 'бағаланды', supervisionAssessment: 'бағаланды', actsStudied: '№ 5 бұйрық' };
const certificate = { where: 'камералар', startedAt: 1456720000000, inspectorPost: 'прокурор', inspectorName: 'Омаров Е.', findings: 'жоқ', shortcomings: 'жоқ', causes: 'жоқ', proposals: 'жоқ', remedies: 'жоқ', violationsFound: true };
const { causes: _causes, ...withoutCauses } = certificate;
const drawn = [ivs, inspected('2016-02-28 10:00', {}, { id: 'check' }), fact('inspection.certificate-drawn', '2016-02-29 10:00', { inspection: 'check' }, prosecutor)];
const madeKnown = (addressee: string) => (at: string): CaseFact => fact('inspection.made-known', at, { inspection: 'check', addressee, signed: true }, prosecutor);

const checks: readonly NormCase[] = [
  ...keptAndBroken(ofPlace, '7.resolution', ['P7.1a'], [ivs], inspected('2016-02-29 10:00'), fact('place.inspected', '2016-02-29 10:00', { kind: 'daily', occasion: 'plan' }, prosecutor)),
  ofPlace('7.resolution', ['P7.1a'], 'an evident violation does not wait for a resolution', { facts: [ivs, fact('place.inspected', '2016-02-29 03:00', { kind: 'daily', occasion: 'manifest-violation' }, prosecutor)], at: '2016-03-01 00:00', expect: [] }),
  ofPlace('7.resolution', ['P7.1a'], 'a place for which no office answers yet', { facts: [fact('place.inspected', '2016-02-29 10:00', { kind: 'daily' }, prosecutor)], at: '2016-03-01 00:00', expect: [] }),
  ofPlace('7.resolution', ['P7.1a'], 'after the repeal the Instruction says nothing', { facts: [assigned('ivs', '2017-09-01 00:00'), fact('place.inspected', '2017-09-24 10:00', { kind: 'daily', occasion: 'plan' }, prosecutor)], at: '2017-10-01 00:00', expect: [] }),
  ofPlace('7.resolution', ['P7.1a'], 'on its last day it does', { facts: [assigned('ivs', '2017-09-01 00:00'), fact('place.inspected', '2017-09-23 23:59', { kind: 'daily', occasion: 'plan' }, prosecutor)], at: '2017-10-01 00:00', expect: [breach] }),
  ofPlace('7.resolution', ['P7.1a'], 'and before it came into force it did not', { facts: [assigned('ivs', '2015-01-01 00:00'), fact('place.inspected', '2015-02-17 23:59', { kind: 'daily', occasion: 'plan' }, prosecutor)], at: '2015-03-01 00:00', expect: [] }),
  ...atTheEdge(ofPlace, '7.formalised', ['P7.1a', 'P8.1b'], [ivs, fact('place.inspected', '2016-02-28 03:00', { kind: 'daily', occasion: 'manifest-violation' }, { ...prosecutor, id: 'check' })], (at) => fact('inspection.formalised', at, { inspection: 'check', number: '8' }, prosecutor), '2016-03-02 03:00', '2016-03-02 03:01'),
  ...keptAndBroken(ofPlace, '7.occasion', ['P7.1b', 'P8.1b'], [ivs], inspected('2016-02-29 10:00', { occasion: 'manifest-violation' }), fact('place.inspected', '2016-02-29 10:00', { kind: 'daily', orderNumber: '7' }, prosecutor)),
  ...keptAndBroken(ofPlace, '7.assessment', ['P7.2a', 'P7.2b'], [ivs], comprehensive(assessed), comprehensive({ legalityAssessment: 'бағаланды' })),
  ofPlace('7.assessment', ['P7.2a', 'P7.2b'], 'the daily round has its journal', { facts: [ivs, inspected('2016-02-29 10:00')], at: '2016-03-01 00:00', expect: [] }),
  ...keptAndBroken(ofPlace, '13.acts-studied', ['P13'], [ivs], comprehensive(assessed), comprehensive({})),
  ...keptAndBroken(ofPlace, '8.access', ['P8.1a'], [ivs], fact('inspection.access', '2016-02-29 03:00', { refused: false }, prosecutor), fact('inspection.access', '2016-02-29 03:00', { refused: true, who: 'кезекші' }, prosecutor)),
  ...keptAndBroken(ofPlace, '8.certificate', ['P8.3'], [ivs], inspected('2016-02-29 10:00', certificate), inspected('2016-02-29 10:00', withoutCauses)),
  ofPlace('8.certificate', ['P8.3'], 'in a remand prison there is a certificate whatever was found', { facts: [si, inspected('2016-02-29 10:00', { kind: 'monthly', violationsFound: false })], at: '2016-03-01 00:00', expect: [breach] }),
  ofPlace('8.certificate', ['P8.3'], 'in an isolator without violations the journal is enough', { facts: [ivs, inspected('2016-02-29 10:00', { violationsFound: false })], at: '2016-03-01 00:00', expect: [] }),
  ...atTheEdge(ofPlace, '9.head', ['P9a'], drawn, madeKnown('head-of-place'), '2016-03-03 10:00', '2016-03-03 10:01'),
  ofPlace('9.head', ['P9a'], 'the acting head stands for the head', { facts: [...drawn, madeKnown('acting-head')('2016-03-01 10:00')], at: '2016-04-01 00:00', expect: [{ state: 'met' }] }),
  ofPlace('9.head', ['P9a'], 'without a signature nobody is acquainted', { facts: [...drawn, fact('inspection.made-known', '2016-03-01 10:00', { inspection: 'check', addressee: 'head-of-place', signed: false }, prosecutor)], at: '2016-04-01 00:00', expect: [{ state: 'breached' }] }),
  ...atTheEdge(ofPlace, '9.prosecutor', ['P9b'], drawn, madeKnown('supervising-prosecutor'), '2016-03-03 10:00', '2016-03-03 10:01'),
];

const region = [office('oblast')], department = [office('general')];
const zonal = (at: string): CaseFact => fact('office.zonal-officer-assigned', at, { official: 'Сейітов' }, { by: 'prosecutor' });
const offices: readonly NormCase[] = [
  ...atTheEdge(ofOffice, '4.zonal-officer', ['P4.17'], region, zonal, '2016-01-06 00:00', '2016-01-06 00:01'),
  ...atTheEdge(ofOffice, '4.zonal-officer-again', ['P4.17'], [...region, zonal('2016-01-02 00:00'), fact('office.zonal-officer-released', '2016-02-25 10:00', { official: 'Сейітов' }, { by: 'prosecutor' })], zonal, '2016-03-01 10:00', '2016-03-01 10:01'),
  ...Object.keys(priorityDirectionLabels).flatMap((direction) => {
    const take = (at: string): CaseFact => fact('office.subject-assigned', at, { official: 'Ахметов', direction }, { by: 'prosecutor' });
    return [
      ...atTheEdge(ofOffice, `4.direction-${direction}`, ['P4.18a'], department, take, '2016-01-06 00:00', '2016-01-06 00:01'),
      ...atTheEdge(ofOffice, `4.direction-${direction}-again`, ['P4.18a'], [...department, take('2016-01-02 00:00'), fact('office.subject-released', '2016-02-25 10:00', { official: 'Ахметов', direction }, { by: 'prosecutor' })], take, '2016-03-01 10:00', '2016-03-01 10:01'),
    ];
  }),
  ...keptAndBroken(ofOffice, '15.court-act', ['P15.4'], department, fact('department.court-act-studied', '2016-02-29 10:00', { occasion: 'application', conclusion: 'заңды', protest: 'no-grounds' }, prosecutor), fact('department.court-act-studied', '2016-02-29 10:00', { occasion: 'application' }, prosecutor)),
];

const happened = (kind: string, at = '2016-02-28 22:00'): CaseFact => fact('emergency.happened', at, { kind }, { by: 'duty-officer', id: 'event' });
const learned = fact('emergency.learned', '2016-02-28 22:30', { emergency: 'event', level: 'oblast' }, prosecutor);
const message = { emergency: 'event', channel: 'electronic', happenedAt: 1456675200000, where: 'камера', circumstances: 'мән-жайы', causes: 'белгісіз', aims: 'белгісіз', methods: 'белгісіз', instruments: 'жоқ', participantsTotal: 3, participantsListed: true };
const messageSent = (at: string, data: Record<string, unknown> = {}): CaseFact => fact('emergency.special-message-sent', at, { ...message, ...data }, prosecutor);
const { aims: _aims, ...withoutAims } = message;
const participant = (data: Record<string, unknown>): CaseFact => fact('emergency.participant-listed', '2016-02-28 23:00', { emergency: 'event', surname: 'Үлгі', name: 'Асқар', criminalArticles: '188', preventiveRegister: false, ...data }, prosecutor);
const emergencies: readonly NormCase[] = [
  ...atTheEdge(ofPlace, '17.special-message', ['P17a', 'P4.4a'], [happened('escape'), learned], messageSent, '2016-02-29 01:30', '2016-02-29 01:31'),
  ofPlace('17.special-message', ['P17a'], 'what the district learned of is not yet the region’s', { facts: [happened('escape'), fact('emergency.learned', '2016-02-28 22:10', { emergency: 'event', level: 'district' }, prosecutor)], at: '2016-03-01 00:00', expect: [] }),
  ...keptAndBroken(ofPlace, '17.channel', ['P4.4b'], [happened('escape'), learned], messageSent('2016-02-29 01:00'), messageSent('2016-02-29 01:00', { channel: 'telephone' })),
  ...keptAndBroken(ofPlace, '17.content', ['P17b'], [happened('escape'), learned], messageSent('2016-02-29 01:00'), fact('emergency.special-message-sent', '2016-02-29 01:00', withoutAims, prosecutor)),
  ofPlace('17.content', ['P17b'], 'nobody took part: no list', { facts: [happened('violent-death'), learned, messageSent('2016-02-29 01:00', { participantsTotal: 0, participantsListed: false })], at: '2016-03-01 00:00', expect: [] }),
  ...keptAndBroken(ofPlace, '17.participant', ['P17b'], [happened('escape')], participant({}), fact('emergency.participant-listed', '2016-02-28 23:00', { emergency: 'event', surname: 'Үлгі', name: 'Асқар', criminalArticles: '188' }, prosecutor)),
  ...keptAndBroken(ofPlace, '17.attached', ['P17c'], [happened('escape'), learned], messageSent('2016-02-29 01:00', { participantsTotal: 5, participantsAttached: true }), messageSent('2016-02-29 01:00', { participantsTotal: 5, participantsAttached: false })),
  ofPlace('17.attached', ['P17c'], 'four stand in the message itself', { facts: [happened('escape'), learned, messageSent('2016-02-29 01:00', { participantsTotal: 4 })], at: '2016-03-01 00:00', expect: [] }),
  ...atTheEdge(ofPlace, '16.reaction', ['P16.3'], [happened('torture')], (at) => fact('supervision.check-started', at, { about: 'event', by: 'self' }, prosecutor), '2016-02-29 22:00', '2016-02-29 22:01'),
  ofPlace('16.reaction', ['P16.3'], 'an escape is not torture', { facts: [happened('escape')], at: '2016-04-01 00:00', expect: [] }),
  ...atTheEdge(ofPlace, '16.special-regime', ['P16.5'], [fact('regime.approval-requested', '2016-02-28 23:30', {}, { ...prosecutor, id: 'request' })], (at) => fact('regime.department-notified', at, { request: 'request', channel: 'telephone' }, prosecutor), '2016-02-29 00:30', '2016-02-29 00:31'),
  ...atTheEdge(ofPlace, '15.visit', ['P15.7'], [happened('escape'), fact('emergency.visit-assigned', '2016-02-29 10:00', { emergency: 'event' }, prosecutor)], (at) => fact('emergency.visited', at, { emergency: 'event', level: 'general' }, prosecutor), '2016-03-03 10:00', '2016-03-03 10:01'),
  ofPlace('15.visit', ['P15.7'], 'a visit of the district is not that of the Department', { facts: [happened('escape'), fact('emergency.visit-assigned', '2016-02-29 10:00', { emergency: 'event' }, prosecutor), fact('emergency.visited', '2016-02-29 12:00', { emergency: 'event', level: 'district' }, prosecutor)], at: '2016-04-01 00:00', expect: [{ state: 'breached' }] }),
  ...keptAndBroken(ofPlace, '16.takes-part', ['P16.2a', 'P4.13'], [assigned('uis')], comprehensive({ withRegionalProsecutor: true }), comprehensive({ withRegionalProsecutor: false })),
  ...keptAndBroken(ofPlace, '16.reception', ['P16.2b'], [assigned('uis')], comprehensive({ received: [{ name: 'Үлгі А.', category: 'convicted' }] }), comprehensive({ received: [] })),
  ofPlace('16.reception', ['P16.2b'], 'nobody applied, and it says so', { facts: [assigned('uis'), comprehensive({ nobodyApplied: true })], at: '2016-03-01 00:00', expect: [] }),
];

const convict = fact('person.described', '2016-02-01 09:00', { surname: 'Үлгі', name: 'Асқар', sex: 'male', citizenship: 'citizen', convict: true });
const toRemandPrison = (data: Record<string, unknown>): CaseFact => fact('custody.admitted', '2016-02-29 10:00', { place: 'si', placeKind: 'si', reason: 'transfer', basis: [], ...data });
const persons: readonly NormCase[] = [
  ...keptAndBroken(ofEpisode, '4.remand-prison-convict', ['P4.29b'], [convict], toRemandPrison({ purpose: 'household-work' }), toRemandPrison({})),
  ofEpisode('4.remand-prison-convict', ['P4.29c'], 'sent for law and order', { facts: [convict, toRemandPrison({ purpose: 'law-and-order' })], at: '2016-03-01 00:00', expect: [] }),
  ofEpisode('4.remand-prison-convict', ['P4.29d'], 'transferred under article 88 of the Penal Execution Code', { facts: [convict, toRemandPrison({ basis: [{ kind: 'convict-transfer-order', present: true }] })], at: '2016-03-01 00:00', expect: [] }),
  ofEpisode('4.remand-prison-convict', ['P4.29d'], 'the order is said to be missing', { facts: [convict, toRemandPrison({ basis: [{ kind: 'convict-transfer-order', present: false }] })], at: '2016-03-01 00:00', expect: [breach] }),
  ofEpisode('4.remand-prison-convict', ['P4.29b'], 'who is no convict is asked by article 5 of the Law', { facts: [toRemandPrison({})], at: '2016-03-01 00:00', expect: [] }),
  ...atTheEdge(ofEpisode, '14.file', ['P14'], [fact('preventive-register.entered', '2016-02-27 10:00')], (at) => fact('supervisory-file.opened', at, { number: '4' }, prosecutor), '2016-03-01 10:00', '2016-03-01 10:01'),
  ofEpisode('14.file', ['P14'], 'taken off the register before', { facts: [fact('preventive-register.entered', '2016-02-27 10:00'), fact('preventive-register.removed', '2016-02-28 10:00')], at: '2016-04-01 00:00', expect: [{ state: 'void' }] }),
  ofEpisode('14.file', ['P14'], 'the file was there already', { facts: [fact('supervisory-file.opened', '2016-02-20 10:00', { number: '4' }, prosecutor), fact('preventive-register.entered', '2016-02-27 10:00')], at: '2016-04-01 00:00', expect: [{ state: 'met' }] }),
  ...atTheEdge(ofEpisode, '61.case-information', ['P61.2'], [fact('supervision.case-stage-learned', '2016-02-26 10:00', { category: 'in-custody', stage: 'сот' }, { ...prosecutor, id: 'stage' })], (at) => fact('supervision.case-information-sent', at, { about: 'stage' }, prosecutor), '2016-03-02 10:00', '2016-03-02 10:01'),
];

const jurisdiction: readonly NormCase[] = [
  ...keptAndBroken(ofPlace, '57.competent', ['P57'], [], assigned('ivs'), assigned('ivs', '2016-01-01 00:00', { branch: 'military' })),
  ...keptAndBroken(ofPlace, '57.competent', ['P58.1a'], [], assigned('guardhouse', '2016-01-01 00:00', { branch: 'military', agency: 'military-police' }), assigned('guardhouse')).map((one) => ({ ...one, name: `a guardhouse: ${one.name}` })),
  ...keptAndBroken(ofPlace, '57.competent', ['P58.1b'], [], assigned('ship-premises', '2016-01-01 00:00', { branch: 'military' }), assigned('border-premises', '2016-01-01 00:00', { branch: 'transport' })).map((one) => ({ ...one, name: `ship and border: ${one.name}` })),
  ...keptAndBroken(ofPlace, '57.competent', ['P59'], [], assigned('ivs', '2016-01-01 00:00', { branch: 'transport', agency: 'transport-police' }), assigned('ivs', '2016-01-01 00:00', { agency: 'transport-police' })).map((one) => ({ ...one, name: `an isolator on transport: ${one.name}` })),
  ofPlace('57.competent', ['P57'], 'the region takes a penal institution by order', { facts: [assigned('uis', '2016-01-01 00:00', { level: 'oblast', order: '12' })], at: '2016-02-01 00:00', expect: [] }),
  ofPlace('57.competent', ['P57'], 'without an order it does not', { facts: [assigned('uis', '2016-01-01 00:00', { level: 'oblast' })], at: '2016-02-01 00:00', expect: [breach] }),
  ofPlace('57.competent', ['P57'], 'a reception-distribution centre is nobody’s by this Instruction', { facts: [assigned('pr')], at: '2016-02-01 00:00', expect: [] }),
];

export const checkCases: readonly NormCase[] = [...responses, ...checks, ...offices, ...emergencies, ...persons, ...jurisdiction];
