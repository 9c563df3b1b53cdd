/** Who is in a cell, with a record for one of them or for all. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/words.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { personsQuery } from './queries.ts';
import { Sheet } from './sheet.tsx';
import classes from './sheet.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** The largest room of a prison holds fewer. */
const MOST = 200;

export function CellSheet({ place, cell, onClose }: { readonly place: string; readonly cell: string; readonly onClose: () => void }) {
  const t = useWords({ kk, ru, en });
  const { data, error, refetch } = useQuery(personsQuery(place, { cell }, 0, MOST));
  return (
    <Sheet title={t('cell', { cell })} onClose={onClose} foot={data && data.rows.length > 1 && <ButtonLink to="/record" search={{ place, cell }} preload={false} size="sm" className={classes['touch'] ?? ''}>{t('recordCell')}</ButtonLink>}>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      {!data && !error && <p aria-busy="true">{t('loading')}</p>}
      {data?.rows.length === 0 && <p className={classes['empty']}>{t('cellEmpty')}</p>}
      <ul className={classes['people']}>
        {data?.rows.map(({ episode, name }) => (
          <li key={episode}><Link to="/episodes/$id" params={{ id: episode }} preload={false}>{name}</Link><Link to="/record" search={{ episode }} preload={false} aria-label={t('recordFor', { name })}>{t('record')}</Link></li>
        ))}
      </ul>
    </Sheet>
  );
}
