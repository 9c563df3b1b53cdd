/** The proof of a finding: words of the article, numbers with their editions, facts, every step of the arithmetic, exceptions and why. */
import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Explanation } from '@kepil/law/engine/finding.ts';
import type { EpisodeView, Explanation as Answer } from '@kepil/modules/contract.ts';
import type { AsOf } from '../../api/queries.ts';
import { explanationQuery } from '../../api/queries.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { CrossIcon, MetIcon, ToIcon } from '../../parts/icons.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { StateMark, Tag } from '../../parts/state-mark.tsx';
import { showCivil, showDateTime, showOffset, showZone, zoneOr } from '../../time/show.ts';
import { useCodes } from '../../words/codes.ts';
import { useFieldLabel, useFieldSpec, useTypeTitle } from '../../words/vocabulary.ts';
import type { GuardLookup } from './guard-words.ts';
import { guardWords } from './guard-words.ts';
import classes from './proof.module.css';
import { stepWords, termWords } from './step-words.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** The contract leaves the body open; it is the engine's Explanation as it is, with the finding as the screens see it. */
type Shown = Omit<Explanation, 'finding'> & Pick<Answer, 'finding'>;

export interface ProofProps {
  readonly episode: EpisodeView;
  readonly proofKey: string | undefined;
  readonly asOf: AsOf;
  readonly onClose: () => void;
}

export function Proof({ episode, proofKey, asOf, onClose }: ProofProps) {
  const t = useWords({ kk, ru, en });
  const opened = proofKey !== undefined;
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size={600} title={t('proofTitle')} closeButtonProps={{ 'aria-label': t('close') }} overlayProps={{ backgroundOpacity: 0.25 }}>
      {opened && <Body episode={episode} proofKey={proofKey} asOf={asOf} onClose={onClose} />}
    </Drawer>
  );
}

function Body({ episode, proofKey, asOf, onClose }: ProofProps & { readonly proofKey: string }) {
  const t = useWords({ kk, ru, en });
  const { data, error, refetch } = useQuery(explanationQuery(episode.id, proofKey, asOf));
  if (error) return <ProblemView error={error} again={() => void refetch()} />;
  if (!data) return <p aria-busy="true">{t('loading')}</p>;
  return <Shown explanation={data as unknown as Shown} episode={episode} onClose={onClose} />;
}

function Shown({ explanation, episode, onClose }: { readonly explanation: Shown; readonly episode: EpisodeView; readonly onClose: () => void }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const language = useLanguage();
  const title = useTypeTitle();
  const guard = useGuardWords();
  const label = useFieldLabel();
  const spec = useFieldSpec();
  const zone = zoneOr(episode.zone);
  const { finding, steps, readings, params, facts, exceptions, guards, wouldDischarge, provenance, words, cite } = explanation;
  // Where the law says "at once" there is nothing to add.
  const shownSteps = steps.some(({ code }) => code === 'immediately') ? steps.filter(({ code, args }) => code !== 'add' || args['count'] !== 0) : steps;
  const first = steps[0]?.at ?? finding.from;
  const declared = showOffset(episode.now, zone);
  const open = finding.state === 'open' || finding.state === 'breached';
  const record = wouldDischarge.flatMap(({ fact }) => fact).find((type) => episode.mayRecord.includes(type));

  return (
    <div className={classes['proof']}>
      <div>
        <StateMark finding={finding} />
        <h3 className={classes['title']}>{text(explanation.title)}</h3>
        <p className={classes['small']}>{codes('bearer', finding.bearer)}{finding.addressee && <> <ToIcon size={12} /> {codes('addressee', finding.addressee)}</>}</p>
      </div>

      <Part title={t('lawSays')}>
        {words && <blockquote lang="ru" className={classes['words']}>{words}</blockquote>}
        <p><CiteLink cite={cite} on={finding.edition} /> · {t('editionFrom', { date: showCivil(finding.edition) })} · {t(`certainty-${finding.certainty}` as 'certainty-F')}</p>
      </Part>

      {params.length > 0 && (
        <Part title={t('numbers')}>
          <ul>{params.map(({ id, value, unit, cite: source, from }) => <li key={id}><b>{value === 0 ? t('atOnce') : termWords(value, unit, t)}</b> <CiteLink cite={source} on={from} /> · {t('editionFrom', { date: showCivil(from) })}</li>)}</ul>
        </Part>
      )}

      {shownSteps.length > 0 && (
        <Part title={t('arithmetic')}>
          <ol className={classes['steps']}>{shownSteps.map((step, i) => <li key={`${step.code}${i}`}>{stepWords(step, zone, first, language, t)}</li>)}</ol>
          {readings.length > 1 && <ul className={classes['readings']}>{readings.map(({ name, due }) => <li key={name}><b>{showDateTime(due, zone, declared)}</b> {t(`reading-${name}`)}</li>)}</ul>}
          <p className={classes['small']}>{t('allTimes', { zone: showZone(zone, first) })}</p>
        </Part>
      )}

      <Part title={t('factsUsed')}>
        <ul>
          {facts.map(({ id, type, at, role }) => <li key={`${id}${role}`}><a href={`#fact-${id}`} onClick={(event) => { event.preventDefault(); onClose(); showFact(id); }}>{title(type)}</a>, {showDateTime(at, zone, declared)} <span className={classes['small']}>{t(role === 'closing' ? 'roleClosing' : 'roleOpening')}</span></li>)}
          {finding.evidence === 'not-recorded' && <li className={classes['small']}>{t('notRecordedLong')}</li>}
        </ul>
      </Part>

      {guards.length > 0 && (
        <Part title={t('conditions')}>
          <ul className={classes['guards']}>{guards.map(({ text: raw, holds }, i) => <li key={`${raw}${i}`} data-holds={holds}>{holds ? <MetIcon size={14} /> : <CrossIcon size={14} />}<span className="visually-hidden">{t(holds ? 'holds' : 'holdsNot')}: </span>{guard(raw)}</li>)}</ul>
        </Part>
      )}

      {exceptions.length > 0 && (
        <Part title={t('exceptions')}>
          <ul className={classes['exceptions']}>
            {exceptions.map(({ id, title: name, cite: source, applied, why }) => (
              <li key={id}>
                <p><Tag tone={applied ? 'amber' : 'plain'}>{t(applied ? 'applied' : 'notApplied')}</Tag> {text(name)} (<CiteLink cite={source} />)</p>
                {why.length > 0 && <ul className={classes['guards']}>{why.map(({ text: raw, holds }, i) => <li key={`${raw}${i}`} data-holds={holds}>{holds ? <MetIcon size={14} /> : <CrossIcon size={14} />}<span className="visually-hidden">{t(holds ? 'holds' : 'holdsNot')}: </span>{guard(raw)}</li>)}</ul>}
              </li>
            ))}
          </ul>
        </Part>
      )}

      {open && wouldDischarge.length > 0 && (
        <Part title={t('wouldDischarge')}>
          <ul>
            {wouldDischarge.map(({ fact, key }, i) => (
              <li key={i}>{fact.map(title).join(t('guard-or'))}
                {Object.keys(key).length > 0 && <span className={classes['small']}> ({Object.entries(key).filter(([, value]) => typeof value === 'string' || typeof value === 'boolean').map(([name, value]) => `${label(name)}: ${text(spec(name)?.options?.find((option) => option.value === value)?.label) || factName(String(value))}`).join('; ')})</span>}
              </li>
            ))}
          </ul>
          {record && <ButtonLink to="/record" search={{ episode: episode.id, type: record, duty: finding.key }} className={classes['record'] ?? ''}>{t('recordThis')}</ButtonLink>}
        </Part>
      )}

      <p className={classes['provenance']}>{t('provenance', { ruleSet: provenance.ruleSet.slice(0, 12), engine: provenance.engine, calendar: provenance.calendar, zones: provenance.zones })}</p>
    </div>
  );

  function factName(id: string): string {
    const fact = episode.facts.find((one) => one.id === id);
    return fact ? `${text(fact.title)}, ${showDateTime(fact.at, zone, declared)}` : id;
  }
}

/** Once the drawer has gone: the fact in the list, marked for a moment. */
function showFact(id: string): void {
  setTimeout(() => {
    const row = document.getElementById(`fact-${id}`);
    row?.scrollIntoView({ block: 'center' });
    row?.setAttribute('data-shown', '');
    setTimeout(() => row?.removeAttribute('data-shown'), 4000);
  }, 100);
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section className={classes['part']}><h4>{title}</h4>{children}</section>;
}

function useGuardWords(): (text: string) => string {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const type = useTypeTitle();
  const field = useFieldLabel();
  const spec = useFieldSpec();
  const lookup: GuardLookup = {
    field: (name) => (name.startsWith('expiry') ? t('guard-expiry') : field(name)),
    option: (name, value) => text(spec(name)?.options?.find((option) => option.value === value)?.label) || codes('bearer', value) || value,
    factType: type, state: (state) => codes('state', state), ground: (ground) => codes('ground', ground),
    say: (key, args) => t(key, args ?? {}),
  };
  return (raw) => {
    const sentence = guardWords(raw, lookup);
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
}
