/**
 * What medical examinations found, on the chart, for who may read it. Two examinations beside each other: what the later one found that
 * the earlier had not is what a prosecutor looks for.
 */
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { injuriesOf, injuryChange, injuryWords, type Injury } from '@kepil/law/facts/injuries.ts';
import type { EpisodeView, FactView } from '@kepil/modules/contract.ts';
import { vocabularyQuery } from '../../api/queries.ts';
import { BodyChart } from '../../fields/injuries/body-chart.tsx';
import { useLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { showDateTime, zoneOr } from '../../time/show.ts';
import classes from './injuries.module.css';
import list from './list.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

interface Examination { readonly fact: FactView; readonly injuries: readonly Injury[] }

export function Injuries({ episode }: { readonly episode: EpisodeView }) {
  const t = useWords({ kk, ru, en });
  const examinations = examinationsOf(episode);
  const [laterId, setLater] = useState<string>();
  const [earlierId, setEarlier] = useState<string>();
  const name = useExaminationName();
  const later = examinations.find(({ fact }) => fact.id === laterId) ?? examinations.at(-1);
  if (!later || examinations.every(({ injuries }) => injuries.length === 0)) return null;
  const before = examinations.filter(({ fact }) => fact.at < later.fact.at);
  const earlier = earlierId === 'none' ? undefined : (before.find(({ fact }) => fact.id === earlierId) ?? before.at(-1));
  const change = earlier ? injuryChange(earlier.injuries, later.injuries) : null;
  const when = earlier ? showDateTime(earlier.fact.at, zoneOr(earlier.fact.zone)) : '';
  return (
    <section className={list['section']} aria-labelledby="injuries-title">
      <h2 id="injuries-title">{t('injuries')}</h2>
      <div className={classes['choice']}>
        <Choose label={t('examination')} value={later.fact.id} options={examinations.map(({ fact }) => [fact.id, name(fact)])} onChange={setLater} />
        {before.length > 0 && <Choose label={t('compareWith')} value={earlier?.fact.id ?? 'none'} options={[...before.map(({ fact }): [string, string] => [fact.id, name(fact)]), ['none', t('compareNone')]]} onChange={setEarlier} />}
      </div>
      {change && (change.fresh.length === 0
        ? <p className={classes['none']}>{t('noFreshInjuries', { when })}</p>
        : <div className={classes['fresh']}><p><b>{t('freshInjuries', { when })}</b></p><Named injuries={change.fresh} /></div>)}
      {change && change.gone.length > 0 && <div className={classes['gone']}><p>{t('goneInjuries')}</p><Named injuries={change.gone} /></div>}
      <div className={classes['charts']}>
        {earlier && <Chart examination={earlier} fresh={[]} />}
        <Chart examination={later} fresh={change?.fresh ?? []} />
      </div>
    </section>
  );
}

function Chart({ examination: { fact, injuries }, fresh }: { readonly examination: Examination; readonly fresh: readonly Injury[] }) {
  const t = useWords({ kk, ru, en });
  const name = useExaminationName();
  return (
    <div className={classes['one']}>
      <h3>{name(fact)}</h3>
      <BodyChart injuries={injuries} fresh={fresh} />
      {injuries.length === 0 ? <p className={classes['none']}>{t('noInjuries')}</p> : <Named injuries={injuries} numbered />}
    </div>
  );
}

function Named({ injuries, numbered = false }: { readonly injuries: readonly Injury[]; readonly numbered?: boolean }) {
  const language = useLanguage();
  const Tag = numbered ? 'ol' : 'ul';
  return <Tag className={classes['named']}>{injuries.map((injury, i) => <li key={i}>{injuryWords(injury, language)}{injury.description ? `. ${injury.description}` : ''}{injury.photo ? ` (№ ${injury.photo})` : ''}</li>)}</Tag>;
}

function Choose({ label, value, options, onChange }: { readonly label: string; readonly value: string; readonly options: readonly (readonly [string, string])[]; readonly onChange: (value: string) => void }) {
  const id = useId();
  return (
    <span className={classes['select']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>{options.map(([key, words]) => <option key={key} value={key}>{words}</option>)}</select>
    </span>
  );
}

function useExaminationName(): (fact: FactView) => string {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const occasions = useQuery(vocabularyQuery).data?.types.find(({ type }) => type === 'medical.examined')?.fields['occasion']?.options;
  return ({ at, zone, data }) => t('examinationOf', { when: showDateTime(at, zoneOr(zone)), occasion: text(occasions?.find(({ value }) => value === data['occasion'])?.label) });
}

/** In force, oldest first, with what this reader may see of them; an examination that found nothing counts as one. */
function examinationsOf({ facts }: EpisodeView): readonly Examination[] {
  return facts.filter(({ type, supersededBy, withdraws }) => type === 'medical.examined' && supersededBy === null && withdraws === null).toSorted((a, b) => a.at - b.at)
    .flatMap((fact) => {
      const injuries = fact.data['injuries'] === false ? [] : injuriesOf(fact.data['injuryChart']);
      return injuries ? [{ fact, injuries }] : [];
    });
}
