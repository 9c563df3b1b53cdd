import type { Plan, PlanPerson } from '@kepil/modules/contract.ts';
import { describe, expect, it } from 'vitest';
import { knownBeforehand, papersWanted, samePerson } from './course.ts';
import { lawfulCell } from './proposed-cell.tsx';

const name = { kk: 'a', ru: 'a', en: 'a' };

describe('the form of an arrival', () => {
  it('has a line for each paper of the place, not shown yet', () => {
    expect(papersWanted([{ kind: 'arrest-order' }])).toEqual([{ kind: 'arrest-order', present: false }]);
    const known = knownBeforehand({ place: { id: 'sp-75', name, kind: 'sp' }, bases: [{ person: name, cite: { act: 'a', article: '1' }, papers: [{ kind: 'identity-document', title: name, cite: { act: 'a', article: '1' } }] }], steps: [] });
    expect(known).toEqual({ 'detention.actual': { basis: 'administrative' }, 'custody.admitted': { basis: [{ kind: 'identity-document', present: false }] } });
  });
  it('takes over from an earlier stay who the person is, not how the person was then', () => {
    expect(samePerson({ surname: 'Үсен', name: 'Ғани', iin: '1', pregnant: true, withChildren: true, residence: 'Абай, 1' })).toEqual({ surname: 'Үсен', name: 'Ғани', iin: '1' });
  });
});

describe('the cell that is proposed', () => {
  const person = (id: string, cell: string | null, more: Partial<PlanPerson> = {}): PlanPerson => ({
    id, name: id, version: 3, cell, cellSince: null, birthDate: null, adultOn: null, away: false, sex: 'male', minor: false, heldBefore: false, convicted: false, grave: false, dangerousRecidivism: false, sentencedToDeath: false,
    foreign: false, protectedProfession: false, endangered: false, medical: 'none', caseGroup: null, sharedCases: [], smoker: null, withMinorsByDecision: false, incompatibleWith: [], unknown: [], ...more,
  });
  const cell = (id: string, beds: number, kind: Plan['cells'][number]['kind'] = 'general'): Plan['cells'][number] => ({ id, block: 'А', beds, area: beds * 3, kind, only: null, capacity: beds, persons: [], faults: [], wishes: [], alone: [] });
  const plan = (cells: Plan['cells'], persons: PlanPerson[]): Plan => ({
    place: { id: 'p', name, kind: 'si' }, now: 1_800_000_000_000, zone: 'Asia/Almaty', version: 1, foreignersApart: true, areaPerPerson: 2.5, cells, persons, unplaced: [], unregistered: [], away: [], mayMove: true, mayEdit: false,
  });
  it('is one where nothing breaks, with people before the empty', () => {
    expect(lawfulCell(plan([cell('1', 2), cell('2', 2), cell('3', 2)], [person('woman', '1', { sex: 'female' }), person('b', '3'), person('new', null)]), 'new')).toEqual({ id: '3', persons: 1 });
  });
  it('is none where each would break something, where only a punishment cell is free, or where nobody knows the person yet', () => {
    expect(lawfulCell(plan([cell('1', 1), cell('k', 1, 'punishment')], [person('b', '1'), person('new', null)]), 'new')).toBeNull();
    expect(lawfulCell(plan([cell('1', 2)], []), 'new')).toBeNull();
  });
});
