/** Who a person is in the sense of the Instruction: each way into a status by its own act, and how one gives way to the next. */
import { describe, expect, it } from 'vitest';
import type { Fact } from './fact.ts';
import { factTypes } from './index.ts';
import { personStatusLabels, statusHistory, statusWays } from './person-status.ts';

let moment = 0;
const fact = (type: string, data: Fact['data'] = {}): Fact => {
  moment += 1;
  return { id: `f${moment}`, type, at: moment, recordedAt: moment, zone: 'Asia/Almaty', streams: [], place: null, actor: { id: 'a', capacity: 'investigator', office: null }, data };
};
const now = (...facts: Fact[]): string[] => statusHistory(facts).filter(({ until }) => until === null).map(({ status, row }) => `${status} ${row}`);

describe('a status', () => {
  it.each(statusWays.filter(({ ends }) => !ends).map((way) => [way.row, way.status, way.fact, way] as const))('%s: %s by %s', (row, status, type, { where }) => {
    expect(factTypes[type], type).toBeDefined();
    expect(now(fact(type, where ? { [where[0]]: where[1][0] } : {}))).toEqual([`${status} ${row}`]);
    if (where) {
      expect(factTypes[type]?.fields[where[0]], `${type}.${where[0]}`).toBeDefined();
      expect(now(fact(type, { [where[0]]: 'other' }))).toEqual([]);
    }
  });
  it('has a name in three languages', () => {
    for (const status of statusWays.map((way) => way.status)) expect(Object.values(personStatusLabels[status]).every((word) => word.length > 3)).toBe(true);
  });
  it('P4.15, P4.1, P4.27: suspect, then accused, then convicted; none comes back by a later record', () => {
    const course = [fact('detention.actual', { basis: 'suspicion' }), fact('custody.sanctioned'), fact('indictment.approved'), fact('qualification.ruled'), fact('verdict.pronounced', { outcome: 'guilty' }), fact('suspect.recognised')];
    expect(now(...course.slice(0, 2))).toEqual(['suspect P4.15b', 'in-custody P4.28']);
    expect(now(...course.slice(0, 4))).toEqual(['in-custody P4.28', 'accused P4.1a']);
    expect(now(...course)).toEqual(['convicted P4.27']);
    expect(statusHistory(course).map(({ status, until }) => [status, until])).toEqual([['suspect', course[2]?.at], ['in-custody', course[4]?.at], ['accused', course[4]?.at], ['convicted', null]]);
  });
  it('an acquittal ends what was before and makes nobody convicted', () => {
    expect(now(fact('suspect.recognised'), fact('misdemeanour-protocol.approved', { toCourt: true }), fact('verdict.pronounced', { outcome: 'acquitted' }))).toEqual([]);
  });
  it('P4.1b: the protocol alone, without the decision to send to court, makes no accused', () => {
    expect(now(fact('interrogation.held'), fact('misdemeanour-protocol.approved', { toCourt: false }))).toEqual(['suspect P4.15d']);
  });
  it('P4.11, P4.21, P4.22: control stands beside conviction until removal', () => {
    const convicted = fact('verdict.pronounced', { outcome: 'guilty' });
    expect(now(convicted, fact('control.registered', { kind: 'conditional' }))).toEqual(['convicted P4.27', 'on-probation P4.11']);
    expect(now(convicted, fact('control.registered', { kind: 'parole' }), fact('control.removed'))).toEqual(['convicted P4.27']);
    expect(now(convicted, fact('control.registered', { kind: 'administrative-supervision' }))).toEqual(['convicted P4.27', 'under-supervision P4.21']);
  });
});
