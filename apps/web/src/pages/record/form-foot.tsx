/** Under a form: what stopped the record, what others did meanwhile, whether the draft is safe, and the button. */
import type { Zone } from '@kepil/law/time/instant.ts';
import { ConnectionError, ProblemError } from '../../api/client.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { HOME_ZONE, showDateTime, showTime } from '../../time/show.ts';
import { useTypeTitle } from '../../words/vocabulary.ts';
import type { DraftHandle } from './use-draft.ts';
import classes from './form-foot.module.css';
import { sinceOf } from './save.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface FormFootProps {
  readonly handle: DraftHandle;
  readonly zone: Zone;
  readonly error: Error | null;
  readonly saving: boolean;
  readonly breaks: number;
  readonly label?: string;
  readonly onSave: () => void;
  /** After a conflict: take the present version for the one that was seen, and save. */
  readonly onSaveAnyway: () => void;
}

export function FormFoot({ handle, zone, error, saving, breaks, label, onSave, onSaveAnyway }: FormFootProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const title = useTypeTitle();
  const since = sinceOf(error);
  const fields = error instanceof ProblemError && error.problem.code === 'invalid';
  return (
    <div className={classes['foot']}>
      {handle.unsaved && <p role="alert" className={classes['warning']}>{t('noRoom')}</p>}
      {since && (
        <div role="alert" className={classes['conflict']}>
          <p><b>{t('conflict')}</b></p>
          <ul>{since.map((fact) => <li key={fact.id}>{fact.title ? text(fact.title) : title(fact.type)}, {showDateTime(fact.at, zone)} ({t('recordedAt', { when: showDateTime(fact.recordedAt, zone) })})</li>)}</ul>
          <Button onClick={onSaveAnyway} loading={saving}>{t('saveAnyway')}</Button>
        </div>
      )}
      {error && !since && !fields && <ProblemView error={error} />}
      {fields && <p role="alert" className={classes['warning']}>{t('invalid')}</p>}
      <div className={classes['row']}>
        <Button size="sm" onClick={onSave} loading={saving}>{error instanceof ConnectionError ? t('saveAgain') : breaks > 0 ? t('saveWithBreaks', { n: breaks }) : (label ?? t('save'))}</Button>
        <Button size="sm" variant="subtle" onClick={handle.discard}>{t('discard')}</Button>
        <span className={classes['draft']} role="status">{handle.savedAt !== null ? t('draftSaved', { time: showTime(handle.savedAt, HOME_ZONE) }) : ''}</span>
      </div>
    </div>
  );
}
