/** The figures of signatures, sealed packages and proofs. A new part is a file beside this one and a line here. */
import type { Row } from '../measure.ts';

const parts: readonly (() => Promise<readonly Row[]>)[] = [
  async () => (await import('./gost.ts')).gostRows(),
  async () => (await import('./cms.ts')).cmsRows(),
  async () => (await import('./package.ts')).packageRows(),
  async () => (await import('./journal.ts')).journalRows(),
];

export async function sealRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const part of parts) rows.push(...(await part()));
  return rows;
}
