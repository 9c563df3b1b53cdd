/** Acts of response, emergencies, applications, punishment premises, force: what is due next and until when, late ones first. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { MatterList } from '@kepil/modules/supervision/matters/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { DateField } from '../../fields/date-field.tsx';
import { List } from '../../parts/list.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { TextInput } from '../../parts/text-input.tsx';
import { HOME_ZONE, showDate, showDateTime } from '../../time/show.ts';
import { isRealDate } from '../../time/typed.ts';
import notices from '../notices/page.module.css';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { MatterLine } from './line.tsx';
import classes from './page.module.css';
import { MATTERS_PAGE, mattersQuery } from './query.ts';
import type { MattersSearch } from './search.ts';
import { readMattersSearch, states } from './search.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function MattersPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const search = useSearch({ from: '/inside/matters' });
  const navigate = useNavigate();
  const [page, setPage] = useState(0);
  const answer = useQuery(mattersQuery(search, page));
  const { data } = answer;
  const kind = search.kind ?? 'response';
  const counts = data?.counts.find((one) => one.kind === kind);
  const change = (by: { readonly [K in keyof MattersSearch]?: MattersSearch[K] | undefined }): void => {
    setPage(0);
    void navigate({ to: '/matters', search: readMattersSearch({ ...search, ...by }), replace: true });
  };
  const day = (name: 'from' | 'to') => (value: string): void => { if (value === '' || isRealDate(value)) change({ [name]: value || undefined }); };
  const date = (at: number): string => showDate(at, HOME_ZONE);
  const shownOf = ({ from, to, doneSince }: MatterList['shown']): string => {
    if (from === null && to === null) return doneSince === null ? t('shownAll') : t('shownDone', { since: date(doneSince) });
    return to === null ? t('shownFrom', { from: date(from ?? 0) }) : from === null ? t('shownTo', { to: date(to - 1) }) : t('shownPeriod', { from: date(from), to: date(to - 1) });
  };
  return (
    <>
      <SupervisionTabs />
      <PageHead title={t('title')} under={data && t('asOf', { when: showDateTime(data.now, HOME_ZONE) })}>
        {data && <Start list={data} kind={kind} place={search.place} />}
      </PageHead>
      {data && (
        <nav aria-label={t('kinds')} className={`${classes['kinds']} no-print`}>
          {data.counts.map((one) => (
            <Link key={one.kind} to="/matters" search={readMattersSearch({ place: search.place, from: search.from, to: search.to, kind: one.kind })} activeOptions={{ exact: true, includeSearch: true }} onClick={() => setPage(0)} aria-current={one.kind === kind ? 'page' : undefined}>
              <span>{text(one.title)}</span>
              <small>{one.late > 0 && <b>{t('lateN', { n: one.late })}</b>}{one.late > 0 && ' · '}{t('openN', { n: one.open })}</small>
            </Link>
          ))}
        </nav>
      )}
      <div className={`${classes['filters']} no-print`} role="search">
        <Sought value={search.q ?? ''} onChange={(q) => change({ q: q || undefined })} />
        <List label={t('place')} clearLabel={t('clearPlace')} w={240} data={(data?.places ?? []).map(({ id, name }) => ({ value: id, label: text(name) }))} value={search.place ?? null} onChange={(place) => change({ place: place ?? undefined })} />
        <div className={classes['days']}>
          <DateField size="xs" label={t('from')} value={search.from ?? ''} onChange={day('from')} />
          <DateField size="xs" label={t('to')} value={search.to ?? ''} onChange={day('to')} />
        </div>
        <div role="group" aria-label={t('state')} className={notices['filter']}>
          <button type="button" aria-pressed={search.state === undefined} onClick={() => change({ state: undefined })}>{t('all')}</button>
          {states.map((state) => <button key={state} type="button" aria-pressed={search.state === state} onClick={() => change({ state })}>{t(state, { n: counts?.[state] ?? 0 })}</button>)}
        </div>
      </div>
      {data && <p className={classes['shown']} role="status">{shownOf(data.shown)}</p>}
      {answer.error && <ProblemView error={answer.error} again={() => void answer.refetch()} />}
      {answer.isPending && <p aria-busy="true">{t('loading')}</p>}
      {data && (
        <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('title')} aria-busy={answer.isPlaceholderData}>
          {data.rows.length > 0 && (
            <table className={classes['table']}>
              <thead><tr><th scope="col">{t('what')}</th><th scope="col">{t('where')}</th><th scope="col">{t('next')}</th><th scope="col">{t('left')}</th><th scope="col">{t('last')}</th></tr></thead>
              <tbody>{data.rows.map((row) => <MatterLine key={row.id} row={row} />)}</tbody>
            </table>
          )}
          {data.rows.length === 0 && <p className={sheet['empty']} role="status">{t('none')}</p>}
        </div>
      )}
      <Pager page={page} size={MATTERS_PAGE} total={data?.total ?? 0} onPage={setPage} />
    </>
  );
}

/** The one thing that begins a matter here; where it happened is asked first, unless the list is of one place. */
function Start({ list, kind, place }: { readonly list: MatterList; readonly kind: string; readonly place: string | undefined }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const { starts } = list;
  if (kind === 'emergency') return <ButtonLink to="/matters/start" search={place === undefined ? {} : { place }}>{t('startEmergency')}</ButtonLink>;
  if (!starts || starts.subject !== 'place') return null;
  const to = (id: string) => ({ place: id, type: starts.type, matter: kind });
  if (place !== undefined) return <ButtonLink to="/record" search={to(place)}>{t('begin', { what: text(starts.title) })}</ButtonLink>;
  return <List label={t('beginWhere')} clearLabel={t('clearPlace')} w={280} data={list.places.map(({ id, name }) => ({ value: id, label: text(name) }))} value={null} onChange={(id) => { if (id) void navigate({ to: '/record', search: to(id) }); }} />;
}

function Sought({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const t = useWords({ kk, ru, en });
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => onChange(typed.trim()), 350);
    return () => clearTimeout(timer);
  });
  return <TextInput type="search" size="xs" w={260} aria-label={t('find')} placeholder={t('find')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />;
}
