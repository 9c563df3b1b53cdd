/** Who of those held in the place the record is of: one by one, a whole cell, a whole block. */
import { useState } from 'react';
import type { Plan, PlanPerson } from '@kepil/modules/contract.ts';
import { useWords } from '../../i18n/words.ts';
import { TextInput } from '../../parts/text-input.tsx';
import type { DraftPerson } from './drafts.ts';
import classes from './persons-chooser.module.css';
import { uuidv7 } from './uuid.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface PersonsChooserProps {
  readonly plan: Plan;
  readonly chosen: readonly DraftPerson[];
  readonly onChange: (change: (persons: readonly DraftPerson[]) => readonly DraftPerson[]) => void;
  readonly problem: string | undefined;
}

interface CellOf { readonly id: string | null; readonly block: string; readonly persons: readonly PlanPerson[] }

/** Cells that are drawn at once: of more one looks for the number. */
const MOST_CELLS = 60;

export function PersonsChooser({ plan, chosen, onChange, problem }: PersonsChooserProps) {
  const t = useWords({ kk, ru, en });
  const [q, setQ] = useState('');
  const word = q.trim().toLowerCase();
  const cells = cellsOf(plan).filter(({ id, block, persons }) => persons.length > 0 && (word === '' || id?.toLowerCase() === word || block.toLowerCase() === word || persons.some(({ name }) => name.toLowerCase().includes(word))));
  const drawn = cells.slice(0, MOST_CELLS);
  const ids = new Set(chosen.map(({ episode }) => episode));
  const put = (persons: readonly PlanPerson[], on: boolean): void => onChange((before) => {
    const changed = new Set(persons.map(({ id }) => id));
    const kept = before.filter(({ episode }) => on || !changed.has(episode));
    return on ? [...kept, ...persons.filter(({ id }) => !before.some(({ episode }) => episode === id)).map(({ id }) => ({ episode: id, fact: uuidv7() }))] : kept;
  });
  return (
    <fieldset className={classes['chooser']} aria-invalid={problem ? true : undefined} data-field="persons">
      <legend>{t('ofWhom')} <b role="status">{t('chosen', { n: chosen.length })}</b></legend>
      {problem && <p className={classes['problem']}>{problem}</p>}
      <div className={classes['bar']}>
        <TextInput type="search" size="xs" w={260} aria-label={t('findPerson')} placeholder={t('findPerson')} value={q} onChange={(event) => setQ(event.currentTarget.value)} />
        {chosen.length > 0 && <button type="button" className={classes['plain']} onClick={() => onChange(() => [])}>{t('chooseNone')}</button>}
      </div>
      <div className={classes['cells']} tabIndex={0} role="group" aria-label={t('cells')}>
        {[...Map.groupBy(drawn, ({ block }) => block)].map(([block, of]) => (
          <section key={block}>
            {block !== '' && <Whole label={t('block', { block })} persons={of.flatMap(({ persons }) => persons)} ids={ids} onChange={put} heading />}
            {of.map((cell) => (
              <div key={cell.id ?? ''} className={classes['cell']}>
                <Whole label={cell.id === null ? t('noCell') : t('cell', { cell: cell.id })} persons={cell.persons} ids={ids} onChange={put} />
                <ul>{cell.persons.map((person) => (
                  <li key={person.id}><label><input type="checkbox" checked={ids.has(person.id)} onChange={(event) => put([person], event.currentTarget.checked)} />{person.name}</label></li>
                ))}</ul>
              </div>
            ))}
          </section>
        ))}
        {cells.length === 0 && <p className={classes['none']} role="status">{t('nobodyFound')}</p>}
        {cells.length > drawn.length && <p className={classes['none']}>{t('moreCells', { n: cells.length - drawn.length })}</p>}
      </div>
    </fieldset>
  );
}

interface WholeProps { readonly label: string; readonly persons: readonly PlanPerson[]; readonly ids: ReadonlySet<string>; readonly heading?: boolean; readonly onChange: (persons: readonly PlanPerson[], on: boolean) => void }

function Whole({ label, persons, ids, heading = false, onChange }: WholeProps) {
  const t = useWords({ kk, ru, en });
  const n = persons.filter(({ id }) => ids.has(id)).length;
  return (
    <label className={classes[heading ? 'block' : 'whole']}>
      <input type="checkbox" checked={n === persons.length} ref={(box) => { if (box) box.indeterminate = n > 0 && n < persons.length; }} onChange={(event) => onChange(persons, event.currentTarget.checked)} />
      <span>{label}</span> <small>{t('personsIn', { n: persons.length })}</small>
    </label>
  );
}

/** Cells of the plan with those who lie there; who has none, or one that is not registered, comes last. */
function cellsOf({ cells, persons, unplaced, unregistered }: Plan): CellOf[] {
  const byId = new Map(persons.map((person) => [person.id, person]));
  const found = (ids: readonly string[]): PlanPerson[] => ids.flatMap((id) => byId.get(id) ?? []).filter(({ away }) => !away);
  return [
    ...cells.map(({ id, block, persons: ids }) => ({ id, block, persons: found(ids) })),
    ...unregistered.map(({ cell, persons: ids }) => ({ id: cell, block: '', persons: found(ids) })),
    { id: null, block: '', persons: found(unplaced) },
  ];
}
