/** A window over the page, native: focus stays in it, Escape closes it, the page behind stands still. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../../i18n/words.ts';
import { IconButton } from '../../parts/button.tsx';
import { CrossIcon } from '../../parts/icons.tsx';
import classes from './sheet.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Sheet({ title, onClose, children, foot }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode; readonly foot?: ReactNode }) {
  const t = useWords({ kk, ru, en });
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const own = dialog.current;
    own?.showModal();
    // A touch beside the window closes it, as Escape does.
    const beside = (event: MouseEvent): void => { if (event.target === own) own?.close(); };
    own?.addEventListener('click', beside);
    return () => own?.removeEventListener('click', beside);
  }, []);
  return (
    <dialog ref={dialog} className={classes['sheet']} aria-labelledby={name} data-dialog-open onClose={onClose}>
      <div className={classes['inner']}>
        <header><h2 id={name}>{title}</h2><IconButton aria-label={t('close')} className={classes['close'] ?? ''} onClick={() => dialog.current?.close()}><CrossIcon /></IconButton></header>
        <div className={classes['body']}>{children}</div>
        {foot && <footer>{foot}</footer>}
      </div>
    </dialog>
  );
}
