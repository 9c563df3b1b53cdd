/**
 * A thread that makes and judges a share of the demonstration (`load-demonstration.ts`): it gives its outline, is told the places of
 * its facts in the log, and then gives portions, each when asked for `more`, and null after the last.
 */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { outlineOf, portionsOf, type Portion } from '@kepil/journal/bulk-portion.ts';
import { houseRuleSet } from '@kepil/law/acts/index.ts';
import type { Part } from '@kepil/modules/demo/histories.ts';
import { projectionOf, shareOf } from './demonstration.ts';

export interface ShareWish {
  readonly held: number;
  readonly now: number;
  readonly part: Part;
}

const buffersOf = ({ copies, leaves, seqs }: Portion): ArrayBuffer[] => [...copies.map(([, lines]) => lines.buffer), leaves.buffer, seqs.buffer];

if (parentPort !== null) {
  const port = parentPort;
  const { held, now, part } = workerData as ShareWish;
  const told = on(port, 'message') as AsyncIterableIterator<[unknown]>;
  const hear = async (): Promise<unknown> => ((await told.next()).value as [unknown])[0];

  const share = shareOf(held, now, part);
  const projection = projectionOf(houseRuleSet);
  port.postMessage(outlineOf(share, projection.kinds));
  const seqs = await hear() as Float64Array;
  for (const portion of portionsOf(share, seqs, { projection, now })) {
    await hear();
    port.postMessage(portion, buffersOf(portion));
  }
  port.postMessage(null);
  port.close();
}
