/** The engine's answer to the ten-norm job as a tally that can be held against the hand-written fold. */
import type { Evaluation } from '../../engine/index.ts';
import { add, type Tally } from './by-hand.ts';

const counted = new Set(['relatives', 'warning', 'release', 'prosecutor', 'cell', 'medical', 'visits', 'forward', 'solitary', 'inspection']);

export function tallyOf(evaluations: Iterable<Evaluation>): Tally {
  const tally: Tally = {};
  for (const { findings } of evaluations) for (const { norm, state, due, from } of findings) if (counted.has(norm)) add(tally, norm, state, due ?? from);
  return tally;
}
