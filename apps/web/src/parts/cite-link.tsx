/** An article as a link to its words: `УПК, ст. 131 ч. 3`. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lawBookQuery } from '../api/queries.ts';
import { useText } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export interface CiteView {
  readonly act: string;
  readonly article: string;
  readonly part?: string | undefined;
  readonly point?: string | undefined;
}

export function CiteLink({ cite, on }: { readonly cite: CiteView; readonly on?: string | undefined }) {
  const text = useCiteText();
  return <Link to="/law/$act/$article" params={{ act: cite.act, article: cite.article }} search={on ? { on } : {}} preload={false}>{text(cite)}</Link>;
}

export function useCiteText(): (cite: CiteView) => string {
  const t = useWords({ kk, ru, en });
  const short = useActShort();
  const acts = useQuery(lawBookQuery).data?.acts;
  return (cite) => `${short(cite.act)}, ${articleText(cite, t, acts?.find(({ id }) => id === cite.act)?.divided === 'points')}`;
}

/** Short title of an act by its id; the id itself until the law book has come. */
export function useActShort(): (act: string) => string {
  const text = useText();
  const acts = useQuery(lawBookQuery).data?.acts;
  return (act) => {
    const found = acts?.find(({ id }) => id === act);
    return found ? text(found.short) : act;
  };
}

/** `ст. 131 ч. 3`; of an instruction `п. 16 пп. 2 абз. 1`. */
export function articleText({ article, part, point }: CiteView, t: Words<typeof ru>, points: boolean): string {
  if (points) return [t('pointOf', { article }), part && t('subPoint', { part }), point && t('paragraph', { point })].filter(Boolean).join(' ');
  return [t('article', { article }), part && t('part', { part }), point && t('point', { point })].filter(Boolean).join(' ');
}
