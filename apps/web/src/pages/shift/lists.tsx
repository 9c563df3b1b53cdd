/** Those who are somewhere else, somewhere special, or come and go today; each list whole by pages. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import type { Shift, ShiftList, ShiftPerson } from '@kepil/modules/custody/shift/contract.ts';
import { useWords, type Words } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CountdownText } from '../../parts/countdown-text.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { showShort, zoneOr } from '../../time/show.ts';
import { PAGE, personsQuery } from './queries.ts';
import fold from './fold.module.css';
import classes from './lists.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** Opened by themselves: what a shift must not overlook. The others show how many and open at a touch. */
const loud: ReadonlySet<ShiftList> = new Set(['expiring', 'release', 'arriving', 'leaving', 'out', 'punished', 'fasting']);

export function Lists({ shift }: { readonly shift: Shift }) {
  const t = useWords({ kk, ru, en });
  return (
    <section aria-labelledby="shift-lists" className={classes['lists']}>
      <h2 id="shift-lists">{t('here')}</h2>
      {shift.lists.map(({ list, n, rows }) => <One key={list} list={list} n={n} rows={rows} place={shift.place.id} zone={zoneOr(shift.zone)} now={shift.now} />)}
    </section>
  );
}

interface OneProps { readonly list: ShiftList; readonly n: number; readonly rows: readonly ShiftPerson[]; readonly place: string; readonly zone: Zone; readonly now: Instant }

function One({ list, n, rows, place, zone, now }: OneProps) {
  const t = useWords({ kk, ru, en });
  const [whole, setWhole] = useState(false);
  return (
    <details className={`${classes['list']} ${fold['fold']}`} open={loud.has(list)} data-list={list}>
      <summary><span>{t(`list-${list}`)}</span> <b>{n}</b></summary>
      {whole ? <Whole list={list} place={place} zone={zone} now={now} /> : <People list={list} rows={rows} zone={zone} now={now} />}
      {n > rows.length && <Button variant="subtle" size="sm" className={`${classes['more']} no-print`} aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? t('fold') : t('all', { n })}</Button>}
    </details>
  );
}

function Whole({ list, place, zone, now }: Omit<OneProps, 'n' | 'rows'>) {
  const t = useWords({ kk, ru, en });
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useQuery(personsQuery(place, { list }, page));
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  return <><People list={list} rows={data.rows} zone={zone} now={now} /><Pager page={page} size={PAGE} total={data.total} onPage={setPage} /></>;
}

function People({ list, rows, zone, now }: Pick<OneProps, 'list' | 'rows' | 'zone' | 'now'>) {
  const t = useWords({ kk, ru, en });
  return (
    <ul className={classes['people']}>
      {rows.map((person) => (
        <li key={person.episode}>
          <Link to="/episodes/$id" params={{ id: person.episode }} preload={false}>{person.name}</Link>
          <small>{[person.cell === null ? t('noCell') : t('cell', { cell: person.cell }), purposeText(person.code, t)].filter(Boolean).join(', ')} <Moment list={list} at={person.at} zone={zone} now={now} /></small>
        </li>
      ))}
    </ul>
  );
}

function Moment({ list, at, zone, now }: { readonly list: ShiftList; readonly at: Instant | null; readonly zone: Zone; readonly now: Instant }) {
  const t = useWords({ kk, ru, en });
  if (list === 'punished' && at === null) return <>· {t('noTerm')}</>;
  if (at === null) return null;
  const when = showShort(at, zone, now);
  if (ends.has(list)) return <>· <b><CountdownText at={at} /></b> {t('ends', { when })}</>;
  return <>· {list === 'release' ? t('orderedAt', { when }) : list === 'no-walk' ? t('lastWalk', { when }) : t('since', { when })}</>;
}
const ends: ReadonlySet<ShiftList> = new Set(['expiring', 'punished']);

function purposeText(code: string | null, t: Words<typeof ru>): string {
  switch (code) {
    case null: return '';
    case 'hearing': case 'trial': return t('purposeHearing');
    case 'investigation': case 'investigative-actions': return t('purposeInvestigation');
    case 'medical-care': return t('purposeMedical');
    case 'expert-examination': return t('purposeExpert');
    case 'transfer': return t('purposeTransfer');
    case 'release': return t('purposeRelease');
    default: return t('purposeOther');
  }
}
