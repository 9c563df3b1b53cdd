/** How many rows and as of when: said once, softly, and to a screen reader only when the number changes. */
import { useWords } from '../../i18n/words.ts';
import { HOME_ZONE, showOffset, showTime } from '../../time/show.ts';
import classes from './filters.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Updated({ total, at }: { readonly total: number | undefined; readonly at: number | undefined }) {
  const t = useWords({ kk, ru, en });
  if (total === undefined || at === undefined) return null;
  return (
    <p className={classes['updated']}>
      <span role="status">{t('persons', { n: total })}</span>
      <span> · {t('asOf', { time: showTime(at, HOME_ZONE), offset: showOffset(at, HOME_ZONE) })}</span>
    </p>
  );
}
