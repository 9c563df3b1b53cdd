import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityOf, companyOf, faultsOf, keptApart, lawfulOptions, wishesOf, type Cell, type Inmate } from './cell.ts';
import { explainUnplaced } from './explain.ts';
import { firstForMost } from './most.ts';
import { afterMoves, firstAllotment, proposalOf } from './proposal.ts';
import { separationRules } from './separation.ts';
import { seat } from './seats.ts';
import { shortage, taskOf } from './task.ts';

const person: Inmate = {
  id: 'a', cell: null, sex: 'male', minor: false, heldBefore: false, convicted: false, grave: false, dangerousRecidivism: false, sentencedToDeath: false,
  foreign: false, protectedProfession: false, endangered: false, medical: 'none', caseGroup: null, smoker: null,
};
const cell = (id: string, beds: number, more: Partial<Cell> = {}): Cell => ({ id, block: 'A', beds, area: beds * 2.5, kind: 'general', ...more });
const codes = (a: Partial<Inmate>, b: Partial<Inmate>, options = lawfulOptions): string[] => keptApart({ ...person, ...a }, { ...person, id: 'b', ...b }, options).map(({ code }) => code);

describe('article 32 keeps apart', () => {
  // [row of the law, the particular of the one, of the other, rule]
  it.each([
    ['L32.2.1a', { sex: 'female' }, {}, 'sex'],
    ['L32.2.1b', { minor: true }, {}, 'age'],
    ['L32.2.1c', { heldBefore: true }, {}, 'held-before'],
    ['L32.2.1d', { convicted: true }, {}, 'convicted'],
    ['L32.2.1e', { caseGroup: '25-1' }, { caseGroup: '25-1' }, 'one-case'],
    ['L32.2.2a', { grave: true }, {}, 'grave'],
    ['L32.2.2b', { dangerousRecidivism: true }, {}, 'dangerous-recidivism'],
    ['L32.2.2c', { sentencedToDeath: true }, {}, 'death-sentence'],
    ['L32.2.2d', { foreign: true }, {}, 'foreign'],
    ['L32.2.2e', { protectedProfession: true }, {}, 'protected-profession'],
    ['L32.2.2f', { endangered: true }, {}, 'endangered'],
    ['L32.2.2g', { medical: 'infectious' }, {}, 'medical'],
  ] as const)('%s', (row, a, b, code) => {
    expect(codes(a, b)).toEqual([code]);
    expect(codes(b, a)).toEqual([code]);
    expect(separationRules.find((rule) => rule.code === code)?.rows).toContain(row);
    // With their own they may share a cell (L32.2.1, L32.2.2) …
    if (code !== 'one-case') expect(codes(a, a)).toEqual([]);
    for (const whole of ['L32.2', row.startsWith('L32.2.1') ? 'L32.2.1' : 'L32.2.2']) expect(separationRules.find((rule) => rule.code === code)?.rows).toContain(whole);
  });
  it('nobody from those of other cases, nor from those who are like in everything (L32.2)', () => {
    expect(codes({ caseGroup: '25-1' }, { caseGroup: '25-2' })).toEqual([]);
    expect(codes({}, {})).toEqual([]);
  });
  it('an adult from minors unless a decision keeps him with them, and then only one held liable for the first time (L32.2.1b2)', () => {
    expect(separationRules.find(({ code }) => code === 'age')?.rows).toContain('L32.2.1b2');
    expect(codes({ minor: true }, { withMinorsByDecision: true })).toEqual([]);
    expect(codes({ minor: true }, { withMinorsByDecision: true, heldBefore: true })).toEqual(['age', 'held-before']);
    expect(companyOf({ ...person, withMinorsByDecision: true }, lawfulOptions)).toBe(companyOf({ ...person, minor: true }, lawfulOptions));
  });
  it('foreigners only where the place has the conditions (L32.2.2d)', () => {
    expect(codes({ foreign: true }, {}, { ...lawfulOptions, foreignersApart: false })).toEqual([]);
  });
});

describe('a cell', () => {
  it('holds a person to each two and a half square metres and bed (L22.2, L22.3a)', () => {
    expect(capacityOf(cell('c', 10, { area: 12.4 }), lawfulOptions)).toBe(4);
    expect(capacityOf(cell('c', 10, { area: 12.5 }), lawfulOptions)).toBe(5);
    expect(capacityOf(cell('c', 3, { area: 100 }), lawfulOptions)).toBe(3);
    expect(capacityOf(cell('c', 4, { kind: 'single' }), lawfulOptions)).toBe(1);
    expect(capacityOf(cell('c', 4, { kind: 'closed' }), lawfulOptions)).toBe(0);
  });
  it('says what is unlawful in it: persons, area, beds (L31.1)', () => {
    const three = ['a', 'b', 'c'].map((id) => ({ ...person, id, grave: id === 'c' }));
    const faults = faultsOf(cell('c', 2, { area: 7.4 }), three, lawfulOptions);
    expect(faults.map((fault) => (fault.kind === 'separation' ? `${fault.rule.code} ${fault.persons.join('-')}` : `${fault.kind} ${fault.held}/${fault.limit}`))).toEqual(['grave a-c', 'grave b-c', 'area 3/2', 'beds 3/2']);
    expect(faultsOf(cell('c', 3), three.slice(0, 2), lawfulOptions)).toEqual([]);
  });
  it('shows smokers beside non-smokers and those who do not agree as wishes only (L32.1a, L32.1b)', () => {
    expect(wishesOf([{ ...person, smoker: true }, { ...person, id: 'b', smoker: false, incompatibleWith: ['a'] }]).map(({ kind }) => kind)).toEqual(['smoking', 'compatibility']);
    expect(wishesOf([{ ...person, smoker: true }, { ...person, id: 'b', smoker: null }])).toEqual([]);
  });
});

const particulars = fc.record({
  sex: fc.constantFrom('male', 'male', 'male', 'female' as const), minor: fc.boolean(), grave: fc.boolean(), caseGroup: fc.option(fc.constantFrom('1', '2', '3'), { nil: null }), at: fc.nat({ max: 12 }),
});
const population = fc.array(particulars, { maxLength: 24 }).map((list) => list.map(({ at, ...rest }, i): Inmate => ({ ...person, ...rest, id: `p${i}`, cell: at < 6 ? `c${at}` : null })));
const house = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }).map((beds) => beds.map((n, i) => cell(`c${i}`, n)));

describe('a proposal', () => {
  it('is lawful whatever the population, and moves nobody who is lawfully where he is', () => {
    fc.assert(fc.property(house, population, (cells, inmates) => {
      const task = taskOf(cells, inmates, lawfulOptions);
      const first = firstAllotment(task);
      if (first.unheld.length > 0) return;
      const proposal = proposalOf(task, first.allotment);
      if (!proposal) throw new Error('what the condition of Gale and Ryser holds, the flow must seat');
      const after = afterMoves(inmates, proposal.moves);
      expect(after.every((inmate) => inmate.cell !== null && cells.some(({ id }) => id === inmate.cell))).toBe(true);
      for (const one of cells) expect(faultsOf(one, after.filter((inmate) => inmate.cell === one.id), lawfulOptions)).toEqual([]);
      // A second proposal from there moves nobody.
      const again = taskOf(cells, after, lawfulOptions);
      expect(proposalOf(again, firstAllotment(again).allotment)?.moves).toEqual([]);
    }), { numRuns: 300, seed: 32 });
  });
  it('holds a company exactly where its cells can hold it: the condition agrees with the flow', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }), fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }), (places, sizes) => {
      const inmates = sizes.flatMap((n, g) => Array.from({ length: n }, (_, i): Inmate => ({ ...person, id: `${g}.${i}`, caseGroup: `g${g}` })));
      const task = taskOf(places.map((n, i) => cell(`c${i}`, n)), inmates, lawfulOptions);
      const [company] = task.companies;
      if (!company) return;
      expect(seat(company, places.map((n, index) => ({ index, id: `c${index}`, places: n }))) !== null).toBe(shortage(company, places) === null);
    }), { numRuns: 1000, seed: 22 });
  });
  it('leaves as few as can be disturbed where one exchange sets all right', () => {
    const inmates = [['a', 'c1', false], ['b', 'c1', true], ['c', 'c2', true], ['d', 'c2', true]].map(([id, at, grave]) => ({ ...person, id: String(id), cell: String(at), grave: grave === true }));
    const task = taskOf([cell('c1', 3), cell('c2', 3)], inmates, lawfulOptions);
    expect(proposalOf(task, firstAllotment(task).allotment)?.moves).toEqual([{ inmate: 'b', from: 'c1', to: 'c2' }]);
  });
  it('fills neither single nor punishment cells, medical ones only with those who need them, a wing of women only with women', () => {
    const cells = [cell('s', 1, { kind: 'single' }), cell('k', 4, { kind: 'punishment' }), cell('m', 4, { kind: 'medical' }), cell('w', 4, { only: 'female' }), cell('g', 4)];
    const task = taskOf(cells, [{ ...person, id: 'man' }, { ...person, id: 'woman', sex: 'female' }, { ...person, id: 'ill', medical: 'infectious' }], lawfulOptions);
    const moves = proposalOf(task, firstAllotment(task).allotment)?.moves ?? [];
    expect(Object.fromEntries(moves.map(({ inmate, to }) => [inmate, to]))).toEqual({ man: 'g', woman: 'w', ill: 'm' });
  });
});

describe('a proposal for a place that is not in order', () => {
  it('brings out whoever is in a closed cell, or in one that the register does not know', () => {
    const cells = [cell('closed', 4, { kind: 'closed' }), cell('g', 4)];
    const task = taskOf(cells, [{ ...person, id: 'shut', cell: 'closed' }, { ...person, id: 'lost', cell: '99' }, { ...person, id: 'alone', cell: 's' }], lawfulOptions);
    expect(proposalOf(task, firstAllotment(task).allotment)?.moves.map(({ inmate, to }) => `${inmate} ${to}`).sort()).toEqual(['alone g', 'lost g', 'shut g']);
  });
  it('leaves who is alone by an order where he is', () => {
    const task = taskOf([cell('s', 1, { kind: 'single' }), cell('g', 4)], [{ ...person, id: 'alone', cell: 's' }], lawfulOptions);
    expect(proposalOf(task, firstAllotment(task).allotment)?.moves).toEqual([]);
  });
  it('where not all have room, is for as many as have and names the others, those without a cell first', () => {
    const people = ['a', 'b', 'c'].map((id) => ({ ...person, id, cell: id === 'c' ? null : 'g' }));
    const { proposal, leftOut, failed } = firstForMost([cell('g', 2)], people, lawfulOptions);
    expect([proposal?.moves, leftOut, failed?.first.unheld.map(({ missing }) => missing)]).toEqual([[], ['c'], [1]]);
  });
  it('of the most is lawful whatever the population', () => {
    fc.assert(fc.property(house, population, (cells, inmates) => {
      const { proposal, leftOut, failed } = firstForMost(cells, inmates, lawfulOptions);
      const out = new Set(leftOut);
      expect(leftOut.length > 0).toBe(failed !== null);
      const after = afterMoves(inmates, proposal?.moves ?? []).filter(({ id }) => !out.has(id));
      expect(after.every((inmate) => inmate.cell !== null)).toBe(true);
      for (const one of cells) expect(faultsOf(one, after.filter((inmate) => inmate.cell === one.id), lawfulOptions)).toEqual([]);
    }), { numRuns: 200, seed: 31 });
  });
});

describe('where somebody cannot be placed', () => {
  const full = [{ ...person, id: 'a', cell: 'c1' }, { ...person, id: 'b', cell: 'c1' }, { ...person, id: 'foreigner', foreign: true }];
  it('the rule that sets him apart is named, and each single change that helps (L31.2.1)', () => {
    const cells = [cell('c1', 3, { area: 10 }), cell('closed', 2, { kind: 'closed' }), cell('single', 1, { kind: 'single' })];
    const [found, ...others] = explainUnplaced(cells, full, lawfulOptions);
    expect(others).toEqual([]);
    expect(found?.inmates).toEqual(['foreigner']);
    expect(found?.rules.map(({ code }) => code)).toEqual(['foreign']);
    expect(found?.changes.map(({ kind }) => kind)).toEqual(['open-cell', 'single-cell', 'no-conditions-for-foreigners', 'other-place']);
  });
  it('beds are proposed where the area allows them', () => {
    const cells = [cell('c1', 2, { area: 10 })];
    const [found] = explainUnplaced(cells, [...full.slice(0, 2), { ...person, id: 'c' }], lawfulOptions);
    expect(found?.changes[0]).toEqual({ kind: 'add-beds', cell: 'c1', beds: 2 });
  });
  it('nothing is said where everybody has a place', () => {
    expect(explainUnplaced([cell('c1', 3), cell('c2', 1)], full, lawfulOptions)).toEqual([]);
  });
});
