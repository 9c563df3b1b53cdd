/** A norm names its source, who bears it, what it fulfils and what it says, in three languages; and a case shows it. */
import type { Cite, I18n } from '../../engine/norm.ts';
import { articleOf, normsOf, type Catalogue, type Problem } from './problem.ts';

export function* complete(catalogue: Catalogue): Generator<Problem> {
  for (const act of catalogue.ruleSet.acts) for (const article of act.articles) for (const norm of article.norms) {
    const problem = (what: string, remedy: string): Problem => ({ check: 'complete', norm: norm.id, article: articleOf(norm), what, remedy, severity: 'error' });
    if (!hasArticle(catalogue, norm.cite)) yield problem('the article that it cites is not in the catalogue, so that its words cannot be shown', 'Add the article with its words, or correct the citation');
    if (!norm.bearer.trim()) yield problem('nobody bears it', 'Name the official or person in `bearer`');
    if (norm.rows.length === 0) yield problem('it names no row of a register', 'Name the rows that it fulfils in `rows`');
    for (const [name, text] of textsOf(norm)) for (const missing of missingLanguages(text)) yield problem(`${name} has no words in ${missing}`, 'Write them as an official would');
    for (const exception of norm.exceptions ?? []) if (!exception.cite.article) yield problem(`exception ${exception.id} cites nothing`, 'Cite the article that makes the exception');
    if (norm.rule.type === 'deadline' && (norm.rule.each?.join() ?? '') !== (norm.rule.each ? norm.addressees?.join() ?? '' : '')) yield problem('`each` and `addressees` differ', 'Name the same addressees in both');
  }
}

const hasArticle = ({ ruleSet }: Catalogue, cite: Cite): boolean => ruleSet.acts.some((act) => act.id === cite.act && act.articles.some(({ number, text }) => number === cite.article && text.ru.trim() !== ''));

export function* shown(catalogue: Catalogue): Generator<Problem> {
  const cases = new Set(catalogue.cases.map(({ norm }) => norm));
  const ids = new Set(normsOf(catalogue).map(({ id }) => id));
  for (const norm of normsOf(catalogue)) {
    if (!cases.has(norm.id)) yield { check: 'shown', norm: norm.id, article: articleOf(norm), what: 'no case shows it', remedy: 'Add a case beside the article', severity: 'error' };
  }
  for (const norm of cases) if (!ids.has(norm)) yield { check: 'shown', norm, article: '', what: 'a case is about a norm that does not exist', remedy: 'Correct the id in the case', severity: 'error' };
}

function textsOf(norm: { readonly title: I18n; readonly remedy?: I18n; readonly openPoint?: I18n; readonly exceptions?: readonly { readonly id: string; readonly title: I18n }[] }): (readonly [string, I18n])[] {
  return [
    ['the title', norm.title] as const, ...(norm.remedy ? [['the remedy', norm.remedy] as const] : []), ...(norm.openPoint ? [['the open point', norm.openPoint] as const] : []),
    ...(norm.exceptions ?? []).map(({ id, title }) => [`the title of exception ${id}`, title] as const),
  ];
}

const languages = ['kk', 'ru', 'en'] as const;

function missingLanguages(text: I18n): string[] {
  return languages.filter((language) => !text[language].trim() || (language === 'kk' && text.kk === text.ru));
}
