/** A record of a place: of the place itself, or the same of several who are held there. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { meQuery, placesQuery, vocabularyQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { useMailboxOpenings } from './mailbox-openings.ts';
import { useMatterFacts } from './matter-facts.ts';
import { PlaceForm } from './place-form.tsx';
import type { RecordSearch } from './search.ts';
import { givenKey, matterParams } from './search.ts';
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
  const known = useMatterFacts(search.matter);
  const openings = useMailboxOpenings(id, search.type);
  const error = places.error ?? vocabulary.error;
  if (error && !(places.data && vocabulary.data)) return <ProblemView error={error} again={() => { void places.refetch(); void vocabulary.refetch(); }} />;
  if (!me || !places.data || !vocabulary.data || known.waiting) return <p aria-busy="true">{t('loading')}</p>;
  const place = places.data.rows.find((one) => one.id === id);
  if (!place) return <p role="alert">{t('noPlace')}</p>;
  const { types } = vocabulary.data;
  // Who has no records of persons records public control alone (modules/restraint/access.ts).
  const mine = ({ type: code, recordedBy, streams }: (typeof types)[number]): boolean =>
    (recordedBy?.includes(me.capacity) ?? false) && (me.may.includes('fact.record') ? streams[0] === 'place' || streams.includes('place') : streams[0] === 'place' && code.startsWith('monitoring.'));
  const type = types.find((one) => one.type === search.type);
  const back = search.back === undefined ? {} : { back: search.back };
  const cell = search.cell === undefined ? {} : { cell: search.cell };
  const under = <Link to="/places/$id" params={{ id }}>{text(place.name)}</Link>;
  if (!type) {
    return <TypeChoice types={types} under={under} may={mine} search={(one) => ({ place: id, type: one, ...cell, ...back })} none={t('noTypes')} />;
  }
  if (!mine(type)) return <p role="alert">{t('notYours')}</p>;
  const done = (id: string): void => void (!me.may.includes('fact.record') ? navigate({ to: '/monitoring', state: { recorded: [type.type] } }) : search.matter !== undefined ? navigate({ to: '/matters/$kind/$fact', params: search.matter.includes('/') ? matterParams(search.matter) : { kind: search.matter, fact: id }, state: { recorded: [type.type] } })
    : search.back === undefined ? navigate({ to: '/places/$id', params: { id: place.id } }) : navigate({ to: '/places/$id/registers/$register', params: { id: place.id, register: search.back } }));
  return (
    <>
      <PageHead title={text(type.title)} under={under}><Link to="/record" search={{ place: id, ...cell, ...back }}>{t('otherType')}</Link></PageHead>
      {type.streams[0] === 'place'
        ? <PlaceForm key={`${type.type} ${givenKey(search.given)}`} me={me} place={place} type={type} types={types} given={search.given} facts={[...known.facts, ...openings]} onSaved={done} />
        : <SeveralForm key={`${type.type} ${search.cell ?? ''}`} me={me} place={place} type={type} types={types} cell={search.cell} onDone={() => done('')} />}
    </>
  );
}
