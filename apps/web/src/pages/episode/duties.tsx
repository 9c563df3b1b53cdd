/** What the law asks of whom and by when. What waits for somebody stands first; what is done is folded away, never hidden. */
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { answerable } from '@kepil/law/acts/prosecutorial-supervision/response.ts';
import { isBreach } from '@kepil/law/engine/finding.ts';
import { findingRef } from '@kepil/law/facts/finding-name.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import type { EpisodeView, FindingView } from '@kepil/modules/contract.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { CiteLink } from '../../parts/cite-link.tsx';
import { CountdownText } from '../../parts/countdown-text.tsx';
import { ProofIcon, ToIcon } from '../../parts/icons.tsx';
import { StateMark } from '../../parts/state-mark.tsx';
import { lengthText } from '../../time/countdown.ts';
import { showDateTime, showOffset, zoneOr } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import { useFieldLabel } from '../../words/vocabulary.ts';
import { ActsOf } from '../respond/acts-of.tsx';
import { RespondLink } from '../respond/respond-link.tsx';
import classes from './list.module.css';
import { dutyGroups } from './duty-groups.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface DutiesProps {
  readonly episode: EpisodeView;
  readonly frozen: Instant | undefined;
  readonly openProof: (key: string) => void;
}

export function Duties({ episode, frozen, openProof }: DutiesProps) {
  const t = useWords({ kk, ru, en });
  const { waiting, options, done, rights } = dutyGroups(episode.findings);
  const rows = (findings: readonly FindingView[]) => <Rows findings={findings} episode={episode} frozen={frozen} openProof={openProof} />;
  return (
    <section className={classes['section']} aria-labelledby="duties-title">
      <h2 id="duties-title">{t('duties')}</h2>
      {waiting.length === 0 ? <p className={classes['none']}>{t('nothingWaits')}</p> : rows(waiting)}
      {options.length > 0 && <><h3>{t('options')}</h3>{rows(options)}</>}
      {done.length > 0 && <details><summary>{t('done', { n: done.length })}</summary>{rows(done)}</details>}
      {rights.length > 0 && <details><summary>{t('rights', { n: rights.length })}</summary>{rows(rights)}</details>}
    </section>
  );
}

function Rows({ findings, episode, frozen, openProof }: DutiesProps & { readonly findings: readonly FindingView[] }) {
  const t = useWords({ kk, ru, en });
  return (
    <table className={classes['table']}>
      <thead className="visually-hidden"><tr><th>{t('columnWhat')}</th><th>{t('columnDue')}</th><th>{t('columnActions')}</th></tr></thead>
      <tbody>{findings.map((finding) => <Row key={finding.key} finding={finding} episode={episode} frozen={frozen} openProof={openProof} />)}</tbody>
    </table>
  );
}

function Row({ finding, episode, frozen, openProof }: DutiesProps & { readonly finding: FindingView }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const { kind, state, remedy, discharge, addressee } = finding;
  const waits = (kind === 'duty' && (state === 'open' || state === 'breached')) || (kind === 'option' && state === 'open');
  const broken = isBreach(finding);
  const ref = findingRef('episode', episode.id, finding.key);
  const type = discharge.find((one) => episode.mayRecord.includes(one));
  return (
    <tr data-kind={kind} data-state={state}>
      <td>
        <StateMark finding={finding} />
        <p className={classes['title']}>{text(finding.title)}</p>
        <p className={classes['small']}>
          {codes('bearer', finding.bearer)}{addressee && <> <ToIcon size={12} /> {codes('addressee', addressee)}</>} · {[finding.cite, ...finding.alsoSaidBy].map((cite) => <Fragment key={`${cite.act} ${cite.article}`}>{cite === finding.cite ? '' : ', '}<CiteLink cite={cite} /></Fragment>)}
          {finding.evidence === 'not-recorded' && (state === 'breached' || kind === 'violation') ? ` · ${t('notRecorded')}` : ''}
        </p>
        <Detail finding={finding} episode={episode} />
        {waits && remedy && <p className={classes['remedy']}>{text(remedy)}</p>}
        {broken && <ActsOf subject={`episode:${episode.id}`} finding={ref} />}
      </td>
      <td className={classes['due']}><When finding={finding} zone={episode.zone} now={episode.now} waits={waits} frozen={frozen} /></td>
      <td className={`${classes['acts']} no-print`}>
        <button type="button" className={classes['proof']} onClick={() => openProof(finding.key)}><ProofIcon size={14} /> {t('proof')}<span className="visually-hidden">: {text(finding.title)}</span></button>
        {waits && type && frozen === undefined && <Link to="/record" search={{ episode: episode.id, type, duty: finding.key }} className={classes['record']}>{t('recordThis')}<span className="visually-hidden">: {text(finding.title)}</span></Link>}
        {broken && frozen === undefined && answerable(finding.bearer) && <RespondLink findings={[ref]} about={text(finding.title)} className={classes['respond'] ?? ''} />}
      </td>
    </tr>
  );
}

function When({ finding, zone: named, now, waits, frozen }: { readonly finding: FindingView; readonly zone: string; readonly now: Instant; readonly waits: boolean; readonly frozen: Instant | undefined }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const zone = zoneOr(named);
  const declared = showOffset(now, zone);
  const { due, until, from, kind, state } = finding;
  if (waits && due !== null) return <><CountdownText at={due} frozen={frozen} /><small>{t('by', { when: showDateTime(due, zone, declared) })}</small></>;
  if (kind === 'violation' || kind === 'warning') {
    return <><small>{t('from', { when: showDateTime(from, zone, declared) })}</small>{until !== null && until > from && <small>{t('lasted', { length: lengthText(until - from, language) })}</small>}</>;
  }
  const late = (state === 'met-late' || state === 'used-late') && until !== null && due !== null ? until - due : null;
  return (
    <>
      {due !== null && <small>{t('by', { when: showDateTime(due, zone, declared) })}</small>}
      {until !== null && <small>{t('doneAt', { when: showDateTime(until, zone, declared) })}</small>}
      {late !== null && <small className={classes['late']}>{t('lateBy', { length: lengthText(late, language) })}</small>}
    </>
  );
}

/** What the sentence needs beyond its title: missing fields, numbers counted. */
function Detail({ finding, episode }: { readonly finding: FindingView; readonly episode: EpisodeView }) {
  const t = useWords({ kk, ru, en });
  const missing = finding.detail['missing'];
  const labels = useMissingLabels(finding, episode);
  if (!Array.isArray(missing) || missing.length === 0) return null;
  return <p className={classes['small']}>{t('missing', { what: labels(missing.map(String)) })}</p>;
}

function useMissingLabels(finding: FindingView, episode: EpisodeView): (names: readonly string[]) => string {
  const label = useFieldLabel();
  const type = episode.facts.find(({ id }) => id === finding.openedBy)?.type;
  return (names) => names.map((name) => label(name, type)).join(', ');
}

