/** Two rule sets over the same history: what a change of the law, or of one number, would do. */
import type { Fact } from '../facts/fact.ts';
import type { Engine, Question } from './compile.ts';
import type { Finding } from './finding.ts';

export interface Comparison {
  readonly only: { readonly a: readonly Finding[]; readonly b: readonly Finding[] };
  readonly changed: readonly { readonly a: Finding; readonly b: Finding }[];
}

const differs = (a: Finding, b: Finding): boolean => a.state !== b.state || a.due !== b.due || a.until !== b.until || a.from !== b.from || a.exception !== b.exception;

/** Findings of one stream under `a` and `b`, matched by norm, opening and addressee. */
export function compareStream(a: Engine, b: Engine, facts: readonly Fact[], question: Question): Comparison {
  return compareFindings(a.evaluate(facts, question).findings, b.evaluate(facts, question).findings);
}

export function compareFindings(a: readonly Finding[], b: readonly Finding[]): Comparison {
  const identity = ({ norm, openedBy, addressee, kind }: Finding): string => `${norm}|${openedBy}|${addressee ?? ''}|${kind}`;
  const left = groupBy(a, identity), right = groupBy(b, identity);
  const onlyA: Finding[] = [], onlyB: Finding[] = [], changed: { a: Finding; b: Finding }[] = [];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const mine = left.get(key) ?? [], theirs = right.get(key) ?? [];
    for (let i = 0; i < Math.max(mine.length, theirs.length); i++) {
      const x = mine[i], y = theirs[i];
      if (x && y) { if (differs(x, y)) changed.push({ a: x, b: y }); } else if (x) onlyA.push(x); else if (y) onlyB.push(y);
    }
  }
  return { only: { a: onlyA, b: onlyB }, changed };
}

function groupBy(findings: readonly Finding[], identity: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) { const key = identity(finding); const group = groups.get(key); if (group) group.push(finding); else groups.set(key, [finding]); }
  return groups;
}

export interface ReformRow { readonly norm: string; readonly streams: number; readonly appeared: number; readonly disappeared: number; readonly changed: number }

/** A reform over many histories, counted by norm: streams touched, findings that appear, disappear or change. */
export function compareHistories(a: Engine, b: Engine, histories: Iterable<readonly Fact[]>, question: Question): readonly ReformRow[] {
  const rows = new Map<string, { streams: number; appeared: number; disappeared: number; changed: number }>();
  for (const facts of histories) {
    const { only, changed } = compareStream(a, b, facts, question);
    const touched = new Set<string>();
    const add = (norm: string, what: 'appeared' | 'disappeared' | 'changed'): void => {
      const row = rows.get(norm) ?? { streams: 0, appeared: 0, disappeared: 0, changed: 0 };
      rows.set(norm, row);
      row[what]++;
      if (!touched.has(norm)) { touched.add(norm); row.streams++; }
    };
    for (const { norm } of only.a) add(norm, 'disappeared');
    for (const { norm } of only.b) add(norm, 'appeared');
    for (const { a: { norm } } of changed) add(norm, 'changed');
  }
  return [...rows].map(([norm, row]) => ({ norm, ...row })).sort((x, y) => y.streams - x.streams || (x.norm < y.norm ? -1 : 1));
}
