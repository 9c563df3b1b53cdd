/** The table of places: each heading orders, each number above nought leads to those persons on the board. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PlaceRow } from '@kepil/modules/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { BreachIcon, DownIcon, SoonIcon, UncoveredIcon, UpIcon } from '../../parts/icons.tsx';
import sheet from '../../parts/sheet.module.css';
import { useCodes } from '../../words/codes.ts';
import type { BoardSearch } from '../board/search.ts';
import type { Totals } from './rows.ts';
import { occupancy } from './rows.ts';
import type { PlaceSort, PlacesSearch } from './search.ts';
import { DEFAULT_SORT, naturalDirection, sorts } from './search.ts';
import classes from './table.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface PlacesTableProps {
  readonly rows: readonly PlaceRow[];
  readonly totals: Totals;
  readonly search: PlacesSearch;
  readonly change: (by: Pick<PlacesSearch, 'sort' | 'dir'>) => void;
  /** Numbers lead to the board for those who have it. */
  readonly linked: boolean;
  readonly empty: string;
}

export function PlacesTable({ rows, totals, search, change, linked, empty }: PlacesTableProps) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const sort = search.sort ?? DEFAULT_SORT;
  const dir = search.dir ?? naturalDirection(sort);
  const head = (column: PlaceSort) => {
    const here = sort === column;
    return (
      <th key={column} scope="col" aria-sort={here ? (dir === 'asc' ? 'ascending' : 'descending') : undefined} className={column === 'name' ? undefined : classes['number']}>
        <button type="button" className={`${classes['sort']} no-print`} onClick={() => change({ sort: column, dir: here && dir === naturalDirection(column) ? (dir === 'asc' ? 'desc' : 'asc') : naturalDirection(column) })}>
          {t(column)}{here && (dir === 'asc' ? <UpIcon size={12} /> : <DownIcon size={12} />)}
        </button>
        {/* The browser leaves a button out of the headings that it repeats on each sheet of paper. */}
        <span className="print-only">{t(column)}</span>
      </th>
    );
  };
  return (
    <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('title')}>
      <table className={classes['table']}>
        <thead><tr>{sorts.map(head)}</tr></thead>
        <tbody>{rows.map((row) => <Row key={row.id} row={row} linked={linked} />)}</tbody>
        {totals.places > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('total')}: {t('places', { n: totals.places })}</th>
              <td className={classes['number']}>{numberText(totals.held, language)}</td>
              <td />
              <td className={classes['number']}>{numberText(totals.uncovered, language)}</td>
              <td className={classes['number']}>{numberText(totals.expiring, language)}</td>
              <td className={classes['number']}>{numberText(totals.breaches, language)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {rows.length === 0 && <p className={sheet['empty']} role="status">{empty}</p>}
    </div>
  );
}

function Row({ row, linked }: { readonly row: PlaceRow; readonly linked: boolean }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const place = text(row.name);
  const number = (n: number | null, said: string, filter: BoardSearch, tone?: string, icon?: ReactNode) => (
    <td className={classes['number']} data-tone={n ? tone : undefined}>
      <Count n={n} said={said} search={{ place: row.id, ...filter }} linked={linked} icon={icon} />
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <Link to="/places/$id" params={{ id: row.id }} preload={false}>{place}</Link>
        <small>{[codes('placeKind', row.kind), codes('agency', row.agency), text(row.territoryName)].filter(Boolean).join(' · ')}</small>
      </th>
      {number(row.held, t('heldAt', { n: row.held, place }), {})}
      <td className={classes['number']}><Occupancy row={row} /></td>
      {number(row.uncovered, t('uncoveredAt', { n: row.uncovered ?? 0, place }), { flag: 'uncovered' }, 'red', <UncoveredIcon size={14} />)}
      {number(row.expiring24h, t('expiringAt', { n: row.expiring24h ?? 0, place }), { flag: 'expiring' }, 'amber', <SoonIcon size={14} />)}
      {number(row.breaches, t('breachesAt', { n: row.breaches ?? 0, place }), { flag: 'breach' }, 'red', <BreachIcon size={14} />)}
    </tr>
  );
}

function Count({ n, said, search, linked, icon }: { readonly n: number | null; readonly said: string; readonly search: BoardSearch; readonly linked: boolean; readonly icon: ReactNode }) {
  const language = useLanguage();
  if (n === null) return <span className={classes['nought']}>–</span>;
  if (n === 0) return <span className={classes['nought']}>0</span>;
  const shown = <>{icon}{numberText(n, language)}</>;
  if (!linked) return <span className={classes['count']}>{shown}</span>;
  return <Link to="/board" search={search} className={classes['count'] ?? ''} aria-label={said} title={said} preload={false}>{shown}</Link>;
}

/** How full a place is: a number first, a bar beside it; over the limit it says so in words. */
export function Occupancy({ row }: { readonly row: Pick<PlaceRow, 'held' | 'capacity'> }) {
  const t = useWords({ kk, ru, en });
  const share = occupancy(row);
  if (share === null) return <small>{t('noLimit')}</small>;
  const percent = Math.round(share * 100);
  return (
    <span className={classes['occupancy']} data-over={share > 1 || undefined}>
      <span>{t(share > 1 ? 'overCapacity' : 'ofCapacity', { n: row.capacity ?? 0, percent })}</span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" className={classes['bar']} aria-hidden="true" focusable="false">
        <rect className={classes['whole']} width="100" height="4" />
        <rect className={classes['part']} width={Math.min(100, percent)} height="4" />
      </svg>
    </span>
  );
}
