/** The engine compiled for each kind of subject: a norm on places says nothing of a person's stream, and costs nothing there. */
import { compile, type Engine } from '@kepil/law/engine/index.ts';
import type { RuleSet } from '@kepil/law/engine/norm.ts';
import type { SubjectKind } from '@kepil/law/facts/fact.ts';

/** One for each kind of subject that the house judges: a person's episode, a place, a prosecutor's office. */
export interface SubjectEngines {
  readonly episode: Engine;
  readonly place: Engine;
  readonly office: Engine;
}

export const enginesFor = (ruleSet: RuleSet): SubjectEngines => ({ episode: compileFor(ruleSet, 'episode'), place: compileFor(ruleSet, 'place'), office: compileFor(ruleSet, 'office') });

/** The engine that judges streams of this kind; a case is judged with the episode that it goes along with. */
export const engineFor = (engines: SubjectEngines, kind: SubjectKind): Engine => (kind === 'place' || kind === 'office' ? engines[kind] : engines.episode);

export function compileFor(ruleSet: RuleSet, subject: SubjectKind): Engine {
  return compile({
    ...ruleSet,
    states: ruleSet.states.filter((state) => state.subject === subject),
    acts: ruleSet.acts.map((act) => ({ ...act, articles: act.articles.map((article) => ({ ...article, norms: article.norms.filter((norm) => norm.subject === subject) })) })),
  });
}
