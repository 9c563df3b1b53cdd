/** From the page of a place to its inspection: the place is taken along, and the inspection goes on where it was left. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { meQuery, placeQuery, vocabularyQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { begin, take } from '../inspections/begin.ts';
import { inspectionsOf, sheetOf } from '../inspections/store.ts';
import { useDoor } from '../inspections/use-inspections.ts';
import { SetPassphrase, Unlock } from '../inspections/vault/door.tsx';
import { PlaceForm } from '../record/place-form.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const TYPE = 'place.inspected';

export default function InspectionPage() {
  const me = useQuery(meQuery).data;
  const { id } = useParams({ from: '/inside/places/$id/inspection' });
  // Who visits a place without the right to take along what is known of persons fills in the plain form.
  return me?.may.includes('inspection.prepare') ? <Behind account={me.id} login={me.login} place={id} /> : <PlainForm />;
}

/** What is taken along is kept, and nothing is kept before it can be closed. */
function Behind({ account, login, place }: { readonly account: string; readonly login: string; readonly place: string }) {
  const t = useWords({ kk, ru, en });
  const door = useDoor(account);
  switch (door) {
    case 'looking': return <p aria-busy="true">{t('loading')}</p>;
    case 'none': case 'bare': return <><PageHead title={t('title')} /><SetPassphrase account={account} login={login} bare={door === 'bare'} /></>;
    case 'locked': return <Unlock account={account} />;
    case 'open': return <Begin account={account} place={place} />;
  }
}

function Begin({ account, place }: { readonly account: string; readonly place: string }) {
  const t = useWords({ kk, ru, en });
  const navigate = useNavigate();
  const begun = useQuery({
    queryKey: ['inspection-begun', account, place], staleTime: 0, gcTime: 0, retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false,
    queryFn: async () => {
      const open = (await inspectionsOf(account)).find((one) => one.place === place && one.state === 'open');
      if (open && (await sheetOf(account, place))) return open.id;
      const taken = await take(account, place);
      return open?.id ?? (await begin(account, taken)).id;
    },
  });
  const found = begun.data;
  useEffect(() => { if (found !== undefined) void navigate({ to: '/inspections/$id', params: { id: found }, replace: true }); }, [found, navigate]);
  return begun.error ? <ProblemView error={begun.error} again={() => void begun.refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
}

function PlainForm() {
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
