/** A record of a place: of the place itself, or the same of several who are held there. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { meQuery, placesQuery, vocabularyQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { PlaceForm } from './place-form.tsx';
import type { RecordSearch } from './search.ts';
import { SeveralForm } from './several-form.tsx';
import { TypeChoice } from './type-choice.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function OfPlace({ id, search }: { readonly id: string; readonly search: RecordSearch }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const places = useQuery(placesQuery);
  const vocabulary = useQuery(vocabularyQuery);
  const error = places.error ?? vocabulary.error;
  if (error && !(places.data && vocabulary.data)) return <ProblemView error={error} again={() => { void places.refetch(); void vocabulary.refetch(); }} />;
  if (!me || !places.data || !vocabulary.data) return <p aria-busy="true">{t('loading')}</p>;
  const place = places.data.rows.find((one) => one.id === id);
  if (!place) return <p role="alert">{t('noPlace')}</p>;
  const { types } = vocabulary.data;
  const type = types.find((one) => one.type === search.type);
  const back = search.back === undefined ? {} : { back: search.back };
  const under = <Link to="/places/$id" params={{ id }}>{text(place.name)}</Link>;
  if (!type) {
    return <TypeChoice types={types} under={under} may={({ recordedBy, streams }) => (recordedBy?.includes(me.capacity) ?? false) && (streams[0] === 'place' || streams.includes('place'))} search={(one) => ({ place: id, type: one, ...back })} none={t('noTypes')} />;
  }
  if (!type.recordedBy?.includes(me.capacity)) return <p role="alert">{t('notYours')}</p>;
  const done = (): void => void (search.back === undefined ? navigate({ to: '/places/$id', params: { id } }) : navigate({ to: '/places/$id/registers/$register', params: { id, register: search.back } }));
  return (
    <>
      <PageHead title={text(type.title)} under={under}><Link to="/record" search={{ place: id, ...back }}>{t('otherType')}</Link></PageHead>
      {type.streams[0] === 'place'
        ? <PlaceForm key={type.type} me={me} place={place} type={type} types={types} onSaved={done} />
        : <SeveralForm key={type.type} me={me} place={place} type={type} types={types} onDone={done} />}
    </>
  );
}
