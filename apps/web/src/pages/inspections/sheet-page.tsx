/** One inspection on a tablet: sections on the left with what is left of each, one section at a time, kept at every word. */
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { InspectionList, InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import { useText } from '../../i18n/language.ts';
import { Button } from '../../parts/button.tsx';
import { MetIcon, ToIcon } from '../../parts/icons.tsx';
import { usePageTitle } from '../../parts/page-head.tsx';
import { now as serverNow, trustServerClock } from '../../time/clock.ts';
import { showTime, zoneOr } from '../../time/show.ts';
import { take } from './begin.ts';
import { answered, answerOf, bodyOf, findingLines, problemsOf, type AnswerDraft, type Form } from './form.ts';
import { Frame, useHere } from './frame.tsx';
import { ItemCard } from './item.tsx';
import { ReceivedSection } from './received.tsx';
import { CourseSection, FinishSection, ResultsSection } from './sections.tsx';
import { keepInspection, sheetOf, type TakenSheet } from './store.ts';
import { useOpenInspection, type OpenInspection } from './use-inspections.ts';
import { useLineWords, usePageWords } from './words.ts';
import classes from './sheet-page.module.css';

export default function SheetPage() {
  const { id } = useParams({ from: '/inspections/$id' });
  return <Frame><Inspection key={id} id={id} /></Frame>;
}

function Inspection({ id }: { readonly id: string }) {
  const t = usePageWords();
  const { me, online } = useHere();
  const open = useOpenInspection(me.id, id);
  const place = open?.kept.place;
  const [taken, setTaken] = useState<TakenSheet | null | undefined>(undefined);
  useEffect(() => {
    if (place === undefined) return;
    void sheetOf(me.id, place).then(async (found) => {
      // Without a line the hour is the server's as far as it was known when the place was taken along.
      if (found && !online) trustServerClock(Date.now() + found.ahead);
      setTaken(found ?? (online ? await take(me.id, place).catch(() => null) : null));
    }).catch(() => setTaken(null));
  }, [me.id, place, online]);
  if (open === undefined || (open && open.kept.state !== 'open')) return <Nothing title={t('missing')} what={t('missingWhat')} />;
  if (taken === null) return <Nothing title={t('sheetMissing')} what={t('sheetMissingWhat')} />;
  if (open === null || taken === undefined) return <p aria-busy="true">{t('loading')}</p>;
  return <Filling open={open} sheet={taken.sheet} />;
}

function Nothing({ title, what }: { readonly title: string; readonly what: string }) {
  const t = usePageWords();
  return <div role="alert"><h1>{title}</h1><p>{what}</p><p><Link to="/inspections">{t('back')}</Link></p></div>;
}

type SectionId = 'course' | 'received' | 'results' | 'finish' | `list:${string}`;
interface Section { readonly id: SectionId; readonly title: string; readonly list?: InspectionList }

function Filling({ open: { kept, change, saved, failed, flush }, sheet }: { readonly open: OpenInspection; readonly sheet: InspectionSheet }) {
  const t = usePageWords();
  const text = useText();
  const navigate = useNavigate();
  const lineWords = useLineWords(sheet);
  const heading = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState<SectionId>('course');
  const [asked, setAsked] = useState(false);
  const [finishing, setFinishing] = useState(false);
  const names = useMemo(() => new Map(sheet.persons.map(({ episode, name }) => [episode, name])), [sheet]);
  const { form } = kept;
  usePageTitle(text(kept.placeName));
  const setForm = useCallback((by: (form: Form) => Form) => change((now) => ({ ...now, form: by(now.form) })), [change]);
  const setAnswer = useCallback((item: string, by: (answer: AnswerDraft) => AnswerDraft) => setForm((now) => ({ ...now, answers: { ...now.answers, [item]: by(answerOf(now, item)) } })), [setForm]);

  const sections: Section[] = [
    { id: 'course', title: t('sectionCourse') }, ...sheet.lists.map((list): Section => ({ id: `list:${list.id}`, title: t('pointTitle', { point: list.point, title: text(list.title) }), list })),
    { id: 'received', title: t('sectionReceived') }, { id: 'results', title: t('sectionResults') }, { id: 'finish', title: t('sectionFinish') },
  ];
  const here = sections.find(({ id }) => id === at) ?? { id: 'course', title: t('sectionCourse') };
  const next = sections[sections.findIndex(({ id }) => id === at) + 1];
  const all = sheet.lists.reduce((sum, { items }) => sum + items.length, 0);
  const done = sheet.lists.reduce((sum, list) => sum + answered(form, list), 0);
  const go = (id: SectionId): void => {
    setAt(id);
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  };
  const finish = async (): Promise<void> => {
    setAsked(true);
    const now = serverNow();
    const identity = { id: kept.id, knownId: kept.knownId, place: kept.place, zone: zoneOr(kept.zone) };
    if (problemsOf(form, identity, now).length > 0) return;
    setFinishing(true);
    await flush();
    const body = bodyOf(form, identity, sheet, sheet.inspector.name, findingLines(form, sheet, lineWords), now);
    await keepInspection({ ...kept, state: 'ready', readyAt: Date.now(), savedAt: Date.now(), body, refused: null, meanwhile: [], besides: false, tried: false });
    await navigate({ to: '/inspections' });
  };
  const shared = { form, sheet, onChange: setForm, asked };
  return (
    <div className={classes['page']}>
      <nav aria-label={t('sections')} className={classes['sections']}>
        <p className={classes['place']}><Link to="/inspections">{t('back')}</Link><b>{text(kept.placeName)}</b></p>
        <progress max={Math.max(1, all)} value={done} aria-label={t('progress', { n: done, all })} />
        <ol>
          {sections.map(({ id, title, list }) => {
            const n = list ? answered(form, list) : 0;
            return (
              <li key={id}>
                <button type="button" aria-current={id === at ? 'step' : undefined} onClick={() => go(id)}>
                  <span>{title}</span>{list && <small>{n === list.items.length ? <MetIcon size={14} /> : null} {t('answered', { n, all: list.items.length })}</small>}
                </button>
              </li>
            );
          })}
        </ol>
        <p role="status" className={classes['kept']} data-failed={failed || undefined} data-saved={(saved && !failed) || undefined}>{failed ? t('notKept') : saved ? t('keptAt', { when: showTime(kept.savedAt, zoneOr(kept.zone)) }) : t('keeping')}</p>
      </nav>
      <section aria-labelledby="section-title" className={classes['section']}>
        <h1 id="section-title" ref={heading} tabIndex={-1}>{here.title}</h1>
        {at === 'course' && <CourseSection {...shared} />}
        {here.list && <ol className={classes['items']}>{here.list.items.map((item) => <ItemCard key={item.id} item={item} sheet={sheet} names={names} inspection={kept.id} answer={answerOf(form, item.id)} onChange={setAnswer} />)}</ol>}
        {at === 'received' && <ReceivedSection form={form} sheet={sheet} onChange={setForm} />}
        {at === 'results' && <ResultsSection {...shared} />}
        {at === 'finish' && <FinishSection {...shared} finishing={finishing} onFinish={() => void finish()} />}
        {next && <p className={classes['next']}><Button size="sm" className={classes['touch']} rightSection={<ToIcon size={14} />} onClick={() => go(next.id)}>{t('next', { section: next.title })}</Button></p>}
      </section>
    </div>
  );
}
