import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, person, warning } from './happenings.cases.ts';

const id = (name: string): string => `special-institutions.33.${name}`;
const inside: CaseFact[] = [person('2024-01-10 10:00'), detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs'), admitted('2024-01-12 12:00', 'si', { reason: 'transfer' })];
const place = happens('place.described', '2024-01-01 09:00', { kind: 'si', agency: 'uis' });
const step = (type: string, at: string): CaseFact => happens(type, at);
const done = happens('admission.completed', '2024-01-12 15:00', {});
const surrendered = (at: string): CaseFact => happens('valuables.surrendered', at, { thingsId: '1', items: [{ name: 'сағат', class: 'valuable' }] });
const stored = (at: string, signed = true): CaseFact => happens('valuables.stored', at, { thingsId: '1', signed });
const found = (at: string): CaseFact => happens('thing.found', at, { thingsId: '1', items: [{ name: 'пышақ', class: 'prohibited' }] });
const seized = (at: string, data = {}): CaseFact => happens('thing.seized', at, { thingsId: '1', kind: 'prohibited', protocolNumber: '4', storage: 'қойма', ...data });
const ownerless = (data = {}): CaseFact => happens('valuables.ownerless', '2024-02-20 10:00', { thingsId: '1', protocolNumber: '3', items: [{ name: 'ақша', class: 'money', amount: 5000 }], ...data });
const toTax = (at: string): CaseFact => happens('valuables.passed-to-tax', at, { thingsId: '1' });
const inspected = (whom: string, data = {}): CaseFact => happens('checkpoint.inspected', '2024-02-05 10:00', { whom, name: 'Келуші', by: 'Бақылаушы', ...data });
const accepted = (data = {}): CaseFact => happens('money.accepted', '2024-02-05 10:00', { amount: 40_000_00, from: 'search', into: 'kept', signed: true, ...data });
const paidOut = (at: string, to: string): CaseFact => happens('money.paid-out', at, { amount: 40_000_00, outOf: 'kept', to, through: 'cash', signed: true });
const ofPlace = { subject: 'place' } as const;
const ask = { at: '2024-03-20 09:00' };

export const cases33: NormCase[] = [
  { name: 'an officer went along', norm: id('escort'), rows: ['L33.1a'], facts: [...inside, happens('movement.inside', '2024-02-05 10:00', { escort: 'Бақылаушы' })], ...ask, expect: [] },
  { name: 'nobody went along', norm: id('escort'), rows: ['L33.1a'], facts: [...inside, happens('movement.inside', '2024-02-05 10:00')], ...ask, expect: [breach] },
  ...([['searched', 'search.personal', 'L33.2a'], ['fingerprints', 'fingerprints.taken', 'L33.2b'], ['photograph', 'photograph.taken', 'L33.2c']] as const).flatMap(([name, type, row]): NormCase[] => [
    { name: `${type} before reception was over`, norm: id(name), rows: [row], facts: [...inside, step(type, '2024-01-12 14:00'), done], ...ask, expect: [] },
    { name: `${type} after it`, norm: id(name), rows: [row], facts: [...inside, done, step(type, '2024-01-12 15:01')], ...ask, expect: [breach] },
    { name: `${type} in time and recorded after it`, norm: id(name), rows: [row], facts: [...inside, { ...step(type, '2024-01-12 14:00'), recordedAt: '2024-01-12 18:00' }, done], ...ask, expect: [] },
  ]),
  { name: 'searched in the isolator only: each place searches anew', norm: id('searched'), rows: ['L33.2a'], facts: [...inside, step('search.personal', '2024-01-10 14:00'), done], ...ask, expect: [breach] },
  { name: 'fingerprinted in the isolator: once is enough', norm: id('fingerprints'), rows: ['L33.2b'], facts: [...inside, step('fingerprints.taken', '2024-01-10 14:00'), done], ...ask, expect: [] },
  { ...ofPlace, name: 'the search of the cell has officer and result', norm: id('cell-search'), rows: ['L33.2d'], facts: [place, happens('cell.searched', '2024-02-05 10:00', { cell: '7', by: 'Бақылаушы', result: 'табылған жоқ' })], ...ask, expect: [] },
  { ...ofPlace, name: 'no result is recorded', norm: id('cell-search'), rows: ['L33.2d'], facts: [place, happens('cell.searched', '2024-02-05 10:00', { cell: '7', by: 'Бақылаушы' })], ...ask, expect: [breach] },
  { name: 'the parcel was inspected', norm: id('parcel-inspected'), rows: ['L33.2e'], facts: [...inside, happens('parcel.inspected', '2024-02-05 10:00', { parcelId: '1' }), happens('parcel.delivered', '2024-02-05 11:00', { parcelId: '1' })], ...ask, expect: [] },
  { name: 'another parcel was inspected', norm: id('parcel-inspected'), rows: ['L33.2e'], facts: [...inside, happens('parcel.inspected', '2024-02-05 10:00', { parcelId: '2' }), happens('parcel.delivered', '2024-02-05 11:00', { parcelId: '1' })], ...ask, expect: [breach] },
  { ...ofPlace, name: 'a protocol was drawn up', norm: id('ownerless-protocol'), rows: ['L33.3a'], facts: [place, ownerless()], ...ask, expect: [] },
  { ...ofPlace, name: 'no protocol', norm: id('ownerless-protocol'), rows: ['L33.3a'], facts: [place, ownerless({ protocolNumber: '' })], ...ask, expect: [{ ...breach, detail: { missing: ['protocolNumber'] } }] },
  { ...ofPlace, name: 'passed on at the last minute of ten days, over the doubled hour', norm: id('ownerless-to-tax'), rows: ['L33.3b'], facts: [place, ownerless(), toTax('2024-03-01 09:00')], ...ask, expect: [{ state: 'met', due: '2024-03-01 09:00' }] },
  { ...ofPlace, name: 'passed on a minute late', norm: id('ownerless-to-tax'), rows: ['L33.3b'], facts: [place, ownerless(), toTax('2024-03-01 09:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'a watch taken into storage within the hour', norm: id('valuables-stored'), rows: ['L33.4a'], facts: [...inside, surrendered('2024-01-12 13:00'), stored('2024-01-12 14:00')], ...ask, expect: [{ state: 'met', due: '2024-01-12 14:00' }] },
  { name: 'a minute later', norm: id('valuables-stored'), rows: ['L33.4a'], facts: [...inside, surrendered('2024-01-12 13:00'), stored('2024-01-12 14:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'not signed for', norm: id('valuables-stored'), rows: ['L33.4a'], facts: [...inside, surrendered('2024-01-12 13:00'), stored('2024-01-12 13:30', false)], ...ask, expect: [{ state: 'breached' }] },
  { name: 'given out on a ruling', norm: id('valuables-locked'), rows: ['L33.4b'], facts: [...inside, happens('valuables.given-out', '2024-02-05 10:00', { thingsId: '1', legalBasis: 'сот қаулысы' })], ...ask, expect: [] },
  { name: 'given out on nothing', norm: id('valuables-locked'), rows: ['L33.4b'], facts: [...inside, happens('valuables.given-out', '2024-02-05 10:00', { thingsId: '1' })], ...ask, expect: [breach] },
  { name: 'money surrendered at inspection is kept', norm: id('money-kept'), rows: ['L33.4a'], facts: [...inside, accepted()], ...ask, expect: [] },
  { name: 'money surrendered at inspection put on the account', norm: id('money-kept'), rows: ['L33.4a'], facts: [...inside, accepted({ into: 'account' })], ...ask, expect: [breach] },
  { name: 'money surrendered at inspection taken without a signature', norm: id('money-kept'), rows: ['L33.4a'], facts: [...inside, accepted({ signed: false })], ...ask, expect: [{ ...breach, detail: { missing: ['signed'] } }] },
  { name: 'money brought by a relative goes on the account', norm: id('money-kept'), rows: ['L33.4a'], facts: [...inside, accepted({ from: 'visitor', into: 'account' })], ...ask, expect: [] },
  { name: 'kept money handed to a relative of a person held', norm: id('money-locked'), rows: ['L33.4b'], facts: [...inside, accepted(), paidOut('2024-02-29 10:00', 'relative')], ...ask, expect: [breach] },
  { name: 'kept money sent after the person to another institution', norm: id('money-locked'), rows: ['L33.4b'], facts: [...inside, accepted(), paidOut('2024-02-29 10:00', 'place')], ...ask, expect: [] },
  { name: 'kept money handed over in the minute of the release', norm: id('money-locked'), rows: ['L33.4b'], facts: [...inside, accepted(), happens('release.executed', '2024-03-01 09:00', { ground: 'order-investigator', byRole: 'head-of-place' }), paidOut('2024-03-01 09:00', 'person')], ...ask, expect: [] },
  { name: 'kept money handed over a minute before the release', norm: id('money-locked'), rows: ['L33.4b'], facts: [...inside, accepted(), paidOut('2024-03-01 08:59', 'person'), happens('release.executed', '2024-03-01 09:00', { ground: 'order-investigator', byRole: 'head-of-place' })], ...ask, expect: [breach] },
  { name: 'the institution accepted the inventory', norm: id('valuables-inventory'), rows: ['L33.4c'], facts: [...inside, happens('sentence.dispatch', '2024-03-05 10:00', { valuables: true, inventory: '2', accepted: true })], ...ask, expect: [] },
  { name: 'no inventory', norm: id('valuables-inventory'), rows: ['L33.4c'], facts: [...inside, happens('sentence.dispatch', '2024-03-05 10:00', { valuables: true })], ...ask, expect: [breach] },
  { name: 'a knife seized within the hour', norm: id('found-seized'), rows: ['L33.5a', 'L35.2'], facts: [...inside, found('2024-02-05 10:00'), seized('2024-02-05 11:00')], ...ask, expect: [{ state: 'met', due: '2024-02-05 11:00' }] },
  { name: 'a minute later', norm: id('found-seized'), rows: ['L33.5a', 'L35.2'], facts: [...inside, found('2024-02-05 10:00'), seized('2024-02-05 11:01')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'kept in the store', norm: id('seized-kept'), rows: ['L33.5a'], facts: [...inside, seized('2024-02-05 11:00')], ...ask, expect: [] },
  { name: 'nobody knows where it is kept', norm: id('seized-kept'), rows: ['L33.5a'], facts: [...inside, seized('2024-02-05 11:00', { storage: '' })], ...ask, expect: [{ ...breach, detail: { missing: ['storage'] } }] },
  { name: 'destroyed by decision of the court', norm: id('destroyed-by-court'), rows: ['L33.5b'], facts: [...inside, happens('thing.destroyed', '2024-03-05 10:00', { thingsId: '1', courtDecision: '5 / 01.03.2024' })], ...ask, expect: [] },
  { name: 'destroyed on the spot', norm: id('destroyed-by-court'), rows: ['L33.5b'], facts: [...inside, happens('thing.destroyed', '2024-03-05 10:00', { thingsId: '1' })], ...ask, expect: [breach] },
  { ...ofPlace, name: 'a visitor is inspected', norm: id('checkpoint'), rows: ['L33.6a'], facts: [place, inspected('visitor')], ...ask, expect: [] },
  { ...ofPlace, name: 'a vehicle is inspected by nobody', norm: id('checkpoint'), rows: ['L33.6b'], facts: [place, inspected('vehicle', { by: '' })], ...ask, expect: [warning] },
  { ...ofPlace, name: 'what was found is seized by protocol', norm: id('checkpoint-seizure'), rows: ['L33.6c'], facts: [place, inspected('visitor', { found: true, protocolNumber: '1' })], ...ask, expect: [] },
  { ...ofPlace, name: 'found, and no protocol', norm: id('checkpoint-seizure'), rows: ['L33.6c'], facts: [place, inspected('visitor', { found: true })], ...ask, expect: [breach] },
  ...([['case-holder', 'case-holder-free', 'L33.6d'], ['controller', 'controller-free', 'L33.6e']] as const).flatMap(([whom, name, row]): NormCase[] => [
    { ...ofPlace, name: `a visitor is not a ${whom}`, norm: id(name), rows: [row], facts: [place, inspected('visitor')], ...ask, expect: [] },
    { ...ofPlace, name: `a ${whom} is inspected`, norm: id(name), rows: [row], facts: [place, inspected(whom)], ...ask, expect: [breach] },
  ]),
];
