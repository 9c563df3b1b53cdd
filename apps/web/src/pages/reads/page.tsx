/** Who looked at whose record: for the prosecutor of the republic and the auditor. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { startOfDay } from '@kepil/law/time/zone.ts';
import { useState } from 'react';
import { meQuery, readsQuery } from '../../api/queries.ts';
import { DateField } from '../../fields/date-field.tsx';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { TextInput } from '../../parts/text-input.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { useCodes } from '../../words/codes.ts';
import { HOME_ZONE, showDateTime } from '../../time/show.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const SIZE = 100;
const DAY = 86_400_000;
/** Enough of a record's number to tell it from others; the whole of it stands in the title. */
const short = (episode: string): string => episode.slice(-8);
const midnight = (date: string): number | undefined => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? startOfDay(date, HOME_ZONE) : undefined);

export default function ReadsPage() {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const codes = useCodes();
  const what = (code: string): string => { const key = `what-${code.split(':')[0] ?? ''}`; return key in ru ? t(key as keyof typeof ru) : code; };
  const [q, setQ] = useState('');
  const [days, setDays] = useState({ from: '', to: '' });
  const [page, setPage] = useState(0);
  const last = midnight(days.to);
  const reads = useQuery(readsQuery({ q, from: midnight(days.from), to: last === undefined ? undefined : last + DAY }, page));
  // The auditor learns who looked, not whom at: a link would only be refused.
  const opens = useQuery(meQuery).data?.may.includes('episode.read') ?? false;
  const from = (day: string): void => { setDays({ ...days, from: day }); setPage(0); };
  const to = (day: string): void => { setDays({ ...days, to: day }); setPage(0); };
  return (
    <>
      <PageHead title={t('title')} under={t('under')} />
      <div className={`${sheet['bar']} no-print`} role="search">
        <TextInput type="search" size="xs" w={260} label={t('search')} value={q} onChange={(event) => { setQ(event.currentTarget.value); setPage(0); }} />
        <DateField size="xs" label={t('from')} value={days.from} onChange={from} />
        <DateField size="xs" label={t('to')} value={days.to} onChange={to} />
      </div>
      {reads.error && <ProblemView error={reads.error} again={() => void reads.refetch()} />}
      {reads.data && (
        <div className={sheet['sheet']} tabIndex={0} role="region" aria-label={t('title')}>
          <table>
            <thead><tr><th scope="col">{t('when')}</th><th scope="col">{t('who')}</th><th scope="col">{t('what')}</th><th scope="col">{t('person')}</th><th scope="col">{t('shown')}</th><th scope="col">{t('result')}</th></tr></thead>
            <tbody>
              {reads.data.rows.map((row) => (
                <tr key={row.id}>
                  <td className={sheet['nowrap']}>{showDateTime(row.at, HOME_ZONE)}</td>
                  <td>{row.reader.name}<small>{[codes('bearer', row.reader.role), text(row.reader.office)].filter(Boolean).join(', ')}</small></td>
                  <td>{what(row.what)}</td>
                  <td>{row.episode && opens ? <Link to="/episodes/$id" params={{ id: row.episode }} preload={false}>{row.person ?? short(row.episode)}</Link> : (row.person ?? (row.episode && <code title={row.episode}>{short(row.episode)}</code>))}</td>
                  <td>{t('records', { n: row.shown.length })}</td>
                  <td>{row.result === 'refused' ? t('denied') : t('ok')}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {reads.data.rows.length === 0 && <p className={sheet['empty']} role="status">{t('none')}</p>}
        </div>
      )}
      <Pager page={page} size={SIZE} total={reads.data?.total ?? 0} onPage={setPage} />
    </>
  );
}
