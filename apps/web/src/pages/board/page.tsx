import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { meQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { usePageTitle } from '../../parts/page-head.tsx';
import { Counts } from './counts.tsx';
import { Filters } from './filters.tsx';
import classes from './page.module.css';
import { useBoardRows } from './rows.ts';
import type { BoardSearch } from './search.ts';
import { changed } from './search.ts';
import { BoardTable } from './table.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function BoardPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  usePageTitle(t('title'));
  const search = useSearch({ from: '/inside/board' });
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const [[first, last], setPages] = useState<readonly [number, number]>([0, 0]);
  const rows = useBoardRows(search, first, last);
  const change = (by: { readonly [K in keyof BoardSearch]?: BoardSearch[K] | undefined }) => void navigate({ to: '/board', search: changed(search, by), replace: true });

  return (
    <div className={classes['page']}>
      <div className={classes['head']}>
        <h1>{t('title')} <span className={classes['where']}>{text(me?.place?.name ?? me?.territory.name)}</span></h1>
        <Counts counts={rows.head?.counts} flag={search.flag} choose={(flag) => change({ flag })} />
      </div>
      <Filters search={search} change={change} ownPlace={me?.place != null} mayExport={me?.may.includes('board.export') ?? false} total={rows.head?.total} updatedAt={rows.head?.now} norm={search.norm && rows.head?.norm ? text(rows.head.norm.title) : search.norm} />
      <BoardTable rows={rows} search={search} change={change} onPages={setPages} withPlace={!me?.place} />
    </div>
  );
}
