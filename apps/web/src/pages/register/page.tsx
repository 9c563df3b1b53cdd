/** One register of a place or an office: its lines by pages, filtered, sorted, printed, exported; a new line is recorded from here. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { endOfDay, startOfDay } from '@kepil/law/time/zone.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { RegisterPage as Answer } from '@kepil/modules/registers/contract.ts';
import { placesQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { DownIcon, PlusIcon, PrintIcon } from '../../parts/icons.tsx';
import { Menu, MenuButton } from '../../parts/menu.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { zoneOr } from '../../time/show.ts';
import { type Keeper, searchOf } from '../registers/keeper.tsx';
import { REGISTER_PAGE, registerQuery, type RegisterFilter } from '../registers/query.ts';
import { ExportMenu } from './export-menu.tsx';
import { Filters } from './filters.tsx';
import { Lines } from './lines.tsx';
import classes from './page.module.css';
import type { RegisterSearch } from './search.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function RegisterPage() {
  const t = useWords({ kk, ru, en });
  const { id, register } = useParams({ from: '/inside/places/$id/registers/$register' });
  const search = useSearch({ from: '/inside/places/$id/registers/$register' });
  const navigate = useNavigate();
  const places = useQuery(placesQuery);
  const zone = places.data?.rows.find((place) => place.id === id)?.zone;
  if (!places.data) return places.error ? <ProblemView error={places.error} again={() => void places.refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  return <TheRegister keeper={{ of: 'place', id }} register={register} search={search} zone={zoneOr(zone ?? '')} onSearch={(next) => void navigate({ to: '/places/$id/registers/$register', params: { id, register }, search: next, replace: true })} />;
}

/** Days of the address as instants of the place. */
function filterOf({ q, from, to, state, sort, dir }: RegisterSearch, zone: Zone): RegisterFilter {
  return {
    ...(q === undefined ? {} : { q }), ...(state === undefined ? {} : { state }), ...(sort === undefined ? {} : { sort }), ...(dir === undefined ? {} : { dir }),
    ...(from === undefined ? {} : { from: startOfDay(from, zone) }), ...(to === undefined ? {} : { to: endOfDay(to, zone) }),
  };
}

interface RegisterProps {
  readonly keeper: Keeper;
  readonly register: string;
  readonly search: RegisterSearch;
  readonly zone: Zone;
  readonly onSearch: (search: RegisterSearch) => void;
  /** Beside the filters: which office. */
  readonly choice?: ReactNode;
}

export function TheRegister({ keeper, register, search, zone, onSearch, choice }: RegisterProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const filter = filterOf(search, zone);
  const page = (search.page ?? 1) - 1;
  const { data, error, isPlaceholderData, refetch } = useQuery(registerQuery(keeper, register, filter, page));
  const put = (change: Partial<Record<keyof RegisterSearch, RegisterSearch[keyof RegisterSearch]>>): void =>
    onSearch(Object.fromEntries(Object.entries({ ...search, page: undefined, ...change }).filter(([, value]) => value !== undefined && value !== '')) as RegisterSearch);
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  const narrowed = search.q !== undefined || search.state !== undefined || search.from !== undefined || search.to !== undefined;
  return (
    <>
      <PageHead title={text(data.register.title)} under={keeper.of === 'place'
        ? <><Link to="/places/$id" params={{ id: keeper.id }}>{text(data.keeper.name)}</Link> · <Link to="/places/$id/registers" params={{ id: keeper.id }}>{t('all')}</Link></>
        : <><Link to="/calendar" search={{ office: data.keeper.id }}>{text(data.keeper.name)}</Link>{keeper.below && ` ${t('andBelow')}`} · <Link to="/registers" search={searchOf(keeper)}>{t('all')}</Link></>}>
        <div className={`${classes['acts']} no-print`}>
          <Record data={data} />
          <ExportMenu keeper={keeper} register={register} filter={filter} from={data.from} to={data.to} total={data.total} />
          <Button variant="default" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
        </div>
      </PageHead>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <Filters search={search} zone={zone} from={data.from} to={data.to} of={keeper.of} onChange={put} />
      {choice}
      <p className={classes['found']} role="status">{t('found', { n: data.total })}</p>
      {data.total === 0
        ? <Empty data={data} narrowed={narrowed} onReset={() => put({ q: undefined, state: undefined, from: undefined, to: undefined })} />
        : <Lines data={data} zone={zone} stale={isPlaceholderData} sort={search.sort ?? 'at'} dir={search.dir ?? 'desc'} onSort={(sort, dir) => put({ sort: sort === 'at' ? undefined : sort, dir: dir === 'desc' ? undefined : dir })} />}
      <Pager page={page} size={REGISTER_PAGE} total={data.total} onPage={(next) => put({ page: next + 1 })} />
    </>
  );
}

/** The first kind of record at once, the others behind a list. */
function Record({ data: { register, keeper } }: { readonly data: Answer }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const [first, ...rest] = register.records;
  if (!first) return null;
  const open = (type: string): void => void navigate({ to: '/record', search: { ...(keeper.of === 'place' ? { place: keeper.id } : { office: keeper.id }), type, back: register.id } });
  if (rest.length === 0) return <Button leftSection={<PlusIcon size={14} />} onClick={() => open(first.type)}>{t('record')}</Button>;
  return (
    <Menu button={(given) => <Button {...given} leftSection={<PlusIcon size={14} />} rightSection={<DownIcon size={12} />}>{t('record')}</Button>}>
      {register.records.map(({ type, title }) => <MenuButton key={type} onClick={() => open(type)}>{text(title)}</MenuButton>)}
    </Menu>
  );
}

function Empty({ data, narrowed, onReset }: { readonly data: Answer; readonly narrowed: boolean; readonly onReset: () => void }) {
  const t = useWords({ kk, ru, en });
  const [shown, setShown] = useState(false);
  // A list that is being fetched anew is empty for a moment: that is no news.
  useEffect(() => { const timer = setTimeout(() => setShown(true), 150); return () => clearTimeout(timer); }, []);
  if (!shown) return null;
  return (
    <div className={classes['empty']}>
      <p><b>{t(narrowed ? 'noneNarrowed' : 'noneMonth')}</b></p>
      <p>{t(narrowed ? 'noneNarrowedWhat' : data.mayRecord && data.register.records.length > 0 ? 'noneMonthWhat' : data.keeper.of === 'office' ? 'noneOffice' : 'noneMonthOther')}</p>
      {narrowed && <Button variant="default" onClick={onReset}>{t(data.keeper.of === 'place' ? 'reset' : 'resetYear')}</Button>}
    </div>
  );
}
