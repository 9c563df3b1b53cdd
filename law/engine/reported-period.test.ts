/** Reports: acts that fall due some days after the period that they are about, or on a day of the month. Times are those of Almaty. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { formatLocal } from '../time/zone.ts';
import { applyFact } from './fold.ts';
import { evaluateFolded } from './index.ts';
import type { FactSpec, RecurringRule, StateSpec } from './norm.ts';
import { Subject } from './subject.ts';
import { at, engineOf, fact, norm, number } from './testing.ts';

const kinds: readonly FactSpec[] = [{ type: 'office-opened', order: 10 }, { type: 'report-sent', order: 50 }, { type: 'office-closed', order: 90 }];
const states: readonly StateSpec[] = [{ id: 'working', subject: 'episode', enter: [{ fact: 'office-opened' }], leave: [{ fact: 'office-closed' }] }];
const params = [number('day-1', 'day', 1), number('day-5', 'day', 5), number('thirtieth', 'count', 30)];
const reporting = (every: RecurringRule['every'], due: NonNullable<RecurringRule['due']>) =>
  engineOf([norm('report', { type: 'recurring', every, while: 'working', due, about: 'period', discharge: [{ fact: 'report-sent' }] })], params, kinds, states);
const after = (param: string): NonNullable<RecurringRule['due']> => ({ afterPeriod: { param, unit: 'day' } });
const quarterly = reporting('quarter', after('day-1'));
const monthly = reporting('month', { onDayOfMonth: { param: 'thirtieth' } });
const opened = (when = '2016-01-01 00:00'): Fact => fact('office-opened', when);
const sent = (when: string, period?: string): Fact => fact('report-sent', when, period === undefined ? {} : { period });
const said = (engine: typeof quarterly, facts: readonly Fact[], when: string) => engine.evaluate(facts, { at: at(when) }).findings.map(({ state, due }) => `${state} ${due === null ? '' : formatLocal(due, 'Asia/Almaty').slice(0, 16)}`);

describe('some days after the period', () => {
  test('the quarter is reported on by the end of the 1st of the month following; the next quarter is open meanwhile', () => {
    expect(said(quarterly, [opened()], '2016-04-01 23:59')).toEqual(['open 2016-04-01 23:59', 'open 2016-07-01 23:59']);
    expect(said(quarterly, [opened()], '2016-04-02 00:00')).toEqual(['breached 2016-04-01 23:59', 'open 2016-07-01 23:59']);
    expect(said(quarterly, [opened(), sent('2016-04-01 23:59', '2016-02-29')], '2016-05-01 00:00')[0]).toBe('met 2016-04-01 23:59');
    expect(said(quarterly, [opened(), sent('2016-04-02 00:00', '2016-02-29')], '2016-05-01 00:00')[0]).toBe('met-late 2016-04-01 23:59');
  });
  test('half-years by 5 July and 5 January, years by 5 January', () => {
    expect(said(reporting('half-year', after('day-5')), [opened()], '2016-12-01 00:00')).toEqual(['breached 2016-07-05 23:59', 'open 2017-01-05 23:59']);
    expect(said(reporting('year', after('day-5')), [opened()], '2017-01-05 12:00')).toEqual(['open 2017-01-05 23:59', 'open 2018-01-05 23:59']);
  });
  test('a late report that names its period meets that one, and the one of the running quarter stays open', () => {
    expect(said(quarterly, [opened(), sent('2016-08-10 10:00', '2016-03-31')], '2016-08-11 00:00')).toEqual(['met-late 2016-04-01 23:59', 'breached 2016-07-01 23:59', 'open 2016-10-01 23:59']);
    expect(said(quarterly, [opened(), sent('2016-08-10 10:00', '2016-06-01'), sent('2016-08-10 11:00', '2016-01-01')], '2016-08-11 00:00')).toEqual(['met-late 2016-04-01 23:59', 'met-late 2016-07-01 23:59', 'open 2016-10-01 23:59']);
  });
  test('one that names none is about the oldest period that is over and has none, else about its own', () => {
    expect(said(quarterly, [opened(), sent('2016-07-01 10:00')], '2016-07-01 12:00')).toEqual(['met-late 2016-04-01 23:59', 'open 2016-07-01 23:59', 'open 2016-10-01 23:59']);
    expect(said(quarterly, [opened(), sent('2016-03-20 10:00')], '2016-03-21 00:00')).toEqual(['met 2016-04-01 23:59']);
  });
  test('an office closed before the day owes no report on its last quarter', () => {
    expect(said(quarterly, [opened(), fact('office-closed', '2016-03-31 18:00')], '2016-06-01 00:00')).toEqual(['void 2016-04-01 23:59']);
  });
});

describe('on a day of the month', () => {
  test('by the 30th of the month itself, in February of its last day', () => {
    expect(said(monthly, [opened()], '2016-04-15 00:00')).toEqual(['breached 2016-01-30 23:59', 'breached 2016-02-29 23:59', 'breached 2016-03-30 23:59', 'open 2016-04-30 23:59']);
    expect(said(monthly, [opened('2017-02-01 00:00')], '2017-02-28 23:59')).toEqual(['open 2017-02-28 23:59']);
  });
  test('on the 31st it is late for its own month', () => {
    expect(said(monthly, [opened(), sent('2016-01-31 09:00', '2016-01-01')], '2016-01-31 10:00')).toEqual(['met-late 2016-01-30 23:59']);
  });
});

const days = fc.integer({ min: 0, max: 900 }).map((day) => at('2016-01-01 12:00') + day * 86_400_000);
const reports = fc.array(fc.record({ when: days, back: fc.option(fc.integer({ min: 0, max: 300 })) }), { maxLength: 12 }).map((list) => list
  .map(({ when, back }) => ({ ...sent('2016-01-01 12:00'), at: when, recordedAt: when, data: back === null ? {} : { period: formatLocal(when - back * 86_400_000, 'Asia/Almaty').slice(0, 10) } }))
  .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)));

test.each([['quarterly', quarterly], ['monthly', monthly]] as const)('%s: folded one by one the answer is that of the whole history, and it changes when it says so', (_name, engine) => {
  fc.assert(fc.property(reports, days, (list, now) => {
    const facts = [opened(), ...list];
    const subject = new Subject();
    for (const one of facts) {
      applyFact(engine.program, subject, one);
      expect(evaluateFolded(engine.program, subject, one.at).findings).toEqual(engine.evaluate(facts.slice(0, facts.indexOf(one) + 1), { at: one.at }).findings);
    }
    const until = facts.filter((one) => one.at <= now);
    const { findings, nextChange } = engine.evaluate(until, { at: now });
    const stateless = (moment: number) => engine.evaluate(until, { at: moment }).findings.map(({ key, state }) => `${key} ${state}`);
    expect(nextChange).not.toBeNull();
    if (nextChange === null) return;
    expect(stateless(nextChange - 1)).toEqual(findings.map(({ key, state }) => `${key} ${state}`));
  }), { numRuns: 60 });
});

test('an oracle written by hand says the same of reports that name their quarter', () => {
  fc.assert(fc.property(fc.array(fc.record({ quarter: fc.integer({ min: 0, max: 7 }), late: fc.integer({ min: -60, max: 200 }) }), { maxLength: 8 }), (list) => {
    const quarterStart = (quarter: number): string => `${2016 + Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;
    const facts = list.map(({ quarter, late }) => {
      const when = Math.max(at(`${quarterStart(quarter + 1)} 12:00`) + late * 86_400_000, at('2016-01-02 00:00'));
      return { ...sent('2016-01-02 00:00'), at: when, recordedAt: when, data: { period: quarterStart(quarter) }, quarter };
    }).sort((a, b) => a.at - b.at);
    const expected = Array.from({ length: 8 }, (_, quarter) => {
      const first = facts.find((one) => one.quarter === quarter);
      const limit = at(`${quarterStart(quarter + 1)} 00:00`) + 86_400_000;
      return first === undefined ? 'breached' : first.at < limit ? 'met' : 'met-late';
    });
    const { findings } = quarterly.evaluate([opened(), ...facts.map(({ quarter: _quarter, ...one }) => one)], { at: at('2019-01-15 00:00') });
    expect(findings.slice(0, 8).map(({ state }) => state)).toEqual(expected);
  }), { numRuns: 80 });
});
