/** The frame of every page: where one can go, who one is, whether the data are real and the line is up. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Me } from '@kepil/modules/contract.ts';
import { call, ConnectionError, onSessionEnded, ProblemError } from '../api/client.ts';
import { useConnected } from '../api/connection.ts';
import { meQuery, unreadQuery } from '../api/queries.ts';
import { useText } from '../i18n/language.ts';
import { useWords } from '../i18n/words.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Button } from '../parts/button.tsx';
import { BellIcon, DownIcon, NoLinkIcon, PlusIcon } from '../parts/icons.tsx';
import { Menu, MenuButton, MenuLabel, MenuLink } from '../parts/menu.tsx';
import { ProblemView } from '../parts/problem-view.tsx';
import { Languages } from '../parts/languages.tsx';
import { now, useNowEvery } from '../time/clock.ts';
import { HOME_ZONE, showDateTime, showZone } from '../time/show.ts';
import { controls } from './first-page.ts';
import classes from './shell.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const SessionDialog = lazy(() => import('./session-dialog.tsx'));
const OwnPassword = lazy(() => import('../pages/own-password/page.tsx'));

export function Shell() {
  const t = useWords({ kk, ru, en });
  const me = useQuery(meQuery);
  const { href } = useLocation();
  if (me.data?.mustChangePassword) return <Suspense fallback={<main id="main" className={classes['alone']} aria-busy="true">{t('loading')}</main>}><OwnPassword me={me.data} /></Suspense>;
  if (me.data) return <Inside me={me.data} />;
  if (me.error instanceof ProblemError && me.error.problem.status === 401) return <Navigate to="/sign-in" search={href === '/' ? {} : { next: href }} replace />;
  if (me.error) return <main id="main" className={classes['alone']}><ProblemView error={me.error} again={() => void me.refetch()} />{me.error instanceof ConnectionError && <p><Link to="/inspections">{t('keptInspections')}</Link></p>}</main>;
  return <main id="main" className={classes['alone']} aria-busy="true">{t('loading')}</main>;
}

function Inside({ me }: { readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(main);
  return (
    <>
      <a className={classes['skip']} href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>{t('skip')}</a>
      {me.demo && <p className={classes['demo']} data-demo>{t('demo')}</p>}
      <TopBar me={me} />
      <Connection />
      <PrintHead me={me} />
      <main id="main" ref={main} tabIndex={-1} className={classes['main']}><Outlet /></main>
      <SessionEnded me={me} />
    </>
  );
}

function TopBar({ me }: { readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const can = (action: string) => me.may.includes(action);
  return (
    <header className={`${classes['bar']} no-print`}>
      <Link to="/" className={classes['mark']} aria-label="Kepil"><img src="/mark.svg" width={24} height={24} alt="" /> Kepil</Link>
      <nav aria-label={t('navigation')} className={classes['nav']}>
        {controls(me) && <NavLink to="/control">{t('control')}</NavLink>}
        {can('board.read') && me.place !== null && !controls(me) && <NavLink to="/shift">{t('shift')}</NavLink>}
        {can('board.read') && !controls(me) && <NavLink to="/board">{t('board')}</NavLink>}
        {can('overview.read') && <NavLink to="/overview">{t('supervision')}</NavLink>}
        {can('monitoring.read') && !can('board.read') && <NavLink to="/monitoring">{t('monitoring')}</NavLink>}
        {can('place.read') && <NavLink to="/places">{t('places')}</NavLink>}
        {can('register.read') && me.place && <Link to="/places/$id/registers" params={{ id: me.place.id }} preload={false} className={classes['link'] ?? ''} activeProps={{ className: `${classes['link']} ${classes['here']}`, 'aria-current': 'page' }} activeOptions={{ includeSearch: false }}>{t('registers')}</Link>}
        {can('law.read') && <NavLink to="/law">{t('law')}</NavLink>}
        {can('journal.verify') && <NavLink to="/journal">{t('journal')}</NavLink>}
        {can('audit.read') && <NavLink to="/reads">{t('reads')}</NavLink>}
        {can('users.manage') && <NavLink to="/users">{t('users')}</NavLink>}
      </nav>
      <div className={classes['right']}>
        {can('episode.create') && (
          <ButtonLink to="/new" className={classes['new'] ?? ''} aria-label={t('newEpisode')} leftSection={<PlusIcon size={14} />}><span>{t('newEpisode')}</span></ButtonLink>
        )}
        {can('notice.read') && <Notices />}
        <Languages signedIn />
        <Account me={me} />
      </div>
    </header>
  );
}

function NavLink({ to, children }: { readonly to: '/control' | '/shift' | '/board' | '/overview' | '/monitoring' | '/places' | '/law' | '/journal' | '/reads' | '/users'; readonly children: ReactNode }) {
  const { pathname } = useLocation();
  // The registers have an entry of their own beside that of the places.
  const elsewhere = to === '/places' && pathname.includes('/registers');
  return <Link to={to} className={classes['link'] ?? ''} activeProps={elsewhere ? { 'aria-current': undefined } : { className: `${classes['link']} ${classes['here']}`, 'aria-current': 'page' }} activeOptions={{ includeSearch: false }}>{children}</Link>;
}

function Notices() {
  const t = useWords({ kk, ru, en });
  const unread = useQuery(unreadQuery).data ?? 0;
  const name = unread > 0 ? `${t('notices')}: ${t('unread', { n: unread })}` : t('notices');
  return (
    <Link to="/notices" className={classes['bell']} aria-label={name} title={name} activeProps={{ 'aria-current': 'page' }}>
      <BellIcon />{unread > 0 && <span className={classes['count']} aria-hidden="true">{unread > 99 ? '99+' : unread}</span>}
    </Link>
  );
}

function Account({ me }: { readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const signOut = async () => {
    // What was taken along of persons does not outlive the session on a tablet.
    if (me.may.includes('inspection.prepare')) await import('../pages/inspections/store.ts').then(({ forget }) => forget()).catch(() => undefined);
    await call('POST', '/api/sign-out', { body: {} }).catch(() => undefined);
    await navigate({ to: '/sign-in' });
    client.clear();
  };
  return (
    <Menu button={(given) => (
      <button type="button" {...given} className={classes['account']} aria-label={t('account', { name: me.name })}>
        <span className={classes['who']}><b>{me.name}</b><small>{text(me.place?.name ?? me.territory.name)}</small></span><DownIcon size={12} />
      </button>
    )}>
      <MenuLabel>{text(me.office.name)}</MenuLabel>
      <MenuLink to="/settings">{t('settings')}</MenuLink>
      <MenuButton onClick={() => void signOut()}>{t('signOut')}</MenuButton>
    </Menu>
  );
}

function Connection() {
  const t = useWords({ kk, ru, en });
  const connected = useConnected();
  const client = useQueryClient();
  return (
    <div role="status" aria-live="polite" className="no-print">
      {!connected && (
        <p className={classes['lost']}>
          <NoLinkIcon /> {t('connectionLost')} <Button variant="white" size="compact-xs" onClick={() => void client.invalidateQueries()}>{t('tryNow')}</Button>
        </p>
      )}
    </div>
  );
}

/** A printout without date and zone proves nothing. */
function PrintHead({ me }: { readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const at = useNowEvery(60_000);
  return <p className={`print-only ${classes['printed']}`}>Kepil. {me.demo ? `${t('demo')} ` : ''}{t('printed', { when: showDateTime(at, HOME_ZONE), zone: showZone(HOME_ZONE, now()), name: me.name })}</p>;
}

/** The session ended while somebody was working: sign-in comes over the page, and the page stays as it was. */
function SessionEnded({ me }: { readonly me: Me }) {
  const client = useQueryClient();
  const [ended, setEnded] = useState(false);
  useEffect(() => onSessionEnded(() => setEnded(true)), []);
  // Fetched while the line is up, after what the page itself needs: when the session ends there may be no way to fetch it.
  useEffect(() => {
    const timer = setTimeout(() => void import('./session-dialog.tsx').catch(() => undefined), 5000);
    return () => clearTimeout(timer);
  }, []);
  const signedIn = (who: Me) => {
    if (who.id !== me.id) return window.location.assign('/');
    setEnded(false);
    client.setQueryData(meQuery.queryKey, who);
    void client.invalidateQueries();
  };
  return ended && <Suspense fallback={null}><SessionDialog login={me.login} onSignedIn={signedIn} /></Suspense>;
}

/** After a change of page the keyboard and the screen reader are at its beginning, as after a load. */
function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current !== pathname) main.current?.focus({ preventScroll: true });
    last.current = pathname;
  }, [pathname, main]);
}
