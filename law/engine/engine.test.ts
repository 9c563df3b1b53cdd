import { describe, expect, test } from 'vitest';
import { compareStream, compile } from './index.ts';
import { at, cite, engineOf, fact, norm, number, ruleSetOf, text } from './testing.ts';
import type { FactSpec, Norm, StateSpec } from './norm.ts';

const spec = (type: string, order = 10, rest: Partial<FactSpec> = {}): FactSpec => ({ type, order, ...rest });
const kinds = [spec('complaint'), spec('forwarded', 20), spec('person', 0, { timeless: true, sets: { birthDate: 'birthDate', foreigner: 'foreigner' } }), spec('detained', 5), spec('sanctioned', 30), spec('extended', 31), spec('warned', 70), spec('released', 90), spec('paused', 40), spec('resumed', 41), spec('visit', 50), spec('inspected', 50), spec('refused', 55)];
const states: StateSpec[] = [{ id: 'deprived', subject: 'episode', enter: [{ fact: 'detained' }], leave: [{ fact: 'released' }] }];
const day = number('day', 'hour', 24);
const forward = norm('forward', { type: 'deadline', opens: { fact: 'complaint' }, term: { param: 'day', unit: 'hour', mode: 'exact' }, discharge: [{ fact: 'forwarded', key: { complaintId: 'complaintId' } }], voids: [{ fact: 'refused', key: { complaintId: 'complaintId' } }], suspends: { from: { fact: 'paused' }, until: { fact: 'resumed' } }, onMiss: 'breach' });
const said = (findings: readonly { norm: string; state: string }[], id: string): string[] => findings.filter((f) => f.norm === id).map(({ state }) => state);

describe('duties', () => {
  const engine = engineOf([forward], [day], kinds);
  test('two complaints at once are two duties, each met by its own act', () => {
    const facts = [fact('complaint', '2026-03-10 10:00', { complaintId: 'a' }), fact('complaint', '2026-03-10 11:00', { complaintId: 'b' }), fact('forwarded', '2026-03-10 12:00', { complaintId: 'b' })];
    expect(said(engine.evaluate(facts, { at: at('2026-03-11 10:30') }).findings, 'forward')).toEqual(['breached', 'met']);
  });
  test('an act exactly at the last moment is in time, a millisecond later it is late', () => {
    const opening = fact('complaint', '2026-03-10 10:00', { complaintId: 'a' });
    const done = fact('forwarded', '2026-03-11 10:00', { complaintId: 'a' });
    expect(said(engine.evaluate([opening, done], { at: done.at }).findings, 'forward')).toEqual(['met']);
    expect(said(engine.evaluate([opening, { ...done, at: done.at + 1 }], { at: done.at + 1 }).findings, 'forward')).toEqual(['met-late']);
  });
  test('a timely act recorded late withdraws the breach, and what was known before stays answerable', () => {
    const opening = fact('complaint', '2026-03-10 10:00', { complaintId: 'a' });
    const late = fact('forwarded', '2026-03-10 18:00', { complaintId: 'a' }, { recordedAt: at('2026-03-13 09:00') });
    expect(said(engine.evaluate([opening, late], { at: at('2026-03-14 00:00'), knownAt: at('2026-03-12 00:00') }).findings, 'forward')).toEqual(['breached']);
    expect(said(engine.evaluate([opening, late], { at: at('2026-03-14 00:00') }).findings, 'forward')).toEqual(['met']);
  });
  test('a correction creates a breach, its withdrawal takes it away again', () => {
    const opening = fact('complaint', '2026-03-10 10:00', { complaintId: 'a' });
    const done = fact('forwarded', '2026-03-10 12:00', { complaintId: 'a' });
    const corrected = fact('forwarded', '2026-03-12 12:00', { complaintId: 'a' }, { corrects: done.id, recordedAt: at('2026-03-13 00:00') });
    const undone = fact('forwarded', '2026-03-12 12:00', {}, { withdraws: corrected.id, recordedAt: at('2026-03-14 00:00') });
    const question = { at: at('2026-03-15 00:00') };
    expect(said(engine.evaluate([opening, done, corrected], question).findings, 'forward')).toEqual(['met-late']);
    expect(said(engine.evaluate([opening, done, corrected, undone], question).findings, 'forward')).toEqual(['met']);
  });
  test('a correction of a correction still strikes out the first record', () => {
    const opening = fact('complaint', '2026-03-10 10:00', { complaintId: 'a' });
    const second = fact('complaint', '2026-03-10 11:00', { complaintId: 'a' }, { corrects: opening.id, recordedAt: at('2026-03-11 00:00') });
    const third = fact('complaint', '2026-03-10 12:00', { complaintId: 'a' }, { corrects: second.id, recordedAt: at('2026-03-12 00:00') });
    const { findings } = engine.evaluate([opening, second, third], { at: at('2026-03-20 00:00') });
    expect(findings.map(({ openedBy }) => openedBy)).toEqual([third.id]);
  });
  test('suspension moves the end by the time it lasted', () => {
    const facts = [fact('complaint', '2026-03-10 10:00', { complaintId: 'a' }), fact('paused', '2026-03-10 12:00'), fact('resumed', '2026-03-10 15:00')];
    expect(engine.evaluate(facts.slice(0, 2), { at: at('2026-03-12 00:00') }).findings[0]?.state).toBe('suspended');
    expect(engine.evaluate(facts, { at: at('2026-03-10 16:00') }).findings[0]?.due).toBe(at('2026-03-11 13:00'));
  });
  test('the ground falling away voids a duty that is not due yet; a breach that has happened stays', () => {
    const opening = fact('complaint', '2026-03-10 10:00', { complaintId: 'a' });
    expect(engine.evaluate([opening, fact('refused', '2026-03-10 11:00', { complaintId: 'a' })], { at: at('2026-03-20 00:00') }).findings[0]?.state).toBe('void');
    expect(engine.evaluate([opening, fact('refused', '2026-03-12 11:00', { complaintId: 'a' })], { at: at('2026-03-20 00:00') }).findings[0]?.state).toBe('breached');
  });
  test('nextChange is the millisecond after the due moment, and the state changes just then', () => {
    const facts = [fact('complaint', '2026-03-10 10:00', { complaintId: 'a' })];
    const { nextChange } = engine.evaluate(facts, { at: at('2026-03-10 10:00') });
    expect(nextChange).toBe(at('2026-03-11 10:00') + 1);
    expect(engine.evaluate(facts, { at: (nextChange ?? 0) - 1 }).findings[0]?.state).toBe('open');
    expect(engine.evaluate(facts, { at: nextChange ?? 0 }).findings[0]?.state).toBe('breached');
  });
  test('one duty for each addressee', () => {
    const each = norm('tell', { type: 'deadline', opens: { fact: 'detained' }, term: { param: 'day', unit: 'hour', mode: 'exact' }, discharge: [{ fact: 'warned' }], each: ['prosecutor', 'relative'], onMiss: 'breach' }, { addressees: ['prosecutor', 'relative'] });
    const { findings } = engineOf([each], [day], kinds).evaluate([fact('detained', '2026-03-10 10:00'), fact('warned', '2026-03-10 11:00', { addressee: 'relative' })], { at: at('2026-03-12 00:00') });
    expect(findings.map(({ addressee, state }) => [addressee, state])).toEqual([['prosecutor', 'breached'], ['relative', 'met']]);
  });
});

describe('grounds, cover and clocks', () => {
  const params = [number('detention', 'hour', 48), number('minor', 'hour', 24), number('age', 'age', 18), number('warning', 'hour', 24), number('now', 'minute', 0)];
  const norms: Norm[] = [
    norm('detention', { type: 'ground', ground: 'detention', opens: { fact: 'detained' }, term: { param: 'detention', unit: 'hour', mode: 'liberty' }, closes: [{ fact: 'released' }] }, { exceptions: [{ id: 'minor', cite, title: text('minor'), certainty: 'design', when: { ageBelow: 'age' }, then: { term: { param: 'minor', unit: 'hour', mode: 'liberty' } } }] }),
    norm('custody', { type: 'ground', ground: 'custody', opens: { fact: ['sanctioned', 'extended'] }, asWritten: 'fact.endsAt' }),
    norm('cover', { type: 'coverage', while: 'deprived', by: ['detention', 'custody'], clock: 'expiry' }),
    norm('warn', { type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', is: 'custody' } }, term: { param: 'warning', unit: 'hour', mode: 'exact', direction: 'before' }, discharge: [{ fact: 'warned' }], within: 'deprived', onMiss: 'breach' }),
    norm('release', { type: 'deadline', opens: { clock: 'expiry' }, term: { immediately: true, alarm: 'now' }, discharge: { leaves: 'deprived' }, onMiss: 'breach' }),
    norm('no-revival', { type: 'check', on: { fact: 'extended' }, require: { of: 'fact.$at', notAfter: { from: 'clock.expiry' } } }),
  ];
  const engine = engineOf(norms, params, kinds, states);
  const detained = fact('detained', '2026-03-10 14:25');
  const sanctioned = fact('sanctioned', '2026-03-12 10:00', { endsAt: at('2026-05-10 00:00') });

  test('an uncovered stretch is found to the minute, and ends with the next ground', () => {
    const late = fact('sanctioned', '2026-03-12 15:00', { endsAt: at('2026-05-10 00:00') });
    const { findings, clocks } = engine.evaluate([detained, late], { at: at('2026-03-20 00:00') });
    expect(findings.filter((f) => f.norm === 'cover').map(({ from, until, state }) => [from, until, state])).toEqual([[at('2026-03-12 14:25'), at('2026-03-12 15:00'), 'ended']]);
    expect(clocks['expiry']).toEqual({ at: at('2026-05-10 00:00'), ground: 'custody' });
  });
  test('without a ground the person is uncovered from expiry on, and it goes on', () => {
    const { findings } = engine.evaluate([detained], { at: at('2026-03-12 15:06') });
    expect(findings.find((f) => f.norm === 'cover')).toMatchObject({ state: 'active', from: at('2026-03-12 14:25'), detail: { uncoveredMs: 41 * 60_000 } });
    expect(said(findings, 'release')).toEqual(['breached']);
  });
  test('a birth date that becomes known later shortens the limit from the start', () => {
    const person = fact('person', '2026-03-10 20:00', { birthDate: '2010-01-01' });
    const { clocks, findings } = engine.evaluate([detained, person], { at: at('2026-03-10 21:00') });
    expect(clocks['expiry']?.at).toBe(at('2026-03-11 14:25'));
    expect(findings.find((f) => f.norm === 'detention')?.exception).toBe('minor');
  });
  test('an extension moves the warning; the old one is superseded, not breached', () => {
    const extended = fact('extended', '2026-05-01 10:00', { endsAt: at('2026-06-10 00:00') });
    const { findings } = engine.evaluate([detained, sanctioned, extended], { at: at('2026-06-09 00:01') });
    expect(findings.filter((f) => f.norm === 'warn').map(({ due, state }) => [due, state])).toEqual([[at('2026-05-09 00:00'), 'superseded'], [at('2026-06-09 00:00'), 'breached']]);
  });
  test('release at expiry that never came is void; an extension after expiry breaks the law and does not heal the gap', () => {
    expect(said(engine.evaluate([detained, fact('released', '2026-03-11 00:00')], { at: at('2026-04-01 00:00') }).findings, 'release')).toEqual(['void']);
    const late = fact('extended', '2026-05-11 10:00', { endsAt: at('2026-06-10 00:00') });
    const { findings } = engine.evaluate([detained, sanctioned, late], { at: at('2026-05-12 00:00') });
    expect(said(findings, 'no-revival')).toEqual(['instant']);
    expect(said(findings, 'cover')).toEqual(['ended']);
  });
  test('the gate says before recording what would break', () => {
    const gate = engine.gate([detained, sanctioned], [fact('extended', '2026-05-11 10:00', { endsAt: at('2026-06-10 00:00') })], { at: at('2026-05-11 10:00') });
    expect(gate.breaks.map((f) => f.norm)).toContain('no-revival');
    expect(gate.opens.map((f) => f.norm)).toContain('warn');
  });
  test('an explanation carries the applied exception, the arithmetic and what would discharge it', () => {
    const person = fact('person', '2026-03-10 14:00', { birthDate: '2010-01-01' });
    const question = { at: at('2026-03-10 21:00') };
    const facts = [person, detained];
    const ground = engine.evaluate(facts, question).findings.find((f) => f.norm === 'detention');
    const proof = engine.explain(facts, ground?.key ?? '', question);
    expect(proof?.exceptions).toMatchObject([{ id: 'minor', applied: true }]);
    expect(proof?.params[0]?.value).toBe(24);
    expect(proof?.steps.length).toBeGreaterThan(0);
    expect(engine.whyNot(facts, 'warn', question).known).toBe(true);
  });
});

describe('quotas, recurring duties, editions and comparison', () => {
  test('the third visit in a month is one too many; the next month starts anew', () => {
    const engine = engineOf([norm('visits', { type: 'quota', of: { fact: 'visit' }, max: { param: 'two' }, per: 'month' })], [number('two', 'count', 2)], kinds);
    const facts = ['2026-03-01 10:00', '2026-03-31 23:59', '2026-04-01 00:00', '2026-04-02 10:00', '2026-04-03 10:00'].map((when) => fact('visit', when));
    expect(engine.evaluate(facts, { at: at('2026-05-01 00:00') }).findings.map(({ openedBy, detail }) => [openedBy, detail['count']])).toEqual([[facts[4]?.id, 3]]);
  });
  test('a place inspected each local day: done, missed, open', () => {
    const engine = engineOf([norm('daily', { type: 'recurring', every: 'day', while: 'deprived', discharge: [{ fact: 'inspected' }] })], [], kinds, states);
    const { findings, nextChange } = engine.evaluate([fact('detained', '2024-02-28 08:00'), fact('inspected', '2024-02-28 09:00'), fact('inspected', '2024-03-01 09:00')], { at: at('2024-03-02 10:00') });
    expect(findings.map(({ state }) => state)).toEqual(['met', 'breached', 'met', 'open']);
    expect(nextChange).toBe(at('2024-03-03 00:00'));
  });
  test('a recurring duty has its conditions read when the state is entered', () => {
    const daily = (purpose: string) => norm('daily', { type: 'recurring', every: 'day', while: 'deprived', discharge: [{ fact: 'inspected' }] }, { where: { value: 'fact.purpose', is: purpose } });
    const facts = [fact('detained', '2024-02-28 08:00', { purpose: 'arrest' })];
    const said = (purpose: string) => engineOf([daily(purpose)], [], kinds, states).evaluate(facts, { at: at('2024-02-29 10:00') }).findings.map(({ state }) => state);
    expect(said('arrest')).toEqual(['breached', 'open']);
    expect(said('transfer')).toEqual([]);
  });
  test('the number in force at the fact counts, and two rule sets are compared over one history', () => {
    const limit = { ...number('detention', 'hour', 72), editions: [{ from: '2015-01-01', to: '2018-03-01', value: 72, cite, certainty: 'K' as const }, { from: '2018-03-01', value: 48, cite, certainty: 'F' as const }] };
    const rule = norm('limit', { type: 'deadline', opens: { fact: 'detained' }, term: { param: 'detention', unit: 'hour', mode: 'liberty' }, discharge: [{ fact: 'released' }], onMiss: 'breach' });
    const now = compile(ruleSetOf([rule], [limit], kinds)), then = compile(ruleSetOf([rule], [limit], kinds, [], { lawOf: '2017-07-12' }));
    const draft = compile(ruleSetOf([rule], [limit], kinds, [], { draft: [{ param: 'detention', value: 24 }] }));
    const facts = [fact('detained', '2026-03-10 10:00'), fact('released', '2026-03-12 20:00')];
    const question = { at: at('2026-03-20 00:00') };
    expect(said(now.evaluate(facts, question).findings, 'limit')).toEqual(['met-late']);
    expect(compareStream(now, then, facts, question).changed.map(({ b }) => [b.state, b.due])).toEqual([['met', at('2026-03-13 10:00')]]);
    expect(draft.evaluate(facts, question).findings[0]?.due).toBe(at('2026-03-11 10:00'));
    expect(said(now.evaluate([fact('detained', '2018-02-28 10:00'), fact('released', '2018-03-02 20:00')], question).findings, 'limit')).toEqual(['met']);
  });
});
