import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Hello, Me } from '@kepil/modules/contract.ts';
import { helloQuery, meQuery } from '../../api/queries.ts';
import { firstPage } from '../../app/first-page.ts';
import { isLanguage, setLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Languages } from '../../parts/languages.tsx';
import { usePageTitle } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { useCodes } from '../../words/codes.ts';
import { SignInForm } from './form.tsx';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function SignInPage() {
  const t = useWords({ kk, ru, en });
  usePageTitle(t('title'));
  const { next } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const client = useQueryClient();
  const hello = useQuery(helloQuery);
  const [chosen, setChosen] = useState<{ login: string; password: string } | null>(null);

  const signedIn = (me: Me) => {
    client.clear();
    client.setQueryData(meQuery.queryKey, me);
    if (localStorage.getItem('kepil.language') === null && isLanguage(me.language)) setLanguage(me.language);
    void navigate({ to: next ?? firstPage(me), replace: true });
  };

  return (
    <div className={classes['page']}>
      {hello.data?.demo && <p className={classes['demo']} data-demo>{t('demo')}</p>}
      <main id="main" className={classes['main']} data-wide={hello.data?.demo || undefined}>
        <section className={classes['door']} aria-labelledby="title">
          <div className={classes['top']}>
            <span className={classes['mark']}><img src="/mark.svg" width={36} height={36} alt="" /><span>Kepil</span></span>
            <Languages />
          </div>
          <h1 id="title">{t('title')}</h1>
          <p className={classes['what']}>{t('what')}</p>
          {hello.error && <ProblemView error={hello.error} again={() => void hello.refetch()} />}
          <SignInForm fill={chosen} onSignedIn={signedIn} />
          {hello.data?.oidc.map(({ id, name, url }) => <a key={id} className={classes['oidc']} href={url}>{t('signInWith', { name })}</a>)}
        </section>
        {hello.data?.demo && <Accounts accounts={hello.data.accounts} chosen={chosen?.login} choose={setChosen} />}
      </main>
    </div>
  );
}

interface AccountsProps {
  readonly accounts: Hello['accounts'];
  readonly chosen: string | undefined;
  readonly choose: (account: { login: string; password: string }) => void;
}

function Accounts({ accounts, chosen, choose }: AccountsProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  return (
    <section className={classes['accounts']} aria-labelledby="accounts">
      <h2 id="accounts">{t('accounts')}</h2>
      <p className={classes['what']}>{t('accountsWhat')}</p>
      <ul>
        {accounts.map(({ login, password, name, capacity, office, territory }) => (
          <li key={login}>
            <button type="button" aria-pressed={login === chosen} onClick={() => choose({ login, password })}>
              <span><b>{codes('bearer', capacity)}</b><span>{text(office) || text(territory)}</span></span>
              <span className={classes['login']}><code>{login}</code><span>{name}</span></span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
