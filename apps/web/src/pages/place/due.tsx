/** Duties whose time is over or near, person by person: what, by which article, until when, who must do it. */
import { Link } from '@tanstack/react-router';
import { answerable } from '@kepil/law/acts/prosecutorial-supervision/response.ts';
import { isBreach } from '@kepil/law/engine/finding.ts';
import { findingRef } from '@kepil/law/facts/finding-name.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import type { PlaceView } from '@kepil/modules/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { CiteLink } from '../../parts/cite-link.tsx';
import { CountdownText } from '../../parts/countdown-text.tsx';
import { BreachIcon, OpenIcon, SoonIcon } from '../../parts/icons.tsx';
import { useNowEvery } from '../../time/clock.ts';
import type { Nearness } from '../../time/countdown.ts';
import { showDateTime, showOffset, zoneOr } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import { RespondLink } from '../respond/respond-link.tsx';
import classes from './due.module.css';
import type { Due } from './due-groups.ts';
import { DUE_LIMIT, dueGroups } from './due-groups.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const signs = { past: <BreachIcon />, soon: <SoonIcon />, later: <OpenIcon /> } satisfies Record<Nearness, unknown>;

export function DueList({ view }: { readonly view: PlaceView }) {
  const t = useWords({ kk, ru, en });
  const minute = useNowEvery(60_000);
  const groups = dueGroups(view.due, Math.max(minute, view.now));
  const zone = zoneOr(view.place.zone);
  return (
    <section className={classes['due']} aria-labelledby="due">
      <h2 id="due">{t('due')}</h2>
      {groups.length === 0 && <p className={classes['none']}>{t('nothingDue')}</p>}
      {groups.map(({ nearness, rows }) => (
        <section key={nearness} aria-labelledby={`due-${nearness}`}>
          <h3 id={`due-${nearness}`} className={classes['group']} data-nearness={nearness}>{signs[nearness]} {t(`due-${nearness}`)}: {rows.length}</h3>
          <table className={classes['table']}>
            <thead className="visually-hidden"><tr><th scope="col">{t('columnTerm')}</th><th scope="col">{t('columnPerson')}</th><th scope="col">{t('columnWhat')}</th><th scope="col">{t('columnBearer')}</th></tr></thead>
            <tbody>{rows.map((row) => <Row key={`${row.episode} ${row.finding.key}`} row={row} zone={zone} now={view.now} />)}</tbody>
          </table>
        </section>
      ))}
      {view.due.length >= DUE_LIMIT && <p className={classes['none']}>{t('dueLimit', { n: DUE_LIMIT })}</p>}
    </section>
  );
}

function Row({ row: { episode, person, finding }, zone, now }: { readonly row: Due; readonly zone: Zone; readonly now: Instant }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const { due } = finding;
  return (
    <tr>
      <td className={classes['term']}>
        {due === null ? t('atOnce') : <><CountdownText at={due} /><small>{t('by', { when: showDateTime(due, zone, showOffset(now, zone)) })}</small></>}
      </td>
      <td className={classes['person']}><Link to="/episodes/$id" params={{ id: episode }} preload={false}>{person}</Link></td>
      <td>
        <Link to="/episodes/$id" params={{ id: episode }} search={{ proof: finding.key }} preload={false} className={classes['what'] ?? ''}>{text(finding.title)}</Link>
        <small><CiteLink cite={finding.cite} /></small>
      </td>
      <td className={classes['bearer']}>{codes('bearer', finding.bearer)}{isBreach(finding) && answerable(finding.bearer) && <div><RespondLink findings={[findingRef('episode', episode, finding.key)]} about={`${person}, ${text(finding.title)}`} /></div>}</td>
    </tr>
  );
}
