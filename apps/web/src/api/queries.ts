/** What the pages ask for: one place for keys, so that a recorded fact renews everything that shows it. */
import { QueryClient, queryOptions } from '@tanstack/react-query';
import type {
  Board, BoardQuery, EpisodeView, Explanation, Hello, JournalHead, JournalProof, LawArticle, LawBook, LawComparison, Me, Notices,
  PasskeyRow, Places, PlaceView, Plan, Reads, Territory, UserChoices, Users, Vocabulary,
} from '@kepil/modules/contract.ts';
import type { Behind, ReportList, ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import type { Overview } from '@kepil/modules/supervision/overview-contract.ts';
import { trustServerClock } from '../time/clock.ts';
import { ConnectionError, get, ProblemError } from './client.ts';

const RARELY = 10 * 60_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Every question is asked: whether the line is up is what the answer tells, not the browser's guess, which would wait in silence.
      networkMode: 'always',
      refetchOnReconnect: true,
      // A refusal is an answer; only a lost connection is worth another try.
      retry: (failures, error) => error instanceof ConnectionError && failures < 2,
      retryDelay: (attempt) => 500 * 2 ** attempt,
      refetchOnWindowFocus: true,
      throwOnError: (error) => !(error instanceof ConnectionError) && !(error instanceof ProblemError),
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

async function withClock<T extends { readonly now: number }>(answer: Promise<T>): Promise<T> {
  const data = await answer;
  trustServerClock(data.now);
  return data;
}

export const helloQuery = queryOptions({ queryKey: ['hello'], queryFn: () => get<Hello>('/api/hello'), staleTime: RARELY });
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => get<Me>('/api/me'), staleTime: 60_000 });
export const vocabularyQuery = queryOptions({ queryKey: ['vocabulary'], queryFn: () => get<Vocabulary>('/api/vocabulary'), staleTime: RARELY });
export const territoriesQuery = queryOptions({
  queryKey: ['territories'], queryFn: async () => (await get<{ rows: Territory[] }>('/api/territories')).rows, staleTime: RARELY,
});
export const placesQuery = queryOptions({ queryKey: ['places'], queryFn: () => get<Places>('/api/places'), staleTime: 30_000 });
export const placeQuery = (id: string) => queryOptions({
  queryKey: ['places', id], queryFn: () => withClock(get<PlaceView>(`/api/places/${encodeURIComponent(id)}`)), refetchInterval: 30_000,
});
/** Each renewal is a look at everybody held there and is put down as one. */
export const planQuery = (id: string) => queryOptions({
  queryKey: ['places', id, 'plan'], queryFn: () => withClock(get<Plan>(`/api/places/${encodeURIComponent(id)}/plan`)), refetchInterval: 60_000,
});

export const overviewQuery = (territory: string | undefined) => queryOptions({
  queryKey: ['overview', territory ?? ''], queryFn: () => withClock(get<Overview>('/api/overview', { territory })), refetchInterval: 60_000,
});

export const reportsQuery = queryOptions({ queryKey: ['reports'], queryFn: () => withClock(get<ReportList>('/api/reports')), staleTime: 5_000 });
export const reportQuery = (id: string) => queryOptions({ queryKey: ['reports', id], queryFn: () => withClock(get<ReportView>(`/api/reports/${encodeURIComponent(id)}`)), staleTime: 5_000 });
export const BEHIND_PAGE = 50;
/** Each page is a look at the records behind a number and is put down as one. */
export const behindQuery = (id: string, figure: string, of: { readonly group?: string | undefined; readonly territory?: string | undefined }, page: number) => queryOptions({
  queryKey: ['reports', id, 'behind', figure, of, page],
  queryFn: () => get<Behind>(`/api/reports/${encodeURIComponent(id)}/figure/${encodeURIComponent(figure)}/facts`, { ...of, offset: page * BEHIND_PAGE, limit: BEHIND_PAGE }), staleTime: 60_000,
});

export type BoardFilter = Partial<Omit<BoardQuery, 'offset' | 'limit'>>;
export const BOARD_PAGE = 100;
export const boardQuery = (filter: BoardFilter, page: number) => queryOptions({
  queryKey: ['board', filter, page],
  queryFn: ({ signal }) => withClock(get<Board>('/api/board', { ...filter, offset: page * BOARD_PAGE, limit: BOARD_PAGE }, signal)),
  refetchInterval: 30_000,
});

export interface AsOf { readonly at?: number | undefined; readonly known?: number | undefined }
export const episodeQuery = (id: string, asOf: AsOf) => queryOptions({
  queryKey: ['episode', id, asOf],
  queryFn: async () => {
    const answer = await get<EpisodeView>(`/api/episodes/${encodeURIComponent(id)}`, { ...asOf });
    // A question about another moment answers with that moment as `now`: it must not move the clock.
    if (asOf.at === undefined && asOf.known === undefined) trustServerClock(answer.now);
    return answer;
  },
  // Each renewal is a look at the record and is put down as one.
  refetchInterval: 60_000,
});
export const explanationQuery = (episode: string, key: string, asOf: AsOf = {}) => queryOptions({
  queryKey: ['episode', episode, 'explanation', key, asOf],
  queryFn: () => get<Explanation>(`/api/episodes/${encodeURIComponent(episode)}/explanation`, { key, ...asOf }),
});

export const lawBookQuery = queryOptions({ queryKey: ['law'], queryFn: () => get<LawBook>('/api/law'), staleTime: RARELY });
export const articleQuery = (act: string, article: string, on?: string) => queryOptions({
  queryKey: ['law', act, article, on ?? ''],
  queryFn: () => get<LawArticle>(`/api/law/${encodeURIComponent(act)}/${encodeURIComponent(article)}`, { on }), staleTime: RARELY,
});
export const comparisonQuery = (episode: string, on: string) => queryOptions({
  queryKey: ['episode', episode, 'comparison', on], queryFn: () => get<LawComparison>('/api/law/compare', { episode, on }),
});

export const NOTICES_PAGE = 50;
export const noticesQuery = (page: number, unread = false) => queryOptions({
  queryKey: ['notices', page, unread],
  queryFn: () => get<Notices>('/api/notices', { unread: unread || undefined, offset: page * NOTICES_PAGE, limit: NOTICES_PAGE }), refetchInterval: 30_000,
});
/** Only the number: asked beyond the end of the list, so that no notice is shown and no look at a record is put down. */
export const unreadQuery = queryOptions({
  queryKey: ['notices', 'unread'], queryFn: async () => (await get<Notices>('/api/notices', { unread: true, offset: 1_000_000, limit: 1 })).unread, refetchInterval: 30_000,
});
export const usersQuery = (q: string, page: number) => queryOptions({
  queryKey: ['users', q, page], queryFn: () => get<Users>('/api/users', { q, offset: page * 50, limit: 50 }),
});
export const userChoicesQuery = queryOptions({ queryKey: ['users', 'choices'], queryFn: () => get<UserChoices>('/api/users/choices'), staleTime: RARELY });
export const readsQuery = (filter: { readonly q?: string; readonly from?: number | undefined; readonly to?: number | undefined }, page: number) => queryOptions({
  queryKey: ['reads', filter, page], queryFn: () => get<Reads>('/api/reads', { ...filter, offset: page * 100, limit: 100 }),
});
export const journalQuery = queryOptions({ queryKey: ['journal'], queryFn: () => get<JournalHead>('/api/journal') });
export const proofQuery = (fact: string) => queryOptions({
  queryKey: ['journal', 'proof', fact], queryFn: () => get<JournalProof>('/api/journal/proof', { fact }),
});
export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'], queryFn: async () => (await get<{ rows: PasskeyRow[] }>('/api/me/passkeys')).rows,
});

/** What no fact changes. */
const apart: ReadonlySet<unknown> = new Set(['hello', 'me', 'vocabulary', 'territories', 'law', 'users', 'passkeys']);

/** Everything that a new fact may change: what is on screen is asked for again, the rest when it is next looked at. */
export async function renewAfterFact(): Promise<void> {
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => !apart.has(queryKey[0]) });
}
