/** A report whose numbers are not there: how far the counting is, and that it can be stopped; or why it is not going on, and how to begin again. */
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReportProgress, ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import { call } from '../../api/client.ts';
import { queryClient } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { LeftIcon } from '../../parts/icons.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { Tag } from '../../parts/state-mark.tsx';
import { showDate } from '../../time/show.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Counting({ report, progress, own }: { readonly report: ReportView; readonly progress: ReportProgress; readonly own: boolean }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const anew = { onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reports'] }) };
  const stop = useMutation({ mutationFn: () => call<ReportProgress>('DELETE', `/api/reports/${report.id}/count`), ...anew });
  const again = useMutation({ mutationFn: () => call<ReportProgress>('POST', `/api/reports/${report.id}/count`, { body: {} }), ...anew });
  const { state, done, of, doing } = progress;
  const running = state === 'counting';
  const told = doing === null ? t('countingSoon') : t('countingWhat', { done, of, what: text(doing) });
  return (
    <>
      <nav className="no-print"><Link to="/reports" className={classes['back'] ?? ''}><LeftIcon size={12} />{t('back')}</Link></nav>
      <PageHead title={text(report.title)} under={<>{text(report.office.name)} · {showDate(report.from, report.zone)} – {showDate(report.to - 1, report.zone)} <Tag tone="amber">{t(state)}</Tag></>} />
      <section className={classes['counting']} aria-labelledby="counting">
        <h2 id="counting">{t(running ? 'countingNow' : state === 'cancelled' ? 'cancelledTitle' : 'unfinishedTitle')}</h2>
        {running ? (
          <>
            <progress max={Math.max(of, 1)} value={done} aria-labelledby="counting" />
            <p role="status">{told}</p>
            <p className={classes['source']}>{t('countingFor', { seconds: Math.floor(progress.elapsedMs / 1000) })}</p>
            {own && <p><Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>{t('stop')}</Button></p>}
          </>
        ) : (
          <>
            <p role="status">{t(state === 'cancelled' ? 'cancelledWhy' : 'unfinishedWhy')}</p>
            <p>{own ? <Button loading={again.isPending} onClick={() => again.mutate()}>{t('countAgain')}</Button> : t('notOwnCounting')}</p>
          </>
        )}
        {stop.error && <ProblemView error={stop.error} />}
        {again.error && <ProblemView error={again.error} />}
      </section>
    </>
  );
}
