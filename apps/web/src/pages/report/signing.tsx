/** The signature of a report: its paper is drawn up from the words as they stand and signed by key; what was signed is shown with its check. */
import { useQuery } from '@tanstack/react-query';
import type { ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { meQuery } from '../../api/queries.ts';
import { useWords } from '../../i18n/words.ts';
import { Papers, SignButton } from '../../papers/papers.tsx';
import type { PaperSubject } from '../../papers/query.ts';
import classes from './page.module.css';
import type { WordsIn } from './use-typed.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const KIND = 'office-report';

export function Signing({ report, unsaved, words }: { readonly report: ReportView; readonly unsaved: boolean; readonly words: WordsIn }) {
  const t = useWords({ kk, ru, en });
  const mayPrint = useQuery(meQuery).data?.may.includes('document.print') ?? false;
  if (!mayPrint || !report.signable) return null;
  const subject: PaperSubject = { kind: 'offices', id: report.office.id, zone: report.zone as Zone };
  return (
    <>
      {/* The dialog stays open over what it has done; signed once, it may be signed in the other language or by a second prosecutor. */}
      {report.mayEdit && (report.state === 'drafted' || report.state === 'fixed') && (
        <div className={classes['signing']}>
          <p className={classes['source']}>{t(report.state === 'drafted' ? 'signWhy' : 'signMore')}</p>
          <p><SignButton subject={subject} kind={KIND} about={report.id} language={words} main={report.state === 'drafted'} disabled={unsaved} />{unsaved && <small> {t('saveFirst')}</small>}</p>
        </div>
      )}
      <Papers subject={subject} about={report.id} />
    </>
  );
}
