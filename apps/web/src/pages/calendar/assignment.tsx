/** Who answers for which place, what is wrong with that, and who is there in the office today. A change is a record of the place. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { readTelephone, showTelephone } from '@kepil/law/facts/telephone.ts';
import type { Assignment } from '@kepil/modules/supervision/calendar-contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { Tag } from '../../parts/state-mark.tsx';
import { showDate, showDateTime, zoneOr } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import { WhoToRing } from '../telephones/who-to-ring.tsx';
import { assignmentQuery } from './query.ts';
import classes from './assignment.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Assignments({ territory }: { readonly territory: string }) {
  const t = useWords({ kk, ru, en });
  const { data, error, refetch } = useQuery(assignmentQuery(territory));
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  const wrong = data.rows.filter(({ fault }) => fault !== null).length;
  return (
    <>
      <div className={classes['now']}>{data.office && <Today office={data.office} />}<WhoToRing /></div>
      <section aria-labelledby="assignment-title">
        <h2 id="assignment-title">{t('assignment')} {wrong > 0 && <Tag tone="red">{t('faults', { n: wrong })}</Tag>}</h2>
        <p className={classes['hint']}>{t('assignmentHint')}</p>
        <div className={sheet['sheet']} tabIndex={0} role="region" aria-labelledby="assignment-title">
          <table className={classes['table']}>
            <thead><tr><th scope="col">{t('place')}</th><th scope="col">{t('office')}</th><th scope="col">{t('official')}</th><th scope="col">{t('since')}</th><th scope="col">{t('order')}</th><th scope="col" className="no-print"><span className="visually-hidden">{t('change')}</span></th></tr></thead>
            <tbody>{data.rows.map((row) => <Row key={row.place.id} row={row} />)}</tbody>
          </table>
        </div>
      </section>
    </>
  );
}

function Row({ row: { place, fault, offices } }: { readonly row: Assignment['rows'][number] }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const lines = (of: (office: Assignment['rows'][number]['offices'][number]) => string) => offices.map((office) => <span key={office.id} className={classes['line']}>{of(office)}</span>);
  return (
    <tr data-fault={fault ?? undefined}>
      <th scope="row"><Link to="/places/$id" params={{ id: place.id }} preload={false}>{text(place.name)}</Link><small>{codes('placeKind', place.kind)}</small></th>
      <td>{lines(({ name }) => text(name))}{fault && <Tag tone="red">{t(`fault-${fault}`)}</Tag>}</td>
      <td>{lines(({ official }) => official ?? '–')}</td>
      <td className={sheet['nowrap']}>{lines(({ since, zone }) => showDate(since, zoneOr(zone)))}</td>
      <td>{lines(({ order }) => order ?? '–')}</td>
      <td className={`${sheet['nowrap']} no-print`}><Link to="/record" search={{ place: place.id, type: 'place.supervision-assigned', given: { placeKind: place.kind } }} aria-label={t('changeOf', { place: text(place.name) })} preload={false}>{t('change')}</Link></td>
    </tr>
  );
}

function Phone({ written }: { readonly written: string }) {
  const number = readTelephone(written);
  return number === null ? <>{written}</> : <a href={`tel:${number}`}>{showTelephone(number)}</a>;
}

function Today({ office }: { readonly office: NonNullable<Assignment['office']> }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  return (
    <section aria-labelledby="today-title">
      <h2 id="today-title">{t('today')}</h2>
      <div className={classes['today']}>
        <p>{text(office.name)}</p>
        <ul>
          {office.onDuty.length === 0 ? <li>{t('nobodyOnDuty')}</li> : office.onDuty.map(({ official, until, phone }) => <li key={official}>{t('onDuty', { name: official, when: showDateTime(until, zoneOr(office.zone)) })}{phone && <>, <Phone written={phone} /></>}</li>)}
          {office.officials.map(({ official, substitute, post }) => <li key={official}>{substitute === null ? t('there', { name: official }) : t('standsIn', { name: official, substitute })}<small>{codes('bearer', post)}</small></li>)}
          {office.zonalOfficer !== null && <li>{t('zonal', { name: office.zonalOfficer })}</li>}
        </ul>
      </div>
    </section>
  );
}
