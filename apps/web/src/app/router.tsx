/** Addresses of the application. Each page is a chunk of its own; what a page shows is in its address, so it can be sent to a colleague. */
import type { ComponentType } from 'react';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { meQuery, queryClient } from '../api/queries.ts';
import { readStatementSearch } from '../pages/account/search.ts';
import { readAccountsSearch } from '../pages/accounts/search.ts';
import { readBoardSearch } from '../pages/board/search.ts';
import { readEpisodeSearch } from '../pages/episode/search.ts';
import { readNoticesSearch } from '../pages/notices/search.ts';
import { readOverviewSearch } from '../pages/overview/measures.ts';
import { readPlacesSearch } from '../pages/places/search.ts';
import { readRecordSearch } from '../pages/record/search.ts';
import { readShiftSearch } from '../pages/shift/search.ts';
import { readRegisterSearch } from '../pages/register/search.ts';
import { firstPage } from './first-page.ts';
import { Failed, Missing } from './failed.tsx';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRoute({ notFoundComponent: Missing, errorComponent: Failed });

const signIn = createRoute({
  getParentRoute: () => root, path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const next = text(search['next']);
    // Only an address of our own: a link from outside must not lead out again after sign-in.
    return next && /^\/(?!\/|\\)/.test(next) ? { next } : {};
  },
  component: lazyRouteComponent(() => import('../pages/sign-in/page.tsx')),
});

const inside = createRoute({
  getParentRoute: () => root, id: 'inside', component: lazyRouteComponent(() => import('./shell.tsx'), 'Shell'), errorComponent: Failed, notFoundComponent: Missing,
});

type Page = { readonly default: ComponentType };
/** A page with lists to choose from or dialogs: the component library comes with it, at the same time. */
const withLibrary = (load: () => Promise<Page>) => async (): Promise<Page> => {
  const [{ default: Page }, { Library }] = await Promise.all([load(), import('../library/library.tsx')]);
  return { default: () => <Library><Page /></Library> };
};

const page = <const P extends string>(path: P, load: () => Promise<Page>) =>
  createRoute({ getParentRoute: () => inside, path, component: lazyRouteComponent(load) });

const home = createRoute({
  getParentRoute: () => inside, path: '/',
  beforeLoad: async () => {
    const me = await queryClient.ensureQueryData(meQuery).catch(() => null);
    throw redirect({ to: me ? firstPage(me) : '/sign-in', replace: true });
  },
});
const board = createRoute({
  getParentRoute: () => inside, path: '/board', validateSearch: readBoardSearch, component: lazyRouteComponent(() => import('../pages/board/page.tsx')),
});
const episode = createRoute({
  getParentRoute: () => inside, path: '/episodes/$id', validateSearch: readEpisodeSearch, component: lazyRouteComponent(withLibrary(() => import('../pages/episode/page.tsx'))),
});
const account = createRoute({
  getParentRoute: () => inside, path: '/episodes/$id/account', validateSearch: readStatementSearch, component: lazyRouteComponent(() => import('../pages/account/page.tsx')),
});
const accounts = createRoute({
  getParentRoute: () => inside, path: '/places/$id/accounts', validateSearch: readAccountsSearch, component: lazyRouteComponent(() => import('../pages/accounts/page.tsx')),
});
const record = createRoute({
  getParentRoute: () => inside, path: '/record', validateSearch: readRecordSearch, component: lazyRouteComponent(withLibrary(() => import('../pages/record/page.tsx'))),
});
const shift = createRoute({
  getParentRoute: () => inside, path: '/shift', validateSearch: readShiftSearch, component: lazyRouteComponent(() => import('../pages/shift/page.tsx')),
});
const places = createRoute({
  getParentRoute: () => inside, path: '/places', validateSearch: readPlacesSearch, component: lazyRouteComponent(() => import('../pages/places/page.tsx')),
});
const register = createRoute({
  getParentRoute: () => inside, path: '/places/$id/registers/$register', validateSearch: readRegisterSearch, component: lazyRouteComponent(() => import('../pages/register/page.tsx')),
});
const overview = createRoute({
  getParentRoute: () => inside, path: '/overview', validateSearch: readOverviewSearch, component: lazyRouteComponent(() => import('../pages/overview/page.tsx')),
});
const notices = createRoute({
  getParentRoute: () => inside, path: '/notices', validateSearch: readNoticesSearch, component: lazyRouteComponent(() => import('../pages/notices/page.tsx')),
});
const law = createRoute({
  getParentRoute: () => inside, path: '/law',
  validateSearch: (search: Record<string, unknown>): { q?: string } => {
    const q = text(search['q']);
    return q ? { q } : {};
  },
  component: lazyRouteComponent(() => import('../pages/law/page.tsx')),
});
const article = createRoute({
  getParentRoute: () => inside, path: '/law/$act/$article',
  validateSearch: (search: Record<string, unknown>): { on?: string } => {
    const on = text(search['on']);
    return on && /^\d{4}-\d{2}-\d{2}$/.test(on) ? { on } : {};
  },
  component: lazyRouteComponent(() => import('../pages/article/page.tsx')),
});
const journal = createRoute({
  getParentRoute: () => inside, path: '/journal',
  validateSearch: (search: Record<string, unknown>): { fact?: string } => {
    const fact = text(search['fact']);
    return fact ? { fact } : {};
  },
  component: lazyRouteComponent(() => import('../pages/journal/page.tsx')),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    inside.addChildren([
      home, shift, board, episode, account, accounts, record, places, overview, register, notices, law, article, journal,
      page('/new', withLibrary(() => import('../pages/new-episode/page.tsx'))),
      page('/reception', withLibrary(() => import('../pages/reception/new-page.tsx'))),
      page('/episodes/$id/reception', withLibrary(() => import('../pages/reception/page.tsx'))),
      page('/places/$id', () => import('../pages/place/page.tsx')),
      page('/places/$id/plan', withLibrary(() => import('../pages/plan/page.tsx'))),
      page('/places/$id/registers', () => import('../pages/registers/page.tsx')),
      page('/places/$id/inspection', withLibrary(() => import('../pages/inspection/page.tsx'))),
      page('/shift/count', () => import('../pages/head-count/page.tsx')),
      page('/shift/handover', withLibrary(() => import('../pages/handover/page.tsx'))),
      page('/settings', withLibrary(() => import('../pages/settings/page.tsx'))),
      page('/users', withLibrary(() => import('../pages/users/page.tsx'))),
      page('/reads', () => import('../pages/reads/page.tsx')),
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Titles of what has just been recorded, told on the page that one comes to. */
    readonly recorded?: readonly string[];
  }
  interface Register {
    router: typeof router;
  }
}
