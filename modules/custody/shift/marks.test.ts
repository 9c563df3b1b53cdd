import type { Fact } from '@kepil/law/facts/fact.ts';
import { describe, expect, it } from 'vitest';
import { shiftMarks, type ShiftMarks } from './marks.ts';

const AT = 1_780_000_000_000;
const HOUR = 3_600_000;
const fact = (type: string, hour: number, data: Fact['data'] = {}): Fact =>
  ({ id: `${type}-${hour}`, type, at: AT + hour * HOUR, recordedAt: AT + hour * HOUR, zone: 'Asia/Almaty', streams: [{ kind: 'episode', id: 'e1' }], place: 'si-1', actor: { id: 'a', capacity: 'duty-officer', office: null }, data });
const admitted = fact('custody.admitted', 0, { place: 'si-1', reason: 'first-placement' });
const marks = (facts: readonly Fact[], more: Partial<Parameters<typeof shiftMarks>[1]> = {}): ShiftMarks | undefined => shiftMarks([admitted, ...facts], { states: {}, inside: true, place: 'si-1', ...more });

describe('what a shift knows of a person', () => {
  it('is nothing where nothing is to be known', () => {
    expect(marks([])).toBeUndefined();
    expect(marks([fact('search.personal', 1)])).toBeUndefined();
  });

  it('is the last walk on record, also a refused one, until another place admits', () => {
    expect(marks([fact('walk.recorded', 1, { outcome: 'taken' }), fact('walk.recorded', 25, { outcome: 'refused' })])).toEqual({ walk: { at: AT + 25 * HOUR, taken: false } });
    expect(marks([fact('walk.recorded', 1, { outcome: 'taken' }), fact('custody.departed', 2, { place: 'si-1' }), fact('custody.admitted', 3, { place: 'si-2', reason: 'transfer' })])).toBeUndefined();
  });

  it('is a direction until it is carried out, and then that he is out until he is back', () => {
    const direction = fact('direction.received', 1, { what: 'hand-over', purpose: 'hearing' });
    expect(marks([direction])).toEqual({ directed: { at: AT + HOUR, what: 'hand-over', purpose: 'hearing' } });
    expect(marks([direction, fact('delivery.not-made', 2)])).toBeUndefined();
    expect(marks([direction, fact('convoy.handed-over', 2)])).toEqual({ out: { since: AT + 2 * HOUR, purpose: 'hearing' } });
    expect(marks([direction, fact('convoy.handed-over', 2), fact('custody.departed', 3, { place: 'si-1', purpose: 'trial' })], { inside: false })).toEqual({ out: { since: AT + 3 * HOUR, purpose: 'trial' } });
    expect(marks([direction, fact('convoy.handed-over', 2), fact('custody.admitted', 9, { place: 'si-1', reason: 'return' })])).toBeUndefined();
  });

  it('is that he is expected where he was sent, and not that he is out', () => {
    expect(marks([fact('custody.departed', 2, { place: 'si-1', to: 'ivs-2' })], { inside: false, place: 'ivs-2' })).toEqual({ arriving: AT + 2 * HOUR });
    expect(shiftMarks([fact('detention.delivered', 1, { to: 'ivs-2' })], { states: {}, inside: false, place: 'ivs-2' })).toEqual({ arriving: AT + HOUR });
  });

  it('is the end of the punishment cell as ordered last, and nothing of it once he is out of it', () => {
    const applied = fact('penalty.applied', 1, { until: AT + 100 * HOUR });
    const inside = { states: { 'in-punishment-cell': AT + HOUR } };
    expect(marks([applied], inside)).toEqual({ punished: { since: AT + HOUR, until: AT + 100 * HOUR } });
    expect(marks([applied, fact('penalty.shortened', 2, { until: AT + 50 * HOUR })], inside)?.punished?.until).toBe(AT + 50 * HOUR);
    expect(marks([applied, fact('penalty.ended', 3)])).toBeUndefined();
  });

  it('counts the children who are with the person', () => {
    const child = (type: string, hour: number) => fact(type, hour);
    expect(marks([child('child.admitted', 1), child('child.admitted', 2), child('child.departed', 3)])).toEqual({ children: true });
    expect(marks([child('child.admitted', 1), child('child.departed', 3)])).toBeUndefined();
  });
});
