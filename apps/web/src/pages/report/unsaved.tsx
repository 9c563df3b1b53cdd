/** That something typed is not in the report yet, and the way to put it there. */
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { HOME_ZONE, showDateTime } from '../../time/show.ts';
import classes from './page.module.css';
import type { Typed } from './use-typed.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Unsaved({ typed }: { readonly typed: Typed }) {
  const t = useWords({ kk, ru, en });
  const { changed, conflict, error, restoredAt, savedOnce } = typed;
  return (
    <div className={`${classes['unsaved']} no-print`} data-changed={changed || undefined}>
      <p role="status">{changed ? (conflict ? t('theirs') : restoredAt === null ? t('unsaved') : t('kept', { when: showDateTime(restoredAt, HOME_ZONE) })) : savedOnce && t('saved')}</p>
      {changed && <span><Button loading={typed.saving} onClick={typed.save}>{t(conflict ? 'takeOver' : 'save')}</Button><Button variant="subtle" onClick={typed.discard}>{t('discard')}</Button></span>}
      {error && !conflict && <ProblemView error={error} />}
    </div>
  );
}
