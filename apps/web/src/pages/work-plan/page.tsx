/** The work plan of an office for a half-year: drafted of what recurs, edited and adopted by its head, then seen carried out. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { WorkPlan } from '@kepil/modules/supervision/hierarchy/work-plan-contract.ts';
import { get } from '../../api/client.ts';
import { meQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { LeftIcon, PrintIcon, RightIcon } from '../../parts/icons.tsx';
import { List } from '../../parts/list.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { showCivil, showDate, zoneOr } from '../../time/show.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { DraftOfPlan } from './draft.tsx';
import { Points } from './points.tsx';
import { halfYearBeside, readWorkPlanSearch } from './search.ts';
import shared from '../districts/page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** Under the key of the places, so that a record made of the office renews it. */
const workPlanQuery = (asked: { readonly office?: string | undefined; readonly until?: string | undefined }) => queryOptions({
  queryKey: ['places', 'supervision', 'work-plan', asked], queryFn: ({ signal }) => get<WorkPlan>('/api/work-plan', asked, signal), placeholderData: keepPreviousData,
});

export default function WorkPlanPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const search = useSearch({ from: '/inside/work-plan' });
  const navigate = useNavigate();
  const me = useQuery(meQuery).data;
  const { data: plan, error, isPlaceholderData, refetch } = useQuery(workPlanQuery(search));
  const go = (by: { readonly office?: string | undefined; readonly until?: string | undefined }): void => void navigate({ to: '/work-plan', search: readWorkPlanSearch({ ...search, ...by }), replace: true });
  if (!plan || !me) return error ? <ProblemView error={error} again={() => void refetch()} /> : <p aria-busy="true">{t('loading')}</p>;
  return (
    <>
      <SupervisionTabs />
      <PageHead title={t('title')} under={<><Link to="/calendar" search={{ office: plan.office.id }}>{text(plan.office.name)}</Link> · {t('period', { from: showCivil(plan.from), until: showCivil(plan.until) })}</>}>
        <Link to="/registers/$register" params={{ register: 'plans' }} search={{ office: plan.office.id }} className="no-print">{t('register')}</Link>
        <Button variant="default" className="no-print" leftSection={<PrintIcon size={14} />} onClick={() => window.print()}>{t('print')}</Button>
      </PageHead>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <div className={shared['page']} aria-busy={isPlaceholderData}>
        <div className={`${sheet['bar']} no-print`} role="search">
          <div role="group" aria-label={t('halfYear')} className={shared['period']}>
            <IconButton framed aria-label={t('before')} onClick={() => go({ until: halfYearBeside(plan.until, -1) })}><LeftIcon /></IconButton>
            <Button variant="default" onClick={() => go({ until: undefined })}>{t('now')}</Button>
            <IconButton framed aria-label={t('after')} onClick={() => go({ until: halfYearBeside(plan.until, 1) })}><RightIcon /></IconButton>
          </div>
          {plan.offices.length > 1 && <List label={t('office')} clearLabel={t('ownOffice')} w={300} data={plan.offices.map(({ id, name }) => ({ value: id, label: text(name) }))} value={search.office ?? null} onChange={(office) => go({ office: office ?? undefined })} />}
        </div>
        {plan.adopted
          ? <><p className={shared['hint']}>{t('adopted', { number: plan.adopted.number ?? '–', when: showDate(plan.adopted.at, zoneOr(plan.office.zone)), who: plan.adopted.by })}</p><Points plan={plan} /></>
          : plan.mayAdopt && plan.office.id === me.office.id ? <DraftOfPlan key={`${plan.office.id} ${plan.until}`} plan={plan} me={me} /> : <p className={shared['none']}>{t('notAdopted')}</p>}
      </div>
    </>
  );
}
