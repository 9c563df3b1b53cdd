/** Public control: where the commission may go and where it may not, what it stated and who answered, what it saw. Nobody who is held is named here. */
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Visits } from '@kepil/modules/monitoring/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { CiteLink } from '../../parts/cite-link.tsx';
import { SoonIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { useTypeTitle } from '../../words/vocabulary.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import classes from './page.module.css';
import { Places } from './places.tsx';
import { visitsQuery } from './query.ts';
import { Statements } from './statements.tsx';
import { VisitList } from './visits.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const ACT = 'special-institutions';

export default function MonitoringPage(): ReactNode {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const title = useTypeTitle();
  const { state } = useLocation();
  const recorded: readonly string[] | undefined = state.recorded;
  const { data, error, refetch } = useQuery(visitsQuery);
  return (
    <>
      <SupervisionTabs />
      <PageHead title={t('title')} under={data && text(data.territory.name)}><Link to="/monitoring/figures">{t('figures')}</Link></PageHead>
      {recorded && recorded.length > 0 && <p role="status" className={classes['recorded']}>{t('recorded', { what: recorded.map((type) => title(type)).join(', ') })}</p>}
      {error && <ProblemView error={error} again={() => void refetch()} />}
      {!data && !error && <p aria-busy="true">{t('loading')}</p>}
      {data && <Shown data={data} />}
    </>
  );
}

function Shown({ data }: { readonly data: Visits }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const closed = data.places.flatMap(({ regime, ...place }) => (regime ? [{ ...place, regime }] : []));
  const unanswered = data.statements.filter(({ answer }) => answer === null).length;
  return (
    <div className={classes['page']}>
      {closed.map(({ id, name, zone, regime }) => (
        <p key={id} role="alert" className={classes['closed']}>
          <SoonIcon />
          <span><b>{t('closed', { place: text(name) })}</b> {t('closedUntil', { since: showDateTime(regime.since, zoneOr(zone)), until: showDateTime(regime.until, zoneOr(zone)) })} <CiteLink cite={{ act: ACT, article: '51', part: '2' }} /></span>
        </p>
      ))}
      {data.mayRecord.includes('monitoring.visited') && (
        <section aria-labelledby="places-title">
          <h2 id="places-title">{t('places')}</h2>
          <p className={classes['rule']}>{t('rule')} <CiteLink cite={{ act: ACT, article: '51', part: '1', point: '1' }} /></p>
          <Places places={data.places} mayRecord={data.mayRecord} />
        </section>
      )}
      <section aria-labelledby="statements-title">
        <h2 id="statements-title">{t('statements')}{unanswered > 0 && <small className={classes['waiting']}>{t('unansweredN', { n: unanswered })}</small>}</h2>
        <Statements statements={data.statements} mayAnswer={data.mayRecord.includes('monitoring.statement-answered')} />
      </section>
      <section aria-labelledby="visits-title">
        <h2 id="visits-title">{t('visits')}</h2>
        <VisitList visits={data.visits} now={data.now} mayRecord={data.mayRecord.includes('monitoring.visited')} />
      </section>
      <section aria-labelledby="talk-title" className={classes['talk']}>
        <h2 id="talk-title">{t('talk')}</h2>
        <p>{t('talkWhat')} <CiteLink cite={{ act: ACT, article: '51', part: '1', point: '2' }} /></p>
      </section>
    </div>
  );
}
