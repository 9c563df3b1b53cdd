import type { NormCase } from '../../check/case.ts';
import { adult, applied, cancelled, cellImposed, conclusion, deferred, discovered, imposed, inSi, lifted, out, reprimanded } from './discipline.cases.ts';
import { admitted, breach, happens, released } from './happenings.cases.ts';

const id = (what: string) => `special-institutions.39.${what}`;
const facts = [adult, inSi];
const at = '2024-04-12 09:00';
const shortened = (when: string, until: string, data = {}) => happens('penalty.shortened', when, { penaltyId: 'p1', byRole: 'head-of-place', ground: 'medical', ...data }, { instants: { until } });
const remitted = (when: string) => happens('penalty.remitted', when, { penaltyId: 'p1', byRole: 'head-of-place' });
const restricted = (when: string, kind?: string) => happens('restriction.imposed', when, { what: 'ограничение', citation: 'ст. 39', ...(kind === undefined ? {} : { kind }) });
const bedding = (when: string) => happens('cell.bedding-issued', when, { bed: true, bedding: true });
const parcel = (when: string, parcelId: string) => happens('parcel.received', when, { parcelId, form: 'parcel' });
const delivered = (when: string, parcelId: string) => happens('parcel.delivered', when, { parcelId, signed: true });
const inCell = [...facts, applied('2024-03-11 10:00', '2024-03-20 10:00')];

/** Ground by ground: lawful for such a violation, unlawful for another one. */
const grounds: NormCase[] = [['L39.1.1', 'oppression'], ['L39.1.2', 'disobedience'], ['L39.1.4', 'alcohol'], ['L39.1.5', 'prohibited-things'], ['L39.1.6', 'gambling'], ['L39.1.7', 'petty-hooliganism']].flatMap(([row = '', kind = '']): NormCase[] => [
  { name: 'the violation is of the kind that the ground names', norm: id(`ground-${kind}`), rows: [row], facts: [...facts, discovered('2024-03-10 10:00', { kind }), cellImposed('2024-03-11 10:00', { ground: kind })], at, expect: [] },
  { name: 'a violation of another kind', norm: id(`ground-${kind}`), rows: [row], facts: [...facts, discovered('2024-03-10 10:00', { kind: 'other-duty' }), cellImposed('2024-03-11 10:00', { ground: kind })], at, expect: [breach] },
]);

export const cases39: NormCase[] = [
  { name: 'the cell without a ground', norm: id('ground'), rows: ['L39.1', 'L39.2'], facts: [...facts, cellImposed('2024-03-11 10:00', { ground: undefined })], at, expect: [{ ...breach, evidence: 'not-recorded' }] },
  { name: 'the cell on a ground outside of the article', norm: id('ground'), rows: ['L39.1'], facts: [...facts, cellImposed('2024-03-11 10:00', { ground: 'none' })], at, expect: [{ ...breach, evidence: 'recorded' }] },
  { name: 'the cell for gambling', norm: id('ground'), rows: ['L39.1'], facts: [...facts, cellImposed('2024-03-11 10:00')], at, expect: [] },
  { name: 'a reprimand needs no such ground', norm: id('ground'), rows: ['L39.1'], facts: [...facts, imposed('2024-03-11 10:00')], at, expect: [] },
  ...grounds,
  { name: 'a second breach of isolation', norm: id('ground-isolation'), rows: ['L39.1.3'], facts: [...facts, discovered('2024-02-10 10:00', { violationId: 'v0', kind: 'isolation' }), discovered('2024-03-10 10:00', { kind: 'isolation' }), cellImposed('2024-03-11 10:00', { ground: 'isolation' })], at, expect: [] },
  { name: 'a first breach of isolation', norm: id('ground-isolation'), rows: ['L39.1.3'], facts: [...facts, discovered('2024-03-10 10:00', { kind: 'isolation' }), cellImposed('2024-03-11 10:00', { ground: 'isolation' })], at, expect: [breach] },

  { name: 'after two reprimands', norm: id('two-penalties'), rows: ['L39.2'], facts: [...facts, reprimanded('2024-02-01 10:00', 'a'), reprimanded('2024-02-10 10:00', 'b'), cellImposed('2024-03-11 10:00', { ground: 'two-penalties' })], at, expect: [] },
  { name: 'after one', norm: id('two-penalties'), rows: ['L39.2'], facts: [...facts, reprimanded('2024-02-01 10:00', 'a'), cellImposed('2024-03-11 10:00', { ground: 'two-penalties' })], at, expect: [breach] },
  { name: 'after two, of which one was lifted', norm: id('two-penalties'), rows: ['L39.2', 'L36.1.1'], facts: [...facts, reprimanded('2024-02-01 10:00', 'a'), reprimanded('2024-02-10 10:00', 'b'), lifted('2024-02-20 10:00', 'a'), cellImposed('2024-03-11 10:00', { ground: 'two-penalties' })], at, expect: [breach] },

  { name: 'on the written decision of the head', norm: id('order'), rows: ['L39.3a'], facts: [...facts, cellImposed('2024-03-11 10:00'), applied('2024-03-11 12:00', '2024-03-20 10:00')], at, expect: [] },
  { name: 'imposed by the deputy, no order of the head', norm: id('order'), rows: ['L39.3a'], facts: [...facts, cellImposed('2024-03-11 10:00', { byRole: 'deputy-head-of-place' }), applied('2024-03-11 12:00', '2024-03-20 10:00')], at, expect: [breach] },
  { name: 'imposed by the deputy, placed on an order of the head', norm: id('order'), rows: ['L39.3a'], facts: [...facts, cellImposed('2024-03-11 10:00', { byRole: 'deputy-head-of-place' }), applied('2024-03-11 12:00', '2024-03-20 10:00', { orderNumber: '4', orderByRole: 'head-of-place' })], at, expect: [] },
  { name: 'the decision comes after the placement', norm: id('order'), rows: ['L39.3a'], facts: [...facts, applied('2024-03-11 12:00', '2024-03-20 10:00'), cellImposed('2024-03-11 12:01')], at, expect: [breach] },
  { name: 'ten days imposed, ten days written', norm: id('term-imposed'), rows: ['L39.3a', 'L37.2a'], facts: [...facts, cellImposed('2024-03-11 10:00'), applied('2024-03-11 12:00', '2024-03-21 12:00')], at, expect: [] },
  { name: 'ten days imposed, ten days and a minute written', norm: id('term-imposed'), rows: ['L39.3a', 'L37.2a'], facts: [...facts, cellImposed('2024-03-11 10:00'), applied('2024-03-11 12:00', '2024-03-21 12:01')], at, expect: [breach] },
  { name: 'out at the end of the term', norm: id('out-at-end'), rows: ['L39.3a'], facts: [...inCell, out('2024-03-20 10:00')], at, expect: [{ state: 'met', due: '2024-03-20 10:00' }] },
  { name: 'a minute too long', norm: id('out-at-end'), rows: ['L39.3a'], facts: [...inCell, out('2024-03-20 10:01')], at, expect: [{ state: 'met-late' }] },
  { name: 'shortened: the new end counts', norm: id('out-at-end'), rows: ['L39.4l'], facts: [...inCell, shortened('2024-03-14 10:00', '2024-03-16 10:00'), out('2024-03-16 10:01')], at, expect: [{ state: 'void' }, { state: 'met-late', due: '2024-03-16 10:00' }] },
  { name: 'released from custody in the cell', norm: id('out-at-end'), rows: ['L39.3a'], facts: [...inCell, released('2024-03-15 10:00', 'order-judge')], at, expect: [{ state: 'void' }] },

  { name: 'a positive conclusion at the placement', norm: id('medical-conclusion'), rows: ['L39.3b'], facts: [...facts, cellImposed('2024-03-11 10:00'), conclusion('2024-03-11 12:00'), applied('2024-03-11 12:00', '2024-03-20 10:00')], at, expect: [] },
  { name: 'no conclusion', norm: id('medical-conclusion'), rows: ['L39.3b'], facts: [...facts, cellImposed('2024-03-11 10:00'), applied('2024-03-11 12:00', '2024-03-20 10:00')], at, expect: [breach] },
  { name: 'a negative one', norm: id('medical-conclusion'), rows: ['L39.3b'], facts: [...facts, cellImposed('2024-03-11 10:00'), conclusion('2024-03-11 11:00', false), applied('2024-03-11 12:00', '2024-03-20 10:00')], at, expect: [breach] },
  { name: 'positive, then negative', norm: id('medical-conclusion'), rows: ['L39.3b'], facts: [...facts, cellImposed('2024-03-11 10:00'), conclusion('2024-03-11 10:30'), conclusion('2024-03-11 11:00', false), applied('2024-03-11 12:00', '2024-03-20 10:00')], at, expect: [breach] },
  { name: 'negative, then, after a deferral, positive', norm: id('medical-conclusion'), rows: ['L39.3b', 'L39.4k'], facts: [...facts, cellImposed('2024-03-11 10:00'), conclusion('2024-03-11 10:30', false), deferred('2024-03-11 11:00', '2024-03-15 10:00'), conclusion('2024-03-15 10:30'), applied('2024-03-15 12:00', '2024-03-20 10:00')], at, expect: [] },
  { name: 'the conclusion comes a minute after the placement', norm: id('medical-conclusion'), rows: ['L39.3b'], facts: [...facts, cellImposed('2024-03-11 10:00'), applied('2024-03-11 12:00', '2024-03-20 10:00'), conclusion('2024-03-11 12:01')], at, expect: [breach] },

  { name: 'bedding on the first night, none on the second', norm: id('bedding'), rows: ['L39.4b'], facts: [...inCell, bedding('2024-03-11 22:00')], at: '2024-03-13 00:01', expect: [{ state: 'met' }, { state: 'breached', due: '2024-03-13 00:00' }] },
  { name: 'on the second night at the last minute', norm: id('bedding'), rows: ['L39.4b'], facts: [...inCell, bedding('2024-03-11 22:00'), bedding('2024-03-13 00:00'), out('2024-03-13 10:00')], at, expect: [{ state: 'met' }, { state: 'met', due: '2024-03-13 00:00' }, { state: 'void' }] },
  { name: 'a bare plank', norm: id('bedding'), rows: ['L39.4b'], facts: [...inCell, happens('cell.bedding-issued', '2024-03-11 22:00', { bed: true, bedding: false })], at: '2024-03-12 12:01', expect: [{ state: 'breached', due: '2024-03-12 12:00' }, { state: 'open' }] },
  { name: 'taken out before the night', norm: id('bedding'), rows: ['L39.4b'], facts: [...inCell, out('2024-03-11 20:00')], at: '2024-03-13 00:00', expect: [{ state: 'void' }] },
  { name: 'put into the punishment cell without any penalty on record', norm: id('bedding'), rows: ['L39.4b'], facts: [...facts, happens('custody.cell-assigned', '2024-03-11 10:00', { cell: '1', cellKind: 'kartser' })], at: '2024-03-12 12:01', expect: [{ state: 'breached' }] },
  { name: 'the order and the cell recorded both: one issue is enough', norm: id('bedding'), rows: ['L39.4b'], facts: [...inCell, happens('custody.cell-assigned', '2024-03-11 10:05', { cell: '1', cellKind: 'kartser' }), bedding('2024-03-11 22:00')], at: '2024-03-12 12:01', expect: [{ state: 'met' }, { state: 'met' }, { state: 'open' }] },

  ...(['correspondence', 'visits', 'purchases', 'parcels', 'literature'] as const).map((kind, i): NormCase => ({ name: `in the cell the article itself forbids: ${kind}`, norm: id('no-other-restrictions'), rows: [`L39.4${'cdefg'[i] ?? ''}`], facts: [...inCell, restricted('2024-03-11 10:01', kind)], at, expect: [] })),
  { name: 'no walks in the cell', norm: id('no-other-restrictions'), rows: ['L39.4i'], facts: [...inCell, restricted('2024-03-12 10:00', 'walks')], at, expect: [{ ...breach, evidence: 'recorded' }] },
  { name: 'no defender in the cell', norm: id('no-other-restrictions'), rows: ['L39.4d', 'L39.4i'], facts: [...inCell, restricted('2024-03-12 10:00', 'defender-visits')], at, expect: [breach] },
  { name: 'complaints not taken in the cell', norm: id('no-other-restrictions'), rows: ['L39.4i', 'L39.4j'], facts: [...inCell, restricted('2024-03-12 10:00', 'appeals')], at, expect: [breach] },
  { name: 'a restriction of which nobody says what', norm: id('no-other-restrictions'), rows: ['L39.4i'], facts: [...inCell, restricted('2024-03-12 10:00')], at, expect: [{ ...breach, evidence: 'not-recorded' }] },
  { name: 'after the cell the article says nothing', norm: id('no-other-restrictions'), rows: ['L39.4i'], facts: [...inCell, out('2024-03-12 09:00'), restricted('2024-03-12 10:00', 'walks')], at, expect: [] },
  { name: 'back from a day in court the person is still in the cell', norm: id('no-other-restrictions'), rows: ['L39.4i'], facts: [...inCell, happens('custody.departed', '2024-03-14 09:00', { place: 'place-si' }), admitted('2024-03-14 18:00', 'si', { reason: 'return' }), restricted('2024-03-14 19:00', 'food')], at, expect: [breach] },

  { name: 'a letter sent to a relative from the cell', norm: id('no-correspondence'), rows: ['L39.4c'], facts: [...inCell, happens('letter.sent', '2024-03-12 10:00', { letterId: 'l1', correspondent: 'relative' })], at, expect: [{ ...breach, evidence: 'recorded' }] },
  { name: 'a letter delivered in the cell', norm: id('no-correspondence'), rows: ['L39.4f'], facts: [...inCell, happens('letter.delivered', '2024-03-12 10:00', { letterId: 'l1', correspondent: 'other' })], at, expect: [breach] },
  { name: 'to the prosecutor letters go from the cell', norm: id('no-correspondence'), rows: ['L39.4c', 'L39.4j'], facts: [...inCell, happens('letter.sent', '2024-03-12 10:00', { letterId: 'l1', correspondent: 'prosecutor' })], at, expect: [] },
  { name: 'a letter delivered when the person is out', norm: id('no-correspondence'), rows: ['L39.4f'], facts: [...inCell, out('2024-03-20 10:00'), happens('letter.delivered', '2024-03-20 10:01', { letterId: 'l1', correspondent: 'relative' })], at, expect: [] },
  { name: 'a visit of the wife in the cell', norm: id('no-visits'), rows: ['L39.4d'], facts: [...inCell, happens('visit.held', '2024-03-12 10:00', { visitor: 'жена', visitorKind: 'relative' })], at, expect: [breach] },
  { name: 'a visit of the advocate in the cell', norm: id('no-visits'), rows: ['L39.4d'], facts: [...inCell, happens('visit.held', '2024-03-12 10:00', { visitor: 'адвокат', visitorKind: 'advocate' })], at, expect: [] },
  { name: 'in a single cell that is no penalty visits go on', norm: id('no-visits'), rows: ['L39.4d'], facts: [...facts, happens('custody.cell-assigned', '2024-03-11 10:00', { cell: '3', cellKind: 'single' }), happens('visit.held', '2024-03-12 10:00', { visitor: 'жена', visitorKind: 'relative' })], at, expect: [] },
  { name: 'bought in the shop while in the cell', norm: id('no-purchases'), rows: ['L39.4e'], facts: [...inCell, happens('account.debited', '2024-03-12 10:00', { amount: 500, purpose: 'shop' })], at, expect: [breach] },
  { name: 'postage is no purchase', norm: id('no-purchases'), rows: ['L39.4e'], facts: [...inCell, happens('account.debited', '2024-03-12 10:00', { amount: 100, purpose: 'postage' })], at, expect: [] },
  { name: 'a book given in the cell', norm: id('no-literature'), rows: ['L39.4g'], facts: [...inCell, happens('request.made', '2024-03-12 09:00', { requestId: 'r1', to: 'head', about: 'literature' }), happens('request.answered', '2024-03-12 10:00', { requestId: 'r1', result: 'granted' })], at, expect: [breach] },
  { name: 'asked for in the cell, given when the person is out', norm: id('no-literature'), rows: ['L39.4g'], facts: [...inCell, happens('request.made', '2024-03-12 09:00', { requestId: 'r1', to: 'head', about: 'literature' }), out('2024-03-20 10:00'), happens('request.answered', '2024-03-20 11:00', { requestId: 'r1', result: 'granted' })], at, expect: [] },
  { name: 'a reception by the head is not forbidden', norm: id('no-literature'), rows: ['L39.4i'], facts: [...inCell, happens('request.made', '2024-03-12 09:00', { requestId: 'r1', to: 'head', about: 'reception' }), happens('request.answered', '2024-03-12 10:00', { requestId: 'r1', result: 'granted' })], at, expect: [] },
  { name: 'a parcel delivered in the cell', norm: id('no-parcels'), rows: ['L39.4f'], facts: [...inCell, happens('parcel.delivered', '2024-03-12 10:00', { parcelId: 'b1' })], at, expect: [breach] },
  { name: 'medicines on the conclusion of the doctor', norm: id('no-parcels'), rows: ['L39.4f', 'L39.4i'], facts: [...inCell, happens('parcel.delivered', '2024-03-12 10:00', { parcelId: 'b1', medicines: true, doctorConclusion: '4' })], at, expect: [] },
  { name: 'two parcels kept: the last one is delivered in time', norm: id('parcels-after'), rows: ['L39.4h'], facts: [...inCell, parcel('2024-03-12 10:00', 'b1'), parcel('2024-03-13 10:00', 'b2'), out('2024-03-20 10:00'), delivered('2024-03-20 11:00', 'b1'), delivered('2024-03-21 10:00', 'b2')], at, expect: [{ state: 'met', due: '2024-03-21 10:00' }] },
  { name: 'one of the two is forgotten', norm: id('parcels-after'), rows: ['L39.4h'], facts: [...inCell, parcel('2024-03-12 10:00', 'b1'), parcel('2024-03-13 10:00', 'b2'), out('2024-03-20 10:00'), delivered('2024-03-20 11:00', 'b1')], at: '2024-03-21 10:01', expect: [{ state: 'breached' }] },
  { name: 'nothing came in the meantime', norm: id('parcels-after'), rows: ['L39.4h'], facts: [...inCell, parcel('2024-03-01 10:00', 'b1'), delivered('2024-03-01 12:00', 'b1'), out('2024-03-20 10:00')], at, expect: [] },

  { name: 'deferred by the head for health', norm: id('deferral'), rows: ['L39.4k'], facts: [...facts, cellImposed('2024-03-11 10:00'), deferred('2024-03-11 11:00', '2024-03-20 10:00')], at, expect: [] },
  { name: 'deferred by the duty officer', norm: id('deferral'), rows: ['L39.4k'], facts: [...facts, cellImposed('2024-03-11 10:00'), deferred('2024-03-11 11:00', '2024-03-20 10:00', { byRole: 'duty-officer' })], at, expect: [breach] },
  { name: 'a reprimand cannot be deferred by this article', norm: id('deferral'), rows: ['L39.4k'], facts: [...facts, imposed('2024-03-11 10:00'), deferred('2024-03-11 11:00', '2024-03-20 10:00')], at, expect: [breach] },
  { name: 'placed a minute before the deferral is over', norm: id('not-while-deferred'), rows: ['L39.4k'], facts: [...facts, cellImposed('2024-03-11 10:00'), deferred('2024-03-11 11:00', '2024-03-20 10:00'), applied('2024-03-20 09:59', '2024-03-25 10:00')], at, expect: [breach] },
  { name: 'placed when it is over', norm: id('not-while-deferred'), rows: ['L39.4k'], facts: [...facts, cellImposed('2024-03-11 10:00'), deferred('2024-03-11 11:00', '2024-03-20 10:00'), applied('2024-03-20 10:00', '2024-03-25 10:00')], at, expect: [] },
  { name: 'shortened by the head', norm: id('shortening'), rows: ['L39.4l'], facts: [...inCell, shortened('2024-03-14 10:00', '2024-03-16 10:00')], at, expect: [] },
  { name: '"shortened" to a later end', norm: id('shortening'), rows: ['L39.4l'], facts: [...inCell, shortened('2024-03-14 10:00', '2024-03-21 10:00')], at, expect: [breach] },
  { name: 'shortened by the deputy', norm: id('shortening'), rows: ['L39.4l'], facts: [...inCell, shortened('2024-03-14 10:00', '2024-03-16 10:00', { byRole: 'deputy-head-of-place' })], at, expect: [breach] },
  { name: 'let out early by the head for health', norm: id('early-release'), rows: ['L39.4m'], facts: [...inCell, out('2024-03-14 10:00', { how: 'early', byRole: 'head-of-place', ground: 'medical' })], at, expect: [] },
  { name: 'let out early, nobody says by whom', norm: id('early-release'), rows: ['L39.4m'], facts: [...inCell, out('2024-03-14 10:00', { how: 'early' })], at, expect: [{ ...breach, evidence: 'not-recorded' }] },
  { name: 'no new violation during the deferral', norm: id('remission'), rows: ['L39.4n'], facts: [...facts, cellImposed('2024-03-11 10:00'), deferred('2024-03-11 11:00', '2024-03-20 10:00'), remitted('2024-03-20 10:00')], at, expect: [] },
  { name: 'a new violation during the deferral', norm: id('remission'), rows: ['L39.4n'], facts: [...facts, cellImposed('2024-03-11 10:00'), deferred('2024-03-11 11:00', '2024-03-20 10:00'), discovered('2024-03-15 10:00', { violationId: 'v2' }), remitted('2024-03-20 10:00')], at, expect: [breach] },
  { name: 'discovered during the deferral, committed before it', norm: id('remission'), rows: ['L39.4n'], facts: [...facts, cellImposed('2024-03-11 10:00'), deferred('2024-03-11 11:00', '2024-03-20 10:00'), discovered('2024-03-15 10:00', { violationId: 'v2' }, { instants: { committedAt: '2024-03-09 10:00' } }), remitted('2024-03-20 10:00')], at, expect: [] },
  { name: 'remitted before the deferral is over', norm: id('remission'), rows: ['L39.4n'], facts: [...facts, cellImposed('2024-03-11 10:00'), deferred('2024-03-11 11:00', '2024-03-20 10:00'), remitted('2024-03-20 09:59')], at, expect: [breach] },
  { name: 'remitted without a deferral', norm: id('remission'), rows: ['L39.4n'], facts: [...facts, cellImposed('2024-03-11 10:00'), remitted('2024-03-20 10:00')], at, expect: [breach] },

  { name: 'cancelled by the prosecutor: out within the hour', norm: id('out-when-taken-away'), rows: ['L38.5b'], facts: [...inCell, cancelled('2024-03-14 10:00'), out('2024-03-14 11:00', { how: 'cancelled' })], at, expect: [{ state: 'met', due: '2024-03-14 11:00' }] },
  { name: 'lifted as a reward: out a minute too late', norm: id('out-when-taken-away'), rows: ['L36.1.1'], facts: [...inCell, lifted('2024-03-14 10:00'), out('2024-03-14 11:01', { how: 'cancelled' })], at, expect: [{ state: 'met-late' }] },
  { name: 'cancelled when the person was already out', norm: id('out-when-taken-away'), rows: ['L38.5b'], facts: [...inCell, out('2024-03-13 10:00'), cancelled('2024-03-14 10:00')], at, expect: [] },

  { name: 'two persons in the punishment cell', norm: 'special-institutions.2.single-cell', rows: ['L39.4a'], facts: [...facts, happens('custody.cell-assigned', '2024-03-11 10:00', { cell: '1', cellKind: 'kartser', occupants: 2, decision: '11' })], at, expect: [breach] },
  { name: 'alone in the punishment cell', norm: 'special-institutions.2.single-cell', rows: ['L39.4a'], facts: [...facts, happens('custody.cell-assigned', '2024-03-11 10:00', { cell: '1', cellKind: 'kartser', occupants: 1, decision: '11' })], at, expect: [] },
];
