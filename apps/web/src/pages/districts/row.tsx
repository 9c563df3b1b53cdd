/** One office below: its numbers, each a way to what is behind it, and what the superior may begin. */
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DistrictRow, Districts } from '@kepil/modules/supervision/hierarchy/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { DownIcon } from '../../parts/icons.tsx';
import { Menu, MenuButton, MenuLabel } from '../../parts/menu.tsx';
import { showDate, zoneOr } from '../../time/show.ts';
import { readCalendarSearch } from '../calendar/search.ts';
import type { Given } from '../record/search.ts';
import type { DistrictsSearch } from './search.ts';
import { readDistrictsSearch } from './search.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

interface RowProps { readonly row: DistrictRow; readonly data: Districts; readonly search: DistrictsSearch }

export function Row({ row, data, search }: RowProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { office, duties, zone } = row;
  const known = zoneOr(zone);
  // A row of several offices leads down to them; of one, into its calendar.
  const behind = (n: number, what: string, children: ReactNode): ReactNode => {
    const label = `${what}: ${n}, ${text(office.name)}`;
    if (n === 0) return <span className={classes['nought']}>0</span>;
    return row.deeper
      ? <Link to="/districts" search={readDistrictsSearch({ ...search, territory: row.territory })} aria-label={label}>{children}</Link>
      : <Link to="/calendar" search={readCalendarSearch({ office: office.id, from: data.from, ...(search.span === 'quarter' ? { span: 'quarter' } : {}) })} aria-label={label} preload={false}>{children}</Link>;
  };
  return (
    <tr>
      <th scope="row">
        {row.deeper ? <Link to="/districts" search={readDistrictsSearch({ ...search, territory: row.territory })}>{text(office.name)}</Link> : <Link to="/calendar" search={readCalendarSearch({ office: office.id, from: data.from })} preload={false}>{text(office.name)}</Link>}
        <small>{row.official !== null && <>{row.official} · </>}<Link to="/registers" search={{ office: office.id }} preload={false}>{t('registers')}</Link></small>
      </th>
      {(['missed', 'late', 'done', 'due'] as const).map((one) => <td key={one} className={classes['number']} data-tone={(one === 'missed' || one === 'late') && duties[one] > 0 ? 'red' : undefined}>{behind(duties[one], t(one), <N n={duties[one]} />)}</td>)}
      <td className={classes['number']} data-tone={row.inspectionsMissed > 0 ? 'red' : undefined}>{behind(row.inspectionsMissed, t('inspectionsMissed'), <N n={row.inspectionsMissed} />)}</td>
      <td className={classes['number']} data-tone={row.acts.length > 0 ? 'red' : undefined}><Acts acts={row.acts} /></td>
      <td className={classes['number']} data-tone={row.undone.decisions + row.undone.tasks + row.undone.points > 0 ? 'red' : undefined}><Undone row={row} today={data.today} /></td>
      <td className={classes['number']}>{row.heard === 0 ? <span className={classes['nought']}>0</span> : <Link to="/registers/$register" params={{ register: 'hearings' }} search={{ office: office.id, from: data.from, to: data.to }} aria-label={`${t('heard')}: ${row.heard}, ${text(office.name)}`} preload={false}><N n={row.heard} /></Link>}{row.lastHeard !== null && <small>{showDate(row.lastHeard, known)}</small>}</td>
      <td className={classes['number']}>{row.returned === 0 ? <span className={classes['nought']}>0</span> : <Link to="/registers/$register" params={{ register: 'tasks' }} search={{ office: office.id, from: data.from, to: data.to }} aria-label={`${t('returned')}: ${row.returned}, ${text(office.name)}`} preload={false}><N n={row.returned} /></Link>}</td>
      <td className={classes['when']}>{row.lastHelp === null ? <span className={classes['nought']}>{t('never')}</span> : <Link to="/registers/$register" params={{ register: 'help' }} search={yearBack(office.id, data.today)} aria-label={`${t('help')}: ${showDate(row.lastHelp, known)}, ${text(office.name)}`} preload={false}>{showDate(row.lastHelp, known)}</Link>}</td>
      <td className="no-print"><Begin row={row} /></td>
    </tr>
  );
}

function N({ n }: { readonly n: number }) {
  return <>{numberText(n, useLanguage())}</>;
}

/** A register answers for at most 400 days. */
const yearBack = (office: string, today: string) => ({ office, from: `${Number(today.slice(0, 4)) - 1}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`, to: today });

function Acts({ acts }: { readonly acts: DistrictRow['acts'] }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [only, ...more] = acts;
  if (!only) return <span className={classes['nought']}>0</span>;
  if (more.length === 0) return <Link to="/matters/$kind/$fact" params={{ kind: 'response', fact: only.fact }} aria-label={t('actAt', { place: text(only.place.name) })} preload={false}>1</Link>;
  const byPlace = Map.groupBy(acts, ({ place }) => place.id);
  return (
    <details>
      <summary><N n={acts.length} /></summary>
      <ul>{[...byPlace].map(([id, own]) => <li key={id}><Link to="/matters" search={{ place: id, state: 'late' }} preload={false}>{text(own[0]?.place.name)}: <N n={own.length} /></Link></li>)}</ul>
    </details>
  );
}

function Undone({ row: { office, undone, deeper }, today }: { readonly row: DistrictRow; readonly today: string }) {
  const t = useWords({ kk, ru, en });
  const kinds = ([['decisions', 'hearings'], ['tasks', 'tasks'], ['points', 'plan-points']] as const).filter(([kind]) => undone[kind] > 0);
  if (kinds.length === 0) return <span className={classes['nought']}>0</span>;
  return kinds.map(([kind, register]) => <span key={kind} className={classes['line']}><Link to="/registers/$register" params={{ register }} search={{ ...yearBack(office.id, today), state: 'broken', ...(deeper ? { below: true } : {}) }} preload={false}>{t(kind, { n: undone[kind] })}</Link></span>);
}

/** What is recorded of the office below, with what is known already. */
const acts = [['hear', 'office.head-heard', 'hearings'], ['task', 'office.task-given', 'tasks'], ['return', 'office.report-returned', 'tasks'], ['visit', 'office.visit-planned', 'help'], ['helped', 'office.helped', 'help']] as const;

function Begin({ row: { office, official } }: { readonly row: DistrictRow }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const given = (act: (typeof acts)[number][0]): Given => (act === 'hear' ? { forum: 'prosecutor', ...(official === null ? {} : { official }) } : act === 'helped' ? { kind: 'visit' } : {});
  return (
    <Menu button={(props) => <Button {...props} variant="default" size="compact-xs" rightSection={<DownIcon size={12} />} aria-label={t('beginWith', { office: text(office.name) })}>{t('begin')}</Button>}>
      <MenuLabel>{text(office.name)}</MenuLabel>
      {acts.map(([act, type, back]) => <MenuButton key={act} onClick={() => void navigate({ to: '/record', search: { office: office.id, type, back, given: given(act) } })}>{t(act)}</MenuButton>)}
    </Menu>
  );
}
