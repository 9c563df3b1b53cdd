/** Who, where, on what ground, and until when: the answer before any question. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Instant } from '@kepil/law/time/instant.ts';
import type { EpisodeView } from '@kepil/modules/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { CountdownText, useNearness } from '../../parts/countdown-text.tsx';
import { PlusIcon, UncoveredIcon } from '../../parts/icons.tsx';
import { Tag } from '../../parts/state-mark.tsx';
import { ageOn, showCivil, showDateTime, zoneOr } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import classes from './header.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface PersonHeaderProps {
  readonly episode: EpisodeView;
  readonly frozen: Instant | undefined;
  readonly mayRecord: boolean;
  readonly children: ReactNode;
}

export function PersonHeader({ episode, frozen, mayRecord, children }: PersonHeaderProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const { summary, now, id } = episode;
  const { person, place } = summary;
  const zone = zoneOr(episode.zone);
  const age = ageOn(person.birthDate, frozen ?? now, zone);
  return (
    <header className={classes['head']}>
      <div className={classes['who']}>
        <h1>{person.name}</h1>
        <p className={classes['born']}>
          {person.birthDate ? t('born', { date: showCivil(person.birthDate), age: t('years', { n: age ?? 0 }) }) : t('bornUnknown')}
          {summary.categories.map((category) => <Tag key={category}>{codes('category', category)}</Tag>)}
        </p>
        <dl className={classes['facts']}>
          <div><dt>{t('place')}</dt><dd>{place ? <Link to="/places/$id" params={{ id: place.id }} preload={false}>{text(place.name)}</Link> : t('noPlace')}</dd></div>
          <div><dt>{t('ground')}</dt><dd>{summary.ground ? codes('ground', summary.ground) : t('noGround')}</dd></div>
          <div><dt>{t('stage')}</dt><dd>{codes('stage', summary.stage)}</dd></div>
          <div><dt>{t('since')}</dt><dd>{showDateTime(summary.since, zone)}</dd></div>
        </dl>
        <div className={`${classes['actions']} no-print`}>
          {mayRecord && <ButtonLink to="/record" search={{ episode: id }} leftSection={<PlusIcon size={14} />}>{t('record')}</ButtonLink>}
          {mayRecord && episode.mayRecord.includes('medical.examined') && <Link to="/episodes/$id/reception" params={{ id }} preload={false}>{t('reception')}</Link>}
          {children}
        </div>
      </div>
      <Expiry episode={episode} frozen={frozen} />
    </header>
  );
}

/** The end of lawful cover, counted down; where the law leaves two readings, both, and from which one alarms are raised. */
function Expiry({ episode, frozen }: { readonly episode: EpisodeView; readonly frozen: Instant | undefined }) {
  const t = useWords({ kk, ru, en });
  const { summary, bars } = episode;
  const zone = zoneOr(episode.zone);
  const near = useNearness(summary.expiry);
  if (summary.stage === 'ended' || summary.stage === 'over') return <div className={classes['expiry']} data-state="later"><p className={classes['label']}>{t('over')}</p></div>;
  if (summary.uncoveredSince !== null) {
    return (
      <div className={classes['expiry']} data-state="uncovered">
        <p className={classes['label']}><UncoveredIcon /> {t('uncoveredNow')}</p>
        <p className={classes['count']}><CountdownText at={summary.uncoveredSince} frozen={frozen} /></p>
        <p>{t('uncoveredSince', { from: showDateTime(summary.uncoveredSince, zone), to: '' })}</p>
        <p className={classes['must']}>{t('mustRelease')}</p>
      </div>
    );
  }
  if (summary.expiry === null) return <div className={classes['expiry']} data-state="later"><p className={classes['label']}>{t('noExpiry')}</p></div>;
  const last = bars.grounds.find(({ to }) => to === summary.expiry);
  const readings = [...(last?.readings ?? [])].sort((a, b) => a.due - b.due);
  const differ = new Set(readings.map(({ due }) => due)).size > 1;
  return (
    <div className={classes['expiry']} data-state={near ?? 'later'}>
      <p className={classes['label']}>{t(near === 'past' ? 'expired' : 'expires')}</p>
      <p className={classes['count']}><CountdownText at={summary.expiry} frozen={frozen} /></p>
      <p>{showDateTime(summary.expiry, zone)}</p>
      {differ && (
        <div className={classes['readings']}>
          <p>{t('twoReadings')}</p>
          <ul>{[...Map.groupBy(readings, ({ due }) => due)].map(([due, same], i) => <li key={due}><b>{showDateTime(due, zone)}</b> {same.map(({ name }) => t(`reading-${name}` as 'reading-exact')).join(', ')}{i === 0 ? ` (${t('alarmFrom')})` : ''}</li>)}</ul>
        </div>
      )}
    </div>
  );
}
