/** A finding with the words of its norm: what screens, messages and tables show. */
import type { Finding } from '@kepil/law/engine/finding.ts';
import type { Match, Norm, RuleSet } from '@kepil/law/engine/norm.ts';
import { stateLabels } from '@kepil/law/facts/index.ts';
import type { FindingView } from './contract.ts';

const books = new WeakMap<RuleSet, ReadonlyMap<string, readonly Norm[]>>();

/** Editions of a norm by its id. */
export const normsOf = (ruleSet: RuleSet, id: string): readonly Norm[] => bookOf(ruleSet).get(id) ?? [];

/** Ids of all norms, each once. */
export const normIdsOf = (ruleSet: RuleSet): readonly string[] => [...bookOf(ruleSet).keys()];

function bookOf(ruleSet: RuleSet): ReadonlyMap<string, readonly Norm[]> {
  let book = books.get(ruleSet);
  if (!book) books.set(ruleSet, (book = Map.groupBy(ruleSet.acts.flatMap(({ articles }) => articles.flatMap(({ norms }) => norms)), (norm) => norm.id)));
  return book;
}

/** The edition that a finding speaks of; without an edition the newest. */
export function normOf(ruleSet: RuleSet, id: string, edition?: string): Norm | undefined {
  const editions = normsOf(ruleSet, id);
  return editions.find(({ force }) => force.from === edition) ?? editions.at(-1);
}

export function findingView(ruleSet: RuleSet, finding: Finding): FindingView {
  const norm = normOf(ruleSet, finding.norm, finding.edition);
  const also = Array.isArray(finding.detail['also']) ? finding.detail['also'] as readonly string[] : [];
  return {
    ...finding, detail: { ...finding.detail },
    title: norm?.title ?? { kk: finding.norm, ru: finding.norm, en: finding.norm },
    cite: norm?.cite ?? { act: '', article: '' },
    remedy: norm?.remedy ?? null, certainty: norm?.certainty ?? '?', discharge: norm ? dischargedBy(norm) : [],
    alsoSaidBy: also.flatMap((id) => normOf(ruleSet, id)?.cite ?? []),
  };
}

/** `isBreach` asked of a row of findings in the database; `row` its name in the statement. apps/server/overview.test.ts compares the two. */
export const breachIn = (row: string): string => `(${row}.kind = 'violation' or (${row}.kind = 'duty' and ${row}.state in ('breached', 'met-late')) or ${row}.state = 'used-late')`;

/** Fact types by which the norm's duty is done. */
export function dischargedBy({ rule }: Norm): string[] {
  if (rule.type !== 'deadline' && rule.type !== 'recurring') return [];
  if ('leaves' in rule.discharge) return stateLabels[rule.discharge.leaves] ? leaving : [];
  return [...new Set((rule.discharge as readonly Match[]).flatMap(({ fact }) => fact))];
}

/** Facts by which a state is left, as far as a form can be offered for it. */
const leaving = ['release.executed'];
