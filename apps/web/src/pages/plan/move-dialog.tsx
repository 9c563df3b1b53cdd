/** The same choice as by dragging, for the keyboard and the finger: every cell, with what the person's coming would break there. */
import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { PlanPerson } from '@kepil/modules/contract.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { BreachIcon, MetIcon } from '../../parts/icons.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { Breaks } from './cell-card.tsx';
import { byLawfulness, type Choice } from './pending.ts';
import classes from './move-dialog.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const MOST = 60;

export function MoveDialog({ person, marks, choices, onChoose, onClose }: {
  readonly person: PlanPerson; readonly marks: readonly string[]; readonly choices: readonly Choice[]; readonly onChoose: (cell: string) => void; readonly onClose: () => void;
}) {
  const t = useWords({ kk, ru, en });
  const [q, setQ] = useState('');
  const word = q.trim().toLowerCase();
  const found = byLawfulness(choices.filter(({ cell }) => word === '' || cell.id.toLowerCase().includes(word) || cell.block.toLowerCase().includes(word)));
  return (
    <Modal opened onClose={onClose} title={t('moveWho', { person: person.name })} size={720} closeButtonProps={{ 'aria-label': t('close') }}>
      <div className={classes['dialog']}>
        {marks.length > 0 && <p className={classes['marks']}>{marks.join(', ')}</p>}
        <TextInput label={t('chooseFind')} value={q} data-autofocus onChange={(event) => setQ(event.currentTarget.value)} />
        {found.length === 0 && <p role="status">{t('chooseNone')}</p>}
        <ul className={classes['cells']} aria-label={t('chooseCell')}>
          {found.slice(0, MOST).map(({ cell, persons, breaks }) => (
            <li key={cell.id}>
              <button type="button" onClick={() => onChoose(cell.id)}>
                <b>{t('cell', { cell: cell.id })}</b>
                <span>{persons.length === 0 ? t('bedsN', { n: cell.beds }) : t('taken', { persons: persons.length, capacity: cell.capacity })}</span>
                <span data-tone={breaks.length > 0 ? 'red' : 'green'}>{breaks.length > 0 ? <BreachIcon size={13} /> : <MetIcon size={13} />} <Breaks faults={breaks} /></span>
              </button>
            </li>
          ))}
        </ul>
        {found.length > MOST && <p className={classes['marks']}>{t('chooseMore', { n: MOST })}</p>}
        <div><Button variant="default" onClick={onClose}>{t('cancel')}</Button></div>
      </div>
    </Modal>
  );
}
