/** Search and filters in one line; what they say is in the address. `/` goes to the search from anywhere on the page. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { address } from '../../api/client.ts';
import { placesQuery, territoriesQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { ClearButton, TextInput } from '../../parts/text-input.tsx';
import { DownIcon, SearchIcon } from '../../parts/icons.tsx';
import { List } from '../../parts/list.tsx';
import { Menu, MenuDownload } from '../../parts/menu.tsx';
import { boardStages, codesOf, useCodes } from '../../words/codes.ts';
import { within } from '../places/tree.ts';
import classes from './filters.module.css';
import type { BoardSearch } from './search.ts';
import { isFiltered } from './search.ts';
import { Updated } from './updated.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface FiltersProps {
  readonly search: BoardSearch;
  readonly change: (by: { readonly [K in keyof BoardSearch]?: BoardSearch[K] | undefined }) => void;
  readonly ownPlace: boolean;
  readonly mayExport: boolean;
  readonly total: number | undefined;
  readonly updatedAt: number | undefined;
  /** Title of the norm by which the board is filtered. */
  readonly norm: string | undefined;
}

export function Filters({ search, change, ownPlace, mayExport, total, updatedAt, norm }: FiltersProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const territories = useQuery(territoriesQuery).data ?? [];
  // The places of the republic are many: they are fetched for who goes to their list, or has chosen one.
  const [asksPlaces, setAsksPlaces] = useState(false);
  const places = useQuery({ ...placesQuery, enabled: asksPlaces || search.place !== undefined }).data?.rows ?? [];
  const inTerritory = search.territory ? within(territories, search.territory) : null;

  const pick = (name: 'territory' | 'place' | 'ground' | 'stage' | 'category', data: { value: string; label: string }[], w: number) => (
    <List label={t(name)} clearLabel={t('clear', { what: t(name) })} w={w} data={data} value={search[name] ?? null} {...(name === 'place' ? { onNear: () => setAsksPlaces(true) } : {})}
      onChange={(value) => change(name === 'territory' ? { territory: value ?? undefined, place: undefined } : { [name]: value ?? undefined })} />
  );
  const coded = (table: 'ground' | 'category' | 'stage', list: readonly string[]) => list.map((value) => ({ value, label: codes(table, value) }));

  return (
    <div className={`${classes['filters']} no-print`} role="search">
      <SearchBox value={search.q ?? ''} onChange={(q) => change({ q: q || undefined })} />
      {!ownPlace && territories.length > 1 && pick('territory', territories.map(({ id, name }) => ({ value: id, label: text(name) })), 150)}
      {!ownPlace && pick('place', places.filter(({ territory }) => !inTerritory || inTerritory.has(territory)).map(({ id, name }) => ({ value: id, label: text(name) })), 150)}
      {pick('stage', coded('stage', boardStages), 124)}
      {pick('ground', coded('ground', codesOf('ground')), 124)}
      {pick('category', coded('category', codesOf('category')), 124)}
      {norm !== undefined && (
        <span className={classes['norm']} title={norm}><span>{norm}</span><ClearButton label={t('clear', { what: t('norm') })} onClick={() => change({ norm: undefined })} /></span>
      )}
      {isFiltered(search) && (
        <Button variant="subtle" aria-label={t('reset')} onClick={() => change({ q: undefined, territory: undefined, place: undefined, ground: undefined, stage: undefined, category: undefined, norm: undefined, flag: undefined })}>{t('resetShort')}</Button>
      )}
      <div className={classes['right']}>
        <Updated total={total} at={updatedAt} />
        {mayExport && (
          <Menu button={(given) => <Button {...given} variant="default" rightSection={<DownIcon size={12} />}>{t('export')}</Button>}>
            {(['xlsx', 'csv'] as const).map((format) => <MenuDownload key={format} href={address('/api/board/export', { ...search, format })}>{t(format)}</MenuDownload>)}
          </Menu>
        )}
      </div>
    </div>
  );
}

function SearchBox({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const t = useWords({ kk, ru, en });
  const [typed, setTyped] = useState(value);
  const box = useRef<HTMLInputElement>(null);
  const sent = useRef(value);
  useEffect(() => {
    // The address was changed by somebody else (reset, back): follow it; our own change coming back must not eat newer letters.
    if (value !== sent.current) setTyped(value);
    sent.current = value;
  }, [value]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const wanted = typed.trim();
      if (wanted === sent.current) return;
      sent.current = wanted;
      onChange(wanted);
    }, 250);
    return () => clearTimeout(timer);
  }, [typed, onChange]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || target.matches('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  return (
    <TextInput ref={box} type="text" size="xs" w={214} aria-label={t('search')} placeholder={t('searchHint')} aria-keyshortcuts="/" value={typed} autoComplete="off"
      leftSection={<SearchIcon size={14} />} rightSection={typed ? <ClearButton label={t('clear', { what: t('search') })} onClick={() => { setTyped(''); box.current?.focus(); }} /> : <kbd className={classes['key']} aria-hidden="true">/</kbd>}
      onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Escape') setTyped(''); }} />
  );
}
