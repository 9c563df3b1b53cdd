/** One matter in the list. */
import { Link } from '@tanstack/react-router';
import type { MatterRow } from '@kepil/modules/supervision/matters/contract.ts';
import { useFactValues } from '../../fields/fact-value.tsx';
import { useText } from '../../i18n/language.ts';
import { capital, useWords } from '../../i18n/words.ts';
import { CiteLink } from '../../parts/cite-link.tsx';
import { CountdownText } from '../../parts/countdown-text.tsx';
import { BreachIcon, MetIcon, OpenIcon } from '../../parts/icons.tsx';
import { showDateTime, zoneOr } from '../../time/show.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function MatterLine({ row }: { readonly row: MatterRow }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const values = useFactValues();
  const zone = zoneOr(row.place.zone);
  const [first, ...rest] = values({ type: row.opening.type, data: row.opening.data, zone }, []);
  const mark = row.state === 'late' ? <BreachIcon size={14} /> : row.state === 'closed' ? <MetIcon size={14} /> : <OpenIcon size={14} />;
  return (
    <tr data-state={row.state}>
      <td>
        <Link to="/matters/$kind/$fact" params={{ kind: row.kind, fact: row.id }} preload={false} className={classes['name'] ?? ''}>{typeof first?.value === 'string' ? capital(first.value) : first?.value ?? text(row.opening.title)}</Link>
        <small>{showDateTime(row.opening.at, zone)}</small>
        {rest.length > 0 && <small>{rest.map(({ name, label, value }, i) => <span key={name}>{i > 0 && '; '}{label}: {value}</span>)}</small>}
      </td>
      <td>{row.person ? <><Link to="/episodes/$id" params={{ id: row.person.episode }} preload={false}>{row.person.name || t('unnamed')}</Link><small>{text(row.place.name)}</small></> : <Link to="/places/$id" params={{ id: row.place.id }} preload={false}>{text(row.place.name)}</Link>}</td>
      <td>{row.next ? <>{text(row.next.title)}<small><CiteLink cite={row.next.cite} /></small></> : <span className={classes['quiet']}>{t(row.state === 'closed' ? 'nothingLeft' : 'noTerm')}</span>}</td>
      <td className={classes['left']}>
        <span className={classes['state']} data-state={row.state}>{mark} {t(row.state === 'closed' ? 'isClosed' : row.state === 'late' ? 'isLate' : 'isOpen')}</span>
        {row.next?.due != null && <><b><CountdownText at={row.next.due} /></b><small>{t('until', { when: showDateTime(row.next.due, zone) })}</small></>}
      </td>
      <td>{row.last ? <>{text(row.last.title)}<small>{showDateTime(row.last.at, zone)}</small></> : <span className={classes['quiet']}>{t('noSteps')}</span>}</td>
    </tr>
  );
}
