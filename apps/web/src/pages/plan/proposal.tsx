/** A lawful placement proposed: the first at once, then bettered under one's eyes until it is proved how near the fewest moves it is. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan, ProposalJob } from '@kepil/modules/contract.ts';
import { call, get } from '../../api/client.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { numberText, useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import classes from './side.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const AGAIN_MS = 700;

export function Proposal({ plan, nameOf, onTake }: { readonly plan: Plan; readonly nameOf: (id: string) => string; readonly onTake: ((moves: NonNullable<ProposalJob['best']>['moves']) => void) | null }) {
  const t = useWords({ kk, ru, en });
  const [started, setStarted] = useState<ProposalJob | null>(null);
  const path = `/api/places/${encodeURIComponent(plan.place.id)}/plan/proposal`;
  const start = useMutation({ mutationFn: () => call<ProposalJob>('POST', path), onSuccess: setStarted });
  const cancel = useMutation({ mutationFn: (job: string) => call<ProposalJob>('DELETE', `${path}/${job}`), onSuccess: setStarted });
  const asked = useQuery({
    queryKey: ['places', plan.place.id, 'proposal', started?.job ?? ''], queryFn: () => get<ProposalJob>(`${path}/${started?.job ?? ''}`), enabled: started?.state === 'running',
    refetchInterval: ({ state: { data } }) => (data && data.state !== 'running' ? false : AGAIN_MS), staleTime: 0,
  });
  const job = started?.state === 'running' ? (asked.data ?? started) : started;
  return (
    <section className={`${classes['part']} no-print`} aria-labelledby="proposal">
      <h2 id="proposal">{t('proposal')}</h2>
      <div className={classes['acts']}>
        <Button variant={job ? 'default' : 'filled'} loading={start.isPending} onClick={() => start.mutate()}>{t('propose')}</Button>
        {job?.state === 'running' && <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate(job.job)}>{t('proposalStop')}</Button>}
      </div>
      {start.error && <ProblemView error={start.error} />}
      {cancel.error && <ProblemView error={cancel.error} />}
      {asked.error && <ProblemView error={asked.error} />}
      {job && <Told job={job} nameOf={nameOf} onTake={onTake} />}
    </section>
  );
}

function Told({ job, nameOf, onTake }: { readonly job: ProposalJob; readonly nameOf: (id: string) => string; readonly onTake: ((moves: NonNullable<ProposalJob['best']>['moves']) => void) | null }) {
  const t = useWords({ kk, ru, en });
  const language = useLanguage();
  const { best, fewest, gap, state } = job;
  const percent = gap === null ? '' : numberText(Math.ceil(gap * 1000) / 10, language);
  return (
    <div className={classes['lines']}>
      {best && best.moves.length === 0 && job.leftOut.length === 0 && <p role="status">{t('proposalNone')}</p>}
      {best && best.moves.length > 0 && <p role="status"><b>{t('proposalMoves', { n: best.moves.length, disturbed: best.disturbed })}</b></p>}
      {state === 'running' && (
        <>
          <p className={classes['quiet']}>{t('proposalBetter', { seconds: Math.round(job.elapsedMs / 1000), limit: Math.round(job.limitMs / 1000) })}</p>
          <progress max={job.limitMs} value={job.elapsedMs} aria-label={t('proposalBetter', { seconds: Math.round(job.elapsedMs / 1000), limit: Math.round(job.limitMs / 1000) })} />
        </>
      )}
      {fewest !== null && fewest > 0 && <p>{t('proposalBound', { n: fewest })}</p>}
      {best && best.disturbed > 0 && state !== 'running' && <p>{gap === null ? t('proposalUnproved') : gap === 0 ? t('proposalBest') : t('proposalGap', { gap: percent })}</p>}
      {state === 'cancelled' && <p>{t('proposalStopped')}</p>}
      {state === 'failed' && <p>{t('proposalFailed')}</p>}
      {best && best.moves.length > 0 && onTake && <div className={classes['acts']}><Button onClick={() => onTake(best.moves)}>{t('proposalTake')}</Button></div>}
      {job.leftOut.length > 0 && (
        <>
          <h3>{t('leftOut', { n: job.leftOut.length })}</h3>
          <p className={classes['quiet']}>{job.leftOut.map(nameOf).join(', ')}</p>
          <ul className={classes['unplaced']}>{job.unplaced.map((one) => <Unplaced key={one.persons.join(' ')} one={one} nameOf={nameOf} />)}</ul>
        </>
      )}
    </div>
  );
}

const NAMED = 3;

function Unplaced({ one: { persons, missing, rules, changes }, nameOf }: { readonly one: ProposalJob['unplaced'][number]; readonly nameOf: (id: string) => string }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const named = persons.slice(0, NAMED).map(nameOf).join(', ');
  const who = persons.length > NAMED ? t('andOthers', { who: named, more: persons.length - NAMED }) : named;
  return (
    <li>
      <p><b>{t('missing', { who, n: missing })}</b></p>
      {rules.length > 0 && <><p>{t('because')}</p><ul>{rules.map((rule) => <li key={rule.code}>{text(rule.title)}. <CiteLink cite={rule.cite} /></li>)}</ul></>}
      <p>{changes.length === 0 ? t('noChange') : t('helps')}</p>
      {changes.length > 0 && <ul>{changes.map(({ kind, cell, beds, person }) => <li key={`${kind}${cell ?? ''}${person ?? ''}`}>{t(kind, { cell: cell ?? '', beds: beds ?? 0, person: person === null ? '' : nameOf(person) })}</li>)}</ul>}
    </li>
  );
}
