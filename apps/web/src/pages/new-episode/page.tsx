import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { meQuery, vocabularyQuery } from '../../api/queries.ts';
import { useWords } from '../../i18n/words.ts';
import { ProblemView } from '../../parts/problem-view.tsx';
import { FirstRecord } from './first-record.tsx';
import { detention } from './sections.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function NewEpisodePage() {
  const t = useWords({ kk, ru, en });
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const vocabulary = useQuery(vocabularyQuery);
  if (vocabulary.error) return <ProblemView error={vocabulary.error} again={() => void vocabulary.refetch()} />;
  if (!me || !vocabulary.data) return <p aria-busy="true">{t('loading')}</p>;
  return (
    <FirstRecord me={me} types={vocabulary.data.types} course={detention} title={t('title')} under={<>{t('under')}{me.place !== null && <> {t('brought')} <Link to="/reception">{t('toReception')}</Link></>}</>}
      onSaved={(id, recorded) => void navigate({ to: '/episodes/$id', params: { id }, state: { recorded } })} />
  );
}
