import type { Plan, PlanPerson } from '@kepil/modules/contract.ts';
import { describe, expect, it } from 'vitest';
import { namedBy } from './marks.ts';
import { byLawfulness, choicesFor, planned, readPending, stillMeant, withMove, writePending, type Pending } from './pending.ts';
import { cellsBroken, requestFor } from './record-moves.ts';

const person = (id: string, cell: string | null, more: Partial<PlanPerson> = {}): PlanPerson => ({
  id, name: id, version: 3, cell, cellSince: null, birthDate: null, adultOn: null, away: false, sex: 'male', minor: false, heldBefore: false, convicted: false, grave: false, dangerousRecidivism: false, sentencedToDeath: false,
  foreign: false, protectedProfession: false, endangered: false, medical: 'none', caseGroup: null, sharedCases: [], smoker: null, withMinorsByDecision: false, incompatibleWith: [], unknown: [], ...more,
});
const cell = (id: string, beds: number, kind: Plan['cells'][number]['kind'] = 'general'): Plan['cells'][number] => ({ id, block: 'А', beds, area: beds * 3, kind, only: null, capacity: beds, persons: [], faults: [], wishes: [], alone: [] });
const name = { kk: 'a', ru: 'a', en: 'a' };
const plan: Plan = {
  place: { id: 'p', name, kind: 'si' }, now: 1_800_000_000_000, zone: 'Asia/Almaty', version: 1, foreignersApart: true, areaPerPerson: 2.5,
  cells: [cell('1', 2), cell('2', 2), cell('3', 2), cell('k', 1, 'punishment')], persons: [person('a', '1'), person('b', '1', { grave: true }), person('c', '2'), person('gone', '2', { away: true })],
  unplaced: [], unregistered: [], away: ['gone'], mayMove: true, mayEdit: false,
};
const [a, b, c] = plan.persons as [PlanPerson, PlanPerson, PlanPerson];
const store = () => { const kept = new Map<string, string>(); return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => { kept.set(key, value); }, removeItem: (key: string) => { kept.delete(key); } }; };

describe('moves that are not recorded yet', () => {
  it('show the plan as it would be; who is away lies nowhere', () => {
    const house = planned(plan, withMove([], b, '3'));
    expect(house.cells.map(({ persons, faults }) => [persons.map(({ id }) => id).join(), faults.length])).toEqual([['a', 0], ['c', 0], ['b', 0], ['', 0]]);
    expect(planned(plan, []).cells[0]?.faults.map(({ code }) => code)).toEqual(['grave']);
  });
  it('are one for each person; back to his own cell is no move', () => {
    const twice = withMove(withMove([], b, '3'), b, '2');
    expect(twice.map(({ to }) => to)).toEqual(['2']);
    expect(withMove(twice, b, '1')).toEqual([]);
  });
  it('tell of every other cell what the person’s coming would break, over the moves made before', () => {
    const choices = choicesFor(plan, planned(plan, []), b);
    expect(Object.fromEntries(choices.map(({ cell: { id }, breaks }) => [id, breaks.map(({ code }) => code)]))).toEqual({ 2: ['grave'], 3: [], k: [] });
    expect(choicesFor(plan, planned(plan, withMove([], c, '3')), b).find(({ cell: { id } }) => id === '2')?.breaks).toEqual([]);
    expect(byLawfulness(choices).map(({ cell: { id } }) => id)).toEqual(['3', 'k', '2']);
  });
  it('are kept for the person who made them, and a damaged note is none', () => {
    const device = store();
    const moves = withMove([], a, '3');
    expect(writePending(device, 'me', 'p', moves)).toBe(true);
    expect([readPending(device, 'me', 'p'), readPending(device, 'you', 'p'), readPending(device, 'me', 'q')]).toEqual([moves, [], []]);
    device.setItem('kepil.plan.me.p', '[{"person":1}, 2');
    expect(readPending(device, 'me', 'p')).toEqual([]);
    writePending(device, 'me', 'p', []);
    expect(device.getItem('kepil.plan.me.p')).toBeNull();
  });
  it('fall away when they mean nothing any more: the person is there, gone or away, the cell is not registered', () => {
    const move = (who: string, to: string): Pending => ({ person: who, to, fact: 'f', at: null, decision: '' });
    expect(stillMeant([move('a', '1'), move('nobody', '2'), move('gone', '3'), move('a', '88'), move('c', '3')], plan).map(({ person: who, to }) => `${who} ${to}`)).toEqual(['c 3']);
  });
});

describe('a fault on the card', () => {
  it('names the fewer of those who are unlike, those of one case, and nobody where all are concerned alike', () => {
    const people = [person('a', '1'), person('b', '1'), person('f', '1', { foreign: true }), person('g', '1', { caseGroup: 'k' }), person('h', '1', { caseGroup: 'k' })];
    const faults = planned({ ...plan, persons: people }, []).cells[0]?.faults ?? [];
    expect(Object.fromEntries(faults.map((fault) => [fault.code, namedBy(fault, people).join()]))).toEqual({ foreign: 'f', 'one-case': 'g,h', area: '', beds: '' });
    const even = [person('a', '1'), person('f', '1', { foreign: true })];
    expect((planned({ ...plan, persons: even }, []).cells[0]?.faults ?? []).map((fault) => namedBy(fault, even))).toEqual([[]]);
  });
});

describe('a move as a record', () => {
  const at = plan.now;
  it('says the cell, its kind and how many are in it, on the version that was seen', () => {
    const pending = withMove([], c, '1').map((move) => ({ ...move, at }));
    const [move] = pending;
    if (!move) throw new Error('no move');
    expect(requestFor(plan, pending, move)).toMatchObject({ facts: [{ id: move.fact, at, place: 'p', type: 'custody.cell-assigned', data: { cell: '1', cellKind: 'general', occupants: 3 } }], expected: [{ stream: { kind: 'episode', id: 'c' }, version: 3 }] });
  });
  it('into a punishment cell names the order, elsewhere none', () => {
    const order = (to: string): unknown => { const [move] = withMove([], c, to); if (!move) throw new Error('no move'); return requestFor(plan, [move], { ...move, at, decision: ' 17 ' }).facts[0]?.data; };
    expect([order('k'), order('3')]).toEqual([{ cell: 'k', cellKind: 'kartser', occupants: 1, decision: '17' }, { cell: '3', cellKind: 'general', occupants: 1 }]);
  });
  it('is counted among the cells that it breaks, not among those that were broken before', () => {
    expect([cellsBroken(plan, withMove([], b, '2')), cellsBroken(plan, withMove([], b, '3')), cellsBroken(plan, [])]).toEqual([1, 0, 0]);
  });
});
