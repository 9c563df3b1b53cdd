/** Cases of points 21 (release), 25, 26 and 34: persons held unlawfully, the single cell, punishment premises, courts. */
import type { NormCase } from '../../check/case.ts';
import { done, inspected } from './happenings-b.cases.ts';
import { point25 } from './checklists/point-25.ts';
import { admitted, breach, happens, released, sanctioned, warning } from '../special-institutions/happenings.cases.ts';

type Data = Readonly<Record<string, unknown>>;
const of = (id: string, ...rows: string[]) => ({ norm: `prosecutorial-supervision.${id}`, rows });
const inside = admitted('2016-02-20 10:00', 'si', {}, { id: 'in' });
const imposed = (kind: string) => happens('penalty.imposed', '2016-02-28 09:30', { violationId: 'v1', penaltyId: 'p1', kind, days: 5 }, { id: 'd1' });
const concluded = (at: string, data: Data = { penaltyId: 'p1' }) => done('punishment.check-concluded', at, { lawful: true, justified: true, ...data });
const found = done('supervision.unlawful-custody-found', '2016-05-09 11:00', { why: 'expired' });
const at = '2016-07-01 09:00';

const single: NormCase[] = (['single-cell', 'kartser'] as const).flatMap((kind): NormCase[] => [
  { ...of(`25.${kind}`, 'P25.8'), name: `${kind}: checked at the last minute of forty-eight hours, over the leap day`, facts: [inside, imposed(kind), concluded('2016-03-01 09:30')], at, expect: [{ state: 'met', due: '2016-03-01 09:30' }] },
  { ...of(`25.${kind}`, 'P25.8'), name: `${kind}: checked a minute late`, facts: [inside, imposed(kind), concluded('2016-03-01 09:31')], at, expect: [{ state: 'met-late' }] },
  { ...of(`25.${kind}`, 'P25.8'), name: `${kind}: the check was recorded later`, facts: [inside, imposed(kind), { ...concluded('2016-02-29 09:30'), recordedAt: '2016-03-05 10:00' }], at, expect: [{ state: 'met' }] },
  { ...of(`25.${kind}`, 'P25.8'), name: `${kind}: not checked`, facts: [inside, imposed(kind)], at: '2016-03-01 09:31', expect: [{ state: 'breached' }] },
  { ...of(`25.${kind}`, 'P25.8'), name: `${kind}: cancelled before the end`, facts: [inside, imposed(kind), happens('penalty.cancelled', '2016-02-29 09:00', { penaltyId: 'p1', by: 'head' })], at, expect: [{ state: 'void' }] },
  { ...of(`25.${kind}`, 'P25.8'), name: `${kind}: a temporary detention facility is not meant`, facts: [admitted('2016-02-20 10:00', 'ivs'), imposed(kind)], at, expect: [] },
]);
const cell = (when: string) => happens('custody.cell-assigned', when, { cell: '1', cellKind: 'single' }, { id: 'cell' });
const bare: NormCase[] = [
  { ...of('25.single-cell-placement', 'P25.8'), name: 'placed alone without a penalty: checked in time', facts: [inside, cell('2016-02-28 09:30'), concluded('2016-03-01 09:30', { about: 'cell' })], at, expect: [{ state: 'met', due: '2016-03-01 09:30' }] },
  { ...of('25.single-cell-placement', 'P25.8'), name: 'placed alone without a penalty: checked late', facts: [inside, cell('2016-02-28 09:30'), concluded('2016-03-01 09:31', { about: 'cell' })], at, expect: [{ state: 'met-late' }] },
  { ...of('25.single-cell-placement', 'P25.8'), name: 'placed there by a penalty: that norm speaks', facts: [inside, imposed('single-cell'), cell('2016-02-28 09:40')], at, expect: [] },
];

const released21: NormCase[] = [
  { ...of('21.release', 'P21.2'), name: 'released within the hour, on a holiday', facts: [inside, found, released('2016-05-09 12:00', 'order-prosecutor', 'custody-prosecutor')], at, expect: [{ state: 'met', due: '2016-05-09 12:00' }] },
  { ...of('21.release', 'P21.2'), name: 'released a minute later', facts: [inside, found, released('2016-05-09 12:01', 'order-prosecutor', 'custody-prosecutor')], at, expect: [{ state: 'met-late' }] },
  { ...of('21.release', 'P21.2'), name: 'ordered and not released', facts: [inside, found, happens('release.ordered', '2016-05-09 11:10', { ground: 'order-prosecutor', number: '1', byRole: 'custody-prosecutor' })], at: '2016-05-09 12:01', expect: [{ state: 'breached' }] },
];

const examined = (when: string, occasion = 'admission') => happens('medical.examined', when, { occasion, injuries: false });
const sameMinute = admitted('2016-02-20 10:00', 'si');
const back = admitted('2016-02-22 18:00', 'si', { reason: 'return' });
const health: NormCase[] = [
  { ...of('25.examined-on-placement', 'P25.4a'), name: 'examined at the last minute of three hours', facts: [sameMinute, examined('2016-02-20 13:00')], at, expect: [{ state: 'met', due: '2016-02-20 13:00' }] },
  { ...of('25.examined-on-placement', 'P25.4a'), name: 'examined a minute late', facts: [sameMinute, examined('2016-02-20 13:01')], at, expect: [{ state: 'met-late' }] },
  { ...of('25.examined-on-placement', 'P25.4a'), name: 'a temporary detention facility has its own norm', facts: [admitted('2016-02-20 10:00', 'ivs')], at, expect: [] },
  { ...of('25.examined-on-return', 'P25.4b'), name: 'back from court and examined in time', facts: [sameMinute, happens('custody.departed', '2016-02-22 09:00', { place: 'place-si', purpose: 'trial' }), back, examined('2016-02-22 21:00', 'return')], at, expect: [{ state: 'met', due: '2016-02-22 21:00' }] },
  { ...of('25.examined-on-return', 'P25.4b'), name: 'back from court and examined a minute late', facts: [sameMinute, happens('custody.departed', '2016-02-22 09:00', { place: 'place-si', purpose: 'trial' }), back, examined('2016-02-22 21:01', 'return')], at, expect: [{ state: 'met-late' }] },
  { ...of('25.examined-on-return', 'P25.4b'), name: 'every return anew', facts: [sameMinute, back, examined('2016-02-22 19:00', 'return'), admitted('2016-02-23 18:00', 'si', { reason: 'return' })], at, expect: [{ state: 'met' }, { state: 'breached' }] },
];

const convicted = happens('placement.particulars-noted', '2016-02-20 11:00', { sentenceInForce: true });
const bail = happens('bail.paid', '2016-03-02 15:00', { amount: 500_000_00, document: '4' });
const dispatched: NormCase[] = [
  { ...of('25.dispatched', 'P25.10'), name: 'sent on the tenth day, over the leap day', facts: [inside, convicted, happens('custody.departed', '2016-03-01 11:00', { place: 'place-si', toKind: 'uis', purpose: 'transfer' })], at, expect: [{ state: 'met', due: '2016-03-01 11:00' }] },
  { ...of('25.dispatched', 'P25.10'), name: 'sent a minute later', facts: [inside, convicted, happens('custody.departed', '2016-03-01 11:01', { place: 'place-si', toKind: 'uis', purpose: 'transfer' })], at, expect: [{ state: 'met-late' }] },
  { ...of('25.dispatched', 'P25.10'), name: 'left for household work', facts: [admitted('2016-02-20 10:00', 'si', { purpose: 'household-work' }), convicted], at, expect: [] },
  { ...of('25.released-on-bail', 'P25.11'), name: 'released within the hour', facts: [sanctioned('2016-02-20 09:00', '2016-04-20 00:00'), inside, bail, released('2016-03-02 16:00', 'bail')], at, expect: [{ state: 'met', due: '2016-03-02 16:00' }] },
  { ...of('25.released-on-bail', 'P25.11'), name: 'kept a minute longer', facts: [sanctioned('2016-02-20 09:00', '2016-04-20 00:00'), inside, bail, released('2016-03-02 16:01', 'bail')], at, expect: [{ state: 'met-late' }] },
];

const resolved = happens('punishment.resolved', '2016-02-28 09:30', { premises: 'dizo', how: 'placement', days: 10, number: '5' }, { id: 'd1', by: 'head-of-place' });
const delivered = (when: string) => happens('punishment.resolution-delivered', when, { about: 'd1' });
const penal: NormCase[] = [
  { ...of('34.resolution-checked', 'P34.1a', 'P34.1b'), name: 'checked at the last minute, days off included', facts: [resolved, concluded('2016-03-01 09:30', { about: 'd1' })], at, expect: [{ state: 'met', due: '2016-03-01 09:30' }] },
  { ...of('34.resolution-checked', 'P34.1a', 'P34.1b'), name: 'checked a minute late', facts: [resolved, concluded('2016-03-01 09:31', { about: 'd1' })], at, expect: [{ state: 'met-late' }] },
  { ...of('34.resolution-checked', 'P34.1a', 'P34.1b'), name: 'a late delivery does not move the end', facts: [resolved, delivered('2016-03-01 09:00')], at: '2016-03-01 09:31', expect: [{ state: 'breached', due: '2016-03-01 09:30' }] },
  { ...of('34.resolution-checked', 'P34.1a', 'P34.1b'), name: 'each resolution by itself', facts: [resolved, happens('punishment.resolved', '2016-02-28 12:00', { premises: 'ok', how: 'transfer' }, { id: 'd2' }), concluded('2016-02-29 09:30', { about: 'd2' })], at, expect: [{ state: 'breached' }, { state: 'met' }] },
  { ...of('34.two-findings', 'P34.1b'), name: 'lawful and not justified: both are said', facts: [resolved, concluded('2016-02-29 09:30', { about: 'd1', lawful: true, justified: false })], at, expect: [] },
  { ...of('34.two-findings', 'P34.1b'), name: 'validity is not assessed', facts: [resolved, concluded('2016-02-29 09:30', { about: 'd1', justified: undefined })], at, expect: [breach] },
  { ...of('34.resolution-delivered', 'P34.1a'), name: 'delivered on the last minute of the day', facts: [resolved, delivered('2016-02-29 09:30')], at, expect: [{ state: 'met', due: '2016-02-29 09:30' }] },
  { ...of('34.resolution-delivered', 'P34.1a'), name: 'delivered a minute late', facts: [resolved, delivered('2016-02-29 09:31')], at, expect: [{ state: 'met-late' }] },
];

const hearing = (data: Data) => done('execution-hearing.held', '2016-03-10 10:00', data);
const order = (data: Data = {}) => done('participation.delegated', '2016-03-01 10:00', { by: 'regional-prosecutor', to: 'court-acts-unit', number: '9', date: '2016-03-01', from: 1_456_800_000_000, ...data });
const courts: NormCase[] = [
  { ...of('26.first-instance', 'P26.1a'), name: 'the prosecutor took part', facts: [hearing({ instance: 'first', leftForWork: true, prosecutorTookPart: true })], at, expect: [] },
  { ...of('26.first-instance', 'P26.1a'), name: 'the court considered it without him', facts: [hearing({ instance: 'first', leftForWork: true, prosecutorTookPart: false })], at, expect: [breach] },
  { ...of('26.first-instance', 'P26.1a'), name: 'another convict in the first instance', facts: [hearing({ instance: 'first', leftForWork: false, prosecutorTookPart: false })], at, expect: [] },
  { ...of('26.higher-courts', 'P26.1b'), name: 'in appeal with the prosecutor', facts: [hearing({ instance: 'appeal', prosecutorTookPart: true })], at, expect: [] },
  { ...of('26.higher-courts', 'P26.1b'), name: 'in cassation without the prosecutor', facts: [hearing({ instance: 'cassation', prosecutorTookPart: false })], at, expect: [breach] },
  { ...of('26.delegate', 'P26.2'), name: 'another unit by order', facts: [hearing({ instance: 'appeal', prosecutorTookPart: true, delegate: 'сот актілері бөлімі', delegation: '№ 9, 01.03.2016' })], at, expect: [] },
  { ...of('26.delegate', 'P26.2'), name: 'another unit, and no order', facts: [hearing({ instance: 'appeal', prosecutorTookPart: true, delegate: 'сот актілері бөлімі' })], at, expect: [breach] },
  { ...of('26.delegation', 'P26.2'), subject: 'office', name: 'the regional prosecutor signed the order', facts: [order()], at, expect: [] },
  { ...of('26.delegation', 'P26.2'), subject: 'office', name: 'somebody else issued it', facts: [order({ by: 'other' })], at, expect: [breach] },
  { ...of('26.delegation', 'P26.2'), subject: 'office', name: 'an order without a number', facts: [order({ number: undefined })], at, expect: [breach] },
];

const confirmed = happens('torture.confirmed', '2016-02-22 10:00', { number: '1' }, { id: 't1', by: 'procedural-prosecutor' });
const assessed = (when: string, data: Data = {}) => happens('evidence.admissibility-assessed', when, { about: 't1', admissible: 'yes', ...data }, { by: 'procedural-prosecutor' });
const evidence: NormCase[] = [
  { ...of('24.admissibility', 'P24a'), name: 'assessed on the tenth day, over the leap day', facts: [confirmed, assessed('2016-03-03 10:00')], at, expect: [{ state: 'met', due: '2016-03-03 10:00' }] },
  { ...of('24.admissibility', 'P24a'), name: 'assessed a minute late', facts: [confirmed, assessed('2016-03-03 10:01')], at, expect: [{ state: 'met-late' }] },
  { ...of('24.position', 'P24b'), name: 'inadmissible, and the charge is withdrawn', facts: [confirmed, assessed('2016-03-03 10:00', { admissible: 'no', position: 'withdrawn' })], at, expect: [] },
  { ...of('24.position', 'P24b'), name: 'inadmissible, and the position stays without reasons', facts: [confirmed, assessed('2016-03-03 10:00', { admissible: 'no', position: 'unchanged' })], at, expect: [breach] },
];

const answers = point25.items.map(({ id }) => ({ item: id, value: 'yes' }));
const list: NormCase[] = [
  { ...of('25.checklist', 'P25.0'), subject: 'place', name: 'all sixteen questions are answered', facts: [inspected('2016-03-10 10:00', 'monthly', { answers })], at, expect: [] },
  { ...of('25.checklist', 'P25.0'), subject: 'place', name: 'the last question is left blank', facts: [inspected('2016-03-10 10:00', 'monthly', { answers: answers.slice(0, -1) })], at, expect: [warning] },
];

export const casesOfRemandPrisons: readonly NormCase[] = [...single, ...bare, ...released21, ...health, ...dispatched, ...penal, ...courts, ...evidence, ...list];
