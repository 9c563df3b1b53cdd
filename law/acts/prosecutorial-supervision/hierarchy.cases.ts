/** Cases of what is carried out by the term that it names itself (points 10, 11, 15(1), 19(3)): the evening of 29 February 2016. */
import type { NormCase } from '../../check/case.ts';
import { atTheEdge, fact, office, ofOffice } from './offices.cases.ts';

const by = { by: 'custody-prosecutor' } as const;
const evening = { ...by, instants: { until: '2016-02-29 18:00' } } as const;

function byItsTerm(norm: string, rows: readonly string[], type: string, data: Readonly<Record<string, unknown>>): NormCase[] {
  const decided = fact(type, '2016-02-01 10:00', data, evening);
  return [
    ...atTheEdge(ofOffice, norm, rows, [office('district'), decided], (at) => fact('office.executed', at, { about: 'f2', result: 'орындалды' }, by), '2016-02-29 18:00', '2016-02-29 18:01').map((one) => ({ ...one, name: `${type}: ${one.name}` })),
    ofOffice(norm, rows, `${type}: what was done about something else does not carry it out`, { facts: [office('district'), decided, fact('office.executed', '2016-02-10 10:00', { about: 'f1' }, by)], at: '2016-03-01 00:00', expect: [{ state: 'breached', due: '2016-02-29 18:00' }] }),
  ];
}

/** Points 10, 11 and 15. */
export const decisionCases: readonly NormCase[] = [
  ...byItsTerm('10.decision', ['P10'], 'office.results-considered', { forum: 'meeting' }),
  ...byItsTerm('10.decision', ['P11'], 'office.heard', { official: 'Омаров' }),
  ...byItsTerm('10.decision', ['P10', 'P11'], 'office.head-heard', { official: 'Омаров', question: 'мәселе' }),
  ofOffice('10.decision', ['P10'], 'a decision without a term binds to no day', { facts: [office('district'), fact('office.head-heard', '2016-01-10 10:00', { official: 'Омаров', question: 'мәселе', decision: 'ескерту' }, by)], at: '2016-06-01 00:00', expect: [] }),
  ...byItsTerm('15.plan-point', ['P15.1a', 'P19.4b', 'P32.4b'], 'office.plan-point', { plan: 'f0', what: 'бірлескен шара', who: 'Омаров', partner: 'commission' }),
  ofOffice('15.plan-point', ['P15.1a'], 'a point that plans a recurring duty has no clock of its own', { facts: [office('district'), fact('office.plan-point', '2016-02-01 10:00', { plan: 'f0', what: 'күнделікті тексеру', who: 'Омаров', norm: 'prosecutorial-supervision.47.daily' }, evening)], at: '2016-06-01 00:00', expect: [] }),
];

/** Point 19. */
export const taskCases: readonly NormCase[] = [
  ...byItsTerm('19.task', ['P19.3a'], 'office.task-given', { what: 'тексеру' }),
  ...byItsTerm('19.task', ['P19.3a'], 'office.report-returned', { what: 'талдау', reason: 'толық емес' }),
];
