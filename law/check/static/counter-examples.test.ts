import { describe, expect, test } from 'vitest';
import type { Exception, Norm, Param, RecurringRule } from '../../engine/norm.ts';
import { cite, text } from '../../engine/testing.ts';
import { checkCatalogue, checks } from '../catalogue.ts';
import { boundaries } from './boundaries.ts';
import { complete, shown } from './complete.ts';
import { byCourses, byData } from './conflicts.ts';
import { dischargeable } from './dischargeable.ts';
import { editions } from './editions.ts';
import { cell, example, exampleCases, exampleNorm, exampleParams, exampleStates, exampleTypes, said, tell } from './example.ts';
import { exceptions } from './exceptions.ts';
import { guards } from './guards.ts';
import { lifetime } from './lifetime.ts';
import { numbers } from './numbers.ts';
import { problemHash, type Check } from './problem.ts';
import { vocabulary } from './vocabulary.ts';

const ruled = (norm: Norm, rule: object): Norm => ({ ...norm, rule: { ...norm.rule, ...rule } as Norm['rule'] });
const check = (id: string, require: Extract<Norm['rule'], { type: 'check' }>['require'], where?: Norm['where']): Norm =>
  exampleNorm(id, { type: 'check', on: { fact: 'detained', ...(where ? { where } : {}) }, require });

test('the example itself has no fault', () => {
  expect(checkCatalogue(example(), []).errors).toEqual([]);
});

describe('complete', () => {
  test('a norm that cites an article without words, names no bearer, no row, or lacks words in a language', () => {
    expect(said(complete, { norms: [{ ...tell, cite: { act: 'test', article: '9' } }] })).toEqual([expect.stringContaining('the article that it cites is not in the catalogue')]);
    expect(said(complete, { norms: [{ ...tell, bearer: ' ' }] })).toEqual(['tell: nobody bears it']);
    expect(said(complete, { norms: [{ ...tell, rows: [] }] })).toEqual(['tell: it names no row of a register']);
    expect(said(complete, { norms: [{ ...tell, title: { kk: '', ru: 'р', en: 'e' } }] })).toEqual(['tell: the title has no words in kk']);
    expect(said(complete, { norms: [{ ...tell, title: { kk: 'одно', ru: 'одно', en: 'one' } }] })).toEqual(['tell: the title has no words in kk']);
  });
  test('a norm without a case, a case without a norm', () => {
    expect(said(shown, { cases: exampleCases.filter(({ norm }) => norm !== 'cell') })).toEqual(['cell: no case shows it']);
    expect(said(shown, { norms: [tell] })).toEqual(['cell: a case is about a norm that does not exist']);
  });
});

describe('vocabulary', () => {
  test('a trigger or discharge that does not exist or that nobody may record', () => {
    expect(said(vocabulary, { norms: [ruled(tell, { discharge: [{ fact: 'forgotten' }], each: undefined })] })).toEqual(['tell: forgotten is in its discharge, but nobody may record it']);
    expect(said(vocabulary, { norms: [exampleNorm('x', { type: 'check', on: { fact: 'invented' }, require: { fields: [] } })], types: exampleTypes })).toEqual(['x: invented opens it, but there is no such fact type']);
  });
  test('a value outside the options, a field that no fact has, a key that ties to nothing', () => {
    expect(said(vocabulary, { norms: [check('x', { value: 'fact.basis', is: 'suspision' })] })).toEqual(['x: require: fact.basis is never suspision: it is one of suspicion, administrative']);
    expect(said(vocabulary, { norms: [check('x', { not: { value: 'fact.weekday', is: 'friday' } })] })).toEqual(['x: require: no detained has the field fact.weekday']);
    expect(said(vocabulary, { norms: [ruled(tell, { discharge: [{ fact: 'told', key: { concerning: '$id' } }] })] })).toEqual(['tell: discharge: told has no field concerning to be tied by']);
  });
  test('a state, attribute or clock that nothing sets', () => {
    expect(said(vocabulary, { norms: [check('x', { state: 'asleep' })] })).toEqual(['x: it reads the state asleep, which nothing sets']);
    expect(said(vocabulary, { norms: [check('x', { value: 'subject.height', atLeast: 2 })] })).toEqual(['x: it reads the attribute height, which nothing sets']);
    expect(said(vocabulary, { norms: [check('x', { of: 'fact.$at', notAfter: { from: 'clock.expiry' } })] })).toEqual(['x: it reads the clock expiry, which nothing sets']);
    expect(said(vocabulary, { states: [...exampleStates, { id: 'asleep', subject: 'episode', enter: [], leave: [] }] })).toEqual(['asleep: nothing enters the state']);
  });
});

describe('numbers', () => {
  const edition = (from: string, to?: string): Param['editions'][number] => ({ from, ...(to ? { to } : {}), value: 12, cite, certainty: 'design' });
  const dated = (...list: Param['editions'][number][]): readonly Param[] => [{ ...exampleParams[0] as Param, editions: list }, exampleParams[1] as Param];
  test('a parameter used but not defined, or defined but not used', () => {
    expect(said(numbers, { params: exampleParams.slice(1) })).toEqual(['tell: parameter twelve is used but not defined']);
    expect(said(numbers, { norms: [tell] })).toEqual(['fifteen: no norm uses the parameter']);
  });
  test('a gap and an overlap between editions', () => {
    expect(said(numbers, { params: dated(edition('2000-01-01', '2015-01-01'), edition('2016-01-01')) })).toEqual(['twelve: no edition holds from 2015-01-01 to 2016-01-01']);
    expect(said(numbers, { params: dated(edition('2000-01-01', '2017-01-01'), edition('2016-01-01')) })).toEqual(['twelve: two editions hold on 2016-01-01']);
    expect(said(numbers, { params: dated(edition('2000-01-01'), edition('2016-01-01')) })).toEqual(['twelve: two editions hold on 2016-01-01']);
  });
  test('hours counted as days; and twenty-four hours are pointed out', () => {
    expect(said(numbers, { norms: [ruled(tell, { term: { param: 'twelve', unit: 'day', mode: 'exact' } }), cell] })).toEqual(['tell: twelve is given in hours and counted in days']);
    const day = { ...exampleParams[0] as Param, editions: [{ ...edition('2000-01-01'), value: 24 }] };
    expect([...numbers(example({ params: [day, exampleParams[1] as Param] }))].map(({ severity }) => severity)).toEqual(['info']);
  });
});

test('editions: one norm in two editions at once, or in none', () => {
  const inForce = (from: string, to?: string): Norm => ({ ...tell, force: { from, ...(to ? { to } : {}) } });
  expect(said(editions, { norms: [inForce('2000-01-01'), inForce('2016-01-01')] })).toEqual(['tell: two editions are in force on 2016-01-01']);
  expect(said(editions, { norms: [inForce('2016-01-01'), inForce('2000-01-01', '2015-01-01')] })).toEqual(['tell: none is in force from 2015-01-01 to 2016-01-01']);
  expect(said(editions, { norms: [inForce('2000-01-01', '2016-01-01'), inForce('2016-01-01')] })).toEqual([]);
});

describe('guards', () => {
  test('a condition of a duty that runs from the beginning of the stream has no moment to read', () => {
    const daily: Norm = { ...tell, id: 'daily', rule: { type: 'recurring', every: 'day', discharge: [{ fact: 'told' }] }, where: { value: 'fact.basis', is: 'suspicion' } };
    expect(said(guards, { norms: [daily] })[0]).toContain('no moment at which its condition is read');
  });
  test('conditions that exclude each other, a requirement that nothing meets or nothing breaks', () => {
    expect(said(guards, { norms: [check('x', { value: 'fact.days', atMost: 3 }, { all: [{ value: 'fact.basis', is: 'suspicion' }, { not: { value: 'fact.basis', known: true } }] })] })).toEqual(['x: its conditions can never hold together']);
    expect(said(guards, { norms: [check('x', { value: 'fact.days', atMost: 3 }, { all: [{ value: 'fact.days', atLeast: 5 }, { value: 'fact.days', atMost: 4 }] })] })).toEqual(['x: its conditions can never hold together']);
    expect(said(guards, { norms: [check('x', { value: 'fact.basis', is: 'administrative' }, { value: 'fact.basis', is: 'suspicion' })] })).toEqual(['x: nothing can meet the requirement']);
    expect(said(guards, { norms: [check('x', { value: 'fact.basis', in: ['suspicion', 'administrative'] })] })).toEqual(['x: nothing can break the requirement']);
  });
  test('a report that is due after no period, on a day of a quarter, or that names its period where there is no date to name it by', () => {
    const report = (rule: Partial<RecurringRule>): Norm => ({ ...tell, id: 'report', rule: { type: 'recurring', every: 'quarter', while: 'deprived', discharge: [{ fact: 'told' }], ...rule } as RecurringRule });
    expect(said(guards, { norms: [report({ every: { param: 'twelve', unit: 'day' }, due: { afterPeriod: { param: 'fifteen', unit: 'day' } } })] })).toEqual(['report: an act on a period is due, but the rule names no period of the calendar']);
    expect(said(guards, { norms: [report({ due: { onDayOfMonth: { param: 'fifteen' } } })] })).toEqual(['report: an act is due on a day of the month, but the period is not a month']);
    expect(said(guards, { norms: [report({ about: 'day' })] })).toEqual(['report: day names the period of the act, but without a due date an act is about the period in which it is done', 'report: told has no date field day that names the period']);
    expect(said(guards, { norms: [report({ due: { afterPeriod: { param: 'fifteen', unit: 'day' } } })] })).toEqual([]);
  });
  test('an exception that can never apply', () => {
    const never: Exception = { id: 'never', cite, title: text('never'), certainty: 'design', when: { value: 'fact.basis', is: 'administrative' }, then: { void: true } };
    expect(said(guards, { norms: [{ ...tell, exceptions: [never] }] })).toEqual(['tell: exception never can never apply']);
  });
});

test('dischargeable: a duty that no fact that can be recorded meets, for one of its addressees, or by leaving a state that nothing leaves', () => {
  expect(said(dischargeable, { norms: [ruled(tell, { each: ['prosecutor', 'embassy'] })] })).toEqual(['tell: no fact that can be recorded meets it for the addressee embassy']);
  expect(said(dischargeable, { norms: [ruled(tell, { each: undefined, discharge: [{ fact: 'told', where: { value: 'fact.addressee', is: 'embassy' } }] })] })).toEqual(['tell: no fact that can be recorded meets it']);
  expect(said(dischargeable, { norms: [ruled(tell, { each: undefined, discharge: [{ fact: 'forgotten' }] })] })).toEqual(['tell: no fact that can be recorded meets it']);
  expect(said(dischargeable, { norms: [cell], states: exampleStates.map((state) => (state.id === 'in-cell' ? { ...state, leave: [{ fact: 'forgotten' }] } : state)) })).toEqual(['cell: nothing that can be recorded leaves the state in-cell']);
});

test('exceptions: two that can apply at once and do not say which goes first', () => {
  const exception = (id: string, when: Exception['when'], param: string, overrides: readonly string[] = []): Exception => ({ id, cite, title: text(id), certainty: 'design', when, then: { term: { param, unit: 'hour', mode: 'exact' } }, overrides });
  const minor = exception('minor', { ageBelow: 'age' }, 'six'), foreigner = exception('foreigner', { value: 'subject.foreigner', is: true }, 'three');
  expect(said(exceptions, { norms: [{ ...tell, exceptions: [minor, foreigner] }] })).toEqual([expect.stringContaining('exceptions minor and foreigner can apply at once')]);
  expect(said(exceptions, { norms: [{ ...tell, exceptions: [minor, { ...foreigner, overrides: ['minor'] }] }] })).toEqual([]);
  expect(said(exceptions, { norms: [{ ...tell, exceptions: [minor, exception('adult', { not: { ageBelow: 'age' } }, 'three')] }] })).toEqual([]);
});

test('lifetime: a duty of twenty days within a stay of at most fifteen', () => {
  const report = exampleNorm('report', { type: 'deadline', opens: { enters: 'in-cell' }, within: 'in-cell', term: { param: 'twenty', unit: 'day', mode: 'exact' }, discharge: [{ fact: 'told' }], onMiss: 'breach' });
  const twenty: Param = { ...exampleParams[1] as Param, id: 'twenty', editions: [{ from: '2000-01-01', value: 20, cite, certainty: 'design' }] };
  expect(said(lifetime, { norms: [cell, report], params: [...exampleParams, twenty] })).toEqual(['report: its term ends after the state in-cell must end (cell): it can never fall due']);
  expect(said(lifetime, { norms: [cell, ruled(report, { term: { param: 'fifteen', unit: 'day', mode: 'exact' } })], params: exampleParams })).toEqual([]);
});

test('boundaries: a term whose cases never come near its end', () => {
  expect(said(boundaries, { cases: exampleCases.filter(({ norm }) => norm === 'tell') })).toEqual(['cell: no case stands at the last lawful instant', 'cell: no case stands at the first unlawful instant']);
});

describe('conflicts', () => {
  const telling = (id: string, require: Extract<Norm['rule'], { type: 'check' }>['require']): Norm => exampleNorm(id, { type: 'check', on: { fact: 'told' }, require });
  test('an act that one norm asks for and another forbids, whatever is written in it', () => {
    const relative = ruled(tell, { each: undefined, discharge: [{ fact: 'told', where: { value: 'fact.addressee', is: 'relative' } }] });
    const onlyProsecutor = telling('only-prosecutor', { value: 'fact.addressee', is: 'prosecutor' });
    expect(said(byData, { norms: [relative, onlyProsecutor] })).toEqual(['tell: what it asks for is forbidden by only-prosecutor: no lawful course of events satisfies both']);
    expect(said(byData, { norms: [tell, telling('has-about', { fields: ['about'] })] })).toEqual([]);
  });
  test('an act that is due before it is allowed: found in lawful courses of events', () => {
    const day: Param = { ...exampleParams[0] as Param, id: 'day', editions: [{ from: '2000-01-01', value: 24, cite, certainty: 'design' }] };
    const params = [...exampleParams, day];
    const notYet = telling('not-within-a-day', { not: { of: 'fact.$at', notAfter: { from: 'since.deprived', term: { param: 'day', unit: 'hour', mode: 'exact' } } } });
    const courses: Check = (catalogue) => byCourses(catalogue, 20, 1);
    expect(said(byData, { norms: [tell, cell, notYet], params })).toEqual([]);
    expect(said(courses, { norms: [tell, cell, notYet], params })).toEqual(['tell: what it asks for is forbidden by not-within-a-day: no lawful course of events satisfies both']);
    const within = telling('within-a-day', { of: 'fact.$at', notAfter: { from: 'since.deprived', term: { param: 'day', unit: 'hour', mode: 'exact' } } });
    expect(said(courses, { norms: [tell, cell, within], params })).toEqual([]);
  });
});

test('a waiver takes away the problem that it names and no other, and is reported once it is idle', () => {
  const spoilt = example({ norms: [{ ...tell, rows: [] }, { ...cell, rows: [] }] });
  const [first, second] = checkCatalogue(spoilt, [], { complete }).errors;
  if (!first || !second) throw new Error('two problems were expected');
  const report = checkCatalogue(spoilt, [{ hash: problemHash(first), norm: first.norm, reason: 'looked at' }, { hash: '000000000000', norm: 'gone', reason: 'repaired since' }], { complete });
  expect(report.errors).toEqual([second]);
  expect(report.waived).toEqual([first]);
  expect(report.idle.map(({ norm }) => norm)).toEqual(['gone']);
  expect(Object.keys(checks).length).toBeGreaterThan(9);
});
