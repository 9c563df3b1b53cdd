import type { Fact } from '@kepil/law/facts/fact.ts';
import { describe, expect, it } from 'vitest';
import { stageOf, whereabouts } from './position.ts';

const fact = (type: string, at: number, data: Record<string, unknown> = {}): Fact =>
  ({ id: `${type} ${at}`, type, at, recordedAt: at, zone: 'Asia/Almaty', streams: [{ kind: 'episode', id: 'e' }], place: null, actor: { id: 'a', capacity: 'duty-officer', office: null }, data });
const none = { states: {}, attributes: {}, ground: null };
const registered = (place: string, at = 1) => fact('control.registered', at, { place, kind: 'parole' });

describe('a person under control without deprivation of liberty', () => {
  it('stands where the last register was taken, and is inside of no place', () => {
    expect(whereabouts([registered('unit-1'), fact('control.checked', 2), registered('unit-2', 3)])).toMatchObject({ place: 'unit-2', inside: false, over: false });
    expect(whereabouts([fact('control.expected', 0, { place: 'unit-1', kind: 'parole' })])).toMatchObject({ place: 'unit-1', inside: false, over: false });
  });
  it('is in the stage of control until removed, and again when registered anew', () => {
    expect(stageOf([registered('unit-1')], none)).toBe('control');
    expect(stageOf([registered('unit-1'), fact('control.removed', 2, { ground: 'moved' })], none)).toBe('over');
    expect(stageOf([registered('unit-1'), fact('control.removed', 2, { ground: 'moved' }), registered('unit-2', 3)], none)).toBe('control');
  });
  it('who is detained stands as the detained stand', () => {
    expect(stageOf([registered('unit-1'), fact('detention.actual', 2, { basis: 'suspicion', where: 'көше' })], { ...none, states: { deprived: 2, detained: 2 } })).toBe('detention');
  });
});
