/** What takes long, on a thread of its own: reading a file, comparing two lists. A file that eats memory ends its thread, not the server. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Listed } from '@kepil/law/reconciliation/person.ts';
import { reconcile, type Proposal } from '@kepil/law/reconciliation/reconcile.ts';
import { TableError } from '@kepil/platform/tables/table-error.ts';
import { ListError, readList, type ListFault, type ReadList } from './read.ts';

export interface ComparedLists { readonly a: number; readonly b: number; readonly proposals: readonly Proposal[] }
export type ThreadWish =
  | { readonly task: 'read'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly task: 'compare'; readonly lists: readonly { readonly n: number; readonly persons: readonly Listed[] }[] };
export type ThreadNews =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'read'; readonly list: ReadList }
  | { readonly kind: 'compared'; readonly found: readonly ComparedLists[] }
  | { readonly kind: 'refused'; readonly fault: ListFault };

const say = (news: ThreadNews): void => { parentPort?.postMessage(news); };

async function work(wish: ThreadWish): Promise<void> {
  if (wish.task === 'compare') return say({ kind: 'compared', found: compareAll(wish.lists) });
  try {
    say({ kind: 'read', list: await readList(wish.bytes, wish.name) });
  } catch (error) {
    if (!(error instanceof ListError) && !(error instanceof TableError)) throw error;
    say({ kind: 'refused', fault: error.fault });
  }
}

/** Each list with each other. */
function compareAll(lists: (ThreadWish & { task: 'compare' })['lists']): ComparedLists[] {
  const both = lists.flatMap((a, i) => lists.slice(i + 1).map((b) => ({ a, b })));
  return both.map(({ a, b }, i) => {
    const { proposals } = reconcile(a.persons, b.persons, [], (share) => say({ kind: 'share', share: (i + share) / both.length }));
    return { a: a.n, b: b.n, proposals };
  });
}

await work(workerData as ThreadWish);
