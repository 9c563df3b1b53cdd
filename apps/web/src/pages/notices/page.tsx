/** Notices of breach and of ending terms, the newest first. A receipt is given once and stays. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { NOTICES_PAGE, noticesQuery } from '../../api/queries.ts';
import { useWords } from '../../i18n/words.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { NoticeLine } from './line.tsx';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function NoticesPage() {
  const t = useWords({ kk, ru, en });
  const all = useSearch({ from: '/inside/notices' }).show === 'all';
  const navigate = useNavigate();
  const [page, setPage] = useState(0);
  const notices = useQuery(noticesQuery(page, !all));
  const show = (wanted: 'all' | undefined): void => {
    setPage(0);
    void navigate({ to: '/notices', search: wanted ? { show: wanted } : {}, replace: true });
  };
  const { data } = notices;
  return (
    <>
      <PageHead title={t('title')} under={t('under')} />
      <div role="group" aria-label={t('filter')} className={`${classes['filter']} no-print`}>
        <button type="button" aria-pressed={!all} onClick={() => show(undefined)}>{t('unread', { n: data?.unread ?? 0 })}</button>
        <button type="button" aria-pressed={all} onClick={() => show('all')}>{t('all')}</button>
      </div>
      {notices.error && <ProblemView error={notices.error} again={() => void notices.refetch()} />}
      {notices.isPending && <p aria-busy="true">{t('loading')}</p>}
      {data && (
        <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('title')}>
          {data.rows.length > 0 && (
            <table className={classes['table']}>
              <thead><tr><th scope="col">{t('when')}</th><th scope="col">{t('what')}</th><th scope="col">{t('person')}</th><th scope="col">{t('due')}</th><th scope="col">{t('email')}</th><th scope="col">{t('receipt')}</th></tr></thead>
              <tbody>{data.rows.map((notice) => <NoticeLine key={notice.id} notice={notice} />)}</tbody>
            </table>
          )}
          {data.rows.length === 0 && <p className={sheet['empty']} role="status">{t(all ? 'none' : 'noneUnread')}</p>}
        </div>
      )}
      <Pager page={page} size={NOTICES_PAGE} total={data?.total ?? 0} onPage={setPage} />
    </>
  );
}
