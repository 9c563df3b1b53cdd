import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, breach, detained, happens, person } from './happenings.cases.ts';
import { reached } from './force.cases.ts';

const id = (name: string): string => `special-institutions.16.${name}`;
const inside: CaseFact[] = [person('2024-01-10 10:00'), detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs'), admitted('2024-01-12 12:00', 'si', { reason: 'transfer' })];
const informed = (at: string, data = {}): CaseFact => happens('rights.informed', at, { rights: true, regime: true, discipline: true, appeals: true, language: 'қазақ', signed: true, ...data });
const done = (at: string): CaseFact => happens('admission.completed', at, { by: 'Кезекші' });
const asked = (at: string, to = 'head', about = 'clothing'): CaseFact => happens('request.made', at, { requestId: '1', to, about });
const answered = (at: string, result: string, data = {}): CaseFact => happens('request.answered', at, { requestId: '1', result, ...data });
const seized = (kind: string, reason: string): CaseFact => happens('thing.seized', '2024-02-05 10:00', { thingsId: '1', kind, reason });
const debited = (purpose: string): CaseFact => happens('account.debited', '2024-02-05 10:00', { amount: 1000, purpose });
const place = happens('place.described', '2024-01-01 09:00', { kind: 'si', agency: 'uis' });
const schedule = (sleepMinutes: number): CaseFact => happens('place.schedule-set', '2024-02-05 10:00', { sleepMinutes });
const walk = (at: string, data: Readonly<Record<string, unknown>> = { outcome: 'taken', minutes: 60 }, more: Partial<CaseFact> = {}): CaseFact => happens('walk.recorded', at, data, more);
const noWalks = reached('2024-02-04 11:00', 'activity-limited', '2024-02-04 10:00', { activity: 'walks', extent: 'suspended' });
const ask = { at: '2024-03-20 09:00' };

export const cases16: NormCase[] = [
  { name: 'all four subjects, in Kazakh, signed', norm: id('informed'), rows: ['L16.1.1'], facts: [...inside, informed('2024-01-12 13:00')], ...ask, expect: [] },
  { name: 'nothing was said of complaints', norm: id('informed'), rows: ['L16.1.1'], facts: [...inside, informed('2024-01-12 13:00', { appeals: false })], ...ask, expect: [{ ...breach, detail: { missing: ['appeals'] } }] },
  { name: 'informed before reception was over', norm: id('told-at-reception'), rows: ['L16.1.1'], facts: [...inside, informed('2024-01-12 13:00'), done('2024-01-12 14:00')], ...ask, expect: [] },
  { name: 'informed in the isolator only, not in the remand prison', norm: id('told-at-reception'), rows: ['L16.1.1'], facts: [...inside, informed('2024-01-11 13:00'), done('2024-01-12 14:00')], ...ask, expect: [breach] },
  { name: 'the timely talk was recorded a day late', norm: id('told-at-reception'), rows: ['L16.1.1'], facts: [...inside, { ...informed('2024-01-12 13:00'), recordedAt: '2024-01-13 13:00' }, done('2024-01-12 14:00')], ...ask, expect: [] },
  { name: 'seasonal clothing asked for: answered at the last minute of three days, over the doubled hour', norm: id('request-to-head'), rows: ['L16.1.3a', 'L16.2.5'], facts: [...inside, asked('2024-02-28 10:00'), answered('2024-03-02 09:00', 'granted')], ...ask, expect: [{ state: 'met', due: '2024-03-02 09:00' }] },
  { name: 'a request to work answered a minute late', norm: id('request-to-head'), rows: ['L16.3'], facts: [...inside, asked('2024-02-28 10:00', 'head', 'work'), answered('2024-03-02 09:01', 'granted')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'no answer', norm: id('request-to-head'), rows: ['L16.1.3a'], facts: [...inside, asked('2024-02-05 10:00')], at: '2024-02-08 10:01', expect: [{ state: 'breached', evidence: 'not-recorded' }] },
  { name: 'a request to the visiting prosecutor passed on', norm: id('request-to-controller'), rows: ['L16.1.3b'], facts: [...inside, asked('2024-02-05 10:00', 'controlling', 'other'), answered('2024-02-08 10:00', 'passed')], ...ask, expect: [{ state: 'met', due: '2024-02-08 10:00' }] },
  { name: 'passed on a minute late', norm: id('request-to-controller'), rows: ['L16.1.3b'], facts: [...inside, asked('2024-02-05 10:00', 'controlling', 'other'), answered('2024-02-08 10:01', 'passed')], ...ask, expect: [{ state: 'met-late' }] },
  { name: 'the administration refused it in place of the prosecutor', norm: id('request-to-controller'), rows: ['L16.1.3b'], facts: [...inside, asked('2024-02-05 10:00', 'controlling', 'other'), answered('2024-02-05 11:00', 'refused')], ...ask, expect: [{ state: 'breached' }] },
  { name: 'marriage refused with the norm named', norm: id('refusal-reason'), rows: ['L16.2.2a', 'L16.2.2b', 'L16.1.18'], facts: [...inside, asked('2024-02-05 10:00', 'head', 'marriage'), answered('2024-02-06 10:00', 'refused', { refusalReason: 'некеде тұр' })], ...ask, expect: [] },
  { name: 'a rite refused for no reason', norm: id('refusal-reason'), rows: ['L16.1.14a', 'L16.1.13b', 'L16.2.3b'], facts: [...inside, asked('2024-02-05 10:00', 'head', 'religion'), answered('2024-02-06 10:00', 'refused')], ...ask, expect: [{ ...breach, detail: { missing: ['refusalReason'] } }] },
  { name: 'notes that hold a state secret are taken', norm: id('case-papers'), rows: ['L16.1.6b'], facts: [...inside, seized('case-papers', 'secret')], ...ask, expect: [] },
  { name: 'notes for the defence are taken under the regulations', norm: id('case-papers'), rows: ['L16.1.6a', 'L16.1.6b'], facts: [...inside, seized('case-papers', 'regulations')], ...ask, expect: [breach] },
  { name: 'a religious object beyond the list of the regulations', norm: id('religious-things'), rows: ['L16.1.14b'], facts: [...inside, seized('religious', 'regulations')], ...ask, expect: [] },
  { name: 'a prayer book taken for another reason', norm: id('religious-things'), rows: ['L16.1.14b'], facts: [...inside, seized('religious', 'other')], ...ask, expect: [breach] },
  { name: 'the shop is paid for', norm: id('free-provision'), rows: ['L16.1.9'], facts: [...inside, debited('shop')], ...ask, expect: [] },
  { name: 'medical care is paid for', norm: id('free-provision'), rows: ['L16.1.9'], facts: [...inside, debited('medical')], ...ask, expect: [breach] },
  { name: 'from ten to six', norm: id('night-sleep'), rows: ['L16.1.10a'], subject: 'place', facts: [place, schedule(480)], ...ask, expect: [] },
  { name: 'a minute less', norm: id('night-sleep'), rows: ['L16.1.10a'], subject: 'place', facts: [place, schedule(479)], ...ask, expect: [breach] },
  { name: 'a special receiver has a norm of its own', norm: id('night-sleep'), rows: ['L16.1.10a'], subject: 'place', facts: [happens('place.described', '2024-01-01 09:00', { kind: 'sp', agency: 'mvd' }), schedule(400)], ...ask, expect: [] },
  { name: 'an urgent act that the Code allows, in the night of 29 February 2024', norm: id('night-rest'), rows: ['L16.1.10b'], facts: [...inside, happens('sleep.disturbed', '2024-02-29 23:30 +05:00', { action: 'procedural', requestedBy: 'investigator', cpcException: 'ҚПК 209-бап' })], ...ask, expect: [] },
  { name: 'questioned at three in the morning for no named case', norm: id('night-rest'), rows: ['L16.1.10b'], facts: [...inside, happens('sleep.disturbed', '2024-02-05 03:00', { action: 'procedural', requestedBy: 'investigator' })], ...ask, expect: [{ ...breach, detail: { missing: ['cpcException'] } }] },
  { name: 'an hour', norm: id('walk'), rows: ['L16.1.11'], facts: [...inside, walk('2024-02-05 10:00')], ...ask, expect: [] },
  { name: 'fifty-nine minutes', norm: id('walk'), rows: ['L16.1.11'], facts: [...inside, walk('2024-02-05 10:00', { outcome: 'taken', minutes: 59 })], ...ask, expect: [breach] },
  { name: 'the person did not want to go out', norm: id('walk'), rows: ['L16.1.11'], facts: [...inside, walk('2024-02-05 10:00', { outcome: 'refused' })], ...ask, expect: [] },
  { name: 'no walk was given', norm: id('walk'), rows: ['L16.1.11'], facts: [...inside, walk('2024-02-05 10:00', { outcome: 'not-given' })], ...ask, expect: [breach] },
  { name: 'walks are suspended under the regime of special conditions: none is owed', norm: id('walk'), rows: ['L16.1.11', 'L46.2a'], facts: [...inside, reached('2024-02-04 10:00', 'introduced'), noWalks, walk('2024-02-05 10:00', { outcome: 'not-given' })], ...ask, expect: [] },
  { name: 'the regime alone does not suspend them', norm: id('walk'), rows: ['L16.1.11', 'L46.2a'], facts: [...inside, reached('2024-02-04 10:00', 'introduced'), walk('2024-02-05 10:00', { outcome: 'not-given' })], ...ask, expect: [breach] },
  { name: 'a walk that was given under it is given whole', norm: id('walk'), rows: ['L16.1.11', 'L46.2a'], facts: [...inside, reached('2024-02-04 10:00', 'introduced'), noWalks, walk('2024-02-05 10:00', { outcome: 'taken', minutes: 30 })], ...ask, expect: [breach] },
  { name: 'suspended by nothing that the Law knows', norm: id('walk'), rows: ['L16.1.11', 'L46.2a'], facts: [...inside, noWalks, walk('2024-02-05 10:00', { outcome: 'not-given' })], ...ask, expect: [breach] },
  { name: 'the duration was written down wrongly and is corrected', norm: id('walk'), rows: ['L16.1.11'], facts: [...inside, walk('2024-02-05 10:00', { outcome: 'taken', minutes: 6 }, { id: 'w1' }), walk('2024-02-05 10:00', { outcome: 'taken', minutes: 60 }, { corrects: 'w1', recordedAt: '2024-02-05 18:00' })], ...ask, expect: [] },
  { name: 'a walk on the next day', norm: id('walk-every-day'), rows: ['L16.1.11'], facts: [...inside, walk('2024-02-28 10:00'), walk('2024-02-29 10:00')], at: '2024-02-29 20:00', expect: [{ state: 'met' }, { state: 'met' }] },
  { name: 'the next day has no record when it ends', norm: id('walk-every-day'), rows: ['L16.1.11'], facts: [...inside, walk('2024-02-28 10:00')], at: '2024-03-01 00:01', expect: [{ state: 'met' }, { state: 'breached', due: '2024-03-01 00:00' }, { state: 'open' }] },
  { name: 'a day of departure owes nothing', norm: id('walk-every-day'), rows: ['L16.1.11'], facts: [...inside, walk('2024-02-28 10:00'), happens('custody.departed', '2024-02-29 08:00', { place: 'place-si', purpose: 'transfer' })], at: '2024-03-02 09:00', expect: [{ state: 'met' }, { state: 'void' }] },
];
