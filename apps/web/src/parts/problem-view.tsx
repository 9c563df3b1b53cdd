/** A refusal or a lost connection as sentences: what happened, what to do, and a way to try again. */
import { ConnectionError, ProblemError } from '../api/client.ts';
import { useText } from '../i18n/language.ts';
import { useWords } from '../i18n/words.ts';
import { Button } from './button.tsx';
import classes from './problem-view.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface ProblemViewProps {
  readonly error: unknown;
  readonly again?: () => void;
}

export function ProblemView({ error, again }: ProblemViewProps) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const { title, detail } = useProblem(error);
  const fields = error instanceof ProblemError ? (error.problem.fields ?? []) : [];
  return (
    <div className={classes['problem']} role="alert">
      <p className={classes['title']}>{title}</p>
      {detail && <p>{detail}</p>}
      {fields.length > 0 && <ul>{fields.map((field) => <li key={`${field.path}${field.code}`}><code>{field.path}</code>: {text(field.message)}</li>)}</ul>}
      {again && <Button variant="default" onClick={again}>{t('again')}</Button>}
    </div>
  );
}

/** The sentences of an error in the language of the screen. */
export function useProblem(error: unknown): { readonly title: string; readonly detail: string } {
  const t = useWords({ kk, ru, en });
  const text = useText();
  if (error instanceof ConnectionError) return { title: t('noConnection'), detail: t('noConnectionWhat') };
  if (!(error instanceof ProblemError)) return { title: t('unknown'), detail: t('unknownWhat') };
  const { title, detail, titles, remedy, status } = error.problem;
  // The server writes in the account's language; the screen may be in another.
  if (title) return { title: titles ? text(titles) : title, detail: remedy ? text(remedy) : detail ?? '' };
  if (status === 403) return { title: t('forbidden'), detail: t('forbiddenWhat') };
  if (status === 404) return { title: t('notFound'), detail: t('notFoundWhat') };
  if (status === 429) return { title: t('tooMany'), detail: t('tooManyWhat') };
  return { title: t('unknown'), detail: t('unknownWhat') };
}
