import { expect, test } from 'vitest';
import { carried, carryOn } from './carried.ts';
import type { Fact } from './fact.ts';

const fact = (type: string, at: number): Fact => ({ id: `${type}-${at}`, type, at, recordedAt: at, zone: 'Asia/Almaty', streams: [], place: null, actor: { id: 'a', capacity: 'system', office: null }, data: {} });
const looked: string[] = [];
const ids = carried<{ ids: readonly string[] }>({ begin: () => ({ ids: [] }), copy: (state) => ({ ...state }), take(state, { id }) { looked.push(id); state.ids = [...state.ids, id]; } });
const count = carried<{ n: number }>({ reads: new Set(['b']), begin: () => ({ n: 0 }), copy: (state) => ({ ...state }), take(state) { state.n += 1; } });

test('a list that goes on from another is read from where that ended, and the first stays as it was', () => {
  const [one, two] = [fact('a', 1), fact('b', 2)];
  const before = [one];
  expect([ids(before).ids, count(before).n]).toEqual([['a-1'], 0]);
  looked.length = 0;
  const all = carryOn(before, [two]);
  const other = carryOn(before, [fact('a', 3)]);
  expect(all).toEqual([one, two]);
  expect([ids(all).ids, count(all).n, ids(other).ids, count(other).n]).toEqual([['a-1', 'b-2'], 1, ['a-1', 'a-3'], 0]);
  expect([ids(before).ids, count(before).n]).toEqual([['a-1'], 0]);
  expect(looked).toEqual(['b-2', 'a-3']);
});

test('a list that has grown, or become shorter, is read as it is', () => {
  const list = [fact('b', 1)];
  expect(count(list).n).toBe(1);
  list.push(fact('b', 2), fact('a', 3));
  expect([count(list).n, ids(list).ids]).toEqual([2, ['b-1', 'b-2', 'a-3']]);
  list.pop();
  list.pop();
  // What is known was of more than is there now: it is not carried on.
  const all = carryOn(list, [fact('b', 4)]);
  expect([count(all).n, count(list).n]).toEqual([2, 1]);
});
