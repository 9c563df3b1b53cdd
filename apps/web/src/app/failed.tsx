/** What is shown where a page cannot be: a sentence and a way on, never a bare error. */
import { Link, useRouter } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords } from '../i18n/words.ts';
import { Button } from '../parts/button.tsx';
import classes from './failed.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Failed({ error, reset }: ErrorComponentProps) {
  const t = useWords({ kk, ru, en });
  const router = useRouter();
  useEffect(() => console.error(error), [error]);
  // The server has a newer application: the page's old parts are gone, and only a load brings the new ones.
  const outdated = error instanceof Error && /dynamically imported module|importing a module script/i.test(error.message);
  return (
    <main id="main" className={classes['sheet']} role="alert">
      <h1>{t('failed')}</h1>
      <p>{t(outdated ? 'newVersion' : 'failedWhat')}</p>
      <Button onClick={() => { if (outdated) return window.location.reload(); reset(); void router.invalidate(); }}>{t('again')}</Button>
    </main>
  );
}

export function Missing() {
  const t = useWords({ kk, ru, en });
  return (
    <main id="main" className={classes['sheet']}>
      <h1>{t('missing')}</h1>
      <p>{t('missingWhat')}</p>
      <Link to="/">{t('toFirst')}</Link>
    </main>
  );
}
