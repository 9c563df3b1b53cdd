import { describe, expect, it } from 'vitest';
import { changesBy, plainFaults } from './breaks.ts';
import { lawfulOptions, type Cell, type Inmate } from './cell.ts';

const person = (id: string, cell: string | null, more: Partial<Inmate> = {}): Inmate => ({
  id, cell, sex: 'male', minor: false, heldBefore: false, convicted: false, grave: false, dangerousRecidivism: false, sentencedToDeath: false,
  foreign: false, protectedProfession: false, endangered: false, medical: 'none', caseGroup: null, smoker: null, ...more,
});
const cell = (id: string, beds: number, more: Partial<Cell> = {}): Cell => ({ id, block: 'A', beds, area: beds * 2.5, kind: 'general', ...more });
const said = (moves: { inmate: string; from: string | null; to: string }[], people: Inmate[], cells: Cell[]) =>
  Object.fromEntries(changesBy(cells, people, moves, lawfulOptions).map(({ cell: id, breaks, after }) => [id, [breaks.map(({ code }) => code), after.map(({ code }) => code)]]));

describe('a move on the plan', () => {
  const cells = [cell('1', 2), cell('2', 3)];
  const people = [person('a', '1'), person('grave', '1', { grave: true }), person('b', '2'), person('c', '2')];
  it('says what it breaks where the person comes to, and that it is mended where he left', () => {
    expect(said([{ inmate: 'grave', from: '1', to: '2' }], people, cells)).toEqual({ 1: [[], []], 2: [['grave'], ['grave']] });
  });
  it('that makes it no worse for anybody breaks nothing, though what was unlawful stays', () => {
    expect(said([{ inmate: 'b', from: '2', to: '1' }], people, cells)).toEqual({ 1: [['grave', 'area', 'beds'], ['grave', 'area', 'beds']], 2: [[], []] });
    expect(said([{ inmate: 'a', from: '1', to: '2' }], [...people, person('d', '1')], cells)).toEqual({ 1: [[], ['grave']], 2: [[], []] });
  });
  it('of two persons at once is judged by where both end', () => {
    expect(said([{ inmate: 'grave', from: '1', to: '2' }, { inmate: 'b', from: '2', to: '1' }, { inmate: 'c', from: '2', to: '1' }], people, cells)).toEqual({ 1: [['area', 'beds'], ['area', 'beds']], 2: [[], []] });
  });
  it('says nothing of a cell that it does not touch', () => {
    expect(Object.keys(said([{ inmate: 'a', from: '1', to: '1' }], people, [...cells, cell('3', 1)]))).toEqual(['1']);
  });
});

describe('a cell with people in it', () => {
  it('gathers those kept apart by one rule into one fault (art. 32)', () => {
    const [fault, ...others] = plainFaults(cell('1', 4), [person('a', '1'), person('b', '1'), person('f', '1', { foreign: true })], lawfulOptions);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'foreign', persons: ['a', 'f', 'b'], limit: null, cite: { article: '32', part: '2' } });
  });
  it('of a wing of women is unlawful for a man even alone; a closed one for anybody', () => {
    expect(plainFaults(cell('1', 4, { only: 'female' }), [person('a', '1')], lawfulOptions).map(({ code, persons }) => [code, persons])).toEqual([['wing', ['a']]]);
    expect(plainFaults(cell('1', 4, { kind: 'closed' }), [person('a', '1')], lawfulOptions).map(({ code }) => code)).toEqual(['closed']);
  });
});
