/** The engine compiled for each kind of subject: a norm on places says nothing of a person's stream, and costs nothing there. */
import { compile, type Engine } from '@kepil/law/engine/index.ts';
import type { RuleSet } from '@kepil/law/engine/norm.ts';
import type { SubjectKind } from '@kepil/law/facts/fact.ts';

export function compileFor(ruleSet: RuleSet, subject: SubjectKind): Engine {
  return compile({
    ...ruleSet,
    states: ruleSet.states.filter((state) => state.subject === subject),
    acts: ruleSet.acts.map((act) => ({ ...act, articles: act.articles.map((article) => ({ ...article, norms: article.norms.filter((norm) => norm.subject === subject) })) })),
  });
}
