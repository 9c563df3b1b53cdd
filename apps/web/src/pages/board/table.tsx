/**
 * The list itself: a grid of which only the rows in view exist. The focus stays on the grid and the chosen row is named by
 * `aria-activedescendant`, so that scrolling can never lose it.
 */
import { useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { DownIcon, UpIcon } from '../../parts/icons.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import type { Anchor } from './anchor.ts';
import { moved, shiftOf } from './anchor.ts';
import classes from './table.module.css';
import { Row } from './row.tsx';
import type { BoardRows } from './rows.ts';
import { pageOf } from './rows.ts';
import type { BoardSearch } from './search.ts';
import { isFiltered } from './search.ts';
import { scrollFor, useWindow } from './window.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const ROW = 46;
/** Height of the sticky head: a row scrolled to must not end behind it. */
const HEAD = 33;
type Column = 'next' | 'event' | 'name' | 'place' | 'ground' | 'expiry' | 'since' | 'state';
const columns: readonly { readonly id: Column; readonly sort?: NonNullable<BoardSearch['sort']> }[] = [
  { id: 'next', sort: 'next' }, { id: 'event' }, { id: 'name', sort: 'name' }, { id: 'place', sort: 'place' }, { id: 'ground' },
  { id: 'expiry', sort: 'expiry' }, { id: 'since', sort: 'since' }, { id: 'state' },
];

export interface BoardTableProps {
  readonly rows: BoardRows;
  readonly search: BoardSearch;
  readonly change: (by: { readonly [K in keyof BoardSearch]?: BoardSearch[K] | undefined }) => void;
  /** First and last page of the server that the rows in view need. */
  readonly onPages: (pages: readonly [number, number]) => void;
  readonly withPlace: boolean;
}

export function BoardTable({ rows, search, change, onPages, withPlace }: BoardTableProps) {
  const t = useWords({ kk, ru, en });
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Anchor | null>(null);
  const total = rows.head?.total ?? 0;
  const shown = columns.filter(({ id }) => withPlace || id !== 'place');
  const grid = `${classes['columns']} ${withPlace ? '' : classes['noPlace']}`;
  const { first, last } = useWindow(scroller, total, ROW, HEAD);
  const items = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const firstPage = pageOf(first);
  const lastPage = pageOf(last);
  useEffect(() => onPages([firstPage, lastPage]), [firstPage, lastPage, onPages]);

  const filter = JSON.stringify(search);
  useEffect(() => {
    setActive(null);
    scroller.current?.scrollTo({ top: 0 });
  }, [filter]);
  useStillRows({ scroller, rows, active, setActive, first });

  const open = (episode: string) => void navigate({ to: '/episodes/$id', params: { id: episode } });
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && active) return open(active.episode);
    const index = moved(event.key, active?.index ?? -1, total, Math.floor((scroller.current?.clientHeight ?? 400) / ROW) - 2);
    if (index === null) return;
    event.preventDefault();
    const { current: list } = scroller;
    if (list) list.scrollTop = scrollFor(index, list.scrollTop, list.clientHeight, ROW, HEAD);
    setActive({ index, episode: rows.rowAt(index)?.episode ?? '' });
  };

  return (
    <div className={classes['frame']}>
      <div ref={scroller} className={classes['scroller']} role="grid" tabIndex={0} aria-label={t('list')} aria-rowcount={total + 1} aria-colcount={shown.length}
        aria-activedescendant={active ? `row-${active.index}` : undefined} aria-busy={rows.stale} data-stale={rows.stale || undefined} onKeyDown={onKeyDown}
        onFocus={(event) => { if (event.target === event.currentTarget && !active && total > 0 && event.currentTarget.matches(':focus-visible')) setActive({ index: first, episode: rows.rowAt(first)?.episode ?? '' }); }}>
        <div role="rowgroup" className={classes['heads']}>
          <div role="row" aria-rowindex={1} className={grid}>
            {shown.map(({ id, sort }) => <Head key={id} id={id} sort={sort} search={search} change={change} />)}
          </div>
        </div>
        <div role="rowgroup" className={classes['rows']} style={{ height: total * ROW }}>
          {items.map((index) => (
            <Row key={index} index={index} top={index * ROW} height={ROW} row={rows.rowAt(index)} active={active?.index === index} columns={grid} withPlace={withPlace} choose={setActive} open={open} />
          ))}
        </div>
      </div>
      {items.length > 0 && items.length < total && <p className={`print-only ${classes['printed']}`}>{t('printedRows', { from: first + 1, to: last + 1, total })}</p>}
      {rows.error && <div className={classes['over']}><ProblemView error={rows.error} again={rows.again} /></div>}
      {!rows.error && rows.head && total === 0 && (
        <div className={classes['over']} role="status">
          <p className={classes['empty']}>{t(isFiltered(search) ? 'noneFiltered' : 'none')}</p>
          {isFiltered(search) && <Button variant="default" onClick={() => change({ q: undefined, territory: undefined, place: undefined, ground: undefined, stage: undefined, category: undefined, flag: undefined })}>{t('reset')}</Button>}
        </div>
      )}
    </div>
  );
}

interface HeadProps {
  readonly id: Column;
  readonly sort: NonNullable<BoardSearch['sort']> | undefined;
  readonly search: BoardSearch;
  readonly change: BoardTableProps['change'];
}

function Head({ id, sort, search, change }: HeadProps) {
  const t = useWords({ kk, ru, en });
  const sorted = sort !== undefined && (search.sort ?? 'next') === sort;
  const down = search.dir === 'desc';
  return (
    <div role="columnheader" className={classes['head']} aria-sort={sorted ? (down ? 'descending' : 'ascending') : undefined}>
      {sort === undefined ? t(`column-${id}`) : (
        <button type="button" onClick={() => change({ sort, dir: sorted && !down ? 'desc' : undefined })}>
          {t(`column-${id}`)}{sorted && (down ? <DownIcon size={12} /> : <UpIcon size={12} />)}
        </button>
      )}
    </div>
  );
}

interface StillRows {
  readonly scroller: React.RefObject<HTMLDivElement | null>;
  readonly rows: BoardRows;
  readonly active: Anchor | null;
  readonly setActive: (anchor: Anchor | null) => void;
  readonly first: number;
}

/** After a renewal the chosen row, or else the first one in view, stays where it was on the screen. */
function useStillRows({ scroller, rows, active, setActive, first }: StillRows): void {
  const seen = useRef<Anchor | null>(null);
  const top = Math.ceil((scroller.current?.scrollTop ?? 0) / ROW);
  useLayoutEffect(() => {
    const anchor = active ?? seen.current;
    if (anchor && anchor.episode !== '') {
      const index = rows.indexOf(anchor.episode);
      const shift = shiftOf(anchor, index, ROW, scroller.current?.scrollTop ?? 0);
      if (shift !== 0) scroller.current?.scrollBy({ top: shift });
      if (active && index >= 0 && index !== active.index) setActive({ ...active, index });
    }
    // Only a renewal moves rows; scrolling and choosing must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rows.updatedAt]);
  useEffect(() => {
    const row = rows.rowAt(Math.max(first, top));
    seen.current = row ? { episode: row.episode, index: Math.max(first, top) } : null;
    if (active && active.episode === '') {
      const late = rows.rowAt(active.index);
      if (late) setActive({ ...active, episode: late.episode });
    }
  });
}
