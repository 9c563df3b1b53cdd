/**
 * The republic as tiles of one size, each about where its region lies: a small city is as easy to see and to hit as the widest steppe.
 * The number stands in the tile, so the shade is never the only sign.
 */
import { Link } from '@tanstack/react-router';
import type { OverviewRow } from '@kepil/modules/supervision/overview-contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText } from '../../i18n/words.ts';
import type { Measure, OverviewSearch } from './measures.ts';
import { readOverviewSearch, shadeOf, toneOf } from './measures.ts';
import classes from './tile-map.module.css';

/** Column and row of each region, by its code. */
const places: Readonly<Record<string, readonly [column: number, row: number]>> = {
  39: [3, 1], 59: [4, 1],
  27: [1, 2], 15: [2, 2], 11: [4, 2], 71: [5, 2], 55: [6, 2],
  23: [1, 3], 62: [3, 3], 35: [4, 3], 10: [5, 3], 63: [6, 3],
  47: [1, 4], 43: [2, 4], 61: [3, 4], 31: [4, 4], 19: [5, 4], 33: [6, 4],
  79: [3, 5], 75: [5, 5],
};
const codeOf = ({ id }: OverviewRow): string => id.slice(id.lastIndexOf('/') + 1);

/** Whether these are the regions of the republic. */
export const isRepublic = (rows: readonly OverviewRow[]): boolean => rows.filter((row) => places[codeOf(row)]).length > 10;

export interface TileMapProps {
  readonly rows: readonly OverviewRow[];
  readonly by: Measure;
  readonly label: string;
  readonly search: OverviewSearch;
}

export function TileMap({ rows, by, label, search }: TileMapProps) {
  const text = useText();
  const language = useLanguage();
  const greatest = Math.max(0, ...rows.map((row) => row[by] ?? 0));
  return (
    <nav aria-label={label} className={classes['map']}>
      {rows.flatMap((row) => {
        const at = places[codeOf(row)];
        if (!at) return [];
        const n = row[by] ?? 0;
        return [(
          <Link key={row.id} to="/overview" search={readOverviewSearch({ ...search, territory: row.id })} className={classes['tile'] ?? ''} data-column={at[0]} data-row={at[1]} data-tone={toneOf[by]} data-shade={shadeOf(n, greatest)}>
            <span>{shortName(text(row.name))}</span><b>{numberText(n, language)}</b>
          </Link>
        )];
      })}
    </nav>
  );
}

/** `область Абай` → `Абай`, `Алматы қаласы` → `Алматы қ.`: what tells a region from the others. */
export function shortName(name: string): string {
  return name.replace(/^(область|город) /, (_, kind: string) => (kind === 'город' ? 'г. ' : '')).replace(/ область$/, '').replace(/ облысы$/, '').replace(/ қаласы$/, ' қ.').replace(/ region$/, '');
}
