/** The law as data, to be read: acts, articles with their words, norms, numbers and cases. */
import type { NormCase } from '@kepil/law/check/case.ts';
import type { Act, Article, Norm, Param, RuleSet } from '@kepil/law/engine/norm.ts';
import type { CivilDate } from '@kepil/law/time/instant.ts';
import type { LawArticle, LawBook } from '../contract.ts';

export function lawBookView(ruleSets: readonly RuleSet[], cases: readonly NormCase[]): LawBook {
  const casesOf = Map.groupBy(cases, ({ norm }) => norm);
  return {
    acts: (ruleSets[0]?.acts ?? []).map(({ id, title, short, edition, status, divided, articles }) => ({
      id, title, short, edition, status, divided: divided ?? 'articles',
      articles: articles.map(({ number, title: own, norms }) => ({
        number, title: own, norms: new Set(norms.map((norm) => norm.id)).size, cases: [...new Set(norms.map((norm) => norm.id))].reduce((sum, norm) => sum + (casesOf.get(norm)?.length ?? 0), 0),
      })),
    })),
    ruleSets: ruleSets.map(({ id, title }) => ({ id, title })),
  };
}

/** One article; with `on`, the editions of its norms that are in force on that day. Null where there is none. */
export function lawArticleView(ruleSet: RuleSet, cases: readonly NormCase[], act: string, number: string, on: CivilDate | null): LawArticle | null {
  const source = ruleSet.acts.find(({ id }) => id === act);
  const article = source?.articles.find((one) => one.number === number);
  if (!source || !article) return null;
  const norms = article.norms.filter(({ force }) => on === null || (force.from <= on && (force.to === undefined || on < force.to)));
  const ids = new Set(norms.map(({ id }) => id));
  return {
    act: { id: source.id, short: source.short, status: source.status, divided: source.divided ?? 'articles' }, number: article.number, title: article.title, text: textOf(article),
    norms: norms.map((norm) => ({ ...norm, rows: [...norm.rows], force: { ...norm.force } })),
    params: paramsOf(source, ruleSet, article, norms).map((param) => ({ ...param })),
    cases: cases.filter(({ norm }) => ids.has(norm)).map((one) => ({ ...one })),
  };
}

const textOf = ({ text }: Article): LawArticle['text'] => ({ ru: text.ru, ...(text.kk === undefined ? {} : { kk: text.kk }), certainty: text.certainty, source: text.source });

/** Numbers that the norms read, and numbers that the article itself gives. */
function paramsOf(act: Act, ruleSet: RuleSet, { number }: Article, norms: readonly Norm[]): Param[] {
  const named = new Set([...JSON.stringify(norms).matchAll(/"(?:param|ageBelow|alarm)":"([^"]+)"/g)].map(([, id]) => id));
  return ruleSet.acts.flatMap(({ params }) => params).filter(({ id, editions }) => named.has(id) || editions.some(({ cite }) => cite.act === act.id && cite.article === number));
}
