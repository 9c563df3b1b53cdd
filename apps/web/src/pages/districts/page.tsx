/** Control over the offices right below (point 19(3)): each with its numbers, the worst first; what can be begun about it. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Districts } from '@kepil/modules/supervision/hierarchy/contract.ts';
import { get } from '../../api/client.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { LeftIcon, PrintIcon, RightIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { showCivil } from '../../time/show.ts';
import { daysOf, type Span } from '../calendar/search.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { Row } from './row.tsx';
import { type DistrictsSearch, readDistrictsSearch } from './search.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** Under the key of the places, so that a record made of an office or a place renews it. */
const districtsQuery = (asked: { readonly territory?: string | undefined; readonly from?: string; readonly to?: string }) => queryOptions({
  queryKey: ['places', 'supervision', 'districts', asked], queryFn: ({ signal }) => get<Districts>('/api/districts', asked, signal), placeholderData: keepPreviousData, refetchInterval: 60_000,
});

const columns = ['missed', 'late', 'done', 'due', 'inspectionsMissed', 'acts', 'undone', 'heard', 'returned', 'help'] as const;

export default function DistrictsPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const search = useSearch({ from: '/inside/districts' });
  const days = search.from === undefined ? {} : daysOf(search.from, search.span ?? 'month');
  const { data, error, isPlaceholderData, refetch } = useQuery(districtsQuery({ territory: search.territory, ...days }));
  return (
    <>
      <SupervisionTabs />
      <PageHead title={t('title')} under={data && <><Above data={data} search={search} />{text(data.territory.name)} · {t('period', { from: showCivil(data.from), to: showCivil(data.to) })}</>}>
        <Button variant="default" className="no-print" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
      </PageHead>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      {!data && !error && <p aria-busy="true">{t('loading')}</p>}
      {data && (
        <div className={classes['page']} aria-busy={isPlaceholderData}>
          <Period data={data} search={search} />
          {data.rows.length === 0
            ? <p className={classes['none']}>{t('none')}</p>
            : (
              <>
                <p className={classes['hint']}>{t('order')}</p>
                <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('title')}>
                  <table className={classes['table']}>
                    <thead>
                      <tr><th scope="col" rowSpan={2}>{t('office')}</th><th scope="colgroup" colSpan={5}>{t('duties')}</th><th scope="colgroup" colSpan={2}>{t('overdue')}</th><th scope="colgroup" colSpan={3}>{t('control')}</th><th scope="col" rowSpan={2} className="no-print"><span className="visually-hidden">{t('begin')}</span></th></tr>
                      <tr>{columns.map((one) => <th key={one} scope="col" className={one === 'help' ? undefined : classes['number']}>{t(one)}</th>)}</tr>
                    </thead>
                    <tbody>{data.rows.map((row) => <Row key={row.office.id} row={row} data={data} search={search} />)}</tbody>
                  </table>
                </div>
              </>
            )}
        </div>
      )}
    </>
  );
}

function Above({ data, search }: { readonly data: Districts; readonly search: DistrictsSearch }) {
  const text = useText();
  return data.above.map(({ id, name }) => <span key={id}><Link to="/districts" search={readDistrictsSearch({ ...search, territory: id })}>{text(name)}</Link> › </span>);
}

function Period({ data, search }: { readonly data: Districts; readonly search: DistrictsSearch }) {
  const t = useWords({ kk, ru, en });
  const navigate = useNavigate();
  const span: Span = search.span ?? 'month';
  const go = (from: string | undefined, next: Span = span): void => void navigate({ to: '/districts', search: readDistrictsSearch({ territory: search.territory, from, span: next }), replace: true });
  return (
    <div role="group" aria-label={t('whichPeriod')} className={`${classes['period']} no-print`}>
      <IconButton framed aria-label={t('before')} onClick={() => go(daysOf(data.from, span, -1).from)}><LeftIcon /></IconButton>
      <Button variant="default" onClick={() => go(span === 'quarter' ? data.today : undefined)}>{t('now')}</Button>
      <IconButton framed aria-label={t('after')} onClick={() => go(daysOf(data.from, span, 1).from)}><RightIcon /></IconButton>
      {(['month', 'quarter'] as const).map((one) => <Button key={one} variant={one === span ? 'light' : 'default'} aria-pressed={one === span} onClick={() => go(data.from, one)}>{t(one)}</Button>)}
    </div>
  );
}
