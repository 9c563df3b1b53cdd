/** One reconciliation in three steps: the lists, the proposals, the result. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReconciliationView } from '@kepil/modules/control/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { HOME_ZONE, showDate } from '../../time/show.ts';
import { writeDate } from '../../time/typed.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import { Lists } from './lists.tsx';
import classes from './page.module.css';
import { Proposals } from './proposals.tsx';
import { reconciliationQuery, renew, send } from './query.ts';
import { Result } from './result.tsx';
import { steps, type Step } from './search.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export default function WorkPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { id } = useParams({ from: '/inside/reconciliation/$id' });
  const answer = useQuery(reconciliationQuery(id));
  const one = answer.data;
  return (
    <>
      <SupervisionTabs />
      <PageHead title={one ? t('titleOf', { what: text(one.whichLabel) }) : t('title')} under={one && <><Link to="/reconciliation">{t('all')}</Link> · {t('from', { when: writeDate(one.periodFrom) })}{one.state === 'open' && ` · ${t('deletedOn', { when: showDate(one.deleteAt, HOME_ZONE) })}`}</>}>
        {one?.state === 'open' && <Remove id={id} />}
      </PageHead>
      {answer.error && <ProblemView error={answer.error} again={() => void answer.refetch()} />}
      {answer.isPending && <p aria-busy="true">{t('loading')}</p>}
      {one && (one.state === 'open' ? <Open one={one} /> : <Over one={one} />)}
    </>
  );
}

function Open({ one }: { readonly one: ReconciliationView }) {
  const t = useWords({ kk, ru, en });
  const search = useSearch({ from: '/inside/reconciliation/$id' });
  const done = one.comparing === 'done' && one.summaries.length > 0;
  const step: Step = done ? (search.step ?? 'pairs') : 'lists';
  return (
    <>
      <nav aria-label={t('steps')} className={classes['steps']}>
        <ol>
          {steps.map((name, i) => (
            <li key={name}>{name === 'lists' || done
              ? <Link to="/reconciliation/$id" params={{ id: one.id }} search={{ step: name }} aria-current={name === step ? 'step' : undefined} replace>{i + 1}. {t(`step-${name}`)}</Link>
              : <span>{i + 1}. {t(`step-${name}`)}</span>}</li>
          ))}
        </ol>
      </nav>
      {step === 'lists' && <Lists one={one} />}
      {step === 'pairs' && <Proposals one={one} />}
      {step === 'result' && <Result one={one} />}
    </>
  );
}

/** What is left when the lists are gone: that there was one, and where its result is. */
function Over({ one }: { readonly one: ReconciliationView }) {
  const t = useWords({ kk, ru, en });
  return (
    <div className={classes['over']} role="status">
      <p><b>{t(one.state === 'recorded' ? 'recorded' : 'expired')}</b></p>
      <p>{t('listsDeleted')}</p>
      {one.state === 'recorded' && <p><Link to="/journal" search={{ fact: one.id }}>{t('factInJournal')}</Link></p>}
    </div>
  );
}

function Remove({ id }: { readonly id: string }) {
  const t = useWords({ kk, ru, en });
  const navigate = useNavigate();
  const remove = useMutation({ mutationFn: () => send('DELETE', id, ''), onSuccess: async () => { await navigate({ to: '/reconciliation' }); await renew(id); } });
  return <Button variant="default" loading={remove.isPending} onClick={() => { if (window.confirm(t('removeSure'))) remove.mutate(); }}>{t('remove')}</Button>;
}
