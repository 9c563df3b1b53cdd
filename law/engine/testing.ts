/** Small rule sets and facts for the engine's own tests. */
import { compile, type Engine } from './index.ts';
import type { Act, FactSpec, Norm, Param, RuleSet, StateSpec } from './norm.ts';
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import { parseLocal } from '../time/zone.ts';

export const text = (en: string): { kk: string; ru: string; en: string } => ({ kk: en, ru: en, en });
export const cite = { act: 'test', article: '1' };

export const number = (id: string, unit: Param['unit'], value: number, from = '2000-01-01'): Param =>
  ({ id, unit, title: text(id), editions: [{ from, value, cite, certainty: 'design' }] });

export function norm(id: string, rule: Norm['rule'], rest: Partial<Norm> = {}): Norm {
  return { id, rows: [], cite, certainty: 'design', title: text(id), force: { from: '2000-01-01' }, subject: 'episode', bearer: 'head-of-place', rule, ...rest };
}

export function ruleSetOf(norms: readonly Norm[], params: readonly Param[], facts: readonly FactSpec[], states: readonly StateSpec[] = [], rest: Partial<RuleSet> = {}): RuleSet {
  const act: Act = { id: 'test', title: text('test'), short: text('test'), edition: '', status: text(''), params, articles: [{ act: 'test', number: '1', title: text('1'), text: { ru: 'слова', certainty: 'design', source: 'test' }, norms }] };
  return { id: 'test', title: text('test'), acts: [act], facts, states, ...rest };
}

export const engineOf = (...parts: Parameters<typeof ruleSetOf>): Engine => compile(ruleSetOf(...parts));

/** `2026-03-10 14:25` in Almaty. */
export function at(local: string): Instant {
  const parsed = parseLocal(local, 'Asia/Almaty');
  if (typeof parsed !== 'number') throw new Error(`${local} is not one instant`);
  return parsed;
}

let made = 0;
export function fact(type: string, when: string, data: Fact['data'] = {}, rest: Partial<Fact> = {}): Fact {
  const instant = at(when);
  return { id: `fact-${String(++made).padStart(6, '0')}`, type, at: instant, recordedAt: instant, zone: 'Asia/Almaty', streams: [{ kind: 'episode', id: 'e' }], place: null, actor: { id: 'a', capacity: 'duty-officer', office: null }, data, ...rest };
}
