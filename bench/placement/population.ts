/** A remand prison in disorder, as after an evacuation: people of every category anywhere. Always the same for a seed. */
import type { Cell, Inmate } from '@kepil/law/placement/cell.ts';
import { Random } from '@kepil/modules/demo/random.ts';

export interface Population { readonly cells: readonly Cell[]; readonly inmates: readonly Inmate[] }

export function disorder(seed: number, people: number, rooms: number): Population {
  const random = new Random(seed);
  const cells = Array.from({ length: rooms }, (_, i): Cell => {
    const beds = random.pick([2, 4, 4, 6, 6, 8, 8, 10]);
    return { id: `c${i}`, block: `b${i % 5}`, beds, area: beds * 2.6, kind: 'general' };
  });
  const inmates = Array.from({ length: people }, (_, i): Inmate => ({
    id: `p${i}`, cell: random.chance(0.95) ? `c${random.int(0, rooms - 1)}` : null, sex: random.chance(0.08) ? 'female' : 'male', minor: random.chance(0.03), heldBefore: random.chance(0.4), convicted: random.chance(0.15),
    grave: random.chance(0.55), dangerousRecidivism: random.chance(0.01), sentencedToDeath: false, foreign: random.chance(0.04), protectedProfession: random.chance(0.03), endangered: random.chance(0.01),
    medical: random.chance(0.03) ? 'infectious' : 'none', caseGroup: random.chance(0.4) ? `k${random.int(0, Math.floor(people / 5))}` : null, smoker: null,
  }));
  return { cells, inmates };
}
