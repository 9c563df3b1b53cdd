/** Visits announced, made and refused, the newest first, with what the law found in each. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Visit } from '@kepil/modules/monitoring/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { CiteLink } from '../../parts/cite-link.tsx';
import { BreachIcon, MetIcon, OpenIcon, VoidIcon } from '../../parts/icons.tsx';
import sheet from '../../parts/sheet.module.css';
import { showDateTime, showTime, zoneOr } from '../../time/show.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** So many are shown at first. */
const FIRST = 10;
const signs = { announced: <OpenIcon />, made: <MetIcon />, refused: <VoidIcon /> } as const;

export function VisitList({ visits, now, mayRecord }: { readonly visits: readonly Visit[]; readonly now: number; readonly mayRecord: boolean }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [all, setAll] = useState(false);
  const shown = all ? visits : visits.slice(0, FIRST);
  return (
    <>
      <div className={sheet['sheet']} tabIndex={0} role="region" aria-labelledby="visits-title">
        {visits.length > 0 && (
          <table className={classes['table']}>
            <thead><tr><th scope="col">{t('when')}</th><th scope="col">{t('place')}</th><th scope="col">{t('what')}</th><th scope="col">{t('members')}</th><th scope="col">{t('substance')}</th></tr></thead>
            <tbody>
              {shown.map((visit) => {
                const zone = zoneOr(visit.zone);
                return (
                  <tr key={visit.id} id={`visit-${visit.id}`}>
                    <td className={sheet['nowrap']}>{showDateTime(visit.at, zone)}{visit.until !== null && <small>{t('until', { time: showTime(visit.until, zone) })}</small>}</td>
                    <td>{text(visit.place.name)}</td>
                    <td><span className={classes['what']}>{signs[visit.what]} {t(visit.what)}</span>{visit.planned !== null && <small>{t('plannedFor', { when: showDateTime(visit.planned, zone) })}</small>}</td>
                    <td>{visit.members ?? '–'}<small>{visit.names}</small></td>
                    <td className={classes['words']}>
                      {visit.reason && <p>{text(visit.reason)}</p>}
                      {visit.said.map((said) => <p key={said}>{said}</p>)}
                      {visit.found.map(({ norm, title, cite }) => <p key={norm} className={classes['found']}><BreachIcon /> <span>{text(title)} <CiteLink cite={cite} /></span></p>)}
                      {mayRecord && visit.what === 'announced' && visit.planned !== null && visit.planned > now && (
                        <Link to="/record" search={{ place: visit.place.id, type: 'monitoring.visited', back: 'monitoring', given: { ...(visit.commission ? { commission: visit.commission } : {}), ...(visit.members === null ? {} : { members: visit.members }), ...(visit.names ? { names: visit.names } : {}) } }} preload={false} aria-label={`${t('visited')}: ${text(visit.place.name)}`}>{t('visited')}</Link>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
        {visits.length === 0 && <p className={sheet['empty']} role="status">{t('noneVisits')}</p>}
      </div>
      {shown.length < visits.length && <button type="button" className={`${classes['more']} no-print`} onClick={() => setAll(true)}>{t('allVisits', { n: visits.length })}</button>}
    </>
  );
}
