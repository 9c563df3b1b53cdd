/** Papers of the matter, in Kazakh and Russian. */
import type { MatterView } from '@kepil/modules/supervision/matters/contract.ts';
import { address } from '../../api/client.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export function Papers({ matter }: { readonly matter: MatterView }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  if (matter.papers.length === 0) return null;
  const href = (lang: string): string => address(`/api/matters/${matter.kind}/${matter.id}/paper`, { lang });
  return (
    <section className={`${classes['card']} no-print`} aria-labelledby="papers-title">
      <h2 id="papers-title">{t('papers')}</h2>
      {matter.papers.map(({ kind, title }) => (
        <div key={kind}>
          <p>{text(title)}</p>
          <p className={classes['links']}>PDF: {(['kk', 'ru'] as const).map((lang) => <a key={lang} href={href(lang)} target="_blank" rel="noreferrer" hrefLang={lang}>{t(lang === 'kk' ? 'inKazakh' : 'inRussian')}<span className="visually-hidden">, {text(title)}</span></a>)}</p>
        </div>
      ))}
    </section>
  );
}
