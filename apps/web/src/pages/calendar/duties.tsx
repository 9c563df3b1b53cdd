/** Duties by day: today first, then what was missed, what comes, what was done. Each with its norm and the record that does it. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { civilDate } from '@kepil/law/time/zone.ts';
import type { Calendar, CalendarDuty } from '@kepil/modules/supervision/calendar-contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import sheet from '../../parts/sheet.module.css';
import { StateMark, Tag } from '../../parts/state-mark.tsx';
import { showCivil, showDateTime, showShort, zoneOr } from '../../time/show.ts';
import { lastDayOf } from './search.ts';
import classes from './duties.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export type Section = 'dueToday' | 'missed' | 'coming' | 'done';
const sections = ['dueToday', 'missed', 'coming', 'done'] as const satisfies readonly Section[];
const empty = { dueToday: 'nothingToday', missed: 'nothingMissed', coming: 'nothingComing', done: 'nothingDone' } as const;
/** What is done is much; the rest is shown whole. */
const FIRST_DONE = 40;
const MOST = 100_000;

export const sectionOf = ({ state, day }: CalendarDuty, today: string): Section => (state === 'missed' ? 'missed' : state === 'due' ? (day <= today ? 'dueToday' : 'coming') : 'done');

/** What was done stands under the day on which it was done, all else under the last day on which it may be done. */
const shownOn = ({ done, day, zone }: CalendarDuty): string => (done ? civilDate(done.at, zoneOr(zone)) : day);
const moment = ({ done, due }: CalendarDuty): number => done?.at ?? due;

export function Duties({ calendar, duties }: { readonly calendar: Calendar; readonly duties: readonly CalendarDuty[] }) {
  const t = useWords({ kk, ru, en });
  const bySection = Map.groupBy(duties, (duty) => sectionOf(duty, calendar.today));
  return sections.map((section) => {
    const own = bySection.get(section) ?? [];
    // What was missed or done lately is nearest.
    const rows = section === 'missed' || section === 'done' ? own.toSorted((a, b) => moment(b) - moment(a)) : own;
    return (
      <section key={section} aria-labelledby={`section-${section}`}>
        <h2 id={`section-${section}`}>{t(section)} <span className={classes['count']}>{rows.length}</span></h2>
        {rows.length === 0 ? <p className={classes['none']}>{t(empty[section])}</p> : <Rows rows={rows} calendar={calendar} label={`section-${section}`} first={section === 'done' ? FIRST_DONE : MOST} />}
      </section>
    );
  });
}

function Rows({ rows, calendar, label, first }: { readonly rows: readonly CalendarDuty[]; readonly calendar: Calendar; readonly label: string; readonly first: number }) {
  const t = useWords({ kk, ru, en });
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, first);
  return (
    <div className={sheet['sheet']} tabIndex={0} role="region" aria-labelledby={label}>
      <table className={classes['duties']}>
        <colgroup><col className={classes['where']} /><col /><col className={classes['state']} /><col className={`${classes['act']} no-print`} /></colgroup>
        <thead className="visually-hidden"><tr><th scope="col">{t('where')}</th><th scope="col">{t('what')}</th><th scope="col">{t('state')}</th><th scope="col">{t('record')}</th></tr></thead>
        {[...Map.groupBy(shown, shownOn)].map(([day, own]) => (
          <tbody key={day}>
            <tr><th scope="rowgroup" colSpan={4}><time dateTime={day}>{showCivil(day)}</time>{day === calendar.today && <> · {t('now')}</>}</th></tr>
            {own.map((duty) => <Row key={`${duty.subject.id} ${duty.key}`} duty={duty} now={calendar.now} />)}
          </tbody>
        ))}
      </table>
      {shown.length < rows.length && <p className={`${classes['more']} no-print`}><Button variant="subtle" onClick={() => setAll(true)}>{t('more', { n: rows.length - shown.length })}</Button></p>}
    </div>
  );
}

function Row({ duty, now }: { readonly duty: CalendarDuty; readonly now: number }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { subject, state } = duty;
  const undone = state === 'due' || state === 'missed';
  const [type] = duty.by;
  return (
    <tr>
      <td>{subject.kind === 'place' ? <Link to="/places/$id" params={{ id: subject.id }} preload={false}>{text(subject.name)}</Link> : <><span>{text(subject.name)}</span><small>{t('ownDuty')}</small></>}</td>
      <td>
        {text(duty.title)}
        <small><CiteLink cite={duty.cite} /> · {t(everyKey(duty.every))}{undone && duty.remedy && <> · {text(duty.remedy)}</>}</small>
      </td>
      <td><State duty={duty} now={now} /></td>
      <td className={`${classes['button']} no-print`}>
        {undone && type !== undefined && (
          <Link to="/record" search={subject.kind === 'place' ? { place: subject.id, type } : { office: subject.id, type, ...aboutPeriod(duty) }} aria-label={t('recordOf', { what: text(duty.title), where: text(subject.name) })} preload={false}>{t('record')}</Link>
        )}
      </td>
    </tr>
  );
}

/** A report names its period by its last day: the one that the duty is about. */
function aboutPeriod({ from, every, zone }: CalendarDuty): { readonly given?: { readonly periodUntil: string } } {
  const periodUntil = lastDayOf(civilDate(from, zoneOr(zone)), every);
  return periodUntil === null ? {} : { given: { periodUntil } };
}

const everyKey = (every: string | null) => {
  switch (every) {
    case 'day': case 'week': case 'month': case 'quarter': case 'half-year': case 'year': return `every-${every}` as const;
    default: return 'every-once' as const;
  }
};

const found = { done: 'met', late: 'met-late', missed: 'breached', due: 'open' } as const;

function State({ duty: { state, due, done, zone }, now }: { readonly duty: CalendarDuty; readonly now: number }) {
  const t = useWords({ kk, ru, en });
  const known = zoneOr(zone);
  const mark = <StateMark finding={{ kind: 'duty', state: found[state] }} />;
  if (state === 'due') return <>{mark}<small>{t('by', { when: showDateTime(due, known) })}</small></>;
  if (!done) return <>{mark}<small>{t('notRecorded')}</small></>;
  return (
    <>
      {mark}
      <small>{t(state === 'late' ? 'lateAt' : 'doneAt', { when: showDateTime(done.at, known) })}</small>
      {done.recordedAfter && done.recordedAt !== null && <Tag tone="amber">{t('recordedLater', { when: showShort(done.recordedAt, known, now) })}</Tag>}
    </>
  );
}
