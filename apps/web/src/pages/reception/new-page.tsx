/** Somebody is brought to the place: who, by whom, on which papers. Recorded, the reception goes on step by step on the person's own page. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { meQuery, vocabularyQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { CiteLink } from '../../parts/cite-link.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { FirstRecord } from '../new-episode/first-record.tsx';
import { arrival, knownBeforehand } from './course.ts';
import { KnownBefore } from './known.tsx';
import classes from './page.module.css';
import { stepsAheadQuery } from './queries.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function NewReceptionPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const vocabulary = useQuery(vocabularyQuery);
  const ahead = useQuery(stepsAheadQuery);
  const error = vocabulary.error ?? ahead.error;
  if (error && !(vocabulary.data && ahead.data)) return <ProblemView error={error} again={() => { void vocabulary.refetch(); void ahead.refetch(); }} />;
  if (!me || !vocabulary.data || !ahead.data) return <p aria-busy="true">{t('loading')}</p>;
  const { place, bases } = ahead.data;
  return (
    <FirstRecord me={me} types={vocabulary.data.types} course={arrival} known={knownBeforehand(ahead.data)} title={t('newTitle')} under={place ? text(place.name) : t('newUnder')}
      onSaved={(id, recorded) => void navigate({ to: '/episodes/$id/reception', params: { id }, state: { recorded } })}
      lead={(put) => (
        <>
          <KnownBefore take={(data) => put('person.described', data)} />
          {bases.length > 0 && (
            <section className={classes['bases']} aria-labelledby="bases-title">
              <h2 id="bases-title">{t('basesTitle')}</h2>
              <ul>
                {bases.map(({ person, cite, papers }) => (
                  <li key={person.ru}><p>{text(person)} (<CiteLink cite={cite} />)</p><p className={classes['quiet']}>{papers.map(({ title }) => text(title)).join('; ')}</p></li>
                ))}
              </ul>
              <p className={classes['quiet']}>{t('basesHint')}</p>
            </section>
          )}
        </>
      )} />
  );
}
