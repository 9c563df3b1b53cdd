/** One place of custody: who is there in numbers, and what somebody has to do there now. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PlaceView } from '@kepil/modules/contract.ts';
import { meQuery, placeQuery, vocabularyQuery } from '../../api/queries.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { BreachIcon, PrintIcon, SoonIcon, UncoveredIcon } from '../../parts/icons.tsx';
import { Papers } from '../../papers/papers.tsx';
import { usePageTitle } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { showZone, zoneOr } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import type { BoardSearch } from '../board/search.ts';
import { Occupancy } from '../places/table.tsx';
import { DueList } from './due.tsx';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function PlacePage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { id } = useParams({ from: '/inside/places/$id' });
  const { data, error, refetch } = useQuery(placeQuery(id));
  const me = useQuery(meQuery).data;
  const mayInspect = useQuery(vocabularyQuery).data?.types.find(({ type }) => type === 'place.inspected')?.recordedBy?.includes(me?.capacity ?? '') ?? false;
  const mayBoard = me?.may.includes('board.read') ?? false;
  usePageTitle(data ? text(data.place.name) : t('title'));
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  return (
    <>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <Head view={data} />
      <Numbers view={data} linked={mayBoard} />
      <p className={classes['zone']}>{t('allTimes', { zone: showZone(zoneOr(data.place.zone), data.now) })}</p>
      {mayBoard
        ? <div className={classes['columns']}><DueList view={data} /><Tallies view={data} /></div>
        : <p className={classes['zone']}>{t('namesHidden')}</p>}
      <p className={`${classes['doors']} no-print`}>
        {me && seesPlan.has(me.role) && <Link to="/places/$id/plan" params={{ id }}>{t('plan')}</Link>}
        {me?.may.includes('register.read') && <Link to="/places/$id/registers" params={{ id }}>{t('registers')}</Link>}
        {me?.may.includes('telephone.read') && <Link to="/telephones" search={{ seat: id }}>{t('telephones')}</Link>}
        {me?.may.includes('money.read') && <Link to="/places/$id/accounts" params={{ id }}>{t('accounts')}</Link>}
        {mayBoard && me?.may.includes('monitoring.read') && <Link to="/monitoring">{t('monitoring')}</Link>}
        {mayInspect && mayBoard && <Link to="/places/$id/inspection" params={{ id }}>{t('inspect')}</Link>}
      </p>
      {me?.may.includes('document.print') && <Papers subject={{ kind: 'places', id, zone: zoneOr(data.place.zone) }} offers />}
    </>
  );
}

/** Those who see everybody held in the place: a plan is whole or none (modules/custody/placement/plan.ts). */
const seesPlan: ReadonlySet<string> = new Set(['duty-officer', 'head-of-place', 'custody-prosecutor']);

function Head({ view: { place, head } }: { readonly view: PlaceView }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  return (
    <header className={classes['head']}>
      <div>
        <p className={classes['kind']}>{codes('placeKind', place.kind)}</p>
        <h1>{text(place.name)}</h1>
        <dl className={classes['facts']}>
          <div><dt>{t('territory')}</dt><dd>{text(place.territoryName)}</dd></div>
          <div><dt>{t('agency')}</dt><dd>{codes('agency', place.agency)}</dd></div>
          <div><dt>{t('head')}</dt><dd>{head ?? t('noHead')}</dd></div>
          <div><dt>{t('capacity')}</dt><dd><Occupancy row={place} /></dd></div>
        </dl>
      </div>
      <Button variant="default" className="no-print" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
    </header>
  );
}

function Numbers({ view: { place }, linked }: { readonly view: PlaceView; readonly linked: boolean }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const tile = (n: number | null, words: string, filter: BoardSearch, tone: string, icon?: ReactNode) => {
    // What somebody is not told has no tile.
    if (n === null) return null;
    const inside = <>{icon}<b>{numberText(n, language)}</b><span>{words}</span></>;
    const shared = { className: classes['tile'] ?? '', 'data-tone': n > 0 ? tone : undefined };
    return <li>{linked ? <Link to="/board" search={{ place: place.id, ...filter }} preload={false} {...shared}>{inside}</Link> : <span {...shared}>{inside}</span>}</li>;
  };
  return (
    <ul className={classes['tiles']} aria-label={t('persons')}>
      {tile(place.held, t('held'), {}, 'plain')}
      {tile(place.uncovered, t('uncovered'), { flag: 'uncovered' }, 'red', <UncoveredIcon />)}
      {tile(place.expiring24h, t('expiring'), { flag: 'expiring' }, 'amber', <SoonIcon />)}
      {tile(place.breaches, t('breaches'), { flag: 'breach' }, 'red', <BreachIcon />)}
    </ul>
  );
}

/** Those who are here by ground and by stage; each line opens the board with that filter. */
function Tallies({ view }: { readonly view: PlaceView }) {
  const t = useWords({ kk, ru, en });
  const { id, held } = view.place;
  return (
    <aside aria-labelledby="tallies" className={classes['tallies']}>
      <h2 id="tallies">{t('persons')}</h2>
      {held === 0 ? <p className={classes['quiet']}>{t('nobody')}</p> : (
        <>
          <p><Link to="/board" search={{ place: id }} preload={false}>{t('whoIsHere', { n: held })}</Link></p>
          <Tally title={t('byGround')} tally={view.byGround} table="ground" place={id} />
          <Tally title={t('byStage')} tally={view.byStage} table="stage" place={id} />
        </>
      )}
    </aside>
  );
}

function Tally({ title, tally, table, place }: { readonly title: string; readonly tally: Readonly<Record<string, number>>; readonly table: 'ground' | 'stage'; readonly place: string }) {
  const t = useWords({ kk, ru, en });
  const codes = useCodes();
  const language = useLanguage();
  const lines = Object.entries(tally).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return (
    <section>
      <h3>{title}</h3>
      <ul className={classes['tally']}>
        {lines.map(([code, n]) => (
          <li key={code}>
            {code === 'none' ? <span>{t('noGround')}</span> : <Link to="/board" search={{ place, [table]: code }} preload={false}>{codes(table, code)}</Link>}
            <b>{numberText(n, language)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
