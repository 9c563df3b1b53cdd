/** One person on one line of two: what comes next and when, who, where, on what ground, until when. */
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { BoardRow } from '@kepil/modules/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { useCiteText } from '../../parts/cite-link.tsx';
import { CountdownText, useNearness } from '../../parts/countdown-text.tsx';
import { BreachIcon, SoonIcon, UncoveredIcon } from '../../parts/icons.tsx';
import { Tag } from '../../parts/state-mark.tsx';
import { now, useNowEvery, useOfNow } from '../../time/clock.ts';
import { durationText } from '../../time/countdown.ts';
import { HOME_ZONE, showDateTime, showOffset, showShort, zoneOr } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import type { Anchor } from './anchor.ts';
import classes from './row.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface RowProps {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly row: BoardRow | undefined;
  readonly active: boolean;
  readonly columns: string;
  /** Those who serve in one place need not read its name on every line. */
  readonly withPlace: boolean;
  readonly choose: (anchor: Anchor) => void;
  readonly open: (episode: string) => void;
}

export const Row = memo(function Row({ index, top, height, row, active, columns, withPlace, choose, open }: RowProps) {
  const place = { transform: `translateY(${top}px)`, height } as const;
  const shared = { id: `row-${index}`, role: 'row', 'aria-rowindex': index + 2, style: place } as const;
  if (!row) return <div {...shared} className={`${classes['row']} ${columns}`} aria-busy="true"><span role="gridcell" className={classes['waiting']} /></div>;
  return (
    <div {...shared} className={`${classes['row']} ${columns}`} aria-selected={active} data-active={active || undefined}
      onClick={(event) => {
        if ((event.target as HTMLElement).closest('a')) return;
        choose({ index, episode: row.episode });
        open(row.episode);
      }}>
      <Cells row={row} withPlace={withPlace} />
    </div>
  );
});

function Cells({ row, withPlace }: { readonly row: BoardRow; readonly withPlace: boolean }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const cite = useCiteText();
  const minute = useNowEvery(60_000);
  const nearExpiry = useNearness(row.expiry);
  const zone = zoneOr(row.zone);
  const { person, next } = row;
  // Times stand without a zone as long as it is the one that the head of the list names.
  const foreignZone = showOffset(row.next?.at ?? row.since, zone) === showOffset(now(), HOME_ZONE) ? '' : ` ${showOffset(row.next?.at ?? row.since, zone)}`;
  const state = row.uncoveredSince !== null || nearExpiry === 'past' ? 'uncovered' : row.breaches > 0 ? 'breach' : nearExpiry === 'soon' ? 'soon' : undefined;

  return (
    <>
      <span role="gridcell" className={classes['cell']} data-state={state}>
        {next ? <><span className={classes['line']}><CountdownText at={next.at} /></span><small>{showShort(next.at, zone, minute)}{foreignZone}</small></> : <small>{t('nothingNext')}</small>}
      </span>
      <span role="gridcell" className={classes['cell']}>
        {next && <span className={classes['two']} title={`${text(next.title)} (${cite(next.cite)})`}>{text(next.title)} <small>{cite(next.cite)}</small></span>}
      </span>
      <span role="gridcell" className={classes['cell']}>
        <Link to="/episodes/$id" params={{ id: row.episode }} tabIndex={-1} className={classes['name']} preload={false} title={person.name}>{person.name}</Link>
        <small className={classes['tags']}>
          <span>{person.birthDate ? t('born', { year: person.birthDate.slice(0, 4) }) : t('bornUnknown')}</span>
          {row.categories.map((category) => <Tag key={category} title={codes('category', category)}>{codes('categoryShort', category)}</Tag>)}
        </small>
      </span>
      {withPlace && <span role="gridcell" className={classes['cell']}>
        <span className={classes['two']} title={text(row.place?.name)}>{row.place ? text(row.place.name) : t('noPlace')}</span>
      </span>}
      <span role="gridcell" className={classes['cell']}>
        <span className={classes['line']} title={codes('ground', row.ground)}>{row.ground ? codes('ground', row.ground) : t('noGround')}</span>
        {codes('stage', row.stage) !== codes('ground', row.ground) && <small title={codes('stage', row.stage)}>{codes('stage', row.stage)}</small>}
      </span>
      <span role="gridcell" className={classes['cell']}>
        {row.expiry === null ? <small>{t('noExpiry')}</small> : <><span className={classes['line']} title={showDateTime(row.expiry, zone)}>{showShort(row.expiry, zone, minute)}</span><small><CountdownText at={row.expiry} /></small></>}
      </span>
      <span role="gridcell" className={classes['cell']}>
        <span className={classes['line']} title={showDateTime(row.since, zone)}>{showShort(row.since, zone, minute)}</span>
        <small><Held since={row.since} /></small>
      </span>
      <span role="gridcell" className={classes['state']}>
        {row.uncoveredSince !== null && <span className={classes['red']}><UncoveredIcon />{t('uncoveredFor')}</span>}
        {row.uncoveredSince === null && row.breaches > 0 && <span className={classes['red']}><BreachIcon />{t('nBreaches', { n: row.breaches })}</span>}
        {row.uncoveredSince === null && row.breaches === 0 && nearExpiry === 'soon' && <span className={classes['amber']}><SoonIcon />{t('expires')}</span>}
        <small>{t('nDuties', { n: row.openDuties })}</small>
      </span>
    </>
  );
}

/** How long ago, to the minute: seconds of a finished past are noise. */
function Held({ since }: { readonly since: number }) {
  const language = useLanguage();
  return <>{useOfNow((at) => durationText(Math.max(0, Math.floor((at - since) / 60_000) * 60_000), language))}</>;
}
