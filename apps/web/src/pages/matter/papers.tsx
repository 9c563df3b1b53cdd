/** Papers of the matter: printed in Kazakh and Russian, drawn up and signed as papers are everywhere. */
import { useQuery } from '@tanstack/react-query';
import type { MatterView } from '@kepil/modules/supervision/matters/contract.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { meQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Papers, SignButton } from '../../papers/papers.tsx';
import { printAddress, type PaperSubject } from '../../papers/query.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function MatterPapers({ matter, zone }: { readonly matter: MatterView; readonly zone: Zone }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const mayPrint = useQuery(meQuery).data?.may.includes('document.print') ?? false;
  if (matter.papers.length === 0 || !mayPrint) return null;
  const subject: PaperSubject = { kind: matter.subject.kind === 'episode' ? 'episodes' : 'places', id: matter.subject.id, zone };
  return (
    <>
      <section className={`${classes['card']} no-print`} aria-labelledby="matter-papers-title">
        <h2 id="matter-papers-title">{t('papers')}</h2>
        {matter.papers.map(({ kind, title, about }) => (
          <div key={kind}>
            <p>{text(title)}</p>
            <p className={classes['links']}>PDF: {(['kk', 'ru'] as const).map((lang) => <a key={lang} href={printAddress(subject, kind, lang, about)} target="_blank" rel="noreferrer" hrefLang={lang}>{t(lang === 'kk' ? 'inKazakh' : 'inRussian')}<span className="visually-hidden">, {text(title)}</span></a>)}<SignButton subject={subject} kind={kind} about={about} /></p>
          </div>
        ))}
      </section>
      {matter.papers.map(({ kind, about }) => <Papers key={kind} subject={subject} about={about} />)}
    </>
  );
}
