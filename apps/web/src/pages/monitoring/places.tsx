/** The places of the territory with what the commission can record of each. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MonitoredPlace } from '@kepil/modules/monitoring/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import sheet from '../../parts/sheet.module.css';
import { Tag } from '../../parts/state-mark.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { showDate, showDateTime, zoneOr } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** Where a visit is announced or was made comes first, then what the Law on special institutions means. */
const kinds = ['si', 'ivs', 'sp', 'pr'];
const rank = ({ kind }: MonitoredPlace): number => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
/** From so many on one looks for a place by its name. */
const MANY = 8;
const acts = [['monitoring.visit-announced', 'announce'], ['monitoring.visited', 'visited'], ['monitoring.visit-refused', 'refused'], ['monitoring.statement-filed', 'state']] as const;

export function Places({ places, mayRecord }: { readonly places: readonly MonitoredPlace[]; readonly mayRecord: readonly string[] }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const [sought, setSought] = useState('');
  const [all, setAll] = useState(false);
  const word = sought.trim().toLowerCase();
  const ordered = [...places].sort((a, b) => Number(b.planned !== null) - Number(a.planned !== null) || Number(b.lastVisit !== null) - Number(a.lastVisit !== null) || rank(a) - rank(b));
  const found = ordered.filter(({ name, kind }) => text(name).toLowerCase().includes(word) || codes('placeKind', kind).toLowerCase().includes(word));
  const shown = all || word !== '' ? found : found.slice(0, MANY);
  return (
    <>
      {places.length > MANY && <div className={`${sheet['bar']} no-print`} role="search"><TextInput size="xs" w={300} type="search" label={t('find')} autoComplete="off" value={sought} onChange={(event) => setSought(event.currentTarget.value)} /></div>}
      <div className={sheet['sheet']} tabIndex={0} role="region" aria-labelledby="places-title">
        <table className={classes['table']}>
          <thead><tr><th scope="col">{t('place')}</th><th scope="col">{t('lastVisit')}</th><th scope="col">{t('planned')}</th><th scope="col" className="no-print">{t('record')}</th></tr></thead>
          <tbody>
            {shown.map((place) => (
              <tr key={place.id}>
                <th scope="row"><Link to="/places/$id" params={{ id: place.id }} preload={false}>{text(place.name)}</Link><small>{codes('placeKind', place.kind)}{place.regime && <> <Tag tone="amber">{t('regime')}</Tag></>}</small></th>
                <td className={sheet['nowrap']}>{place.lastVisit === null ? <span className={classes['none']}>{t('never')}</span> : showDate(place.lastVisit, zoneOr(place.zone))}</td>
                <td className={sheet['nowrap']}>{place.planned === null ? <span className={classes['none']}>–</span> : showDateTime(place.planned, zoneOr(place.zone))}</td>
                <td className="no-print"><span className={classes['acts']}>
                  {acts.filter(([type]) => mayRecord.includes(type)).map(([type, act]) => <Link key={type} to="/record" search={{ place: place.id, type, back: 'monitoring' }} preload={false} aria-label={`${t(act)}: ${text(place.name)}`}>{t(act)}</Link>)}
                </span></td>
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className={sheet['empty']} role="status">{t('nonePlaces')}</p>}
      </div>
      {shown.length < found.length && <button type="button" className={`${classes['more']} no-print`} onClick={() => setAll(true)}>{t('showAll', { n: found.length })}</button>}
    </>
  );
}
