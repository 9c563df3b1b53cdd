/** An act whose last edition goes on after its repeal, until the act that replaced it is entered (docs/decisions/0008-repealed-instruction.md). */
import type { Act, Norm, Param } from '../../engine/norm.ts';

/** The same act with the last edition of each norm and number left open. What ended before the act itself did stays ended. */
export function carriedOn(act: Act): Act {
  const ends = [...act.articles.flatMap(({ norms }) => norms.map(({ force }) => force)), ...act.params.flatMap(({ editions }) => editions)].flatMap(({ to }) => to ?? []);
  const last = ends.toSorted().at(-1);
  return {
    ...act,
    params: act.params.map((param): Param => ({ ...param, editions: param.editions.map((edition) => openEnded(edition, last)) })),
    articles: act.articles.map((article) => ({ ...article, norms: article.norms.map((norm): Norm => ({ ...norm, force: openEnded(norm.force, last) })) })),
  };
}

function openEnded<T extends { readonly to?: string }>(period: T, last: string | undefined): T {
  if (last === undefined || period.to !== last) return period;
  const { to: _to, ...open } = period;
  return open as T;
}
