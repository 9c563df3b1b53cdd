/**
 * Two lists of persons against each other (Instruction, points 29, 42, 49, 52): who is probably whom, with score and reasons, and who is in
 * one list only. Nothing is matched silently: every pair is a proposal that a person accepts or refuses; `decided` carries those decisions.
 */
import { candidates } from './candidates.ts';
import { evidenceFor, type Reason } from './evidence.ts';
import type { I18n } from '../engine/norm.ts';
import { words } from '../facts/words.ts';
import { compared, type Listed } from './person.ts';

export type Strength = 'strong' | 'likely' | 'possible';

export const strengthLabels: Readonly<Record<Strength, I18n>> = {
  strong: words('өте ықтимал', 'весьма вероятно', 'very probable'),
  likely: words('ықтимал', 'вероятно', 'probable'),
  possible: words('мүмкін', 'возможно', 'possible'),
};

/** Points of design from which a pair is proposed, and from which it is called likely or strong. */
export const thresholds = { possible: 5, likely: 9, strong: 14 } as const;

export interface Proposal {
  readonly first: string;
  readonly second: string;
  readonly score: number;
  readonly strength: Strength;
  readonly reasons: readonly Reason[];
  /** Neither line has a better partner; false: shown as another possibility. */
  readonly best: boolean;
  /** Other lines are as close, within a point: look twice. */
  readonly rivals: number;
}

export interface Decision { readonly first: string; readonly second: string; readonly same: boolean }

export interface Reconciliation {
  readonly proposals: readonly Proposal[];
  /** Lines that nothing in the other list resembles, and (with decisions) those all of whose proposals were refused. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Lines with proposals that nobody has decided yet. */
  readonly undecided: readonly string[];
  /** How many pairs were compared at all. */
  readonly compared: number;
}

/** Proposals by score, best first. Deterministic; the order of the lists does not matter but for equal scores. `told`: the share done, now and then. */
export function reconcile(first: readonly Listed[], second: readonly Listed[], decided: readonly Decision[] = [], told?: (share: number) => void): Reconciliation {
  const a = first.map(compared), b = second.map(compared);
  const worth = candidates(a, b);
  const pairs = worth.flatMap((found, i) => found.flatMap((j, at) => {
    if (at === 0 && i % 500 === 0) told?.(i / worth.length);
    const one = a[i], other = b[j];
    if (!one || !other) return [];
    const { score, reasons } = evidenceFor(one, other);
    return score < thresholds.possible ? [] : [{ first: one.listed.id, second: other.listed.id, score, reasons }];
  }));
  const bestOfFirst = bests(pairs, 'first'), bestOfSecond = bests(pairs, 'second');
  const proposals = pairs.map((pair): Proposal => {
    const mine = bestOfFirst.get(pair.first), theirs = bestOfSecond.get(pair.second);
    return {
      ...pair, strength: pair.score >= thresholds.strong ? 'strong' : pair.score >= thresholds.likely ? 'likely' : 'possible',
      best: pair.score === mine?.score && pair.score === theirs?.score, rivals: Math.max(near(pair.score, mine), near(pair.score, theirs)),
    };
  }).toSorted((x, y) => y.score - x.score || order(x.first, y.first) || order(x.second, y.second));
  const sides = { first: standing(first, proposals, decided, 'first'), second: standing(second, proposals, decided, 'second') };
  return { proposals, onlyFirst: sides.first.only, onlySecond: sides.second.only, undecided: [...sides.first.open, ...sides.second.open], compared: worth.reduce((sum, found) => sum + found.length, 0) };
}

type Pair = Pick<Proposal, 'first' | 'second' | 'score'>;
interface Best { readonly score: number; readonly close: readonly number[] }

/** For each line of one side its best score, and the scores that its pairs have. */
function bests(pairs: readonly Pair[], side: 'first' | 'second'): Map<string, Best> {
  const found = new Map<string, Best>();
  for (const pair of pairs) {
    const known = found.get(pair[side]);
    found.set(pair[side], { score: Math.max(known?.score ?? 0, pair.score), close: [...(known?.close ?? []), pair.score] });
  }
  return found;
}

const near = (score: number, best: Best | undefined): number => (best?.close.filter((other) => Math.abs(other - score) <= 1).length ?? 1) - 1;

/** Of one side, which lines are in it only and which wait for somebody. Matched by decision: out. Refused on every proposal, or without any: only here. Else somebody has to look. */
export function standing(list: readonly Pick<Listed, 'id'>[], proposals: readonly Pick<Proposal, 'first' | 'second'>[], decided: readonly Decision[], side: 'first' | 'second'): { only: string[]; open: string[] } {
  const same = new Set(decided.filter(({ same: yes }) => yes).flatMap((one) => [key('first', one.first), key('second', one.second)]));
  const refused = new Set(decided.filter(({ same: yes }) => !yes).map((one) => key(one.first, one.second)));
  const open = new Set(proposals.filter((one) => !refused.has(key(one.first, one.second)) && !same.has(key('first', one.first)) && !same.has(key('second', one.second))).map((one) => one[side]));
  const left = list.map(({ id }) => id).filter((id) => !same.has(key(side, id)));
  return { only: left.filter((id) => !open.has(id)), open: left.filter((id) => open.has(id)) };
}

const key = (...parts: readonly string[]): string => JSON.stringify(parts);
const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
