/** Whom to ring now, up the chain: the officer on call first, then the numbers that answer at this hour, each one press away. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { showTelephone } from '@kepil/law/facts/telephone.ts';
import type { Chain } from '@kepil/modules/supervision/telephones/contract.ts';
import { meQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { showTime, zoneOr } from '../../time/show.ts';
import { showHours } from './hours.ts';
import { chainQuery } from './query.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** `place`: where it happened; its own duty room is told as well. */
export function WhoToRing({ place }: { readonly place?: string }) {
  const t = useWords({ kk, ru, en });
  const me = useQuery(meQuery).data;
  const may = me?.may.includes('telephone.read') ?? false;
  const { data } = useQuery({ ...chainQuery(place), enabled: may });
  if (!data || data.rows.length === 0) return null;
  return (
    <section aria-labelledby="ring-title" className={classes['ring']}>
      <h2 id="ring-title">{t('ring')}</h2>
      <ol>{data.rows.map((row) => <Seat key={row.seat.id} row={row} />)}</ol>
      <p className="no-print"><Link to="/telephones" preload={false}>{t('keep')}</Link></p>
    </section>
  );
}

function Seat({ row: { seat, rank, people, numbers } }: { readonly row: Chain['rows'][number] }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const zone = zoneOr(seat.zone);
  const nobody = people.every(({ number }) => number === null) && numbers.length === 0;
  return (
    <li data-rank={rank}>
      <h3>{text(seat.name)} <small>{t(`rank-${rank}`)}</small></h3>
      <ul>
        {people.map(({ name, role, number, shown, until }) => (
          <li key={`${role} ${name}`}>
            {shown !== null && (number === null ? <b>{shown}</b> : <Number number={number} whose={`${name}, ${text(seat.name)}`} />)}
            <span>{name}<small>{role === 'zonal' ? t('zonal') : until === null ? t('onCall') : t('onCallUntil', { when: showTime(until, zone) })}</small></span>
          </li>
        ))}
        {numbers.map(({ number, whose, hours, note, answers }) => (
          <li key={`${whose} ${number}`} data-quiet={answers ? undefined : ''}>
            <Number number={number} whose={`${t(`whose-${whose}`)}, ${text(seat.name)}`} />
            <span>{t(`whose-${whose}`)}<small>{hours === null ? t('always') : showHours(hours)}{!answers && `, ${t('notNow')}`}{note !== null && ` · ${note}`}</small></span>
          </li>
        ))}
        {nobody && <li className={classes['none']}>{t('noNumbers')}</li>}
      </ul>
    </li>
  );
}

const Number = ({ number, whose }: { readonly number: string; readonly whose: string }) => <a href={`tel:${number}`} aria-label={`${showTelephone(number)}, ${whose}`}>{showTelephone(number)}</a>;
