/** The reception of one person, step by step down one page: each step a record of its own, each with its state by the law. */
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReceptionStepView } from '@kepil/modules/custody/reception/contract.ts';
import { episodeQuery, meQuery, vocabularyQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { MetIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { showDateTime, zoneOr } from '../../time/show.ts';
import { useTypeTitle } from '../../words/vocabulary.ts';
import classes from './page.module.css';
import { receptionQuery } from './queries.ts';
import { Step } from './step.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const unfinished: ReadonlySet<ReceptionStepView['state']> = new Set(['overdue', 'due', 'expected']);
const off: ReadonlySet<ReceptionStepView['state']> = new Set(['not-needed', 'not-asked']);

export default function ReceptionPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const title = useTypeTitle();
  const { id } = useParams({ from: '/inside/episodes/$id/reception' });
  const { recorded: before } = useLocation({ select: ({ state }) => state });
  const { data: me } = useQuery(meQuery);
  const vocabulary = useQuery(vocabularyQuery);
  const reception = useQuery(receptionQuery(id));
  const episode = useQuery({ ...episodeQuery(id, {}), refetchInterval: false });
  const [opened, setOpened] = useState<string | null>();
  const [recorded, setRecorded] = useState<readonly string[] | undefined>(before);
  const error = reception.error ?? episode.error ?? vocabulary.error;
  if (error && !(reception.data && episode.data && vocabulary.data)) return <ProblemView error={error} again={() => { void reception.refetch(); void episode.refetch(); void vocabulary.refetch(); }} />;
  if (!me || !reception.data || !episode.data || !vocabulary.data) return <p aria-busy="true">{t('loading')}</p>;
  const { data } = reception;
  const asked = data.steps.filter(({ state }) => !off.has(state));
  const aside = data.steps.filter(({ state }) => off.has(state));
  const open = asked.filter(({ state, record }) => unfinished.has(state) && record.length > 0);
  const first = (open.find(({ state }) => state === 'overdue') ?? open[0])?.id ?? null;
  const now = opened === undefined ? first : opened;
  const count = (...states: readonly ReceptionStepView['state'][]): number => asked.filter(({ state }) => states.includes(state)).length;
  const steps = (list: readonly ReceptionStepView[], from: number) => list.map((step, i) => (
    <Step key={`${step.id} ${step.id === now ? step.facts.length : ''}`} step={step} number={from + i} reception={data} episode={episode.data} me={me} types={vocabulary.data.types} opened={step.id === now}
      onToggle={() => setOpened(step.id === now ? null : step.id)} onSaved={(type) => { setRecorded([type]); setOpened(undefined); }} />
  ));
  return (
    <>
      <PageHead title={t('title', { name: data.person })} under={[data.place ? text(data.place.name) : null, data.admission ? t('admittedAt', { when: showDateTime(data.admission.at, zoneOr(data.zone)) }) : t('notAdmitted')].filter(Boolean).join(' · ')}>
        <Link to="/episodes/$id" params={{ id }}>{t('toPerson')}</Link>
      </PageHead>
      <p role="status" className={recorded ? classes['recorded'] : undefined}>{recorded && <><MetIcon /> {t('recorded', { what: recorded.map(title).join(', ') })}</>}</p>
      <p className={classes['sum']}>
        {t('sumRecorded', { n: count('recorded', 'flawed'), all: asked.length })}
        {count('overdue') > 0 && <b className={classes['red']}> · {t('sumOverdue', { n: count('overdue') })}</b>}
        {count('flawed') > 0 && <b className={classes['red']}> · {t('sumFlawed', { n: count('flawed') })}</b>}
        {count('due', 'expected') > 0 && <> · {t('sumDue', { n: count('due', 'expected') })}</>}
      </p>
      <ol className={classes['steps']}>{steps(asked, 1)}</ol>
      {aside.length > 0 && (
        <details className={classes['aside']}>
          <summary>{t('aside', { n: aside.length })}</summary>
          <ol className={classes['steps']}>{steps(aside, asked.length + 1)}</ol>
        </details>
      )}
      <p className={classes['quiet']}>{t('papersHint')} <Link to="/episodes/$id" params={{ id }} hash="documents-title">{t('papersLink')}</Link></p>
    </>
  );
}
