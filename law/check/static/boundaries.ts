/**
 * The cases of a term stand at its edge: in time at the last lawful instant, too late at the first unlawful one. Where nobody wrote
 * such a case it is derived from another one; a norm whose cases never come near its end fails.
 */
import { compile, type Engine } from '../../engine/index.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Instant } from '../../time/instant.ts';
import { MINUTE } from '../../time/instant.ts';
import { edgesOf, isSharp } from '../edges.ts';
import { runCase } from '../run-case.ts';
import { articleOf, normsOf, type Catalogue, type Problem } from './problem.ts';

/** The first unlawful instant that a person would write: the next minute. */
const NEXT = MINUTE;

export function* boundaries(catalogue: Catalogue): Generator<Problem> {
  const engine = compile(catalogue.ruleSet);
  const written = edgesSeen(catalogue, engine);
  const derived = new Set(catalogue.cases.flatMap((one) => edgesOf(engine, one).filter(isSharp).map(({ norm }) => norm)));
  for (const norm of normsOf(catalogue)) {
    const { rule } = norm;
    if (rule.type !== 'deadline' && !(rule.type === 'ground' && (rule.term || rule.asWritten))) continue;
    const { lawful, unlawful } = written.get(norm.id) ?? { lawful: false, unlawful: false };
    const at = { check: 'boundaries', norm: norm.id, article: articleOf(norm), severity: derived.has(norm.id) ? 'info' : 'error' } as const;
    const only = derived.has(norm.id) ? ' (only derived)' : '';
    if (!lawful) yield { ...at, what: `no case stands at the last lawful instant${only}`, remedy: rule.type === 'deadline' ? 'Add a case in which the act is done exactly at `due`' : 'Add a case that asks within the last minute of the ground' };
    if (!unlawful) yield { ...at, what: `no case stands at the first unlawful instant${only}`, remedy: rule.type === 'deadline' ? 'Add a case a minute after `due`: done late, or asked and not done' : 'Add a case that asks at the end of the ground' };
  }
}

interface Edges { lawful: boolean; unlawful: boolean }

function edgesSeen(catalogue: Catalogue, engine: Engine): Map<string, Edges> {
  const seen = new Map<string, Edges>();
  for (const one of catalogue.cases) {
    const { findings, question } = runCase(engine, one);
    const edges = seen.get(one.norm) ?? { lawful: false, unlawful: false };
    seen.set(one.norm, edges);
    for (const finding of findings) {
      edges.lawful ||= isLastLawful(finding, question.at);
      edges.unlawful ||= isFirstUnlawful(finding, question.at);
    }
  }
  return seen;
}

function isLastLawful({ kind, state, due, until }: Finding, at: Instant): boolean {
  if (due === null) return false;
  if (kind === 'ground') return state === 'active' && due - at <= NEXT;
  return ((state === 'met' || state === 'used') && until === due) || (state === 'open' && at === due);
}

function isFirstUnlawful({ kind, state, due, until }: Finding, at: Instant): boolean {
  if (due === null) return false;
  if (kind === 'ground') return state === 'ended' && until === due && at - due <= NEXT;
  if (state === 'met-late' || state === 'used-late') return until !== null && until - due <= NEXT;
  return (state === 'breached' || state === 'lapsed') && (until ?? at) - due <= NEXT;
}
