/** From the words to the signature and on: the paper is signed, its fact recorded (with what the law says of it first), then sent up. */
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
import { Signing } from './signing.tsx';
import type { WordsIn } from './use-typed.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Acts({ report, unsaved, words }: { readonly report: ReportView; readonly unsaved: boolean; readonly words: WordsIn }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const send = report.to_whom ? t('sendTo', { to: text(report.to_whom) }) : t('send');
  return (
    <section className={`${classes['acts']} no-print`}>
      <Signing report={report} unsaved={unsaved} words={words} />
      {/* Signed by the key; a report that is sent by its record goes up with it. */}
      {report.signBy && !unsaved && <Recording key={`sign ${report.sha256}`} report={report} facts={report.signBy} label={report.sentByRecord ? send : t('enter')} />}
      {report.state === 'signed' && <p role="status">{t('doneSigned')}</p>}
      {report.sendBy && <Recording key={`send ${report.sendBy.length}`} report={report} facts={report.sendBy} label={send} />}
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
