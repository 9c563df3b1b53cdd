import { expect, test } from 'vitest';
import { compile } from './index.ts';
import type { FactSpec, StateSpec } from './norm.ts';
import { Replay } from './replay.ts';
import { at, cite, fact, norm, number, ruleSetOf, text } from './testing.ts';

const spec = (type: string, order = 10, rest: Partial<FactSpec> = {}): FactSpec => ({ type, order, ...rest });
const kinds = [spec('asked'), spec('answered', 20), spec('paused', 30), spec('resumed', 31), spec('hastened', 40, { sets: { urgent: 'urgent' } }), spec('moved', 50), spec('visit', 60)];
const answer = norm('answer', { type: 'deadline', opens: { fact: 'asked' }, term: { param: 'long', unit: 'hour', mode: 'exact' }, discharge: [{ fact: 'answered', key: { about: '$id' } }], suspends: { from: { fact: 'paused' }, until: { fact: 'resumed' } }, onMiss: 'breach' }, {
  exceptions: [{ id: 'urgent', cite, title: text('urgent'), certainty: 'design', when: { value: 'subject.urgent', is: true }, then: { term: { param: 'short', unit: 'hour', mode: 'exact' } } }],
});
const engine = compile(ruleSetOf([answer], [number('long', 'hour', 24), number('short', 'hour', 2)], kinds));

/** When breaches were heard after these facts and this much time. */
function heard(facts: readonly ReturnType<typeof fact>[], until: string): string[] {
  const breaches: string[] = [];
  const replay = new Replay(engine, ({ opening }, due) => breaches.push(`${opening.id} ${new Date(due).toISOString()}`));
  for (const one of facts) replay.apply('s', one);
  replay.advance(at(until));
  return breaches;
}
const utc = (local: string): string => new Date(at(local)).toISOString();

test('a duty that passes its due moment undone is heard once, and not before', () => {
  const asked = fact('asked', '2026-03-10 10:30');
  expect(heard([asked], '2026-03-11 10:30')).toEqual([]);
  expect(heard([asked], '2026-03-11 10:31')).toEqual([`${asked.id} ${utc('2026-03-11 10:30')}`]);
  expect(heard([asked], '2027-01-01 00:00')).toHaveLength(1);
});

test('what was done late within the same hour was missed all the same; done at the last moment it was not', () => {
  const asked = fact('asked', '2026-03-10 10:30');
  expect(heard([asked, fact('answered', '2026-03-11 10:40', { about: asked.id })], '2026-03-12 00:00')).toHaveLength(1);
  expect(heard([asked, fact('answered', '2026-03-11 10:30', { about: asked.id })], '2026-03-12 00:00')).toEqual([]);
});

test('a term that moves is heard at its new end only, sooner or later', () => {
  const asked = fact('asked', '2026-03-10 10:00');
  expect(heard([asked, fact('paused', '2026-03-10 12:00'), fact('resumed', '2026-03-10 15:00')], '2026-03-20 00:00')).toEqual([`${asked.id} ${utc('2026-03-11 13:00')}`]);
  expect(heard([asked, fact('hastened', '2026-03-10 10:30', { urgent: true })], '2026-03-20 00:00')).toEqual([`${asked.id} ${utc('2026-03-10 12:00')}`]);
  expect(heard([asked, fact('paused', '2026-03-10 12:00')], '2026-03-20 00:00')).toEqual([]);
});

test('facts out of the order of law within a stream are refused', () => {
  const replay = new Replay(engine);
  replay.apply('s', fact('asked', '2026-03-10 10:00'));
  replay.apply('t', fact('asked', '2026-03-10 11:00'));
  expect(() => replay.apply('t', fact('asked', '2026-03-10 10:59'))).toThrow(RangeError);
});

test('more duties than a page of the ledger holds, and more open ones than a subject has room for', () => {
  const streams = 3_000, each = 9;
  let breaches = 0;
  const replay = new Replay(engine, () => breaches++);
  for (let n = 0; n < each; n++) for (let i = 0; i < streams; i++) replay.apply(`s${i}`, { ...fact('asked', '2026-03-10 10:00'), id: `${i}-${String(n).padStart(2, '0')}` });
  for (let i = 0; i < streams; i++) replay.apply(`s${i}`, fact('answered', '2026-03-10 12:00', { about: `${i}-04` }));
  replay.advance(at('2026-03-12 00:00'));
  expect(breaches).toBe(streams * (each - 1));
  const findings = replay.evaluation('s2999', at('2026-03-12 00:00'))?.findings ?? [];
  expect(findings.map(({ state }) => state)).toEqual(['breached', 'breached', 'breached', 'breached', 'met', 'breached', 'breached', 'breached', 'breached']);
});

test('many states, clocks and quotas keep apart in the registers of one subject', () => {
  const letters = Array.from({ length: 40 }, (_, i) => `state-${i}`);
  const facts = letters.flatMap((id, i) => [spec(`enter-${id}`, i), spec(`leave-${id}`, i)]);
  const states: StateSpec[] = letters.map((id) => ({ id, subject: 'episode', enter: [{ fact: `enter-${id}` }], leave: [{ fact: `leave-${id}` }] }));
  const norms = letters.map((id) => norm(`within-${id}`, { type: 'check', on: { fact: 'visit' }, require: { state: id } }));
  const quotas = [1, 2, 3].map((n) => norm(`at-most-${n}`, { type: 'quota', of: { fact: 'visit' }, max: { param: `max-${n}` }, per: 'month' }));
  const many = compile(ruleSetOf([...quotas, ...norms], [1, 2, 3].map((n) => number(`max-${n}`, 'count', n)), [spec('visit', 90), ...facts], states));
  const history = [...letters.map((id) => fact(`enter-${id}`, '2026-03-10 10:00')), fact('leave-state-7', '2026-03-10 11:00'), ...['11', '12', '13', '14'].map((day) => fact('visit', `2026-03-${day} 10:00`))];
  const { findings, states: inside } = many.evaluate(history, { at: at('2026-03-20 00:00') });
  expect(Object.keys(inside)).toEqual(letters.filter((id) => id !== 'state-7'));
  expect([...new Set(findings.filter(({ norm: id }) => id.startsWith('within')).map(({ norm: id }) => id))]).toEqual(['within-state-7']);
  expect([1, 2, 3].map((n) => findings.filter(({ norm: id }) => id === `at-most-${n}`).length)).toEqual([3, 2, 1]);
});

test('a person who is moved to another zone within a month gets no second quota', () => {
  const engineOfVisits = compile(ruleSetOf([norm('visits', { type: 'quota', of: { fact: 'visit' }, max: { param: 'two' }, per: 'month' })], [number('two', 'count', 2)], kinds));
  const visits = [fact('visit', '2023-05-10 10:00'), fact('visit', '2023-05-12 10:00'), fact('visit', '2023-05-14 10:00', {}, { zone: 'Asia/Oral' })];
  expect(engineOfVisits.evaluate(visits, { at: at('2023-06-01 12:00') }).findings.map(({ detail }) => detail['count'])).toEqual([3]);
});
