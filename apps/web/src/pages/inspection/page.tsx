/** Recording an inspection of a place. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { meQuery, placeQuery, vocabularyQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { PlaceForm } from '../record/place-form.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const TYPE = 'place.inspected';

export default function InspectionPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/inside/places/$id/inspection' });
  const { data: me } = useQuery(meQuery);
  const place = useQuery({ ...placeQuery(id), refetchInterval: false });
  const vocabulary = useQuery(vocabularyQuery);
  const error = place.error ?? vocabulary.error;
  if (error && !(place.data && vocabulary.data)) return <ProblemView error={error} again={() => { void place.refetch(); void vocabulary.refetch(); }} />;
  const type = vocabulary.data?.types.find((one) => one.type === TYPE);
  if (!me || !place.data || !vocabulary.data || !type) return <p aria-busy="true">{t('loading')}</p>;
  if (!type.recordedBy?.includes(me.capacity)) return <p role="alert">{t('notYours')}</p>;
  return (
    <>
      <PageHead title={t('title')} under={<Link to="/places/$id" params={{ id }}>{text(place.data.place.name)}</Link>} />
      <PlaceForm key={id} me={me} place={place.data.place} type={type} types={vocabulary.data.types} explain={t('next')} onSaved={() => void navigate({ to: '/places/$id', params: { id } })} />
    </>
  );
}
