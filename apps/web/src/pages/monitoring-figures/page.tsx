/** Figures that are open to public control. A number so small that somebody could be recognised by it is not told. */
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { Count, Figures } from '@kepil/modules/monitoring/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { PrintIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { HOME_ZONE, showDate, showDateTime } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import { figuresQuery } from '../monitoring/query.ts';
import { Occupancy } from '../places/table.tsx';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function FiguresPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { territory } = useSearch({ from: '/inside/monitoring/figures' });
  const { data, error, refetch, isPlaceholderData } = useQuery(figuresQuery(territory));
  return (
    <>
      <SupervisionTabs />
      <PageHead title={data ? t('titleOf', { territory: text(data.territory.name) }) : t('title')} under={data && t('asOf', { when: showDateTime(data.now, HOME_ZONE) })}>
        <Link to="/monitoring" className="no-print">{t('back')}</Link>
        <Button variant="default" className="no-print" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
      </PageHead>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      {!data && !error && <p aria-busy="true">{t('loading')}</p>}
      {data && (
        <div className={classes['page']} aria-busy={isPlaceholderData}>
          {data.territories.length > 0 && (
            <nav aria-label={t('territories')} className={`${classes['territories']} no-print`}>
              {data.territories.map(({ id, name }) => <Link key={id} to="/monitoring/figures" search={{ territory: id }} preload={false}>{text(name)}</Link>)}
            </nav>
          )}
          <Kinds figures={data} />
          {data.events ? <Events figures={data} events={data.events} /> : <p className={classes['whole']} role="status">{t('onlyWhole')}</p>}
        </div>
      )}
    </>
  );
}

function Kinds({ figures: { kinds } }: { readonly figures: Figures }) {
  const t = useWords({ kk, ru, en });
  const codes = useCodes();
  const language = useLanguage();
  const total = (of: (row: Figures['kinds'][number]) => number): string => numberText(kinds.reduce((sum, row) => sum + of(row), 0), language);
  return (
    <section aria-labelledby="kinds-title">
      <h2 id="kinds-title">{t('kinds')}</h2>
      <div className={sheet['sheet']} tabIndex={0} role="region" aria-labelledby="kinds-title">
        <table className={classes['table']}>
          <thead><tr>
            <th scope="col">{t('kind')}</th><th scope="col">{t('placesN')}</th><th scope="col">{t('held')}</th><th scope="col">{t('occupancy')}</th><th scope="col">{t('area')}</th><th scope="col">{t('inspections')}</th>
          </tr></thead>
          <tbody>
            {kinds.map((row) => (
              <tr key={row.kind}>
                <th scope="row">{codes('placeKind', row.kind)}</th><td>{numberText(row.places, language)}</td><td><b>{numberText(row.held, language)}</b></td><td><Occupancy row={row} /></td>
                <td>{row.areaPerPerson === null ? '–' : t('squareMetres', { n: numberText(row.areaPerPerson, language) })}</td><td>{numberText(row.inspections, language)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot><tr><th scope="row">{t('total')}</th><td>{total(({ places }) => places)}</td><td><b>{total(({ held }) => held)}</b></td><td /><td /><td>{total(({ inspections }) => inspections)}</td></tr></tfoot>
        </table>
      </div>
      <p className={classes['source']}>{t('areaWhat')}</p>
    </section>
  );
}

function Events({ figures, events }: { readonly figures: Figures; readonly events: NonNullable<Figures['events']> }) {
  const t = useWords({ kk, ru, en });
  const single = [['punishmentCells', events.punishmentCells], ['hungerStrikes', events.hungerStrikes], ['deaths', events.deaths]] as const;
  return (
    <section aria-labelledby="events-title">
      <h2 id="events-title">{t('events', { since: showDate(figures.since, HOME_ZONE) })}</h2>
      <p className={classes['source']}>{t('small', { n: figures.leastShown })}</p>
      <div className={classes['three']}>
        <Parts title={t('complaints')} of={events.complaints} least={figures.leastShown} />
        <Parts title={t('outcomes')} of={events.outcomes} least={figures.leastShown} />
        <div>
          <Parts title={t('force')} of={events.force} least={figures.leastShown} />
          <dl className={classes['single']}>{single.map(([key, count]) => <div key={key}><dt>{t(key)}</dt><dd><Number count={count} least={figures.leastShown} /></dd></div>)}</dl>
        </div>
      </div>
    </section>
  );
}

function Parts({ title, of, least }: { readonly title: string; readonly of: NonNullable<Figures['events']>['force']; readonly least: number }) {
  const text = useText();
  return (
    <table className={classes['parts']}>
      <thead><tr><th scope="col">{title}</th><td><b><Number count={of.total} least={least} /></b></td></tr></thead>
      <tbody>{of.parts.map(({ code, label, count }) => <tr key={code}><th scope="row">{text(label)}</th><td><Number count={count} least={least} /></td></tr>)}</tbody>
    </table>
  );
}

function Number({ count, least }: { readonly count: Count; readonly least: number }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  if (count.n !== null) return <>{numberText(count.n, language)}</>;
  return <span className={classes['hidden']}>{count.hidden === 'fewer' ? t('fewer', { n: least }) : t('protecting')}</span>;
}
