/** What must be done now and by when, by what to do: late first, then within a day; what only the head decides stands apart. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { Shift, ShiftDuties } from '@kepil/modules/custody/shift/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { CountdownText } from '../../parts/countdown-text.tsx';
import { BreachIcon, OpenIcon, SoonIcon } from '../../parts/icons.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { showShort, zoneOr } from '../../time/show.ts';
import { dutiesQuery, PAGE } from './queries.ts';
import classes from './duties.module.css';
import fold from './fold.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** Named at once; the others at a touch. */
const NAMED = 3;

export function Duties({ shift }: { readonly shift: Shift }) {
  const t = useWords({ kk, ru, en });
  const near = shift.duties.filter(({ late, soon }) => late + soon > 0);
  const later = shift.duties.filter(({ late, soon }) => late + soon === 0);
  const own = near.filter(({ onlyHead }) => !onlyHead);
  const heads = near.filter(({ onlyHead }) => onlyHead);
  const groups = (all: readonly ShiftDuties[]) => <ul className={classes['groups']}>{all.map((group) => <Group key={`${group.norm} ${group.bearer}`} group={group} shift={shift} />)}</ul>;
  return (
    <>
      <section aria-labelledby="shift-todo" className={classes['section']}>
        <h2 id="shift-todo">{t('todo')}</h2>
        {shift.duties.length === 0 ? <p className={classes['none']}>{t('todoNone')}</p> : groups(own)}
      </section>
      {heads.length > 0 && <section aria-labelledby="shift-head" className={classes['section']} data-head><h2 id="shift-head">{t('head')}</h2>{groups(heads)}</section>}
      {later.length > 0 && <details className={`${classes['later']} ${fold['fold']}`}><summary>{t('later')}: {later.length}</summary>{groups(later)}</details>}
    </>
  );
}

function Group({ group, shift }: { readonly group: ShiftDuties; readonly shift: Shift }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [whole, setWhole] = useState(false);
  const { late, soon, n, next, today, persons } = group;
  const zone = zoneOr(shift.zone);
  const tone = late > 0 ? 'red' : soon > 0 ? 'amber' : 'plain';
  return (
    <li className={classes['group']} data-tone={tone}>
      <div className={classes['what']}>
        <span className={classes['sign']}>{late > 0 ? <BreachIcon /> : soon > 0 ? <SoonIcon /> : <OpenIcon />}</span>
        <div>
          <h3>{text(group.title)}</h3>
          {group.remedy && <p className={classes['remedy']}>{text(group.remedy)}</p>}
          <p className={classes['numbers']}>
            {late > 0 && <b data-tone="red">{t('ofLate', { n: late })}</b>}{soon > 0 && <b data-tone="amber">{t('ofSoon', { n: soon })}</b>}<span>{t('ofAll', { n })}</span>
            {today && <span>{t('today', { done: today.done, of: today.of })}</span>}<CiteLink cite={group.cite} />
          </p>
        </div>
        {next !== null && <p className={classes['when']}><CountdownText at={next} /><small>{t('by', { when: showShort(next, zone, shift.now) })}</small></p>}
      </div>
      {persons.length > 0 && (whole ? <Whole group={group} place={shift.place.id} zone={zone} now={shift.now} mayRecord={shift.may.record} /> : <Persons persons={persons.slice(0, NAMED)} group={group} zone={zone} now={shift.now} mayRecord={shift.may.record} />)}
      {n > 1 && persons.length > 0 && shift.may.record && group.discharge[0] !== undefined && <Link to="/record" search={{ place: shift.place.id, type: group.discharge[0] }} preload={false} className={`${classes['for-all']} no-print`}>{t('recordAll')}</Link>}
      {n > NAMED && persons.length > 0 && <Button variant="subtle" size="sm" className={`${classes['all']} no-print`} aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? t('fold') : t('all', { n })}</Button>}
    </li>
  );
}

interface PersonsProps { readonly persons: ShiftDuties['persons']; readonly group: ShiftDuties; readonly zone: Zone; readonly now: number; readonly mayRecord: boolean }

function Persons({ persons, group, zone, now, mayRecord }: PersonsProps) {
  const t = useWords({ kk, ru, en });
  const type = group.discharge[0];
  return (
    <ul className={classes['persons']}>
        {persons.map(({ episode, name, cell, key, due, late }) => (
          <li key={key}>
            <Link to="/episodes/$id" params={{ id: episode }} search={{ proof: key }} preload={false}>{name}</Link>
            <span>{cell === null ? t('noCell') : t('cell', { cell })}</span>
            <span className={classes['due']} data-tone={late ? 'red' : undefined}>{due === null ? '' : t('by', { when: showShort(due, zone, now) })}</span>
            {mayRecord && <Link to="/record" search={{ episode, ...(type === undefined ? {} : { type, duty: key }) }} preload={false} className={`${classes['record']} no-print`} aria-label={t('recordFor', { name })}>{t('record')}</Link>}
          </li>
        ))}
    </ul>
  );
}

function Whole({ place, ...props }: Omit<PersonsProps, 'persons'> & { readonly place: string }) {
  const t = useWords({ kk, ru, en });
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useQuery(dutiesQuery(place, props.group.norm, page));
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  return <><Persons {...props} persons={data.rows} /><Pager page={page} size={PAGE} total={data.total} onPage={setPage} /></>;
}
