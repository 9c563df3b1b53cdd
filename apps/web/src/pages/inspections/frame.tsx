/** The frame of the pages that must open without a line: who is here, whether there is a line, and nothing that asks the server. */
import { Link } from '@tanstack/react-router';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import type { Me } from '@kepil/modules/contract.ts';
import { messages as en } from '../../app/en.ts';
import { messages as kk } from '../../app/kk.ts';
import { messages as ru } from '../../app/ru.ts';
import { setLanguage } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { NoLinkIcon, OpenIcon } from '../../parts/icons.tsx';
import { Languages } from '../../parts/languages.tsx';
import { useIdentity, type DoorState } from './use-inspections.ts';
import { LockButton, SetPassphrase, Unlock } from './vault/door.tsx';
import { usePageWords } from './words.ts';
import shell from '../../app/shell.module.css';
import classes from './frame.module.css';
import page from './page.module.css';

interface Here { readonly me: Me; readonly online: boolean; readonly door: DoorState }
const HereContext = createContext<Here | null>(null);
/** Who is at the tablet; only inside the frame. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error('outside of the frame');
  return here;
}

export function Frame({ children }: { readonly children: ReactNode }) {
  const t = usePageWords();
  const app = useWords({ kk, ru, en });
  const identity = useIdentity();
  useWorker();
  const wanted = identity.state === 'here' ? identity.me.language : null;
  // As at sign-in: a device that has not chosen yet speaks the language of its person.
  useEffect(() => { if (wanted !== null && localStorage.getItem('kepil.language') === null) setLanguage(wanted); }, [wanted]);
  const online = identity.state === 'here' && identity.online;
  return (
    <>
      {identity.state === 'here' && identity.me.demo && <p className={shell['demo']} data-demo>{app('demo')}</p>}
      <header className={`${classes['bar']} no-print`}>
        <Link to="/" className={shell['mark']} aria-label={t('home')}><img src="/mark.svg" width={24} height={24} alt="" /> Kepil</Link>
        <span role="status" className={classes['line']} data-online={online || undefined}>{identity.state === 'here' && (online ? <><OpenIcon size={12} /> {t('online')}</> : <><NoLinkIcon size={16} /> {t('offline')}</>)}</span>
        {identity.state === 'here' && identity.door === 'open' && <LockButton />}
        <Languages signedIn={online} />
        {identity.state === 'here' && <b className={classes['who']}>{identity.me.name}</b>}
      </header>
      <main id="main" tabIndex={-1} className={classes['main']}>
        {identity.state === 'looking' && <p aria-busy="true">{t('loading')}</p>}
        {identity.state === 'signed-out' && <Door title={t('signedOut')} what={t('signedOutWhat')}><ButtonLink to="/sign-in" search={{ next: window.location.pathname }} size="sm" className={page['touch']}>{t('signIn')}</ButtonLink></Door>}
        {identity.state === 'unknown' && <Door title={t('unknownWho')} what={t('unknownWhoWhat')} />}
        {identity.state === 'closed' && <Behind account={identity.account} login="" door={identity.door} />}
        {identity.state === 'here' && !identity.me.may.includes('inspection.prepare') && <p role="alert">{t('notYours')}</p>}
        {identity.state === 'here' && identity.me.may.includes('inspection.prepare') && <Behind account={identity.me.id} login={identity.me.login} door={identity.door}><HereContext value={identity}>{children}</HereContext></Behind>}
      </main>
    </>
  );
}

/** What is kept is shown behind the door alone; where nothing is kept yet there is nothing to close. */
function Behind({ account, login, door, children }: { readonly account: string; readonly login: string; readonly door: DoorState; readonly children?: ReactNode }) {
  const t = usePageWords();
  switch (door) {
    case 'looking': return <p aria-busy="true">{t('loading')}</p>;
    case 'locked': return <Unlock key={account} account={account} />;
    case 'bare': return <SetPassphrase key={account} account={account} login={login} bare />;
    case 'none': case 'open': return children;
  }
}

function Door({ title, what, children }: { readonly title: string; readonly what: string; readonly children?: ReactNode }) {
  return <div role="alert" className={classes['closed']}><h1>{title}</h1><p>{what}</p>{children}</div>;
}

/** Makes the page open without a line, from its first visit on. A development server has no worker, and the page does without. */
function useWorker(): void {
  useEffect(() => {
    if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/worker.js').catch(() => undefined);
    // What is kept must not be the first that a device without room throws away.
    void navigator.storage?.persist?.().catch(() => undefined);
  }, []);
}
