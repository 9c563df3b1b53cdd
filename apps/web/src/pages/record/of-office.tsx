/** A record of a prosecutor's office: its analyses, plans, reports, who is on duty. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { meQuery, vocabularyQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { calendarQuery } from '../calendar/query.ts';
import { useOfficeFacts } from './office-facts.ts';
import { PlaceForm } from './place-form.tsx';
import { givenKey, type RecordSearch } from './search.ts';
import { TypeChoice } from './type-choice.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function OfOffice({ id, search }: { readonly id: string; readonly search: RecordSearch }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const calendar = useQuery(calendarQuery({ office: id }));
  const vocabulary = useQuery(vocabularyQuery);
  const known = useOfficeFacts(id, search.type);
  const error = calendar.error ?? vocabulary.error;
  if (error && !(calendar.data && vocabulary.data)) return <ProblemView error={error} again={() => { void calendar.refetch(); void vocabulary.refetch(); }} />;
  if (!me || !calendar.data || !vocabulary.data || known.waiting) return <p aria-busy="true">{t('loading')}</p>;
  const { office } = calendar.data;
  const { types } = vocabulary.data;
  const mine = ({ recordedBy, streams }: (typeof types)[number]): boolean => (recordedBy?.includes(me.capacity) ?? false) && streams[0] === 'office';
  const type = types.find((one) => one.type === search.type);
  const under = <Link to="/calendar" search={{ office: id }}>{text(office.name)}</Link>;
  if (!type) return <TypeChoice types={types} under={under} may={mine} search={(one) => ({ office: id, type: one })} none={t('noTypes')} />;
  if (!mine(type)) return <p role="alert">{t('notYours')}</p>;
  return (
    <>
      <PageHead title={text(type.title)} under={under}><Link to="/record" search={{ office: id }}>{t('otherType')}</Link></PageHead>
      <PlaceForm key={`${id} ${type.type} ${givenKey(search.given)}`} me={me} place={office} kind="office" type={type} types={types} given={search.given} facts={known.facts} onSaved={() => void (search.back === undefined
        ? navigate({ to: '/calendar', search: { office: id }, state: { recorded: [type.type] } })
        : navigate({ to: '/registers/$register', params: { register: search.back }, search: { office: id }, state: { recorded: [type.type] } }))} />
    </>
  );
}
