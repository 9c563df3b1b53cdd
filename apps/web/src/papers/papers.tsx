/** Signed papers of one subject: what was signed, by whom, when, and what the check of each signature found. */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { PaperView } from '@kepil/modules/contract.ts';
import { address } from '../api/client.ts';
import { useText } from '../i18n/language.ts';
import { useWords } from '../i18n/words.ts';
import { Button } from '../parts/button.tsx';
import { ProblemView } from '../parts/problem-view.tsx';
import { showDateTime } from '../time/show.ts';
import { useChoiceWords } from './choice.tsx';
import classes from './papers.module.css';
import { papersQuery, type PaperSubject } from './query.ts';
import { Signature } from './signature.tsx';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const SignDialog = lazy(() => import('./sign-dialog.tsx'));

interface PapersProps {
  readonly subject: PaperSubject;
  /** What may be signed is offered here; on a person's page the list of documents does. */
  readonly offers?: boolean;
  /** Only those about this one record. */
  readonly about?: string;
}

export function Papers({ subject, offers = false, about }: PapersProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { data, error, refetch } = useQuery(papersQuery(subject, about));
  const rows = data?.rows.filter(worthShowing) ?? [];
  return (
    <section className={`${classes['section']} no-print`} aria-labelledby="papers-title">
      <h2 id="papers-title">{t('signed')}</h2>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      {data && (
        <>
          {rows.length === 0 && <p className={classes['quiet']}>{t('none')}</p>}
          <ul className={classes['papers']}>{rows.map((paper) => <Paper key={paper.id} paper={paper} zone={subject.zone} />)}</ul>
          {offers && data.kinds.filter(({ maySign }) => maySign).map(({ kind, title }) => <p key={kind} className={classes['offer']}><span>{text(title)}</span> <SignButton subject={subject} kind={kind} /></p>)}
        </>
      )}
    </section>
  );
}

interface SignButtonProps {
  readonly subject: PaperSubject;
  readonly kind: string;
  /** The record that the paper is about; absent: it is chosen in the dialog. */
  readonly about?: string | undefined;
  /** In which language the paper is offered first; absent: that of the screen. */
  readonly language?: 'kk' | 'ru';
  /** The act of the page, not one of many. */
  readonly main?: boolean;
  readonly disabled?: boolean;
}

/** Opens the signing of one kind of paper; not there for who does not sign it. */
export function SignButton({ subject, kind, about, language, main = false, disabled = false }: SignButtonProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const offered = useQuery(papersQuery(subject)).data?.kinds.find((one) => one.kind === kind);
  const [opened, setOpened] = useState(false);
  if (!offered?.maySign) return null;
  const title = text(offered.title);
  return (
    <>
      <Button {...(main ? {} : { variant: 'default', size: 'compact-xs' })} disabled={disabled} aria-label={t('signWhat', { what: title })} onClick={() => setOpened(true)}>{t('sign')}</Button>
      {opened && <Suspense><SignDialog subject={subject} kind={kind} title={title} choices={offered.choices} about={about} first={language} onClose={() => setOpened(false)} /></Suspense>}
    </>
  );
}

/** What was drawn up and never signed is a draft of somebody's. */
const worthShowing = ({ signatures }: PaperView): boolean => signatures.length > 0;

function Paper({ paper, zone }: { readonly paper: PaperView; readonly zone: Zone }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const words = useChoiceWords(zone);
  const at = (end: string, query = {}) => address(`/api/papers/${paper.id}/${end}`, query);
  return (
    <li>
      <p className={classes['title']}>{text(paper.title)}, {t(paper.language === 'kk' ? 'inKazakh' : 'inRussian')}</p>
      {paper.about && <p className={classes['small']}>{words(paper.about)}</p>}
      <p className={classes['small']}>{t('drawnUp', { when: showDateTime(paper.madeAt, zone), who: paper.madeBy })}</p>
      {!paper.current && <p className={classes['small']}>{t('outdated')}</p>}
      <p className={classes['links']}>
        <a href={at('pdf')} target="_blank" rel="noreferrer">{t('pdf')}</a>
        <a href={at('sheet', { lang: paper.language })} target="_blank" rel="noreferrer">{t('sheet')}</a>
      </p>
      <ul className={classes['signatures']}>{paper.signatures.map((signature) => <Signature key={signature.id} paper={paper} signature={signature} zone={zone} />)}</ul>
    </li>
  );
}
