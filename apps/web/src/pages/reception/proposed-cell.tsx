/** A cell where the person's coming would break nothing, by the plan of the place; taken over into the form, recorded by the officer. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Plan } from '@kepil/modules/contract.ts';
import { planQuery } from '../../api/queries.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { byLawfulness, choicesFor, planned } from '../plan/pending.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function ProposedCell({ place, person, take }: { readonly place: string; readonly person: string; readonly take: (data: Readonly<Record<string, unknown>>) => void }) {
  const t = useWords({ kk, ru, en });
  const { data: plan } = useQuery(planQuery(place));
  if (!plan) return null;
  const known = plan.persons.some(({ id }) => id === person);
  const cell = lawfulCell(plan, person);
  return (
    <p className={classes['cell']}>
      {cell && <><span>{t('cellProposed', { cell: cell.id, persons: cell.persons })}</span> <Button variant="default" size="compact-sm" onClick={() => take({ cell: cell.id, cellKind: 'general', occupants: cell.persons + 1 })}>{t('cellTake')}</Button></>}
      {!cell && <span>{t(known ? 'cellNone' : 'cellNotYet')}</span>}
      <Link to="/places/$id/plan" params={{ id: place }} preload={false}>{t('cellPlan')}</Link>
    </p>
  );
}

/** The first general cell of the register, with people before the empty, that the person's coming would not make unlawful; null: there is none. */
export function lawfulCell(plan: Plan, person: string): { readonly id: string; readonly persons: number } | null {
  const who = plan.persons.find(({ id }) => id === person);
  if (!who) return null;
  const [best] = byLawfulness(choicesFor(plan, planned(plan, []), who)).filter(({ cell, breaks, faults }) => cell.kind === 'general' && breaks.length === 0 && faults.length === 0);
  return best ? { id: best.cell.id, persons: best.persons.length } : null;
}
