/** Reports: what is due from one's own office and in which state it is, and whether the offices below have sent theirs. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReportList, ReportProgress } from '@kepil/modules/supervision/reports/contract.ts';
import { call } from '../../api/client.ts';
import { queryClient, reportsQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { Tag, type Tone } from '../../parts/state-mark.tsx';
import { HOME_ZONE, showDate, showDateTime } from '../../time/show.ts';
import { uuidv7 } from '../record/uuid.ts';
import { SupervisionTabs } from '../supervision/tabs.tsx';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

type Row = ReportList['rows'][number];
const AGAIN_MS = 2000;

export default function ReportsPage() {
  const t = useWords({ kk, ru, en });
  const answer = useQuery({ ...reportsQuery, refetchInterval: ({ state: { data } }) => (data?.rows.some(({ report }) => report?.state === 'counting') ? AGAIN_MS : false) });
  const rows = answer.data?.rows ?? [];
  const own = rows.filter((row) => row.own);
  const below = rows.filter((row) => !row.own);
  return (
    <>
      <SupervisionTabs />
      <PageHead title={t('title')} under={t('under')} />
      {answer.error && <ProblemView error={answer.error} again={() => void answer.refetch()} />}
      {answer.isPending && <p aria-busy="true">{t('loading')}</p>}
      {answer.data && (
        <div className={classes['page']}>
          <section aria-labelledby="own-title">
            <h2 id="own-title">{t('own')}</h2>
            {own.length === 0 ? <p className={sheet['empty']}>{t('noneDue')}</p> : <Own rows={own} now={answer.data.now} />}
          </section>
          {below.length > 0 && (
            <section aria-labelledby="below-title">
              <h2 id="below-title">{t('below')}</h2>
              <p className={classes['why']}>{t('belowWhy')}</p>
              <Below rows={below} />
            </section>
          )}
        </div>
      )}
    </>
  );
}

function Own({ rows, now }: { readonly rows: readonly Row[]; readonly now: number }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const navigate = useNavigate();
  const make = useMutation({
    mutationFn: (row: Row) => call<ReportProgress>('POST', '/api/reports/draft', { body: { id: uuidv7(), kind: row.kind, direction: row.direction, period: row.from } }),
    onSuccess: async (report) => {
      await queryClient.invalidateQueries({ queryKey: ['reports'], exact: true });
      await navigate({ to: '/reports/$id', params: { id: report.id } });
    },
  });
  const keyOf = (row: Row): string => `${row.kind} ${row.direction ?? ''} ${row.periodUntil}`;
  const making = make.isPending ? keyOf(make.variables) : null;
  return (
    <>
      {make.error && <ProblemView error={make.error} />}
      <div className={sheet['sheet']} tabIndex={0} role="region" aria-labelledby="own-title">
        <table className={classes['table']}>
          <thead><tr><th scope="col">{t('kind')}</th><th scope="col">{t('period')}</th><th scope="col">{t('due')}</th><th scope="col">{t('state')}</th><th scope="col"><span className="visually-hidden">{t('act')}</span></th></tr></thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>
                <th scope="row">{text(row.title)}<small>{row.directionLabel ? `${text(row.directionLabel)}. ` : ''}<CiteLink cite={row.cite} /></small></th>
                <td className={sheet['nowrap']}>{showDate(row.from, HOME_ZONE)} – {showDate(row.to - 1, HOME_ZONE)}{row.to > now && <small>{t('running')}</small>}</td>
                <td className={sheet['nowrap']}><Due row={row} /></td>
                <td><State row={row} /></td>
                <td className={classes['acts']}>
                  {row.report && <Link to="/reports/$id" params={{ id: row.report.id }} className={classes['open'] ?? ''}>{t('open')}<span className="visually-hidden"> {text(row.title)}</span></Link>}
                  {(!row.report || ['drafted', 'unfinished', 'cancelled'].includes(row.report.state)) && (
                    <Button variant={row.report ? 'subtle' : 'default'} loading={making === keyOf(row)} onClick={() => make.mutate(row)}>{t(row.report ? 'anew' : 'draft')}<span className="visually-hidden"> {text(row.title)}</span></Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className={classes['why']}>{making !== null && t('drafting')}</p>
    </>
  );
}

const tones: Readonly<Record<string, Tone>> = { breached: 'red', 'met-late': 'red', met: 'green' };
const said = { breached: 'overdue', 'met-late': 'wasLate', met: 'inTime' } as const;

function Due({ row: { due, dueState, kind } }: { readonly row: Row }) {
  const t = useWords({ kk, ru, en });
  const word = said[dueState as keyof typeof said];
  return <>{due === null ? <span className={sheet['off']}>{t(kind === 'criteria' ? 'noTerm' : 'noDue')}</span> : showDateTime(due, HOME_ZONE)}{word && <> <Tag tone={tones[dueState ?? ''] ?? 'plain'}>{t(word)}</Tag></>}</>;
}

function State({ row: { report } }: { readonly row: Pick<Row, 'report'> }) {
  const t = useWords({ kk, ru, en });
  return <Tag tone={report?.state === 'sent' ? 'green' : report ? 'amber' : 'plain'}>{t(report?.state ?? 'none')}</Tag>;
}

/** The offices of the next level against what each owes; of several directions, how many have come. */
function Below({ rows }: { readonly rows: readonly Row[] }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const next = rows.some(({ level }) => level === 'region') ? rows.filter(({ level }) => level === 'region') : rows;
  const columns = [...Map.groupBy(next, ({ kind, periodUntil }) => `${kind} ${periodUntil}`)].map(([key, [first]]) => ({ key, first }));
  const offices = [...Map.groupBy(next, ({ office }) => office.id)];
  return (
    <div className={sheet['sheet']} tabIndex={0} role="region" aria-labelledby="below-title">
      <table className={classes['table']}>
        <thead><tr><th scope="col">{t('office')}</th>{columns.map(({ key, first }) => first && <th key={key} scope="col" className={classes['column']}>{text(first.title)}<small>{showDate(first.from, HOME_ZONE)} – {showDate(first.to - 1, HOME_ZONE)}</small></th>)}</tr></thead>
        <tbody>
          {offices.map(([id, own]) => (
            <tr key={id}>
              <th scope="row">{text(own[0]?.office.name ?? { kk: id, ru: id, en: id })}</th>
              {columns.map(({ key }) => <td key={key}><Came rows={own.filter(({ kind, periodUntil }) => `${kind} ${periodUntil}` === key)} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Came({ rows }: { readonly rows: readonly Row[] }) {
  const t = useWords({ kk, ru, en });
  const [first] = rows;
  if (!first) return null;
  const came = (row: Row): boolean => row.report?.state === 'sent' || row.dueState === 'met' || row.dueState === 'met-late';
  if (rows.length > 1) return <Tag tone={rows.every(came) ? 'green' : rows.some(({ dueState }) => dueState === 'breached') ? 'red' : 'plain'}>{t('sentOf', { n: rows.filter(came).length, total: rows.length })}</Tag>;
  const { report, dueState } = first;
  const tone: Tone = dueState === 'breached' ? 'red' : came(first) ? (dueState === 'met-late' ? 'amber' : 'green') : 'plain';
  const tag = <Tag tone={tone}>{t(came(first) ? 'sent' : dueState === 'breached' ? 'overdue' : report?.state ?? 'none')}</Tag>;
  return <>{report ? <Link to="/reports/$id" params={{ id: report.id }}>{tag}</Link> : tag}{dueState === 'met-late' && <small>{t('wasLate')}</small>}</>;
}
