/** What the system knew beside an item when the place was taken along. The answer stays the prosecutor's. */
import type { InspectionItem, InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText } from '../../i18n/words.ts';
import { BreachIcon, DownIcon, MetIcon, SoonIcon } from '../../parts/icons.tsx';
import { showDate, showDateTime } from '../../time/show.ts';
import { citesText, usePageWords } from './words.ts';
import classes from './item.module.css';

interface KnownProps {
  readonly item: InspectionItem;
  readonly sheet: InspectionSheet;
  readonly names: ReadonlyMap<string, string>;
  /** Persons named in the answer already. */
  readonly named: ReadonlySet<string>;
  readonly onName: (episode: string) => void;
}

export function Known({ item, sheet, names, named, onName }: KnownProps) {
  const t = usePageWords();
  const text = useText();
  const language = useLanguage();
  const { broken, warned, without, brokenInAll, warnedInAll, withoutInAll, met, held, recorded = [] } = item;
  const heldInAll = held?.inAll ?? 0;
  const inRecords = recorded.reduce((sum, { n }) => sum + n, 0);
  const cells = item.measures.includes('area') ? sheet.cellsBelow : [];
  const parts = [
    held && heldInAll > 0 && t(held.as === 'uncovered' ? 'heldUncovered' : 'heldMinors', { n: heldInAll }),
    brokenInAll > 0 && t('knownBroken', { n: brokenInAll }), cells.length > 0 && t('knownCells', { n: cells.length }), warnedInAll > 0 && t('knownWarned', { n: warnedInAll }),
    withoutInAll > 0 && t('knownWithout', { n: withoutInAll }), met > 0 && t('knownMet', { n: met }), inRecords > 0 && t('knownRecorded', { n: inRecords }),
  ].filter(Boolean);
  const loud = brokenInAll > 0 || cells.length > 0 || (held?.as === 'uncovered' && heldInAll > 0);
  const quiet = warnedInAll === 0 && withoutInAll === 0 && heldInAll === 0;
  const since = held?.as === 'uncovered' ? new Map(sheet.persons.map(({ episode, uncoveredSince }) => [episode, uncoveredSince])) : new Map<string, number | null>();
  const Person = ({ episode }: { readonly episode: string | null }) => {
    const name = episode === null ? null : names.get(episode);
    if (episode === null) return <>{t('thePlace')}</>;
    if (name === undefined || name === null) return <>…</>;
    return <button type="button" className={classes['name']} aria-pressed={named.has(episode)} aria-label={t(named.has(episode) ? 'personRemove' : 'personAdd', { name })} onClick={() => onName(episode)}>{name}</button>;
  };
  const rows = (found: InspectionItem['broken'], inAll: number) => (
    <ul>
      {found.map(({ episode, norm, at, goingOn }) => (
        <li key={`${episode}${norm}${at}`}>
          <Person episode={episode} /> <span>{text(sheet.norms[norm]?.title)}, {t('since', { when: showDateTime(at, sheet.place.zone) })}{goingOn ? <b> · {t('goingOn')}</b> : ''}</span>
          <small>{sheet.norms[norm] ? citesText(sheet, [sheet.norms[norm].cite]) : ''}</small>
        </li>
      ))}
      {inAll > found.length && <li>{t('moreBeside', { n: inAll - found.length })}</li>}
    </ul>
  );
  return (
    <details className={classes['known']} data-loud={loud || undefined}>
      <summary>{loud ? <BreachIcon /> : quiet ? <MetIcon /> : <SoonIcon />}<span>{t('known')}: <b>{parts.length > 0 ? parts.join(', ') : t('knownNothing')}</b></span><i className={classes['turn']}><DownIcon /></i></summary>
      {held && heldInAll > 0 && (
        <>
          <p>{t(held.as === 'uncovered' ? 'heldUncovered' : 'heldMinors', { n: heldInAll })}:</p>
          <ul className={classes['names']}>{held.episodes.map((episode) => <li key={episode}><Person episode={episode} />{since.get(episode) != null && <small> {t('since', { when: showDateTime(since.get(episode) ?? 0, sheet.place.zone) })}</small>}</li>)}{heldInAll > held.episodes.length && <li>{t('moreBeside', { n: heldInAll - held.episodes.length })}</li>}</ul>
        </>
      )}
      {brokenInAll > 0 && rows(broken, brokenInAll)}
      {cells.length > 0 && <ul>{cells.slice(0, 20).map(({ cell, persons, area, each }) => <li key={cell}>{t('cellLine', { cell, persons, area: numberText(area, language), each: numberText(each, language) })}</li>)}</ul>}
      {warnedInAll > 0 && rows(warned, warnedInAll)}
      {withoutInAll > 0 && (
        <>
          <p>{t('withoutTitle')}</p>
          <ul className={classes['names']}>{without.map((episode) => <li key={episode}><Person episode={episode} /></li>)}{withoutInAll > without.length && <li>{t('moreBeside', { n: withoutInAll - without.length })}</li>}</ul>
        </>
      )}
      {recorded.length > 0 && sheet.recordedSince !== undefined && (
        <>
          <p>{t('recordedTitle', { when: showDate(sheet.recordedSince, sheet.place.zone) })}</p>
          <ul>{recorded.map((one, i) => <li key={i}>{text(one.title)}{one.kind && <>: {text(one.kind)}</>} <b>{one.n}</b> <small>{[one.persons > 0 && t('recordedOf', { n: one.persons }), t('recordedLast', { when: showDate(one.last, sheet.place.zone) })].filter(Boolean).join(', ')}</small></li>)}</ul>
        </>
      )}
      <small>{t('knownAt', { when: showDateTime(sheet.asOf, sheet.place.zone) })}</small>
    </details>
  );
}
