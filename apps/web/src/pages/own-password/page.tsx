/** The first thing after signing in with a password that somebody else has given: an own one. Nothing else is open until then. */
import { useQueryClient } from '@tanstack/react-query';
import type { Me } from '@kepil/modules/contract.ts';
import { call } from '../../api/client.ts';
import { meQuery } from '../../api/queries.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { Languages } from '../../parts/languages.tsx';
import { usePageTitle } from '../../parts/page-head.tsx';
import { PasswordForm } from '../settings/password.tsx';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function OwnPasswordPage({ me }: { readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const client = useQueryClient();
  usePageTitle(t('title'));
  const signOut = async (): Promise<void> => {
    await call('POST', '/api/sign-out', { body: {} }).catch(() => undefined);
    window.location.assign('/sign-in');
  };
  return (
    <main id="main" className={classes['page']}>
      <div className={classes['top']}>
        <span className={classes['mark']}><img src="/mark.svg" width={36} height={36} alt="" /><span>Kepil</span></span>
        <Languages signedIn />
      </div>
      <h1>{t('title')}</h1>
      <p className={classes['what']}>{t('what', { name: me.name })}</p>
      <PasswordForm me={me} onChanged={() => void client.invalidateQueries({ queryKey: meQuery.queryKey })} />
      <p className={classes['out']}><Button variant="subtle" onClick={() => void signOut()}>{t('signOut')}</Button></p>
    </main>
  );
}
