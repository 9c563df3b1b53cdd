/** Those under control without deprivation of liberty: who, by which decision and until when, what is due next, what is broken. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ControlList, ControlRow } from '@kepil/modules/control/contract.ts';
import { get } from '../../api/client.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { CiteLink } from '../../parts/cite-link.tsx';
import { List } from '../../parts/list.tsx';
import choice from '../../parts/choice.module.css';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { SearchInput } from '../../parts/search-input.tsx';
import sheet from '../../parts/sheet.module.css';
import { Tag } from '../../parts/state-mark.tsx';
import { trustServerClock } from '../../time/clock.ts';
import { HOME_ZONE, showDate, showDateTime } from '../../time/show.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import classes from './page.module.css';
import { readControlSearch, shows, type ControlSearch } from './search.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const PAGE = 50;
const controlQuery = ({ page = 1, ...search }: ControlSearch) => queryOptions({
  queryKey: ['control', search, page],
  queryFn: async ({ signal }) => {
    const answer = await get<ControlList>('/api/control', { ...search, offset: (page - 1) * PAGE, limit: PAGE }, signal);
    trustServerClock(answer.now);
    return answer;
  },
  placeholderData: keepPreviousData, refetchInterval: 60_000,
});

export default function ControlPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const search = useSearch({ from: '/inside/control' });
  const navigate = useNavigate();
  const answer = useQuery(controlQuery(search));
  const { data } = answer;
  const put = (change: { readonly [K in keyof ControlSearch]?: ControlSearch[K] | undefined }): void => void navigate({ to: '/control', search: readControlSearch({ ...search, page: undefined, ...change }), replace: true });
  return (
    <>
      <SupervisionTabs />
      <PageHead title={t('title')} under={data && t('asOf', { when: showDateTime(data.now, HOME_ZONE) })} />
      <div className={`${classes['filters']} no-print`} role="search">
        <SearchInput label={t('search')} value={search.q ?? ''} onChange={(q) => put({ q: q || undefined })} />
        <List label={t('kind')} clearLabel={t('clear')} w={260} data={(data?.kinds ?? []).map(({ id, label }) => ({ value: id, label: text(label) }))} value={search.kind ?? null} onChange={(kind) => put({ kind: kind ?? undefined })} />
        {(data?.places.length ?? 0) > 1 && <List label={t('place')} clearLabel={t('clear')} w={260} data={(data?.places ?? []).map(({ id, name }) => ({ value: id, label: text(name) }))} value={search.place ?? null} onChange={(place) => put({ place: place ?? undefined })} />}
        <div role="group" aria-label={t('show')} className={choice['choice']}>
          {shows.map((show) => <button key={show} type="button" aria-pressed={show === (search.show ?? 'all')} onClick={() => put({ show })}>{t(`show-${show}`)} <b>{data?.counts[show] ?? ''}</b></button>)}
        </div>
      </div>
      {answer.error && <ProblemView error={answer.error} again={() => void answer.refetch()} />}
      {answer.isPending && <p aria-busy="true">{t('loading')}</p>}
      {data && (
        <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('title')} aria-busy={answer.isPlaceholderData}>
          {data.rows.length === 0
            ? <p className={sheet['empty']} role="status">{t(data.counts.all === 0 && search.q === undefined && search.kind === undefined && search.place === undefined ? 'nobody' : 'noneFound')}</p>
            : (
              <table>
                <thead><tr><th scope="col">{t('person')}</th><th scope="col">{t('kind')}</th><th scope="col">{t('ends')}</th><th scope="col">{t('next')}</th><th scope="col">{t('breaches')}</th></tr></thead>
                <tbody>{data.rows.map((row) => <Line key={row.episode} row={row} now={data.now} places={data.places.length > 1} />)}</tbody>
              </table>
            )}
        </div>
      )}
      <Pager page={(search.page ?? 1) - 1} size={PAGE} total={data?.total ?? 0} onPage={(page) => put({ page: page + 1 })} />
    </>
  );
}

function Line({ row, now, places }: { readonly row: ControlRow; readonly now: number; readonly places: boolean }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { next } = row;
  return (
    <tr>
      <td><Link to="/episodes/$id" params={{ id: row.episode }} preload={false}>{row.name || t('unnamed')}</Link>{row.bracelet && <> <Link to="/bracelets" search={{ episode: row.episode }} preload={false} className={classes['bracelet']}><Tag>{t('withBracelet')}</Tag></Link></>}{places && <small>{text(row.place.name)}</small>}</td>
      <td>{row.kindLabel ? text(row.kindLabel) : '–'}<small>{t('since', { when: showDate(row.since, HOME_ZONE) })}</small></td>
      <td className={sheet['nowrap']}>{row.endsAt === null ? '–' : showDate(row.endsAt, HOME_ZONE)}</td>
      <td>
        {next ? (
          <>
            {text(next.title)}
            <small>{next.due !== null && <><b className={classes['due']} data-late={next.due < now || undefined}>{t(next.due < now ? 'overdueSince' : 'until', { when: showDateTime(next.due, HOME_ZONE) })}</b> · </>}<CiteLink cite={next.cite} /></small>
          </>
        ) : <span className={sheet['off']}>{t('nothingDue')}</span>}
      </td>
      <td>{row.breaches > 0 ? <Tag tone="red">{String(row.breaches)}</Tag> : <span className={sheet['off']}>0</span>}</td>
    </tr>
  );
}
