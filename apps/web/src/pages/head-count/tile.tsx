/** A cell in a head-count: one tap says that everybody is there, a long one or the button beside opens who is not. */
import { memo, useRef } from 'react';
import { useWords } from '../../i18n/words.ts';
import { allPresent, countOf, isOutdated, type CellMark, type RosterCell } from './count.ts';
import classes from './tile.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface TileProps {
  readonly cell: RosterCell;
  readonly mark: CellMark | undefined;
  readonly onMark: (cell: RosterCell, mark: CellMark | null) => void;
  readonly onOpen: (cell: RosterCell) => void;
}

/** As long as a system takes for a long press. */
const LONG = 500;

export const CellTile = memo(function CellTile({ cell, mark, onMark, onOpen }: TileProps) {
  const t = useWords({ kk, ru, en });
  const pressed = useRef<{ timer: ReturnType<typeof setTimeout> | null; long: boolean }>({ timer: null, long: false });
  const end = (): void => { if (pressed.current.timer !== null) clearTimeout(pressed.current.timer); pressed.current.timer = null; };
  const count = mark && !isOutdated(cell, mark) ? countOf(cell, { [cell.id]: mark }) : null;
  const missing = (count?.missing?.length ?? 0) + (count?.beyond ?? 0);
  const away = count?.absent?.length ?? 0;
  const n = cell.persons.length;
  const name = cell.id === '' ? t('noCell') : t('cell', { cell: cell.id });
  const state = count === null ? (mark ? t('outdated') : n === 0 ? t('empty') : t('notCounted')) : [
    away === 0 && missing === 0 ? t('all', { n }) : t('presentOf', { present: count.present, registered: n }),
    away > 0 && t('awayN', { n: away }), (count.missing?.length ?? 0) > 0 && t('missingN', { n: count.missing?.length ?? 0 }), (count.beyond ?? 0) > 0 && t('beyondN', { n: count.beyond ?? 0 }),
  ].filter(Boolean).join(', ');
  const tone = missing > 0 ? 'red' : mark && count === null ? 'amber' : count === null ? (n === 0 ? 'empty' : 'plain') : away > 0 ? 'away' : 'green';
  return (
    <li className={classes['tile']} data-tone={tone}>
      <button type="button" className={classes['tap']} aria-pressed={count !== null} aria-label={`${name}, ${t('persons', { n })}: ${state}`}
        onPointerDown={() => { pressed.current.long = false; pressed.current.timer = setTimeout(() => { pressed.current.long = true; onOpen(cell); }, LONG); }}
        onPointerUp={end} onPointerLeave={end} onPointerCancel={end} onContextMenu={(event) => event.preventDefault()}
        onClick={() => { if (pressed.current.long) { pressed.current.long = false; return; } onMark(cell, count === null ? allPresent(cell) : null); }}>
        <b>{cell.id === '' ? '—' : cell.id}</b><span>{n}</span><small>{state}</small>
      </button>
      <button type="button" className={classes['who']} aria-label={cell.id === '' ? t('noCell') : t('whoIn', { cell: cell.id })} onClick={() => onOpen(cell)}>{t('who')}</button>
    </li>
  );
});
