/** Rows of the board by page of the server: only what is in view is asked for. */
import { useQueries } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { Board, BoardRow } from '@kepil/modules/contract.ts';
import type { BoardFilter } from '../../api/queries.ts';
import { BOARD_PAGE, boardQuery } from '../../api/queries.ts';

export interface BoardRows {
  /** The newest page that has come: totals and counts. */
  readonly head: Board | undefined;
  readonly rowAt: (index: number) => BoardRow | undefined;
  /** Index of the episode among the rows that are here; -1 where it is not. */
  readonly indexOf: (episode: string) => number;
  readonly error: Error | null;
  readonly fetching: boolean;
  /** True while rows of another filter are still shown. */
  readonly stale: boolean;
  readonly updatedAt: number;
  readonly again: () => void;
}

/** Page of the server that holds the row. */
export const pageOf = (index: number): number => Math.floor(Math.max(0, index) / BOARD_PAGE);

/** Rows of the old filter stay, dimmed, until the new ones come: the list does not blink. */
const stay = (before: Board | undefined): Board | undefined => before;

export function useBoardRows(filter: BoardFilter, firstPage: number, lastPage: number): BoardRows {
  const pages = Array.from({ length: lastPage - firstPage + 1 }, (_, i) => firstPage + i);
  const answers = useQueries({
    queries: pages.map((page) => ({
      ...boardQuery(filter, page),
      ...(page === 0 ? { placeholderData: stay } : {}),
    })),
  });
  const newest = answers.reduce((best, answer) => (answer.dataUpdatedAt > best.dataUpdatedAt ? answer : best), answers[0] ?? noAnswer);
  const byPage = new Map(pages.map((page, i) => [page, answers[i]?.data?.rows]));
  const updatedAt = newest.dataUpdatedAt;
  const signature = answers.map((answer) => answer.dataUpdatedAt).join();
  const indexes = useMemo(() => {
    const found = new Map<string, number>();
    for (const [page, rows] of byPage) rows?.forEach((row, i) => found.set(row.episode, page * BOARD_PAGE + i));
    return found;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the signature stands for the rows
  }, [signature, pages.join()]);
  // While the pages in view are on their way the list keeps its length: without it the view would have no rows to ask for.
  const kept = useRef<Board | undefined>(undefined);
  kept.current = newest.data ?? answers.find((answer) => answer.data)?.data ?? kept.current;
  return {
    head: kept.current,
    rowAt: (index) => byPage.get(Math.floor(index / BOARD_PAGE))?.[index % BOARD_PAGE],
    indexOf: (episode) => indexes.get(episode) ?? -1,
    error: answers.find((answer) => answer.error)?.error ?? null,
    fetching: answers.some((answer) => answer.isFetching),
    stale: answers.some((answer) => answer.isPlaceholderData),
    updatedAt,
    again: () => { for (const answer of answers) void answer.refetch(); },
  };
}

const noAnswer = { data: undefined, dataUpdatedAt: 0 } as const satisfies { data: Board | undefined; dataUpdatedAt: number };
