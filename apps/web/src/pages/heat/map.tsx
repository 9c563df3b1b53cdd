/** The table of places and weeks. One stop of the Tab key; arrows lead through it, Enter opens the days of a cell in the calendar. */
import { Link, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { DutyCounts, Heat } from '@kepil/modules/supervision/calendar-contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { MetIcon, OpenIcon } from '../../parts/icons.tsx';
import sheet from '../../parts/sheet.module.css';
import { showCivil } from '../../time/show.ts';
import { readCalendarSearch } from '../calendar/search.ts';
import { cellState, monthsOf, numberOf, shadeOf, sundayOf } from './cells.ts';
import { readHeatSearch } from './search.ts';
import classes from './map.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

type Row = Heat['rows'][number];

export function HeatTable({ heat }: { readonly heat: Heat }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  const here = Math.max(0, heat.weeks.indexOf(heat.thisWeek));
  const [at, setAt] = useState({ row: 0, week: here });
  const [told, setTold] = useState<{ readonly row: number; readonly week: number } | null>(null);
  const rows: readonly { readonly name: string; readonly cells: Row['cells']; readonly row: Row | null }[] = [...heat.rows.map((row) => ({ name: text(row.name), cells: row.cells, row })), ...(heat.rows.length > 1 ? [{ name: t('total'), cells: heat.total, row: null }] : [])];

  const say = (row: number, week: number): string => {
    const one = rows[row], monday = heat.weeks[week];
    if (!one || monday === undefined) return '';
    const days = { name: one.name, from: showCivil(monday), to: showCivil(sundayOf(monday)) };
    const cell = one.cells[week];
    return cell ? t('cell', { ...days, ...cell }) : t('nothing', days);
  };
  const openCell = (row: number, week: number): void => {
    const found = rows[row]?.row, monday = heat.weeks[week];
    if (!found || monday === undefined) return;
    if (found.kind === 'territory') void navigate({ to: '/heat', search: readHeatSearch({ territory: found.id, year: heat.year }) });
    else if (found.office !== null) void navigate({ to: '/calendar', search: readCalendarSearch({ office: found.office, object: found.id, from: monday, to: sundayOf(monday) }) });
  };
  const move = (event: KeyboardEvent): void => {
    const last = heat.weeks.length - 1;
    const next = { ArrowLeft: { ...at, week: at.week - 1 }, ArrowRight: { ...at, week: at.week + 1 }, ArrowUp: { ...at, row: at.row - 1 }, ArrowDown: { ...at, row: at.row + 1 }, Home: { ...at, week: 0 }, End: { ...at, week: last } }[event.key];
    if (!next) return;
    event.preventDefault();
    const to = { row: Math.min(Math.max(next.row, 0), rows.length - 1), week: Math.min(Math.max(next.week, 0), last) };
    setAt(to);
    table.current?.querySelector<HTMLElement>(`[data-at="${to.row}-${to.week}"]`)?.focus();
  };

  if (heat.rows.length === 0) return <p role="status" className={sheet['empty']}>{t('none')}</p>;
  return (
    <>
      <div className={`${sheet['sheet']} ${classes['sheet']}`}>
        <table ref={table} aria-label={t('titleOf', { year: String(heat.year), territory: text(heat.territory.name) })} className={classes['map']}>
          <thead>
            <tr><th scope="col" rowSpan={2} className={classes['name']}>{t(heat.rows[0]?.kind === 'territory' ? 'territory' : 'place')}</th>
              {monthsOf(heat).map(({ month, weeks }) => <th key={month} scope="colgroup" colSpan={weeks}>{t(`m${month}` as 'm1')}</th>)}
              <th scope="col" rowSpan={2} className={classes['all']}>{t('all')}</th></tr>
            <tr>{heat.weeks.map((week) => <th key={week} scope="col" className={classes['week']} data-now={week === heat.thisWeek || undefined}><span className="visually-hidden">{t('weekOf', { day: showCivil(week) })}</span><span aria-hidden="true">{Number(week.slice(8))}</span></th>)}</tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells, row }, index) => (
              <tr key={row?.id ?? 'total'} data-total={row === null || undefined}>
                <th scope="row" className={classes['name']}>{row === null ? name : row.kind === 'place' ? <Link to="/places/$id" params={{ id: row.id }} preload={false}>{name}</Link> : <Link to="/heat" search={readHeatSearch({ territory: row.id, year: heat.year })} preload={false}>{name}</Link>}</th>
                {heat.weeks.map((week, column) => <Cell key={week} cell={cells[column] ?? null} label={say(index, column)} place={`${index}-${column}`} stop={at.row === index && at.week === column}
                  onFocus={() => { setAt({ row: index, week: column }); setTold({ row: index, week: column }); }} onEnter={() => setTold({ row: index, week: column })} onKey={move} onOpen={() => openCell(index, column)} />)}
                <td className={classes['all']}>{row === null ? heat.rows.reduce((sum, { total }) => sum + total.missed, 0) : row.total.missed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={`${classes['told']} no-print`}>{told ? `${say(told.row, told.week)}.` : t('keys')}{told && rows[told.row]?.row && ` ${t('open')}`}</p>
    </>
  );
}

/** Drawn, so that no font is asked for them. */
const signs = { none: null, missed: null, late: null, due: <OpenIcon size={9} />, done: <MetIcon size={10} /> } as const;

interface CellProps {
  readonly cell: DutyCounts | null;
  readonly label: string;
  readonly place: string;
  readonly stop: boolean;
  readonly onFocus: () => void;
  readonly onEnter: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
}

function Cell({ cell, label, place, stop, onFocus, onEnter, onKey, onOpen }: CellProps) {
  const t = useWords({ kk, ru, en });
  const state = cellState(cell);
  return (
    <td data-state={state} data-shade={cell && state === 'missed' ? shadeOf(cell) : undefined}>
      <button type="button" data-at={place} tabIndex={stop ? 0 : -1} aria-label={label} onFocus={onFocus} onMouseEnter={onEnter} onKeyDown={onKey} onClick={onOpen}>{numberOf(cell, t('lateSign'))}{signs[state]}</button>
    </td>
  );
}
