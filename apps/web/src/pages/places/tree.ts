/** The tree of territories: republic → oblast → district. */
import type { Territory } from '@kepil/modules/contract.ts';

/** Ids of a territory and of everything below it. */
export function within(territories: readonly Pick<Territory, 'id' | 'parent'>[], root: string): ReadonlySet<string> {
  const inside = new Set([root]);
  for (let before = 0; before < inside.size;) {
    before = inside.size;
    for (const { id, parent } of territories) if (parent !== null && inside.has(parent)) inside.add(id);
  }
  return inside;
}
