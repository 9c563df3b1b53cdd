/** Back and on through a bounded list: where one is, of how many. */
import { useWords } from '../i18n/words.ts';
import { Button } from './button.tsx';
import classes from './pager.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface PagerProps {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

export function Pager({ page, size, total, onPage }: PagerProps) {
  const t = useWords({ kk, ru, en });
  if (total <= size) return null;
  const last = Math.ceil(total / size) - 1;
  return (
    <div className={`${classes['pager']} no-print`}>
      <Button size="xs" variant="default" disabled={page === 0} onClick={() => onPage(page - 1)}>{t('previous')}</Button>
      <span role="status">{t('range', { from: page * size + 1, to: Math.min(total, (page + 1) * size), total })}</span>
      <Button size="xs" variant="default" disabled={page >= last} onClick={() => onPage(page + 1)}>{t('next')}</Button>
    </div>
  );
}
