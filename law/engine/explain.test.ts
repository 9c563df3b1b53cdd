import { expect, test } from 'vitest';
import type { FactSpec, StateSpec } from './norm.ts';
import { at, cite, engineOf, fact, norm, number, text } from './testing.ts';

const spec = (type: string, order = 10, rest: Partial<FactSpec> = {}): FactSpec => ({ type, order, ...rest });
const kinds = [spec('detained', 5), spec('paused', 40), spec('resumed', 41), spec('done', 50), spec('listed', 60, { sets: { listed: 'listed' } }), spec('extended', 31), spec('released', 90)];
const states: StateSpec[] = [{ id: 'deprived', subject: 'episode', enter: [{ fact: 'detained' }], leave: [{ fact: 'released' }] }];
const params = [number('two-days', 'hour', 48), number('three-days', 'hour', 72), number('age', 'age', 18)];
const term = (param: string) => ({ param, unit: 'hour', mode: 'liberty' }) as const;
const duty = norm('report', { type: 'deadline', opens: { fact: 'detained', where: { value: 'fact.basis', is: 'suspicion' } }, term: term('two-days'), discharge: [{ fact: 'done', key: { about: '$id' } }], suspends: { from: { fact: 'paused' }, until: { fact: 'resumed' } }, onMiss: 'breach' }, {
  exceptions: [{ id: 'listed', cite, title: text('listed'), certainty: 'design', when: { value: 'subject.listed', is: true }, then: { term: term('three-days') } }],
});
const ground = norm('detention', { type: 'ground', ground: 'detention', opens: { fact: 'detained' }, term: term('two-days'), closes: [{ fact: 'released' }] });
const cover = norm('cover', { type: 'coverage', while: 'deprived', by: ['detention'], clock: 'expiry' });
const inTime = norm('in-time', { type: 'check', on: { fact: 'extended' }, require: { of: 'fact.$at', notAfter: { from: 'clock.expiry' } } });
const leave = norm('leave', { type: 'deadline', opens: { enters: 'deprived' }, term: term('three-days'), discharge: { leaves: 'deprived' }, onMiss: 'breach' });
const engine = engineOf([duty, ground, cover, inTime, leave], params, kinds, states);
const detained = fact('detained', '2026-03-10 10:00', { basis: 'suspicion' });
const proofOf = (facts: Parameters<typeof engine.evaluate>[0], id: string, when: string) => {
  const question = { at: at(when) };
  const finding = engine.evaluate(facts, question).findings.find((one) => one.norm === id) ?? expect.fail(`no finding of ${id}`);
  return { finding, proof: engine.explain(facts, finding.key, question) ?? expect.fail('no proof') };
};

test('a suspension is told with both its facts, and the readings end where the duty does', () => {
  const paused = fact('paused', '2026-03-10 12:00'), resumed = fact('resumed', '2026-03-10 15:00');
  const { finding, proof } = proofOf([detained, paused, resumed], 'report', '2026-03-11 00:00');
  expect(finding.due).toBe(at('2026-03-12 13:00'));
  expect(proof.readings.map(({ due }) => due)).toEqual([finding.due]);
  expect(proof.suspensions).toEqual([{ from: at('2026-03-10 12:00'), until: at('2026-03-10 15:00'), by: paused.id, endedBy: resumed.id }]);
});

test('what is learned later changes the term, and the proof counts the new one from the old base', () => {
  const learned = fact('listed', '2026-03-11 10:00', { listed: true });
  const { finding, proof } = proofOf([detained, fact('paused', '2026-03-10 12:00'), fact('resumed', '2026-03-10 15:00'), learned], 'report', '2026-03-11 12:00');
  expect(finding).toMatchObject({ due: at('2026-03-13 13:00'), exception: 'listed' });
  expect(proof.readings.map(({ due }) => due)).toEqual([finding.due]);
  expect(proof.exceptions).toMatchObject([{ id: 'listed', applied: true, why: [{ holds: true, value: true }] }]);
  expect(proof.params[0]).toMatchObject({ id: 'three-days', value: 72 });
});

test('an act done while the term stands still is in time, however late', () => {
  const done = fact('done', '2026-03-20 10:00', { about: detained.id });
  expect(proofOf([detained, fact('paused', '2026-03-10 12:00'), done], 'report', '2026-03-21 00:00').finding.state).toBe('met');
});

test('a check is explained with the clock that it saw: the one before the fact', () => {
  const late = fact('extended', '2026-03-13 10:00');
  const { proof } = proofOf([detained, late], 'in-time', '2026-03-14 00:00');
  expect(proof.guards).toMatchObject([{ holds: false, value: late.at }]);
});

test('a ground that a fact closed shows what its term would have given', () => {
  const { finding, proof } = proofOf([detained, fact('released', '2026-03-11 10:00')], 'detention', '2026-03-20 00:00');
  expect(finding.due).toBe(at('2026-03-11 10:00'));
  expect(proof.readings.map(({ due }) => due)).toEqual([at('2026-03-12 10:00')]);
  expect(proof.facts.map(({ role }) => role)).toEqual(['opening', 'closing']);
});

test('what would discharge it: the key that ties, the values that its conditions name, the facts that leave a state', () => {
  expect(proofOf([detained], 'report', '2026-03-11 00:00').proof.wouldDischarge).toEqual([{ fact: ['done'], key: { about: detained.id } }]);
  expect(proofOf([detained], 'leave', '2026-03-11 00:00').proof.wouldDischarge).toEqual([{ fact: ['released'], key: {} }]);
});

test('why not: the condition that failed, a requirement that was met, no such fact', () => {
  const question = { at: at('2026-03-20 00:00') };
  const administrative = fact('detained', '2026-03-10 10:00', { basis: 'administrative' });
  expect(engine.whyNot([administrative], 'report', question)).toMatchObject({ known: true, candidates: [{ fact: administrative.id, opened: false, guards: [{ text: 'fact.basis = suspicion', holds: false, value: 'administrative' }] }], wouldOpen: ['detained'] });
  const timely = fact('extended', '2026-03-11 10:00');
  expect(engine.whyNot([detained, timely], 'in-time', question).candidates).toMatchObject([{ fact: timely.id, opened: false }]);
  expect(engine.whyNot([detained], 'leave', question)).toMatchObject({ candidates: [{ fact: detained.id, opened: true }], wouldOpen: ['detained'] });
  expect(engine.whyNot([], 'report', question).candidates).toEqual([]);
  expect(engine.whyNot([], 'no-such-norm', question).known).toBe(false);
});
