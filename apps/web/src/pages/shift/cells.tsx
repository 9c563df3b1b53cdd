/** The cells in the order of the register, block by block: how many are in each, and what wants attention there. */
import { useState } from 'react';
import type { Shift, ShiftCell } from '@kepil/modules/custody/shift/contract.ts';
import { useWords } from '../../i18n/words.ts';
import { CellSheet } from './cell-sheet.tsx';
import classes from './cells.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const kindWord = { single: 'kindSingle', punishment: 'kindPunishment', medical: 'kindMedical', closed: 'kindClosed', general: null } as const satisfies Record<ShiftCell['kind'], keyof typeof ru | null>;

export function Cells({ shift: { cells, place, unplaced, unregistered } }: { readonly shift: Shift }) {
  const t = useWords({ kk, ru, en });
  const [opened, setOpened] = useState<string | null>(null);
  const blocks = [...Map.groupBy(cells, ({ block }) => block)];
  return (
    <section aria-labelledby="shift-cells" className={classes['section']}>
      <h2 id="shift-cells">{t('cells')}</h2>
      {cells.length === 0 && <p className={classes['none']}>{t('noCells')}</p>}
      {unplaced > 0 && <p className={classes['none']} data-tone="red">{t('unplaced', { n: unplaced })}</p>}
      {unregistered.length > 0 && <p className={classes['none']} data-tone="red">{t('unregistered', { cells: unregistered.map(({ cell, persons }) => `${cell} (${persons})`).join(', ') })}</p>}
      {blocks.map(([block, own]) => (
        <section key={block} aria-label={t('block', { block })} className={classes['block']}>
          <h3>{t('block', { block })} <small>{t('cellLine', { persons: own.reduce((sum, { persons }) => sum + persons, 0), beds: own.reduce((sum, { beds }) => sum + beds, 0) })}</small></h3>
          <ul className={classes['cells']}>{own.map((cell) => <Tile key={cell.id} cell={cell} onOpen={() => setOpened(cell.id)} />)}</ul>
        </section>
      ))}
      {opened !== null && <CellSheet place={place.id} cell={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

function Tile({ cell, onOpen }: { readonly cell: ShiftCell; readonly onOpen: () => void }) {
  const t = useWords({ kk, ru, en });
  const { id, persons, beds, late, minors, away, kind } = cell;
  const word = kindWord[kind];
  const told = [word && t(word), late > 0 && t('cellLate', { n: late }), minors > 0 && t('cellMinors', { n: minors }), away > 0 && t('cellAway', { n: away })].filter(Boolean);
  return (
    <li>
      <button type="button" className={classes['tile']} data-tone={late > 0 ? 'red' : undefined} data-full={persons > beds || undefined} data-empty={persons === 0 || undefined} onClick={onOpen}
        aria-label={[t('cell', { cell: id }), t('cellLine', { persons, beds }), ...told].join(', ')}>
        <b>{id}</b><span>{persons}<i>/{beds}</i></span>
        {told.length > 0 && <small>{told.join(' · ')}</small>}
      </button>
    </li>
  );
}
