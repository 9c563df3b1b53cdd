import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, warning } from './happenings.cases.ts';
import { headMeasures, inRemand, lifted, placeNotice, reached, regime, thePlace } from './force.cases.ts';

const at = '2024-04-01 09:00', on = '2024-02-10 00:00';
const one = (name: string, norm: string, rows: readonly string[], facts: NormCase['facts'], expect: NormCase['expect'], asked = at): NormCase => ({ name, norm: `special-institutions.46.${norm}`, rows, subject: 'place', facts, at: asked, expect });
/** Of a person who is held there: the place's decisions reach him by records of his own. */
const his = (name: string, norm: string, rows: readonly string[], facts: NormCase['facts'], expect: NormCase['expect']): NormCase => ({ name, norm: `special-institutions.46.${norm}`, rows, facts: [inRemand, ...facts], at, expect });
const limits = (when: string, data: Readonly<Record<string, unknown>> = {}) => happens('regime.activity-limited', when, { activity: 'walks', extent: 'suspended', scope: 'бүкіл корпус', ...data });
const parcel = (when: string) => happens('parcel.received', when, { parcelId: 'p1' });
const noVisit = (when: string) => happens('visit.refused', when, { visitor: 'Үлгиева', visitorKind: 'relative', reason: 'special-regime' });
const bodies = ['general-prosecutor', 'territorial-police', 'territorial-penal', 'territorial-knb'] as const;

export const cases46: NormCase[] = [
  ...(['natural-disaster', 'epidemic', 'epizootic', 'fires', 'life-support-failure', 'mass-disorder', 'disobedience', 'armed-attack-threat'] as const).map((ground) => one(`introduced: ${ground}`, 'ground', ['L46.1a'], [thePlace(), regime(on, { ground })], [])),
  one('introduced for want of staff', 'ground', ['L46.1a'], [thePlace(), regime(on, { ground: 'other' })], [breach]),

  ...([['uis', 'mvd-minister'], ['mvd', 'mvd-minister'], ['knb', 'knb-chairman'], ['border-service', 'knb-chairman'], ['defence', 'defence-minister'], [null, 'defence-minister']] as const)
    .map(([agency, by]) => one(`${by} for a place of ${agency ?? 'an agency not on record'}`, 'competence', ['L46.1b'], [thePlace(agency), regime(on, { by })], [])),
  ...([['uis', 'defence-minister'], ['knb', 'mvd-minister'], ['defence', 'knb-chairman'], ['uis', 'head-of-place'], [null, 'other']] as const)
    .map(([agency, by]) => one(`${by} for a place of ${agency ?? 'an agency not on record'}: not competent`, 'competence', ['L46.1b'], [thePlace(agency), regime(on, { by })], [breach])),

  one('agreed on the day of the introduction', 'agreed', ['L46.1c'], [thePlace(), regime(on, { agreementDate: '2024-02-10' })], []),
  one('agreed on the day after', 'agreed', ['L46.1c'], [thePlace(), regime(on, { agreementDate: '2024-02-11' })], [{ ...breach, evidence: 'recorded' }]),
  one('no agreement on record', 'agreed', ['L46.1c'], [thePlace(), happens('regime.introduced', on, { ground: 'fires', by: 'mvd-minister' })], [{ ...breach, evidence: 'not-recorded' }]),

  one('a decision for thirty days', 'term-written', ['L46.1d'], [thePlace(), regime(on)], []),
  one('a decision for thirty-one days', 'term-written', ['L46.1d'], [thePlace(), regime(on, { days: 31 })], [breach]),
  one('a decision until a day within thirty', 'term-written', ['L46.1d'], [thePlace(), { ...regime(on), instants: { until: '2024-03-10 23:00' } }], []),
  one('a decision until a minute beyond thirty days', 'term-written', ['L46.1d'], [thePlace(), { ...regime(on), instants: { until: '2024-03-10 23:01' } }], [breach]),

  one('lifted at the last lawful minute: thirty days over the night of 29 February 2024', 'thirty-days', ['L46.1d'], [thePlace(), regime(on), lifted('2024-03-10 23:00')], [{ state: 'met', due: '2024-03-10 23:00' }]),
  one('lifted a minute later', 'thirty-days', ['L46.1d'], [thePlace(), regime(on), lifted('2024-03-10 23:01')], [{ state: 'met-late' }]),
  one('over the end of a month of thirty-one days, not lifted', 'thirty-days', ['L46.1d'], [thePlace(), regime('2024-03-15 08:00')], [{ state: 'breached', due: '2024-04-14 08:00' }], '2024-04-14 08:01'),
  one('introduced again without being lifted: the first introduction counts', 'thirty-days', ['L46.1d'], [thePlace(), regime(on), regime('2024-03-05 08:00')], [{ state: 'breached', due: '2024-03-10 23:00' }]),
  one('the decision gave ten days: lifted at the last minute of them', 'thirty-days', ['L46.1d'], [thePlace(), regime(on, { days: 10 }), lifted('2024-02-20 00:00')], [{ state: 'met', due: '2024-02-20 00:00', exception: 'special-institutions.46.days-of-decision' }]),
  one('the decision gave ninety days: thirty all the same', 'thirty-days', ['L46.1d'], [thePlace(), regime(on, { days: 90 })], [{ state: 'breached', due: '2024-03-10 23:00', exception: null }]),
  one('lifted at the minute that the decision wrote', 'written-end', ['L46.1d'], [thePlace(), { ...regime(on), instants: { until: '2024-02-29 20:00' } }, lifted('2024-02-29 20:00')], [{ state: 'met', due: '2024-02-29 20:00' }]),
  one('lifted a minute after it', 'written-end', ['L46.1d'], [thePlace(), { ...regime(on), instants: { until: '2024-02-29 20:00' } }, lifted('2024-02-29 20:01')], [{ state: 'met-late' }]),
  one('introduced by mistake, withdrawn', 'thirty-days', ['L46.1d'], [thePlace(), regime(on, {}, { id: 'r1' }), happens('record.withdrawn', '2024-02-10 01:00', { reason: 'басқа орын' }, { withdraws: 'r1' })], []),

  one('walks suspended under the regime', 'limited', ['L46.2a'], [thePlace(), regime(on), limits('2024-02-20 10:00')], []),
  one('walks suspended at the last instant of thirty days', 'limited', ['L46.2a', 'L46.1d'], [thePlace(), regime(on), limits('2024-03-10 23:00')], []),
  one('walks suspended after thirty days, though the regime was never lifted', 'limited', ['L46.2a', 'L46.1d'], [thePlace(), regime(on), limits('2024-03-10 23:01')], [breach]),
  one('walks suspended after the end that the decision wrote', 'limited', ['L46.2a'], [thePlace(), { ...regime(on), instants: { until: '2024-02-20 00:00' } }, limits('2024-02-20 00:01')], [breach]),
  one('the end of an earlier regime says nothing of this one', 'limited', ['L46.2a'], [thePlace(), { ...regime('2024-01-10 00:00', { agreementDate: '2024-01-10' }), instants: { until: '2024-01-20 00:00' } }, lifted('2024-01-20 00:00'), regime(on), limits('2024-02-12 10:00')], []),
  one('walks suspended without any regime', 'limited', ['L46.2a'], [thePlace(), limits('2024-02-20 10:00')], [breach]),
  one('walks suspended after the regime was lifted', 'limited', ['L46.2a'], [thePlace(), regime(on), lifted('2024-02-15 10:00'), limits('2024-02-20 10:00')], [breach]),
  one('walks suspended by the head’s own measures', 'limited', ['L46.2a', 'L46.3a'], [thePlace(), headMeasures(on), limits('2024-02-10 01:00')], []),
  one('nothing says to whom it applies', 'limited', ['L46.2a'], [thePlace(), regime(on), happens('regime.activity-limited', '2024-02-20 10:00', { activity: 'walks', extent: 'limited' })], [{ ...breach, detail: { missing: ['scope'] } }]),

  one('the guard is strengthened', 'strengthened', ['L46.2b'], [thePlace(), regime(on)], []),
  one('no strengthening is recorded', 'strengthened', ['L46.2b'], [thePlace(), happens('regime.introduced', on, { ground: 'fires', by: 'mvd-minister' })], [warning]),
  his('a parcel in ordinary times', 'parcels', ['L46.2c'], [parcel('2024-02-20 10:00')], []),
  his('a parcel under the regime', 'parcels', ['L46.2c'], [reached(on, 'introduced'), parcel('2024-02-20 10:00')], [breach]),
  his('a parcel at the last instant of thirty days', 'parcels', ['L46.2c', 'L46.1d'], [reached(on, 'introduced'), parcel('2024-03-10 23:00')], [breach]),
  his('a parcel a minute after them', 'parcels', ['L46.2c', 'L46.1d'], [reached(on, 'introduced'), parcel('2024-03-10 23:01')], []),
  his('who came in the middle of the regime: its thirty days are those of the place', 'parcels', ['L46.2c', 'L46.1d'], [reached('2024-03-01 12:00', 'introduced', on), parcel('2024-03-10 23:00'), { ...parcel('2024-03-10 23:01'), data: { parcelId: 'p2' } }], [breach]),
  his('a parcel after the end that the decision wrote', 'parcels', ['L46.2c'], [reached(on, 'introduced', on, {}, { until: '2024-02-20 00:00' }), parcel('2024-02-20 00:01')], []),
  his('a parcel taken in before the regime, recorded under it', 'parcels', ['L46.2c'], [{ ...parcel('2024-02-09 18:00'), recordedAt: '2024-02-11 10:00' }, reached(on, 'introduced')], []),
  his('a parcel after the regime was lifted', 'parcels', ['L46.2c'], [reached(on, 'introduced'), reached('2024-02-15 10:00', 'lifted', on), parcel('2024-02-20 10:00')], []),
  his('a parcel in the place to which the person was taken from under the regime', 'parcels', ['L46.2c'], [reached(on, 'introduced'), happens('custody.departed', '2024-02-15 08:00', { place: 'place-si', purpose: 'transfer' }), admitted('2024-02-15 12:00', 'ivs', { reason: 'transfer' }), parcel('2024-02-20 10:00')], []),
  his('a visit refused under the regime', 'claimed', ['L46.2a'], [reached(on, 'introduced'), noVisit('2024-02-20 10:00')], []),
  his('a visit refused under the head’s own measures', 'claimed', ['L46.2a'], [reached(on, 'head-measures'), noVisit('2024-02-20 10:00')], []),
  his('a visit refused after they were ended', 'claimed', ['L46.2a'], [reached(on, 'head-measures'), reached('2024-02-12 10:00', 'head-measures-ended', on), noVisit('2024-02-20 10:00')], [breach]),
  his('a visit refused for a regime that there is not', 'claimed', ['L46.2a', 'L46.2c'], [noVisit('2024-02-20 10:00')], [breach]),
  one('another measure with its provision', 'other-measure', ['L46.2d'], [thePlace(), regime(on), limits('2024-02-20 10:00', { activity: 'other-measure', citation: '46-бап' })], []),
  one('another measure without a provision', 'other-measure', ['L46.2d'], [thePlace(), regime(on), limits('2024-02-20 10:00', { activity: 'other-measure' })], [breach]),

  one('the head acts under a direct threat', 'head-measures', ['L46.3a'], [thePlace(), headMeasures(on)], []),
  one('there was no direct threat', 'head-measures', ['L46.3a'], [thePlace(), headMeasures(on, { directThreat: false })], [{ ...breach, evidence: 'recorded' }]),
  one('somebody else than the head', 'head-measures', ['L46.3a'], [thePlace(), headMeasures(on, { byRole: 'other' })], [breach]),

  one('the General Prosecutor and three territorial bodies told at the last minute', 'notice', ['L46.3b'], [thePlace(), headMeasures(on, {}, { id: 'h1' }), ...bodies.map((body) => placeNotice('2024-02-10 01:00', 'head-measures', body, 'h1'))], bodies.map(() => ({ state: 'met', due: '2024-02-10 01:00' }))),
  one('one of them a minute later', 'notice', ['L46.3b'], [thePlace(), headMeasures(on, {}, { id: 'h1' }), ...bodies.map((body, i) => placeNotice(i === 0 ? '2024-02-10 01:01' : '2024-02-10 00:30', 'head-measures', body, 'h1'))], [{ state: 'met-late', addressee: 'general-prosecutor' }, { state: 'met' }, { state: 'met' }, { state: 'met' }]),
  ...([['mvd', 'uis'], ['knb', 'knb'], ['defence', 'defence']] as const).flatMap(([minister, agency]) => [
    one(`a place of ${agency}: its minister is told at the last minute`, `notice-${minister}`, ['L46.3b'], [thePlace(agency, agency === 'defence' ? 'guardhouse' : 'si'), headMeasures(on, {}, { id: 'h1' }), placeNotice('2024-02-10 01:00', 'head-measures', minister, 'h1')], [{ state: 'met' }]),
    one(`a place of ${agency}: its minister is told a minute later`, `notice-${minister}`, ['L46.3b'], [thePlace(agency, agency === 'defence' ? 'guardhouse' : 'si'), headMeasures(on, {}, { id: 'h1' }), placeNotice('2024-02-10 01:01', 'head-measures', minister, 'h1')], [{ state: 'met-late' }]),
  ]),
  one('a place of the penal system: the Minister of Defence need not be told', 'notice-defence', ['L46.3b'], [thePlace('uis'), headMeasures(on)], []),
  one('an agency that is not on record: all three are told', 'notice-defence', ['L46.3b'], [thePlace(null), headMeasures(on)], [{ state: 'breached' }]),

  one('lifted by the minister who introduced it', 'lifted', ['L46.4'], [thePlace(), regime(on), lifted('2024-02-20 10:00')], []),
  one('lifted by a superior body', 'lifted', ['L46.4'], [thePlace(), regime(on), lifted('2024-02-20 10:00', { by: 'superior', superiorName: 'Үкімет' })], []),
  one('lifted by another minister', 'lifted', ['L46.4'], [thePlace(), regime(on), lifted('2024-02-20 10:00', { by: 'defence-minister' })], [breach]),
  one('lifted by the head of the place', 'lifted', ['L46.4'], [thePlace(), regime(on), lifted('2024-02-20 10:00', { by: 'head-of-place' })], [breach]),
];
