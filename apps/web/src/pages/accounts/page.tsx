/** The books of a place: the cash desk against its last count, every personal account, the trial balance. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { showMoney, showSum } from '@kepil/law/facts/tiyn.ts';
import type { PlaceAccounts } from '@kepil/modules/accounts/contract.ts';
import { address } from '../../api/client.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { DownIcon, PlusIcon, PrintIcon, SearchIcon, UpIcon } from '../../parts/icons.tsx';
import { Menu, MenuButton, MenuDownload } from '../../parts/menu.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { TextInput } from '../../parts/text-input.tsx';
import { showDateTime, showZone, zoneOr } from '../../time/show.ts';
import { useTypeTitle } from '../../words/vocabulary.ts';
import { ACCOUNTS_PAGE, accountsQuery, type AccountsFilter } from '../account/query.ts';
import { readAccountsSearch, type AccountsSearch } from './search.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

type Change = { readonly [K in keyof AccountsSearch]?: AccountsSearch[K] | undefined };

export default function AccountsPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { id } = useParams({ from: '/inside/places/$id/accounts' });
  const search = useSearch({ from: '/inside/places/$id/accounts' });
  const navigate = useNavigate();
  const { page = 1, ...filter } = search;
  const { data, error, isPlaceholderData, refetch } = useQuery(accountsQuery(id, filter, page - 1));
  const [typed, setTyped] = useState(search.q ?? '');
  const put = (change: Change): void => void navigate({ to: '/places/$id/accounts', params: { id }, search: readAccountsSearch({ ...search, page: undefined, ...change }), replace: true });
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  return (
    <>
      <PageHead title={t('title')} under={<Link to="/places/$id" params={{ id }}>{text(data.place.name)}</Link>}>
        <div className={`${classes['acts']} no-print`}>
          <RecordMenu data={data} />
          <ExportMenu id={id} filter={filter} />
          <Button variant="default" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
        </div>
      </PageHead>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <Cash data={data} />
      <div className={`${sheet['bar']} no-print`} role="search">
        <TextInput type="text" size="xs" w={280} aria-label={t('search')} placeholder={t('search')} leftSection={<SearchIcon size={14} />} autoComplete="off" value={typed}
          onChange={(event) => { setTyped(event.currentTarget.value); put({ q: event.currentTarget.value }); }} />
        <div className={classes['choice']} role="group" aria-label={t('who')}>
          {([undefined, 'here', 'left', 'remarks'] as const).map((who) => <Button key={who ?? 'all'} variant={search.who === who ? 'light' : 'default'} aria-pressed={search.who === who} onClick={() => put({ who })}>{t(who ?? 'all')}</Button>)}
        </div>
      </div>
      <Rows data={data} search={search} stale={isPlaceholderData} put={put} />
      <Pager page={page - 1} size={ACCOUNTS_PAGE} total={data.total} onPage={(next) => put({ page: next + 1 })} />
      <Trial data={data} />
      <p className={classes['zone']}>{t('allTimes', { zone: showZone(zoneOr(data.zone), data.now) })}</p>
    </>
  );
}

/** What the desk should hold, what was found, and by how much they differ. */
function Cash({ data: { cash, totals, zone } }: { readonly data: PlaceAccounts }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const { counted } = cash;
  const found = counted && (counted.difference === 0 ? t('tallies') : t(counted.difference < 0 ? 'short' : 'over', { sum: showMoney(Math.abs(counted.difference)) }));
  return (
    <ul className={classes['sums']} aria-label={t('sums')}>
      <li><span>{t('cashBook')}</span><b>{showMoney(cash.book)}</b></li>
      <li data-wrong={(counted !== null && counted.difference !== 0) || undefined}>
        <span>{t('counted')}</span>
        {counted ? <><b>{showMoney(counted.found)}</b><small>{found}. {showDateTime(counted.at, zoneOr(zone))}{counted.by && `, ${counted.by}`}</small></> : <b>{t('never')}</b>}
      </li>
      <li><span>{t('onAccounts', { n: totals.persons })}</span><b>{showMoney(totals.account)}</b></li>
      <li><span>{t('kept')}</span><b>{showMoney(totals.kept)}</b></li>
      <li data-wrong={totals.remarks > 0 || undefined}><span>{t('remarksAll')}</span><b>{numberText(totals.remarks, language)}</b></li>
    </ul>
  );
}

function Rows({ data, search, stale, put }: { readonly data: PlaceAccounts; readonly search: AccountsSearch; readonly stale: boolean; readonly put: (change: Change) => void }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const sort = search.sort ?? 'name', dir = search.dir ?? 'asc';
  const head = (by: 'name' | 'account' | 'kept' | 'last', words: string) => (
    <th scope="col" aria-sort={sort === by ? (dir === 'asc' ? 'ascending' : 'descending') : undefined}>
      <button type="button" className={classes['sort']} onClick={() => put({ sort: by === 'name' ? undefined : by, dir: sort === by ? (dir === 'asc' ? 'desc' : 'asc') : by === 'name' ? undefined : 'desc' })}>
        {words}{sort === by && (dir === 'asc' ? <UpIcon size={12} /> : <DownIcon size={12} />)}
      </button>
    </th>
  );
  return (
    <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('title')} aria-busy={stale || undefined}>
      <table className={classes['table']}>
        <thead><tr>{head('name', t('name'))}{head('account', t('account'))}{head('kept', t('keptSum'))}{head('last', t('last'))}<th scope="col">{t('remarksHead')}</th></tr></thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.episode}>
              <td><Link to="/episodes/$id/account" params={{ id: row.episode }} preload={false}>{row.name || t('nameless')}</Link>{!row.here && <small>{t('hasLeft')}</small>}</td>
              <td data-below={row.account < 0 || undefined} data-none={row.account === 0 || undefined}>{showSum(row.account)}</td>
              <td data-none={row.kept === 0 || undefined}>{showSum(row.kept)}</td>
              <td>{row.last === null ? '' : showDateTime(row.last, zoneOr(data.zone))}</td>
              <td data-below={row.remarks > 0 || undefined}>{row.remarks > 0 ? numberText(row.remarks, language) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {data.rows.length === 0 && <p className={sheet['empty']} role="status">{t(search.q !== undefined || search.who !== undefined ? 'noneFound' : 'none')}</p>}
    </div>
  );
}

/** Whether the books tally at all: what the place has and what it owes. */
function Trial({ data: { trial } }: { readonly data: PlaceAccounts }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  if (trial.length === 0) return null;
  const debit = trial.reduce((sum, line) => sum + line.debit, 0), credit = trial.reduce((sum, line) => sum + line.credit, 0);
  return (
    <section className={classes['trial']} aria-labelledby="trial">
      <h2 id="trial">{t('trial')}</h2>
      <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('trial')}>
        <table className={classes['table']}>
          <thead><tr><th scope="col">{t('accountName')}</th><th scope="col">{t('debit')}</th><th scope="col">{t('credit')}</th><th scope="col">{t('has')}</th><th scope="col">{t('owes')}</th></tr></thead>
          <tbody>
            {trial.map((line) => (
              <tr key={line.kind}>
                <td>{text(line.title)}</td><td>{showSum(line.debit)}</td><td>{showSum(line.credit)}</td>
                <td>{line.side === 'debit' ? showSum(line.balance) : ''}</td><td>{line.side === 'credit' ? showSum(line.balance) : ''}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t(debit === credit ? 'balanced' : 'notBalanced')}</th><td>{showSum(debit)}</td><td>{showSum(credit)}</td>
              <td>{showSum(trial.reduce((sum, line) => (line.side === 'debit' ? sum + line.balance : sum), 0))}</td><td>{showSum(trial.reduce((sum, line) => (line.side === 'credit' ? sum + line.balance : sum), 0))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function RecordMenu({ data }: { readonly data: PlaceAccounts }) {
  const t = useWords({ kk, ru, en });
  const title = useTypeTitle();
  const navigate = useNavigate();
  if (data.mayRecord.length === 0) return null;
  return (
    <Menu button={(given) => <Button {...given} leftSection={<PlusIcon size={14} />} rightSection={<DownIcon size={12} />}>{t('record')}</Button>}>
      {data.mayRecord.map((type) => <MenuButton key={type} onClick={() => void navigate({ to: '/record', search: { place: data.place.id, type } })}>{title(type)}</MenuButton>)}
    </Menu>
  );
}

function ExportMenu({ id, filter }: { readonly id: string; readonly filter: AccountsFilter }) {
  const t = useWords({ kk, ru, en });
  const lang = useLanguage();
  const href = (format: string): string => address(`/api/places/${encodeURIComponent(id)}/accounts/export`, { ...filter, format, lang });
  return (
    <Menu button={(given) => <Button {...given} variant="default" rightSection={<DownIcon size={12} />}>{t('export')}</Button>}>
      <MenuDownload href={href('pdf')}>{t('pdf')}</MenuDownload>
      <MenuDownload href={href('xlsx')}>{t('xlsx')}</MenuDownload>
      <MenuDownload href={href('csv')}>{t('csv')}</MenuDownload>
    </Menu>
  );
}
