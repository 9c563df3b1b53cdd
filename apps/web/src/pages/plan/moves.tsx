/** The moves that are planned and not recorded: each with its way back, then the one act that records them all. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '@kepil/modules/contract.ts';
import { renewAfterFact } from '../../api/queries.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { BreachIcon, MetIcon, ToIcon } from '../../parts/icons.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { now } from '../../time/clock.ts';
import { Breaks } from './cell-card.tsx';
import { choicesFor, planned, type Pending } from './pending.ts';
import { cellsBroken, recordMove } from './record-moves.ts';
import classes from './side.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Moves({ plan, pending, nameOf, change }: {
  readonly plan: Plan; readonly pending: readonly Pending[]; readonly nameOf: (id: string) => string; readonly change: (to: (before: readonly Pending[]) => readonly Pending[]) => void;
}) {
  const t = useWords({ kk, ru, en });
  const [failed, setFailed] = useState<ReadonlyMap<string, unknown>>(new Map());
  const [done, setDone] = useState(0);
  const record = useMutation({
    mutationFn: async (moves: readonly Pending[]) => {
      const failures = new Map<string, unknown>();
      let made = 0;
      setDone(0);
      for (const move of moves) {
        // The moment is fixed when it is first sent: repeated after a lost answer, the request says the same.
        const sent = { ...move, at: move.at ?? now() };
        change((before) => before.map((one) => (one.fact === move.fact ? sent : one)));
        try {
          await recordMove(plan, moves, sent);
          made += 1;
          setDone(made);
          change((before) => before.filter(({ fact }) => fact !== move.fact));
        } catch (error) {
          failures.set(move.fact, error);
        }
      }
      await renewAfterFact();
      setFailed(failures);
      return { made, failed: failures.size };
    },
  });
  const broken = cellsBroken(plan, pending);
  const house = planned(plan, pending);
  const from = new Map(plan.persons.map((person) => [person.id, person]));
  return (
    <section className={`${classes['part']} no-print`} aria-labelledby="moves">
      <h2 id="moves">{t('moves', { n: pending.length })}</h2>
      {pending.length === 0 && <p className={classes['quiet']}>{t('noMoves')}</p>}
      <ul className={classes['moves']}>
        {pending.map((move) => {
          const person = from.get(move.person);
          const others = planned(plan, pending.filter(({ fact }) => fact !== move.fact));
          const breaks = person ? choicesFor(plan, others, person).find(({ cell }) => cell.id === move.to)?.breaks ?? [] : [];
          const kind = house.cells.find(({ cell }) => cell.id === move.to)?.cell.kind;
          const error = failed.get(move.fact);
          return (
            <li key={move.fact}>
              <div className={classes['move']}>
                <p><b>{nameOf(move.person)}</b><br />{person?.cell ?? t('nowhere')} <ToIcon size={13} /> {move.to}</p>
                <Button variant="default" size="compact-xs" aria-label={t('undoWho', { person: nameOf(move.person) })} onClick={() => change((before) => before.filter(({ fact }) => fact !== move.fact))}>{t('undo')}</Button>
              </div>
              <p className={classes['told']} data-tone={breaks.length > 0 ? 'red' : 'green'}>{breaks.length > 0 ? <BreachIcon size={13} /> : <MetIcon size={13} />} <span><Breaks faults={breaks} /></span></p>
              {(kind === 'single' || kind === 'punishment') && (
                <TextInput size="xs" label={t('decision')} maxLength={60} value={move.decision}
                  onChange={(event) => { const decision = event.currentTarget.value; change((before) => before.map((one) => (one.fact === move.fact ? { ...one, decision } : one))); }} />
              )}
              {error !== undefined && <ProblemView error={error} />}
            </li>
          );
        })}
      </ul>
      {pending.length > 0 && (
        <>
          <p role="status" className={classes['told']} data-tone={broken > 0 ? 'red' : 'green'}>{broken > 0 ? <BreachIcon size={13} /> : <MetIcon size={13} />} <span>{broken > 0 ? t('breaksMoves', { n: broken }) : t('breaksNothing')}</span></p>
          <div className={classes['acts']}>
            <Button loading={record.isPending} onClick={() => record.mutate(pending)}>{t('record')}</Button>
            <Button variant="default" onClick={() => { setFailed(new Map()); change(() => []); }}>{t('undoAll')}</Button>
          </div>
        </>
      )}
      <p role="status" className={classes['quiet']}>
        {record.isPending && record.variables ? t('recording', { done, n: record.variables.length }) : ''}
        {record.data ? [record.data.made > 0 ? t('recorded', { n: record.data.made }) : '', record.data.failed > 0 ? t('notRecorded', { n: record.data.failed }) : ''].filter(Boolean).join(' ') : ''}
      </p>
    </section>
  );
}
