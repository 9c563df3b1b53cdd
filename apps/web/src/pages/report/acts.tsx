/** From the words to the signature and on: the paper is fixed, its fact recorded (with what the law says of it first), then sent up. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GateResult, RecordResult } from '@kepil/modules/contract.ts';
import type { ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import { call } from '../../api/client.ts';
import { queryClient, renewAfterFact } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { StateMark } from '../../parts/state-mark.tsx';
import { now } from '../../time/clock.ts';
import { uuidv7 } from '../record/uuid.ts';
import classes from './page.module.css';
import type { WordsIn } from './use-typed.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Acts({ report, unsaved, words }: { readonly report: ReportView; readonly unsaved: boolean; readonly words: WordsIn }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const fix = useMutation({
    mutationFn: () => call<ReportView>('POST', `/api/reports/${report.id}/paper`, { body: { version: report.version, language: words } }),
    onSuccess: (fixed) => queryClient.setQueryData(['reports', report.id], fixed),
  });
  return (
    <section className={`${classes['acts']} no-print`}>
      {report.sha256 !== null && (
        <p><a href={`/api/reports/${report.id}/paper`} target="_blank" rel="noreferrer">{t('paper')}</a> <small>{t('digest')}: <code>{report.sha256.slice(0, 16)}…</code></small></p>
      )}
      {report.mayEdit && report.state === 'drafted' && (
        <>
          <p className={classes['source']}>{t('fixWhy')} {t('fixIn')}: {t(words)}.</p>
          <p><Button disabled={unsaved} loading={fix.isPending} onClick={() => fix.mutate()}>{t('fix')}</Button>{unsaved && <small> {t('saveFirst')}</small>}</p>
          {fix.error && <ProblemView error={fix.error} />}
        </>
      )}
      {report.signBy && !unsaved && <Recording key="sign" report={report} facts={report.signBy} label={t('sign')} />}
      {report.state === 'signed' && <p role="status">{t('doneSigned')}</p>}
      {report.sendBy && <Recording key={`send ${report.sendBy.length}`} report={report} facts={report.sendBy} label={report.to_whom ? t('sendTo', { to: text(report.to_whom) }) : t('send')} />}
      {report.state === 'sent' && <p role="status">{t('done')}</p>}
    </section>
  );
}

interface RecordingProps {
  readonly report: ReportView;
  readonly facts: NonNullable<ReportView['signBy']>;
  readonly label: string;
}

function Recording({ report, facts, label }: RecordingProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  // Made once: the same call again is the same record.
  const [bodies] = useState(() => facts.map(({ type, data }) => ({ id: uuidv7(), type, at: now(), place: null, streams: [{ kind: 'office', id: report.office.id }], data })));
  const gate = useQuery({ queryKey: ['reports', report.id, 'gate', bodies[0]?.id], queryFn: () => call<GateResult>('POST', '/api/facts/gate', { body: { facts: bodies } }), staleTime: Infinity });
  const record = useMutation({
    mutationFn: () => call<RecordResult>('POST', '/api/facts', { body: { facts: bodies } }),
    onSuccess: async () => { await Promise.all([renewAfterFact(), queryClient.invalidateQueries({ queryKey: ['reports'] })]); },
  });
  return (
    <div className={classes['recording']}>
      <h3>{t('gate')}</h3>
      {gate.error && <ProblemView error={gate.error} />}
      {gate.data && (gate.data.breaks.length === 0 ? <p>{t('gateFine')}</p> : <ul>{gate.data.breaks.map((finding) => <li key={finding.key}><StateMark finding={finding} /> {text(finding.title)} <CiteLink cite={finding.cite} /></li>)}</ul>)}
      {record.error && <ProblemView error={record.error} />}
      <p><Button loading={record.isPending} onClick={() => record.mutate()}>{label}</Button></p>
    </div>
  );
}
