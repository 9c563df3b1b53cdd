import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, person, released, warning } from './happenings.cases.ts';

const inside = [person('2024-01-10 10:00'), admitted('2024-01-10 10:00', 'si')];
const damageId = 'd1';
const caused = (data = {}) => happens('damage.caused', '2024-03-10 10:00', { damageId, to: 'state', cause: 'other', property: 'окно', amount: 1_000_000, ...data });
const ordered = (at: string, data = {}) => happens('damage.order-issued', at, { damageId, byRole: 'head-of-place', number: '5', amount: 1_000_000, legalBasis: 'ГК, ст. 917', ...data });
const announced = (at: string, signed = true) => happens('damage.order-announced', at, { damageId, signed });
const recovered = (at: string, data = {}) => happens('damage.recovered', at, { damageId, amount: 1_000_000, source: 'account', consent: true, ...data });
const debited = (purpose: string) => happens('account.debited', '2024-03-12 10:00', { amount: 10_000, purpose });
const wrongly = happens('damage.wrongly-recovered', '2024-03-20 10:00', { damageId, amount: 1_000_000 });
const refunded = (at: string, credited = true) => happens('damage.refunded', at, { damageId, amount: 1_000_000, credited });
const id = (what: string) => `special-institutions.40.${what}`;
const at = '2024-04-12 09:00';
const lawful = [...inside, caused(), ordered('2024-03-11 10:00'), announced('2024-03-11 12:00')];

export const cases40: NormCase[] = [
  { name: 'damage to the State on record', norm: id('damage-to-state'), rows: ['L40.1'], facts: lawful, at, expect: [] },
  { name: 'an order on damage that nobody recorded', norm: id('damage-to-state'), rows: ['L40.1'], facts: [...inside, ordered('2024-03-11 10:00')], at, expect: [breach] },
  { name: 'damage done to the person by the administration is not charged to the person', norm: id('damage-to-state'), rows: ['L40.9'], facts: [...inside, caused({ to: 'person', cause: undefined }), ordered('2024-03-11 10:00')], at, expect: [breach] },
  { name: 'the order names no legislation', norm: id('legal-basis'), rows: ['L40.1.1', 'L40.1.2'], facts: [...inside, caused(), ordered('2024-03-11 10:00', { legalBasis: undefined })], at, expect: [warning] },
  { name: 'the order names the Labour Code', norm: id('legal-basis'), rows: ['L40.1.1', 'L40.1.2'], facts: [...inside, caused({ cause: 'work', workAssignment: '8' }), ordered('2024-03-11 10:00', { legalBasis: 'ТК, ст. 123' })], at, expect: [] },
  { name: 'damage at work by somebody who was assigned to it', norm: id('at-work'), rows: ['L40.1.1'], facts: [...inside, caused({ cause: 'work', workAssignment: '8' })], at, expect: [] },
  { name: 'damage at work by somebody who was not', norm: id('at-work'), rows: ['L40.1.1'], facts: [...inside, caused({ cause: 'work' })], at, expect: [{ ...breach, detail: { missing: ['workAssignment'] } }] },
  { name: 'ordered by the head', norm: id('order'), rows: ['L40.2'], facts: lawful, at, expect: [] },
  { name: 'ordered by the deputy', norm: id('order'), rows: ['L40.2'], facts: [...inside, caused(), ordered('2024-03-11 10:00', { byRole: 'deputy-head-of-place' })], at, expect: [breach] },
  { name: 'ordered without a sum', norm: id('order'), rows: ['L40.2'], facts: [...inside, caused(), ordered('2024-03-11 10:00', { amount: undefined })], at, expect: [{ ...breach, detail: { missing: ['amount'] } }] },
  { name: 'withheld after the announcement', norm: id('recovery-on-order'), rows: ['L40.2', 'L40.3a'], facts: [...lawful, recovered('2024-03-12 10:00')], at, expect: [] },
  { name: 'withheld a minute before it', norm: id('recovery-on-order'), rows: ['L40.3a'], facts: [...inside, caused(), ordered('2024-03-11 10:00'), recovered('2024-03-11 11:59'), announced('2024-03-11 12:00')], at, expect: [breach] },
  { name: 'withheld without any order', norm: id('recovery-on-order'), rows: ['L40.2'], facts: [...inside, caused(), recovered('2024-03-12 10:00')], at, expect: [breach] },
  { name: 'paid by the person before any order', norm: id('recovery-on-order'), rows: ['L40.2'], facts: [...inside, caused(), recovered('2024-03-12 10:00', { source: 'person' })], at, expect: [] },

  { name: 'announced at the last minute of the day', norm: id('announced'), rows: ['L40.3a'], facts: [...inside, caused(), ordered('2024-03-11 10:00'), announced('2024-03-12 10:00')], at, expect: [{ state: 'met', due: '2024-03-12 10:00' }] },
  { name: 'announced without a signature', norm: id('announced'), rows: ['L40.3a'], facts: [...inside, caused(), ordered('2024-03-11 10:00'), announced('2024-03-11 12:00', false)], at: '2024-03-12 10:01', expect: [{ state: 'breached' }] },
  { name: 'there is an order: it may be appealed', norm: id('appeal'), rows: ['L40.3b'], facts: [...inside, caused(), ordered('2024-03-11 10:00')], at, expect: [{ state: 'active', kind: 'right' }] },
  { name: 'no order, nothing to appeal', norm: id('appeal'), rows: ['L40.3b'], facts: [...inside, caused()], at, expect: [] },

  { name: 'withheld with consent', norm: id('account-debit'), rows: ['L40.4'], facts: [...lawful, recovered('2024-03-12 10:00')], at, expect: [] },
  { name: 'withheld on an act of court', norm: id('account-debit'), rows: ['L40.4'], facts: [...lawful, recovered('2024-03-12 10:00', { consent: false, courtAct: '2-77/2024' })], at, expect: [] },
  { name: 'withheld with neither', norm: id('account-debit'), rows: ['L40.4'], facts: [...lawful, recovered('2024-03-12 10:00', { consent: false })], at, expect: [breach] },
  { name: 'an entry of the account for damage, the order was announced', norm: id('account-entry'), rows: ['L40.4', 'L40.3a'], facts: [...lawful, debited('damage')], at, expect: [] },
  { name: 'an entry of the account for damage of which the person knows nothing', norm: id('account-entry'), rows: ['L40.4', 'L40.3a'], facts: [...inside, caused(), ordered('2024-03-11 10:00'), debited('damage')], at, expect: [breach] },
  { name: 'an entry for postage', norm: id('account-entry'), rows: ['L40.4'], facts: [...inside, debited('postage')], at, expect: [] },
  { name: 'returned at the last minute of the day', norm: id('refund'), rows: ['L40.5a'], facts: [...lawful, recovered('2024-03-12 10:00'), wrongly, refunded('2024-03-21 10:00')], at, expect: [{ state: 'met', due: '2024-03-21 10:00' }] },
  { name: 'not returned, the person is already free', norm: id('refund'), rows: ['L40.5a'], facts: [...lawful, recovered('2024-03-12 10:00'), wrongly, released('2024-03-20 12:00', 'order-judge')], at: '2024-03-21 10:01', expect: [{ state: 'breached' }] },
  { name: 'returned past the account', norm: id('refund-credited'), rows: ['L40.5b'], facts: [...inside, wrongly, refunded('2024-03-21 10:00', false)], at, expect: [breach] },
  { name: 'credited to the account', norm: id('refund-credited'), rows: ['L40.5b'], facts: [...inside, wrongly, refunded('2024-03-21 10:00')], at, expect: [] },
  { name: 'the brother pays at the request of the person', norm: id('third-person'), rows: ['L40.6'], facts: [...lawful, recovered('2024-03-12 10:00', { source: 'third-person', personAsked: true, payerConsented: true })], at, expect: [] },
  { name: 'nobody asked the person', norm: id('third-person'), rows: ['L40.6'], facts: [...lawful, recovered('2024-03-12 10:00', { source: 'third-person', personAsked: false, payerConsented: true })], at, expect: [{ ...breach, detail: { missing: ['personAsked'] } }] },

  ...[['2024-04-02 10:00', 'met'] as const, ['2024-04-02 10:01', 'met-late'] as const].map(([when, state]): NormCase => ({
    name: `a convict leaves with unpaid damage: word of it is ${state}`, norm: id('balance-sent'), rows: ['L40.7'],
    facts: [person('2024-01-10 10:00', { convict: true }), admitted('2024-01-10 10:00', 'si'), caused(), ordered('2024-03-11 10:00'), happens('custody.departed', '2024-04-01 10:00', { place: 'place-si', toKind: 'uis' }), happens('damage.balance-sent', when, { damageId, amount: 1_000_000 })],
    at, expect: [{ state, due: '2024-04-02 10:00' }],
  })),
  { name: 'a convict whose damage is paid', norm: id('balance-sent'), rows: ['L40.7'], facts: [person('2024-01-10 10:00', { convict: true }), admitted('2024-01-10 10:00', 'si'), caused(), ordered('2024-03-11 10:00'), recovered('2024-03-12 10:00', { source: 'person' }), happens('custody.departed', '2024-04-01 10:00', { place: 'place-si', toKind: 'uis' })], at, expect: [] },
  { name: 'money kept back at release, even with consent', norm: id('after-release'), rows: ['L40.8'], facts: [...lawful, happens('release.ordered', '2024-03-20 09:00', { ground: 'order-judge', byRole: 'judge', number: '3', reasoned: true }), recovered('2024-03-20 10:00')], at, expect: [{ ...breach, detail: { missing: ['courtAct'] } }] },
  { name: 'recovered after release on a decision of the court', norm: id('after-release'), rows: ['L40.8'], facts: [...lawful, released('2024-03-20 10:00', 'order-judge'), recovered('2024-04-10 10:00', { courtAct: '2-77/2024' })], at, expect: [] },
];
