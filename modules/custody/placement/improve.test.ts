import type { Cell, Inmate } from '@kepil/law/placement/cell.ts';
import { faultsOf, lawfulOptions } from '@kepil/law/placement/cell.ts';
import { afterMoves, firstAllotment, proposalOf, type Proposal } from '@kepil/law/placement/proposal.ts';
import { taskOf, type Task } from '@kepil/law/placement/task.ts';
import { describe, expect, it } from 'vitest';
import { improve } from './improve.ts';

/** A remand prison in disorder: people of every category anywhere, as after an evacuation. Always the same for a seed. */
function disorder(seed: number, people: number, rooms: number): { cells: Cell[]; inmates: Inmate[] } {
  let state = seed;
  const chance = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const cells = Array.from({ length: rooms }, (_, i): Cell => {
    const beds = [2, 4, 4, 6, 6, 8, 8, 10][Math.floor(chance() * 8)] ?? 4;
    return { id: `c${i}`, block: `b${i % 5}`, beds, area: beds * 2.6, kind: 'general' };
  });
  const inmates = Array.from({ length: people }, (_, i): Inmate => ({
    id: `p${i}`, cell: chance() < 0.95 ? `c${Math.floor(chance() * rooms)}` : null, sex: chance() < 0.08 ? 'female' : 'male', minor: chance() < 0.03, heldBefore: chance() < 0.4, convicted: chance() < 0.15,
    grave: chance() < 0.55, dangerousRecidivism: chance() < 0.01, sentencedToDeath: false, foreign: chance() < 0.04, protectedProfession: chance() < 0.03, endangered: chance() < 0.01,
    medical: chance() < 0.03 ? 'infectious' : 'none', caseGroup: chance() < 0.4 ? `k${Math.floor((chance() * people) / 5)}` : null, smoker: null,
  }));
  return { cells, inmates };
}

function first(task: Task): Proposal {
  const { allotment, unheld } = firstAllotment(task);
  const proposal = unheld.length === 0 ? proposalOf(task, allotment) : null;
  if (!proposal) throw new Error('no first proposal');
  return proposal;
}

describe('the placing of a whole remand prison', () => {
  it('is proved to be within two per cent of the fewest moves, and lawful', async () => {
    const { cells, inmates } = disorder(2, 300, 80);
    const task = taskOf(cells, inmates, lawfulOptions);
    const begun = first(task);
    const bounds: number[] = [];
    const { proposal, fewest, gap } = await improve(task, begun, { onProgress: (progress) => bounds.push(progress.fewest ?? 0) });
    expect(gap).toBeLessThanOrEqual(0.02);
    expect(proposal.disturbed).toBeLessThanOrEqual(begun.disturbed);
    expect(proposal.disturbed).toBeGreaterThanOrEqual(fewest ?? Number.POSITIVE_INFINITY);
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
    const after = afterMoves(inmates, proposal.moves);
    for (const cell of cells) expect(faultsOf(cell, after.filter((inmate) => inmate.cell === cell.id), lawfulOptions)).toEqual([]);
  });
  it('stands as first proposed when the bettering is cancelled', async () => {
    const { cells, inmates } = disorder(1, 600, 150);
    const task = taskOf(cells, inmates, lawfulOptions);
    const begun = first(task);
    const cancelled = new AbortController();
    setTimeout(() => cancelled.abort(), 50);
    expect(await improve(task, begun, { signal: cancelled.signal })).toEqual({ proposal: begun, fewest: null, gap: null });
  });
});
