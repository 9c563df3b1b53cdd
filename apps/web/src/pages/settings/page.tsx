/** A person's own account: who one is to the system, language, and what guards the door. */
import { Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Me } from '@kepil/modules/contract.ts';
import { call } from '../../api/client.ts';
import { meQuery } from '../../api/queries.ts';
import { languageNames, languages, setLanguage, useLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { useCodes } from '../../words/codes.ts';
import classes from './page.module.css';
import { Passkeys } from './passkeys.tsx';
import { PasswordForm } from './password.tsx';
import { SecondFactor } from './totp.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function SettingsPage() {
  const t = useWords({ kk, ru, en });
  const { data: me } = useQuery(meQuery);
  if (!me) return <p aria-busy="true">{t('loading')}</p>;
  return (
    <>
      <PageHead title={t('title')} />
      <div className={classes['columns']}>
        <div>
          <WhoAmI me={me} />
          <LanguageChoice />
          <PasswordForm me={me} />
        </div>
        <div>
          <SecondFactor me={me} />
          <Passkeys />
          <Sessions />
        </div>
      </div>
    </>
  );
}

function WhoAmI({ me }: { readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  return (
    <section className={classes['card']} aria-labelledby="who">
      <h2 id="who">{t('who')}</h2>
      <dl className={classes['facts']}>
        <dt>{t('name')}</dt><dd>{me.name}</dd>
        <dt>{t('login')}</dt><dd><code>{me.login}</code></dd>
        <dt>{t('capacity')}</dt><dd className={classes['word']}>{codes('bearer', me.capacity)}</dd>
        <dt>{t('office')}</dt><dd>{text(me.office.name)}</dd>
        <dt>{t('territory')}</dt><dd>{text(me.territory.name)}</dd>
        {me.place && me.place.id !== me.office.id && <><dt>{t('place')}</dt><dd>{text(me.place.name)}</dd></>}
      </dl>
      <p className={classes['quiet']}>{t('whoHint')}</p>
    </section>
  );
}

function LanguageChoice() {
  const t = useWords({ kk, ru, en });
  const chosen = useLanguage();
  const keep = useMutation({ mutationFn: (language: string) => call('PATCH', '/api/me', { body: { language } }) });
  return (
    <section className={classes['card']} aria-labelledby="language">
      <h2 id="language">{t('language')}</h2>
      <div role="radiogroup" aria-labelledby="language" className={classes['languages']}>
        {languages.map((language) => (
          <label key={language} lang={language}>
            <input type="radio" name="language" checked={language === chosen} onChange={() => { setLanguage(language); keep.mutate(language); }} /> {languageNames[language]}
          </label>
        ))}
      </div>
      <p className={classes['quiet']}>{t('languageHint')}</p>
      {keep.error && <ProblemView error={keep.error} />}
    </section>
  );
}

function Sessions() {
  const t = useWords({ kk, ru, en });
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const end = useMutation({
    mutationFn: () => call('POST', '/api/sign-out/everywhere', { body: {} }),
    onSuccess: async () => {
      await navigate({ to: '/sign-in' });
      client.clear();
    },
  });
  return (
    <section className={classes['card']} aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions')}</h2>
      <p className={classes['quiet']}>{t('sessionsWhat')}</p>
      {end.error && <ProblemView error={end.error} />}
      <p><Button variant="default" onClick={() => setAsked(true)}>{t('signOutEverywhere')}</Button></p>
      <Modal opened={asked} onClose={() => setAsked(false)} title={t('signOutEverywhere')} closeButtonProps={{ 'aria-label': t('cancel') }}>
        <p>{t('signOutSure')}</p>
        <div className={classes['buttons']}>
          <Button data-autofocus loading={end.isPending} onClick={() => { setAsked(false); end.mutate(); }}>{t('yes')}</Button>
          <Button variant="default" onClick={() => setAsked(false)}>{t('cancel')}</Button>
        </div>
      </Modal>
    </section>
  );
}
