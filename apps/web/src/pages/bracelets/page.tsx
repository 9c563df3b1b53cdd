/** The bracelets within reach, the worst first: who wears which, what it says, what has to be followed up. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { BraceletRow, Bracelets } from '@kepil/modules/control/bracelets/contract.ts';
import { address, get } from '../../api/client.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import choice from '../../parts/choice.module.css';
import { DownIcon } from '../../parts/icons.tsx';
import { List } from '../../parts/list.tsx';
import { Menu, MenuDownload } from '../../parts/menu.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { SearchInput } from '../../parts/search-input.tsx';
import sheet from '../../parts/sheet.module.css';
import { trustServerClock } from '../../time/clock.ts';
import { HOME_ZONE, showDate, showDateTime, showShort } from '../../time/show.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { readBraceletsSearch, shows, type BraceletsSearch } from './search.ts';
import { BraceletStateMark } from './state.tsx';
import { stretchText } from './stretch.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const PAGE = 50;
const braceletsQuery = ({ page = 1, ...search }: BraceletsSearch) => queryOptions({
  queryKey: ['bracelets', search, page],
  queryFn: async ({ signal }) => {
    const answer = await get<Bracelets>('/api/bracelets', { ...search, offset: (page - 1) * PAGE, limit: PAGE }, signal);
    trustServerClock(answer.now);
    return answer;
  },
  placeholderData: keepPreviousData, refetchInterval: 30_000,
});

export default function BraceletsPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const search = useSearch({ from: '/inside/bracelets' });
  const navigate = useNavigate();
  const answer = useQuery(braceletsQuery(search));
  const { data } = answer;
  const { page: _page, ...chosen } = search;
  const put = (change: { readonly [K in keyof BraceletsSearch]?: BraceletsSearch[K] | undefined }): void => void navigate({ to: '/bracelets', search: readBraceletsSearch({ ...search, page: undefined, ...change }), replace: true });
  const unfiltered = search.q === undefined && search.place === undefined && search.episode === undefined && search.show === undefined;
  return (
    <>
      <SupervisionTabs />
      <PageHead title={t('title')} under={data && t('asOf', { when: showDateTime(data.now, HOME_ZONE) })} />
      <div className={`${sheet['bar']} no-print`} role="search">
        <SearchInput label={t('search')} value={search.q ?? ''} onChange={(q) => put({ q: q || undefined })} />
        {(data?.places.length ?? 0) > 1 && <List label={t('place')} clearLabel={t('clear')} w={260} data={(data?.places ?? []).map(({ id, name }) => ({ value: id, label: text(name) }))} value={search.place ?? null} onChange={(place) => put({ place: place ?? undefined })} />}
        <div role="group" aria-label={t('show')} className={choice['choice']}>
          {shows.map((show) => <button key={show} type="button" aria-pressed={show === (search.show ?? 'all')} onClick={() => put({ show })}>{t(`show-${show}`)} <b>{data?.counts[show] ?? ''}</b></button>)}
        </div>
        <Menu button={(given) => <Button {...given} variant="default" rightSection={<DownIcon size={12} />}>{t('export')}</Button>}>
          {(['xlsx', 'csv'] as const).map((format) => <MenuDownload key={format} href={address('/api/bracelets/export', { ...chosen, format })}>{t(format)}</MenuDownload>)}
        </Menu>
      </div>
      {answer.error && <ProblemView error={answer.error} again={() => void answer.refetch()} />}
      {answer.isPending && <p aria-busy="true">{t('loading')}</p>}
      {data && (
        <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('title')} aria-busy={answer.isPlaceholderData}>
          {data.rows.length === 0 ? <p className={sheet['empty']} role="status">{t(unfiltered ? 'nobody' : 'noneFound')}</p> : (
            <table>
              <thead><tr><th scope="col">{t('person')}</th><th scope="col">{t('device')}</th><th scope="col">{t('state')}</th><th scope="col">{t('alarm')}</th><th scope="col">{t('lastAt')}</th><th scope="col">{t('ground')}</th></tr></thead>
              <tbody>{data.rows.map((row) => <Line key={row.watch} row={row} now={data.now} places={data.places.length > 1} />)}</tbody>
            </table>
          )}
        </div>
      )}
      <Pager page={(search.page ?? 1) - 1} size={PAGE} total={data?.total ?? 0} onPage={(page) => put({ page: page + 1 })} />
    </>
  );
}

function Line({ row, now, places }: { readonly row: BraceletRow; readonly now: number; readonly places: boolean }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { alarm, zone } = row;
  return (
    <tr>
      <td><Link to="/bracelets/$watch" params={{ watch: String(row.watch) }} preload={false}>{row.name || t('unnamed')}</Link>{places && <small>{text(row.place.name)}</small>}</td>
      <td className={sheet['nowrap']}>{row.device}</td>
      <td><BraceletStateMark state={row.state} />{row.open > 0 && <small>{t('open', { n: row.open })}</small>}</td>
      <td>{alarm ? <>{text(alarm.label)}<small>{stretchText(alarm, zone, now, t('goesOn'))}</small></> : <span className={sheet['off']}>–</span>}</td>
      <td className={sheet['nowrap']}>{row.lastAt === null ? t('never') : showShort(row.lastAt, zone, now)}</td>
      <td>{row.ground === null ? t('noGround') : t('ofGround', { number: row.ground })}<small>{row.term === null ? t('noTerm') : t('until', { when: showDate(row.term, zone) })}</small></td>
    </tr>
  );
}
