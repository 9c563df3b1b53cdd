/** Whether the person was here before: sought by IIN or name; an earlier description can be taken over. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { HOME_ZONE, showCivil, showDateTime } from '../../time/show.ts';
import { samePerson } from './course.ts';
import classes from './known.module.css';
import { knownQuery } from './queries.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const PAUSE = 400;

export function KnownBefore({ take }: { readonly take: (data: Readonly<Record<string, unknown>>) => void }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [taken, setTaken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, error, isFetching } = useQuery(knownQuery(asked));
  const rows = asked.length >= 3 ? data?.rows : undefined;
  return (
    <section className={classes['known']} aria-labelledby="known-title">
      <h2 id="known-title">{t('knownTitle')}</h2>
      <TextInput label={t('knownLabel')} description={t('knownHint')} value={typed} boxWidth={340} autoComplete="off" maxLength={100} onChange={(event) => setTyped(event.currentTarget.value)} />
      <div role="status" aria-live="polite">
        {error && <ProblemView error={error} />}
        {asked.length >= 3 && isFetching && !rows && <p className={classes['quiet']}>{t('loading')}</p>}
        {rows?.length === 0 && <p className={classes['quiet']}>{t('knownNone')}</p>}
        {taken !== '' && <p className={classes['quiet']}>{t('knownTaken', { name: taken })}</p>}
      </div>
      {rows && rows.length > 0 && (
        <ul className={classes['rows']}>
          {rows.map(({ episode, name, birthDate, from, until, place, data: described }) => (
            <li key={episode}>
              <p><Link to="/episodes/$id" params={{ id: episode }} preload={false}>{name}</Link>{birthDate ? `, ${showCivil(birthDate)}` : ''}</p>
              <p className={classes['quiet']}>{[place ? text(place) : null, until === null ? t('knownStill', { from: showDateTime(from, HOME_ZONE) }) : t('knownStay', { from: showDateTime(from, HOME_ZONE), until: showDateTime(until, HOME_ZONE) })].filter(Boolean).join(' · ')}</p>
              <Button variant="default" size="compact-sm" aria-label={t('knownTakeWho', { name })} onClick={() => { take(samePerson(described)); setTaken(name); }}>{t('knownTake')}</Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
