import { factTypes } from '@kepil/law/facts/index.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { describe, expect, test } from 'vitest';
import { changesSince, formKinds, forms } from './render.ts';
import { authorOf, choiceOf, choicesAmong, standingFact, standingRecord, type StandsOn } from './standing-fact.ts';

let clock = 1_780_000_000_000;
const fact = (id: string, type: string, data: Record<string, unknown> = {}, more: Partial<Fact> = {}): Fact => {
  clock += 60_000;
  return { id, type, at: clock, recordedAt: clock, zone: 'Asia/Almaty', streams: [{ kind: 'episode', id: 'e' }], place: null, actor: { id: `who-${id}`, capacity: 'duty-officer', office: null }, data, ...more };
};
const standing = (kind: keyof typeof forms): StandsOn => {
  const { standsOn } = forms[kind];
  if (!standsOn) throw new Error(`${kind} stands on nothing`);
  return standsOn;
};
const ids = (facts: readonly Fact[]): string[] => facts.map(({ id }) => id);

describe('a form that stands on one fact', () => {
  test.each(formKinds.filter((kind) => forms[kind].standsOn))('%s names types, fields and ties of the vocabulary', (kind) => {
    const { types, ties = {}, told, authoredBy } = standing(kind);
    for (const type of [...types, ...Object.keys(ties), ...(authoredBy ? [authoredBy] : [])]) expect(factTypes[type], type).toBeDefined();
    if (told) expect(types.some((type) => factTypes[type]?.fields[told]?.optionLabels), told).toBe(true);
  });

  test('takes the latest of its first type that has one, a chosen one before it, and nothing for an id that is none', () => {
    const facts = [fact('m1', 'medical.examined'), fact('m2', 'medical.examined'), fact('x', 'search.personal')];
    const on = standing('medical-certificate');
    expect([standingFact(on, facts, null)?.id, standingFact(on, facts, 'm1')?.id, standingFact(on, facts, 'x'), standingFact(on, facts, 'nobody')]).toEqual(['m2', 'm1', null, null]);
    expect(ids(choicesAmong(on, facts))).toEqual(['m1', 'm2']);
    expect(ids(standingRecord(on, facts, 'm1').all('medical.examined'))).toEqual(['m1']);
    expect(standingRecord(on, facts, 'm1').last('search.personal')?.id).toBe('x');
  });

  test('follows corrections however long their chain, and offers nothing that was withdrawn', () => {
    const facts = [
      fact('a', 'place.inspected', { number: '1', kind: 'daily' }), fact('b', 'place.inspected', { number: '2' }, { corrects: 'a' }), fact('c', 'place.inspected', { number: '3', kind: 'weekly' }, { corrects: 'b' }),
      fact('d', 'place.inspected'), fact('w', 'place.inspected', {}, { withdraws: 'd' }),
    ];
    const on = standing('inspection-certificate');
    expect(['a', 'b', 'c'].map((id) => standingFact(on, facts, id)?.id)).toEqual(['c', 'c', 'c']);
    expect([standingFact(on, facts, 'd'), standingFact(on, facts, 'w')]).toEqual([null, null]);
    const [only] = choicesAmong(on, facts);
    expect(only && choiceOf(on, only)).toMatchObject({ id: 'c', number: '3', told: { ru: factTypes['place.inspected']?.fields['kind']?.optionLabels?.['weekly']?.ru } });
  });

  test('a tie to what was corrected since still holds', () => {
    const facts = [
      fact('e1', 'emergency.happened'), fact('e2', 'emergency.happened'), fact('p1', 'emergency.participant-listed', { emergency: 'e1' }), fact('p2', 'emergency.participant-listed', { emergency: 'e2' }),
      fact('e3', 'emergency.happened', {}, { corrects: 'e1' }), fact('s', 'emergency.special-message-sent', { emergency: 'e3' }),
    ];
    const on = standing('special-message');
    const record = standingRecord(on, facts, 'e1');
    expect([ids(record.all('emergency.happened')), ids(record.all('emergency.participant-listed')), record.last('emergency.special-message-sent')?.id]).toEqual([['e3'], ['p1'], 's']);
    expect(standingRecord(on, facts, 'e2').last('emergency.special-message-sent')).toBeNull();
    // Before the message is sent it is nobody's yet.
    expect([authorOf(on, facts, 'e3')?.id, authorOf(on, facts, 'e2')]).toEqual(['who-s', null]);
  });

  test('a report speaks for its use of force; a use without one is offered by itself', () => {
    const facts = [fact('u1', 'force.used'), fact('r1', 'force.reported', { force: 'u1' }), fact('u2', 'force.used')];
    const on = standing('force-report');
    expect(ids(choicesAmong(on, facts))).toEqual(['r1', 'u2']);
    expect(['r1', 'u2', 'u1'].map((id) => [standingRecord(on, facts, id).last('force.used')?.id, standingRecord(on, facts, id).last('force.reported')?.id])).toEqual([['u1', 'r1'], ['u2', undefined], ['u1', 'r1']]);
  });

  test('an order on a cell takes the sanction of its own placement', () => {
    const facts = [
      fact('o1', 'single-cell.ordered'), fact('x1', 'single-cell.sanction-decided', { granted: true }), fact('o2', 'single-cell.ordered'), fact('x2', 'single-cell.sanction-decided', { granted: false }),
      fact('p', 'penalty.imposed', { penaltyId: 'p', kind: 'reprimand' }), fact('k', 'penalty.imposed', { penaltyId: 'k', kind: 'kartser' }), fact('kk', 'penalty.applied', { penaltyId: 'k', kind: 'kartser' }),
    ];
    const on = standing('cell-order');
    expect(ids(choicesAmong(on, facts))).toEqual(['o1', 'o2', 'kk']);
    expect(['o1', 'o2', 'kk'].map((id) => standingRecord(on, facts, id).last('single-cell.sanction-decided')?.id)).toEqual(['x1', 'x2', undefined]);
  });

  test('is outdated by what it says otherwise, and by nothing else', () => {
    const base = [fact('i1', 'place.inspected', { findings: 'одно' }), fact('i2', 'place.inspected', { findings: 'другое' })];
    const after = (...later: Fact[]): string[] => ids(changesSince('inspection-certificate', [...base, ...later], base.length, 'i1'));
    expect(after(fact('n', 'shift.note', { text: 'x' }), fact('r', 'response.issued'), fact('i3', 'place.inspected'))).toEqual([]);
    expect(after(fact('j', 'place.inspected', { findings: 'исправлено' }, { corrects: 'i1' }))).toEqual(['j']);
    expect(after(fact('w', 'place.inspected', {}, { withdraws: 'i1' }))).toEqual(['w']);
    expect(after(fact('k', 'place.inspected', { findings: 'x' }, { corrects: 'i2' }))).toEqual([]);
    // A paper on the whole record counts every later fact.
    expect(ids(changesSince('expiry-warning', [...base, fact('q', 'shift.note')], base.length, null))).toEqual(['q']);
  });
});
