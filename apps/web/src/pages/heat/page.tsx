/** The heat map of supervision: places and weeks of a year, regions of the republic and weeks. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { meQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { LeftIcon, MetIcon, OpenIcon, PrintIcon, RightIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { HOME_ZONE, showDateTime } from '../../time/show.ts';
import { heatQuery } from '../calendar/query.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { HeatTable } from './map.tsx';
import { readHeatSearch } from './search.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const signs = ['missed', 'late', 'due', 'done', 'none'] as const;
const words = { missed: 'isMissed', late: 'isLate', due: 'isDue', done: 'isDone', none: 'isNone' } as const;

const drawn = { missed: '3', late: null, due: <OpenIcon size={9} />, done: <MetIcon size={10} />, none: null } as const;

export default function HeatPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const search = useSearch({ from: '/inside/heat' });
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const { data: heat, error, isPending, isPlaceholderData, refetch } = useQuery(heatQuery(search));
  const go = (year: number) => void navigate({ to: '/heat', search: readHeatSearch({ ...search, year }), replace: true });
  return (
    <>
      <SupervisionTabs />
      {heat && heat.above.length > 0 && (
        <nav aria-label={t('above')} className={`${classes['above']} no-print`}>
          {heat.above.map(({ id, name }) => <Link key={id} to="/heat" search={readHeatSearch({ year: search.year, territory: id === me?.territory.id ? undefined : id })}>{text(name)}</Link>)}
        </nav>
      )}
      <PageHead title={heat ? t('titleOf', { year: String(heat.year), territory: text(heat.territory.name) }) : t('title')} under={heat && t('under', { when: showDateTime(heat.now, HOME_ZONE) })}>
        {heat && (
          <div role="group" aria-label={t('year')} className={`${classes['year']} no-print`}>
            <IconButton framed aria-label={t('before')} onClick={() => go(heat.year - 1)}><LeftIcon /></IconButton>
            <span>{heat.year}</span>
            <IconButton framed aria-label={t('after')} onClick={() => go(heat.year + 1)}><RightIcon /></IconButton>
          </div>
        )}
        <Button variant="default" className="no-print" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
      </PageHead>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      {isPending && <p aria-busy="true">{t('loading')}</p>}
      {heat && (
        <div aria-busy={isPlaceholderData}>
          <HeatTable key={`${heat.territory.id} ${heat.year}`} heat={heat} />
          <ul aria-label={t('legend')} className={classes['legend']}>{signs.map((sign) => <li key={sign}><span data-state={sign} aria-hidden="true">{drawn[sign]}</span>{t(words[sign])}</li>)}</ul>
        </div>
      )}
    </>
  );
}
