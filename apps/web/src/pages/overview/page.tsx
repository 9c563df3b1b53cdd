/** A territory at a glance: tiles of the regions, a table of the territories, the norms that are broken, twelve months. Every number leads on. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { meQuery, overviewQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { PrintIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { HOME_ZONE, showDateTime } from '../../time/show.ts';
import type { Measure } from './measures.ts';
import { DEFAULT_MEASURE, measures, readOverviewSearch } from './measures.ts';
import { Months } from './months.tsx';
import { Norms } from './norms.tsx';
import classes from './page.module.css';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { Territories } from './territories.tsx';
import { isRepublic, TileMap } from './tile-map.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function OverviewPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const search = useSearch({ from: '/inside/overview' });
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const answer = useQuery({ ...overviewQuery(search.territory), placeholderData: keepPreviousData });
  const overview = answer.data;
  const by = search.by ?? DEFAULT_MEASURE;
  const choose = (measure: Measure) => void navigate({ to: '/overview', search: readOverviewSearch({ ...search, by: measure }), replace: true });

  return (
    <>
      <SupervisionTabs />
      {overview && overview.above.length > 0 && (
        <nav aria-label={t('above')} className={`${classes['above']} no-print`}>
          {overview.above.map(({ id, name }) => <Link key={id} to="/overview" search={readOverviewSearch({ ...search, territory: id === me?.territory.id ? undefined : id })}>{text(name)}</Link>)}
        </nav>
      )}
      <PageHead title={overview ? t('titleOf', { territory: text(overview.territory.name) }) : t('title')} under={overview && t('asOf', { when: showDateTime(overview.now, HOME_ZONE) })}>
        <Button variant="default" className="no-print" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
      </PageHead>
      {answer.error && <ProblemView error={answer.error} again={() => void answer.refetch()} />}
      {answer.isPending && <p aria-busy="true">{t('loading')}</p>}
      {overview && (
        <div className={classes['page']} aria-busy={answer.isPlaceholderData}>
          <div className={classes['two']} data-map={isRepublic(overview.rows) || undefined}>
            {isRepublic(overview.rows) && (
              <section aria-labelledby="map-title">
                <h2 id="map-title">{t('map')}</h2>
                <div role="group" aria-label={t('measure')} className={`${classes['measures']} no-print`}>
                  {measures.map((measure) => <button key={measure} type="button" aria-pressed={measure === by} onClick={() => choose(measure)}>{t(measure)}</button>)}
                </div>
                <p className="print-only">{t(by)}</p>
                <TileMap rows={overview.rows} by={by} label={t('mapBy', { measure: t(by) })} search={search} />
              </section>
            )}
            <section aria-labelledby="months-title">
              <h2 id="months-title">{t('months')}</h2>
              <Months months={overview.months} label={t('months')} />
              <p className={classes['source']}>{t('source')}</p>
            </section>
          </div>
          <section aria-labelledby="territories-title">
            <h2 id="territories-title">{t(overview.rows[0]?.kind === 'place' ? 'places' : 'territories')}</h2>
            <Territories overview={overview} search={search} />
          </section>
          <section aria-labelledby="norms-title">
            <h2 id="norms-title">{t('norms')}</h2>
            <Norms overview={overview} />
          </section>
        </div>
      )}
    </>
  );
}
