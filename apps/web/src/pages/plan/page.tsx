/** The plan of a place: who lies in which cell, what article 32 says of it, and moving people before anything is recorded. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Me, Plan, PlanPerson } from '@kepil/modules/contract.ts';
import { meQuery, planQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { PrintIcon, SearchIcon } from '../../parts/icons.tsx';
import { usePageTitle } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { ClearButton, TextInput } from '../../parts/text-input.tsx';
import { showCivil, showDateTime, zoneOr } from '../../time/show.ts';
import { CellCard, Occupant, type Hands } from './cell-card.tsx';
import { marksOf } from './marks.ts';
import { MoveDialog } from './move-dialog.tsx';
import { Moves } from './moves.tsx';
import { choicesFor, planned, readPending, stillMeant, withMove, writePending, type Pending, type Standing } from './pending.ts';
import { Proposal } from './proposal.tsx';
import { Register } from './register.tsx';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function PlanPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { id } = useParams({ from: '/inside/places/$id/plan' });
  const { data, error, refetch } = useQuery(planQuery(id));
  const me = useQuery(meQuery).data;
  usePageTitle(data ? t('titleOf', { place: text(data.place.name) }) : t('title'));
  if (!data || !me) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  return (
    <>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <ThePlan key={id} plan={data} me={me} />
    </>
  );
}

type Shown = 'all' | 'taken' | 'faulty';

function ThePlan({ plan, me }: { readonly plan: Plan; readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const [kept, setKept] = useState<readonly Pending[]>(() => readPending(localStorage, me.id, plan.place.id));
  const change = (to: (before: readonly Pending[]) => readonly Pending[]): void => setKept((before) => { const after = to(before); writePending(localStorage, me.id, plan.place.id, after); return after; });
  const pending = useMemo(() => stillMeant(kept, plan), [kept, plan]);
  const house = useMemo(() => planned(plan, pending), [plan, pending]);
  const people = useMemo(() => new Map(plan.persons.map((person) => [person.id, person])), [plan]);
  const [moving, setMoving] = useState<PlanPerson | null>(null);
  const [dragged, setDragged] = useState<PlanPerson | null>(null);
  const targets = useMemo(() => new Map(dragged ? choicesFor(plan, house, dragged).map((choice) => [choice.cell.id, choice]) : []), [plan, house, dragged]);
  const [q, setQ] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const word = useDeferredValue(q.trim().toLowerCase());

  const nameOf = (id: string): string => people.get(id)?.name ?? id;
  const sameCase = useMemo(() => Map.groupBy(plan.persons.filter(({ caseGroup }) => caseGroup !== null), ({ caseGroup }) => caseGroup), [plan]);
  const put = (person: PlanPerson, to: string): void => { change((before) => withMove(before, person, to)); setMoving(null); setDragged(null); };
  const hands: Hands = {
    nameOf, mayNote: plan.mayMove,
    marks: (person) => marksOf(person, t, nameOf, person.caseGroup === null ? [] : (sameCase.get(person.caseGroup) ?? []).flatMap(({ id }) => (id === person.id ? [] : [id])), showDay),
    when: (at) => showDateTime(at, zoneOr(plan.zone)),
    onMove: plan.mayMove ? setMoving : null, onDrag: setDragged, onDrop: (cell) => { if (dragged) put(dragged, cell); },
  };
  const fits = ({ cell, persons, faults }: Standing): boolean =>
    (shown === 'all' || (shown === 'taken' ? persons.length > 0 : faults.length > 0)) && (word === '' || cell.id.toLowerCase().includes(word) || persons.some(({ name }) => name.toLowerCase().includes(word)));
  const blocks = [...Map.groupBy(house.cells, ({ cell }) => cell.block)].map(([block, all]) => ({ block, all, cells: all.filter(fits) })).filter(({ cells }) => cells.length > 0);
  const listed = (ids: readonly string[]): PlanPerson[] => ids.flatMap((id) => { const person = people.get(id); return person && (house.cellOf.get(id) ?? null) === person.cell ? [person] : []; });

  return (
    <>
      <Head plan={plan} house={house.cells} />
      {plan.cells.length === 0 && <p className={classes['note']}>{t('noCells')}</p>}
      {!plan.mayMove && plan.cells.length > 0 && <p className={classes['note']}>{t('readOnly')}</p>}
      <div className={classes['columns']}>
        <div>
          {plan.cells.length > 0 && (
            <div className={`${classes['filter']} no-print`}>
              <TextInput aria-label={t('find')} placeholder={t('find')} value={q} w={300} leftSection={<SearchIcon size={14} />} onChange={(event) => setQ(event.currentTarget.value)} rightSection={q === '' ? undefined : <ClearButton label={t('clear')} onClick={() => setQ('')} />} />
              <fieldset className={classes['shown']}>
                <legend className="visually-hidden">{t('show')}</legend>
                {(['all', 'taken', 'faulty'] as const).map((one) => <label key={one}><input type="radio" name="plan-shown" checked={shown === one} onChange={() => setShown(one)} /> {t(shownWord[one])}</label>)}
              </fieldset>
            </div>
          )}
          <Apart title={t('unplaced', { n: listed(plan.unplaced).length })} people={listed(plan.unplaced)} hands={hands} />
          {plan.unregistered.length > 0 && (
            <Apart title={t('unregistered', { n: listed(plan.unregistered.flatMap(({ persons }) => persons)).length })} people={listed(plan.unregistered.flatMap(({ persons }) => persons))} hands={hands} cellOf={(person) => t('unregisteredCell', { cell: person.cell ?? '' })} />
          )}
          {blocks.length === 0 && plan.cells.length > 0 && <p role="status" className={classes['note']}>{t('nothingFound')}</p>}
          {blocks.map(({ block, all, cells }) => (
            <section key={block} className={classes['block']} aria-label={t('block', { block })}>
              <h2>{t('block', { block })} <span>{t('blockNumbers', { persons: all.reduce((sum, { persons }) => sum + persons.length, 0), beds: all.reduce((sum, { cell }) => sum + cell.beds, 0) })}</span></h2>
              <div className={classes['cells']}>{cells.map((standing) => <CellCard key={standing.cell.id} standing={standing} dropping={targets.get(standing.cell.id) ?? null} hands={hands} />)}</div>
            </section>
          ))}
          {plan.away.length > 0 && <Apart title={t('away', { n: plan.away.length })} people={plan.away.flatMap((id) => { const person = people.get(id); return person ? [person] : []; })} hands={{ ...hands, onMove: null }} />}
        </div>
        <aside className={classes['side']}>
          {plan.mayMove && <Moves plan={plan} pending={pending} nameOf={nameOf} change={change} />}
          {plan.cells.length > 0 && <Proposal plan={plan} nameOf={nameOf} onTake={plan.mayMove ? (moves) => change((before) => moves.reduce<readonly Pending[]>((made, { person, to }) => { const one = people.get(person); return one ? withMove(made, one, to) : made; }, before)) : null} />}
          {plan.mayEdit && <Register place={plan.place.id} />}
        </aside>
      </div>
      {moving && <MoveDialog person={moving} marks={hands.marks(moving)} choices={choicesFor(plan, house, moving)} onChoose={(cell) => put(moving, cell)} onClose={() => setMoving(null)} />}
    </>
  );
}

const showDay = (day: string): string => showCivil(day);

const shownWord = { all: 'showAll', taken: 'showTaken', faulty: 'showFaulty' } as const satisfies Record<Shown, keyof typeof ru>;

function Head({ plan, house }: { readonly plan: Plan; readonly house: readonly Standing[] }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const zone = zoneOr(plan.zone);
  const lying = house.reduce((sum, { persons }) => sum + persons.length, 0);
  const number = (n: number, word: string, tone: 'plain' | 'red' = 'plain'): ReactNode => <li data-tone={n > 0 ? tone : 'plain'}><b>{n}</b> {word}</li>;
  return (
    <header className={classes['head']}>
      <div>
        <p className="no-print"><Link to="/places/$id" params={{ id: plan.place.id }}>{t('back')}</Link></p>
        <h1>{t('titleOf', { place: text(plan.place.name) })}</h1>
        <p className="print-only">{t('printed', { when: showDateTime(plan.now, zone) })}</p>
        <ul className={classes['numbers']} aria-label={t('numbers')}>
          {number(lying, t('lying'))}
          {number(plan.cells.reduce((sum, { kind, beds }) => sum + (kind === 'closed' ? 0 : beds), 0), t('beds'))}
          {number(house.filter(({ faults }) => faults.length > 0).length, t('faulty'), 'red')}
          {number(plan.unplaced.length, t('without'), 'red')}
          {number(plan.away.length, t('awayN'))}
        </ul>
      </div>
      <Button variant="default" className="no-print" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
    </header>
  );
}

/** People outside the cells of the register. */
function Apart({ title, people, hands, cellOf }: { readonly title: string; readonly people: readonly PlanPerson[]; readonly hands: Hands; readonly cellOf?: (person: PlanPerson) => string }) {
  if (people.length === 0) return null;
  return (
    <section className={classes['apart']}>
      <h2>{title}</h2>
      <ul>{people.map((person) => <Occupant key={person.id} person={person} here={person.cell} hands={cellOf ? { ...hands, marks: (one) => [cellOf(one), ...hands.marks(one)] } : hands} />)}</ul>
    </section>
  );
}
