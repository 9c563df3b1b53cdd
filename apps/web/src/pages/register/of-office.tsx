/** One register of a prosecutor's office, or of it and the offices below. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useWords } from '../../i18n/words.ts';
import { ProblemView } from '../../parts/problem-view.tsx';
import { zoneOr } from '../../time/show.ts';
import { keeperOf, searchOf } from '../registers/keeper.tsx';
import { OfficeChoice } from '../registers/office-choice.tsx';
import { registersQuery } from '../registers/query.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import classes from './page.module.css';
import { TheRegister } from './page.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function RegisterOfOffice() {
  const t = useWords({ kk, ru, en });
  const { register } = useParams({ from: '/inside/registers/$register' });
  const { office, below, ...search } = useSearch({ from: '/inside/registers/$register' });
  const navigate = useNavigate();
  const keeper = keeperOf({ ...(office === undefined ? {} : { office }), ...(below ? { below } : {}) });
  const { data, error, refetch } = useQuery(registersQuery(keeper));
  if (!data) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  const go = (next: typeof search, own = searchOf(keeper)): void => void navigate({ to: '/registers/$register', params: { register }, search: { ...next, ...own }, replace: true });
  return (
    <>
      <SupervisionTabs />
      <TheRegister keeper={keeper} register={register} search={search} zone={zoneOr(data.zone)} onSearch={(next) => go(next)}
        choice={<div className={`${classes['choose']} no-print`}><OfficeChoice keeper={data.keeper} search={searchOf(keeper)} onChoice={(own) => go(search, own)} /></div>} />
    </>
  );
}
