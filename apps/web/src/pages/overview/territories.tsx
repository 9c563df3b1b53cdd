/** The table of what lies below: each heading orders, each number above nought leads to its persons, each name further down. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Overview, OverviewRow } from '@kepil/modules/supervision/overview-contract.ts';
import { meQuery } from '../../api/queries.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { DownIcon, UpIcon } from '../../parts/icons.tsx';
import sheet from '../../parts/sheet.module.css';
import { Occupancy } from '../places/table.tsx';
import places from '../places/table.module.css';
import type { Measure, OverviewSearch } from './measures.ts';
import { boardFilterOf, measures, readOverviewSearch, sorted, toneOf } from './measures.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Territories({ overview, search }: { readonly overview: Overview; readonly search: OverviewSearch }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const linked = useQuery(meQuery).data?.may.includes('board.read') ?? false;
  const rows = sorted(overview.rows, search, ({ name }) => text(name), overview.territory.id);
  const shown = measures.filter((measure) => overview.rows.some((row) => row[measure] !== null));
  const sort = search.sort ?? 'name';
  const order = (column: Measure | 'name') => void navigate({
    to: '/overview', replace: true, search: readOverviewSearch({ ...search, sort: column, dir: sort === column && column !== 'name' && search.dir !== 'asc' ? 'asc' : undefined }),
  });
  const head = (column: Measure | 'name', words: string) => (
    <th key={column} scope="col" aria-sort={sort === column ? (column === 'name' || search.dir === 'asc' ? 'ascending' : 'descending') : undefined} className={column === 'name' ? undefined : places['number']}>
      <button type="button" className={`${places['sort']} no-print`} onClick={() => order(column)}>{words}{sort === column && (column === 'name' || search.dir === 'asc' ? <UpIcon size={12} /> : <DownIcon size={12} />)}</button>
      <span className="print-only">{words}</span>
    </th>
  );
  const total = (measure: Measure): number => overview.rows.reduce((sum, row) => sum + (row[measure] ?? 0), 0);
  return (
    <div className={sheet['sheet']} tabIndex={0} role="region" aria-labelledby="territories-title">
      <table className={places['table']}>
        <thead><tr>{head('name', t('name'))}<th scope="col" className={places['number']}>{t('load')}</th>{shown.map((measure) => head(measure, t(measure)))}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row"><Name row={row} self={row.id === overview.territory.id} search={search} /></th>
              <td className={places['number']}><Occupancy row={row} /></td>
              {shown.map((measure) => <NumberCell key={measure} row={row} measure={measure} linked={linked && row.id !== overview.territory.id} />)}
            </tr>
          ))}
        </tbody>
        {overview.rows.length > 1 && (
          <tfoot><tr><th scope="row">{t('total')}</th><td />{shown.map((measure) => <td key={measure} className={places['number']}>{numberText(total(measure), language)}</td>)}</tr></tfoot>
        )}
      </table>
      {rows.length === 0 && <p className={sheet['empty']} role="status">{t('nonePlaces')}</p>}
    </div>
  );
}

function Name({ row, self, search }: { readonly row: OverviewRow; readonly self: boolean; readonly search: OverviewSearch }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  if (row.kind === 'place') return <Link to="/places/$id" params={{ id: row.id }} preload={false}>{text(row.name)}</Link>;
  // What lies in the territory itself and in no part of it.
  if (self) return <>{t('itself')}</>;
  return <><Link to="/overview" search={readOverviewSearch({ ...search, territory: row.id })} preload={false}>{text(row.name)}</Link><small>{t('placesIn', { n: row.places })}</small></>;
}

function NumberCell({ row, measure, linked }: { readonly row: OverviewRow; readonly measure: Measure; readonly linked: boolean }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const language = useLanguage();
  const n = row[measure];
  const filter = boardFilterOf[measure];
  const shown = n === null ? '–' : numberText(n, language);
  return (
    <td className={places['number']} data-tone={n ? toneOf[measure] : undefined}>
      {n === null || n === 0 || !filter || !linked
        ? <span className={n ? places['count'] : places['nought']}>{shown}</span>
        : <Link to="/board" search={{ ...filter, ...(row.kind === 'place' ? { place: row.id } : { territory: row.id }) }} className={places['count'] ?? ''} aria-label={`${text(row.name)}: ${t(measure)}, ${shown}`} preload={false}>{shown}</Link>}
    </td>
  );
}
