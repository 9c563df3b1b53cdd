/** Places of custody within reach: how many are held in each and where the law is broken. Each number opens the board with that filter. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { meQuery, placesQuery, territoriesQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { PrintIcon, SearchIcon } from '../../parts/icons.tsx';
import { List } from '../../parts/list.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { useCodes } from '../../words/codes.ts';
import { usePrinting } from './printing.ts';
import { choosableTerritories, shownPlaces, totalsOf } from './rows.ts';
import type { PlacesSearch } from './search.ts';
import { readPlacesSearch } from './search.ts';
import { PlacesTable } from './table.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const SIZE = 100;
type Change = { readonly [K in keyof PlacesSearch]?: PlacesSearch[K] | undefined };

export default function PlacesPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const search = useSearch({ from: '/inside/places' });
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const places = useQuery(placesQuery);
  const territories = useQuery(territoriesQuery).data ?? [];
  const [typed, setTyped] = useState(search.q ?? '');
  const [page, setPage] = useState(0);
  const printing = usePrinting();

  const change = (by: Change): void => {
    setPage(0);
    void navigate({ to: '/places', search: readPlacesSearch({ ...search, q: typed, ...by }), replace: true });
  };
  const all = places.data?.rows ?? [];
  const shown = shownPlaces(all, search, territories, text);
  const choosable = choosableTerritories(all, territories, me?.territory.id ?? '');
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const filtered = Boolean(search.q ?? search.territory ?? search.kind);

  return (
    <>
      <PageHead title={t('title')} under={t('under')}>
        <Button variant="default" className="no-print" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
      </PageHead>
      {all.length > 1 && (
        <div className={`${sheet['bar']} no-print`} role="search">
          <TextInput size="xs" w={260} type="text" aria-label={t('search')} placeholder={t('searchHint')} leftSection={<SearchIcon size={14} />} autoComplete="off" value={typed}
            onChange={(event) => { setTyped(event.currentTarget.value); change({ q: event.currentTarget.value }); }} />
          {choosable.length > 1 && (
            <List label={t('territory')} clearLabel={t('clear', { what: t('territory') })} w={220} data={choosable.map(({ id, name }) => ({ value: id, label: text(name) }))} value={search.territory ?? null} onChange={(value) => change({ territory: value ?? undefined })} />
          )}
          {kinds.length > 1 && (
            <List label={t('kind')} clearLabel={t('clear', { what: t('kind') })} w={220} data={kinds.map((kind) => ({ value: kind, label: codes('placeKind', kind) }))} value={search.kind ?? null} onChange={(value) => change({ kind: value ?? undefined })} />
          )}
          {filtered && <Button variant="subtle" onClick={() => { setTyped(''); change({ q: undefined, territory: undefined, kind: undefined }); }}>{t('reset')}</Button>}
        </div>
      )}
      {places.error && <ProblemView error={places.error} again={() => void places.refetch()} />}
      {places.isPending && <p aria-busy="true">{t('loading')}</p>}
      {places.data && (
        <>
          <PlacesTable rows={printing ? shown : shown.slice(page * SIZE, (page + 1) * SIZE)} totals={totalsOf(shown)} search={search} change={change}
            linked={me?.may.includes('board.read') ?? false} empty={filtered ? t('noneFiltered') : t('none')} />
          <Pager page={page} size={SIZE} total={shown.length} onPage={(next) => { setPage(next); window.scrollTo({ top: 0 }); }} />
        </>
      )}
    </>
  );
}
