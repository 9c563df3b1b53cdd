/** Cases of articles 46-4, 46-5, 46-7 and 46-8: what the two receivers keep alike is shown for both. */
import type { NormCase } from '../../check/case.ts';
import { admitted, breach, happens, warning } from './happenings.cases.ts';
import { man, officer, thePlace } from './force.cases.ts';

const at = '2024-03-25 09:00', when = '2024-03-20 12:00';
type Data = Readonly<Record<string, unknown>>;
type Kind = 'pr' | 'sp';
const inside = (kind: Kind) => [man, admitted('2024-03-19 10:00', kind)];
const person = (kind: Kind, name: string, norm: string, rows: readonly string[], facts: NormCase['facts'], expect: NormCase['expect'], asked = at): NormCase => ({ name, norm: `special-institutions.${norm}`, rows, facts: [...inside(kind), ...facts], at: asked, expect });
const place = (kind: Kind, name: string, norm: string, rows: readonly string[], facts: NormCase['facts'], expect: NormCase['expect'], asked = at): NormCase => ({ name, norm: `special-institutions.${norm}`, rows, subject: 'place', facts: [thePlace('mvd', kind), ...facts], at: asked, expect });

const explained = (data: Data = {}) => happens('rights.informed', when, { rights: true, regime: true, appeals: true, signed: true, ...data });
const force = (data: Data) => happens('force.used', when, { means: 'handcuffs', ...officer, ...data });
const duty = (from: string, until: string, data: Data = {}) => happens('receiver.duty-taken', from, { officer: 'лейтенант Үлгіев', ...data }, { instants: { until } });
const broken = happens('receiver.rules-broken', '2024-03-20 11:00', { violationId: 'v1', rule: '12-тармақ' });
const influence = (data: Data = {}) => happens('receiver.influence-applied', when, { violationId: 'v1', measure: 'warning', byRole: 'head-of-place', order: '3', reasons: 'тәртіпті бұзды', ...data });
const food = (on: string, data: Data = {}) => happens('receiver.food-issued', on, { register: '7', byRole: 'duty-officer', everyone: true, norm: 'ivs', ...data });
const lodged = (on: string, addressee = 'prosecutor') => happens('complaint.lodged', on, { complaintId: 'c1', about: 'detention', addressee });
const forwarded = (on: string, more: Readonly<{ recordedAt?: string }> = {}) => happens('complaint.forwarded', on, { complaintId: 'c1', to: 'prosecutor' }, more);

const cell = (data: Data) => happens('custody.cell-assigned', when, { cell: '4', ...data });
const threat = happens('threat.noticed', when, { threatId: 't1', kind: 'life' });
const moved = (on: string) => happens('threat.measures-taken', on, { threatId: 't1', what: 'other-cell' });
const walk = (data: Data) => happens('walk.recorded', when, data);
const walkOn = (on: string) => happens('walk.recorded', on, { outcome: 'taken', minutes: 130 });
const asked = happens('request.made', '2024-03-20 08:00', { requestId: 'q1', to: 'head', about: 'religion' });
const answered = (data: Data) => happens('request.answered', when, { requestId: 'q1', result: 'refused', ...data });

const alike = (kind: Kind, rows: { readonly force: string; readonly missing: string; readonly rights: string; readonly sexes: string; readonly safety: string; readonly sleep: string; readonly walk: string; readonly rites: string }, articles: { readonly regime: string; readonly rights: string }): NormCase[] => [
  person(kind, `${kind}: force under the Law on the internal affairs bodies`, `${articles.regime}.force`, [rows.force], [force({ lawCited: 'internal-affairs-bodies' })], []),
  person(kind, `${kind}: force under this Law`, `${articles.regime}.force`, [rows.force], [force({ lawCited: 'special-institutions', specialCase: 'escape' })], [{ ...breach, evidence: 'recorded' }]),
  person(kind, `${kind}: force under no law at all`, `${articles.regime}.force`, [rows.force], [force({})], [{ ...breach, evidence: 'not-recorded' }]),
  place(kind, `${kind}: all are there when the duty is taken over`, `${articles.regime}.nobody-missing`, [rows.missing], [duty('2024-03-20 08:00', '2024-03-30 20:00', { allPresent: true })], []),
  place(kind, `${kind}: somebody is missing`, `${articles.regime}.nobody-missing`, [rows.missing], [duty('2024-03-20 08:00', '2024-03-30 20:00', { allPresent: false })], [breach]),
  person(kind, `${kind}: three topics against signature`, `${articles.rights}.rights-explained`, [rows.rights], [explained()], []),
  person(kind, `${kind}: nobody told the person how to complain`, `${articles.rights}.rights-explained`, [rows.rights], [explained({ appeals: false })], [{ ...breach, evidence: 'not-recorded' }]),
  person(kind, `${kind}: told before the reception was over`, `${articles.rights}.told-at-reception`, [rows.rights], [explained(), happens('admission.completed', '2024-03-20 12:30')], []),
  person(kind, `${kind}: told afterwards`, `${articles.rights}.told-at-reception`, [rows.rights], [happens('admission.completed', '2024-03-20 11:30'), explained()], [breach]),
  person(kind, `${kind}: told in time, recorded afterwards`, `${articles.rights}.told-at-reception`, [rows.rights], [{ ...explained(), recordedAt: '2024-03-21 10:00' }, happens('admission.completed', '2024-03-20 12:30')], []),
  person(kind, `${kind}: a man among men`, `${articles.regime}.sexes-apart`, [rows.sexes], [cell({ withOtherSex: false })], []),
  person(kind, `${kind}: a man among women`, `${articles.regime}.sexes-apart`, [rows.sexes], [cell({ withOtherSex: true })], [breach]),
  person(kind, `${kind}: a threatened person is moved at the last minute`, `${articles.rights}.safety`, [rows.safety], [threat, moved('2024-03-20 13:00')], [{ state: 'met', due: '2024-03-20 13:00' }]),
  person(kind, `${kind}: a threatened person is moved a minute later`, `${articles.rights}.safety`, [rows.safety], [threat, moved('2024-03-20 13:01')], [{ state: 'met-late' }]),
  place(kind, `${kind}: eight hours of sleep in the schedule`, `${articles.rights}.night-sleep`, [rows.sleep], [happens('place.schedule-set', when, { sleepMinutes: 480 })], []),
  place(kind, `${kind}: a minute less`, `${articles.rights}.night-sleep`, [rows.sleep], [happens('place.schedule-set', when, { sleepMinutes: 479 })], [breach]),
  person(kind, `${kind}: a walk of two hours`, `${articles.rights}.walk`, [rows.walk], [walk({ outcome: 'taken', minutes: 120 })], []),
  person(kind, `${kind}: a minute less of walk`, `${articles.rights}.walk`, [rows.walk], [walk({ outcome: 'taken', minutes: 119 })], [breach]),
  person(kind, `${kind}: the person stays in`, `${articles.rights}.walk`, [rows.walk], [walk({ outcome: 'refused' })], []),
  person(kind, `${kind}: no walk on a holiday`, `${articles.rights}.walk`, [rows.walk], [happens('walk.recorded', '2024-03-21 20:00', { outcome: 'not-given' })], [breach]),
  person(kind, `${kind}: one walk counted as two hours, corrected to one`, `${articles.rights}.walk`, [rows.walk], [happens('walk.recorded', when, { outcome: 'taken', minutes: 120 }, { id: 'w1' }), happens('walk.recorded', when, { outcome: 'taken', minutes: 60 }, { corrects: 'w1', recordedAt: '2024-03-21 10:00' })], [breach]),
  person(kind, `${kind}: a walk on each day, a holiday included`, `${articles.rights}.walk-each-day`, [rows.walk], [walk({ outcome: 'taken', minutes: 120 }), walkOn('2024-03-21 15:00'), walkOn('2024-03-22 15:00')], [{ state: 'met' }, { state: 'met' }, { state: 'met' }], '2024-03-22 18:00'),
  person(kind, `${kind}: nothing on record of the holiday`, `${articles.rights}.walk-each-day`, [rows.walk], [walk({ outcome: 'taken', minutes: 120 }), walkOn('2024-03-22 15:00')], [{ state: 'met' }, { state: 'breached' }, { state: 'met' }], '2024-03-22 18:00'),
  person(kind, `${kind}: the walks of places of custody are counted apart`, '16.walk-every-day', [rows.walk], [walk({ outcome: 'taken', minutes: 120 }), walkOn('2024-03-22 15:00')], []),
  person(kind, `${kind}: the day on which the person leaves needs no walk`, `${articles.rights}.walk-each-day`, [rows.walk], [walk({ outcome: 'taken', minutes: 120 }), happens('custody.departed', '2024-03-21 09:00', { place: `place-${kind}` })], [{ state: 'met' }, { state: 'void' }]),
  person(kind, `${kind}: a rite is refused for the quiet of others`, `${articles.rights}.rites`, [rows.rites], [asked, answered({ refusalReason: 'түнгі тыныштық' })], []),
  person(kind, `${kind}: a rite is refused without a word`, `${articles.rights}.rites`, [rows.rites], [asked, answered({})], [breach]),
];

export const receiversCases: NormCase[] = [
  ...alike('pr', { force: 'L46-4.4', missing: 'L46-4.1a', rights: 'L46-5.1.1', sexes: 'L46-4.3', safety: 'L46-5.1.2', sleep: 'L46-5.1.4', walk: 'L46-5.1.5', rites: 'L46-5.1.6' }, { regime: '46-4', rights: '46-5' }),
  ...alike('sp', { force: 'L46-7.2c', missing: 'L46-7.2b', rights: 'L46-8.1.1', sexes: 'L46-7.4', safety: 'L46-8.1.2', sleep: 'L46-8.1.5', walk: 'L46-8.1.6', rites: 'L46-8.1.7' }, { regime: '46-7', rights: '46-8' }),

  person('pr', 'children with the mother by court decision in a cell of their own', '46-4.children', ['L46-4.2b'], [happens('receiver.children-placed', when, { court: 'сот', decision: '9', cell: '4', separateCell: true, childFood: true })], []),
  person('pr', 'children among strangers', '46-4.children', ['L46-4.2b'], [happens('receiver.children-placed', when, { court: 'сот', decision: '9', cell: '4', separateCell: false })], [breach]),
  person('pr', 'children without a court decision', '46-4.children', ['L46-4.2b'], [happens('receiver.children-placed', when, { cell: '4', separateCell: true })], [{ ...breach, detail: { missing: ['court', 'decision'] } }]),
  person('pr', 'the children are fed', '46-4.children-food', ['L46-4.2c'], [happens('receiver.children-placed', when, { childFood: true })], []),
  person('pr', 'nothing says that the children are fed', '46-4.children-food', ['L46-4.2c'], [happens('receiver.children-placed', when)], [warning]),

  person('pr', 'an appeal to the prosecutor leaves within the day, over a holiday', '46-5.appeals', ['L46-5.1.7'], [lodged('2024-03-20 18:00'), forwarded('2024-03-21 18:00')], [{ state: 'met', due: '2024-03-21 18:00' }]),
  person('pr', 'a minute later', '46-5.appeals', ['L46-5.1.7'], [lodged('2024-03-20 18:00'), forwarded('2024-03-21 18:01')], [{ state: 'met-late' }]),
  person('pr', 'sent in time, recorded two days later', '46-5.appeals', ['L46-5.1.7'], [lodged('2024-03-20 18:00', 'court'), forwarded('2024-03-21 10:00', { recordedAt: '2024-03-23 10:00' })], [{ state: 'met' }]),
  person('pr', 'an appeal to the administration stays there', '46-5.appeals', ['L46-5.1.7'], [lodged('2024-03-20 18:00', 'case-holder')], []),

  person('pr', 'a warning for a recorded breach of the rules', '46-5.rule-broken', ['L46-5.2', 'L46-5.3'], [broken, influence()], []),
  person('pr', 'a warning for nothing on record', '46-5.rule-broken', ['L46-5.2', 'L46-5.3'], [influence()], [breach]),
  person('pr', 'a warning', '46-5.measures', ['L46-5.3', 'L46-5.3.1'], [broken, influence()], []),
  person('pr', 'an extra turn of duty', '46-5.measures', ['L46-5.3', 'L46-5.3.2'], [broken, influence({ measure: 'extra-duty' })], []),
  person('pr', 'a punishment cell is no measure here', '46-5.measures', ['L46-5.3'], [broken, influence({ measure: 'other' })], [breach]),
  person('pr', 'the head decides', '46-5.head-decides', ['L46-5.3a'], [broken, influence()], []),
  person('pr', 'the deputy decides', '46-5.head-decides', ['L46-5.3a'], [broken, influence({ byRole: 'deputy-head-of-place' })], [breach]),
  person('pr', 'a reasoned order', '46-5.reasoned-order', ['L46-5.3b'], [broken, influence()], []),
  person('pr', 'an order without reasons', '46-5.reasoned-order', ['L46-5.3b'], [broken, happens('receiver.influence-applied', when, { violationId: 'v1', measure: 'warning', byRole: 'head-of-place', order: '3' })], [{ ...breach, detail: { missing: ['reasons'] } }]),
  person('sp', 'a special receiver is not meant', '46-5.measures', ['L46-5.3'], [broken, influence({ measure: 'other' })], []),

  place('sp', 'the rules hang in the cell', '46-7.rules-posted', ['L46-7.1a', 'L46-7.1b'], [happens('receiver.cell-checked', when, { cell: '3', rulesPosted: true, secured: true })], []),
  place('sp', 'no rules in the cell', '46-7.rules-posted', ['L46-7.1a', 'L46-7.1b'], [happens('receiver.cell-checked', when, { cell: '3', rulesPosted: false, secured: true })], [breach]),
  place('sp', 'the next duty begins as the last ends', '46-7.duty', ['L46-7.2a'], [duty('2024-03-20 08:00', '2024-03-20 20:00'), duty('2024-03-20 20:00', '2024-03-21 08:00')], [{ state: 'met', due: '2024-03-20 20:00' }, { state: 'open', due: '2024-03-21 08:00' }], '2024-03-21 07:00'),
  place('sp', 'a gap of a minute', '46-7.duty', ['L46-7.2a'], [duty('2024-03-20 08:00', '2024-03-20 20:00'), duty('2024-03-20 20:01', '2024-03-21 08:00')], [{ state: 'met-late' }, { state: 'open' }], '2024-03-21 07:00'),
  place('sp', 'nobody takes over on a holiday', '46-7.duty', ['L46-7.2a'], [duty('2024-03-20 20:00', '2024-03-21 08:00')], [{ state: 'breached', due: '2024-03-21 08:00' }], '2024-03-21 08:01'),
  place('sp', 'food by the norm of a temporary detention facility', '46-7.food-norm', ['L46-7.3a'], [food(when)], []),
  place('sp', 'food by another norm', '46-7.food-norm', ['L46-7.3a'], [food(when, { norm: 'other' })], [breach]),
  place('sp', 'the duty officer gives food to everyone on the list', '46-7.food-register', ['L46-7.3b'], [food(when)], []),
  place('sp', 'somebody got no food', '46-7.food-register', ['L46-7.3b'], [food(when, { everyone: false })], [breach]),
  place('sp', 'food every day', '46-7.food-daily', ['L46-7.3b'], [food('2024-03-20 12:00'), food('2024-03-21 12:00')], [{ state: 'met' }, { state: 'met' }, { state: 'open' }], '2024-03-22 09:00'),
  place('sp', 'a day without food on the register', '46-7.food-daily', ['L46-7.3b'], [food('2024-03-20 12:00'), food('2024-03-22 12:00')], [{ state: 'met' }, { state: 'breached' }, { state: 'met' }], '2024-03-22 13:00'),

  person('sp', 'an infectious patient apart', '46-7.infectious-apart', ['L46-7.5'], [cell({ infectiousTogether: false })], []),
  person('sp', 'an infectious patient among others', '46-7.infectious-apart', ['L46-7.5'], [cell({ infectiousTogether: true })], [breach]),
  person('sp', 'a parcel with a knife is refused', '46-8.parcels', ['L46-8.1.4'], [happens('parcel.refused', when, { parcelId: 'p1', reason: 'prohibited' })], []),
  person('sp', 'a second parcel of the month is refused', '46-8.parcels', ['L46-8.1.4'], [happens('parcel.refused', when, { parcelId: 'p1', reason: 'number' })], [breach]),
  person('sp', 'a measure of influence with the law that provides for it', '46-8.no-measures', ['L46-8.2'], [broken, influence({ citation: 'Ішкі істер органдары туралы Заң' })], []),
  person('sp', 'a measure of influence under no law', '46-8.no-measures', ['L46-8.2'], [broken, influence()], [breach]),
  person('sp', 'an appeal to the prosecutor leaves within twenty-four hours', '46-6.appeal-dispatch', ['L46-8.1.8'], [lodged('2024-03-20 18:00'), forwarded('2024-03-21 18:00')], [{ state: 'met', due: '2024-03-21 18:00' }]),
  person('sp', 'an appeal to the prosecutor is kept back', '46-6.appeal-dispatch', ['L46-8.1.8'], [lodged('2024-03-20 18:00')], [{ state: 'breached' }]),
];
