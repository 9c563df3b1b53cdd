/** The words of a section: a text that its office writes, a text to read for everybody else and on paper. */
import type { ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import classes from './page.module.css';
import type { Typed, WordsIn } from './use-typed.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface SectionTextProps {
  readonly section: ReportView['sections'][number];
  readonly words: WordsIn;
  readonly typed: Typed;
  readonly mayEdit: boolean;
}

export function SectionText({ section, words, typed, mayEdit }: SectionTextProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const value = typed.text(section, words);
  const read = value.trim() === '' ? <p className={classes['blank']}>{t('emptyText')}</p> : value.split('\n').filter(Boolean).map((line, i) => <p key={i} lang={words}>{line}</p>);
  if (!mayEdit) return <div className={classes['text']}>{read}</div>;
  return (
    <>
      {/* As tall as what is in it: a text is read whole before it is signed. */}
      <div className={`${classes['grows']} no-print`} data-value={`${value} `}>
        <textarea lang={words} rows={2} maxLength={20_000} aria-label={t('textOf', { section: text(section.title) })} placeholder={t('emptyText')} value={value} onChange={(event) => typed.setText(section.id, words, event.currentTarget.value)} />
      </div>
      <div className="print-only">{read}</div>
    </>
  );
}
