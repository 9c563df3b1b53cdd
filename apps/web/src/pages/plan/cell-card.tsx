/** One cell: how many may be there, who is, what is wrong. A place to drop a person on, and the way to do the same by keyboard. */
import { Link } from '@tanstack/react-router';
import type { PlainFault } from '@kepil/law/placement/breaks.ts';
import type { Plan, PlanPerson } from '@kepil/modules/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { BreachIcon, MetIcon, SoonIcon } from '../../parts/icons.tsx';
import classes from './cell-card.module.css';
import { fewerOfSmoking, namedBy, shortName } from './marks.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import type { Choice, Standing } from './pending.ts';
import { messages as ru } from './ru.ts';

export interface Hands {
  readonly nameOf: (id: string) => string;
  readonly marks: (person: PlanPerson) => readonly string[];
  /** An instant in the zone of the place. */
  readonly when: (at: number) => string;
  /** Null: the reader records no moves. */
  readonly onMove: ((person: PlanPerson) => void) | null;
  readonly mayNote: boolean;
  readonly onDrag: (person: PlanPerson | null) => void;
  readonly onDrop: (cell: string) => void;
}

export function CellCard({ standing: { cell, persons, faults }, dropping, hands }: { readonly standing: Standing; readonly dropping: Choice | null; readonly hands: Hands }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const metres = (value: number): string => numberText(Math.round(value * 10) / 10, language);
  const wished = cell.wishes.filter(({ kind }) => kind === 'smoking').flatMap(({ persons: two }) => two);
  const who = (ids: readonly string[]): string => ids.map((id) => shortName(hands.nameOf(id))).join(', ');
  return (
    // Dragging is one way only; the button of each person is the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article className={classes['card']} aria-labelledby={`cell-${cell.id}`} data-faulty={faults.length > 0 || undefined} data-target={dropping ? (dropping.breaks.length > 0 ? 'breaks' : 'lawful') : undefined}
      onDragOver={dropping ? (event) => { event.preventDefault(); } : undefined} onDrop={dropping ? (event) => { event.preventDefault(); hands.onDrop(cell.id); } : undefined}>
      <header className={classes['head']}>
        <h3 id={`cell-${cell.id}`}>{t('cell', { cell: cell.id })}</h3>
        <p className={classes['taken']} data-over={persons.length > cell.capacity || undefined}>{persons.length === 0 ? t('bedsN', { n: cell.beds }) : t('taken', { persons: persons.length, capacity: cell.capacity })}</p>
      </header>
      <p className={classes['about']}>
        {[persons.length > 0 ? t('areaEach', { area: metres(cell.area), each: metres(cell.area / persons.length) }) : t('area', { area: metres(cell.area) }), ...(cell.kind === 'general' ? [] : [t(kindWord[cell.kind])]), ...(cell.only === null ? [] : [t(cell.only === 'female' ? 'onlyFemale' : 'onlyMale')])].join(' · ')}
      </p>
      {faults.length > 0 && <ul className={classes['faults']}>{faults.map((fault) => <FaultLine key={fault.code} fault={fault} who={who(namedBy(fault, persons))} />)}</ul>}
      {persons.length === 0 ? <p className={classes['empty']}>{t('empty')}</p> : <ul className={classes['persons']}>{persons.map((person) => <Occupant key={person.id} person={person} here={cell.id} hands={hands} />)}</ul>}
      {cell.alone.filter(({ person }) => persons.some(({ id }) => id === person)).map((alone) => <Alone key={alone.person} alone={alone} when={hands.when} />)}
      {wished.length > 0 && <p className={classes['wish']}>{t('wishSmoking', { persons: who(fewerOfSmoking(persons.filter(({ id }) => wished.includes(id)))) })}</p>}
      {cell.wishes.filter(({ kind }) => kind === 'compatibility').map(({ persons: two }) => <p key={two.join(' ')} className={classes['wish']}>{t('wishCompatibility', { persons: who(two) })}</p>)}
      {dropping && <p className={classes['told']} data-tone={dropping.breaks.length > 0 ? 'red' : 'green'}>{dropping.breaks.length > 0 ? <BreachIcon size={13} /> : <MetIcon size={13} />} <Breaks faults={dropping.breaks} /></p>}
    </article>
  );
}

/** Art. 31(2): what is on record for being alone, and what has to come by when. */
function Alone({ alone: { since, due, ordered, sanction, title, cite, missing, overdue }, when }: { readonly alone: Plan['cells'][number]['alone'][number]; readonly when: Hands['when'] }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const said = [
    ...(ordered ? [t('orderMade')] : []), ...(sanction === null ? [] : [t(sanction === 'granted' ? 'sanctionGranted' : 'sanctionRefused')]), ...(title ? [t('noSanction', { why: text(title) })] : []),
  ];
  const lacking = missing.map((what) => t(what === 'order' ? 'lacksOrder' : 'lacksSanction')).join(', ');
  return (
    <p className={classes['alone']} data-tone={missing.length === 0 ? undefined : overdue ? 'red' : 'amber'}>
      {missing.length === 0 ? <MetIcon size={13} /> : overdue ? <BreachIcon size={13} /> : <SoonIcon size={13} />}
      <span>{[t('aloneSince', { when: when(since) }), ...said, ...(lacking === '' ? [] : [t(overdue ? 'lackingSince' : 'neededBy', { what: lacking, when: when(due) })])].join('; ')}. <CiteLink cite={cite} /></span>
    </p>
  );
}

export const kindWord = { general: 'kindGeneral', single: 'kindSingle', punishment: 'kindPunishment', medical: 'kindMedical', closed: 'kindClosed' } as const satisfies Record<Plan['cells'][number]['kind'], keyof typeof ru>;

/** In words what a move would break, or that it breaks nothing. */
export function Breaks({ faults }: { readonly faults: readonly PlainFault[] }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  return <>{faults.length === 0 ? t('wouldNotBreak') : t('wouldBreak', { what: faults.map(({ title }) => text(title)).join('; ') })}</>;
}

function FaultLine({ fault, who }: { readonly fault: PlainFault; readonly who: string }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  return (
    <li>
      <BreachIcon size={13} /> <span>{text(fault.title)}{fault.limit === null || fault.code === 'closed' ? '' : `: ${t('limit', { n: fault.limit })}`}{who && ` (${who})`}. <CiteLink cite={fault.cite} /></span>
    </li>
  );
}

export function Occupant({ person, here, hands }: { readonly person: PlanPerson; readonly here: string | null; readonly hands: Hands }) {
  const t = useWords({ kk, ru, en });
  const marks = hands.marks(person);
  const unknown = person.unknown.map((what) => t(`unknown-${what}`)).join(', ');
  const { onMove } = hands;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={classes['person']} data-moved={person.cell !== here || undefined} draggable={onMove ? true : undefined}
      onDragStart={onMove ? (event) => { event.dataTransfer.effectAllowed = 'move'; event.dataTransfer.setData('text/plain', person.name); hands.onDrag(person); } : undefined} onDragEnd={onMove ? () => hands.onDrag(null) : undefined}>
      <div>
        <Link to="/episodes/$id" params={{ id: person.id }} preload={false} draggable={false}>{person.name}</Link>
        {marks.length > 0 && <small>{marks.join(', ')}</small>}
        {person.unknown.length > 0 && (
          <small className={classes['unknown']}>
            {hands.mayNote
              ? <Link to="/record" search={{ episode: person.id, type: 'placement.particulars-noted' }} preload={false} draggable={false} className="no-print" aria-label={t('note', { person: person.name })}>{t('unknown', { what: unknown })}</Link>
              : t('unknown', { what: unknown })}
          </small>
        )}
        {person.cell !== here && <small className={classes['was']}>{t('moved', { cell: person.cell ?? t('nowhere') })}</small>}
      </div>
      {onMove && <div className={`${classes['acts']} no-print`}><Button variant="default" size="compact-xs" aria-label={t('moveWho', { person: person.name })} onClick={() => onMove(person)}>{t('move')}</Button></div>}
    </li>
  );
}
