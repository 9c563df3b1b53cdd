/** A report as a document: words that its office edits, figures that each open the records behind them, export, signature, submission. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Me } from '@kepil/modules/contract.ts';
import type { ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import { meQuery, reportQuery } from '../../api/queries.ts';
import { useLanguage, useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { DownIcon, LeftIcon } from '../../parts/icons.tsx';
import { Menu, MenuDownload, MenuLabel } from '../../parts/menu.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import { Tag } from '../../parts/state-mark.tsx';
import { showDate, showDateTime } from '../../time/show.ts';
import overview from '../overview/page.module.css';
import { Acts } from './acts.tsx';
import { BehindPanel } from './behind-panel.tsx';
import { Counting } from './counting.tsx';
import { Criteria } from './criteria.tsx';
import { FigureTable } from './figure-table.tsx';
import classes from './page.module.css';
import { readReportSearch, type ReportSearch } from './search.ts';
import { SectionText } from './section-text.tsx';
import { Unsaved } from './unsaved.tsx';
import { useTyped } from './use-typed.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const AGAIN_MS = 700;

export default function ReportPage() {
  const t = useWords({ kk, ru, en });
  const { id } = useParams({ from: '/inside/reports/$id' });
  const answer = useQuery({ ...reportQuery(id), refetchInterval: ({ state: { data } }) => (data?.state === 'counting' ? AGAIN_MS : false) });
  const me = useQuery(meQuery).data;
  if (answer.error && !answer.data) return <ProblemView error={answer.error} again={() => void answer.refetch()} />;
  if (!answer.data || !me) return <p aria-busy="true">{t('loading')}</p>;
  if (answer.data.progress) return <Counting report={answer.data} progress={answer.data.progress} own={me.office?.id === answer.data.office.id} />;
  return <Whole key={id} report={answer.data} me={me} />;
}

function Whole({ report, me }: { readonly report: ReportView; readonly me: Me }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const language = useLanguage();
  const search = useSearch({ from: '/inside/reports/$id' });
  const navigate = useNavigate();
  const pressed = useRef<HTMLElement | null>(null);
  const typed = useTyped(me.id, report);
  const words = search.words ?? (language === 'kk' ? 'kk' : 'ru');
  const show = (next: ReportSearch): void => void navigate({ to: '/reports/$id', params: { id: report.id }, search: readReportSearch({ words: search.words, ...next }), replace: true, resetScroll: false });
  const open = (of: ReportSearch): void => { pressed.current = document.activeElement instanceof HTMLElement ? document.activeElement : null; show(of); };
  const shown = report.sections.flatMap(({ figures }) => figures).find(({ name }) => name === search.figure);
  const span = ({ from, to }: { readonly from: number; readonly to: number }): string => `${showDate(from, report.zone)} – ${showDate(to - 1, report.zone)}`;
  return (
    <>
      <nav className="no-print"><Link to="/reports" className={classes['back'] ?? ''}><LeftIcon size={12} />{t('back')}</Link></nav>
      <PageHead title={text(report.title)} under={<>{text(report.office.name)} · {span(report)} <Tag tone={report.state === 'sent' ? 'green' : 'amber'}>{t(report.state)}</Tag></>}>
        <Exports report={report} />
      </PageHead>
      <div className={classes['beside']} data-open={shown ? true : undefined}>
        <article className={classes['paper']}>
          <dl className={classes['about']}>
            {report.directionLabel && <div><dt>{text(report.title)}</dt><dd>{text(report.directionLabel)}</dd></div>}
            <div><dt>{t('comparison')}</dt><dd>{span(report.previous)}; {span(report.yearAgo)}</dd></div>
            <div><dt>{t('cutOff')}</dt><dd>{showDateTime(report.cutOff, report.zone)}{report.after && ` (${t('after', { when: showDateTime(report.after.cutOff, report.zone) })})`}</dd></div>
            {report.to_whom && <div><dt>{t('to')}</dt><dd>{text(report.to_whom)}</dd></div>}
          </dl>
          <p className={classes['source']}>{t('source')}</p>
          <div role="group" aria-label={t('wordsIn')} className={`${overview['measures']} no-print`}>
            {(['kk', 'ru'] as const).map((one) => <button key={one} type="button" aria-pressed={words === one} onClick={() => show({ ...search, words: one })}>{t('wordsIn')} {t(one)}</button>)}
          </div>
          {report.criteria.length > 0 && <Criteria report={report} chosen={search} onOpen={open} />}
          {report.sections.map((section) => (
            <section key={section.id} aria-labelledby={`section-${section.id}`}>
              <h2 id={`section-${section.id}`}>{text(section.title)}</h2>
              {section.judged && <p className={classes['source']}>{t('judged')}</p>}
              <SectionText section={section} words={words} typed={typed} mayEdit={report.mayEdit} />
              {section.figures.map((figure) => <FigureTable key={figure.name} figure={figure} chosen={search} typed={typed} mayEdit={report.mayEdit} onOpen={open} />)}
            </section>
          ))}
          <Unsaved typed={typed} />
          <Acts report={report} unsaved={typed.changed} words={words} />
        </article>
        {shown && <BehindPanel key={`${search.figure} ${search.group} ${search.territory}`} report={report} figure={shown} group={search.group} territory={search.territory} onClose={() => { show({}); pressed.current?.focus(); }} />}
      </div>
    </>
  );
}

function Exports({ report }: { readonly report: ReportView }) {
  const t = useWords({ kk, ru, en });
  return (
    <Menu button={(given) => <Button {...given} variant="default" className="no-print" rightSection={<DownIcon size={12} />}>{t('export')}</Button>}>
      <MenuLabel>{t('exportWhat')}</MenuLabel>
      {(['kk', 'ru'] as const).flatMap((lang) => (['pdf', 'docx', 'xlsx'] as const).map((format) => (
        <MenuDownload key={`${lang}${format}`} href={`/api/reports/${report.id}/export?format=${format}&lang=${lang}`}>{t(format, { language: t(lang) })}</MenuDownload>
      )))}
    </Menu>
  );
}
