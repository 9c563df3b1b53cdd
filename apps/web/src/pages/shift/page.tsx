/** The shift, the first page of who serves in a place: what must be done now and by when, who is where, what only the head decides. */
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { Me } from '@kepil/modules/contract.ts';
import type { Shift } from '@kepil/modules/custody/shift/contract.ts';
import { meQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Button } from '../../parts/button.tsx';
import { BreachIcon, PrintIcon, SoonIcon } from '../../parts/icons.tsx';
import { usePageTitle } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { showDateTime, showShort, zoneOr } from '../../time/show.ts';
import { Cells } from './cells.tsx';
import { Duties } from './duties.tsx';
import { Find } from './find.tsx';
import { Lists } from './lists.tsx';
import { Changes, Notes } from './notes.tsx';
import { shiftQuery } from './queries.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function ShiftPage() {
  const t = useWords({ kk, ru, en });
  const me = useQuery(meQuery).data;
  const place = useSearch({ from: '/inside/shift' }).place ?? me?.place?.id;
  usePageTitle(t('title'));
  if (!me) return <p aria-busy="true">{t('loading')}</p>;
  if (place === undefined) return <p role="alert">{t('noPlace')}</p>;
  return <OfPlace key={place} place={place} me={me} />;
}

function OfPlace({ place, me }: { readonly place: string; readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const { data, error, refetch } = useQuery(shiftQuery(place));
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  return (
    <>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <Head shift={data} mayAdmit={me.may.includes('episode.create')} />
      <Warnings shift={data} />
      <Find place={place} cells={data.cells} />
      <div className={classes['columns']}>
        <div>
          <Duties shift={data} />
          <Cells shift={data} />
        </div>
        <aside className={classes['side']}>
          <Lists shift={data} />
          <Notes shift={data} me={me} />
          <Changes shift={data} />
        </aside>
      </div>
    </>
  );
}

function Head({ shift, mayAdmit }: { readonly shift: Shift; readonly mayAdmit: boolean }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { place, taken, numbers, now } = shift;
  const zone = zoneOr(shift.zone);
  const number = (n: number, words: string, red = false) => <li data-tone={red && n > 0 ? 'red' : undefined}><b>{n}</b> {words}</li>;
  return (
    <header className={classes['head']}>
      <div>
        <h1>{t('title')}: {text(place.name)}</h1>
        <p className={classes['taken']}>
          {taken ? `${t('taken', { by: taken.by, when: showShort(taken.at, zone, now) })}${taken.until === null ? '' : `, ${t('takenUntil', { until: showShort(taken.until, zone, now) })}`}` : t('notTaken')}
          <span className="no-print"> · <Link to="/places/$id" params={{ id: place.id }}>{t('toPlace')}</Link> · <Link to="/places/$id/plan" params={{ id: place.id }}>{t('toPlan')}</Link></span>
        </p>
        <p className="print-only">{t('printed', { when: showDateTime(now, zone) })}</p>
        <ul className={classes['numbers']} aria-label={t('numbers')}>
          {number(numbers.held, t('held'))}{number(numbers.inside, t('inside'))}{numbers.beds > 0 && number(numbers.beds, t('beds'))}{number(numbers.late, t('late'), true)}
        </ul>
      </div>
      <nav className={`${classes['acts']} no-print`} aria-label={t('title')}>
        {shift.may.takeOver && <ButtonLink to="/shift/count" size="sm" className={classes['touch'] ?? ''}>{t('count')}</ButtonLink>}
        {shift.may.takeOver && <ButtonLink to="/shift/handover" variant="default" size="sm" className={classes['touch'] ?? ''}>{t('handover')}</ButtonLink>}
        {mayAdmit && shift.may.record && <ButtonLink to="/reception" variant="default" size="sm" className={classes['touch'] ?? ''}>{t('admit')}</ButtonLink>}
        <Button variant="default" size="sm" className={classes['touch']} leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
      </nav>
    </header>
  );
}

function Warnings({ shift: { regime, counted, taken, now, zone: placeZone } }: { readonly shift: Shift }) {
  const t = useWords({ kk, ru, en });
  const zone = zoneOr(placeZone);
  const fresh = counted !== null && counted.at >= (taken?.at ?? now - 86_400_000);
  return (
    <>
      {regime && (
        <p className={classes['warning']} data-tone="amber"><SoonIcon /> {t(regime.kind === 'special' ? 'special' : 'measures', { when: showDateTime(regime.since, zone) })}{regime.until === null ? '' : `, ${t('regimeUntil', { until: showDateTime(regime.until, zone) })}`}</p>
      )}
      {counted && counted.discrepancy > 0 && (
        <div className={classes['warning']} data-tone="red" role="alert">
          <p><BreachIcon /> <b>{t('discrepancy', { n: counted.discrepancy })}</b> ({showDateTime(counted.at, zone)}) {counted.missing.map(({ name, cell }) => t('missingIn', { name, cell })).join('; ')}</p>
          <p>{t('discrepancyDo')} {counted.explanation}</p>
        </div>
      )}
      {fresh && counted.discrepancy === 0 && <p className={classes['quiet']}>{t('countedAt', { when: showShort(counted.at, zone, now), registered: counted.registered, present: counted.present, absent: counted.absent })}</p>}
      {!fresh && <p className={classes['quiet']}>{t('notCounted')}</p>}
    </>
  );
}
