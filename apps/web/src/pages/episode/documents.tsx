/** Documents of the law made from the facts, in Kazakh and Russian; what a document still lacks is said before it is printed. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EpisodeView } from '@kepil/modules/contract.ts';
import { address } from '../../api/client.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { PaperChoiceField } from '../../papers/choice.tsx';
import { SignButton } from '../../papers/papers.tsx';
import { papersQuery, type PaperSubject } from '../../papers/query.ts';
import { useFieldLabel } from '../../words/vocabulary.ts';
import list from './list.module.css';
import classes from './documents.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** `papers`: where what is printed here is signed; null: nothing is signed now (a look at the past, no right to print). */
export function Documents({ episode, mayPrint, papers }: { readonly episode: EpisodeView; readonly mayPrint: boolean; readonly papers: PaperSubject | null }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const label = useFieldLabel();
  // A look at the past prints the latest of then: nothing is chosen there.
  const kinds = useQuery({ ...papersQuery(papers ?? { kind: 'episodes', id: episode.id, zone: 'UTC' }), enabled: papers !== null }).data?.kinds;
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const choicesOf = (kind: string) => kinds?.find((one) => one.kind === kind)?.choices ?? [];
  const href = (kind: string, lang: string) => address(`/api/episodes/${encodeURIComponent(episode.id)}/documents/${encodeURIComponent(kind)}`, { lang, about: chosen[kind] });
  const there = episode.documents.filter(({ available }) => available);
  const notYet = episode.documents.filter(({ available }) => !available);
  const line = ({ kind, title, available, missing, lacks }: EpisodeView['documents'][number]) => (
    <li key={kind}>
      <p>{text(title)}</p>
      {available && papers && <PaperChoiceField what={text(title)} choices={choicesOf(kind)} chosen={chosen[kind] ?? null} zone={papers.zone} onChoose={(id) => setChosen((before) => ({ ...before, [kind]: id }))} />}
      {available && mayPrint && <p className={classes['links']}>PDF: {(['kk', 'ru'] as const).map((lang) => <a key={lang} href={href(kind, lang)} target="_blank" rel="noreferrer" hrefLang={lang}>{t(lang === 'kk' ? 'inKazakh' : 'inRussian')}<span className="visually-hidden">, {text(title)}</span></a>)}{papers && <SignButton subject={papers} kind={kind} about={choicesOf(kind).length > 1 ? (chosen[kind] ?? choicesOf(kind)[0]?.id) : undefined} />}</p>}
      {!available && <p className={classes['none']}>{t('notYet')}</p>}
      {available && missing.length > 0 && <p className={classes['missing']}>{t('missing', { what: (lacks ? lacks.map(text) : missing.map((name) => label(name))).join(', ') })}</p>}
    </li>
  );
  return (
    <section className={`${list['section']} no-print`} aria-labelledby="documents-title">
      <h2 id="documents-title">{t('documents')}</h2>
      {episode.documents.length === 0 && <p className={list['none']}>{t('noDocuments')}</p>}
      <ul className={classes['documents']}>{there.map(line)}</ul>
      {notYet.length > 0 && (
        <details className={classes['more']}>
          <summary>{t('papersNotYet', { n: notYet.length })}</summary>
          <ul className={classes['documents']}>{notYet.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
