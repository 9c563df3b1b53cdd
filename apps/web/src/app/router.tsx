/** Addresses of the application. Each page is a chunk of its own; what a page shows is in its address, so it can be sent to a colleague. */
import type { ComponentType } from 'react';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ConnectionError } from '../api/client.ts';
import { meQuery, queryClient } from '../api/queries.ts';
import { readStatementSearch } from '../pages/account/search.ts';
import { readAccountsSearch } from '../pages/accounts/search.ts';
import { readBraceletSearch, readBraceletsSearch } from '../pages/bracelets/search.ts';
import { readBoardSearch } from '../pages/board/search.ts';
import { readEpisodeSearch } from '../pages/episode/search.ts';
import { readMattersSearch, readStartSearch } from '../pages/matters/search.ts';
import { readRespondSearch } from '../pages/respond/search.ts';
import { readNoticesSearch } from '../pages/notices/search.ts';
import { readOverviewSearch } from '../pages/overview/measures.ts';
import { readCalendarSearch } from '../pages/calendar/search.ts';
import { readHeatSearch } from '../pages/heat/search.ts';
import { readPlacesSearch } from '../pages/places/search.ts';
import { readRecordSearch } from '../pages/record/search.ts';
import { readControlSearch } from '../pages/control/search.ts';
import { readWorkSearch } from '../pages/reconciliation/search.ts';
import { readShiftSearch } from '../pages/shift/search.ts';
import { readReportSearch } from '../pages/report/search.ts';
import { readRegisterSearch } from '../pages/register/search.ts';
import { readDistrictsSearch } from '../pages/districts/search.ts';
import { readOfficeSearch } from '../pages/registers/keeper.tsx';
import { readTelephonesSearch } from '../pages/telephones/query.ts';
import { readWorkPlanSearch } from '../pages/work-plan/search.ts';
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
    const me = await queryClient.ensureQueryData(meQuery).catch((error: unknown) => (error instanceof ConnectionError ? undefined : null));
    // Without a line, on a tablet that has inspections: they are what can be done there.
    if (me === undefined && navigator.serviceWorker?.controller) throw redirect({ to: '/inspections', replace: true });
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
/** Open without a line, so outside of the frame that asks the server who is here. */
const inspections = createRoute({ getParentRoute: () => root, path: '/inspections', component: lazyRouteComponent(() => import('../pages/inspections/page.tsx')), errorComponent: Failed });
const inspection = createRoute({ getParentRoute: () => root, path: '/inspections/$id', component: lazyRouteComponent(() => import('../pages/inspections/sheet-page.tsx')), errorComponent: Failed });
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
const districts = createRoute({
  getParentRoute: () => inside, path: '/districts', validateSearch: readDistrictsSearch, component: lazyRouteComponent(() => import('../pages/districts/page.tsx')),
});
const telephones = createRoute({
  getParentRoute: () => inside, path: '/telephones', validateSearch: readTelephonesSearch, component: lazyRouteComponent(() => import('../pages/telephones/page.tsx')),
});
const workPlan = createRoute({
  getParentRoute: () => inside, path: '/work-plan', validateSearch: readWorkPlanSearch, component: lazyRouteComponent(() => import('../pages/work-plan/page.tsx')),
});
const registersOfOffice = createRoute({
  getParentRoute: () => inside, path: '/registers', validateSearch: readOfficeSearch, component: lazyRouteComponent(() => import('../pages/registers/of-office.tsx')),
});
const registerOfOffice = createRoute({
  getParentRoute: () => inside, path: '/registers/$register', validateSearch: (search: Record<string, unknown>) => ({ ...readRegisterSearch(search), ...readOfficeSearch(search) }),
  component: lazyRouteComponent(() => import('../pages/register/of-office.tsx')),
});
const overview = createRoute({
  getParentRoute: () => inside, path: '/overview', validateSearch: readOverviewSearch, component: lazyRouteComponent(() => import('../pages/overview/page.tsx')),
});
const matters = createRoute({
  getParentRoute: () => inside, path: '/matters', validateSearch: readMattersSearch, component: lazyRouteComponent(() => import('../pages/matters/page.tsx')),
});
const emergencyStart = createRoute({
  getParentRoute: () => inside, path: '/matters/start', validateSearch: readStartSearch, component: lazyRouteComponent(withLibrary(() => import('../pages/matters/start.tsx'))),
});
const respond = createRoute({
  getParentRoute: () => inside, path: '/respond', validateSearch: readRespondSearch, component: lazyRouteComponent(withLibrary(() => import('../pages/respond/page.tsx'))),
});
const calendar = createRoute({
  getParentRoute: () => inside, path: '/calendar', validateSearch: readCalendarSearch, component: lazyRouteComponent(() => import('../pages/calendar/page.tsx')),
});
const heat = createRoute({
  getParentRoute: () => inside, path: '/heat', validateSearch: readHeatSearch, component: lazyRouteComponent(() => import('../pages/heat/page.tsx')),
});
const report = createRoute({
  getParentRoute: () => inside, path: '/reports/$id', validateSearch: readReportSearch, component: lazyRouteComponent(() => import('../pages/report/page.tsx')),
});
const control = createRoute({
  getParentRoute: () => inside, path: '/control', validateSearch: readControlSearch, component: lazyRouteComponent(() => import('../pages/control/page.tsx')),
});
const bracelets = createRoute({
  getParentRoute: () => inside, path: '/bracelets', validateSearch: readBraceletsSearch, component: lazyRouteComponent(() => import('../pages/bracelets/page.tsx')),
});
const bracelet = createRoute({
  getParentRoute: () => inside, path: '/bracelets/$watch', validateSearch: readBraceletSearch, component: lazyRouteComponent(() => import('../pages/bracelets/bracelet-page.tsx')),
});
const reconciliation = createRoute({
  getParentRoute: () => inside, path: '/reconciliation/$id', validateSearch: readWorkSearch, component: lazyRouteComponent(withLibrary(() => import('../pages/reconciliation/work.tsx'))),
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

const monitoringFigures = createRoute({
  getParentRoute: () => inside, path: '/monitoring/figures',
  validateSearch: (search: Record<string, unknown>): { territory?: string } => {
    const territory = text(search['territory']);
    return territory ? { territory } : {};
  },
  component: lazyRouteComponent(() => import('../pages/monitoring-figures/page.tsx')),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn, inspections, inspection,
    inside.addChildren([
      home, report, shift, board, episode, account, accounts, record, places, overview, calendar, heat, matters, emergencyStart, register, notices, law, article, journal,
      respond,
      page('/matters/$kind/$fact', () => import('../pages/matter/page.tsx')),
      districts, telephones, workPlan, registersOfOffice, registerOfOffice,
      control, bracelets, bracelet, reconciliation, page('/reconciliation', withLibrary(() => import('../pages/reconciliation/page.tsx'))),
      page('/new', withLibrary(() => import('../pages/new-episode/page.tsx'))),
      page('/reception', withLibrary(() => import('../pages/reception/new-page.tsx'))),
      page('/episodes/$id/reception', withLibrary(() => import('../pages/reception/page.tsx'))),
      page('/monitoring', () => import('../pages/monitoring/page.tsx')),
      monitoringFigures,
      page('/places/$id', () => import('../pages/place/page.tsx')),
      page('/places/$id/plan', withLibrary(() => import('../pages/plan/page.tsx'))),
      page('/places/$id/registers', () => import('../pages/registers/page.tsx')),
      page('/places/$id/inspection', withLibrary(() => import('../pages/inspection/page.tsx'))),
      page('/reports', () => import('../pages/reports/page.tsx')),
      page('/shift/count', () => import('../pages/head-count/page.tsx')),
      page('/shift/handover', withLibrary(() => import('../pages/handover/page.tsx'))),
      page('/settings', withLibrary(() => import('../pages/settings/page.tsx'))),
      page('/users', withLibrary(() => import('../pages/users/page.tsx'))),
      page('/gateways', () => import('../pages/gateways/page.tsx')),
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
