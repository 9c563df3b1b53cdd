/** Sign-in over the page that one was working on. */
import { Modal } from '@mantine/core';
import type { Me } from '@kepil/modules/contract.ts';
import { useWords } from '../i18n/words.ts';
import { Library } from '../library/library.tsx';
import { SignInForm } from '../pages/sign-in/form.tsx';
import classes from './session-dialog.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function SessionDialog({ login, onSignedIn }: { readonly login: string; readonly onSignedIn: (me: Me) => void }) {
  const t = useWords({ kk, ru, en });
  return (
    <Library>
      <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={t('sessionEnded')} size={420}>
        <div className={classes['again']}>
          <p>{t('sessionEndedWhat')}</p>
          <SignInForm login={login} onSignedIn={onSignedIn} />
          <a href="/sign-in">{t('otherAccount')}</a>
        </div>
      </Modal>
    </Library>
  );
}
