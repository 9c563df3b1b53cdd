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
import { namedBy, shortName } from './marks.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import type { Choice, Standing } from './pending.ts';
import { messages as ru } from './ru.ts';

export interface Hands {
  readonly nameOf: (id: string) => string;
  readonly marks: (person: PlanPerson) => readonly string[];
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
      {cell.withoutOrder.length > 0 && <p className={classes['order']}><SoonIcon size={13} /> {t('withoutOrder', { persons: who(cell.withoutOrder) })}</p>}
      {cell.wishes.map((wish) => <p key={`${wish.kind} ${wish.persons.join(' ')}`} className={classes['wish']}>{t(wish.kind === 'smoking' ? 'wishSmoking' : 'wishCompatibility', { persons: who(wish.persons) })}</p>)}
      {dropping && <p className={classes['told']} data-tone={dropping.breaks.length > 0 ? 'red' : 'green'}>{dropping.breaks.length > 0 ? <BreachIcon size={13} /> : <MetIcon size={13} />} <Breaks faults={dropping.breaks} /></p>}
    </article>
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
