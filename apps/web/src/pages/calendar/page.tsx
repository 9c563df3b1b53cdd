/** The calendar of a prosecutor's office: a month or a quarter of its duties, those of the offices below, and who answers for what. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Calendar } from '@kepil/modules/supervision/calendar-contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { LeftIcon, PrintIcon, RightIcon } from '../../parts/icons.tsx';
import { List } from '../../parts/list.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { showCivil, showZone, zoneOr } from '../../time/show.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { Assignments } from './assignment.tsx';
import { Duties, sectionOf } from './duties.tsx';
import { calendarQuery } from './query.ts';
import { type CalendarSearch, daysOf, readCalendarSearch, type Span } from './search.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function CalendarPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const search = useSearch({ from: '/inside/calendar' });
  const navigate = useNavigate();
  // Days of an address: a whole month or quarter, or those that were named.
  const days = search.from === undefined ? {} : search.to === undefined ? daysOf(search.from, search.span ?? 'month') : { from: search.from, to: search.to };
  const { data: calendar, error, isPending, isPlaceholderData, refetch } = useQuery(calendarQuery({ office: search.office, ...days }));
  const change = (by: { readonly [K in keyof CalendarSearch]: CalendarSearch[K] | undefined }) => void navigate({ to: '/calendar', search: readCalendarSearch({ ...search, ...by }), replace: true });
  const duties = calendar?.duties.filter(({ subject, norm }) => (search.object === undefined || subject.id === search.object) && (search.norm === undefined || norm === search.norm)) ?? [];
  return (
    <>
      <SupervisionTabs />
      <PageHead title={calendar ? t('titleOf', { office: text(calendar.office.name) }) : t('title')}
        under={calendar && t('under', { from: showCivil(calendar.from), to: showCivil(calendar.to), zone: showZone(zoneOr(calendar.office.zone), calendar.now) })}>
        {calendar && <Link to="/record" search={{ office: calendar.office.id }} className="no-print" preload={false}>{t('recordOffice')}</Link>}
        <Button variant="default" className="no-print" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
      </PageHead>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      {isPending && <p aria-busy="true">{t('loading')}</p>}
      {calendar && (
        <div className={classes['page']} aria-busy={isPlaceholderData}>
          <Filters calendar={calendar} search={search} change={change} />
          <Counts calendar={calendar} duties={duties} />
          <Duties calendar={calendar} duties={duties} />
          {calendar.duties[0] && <p className={classes['status']}>{t('status', { status: text(calendar.duties[0].status) })}</p>}
          {calendar.offices.length > 1 && <Below calendar={calendar} search={search} />}
          <Assignments territory={calendar.office.territory} />
        </div>
      )}
    </>
  );
}

type Change = (by: { readonly [K in keyof CalendarSearch]: CalendarSearch[K] | undefined }) => void;

function Filters({ calendar, search, change }: { readonly calendar: Calendar; readonly search: CalendarSearch; readonly change: Change }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const span: Span = search.span ?? 'month';
  const go = (day: string, step: number, of: Span = span): void => change({ from: daysOf(day, of, step).from, to: undefined, span: of === 'quarter' ? 'quarter' : undefined });
  const norms = new Map(calendar.duties.map(({ norm, title }) => [norm, text(title)]));
  const objects = [{ id: calendar.office.id, name: calendar.office.name }, ...calendar.objects];
  return (
    <div className={`${sheet['bar']} no-print`} role="search">
      <div role="group" aria-label={t('period')} className={classes['period']}>
        <IconButton framed aria-label={t('before')} onClick={() => go(calendar.from, -1)}><LeftIcon /></IconButton>
        <Button variant="default" onClick={() => change({ from: undefined, to: undefined, span: search.span })}>{t('now')}</Button>
        <IconButton framed aria-label={t('after')} onClick={() => go(calendar.from, 1)}><RightIcon /></IconButton>
        {(['month', 'quarter'] as const).map((one) => <Button key={one} variant={one === span ? 'light' : 'default'} aria-pressed={one === span} onClick={() => go(search.from === undefined ? calendar.today : calendar.from, 0, one)}>{t(one)}</Button>)}
      </div>
      {calendar.offices.length > 1 && <List label={t('office')} clearLabel={t('clear', { what: t('office') })} w={260} data={calendar.offices.map(({ id, name }) => ({ value: id, label: text(name) }))} value={search.office ?? null} onChange={(value) => change({ office: value ?? undefined, object: undefined, norm: undefined })} />}
      {objects.length > 1 && <List label={t('object')} clearLabel={t('clear', { what: t('object') })} w={260} data={objects.map(({ id, name }) => ({ value: id, label: text(name) }))} value={search.object ?? null} onChange={(value) => change({ object: value ?? undefined })} />}
      {norms.size > 1 && <List label={t('norm')} clearLabel={t('clear', { what: t('norm') })} w={260} data={[...norms].map(([value, label]) => ({ value, label }))} value={search.norm ?? null} onChange={(value) => change({ norm: value ?? undefined })} />}
    </div>
  );
}

function Counts({ calendar, duties }: { readonly calendar: Calendar; readonly duties: Calendar['duties'] }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const of = (section: ReturnType<typeof sectionOf>): number => duties.filter((duty) => sectionOf(duty, calendar.today) === section).length;
  const late = duties.filter(({ state }) => state === 'late').length;
  const shown = [['dueToday', of('dueToday'), 'amber'], ['missed', of('missed'), 'red'], ['coming', of('coming'), undefined], ['done', of('done'), undefined], ['late', late, 'red']] as const;
  return (
    <dl className={classes['counts']} aria-label={t('countsOf')}>
      {shown.map(([name, n, tone]) => <div key={name} data-tone={n > 0 ? tone : undefined}><dt>{t(name)}</dt><dd>{numberText(n, language)}</dd></div>)}
    </dl>
  );
}

/** Point 19(1): what each office of the territory has missed, with a way into its calendar. */
function Below({ calendar, search }: { readonly calendar: Calendar; readonly search: CalendarSearch }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const language = useLanguage();
  const rows = [...calendar.offices].filter(({ id, counts }) => id === calendar.office.id || counts.due + counts.missed + counts.done + counts.late > 0).sort((a, b) => b.counts.missed - a.counts.missed || text(a.name).localeCompare(text(b.name)));
  return (
    <section aria-labelledby="below-title">
      <h2 id="below-title">{t('below')}</h2>
      <p className={classes['status']}>{t('belowHint')}</p>
      <div className={`${sheet['sheet']} ${classes['below']}`} tabIndex={0} role="region" aria-labelledby="below-title">
        <table>
          <thead><tr><th scope="col">{t('office')}</th>{(['missed', 'late', 'coming', 'done'] as const).map((one) => <th key={one} scope="col" className={classes['number']}>{t(one)}</th>)}</tr></thead>
          <tbody>
            {rows.map(({ id, name, counts }) => (
              <tr key={id}>
                <th scope="row"><Link to="/calendar" search={readCalendarSearch({ ...search, office: id, object: undefined, norm: undefined })} preload={false}>{text(name)}</Link></th>
                {[counts.missed, counts.late, counts.due, counts.done].map((n, i) => <td key={i} className={classes['number']} data-tone={i < 2 && n > 0 ? 'red' : undefined}>{numberText(n, language)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
