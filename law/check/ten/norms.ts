/** Ten norms of ten kinds over a small vocabulary: the measured job, and the example against which a hand-written fold is held. */
import type { Act, FactSpec, Norm, Param, RuleSet, StateSpec } from '../../engine/norm.ts';

const text = (en: string): { kk: string; ru: string; en: string } => ({ kk: en, ru: en, en });
const cite = { act: 'ten', article: '1' } as const;
const number = (id: string, unit: Param['unit'], value: number): Param => ({ id, unit, title: text(id), editions: [{ from: '1999-01-01', value, cite, certainty: 'design' }] });
const norm = (id: string, rule: Norm['rule'], rest: Partial<Norm> = {}): Norm =>
  ({ id, rows: [], cite, certainty: 'design', title: text(id), force: { from: '1999-01-01' }, subject: 'episode', bearer: 'head-of-place', rule, ...rest });

export const tenFacts: readonly FactSpec[] = [
  { type: 'admitted', order: 10, sets: { birthDate: 'birthDate' } }, { type: 'placed', order: 20 }, { type: 'relative-told', order: 70 }, { type: 'medical', order: 60 },
  { type: 'sanctioned', order: 30 }, { type: 'extended', order: 31 }, { type: 'warned', order: 70 }, { type: 'cell-in', order: 40 }, { type: 'cell-out', order: 41 },
  { type: 'prosecutor-checked', order: 71 }, { type: 'visit', order: 50 }, { type: 'complaint', order: 50 }, { type: 'complaint-forwarded', order: 72 },
  { type: 'solitary-in', order: 42 }, { type: 'solitary-sanctioned', order: 45 }, { type: 'solitary-out', order: 46 }, { type: 'inspected', order: 50 }, { type: 'opened', order: 1 }, { type: 'released', order: 90 },
];

export const tenStates: readonly StateSpec[] = [
  { id: 'imprisoned', subject: 'episode', enter: [{ fact: 'admitted' }], leave: [{ fact: 'released' }] },
  { id: 'in-cell', subject: 'episode', enter: [{ fact: 'cell-in' }], leave: [{ fact: ['cell-out', 'released'] }] },
  { id: 'in-solitary', subject: 'episode', enter: [{ fact: 'solitary-in' }], leave: [{ fact: ['solitary-out', 'released'] }] },
  { id: 'working', subject: 'place', enter: [{ fact: 'opened' }], leave: [] },
];

export const tenParams: readonly Param[] = [
  number('relatives', 'hour', 12), number('warning', 'hour', 24), number('at-once', 'minute', 0), number('prosecutor', 'hour', 48), number('cell', 'day', 15),
  number('cell-minor', 'day', 7), number('minor', 'age', 18), number('medical', 'hour', 2), number('visits', 'count', 2), number('forward', 'hour', 24), number('solitary', 'day', 1),
];

export const tenNorms: readonly Norm[] = [
  norm('relatives', { type: 'deadline', opens: { fact: 'admitted' }, term: { param: 'relatives', unit: 'hour', mode: 'exact' }, discharge: [{ fact: 'relative-told' }], onMiss: 'breach' }),
  norm('custody', { type: 'ground', ground: 'custody', opens: { fact: 'sanctioned' }, term: { value: 'fact.months', unit: 'month', mode: 'liberty' } }),
  norm('custody-extended', { type: 'ground', ground: 'custody', opens: { fact: 'extended' }, term: { value: 'fact.months', unit: 'month', mode: 'liberty' }, termFrom: 'clock.end' }),
  norm('cover', { type: 'coverage', while: 'imprisoned', by: ['custody'], clock: 'end' }),
  norm('warning', { type: 'deadline', opens: { clock: 'end', where: { value: 'clock.end.ground', is: 'custody' } }, term: { param: 'warning', unit: 'hour', mode: 'exact', direction: 'before' }, discharge: [{ fact: 'warned' }], within: 'imprisoned', onMiss: 'breach' }),
  norm('release', { type: 'deadline', opens: { clock: 'end', where: { value: 'clock.end.ground', is: 'custody' } }, term: { immediately: true, alarm: 'at-once' }, discharge: { leaves: 'imprisoned' }, onMiss: 'breach' }),
  norm('prosecutor', { type: 'deadline', opens: { fact: 'cell-in' }, term: { param: 'prosecutor', unit: 'hour', mode: 'exact' }, discharge: [{ fact: 'prosecutor-checked' }], onMiss: 'breach' }),
  norm('cell', { type: 'deadline', opens: { enters: 'in-cell' }, term: { param: 'cell', unit: 'day', mode: 'exact' }, discharge: { leaves: 'in-cell' }, onMiss: 'breach' }, {
    exceptions: [{ id: 'cell-minor', cite, title: text('minor'), certainty: 'design', when: { ageBelow: 'minor' }, then: { term: { param: 'cell-minor', unit: 'day', mode: 'exact' } } }],
  }),
  norm('medical', { type: 'deadline', opens: { fact: 'placed' }, term: { param: 'medical', unit: 'hour', mode: 'exact' }, discharge: [{ fact: 'medical' }], onMiss: 'breach' }),
  norm('visits', { type: 'quota', of: { fact: 'visit' }, max: { param: 'visits' }, per: 'month' }),
  norm('forward', { type: 'deadline', opens: { fact: 'complaint' }, term: { param: 'forward', unit: 'hour', mode: 'exact' }, discharge: [{ fact: 'complaint-forwarded', key: { complaintId: 'complaintId' } }], onMiss: 'breach' }),
  norm('solitary', { type: 'deadline', opens: { enters: 'in-solitary' }, term: { param: 'solitary', unit: 'day', mode: 'exact' }, discharge: [{ fact: 'solitary-sanctioned' }], within: 'in-solitary', onMiss: 'breach' }),
  norm('inspection', { type: 'recurring', every: 'day', while: 'working', discharge: [{ fact: 'inspected' }] }, { subject: 'place' }),
];

/** The ten norms alone, or beside other acts (`with`) whose vocabulary does not meet theirs. */
export function tenRuleSet(beside?: Pick<RuleSet, 'acts' | 'facts' | 'states'>): RuleSet {
  const act: Act = { id: 'ten', title: text('ten'), short: text('ten'), edition: '', status: text(''), params: tenParams, articles: [{ act: 'ten', number: '1', title: text('1'), text: { ru: '', certainty: 'design', source: '' }, norms: tenNorms }] };
  return { id: 'ten', title: text('ten'), acts: [act, ...(beside?.acts ?? [])], facts: [...tenFacts, ...(beside?.facts ?? [])], states: [...tenStates, ...(beside?.states ?? [])] };
}
