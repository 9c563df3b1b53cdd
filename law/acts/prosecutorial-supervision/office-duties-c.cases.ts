/** Cases of points 49, 52–56: reconciliations of the office, works, civil cases, rulings in execution of a sentence. */
import type { NormCase } from '../../check/case.ts';
import { breach, happens } from '../special-institutions/happenings.cases.ts';
import { done } from './happenings-b.cases.ts';
import { at, edge, of } from './happenings-c.cases.ts';

const office = { subject: 'office' } as const;
const district = (level = 'district') => happens('office.described', '2015-12-31 09:00', { level, branch: 'territorial' });
const run = (when: string, which: string, data = {}) => done('reconciliation.run', when, { which, periodFrom: '2016-01-01', ...data });
const probation = { sources: 'сот, пробация', matched: 40, missingFirst: 1, missingSecond: 0 };
const threeWay = { sources: 'сот, статистика, полиция', supervisionEstablished: 4, released: 9, repeatCrimes: 1 };

const rhythm: NormCase[] = [
  { ...of('49', 'reconciliation', 'P49a'), ...office, name: 'on the last evening of the quarter', facts: [district(), run('2015-12-31 20:00', 'court-probation'), run('2016-03-31 23:30', 'court-probation')], at: '2016-04-01 09:00', expect: [{ state: 'met' }, { state: 'met', due: '2016-04-01 00:00' }, { state: 'open' }] },
  { ...of('49', 'reconciliation', 'P49a'), ...office, name: 'a quarter without it', facts: [district(), run('2015-12-31 20:00', 'court-probation'), run('2016-04-01 00:01', 'court-probation')], at: '2016-04-01 09:00', expect: [{ state: 'met' }, { state: 'breached', due: '2016-04-01 00:00' }, { state: 'met' }] },
  { ...of('49', 'reconciliation', 'P49a'), ...office, name: 'a regional office reconciles other lists', facts: [district('oblast')], at: '2016-04-01 09:00', expect: [] },
  { ...of('52', 'reconciliation', 'P52a'), ...office, name: 'once in the half-year', facts: [district(), run('2015-12-31 20:00', 'court-statistics-police'), run('2016-06-30 23:30', 'court-statistics-police')], at: '2016-07-01 09:00', expect: [{ state: 'met' }, { state: 'met', due: '2016-07-01 00:00' }, { state: 'open' }] },
  { ...of('52', 'reconciliation', 'P52a'), ...office, name: 'a half-year without it', facts: [district(), run('2015-12-31 20:00', 'court-statistics-police')], at: '2016-07-01 09:00', expect: [{ state: 'met' }, { state: 'breached' }, { state: 'open' }] },
  { ...of('49', 'contents', 'P49b'), ...office, name: 'sources and result are there', facts: [run('2016-03-01 10:00', 'court-probation', probation)], at, expect: [] },
  { ...of('49', 'contents', 'P49b'), ...office, name: 'without the sources', facts: [run('2016-03-01 10:00', 'court-probation', { ...probation, sources: undefined })], at, expect: [breach] },
  { ...of('52', 'contents', 'P52b'), ...office, name: 'all three figures', facts: [run('2016-03-01 10:00', 'court-statistics-police', threeWay)], at, expect: [] },
  { ...of('52', 'contents', 'P52b'), ...office, name: 'repeated crimes are missing', facts: [run('2016-03-01 10:00', 'court-statistics-police', { ...threeWay, repeatCrimes: undefined })], at, expect: [breach] },
  { ...of('53', 'decision', 'P53'), subject: 'place', name: 'the decision is there', facts: [done('akimat.works-checked', '2016-03-01 10:00', { akimat: 'аудан', decisionPresent: true })], at, expect: [] },
  { ...of('53', 'decision', 'P53'), subject: 'place', name: 'no decision', facts: [done('akimat.works-checked', '2016-03-01 10:00', { akimat: 'аудан', decisionPresent: false })], at, expect: [breach] },
  { ...of('55', 'participation', 'P55'), ...office, name: 'took part', facts: [done('civil-case.mandatory-hearing', '2016-03-01 10:00', { court: 'сот', prosecutorTookPart: true })], at, expect: [] },
  { ...of('55', 'participation', 'P55'), ...office, name: 'did not take part', facts: [done('civil-case.mandatory-hearing', '2016-03-01 10:00', { court: 'сот', prosecutorTookPart: false })], at, expect: [breach] },
];

const ruled = happens('execution.ruled', '2016-02-15 10:00', { court: 'сот', number: '9' }, { id: 'x1' });
const ruledUntil = happens('execution.ruled', '2016-02-15 10:00', { court: 'сот', number: '9' }, { id: 'x1', instants: { appealUntil: '2016-02-29 23:00' } });
const checked = (when: string, lawful = true) => done('execution.ruling-checked', when, { about: 'x1', lawful });
const rulings: NormCase[] = [
  ...edge(of('56', 'checked', 'P56a'), 'the statutory term, over the leap day', [ruled], (when) => checked(when), '2016-03-01 10:00'),
  ...edge(of('56', 'checked-as-written', 'P56a'), 'the term that the ruling names', [ruledUntil], (when) => checked(when), '2016-02-29 23:00'),
  { ...of('56', 'protest', 'P56b'), name: 'protested at the last minute', facts: [ruled, checked('2016-02-20 10:00', false), done('execution.protested', '2016-03-01 10:00', { about: 'x1' })], at, expect: [{ state: 'used', due: '2016-03-01 10:00' }] },
  { ...of('56', 'protest', 'P56b'), name: 'protested a minute late', facts: [ruled, checked('2016-02-20 10:00', false), done('execution.protested', '2016-03-01 10:01', { about: 'x1' })], at, expect: [{ state: 'used-late' }] },
  { ...of('56', 'protest', 'P56b'), name: 'lapsed', facts: [ruled, checked('2016-02-20 10:00', false)], at, expect: [{ state: 'lapsed' }] },
  { ...of('56', 'protest', 'P56b'), name: 'the ruling is lawful', facts: [ruled, checked('2016-02-20 10:00')], at, expect: [{ state: 'void' }] },
  ...edge(of('56', 'cassation', 'P56c'), 'unlawful, the appeal term missed', [ruledUntil, checked('2016-02-20 10:00', false)], (when) => done('execution.cassation-proposed', when, { about: 'x1', to: 'облыс' }), '2016-03-10 23:00'),
  { ...of('56', 'cassation', 'P56c'), name: 'protested on appeal', facts: [ruledUntil, checked('2016-02-20 10:00', false), done('execution.protested', '2016-02-22 10:00', { about: 'x1' })], at, expect: [{ state: 'met' }] },
  { ...of('56', 'cassation', 'P56c'), name: 'a lawful ruling', facts: [ruled, checked('2016-02-20 10:00')], at, expect: [] },
];

export const officeDutyCases: readonly NormCase[] = [...rhythm, ...rulings];
