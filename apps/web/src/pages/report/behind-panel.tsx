/** The records behind a number, beside the document: as many as the number says, by pages, each with the way to it. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { FigureView, ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import { BEHIND_PAGE, behindQuery, meQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { IconButton } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { CrossIcon } from '../../parts/icons.tsx';
import { Pager } from '../../parts/pager.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { StateMark, Tag } from '../../parts/state-mark.tsx';
import { showDateTime } from '../../time/show.ts';
import type { FindingView } from '@kepil/modules/contract.ts';
import classes from './behind-panel.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface BehindPanelProps {
  readonly report: ReportView;
  readonly figure: FigureView;
  readonly group: string | undefined;
  readonly territory: string | undefined;
  readonly onClose: () => void;
}

export function BehindPanel({ report, figure, group, territory, onClose }: BehindPanelProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const [page, setPage] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const may = useQuery(meQuery).data?.may ?? [];
  const answer = useQuery({ ...behindQuery(report.id, figure.name, { group, territory }, page), placeholderData: keepPreviousData });
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => { if (event.key === 'Escape') onClose(); };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, [onClose]);
  const of = figure.groups.find(({ code }) => code === group)?.label ?? figure.rows.find((row) => row.territory === territory)?.label;
  return (
    <aside className={`${classes['panel']} no-print`} aria-label={t('panel')}>
      <header>
        <div><h2 ref={title} tabIndex={-1}>{text(figure.title)}</h2>{of && <p>{text(of)}</p>}<p className={classes['means']}>{text(figure.means)}</p></div>
        <IconButton aria-label={t('close')} onClick={onClose}><CrossIcon size={14} /></IconButton>
      </header>
      {answer.error && <ProblemView error={answer.error} again={() => void answer.refetch()} />}
      {answer.isPending && <p aria-busy="true">{t('loading')}</p>}
      {answer.data && (
        <>
          <p role="status" className={classes['count']}>{t('lines', { n: answer.data.total })}</p>
          <ol aria-busy={answer.isPlaceholderData || undefined} start={page * BEHIND_PAGE + 1}>
            {answer.data.rows.map((row) => (
              <li key={row.key}>
                <p><b>{text(row.title)}</b>{row.what && <> · {text(row.what)}</>}</p>
                <p className={classes['when']}>{showDateTime(row.at, row.zone)}{row.where && <> · {text(row.where)}</>}</p>
                <p className={classes['marks']}>
                  {row.state !== null && row.kind !== null && <StateMark finding={{ kind: row.kind, state: row.state } as Pick<FindingView, 'kind' | 'state'>} />}
                  {row.late && <Tag tone="amber">{t('lateMark')}</Tag>}
                  {row.cite && <CiteLink cite={row.cite} />}
                  {row.episode !== null && may.includes('episode.read') && <Link to="/episodes/$id" params={{ id: row.episode }} preload={false}>{t('person')}</Link>}
                  {row.episode === null && row.place !== null && <Link to="/places/$id" params={{ id: row.place }} preload={false}>{t('place')}</Link>}
                </p>
              </li>
            ))}
          </ol>
          <Pager page={page} size={BEHIND_PAGE} total={answer.data.total} onPage={setPage} />
        </>
      )}
    </aside>
  );
}
