/** What the law of another day would say of the same facts: what it adds, what it leaves out, what it times otherwise. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { FindingView } from '@kepil/modules/contract.ts';
import { comparisonQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { StateMark } from '../../parts/state-mark.tsx';
import { showCivil, showDateTime } from '../../time/show.ts';
import { isRealDate, readDate, writeDate } from '../../time/typed.ts';
import classes from './comparison.module.css';
import list from './list.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface ComparisonProps {
  readonly episode: string;
  readonly zone: Zone;
  readonly on: string | undefined;
  readonly choose: (on: string | undefined) => void;
}

export function Comparison({ episode, zone, on, choose }: ComparisonProps) {
  const t = useWords({ kk, ru, en });
  const [typed, setTyped] = useState(on ? writeDate(on) : '');
  const [wrong, setWrong] = useState(false);
  const submit = () => {
    const date = readDate(typed);
    const good = date !== null && isRealDate(date);
    setWrong(!good);
    if (good) choose(date);
  };
  return (
    <section className={`${list['section']} no-print`} aria-labelledby="compare-title">
      <h2 id="compare-title">{t('compare')}</h2>
      <p className={list['small']}>{t('compareWhat')}</p>
      <form className={classes['form']} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <TextInput size="xs" aria-label={t('compareOn')} placeholder={t('dateForm')} value={typed} error={wrong ? t('dateWrong') : undefined} onChange={(event) => { setTyped(event.currentTarget.value); setWrong(false); }} inputMode="numeric" />
        <Button type="submit" variant="default">{t('show')}</Button>
        {on && <Button variant="subtle" onClick={() => { setTyped(''); choose(undefined); }}>{t('close')}</Button>}
      </form>
      {on && <Differences episode={episode} on={on} zone={zone} />}
    </section>
  );
}

function Differences({ episode, on, zone }: { readonly episode: string; readonly on: string; readonly zone: Zone }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { data, error, refetch } = useQuery(comparisonQuery(episode, on));
  if (error) return <ProblemView error={error} again={() => void refetch()} />;
  if (!data) return <p aria-busy="true">{t('loading')}</p>;
  const date = showCivil(on);
  const { only, changed } = data;
  if (only.now.length + only.then.length + changed.length === 0) return <p role="status">{t('sameLaw', { date })}</p>;
  const due = (finding: FindingView) => (finding.due === null ? '' : showDateTime(finding.due, zone));
  const item = (finding: FindingView) => <li key={finding.key}><StateMark finding={finding} words={false} /> {text(finding.title)} (<CiteLink cite={finding.cite} on={on} />){finding.due === null ? '' : `: ${due(finding)}`}</li>;
  return (
    <div className={classes['differences']} role="status">
      {changed.length > 0 && (
        <>
          <h3>{t('changedThen', { date })}</h3>
          <ul>{changed.map(({ now, then }) => <li key={now.key}>{text(now.title)}<br /><span className={list['small']}>{t('nowThen', { now: due(now) || now.state, then: due(then) || then.state })}</span></li>)}</ul>
        </>
      )}
      {only.then.length > 0 && <><h3>{t('onlyThen', { date })}</h3><ul>{only.then.map(item)}</ul></>}
      {only.now.length > 0 && <><h3>{t('onlyNow')}</h3><ul>{only.now.map(item)}</ul></>}
    </div>
  );
}
