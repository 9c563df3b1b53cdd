/**
 * Cases at the edge, derived from the cases at hand: the act that met a duty is moved to the last lawful instant and to the minute
 * after it; where nothing was done, the question is put at both. What the history itself decides otherwise is not an edge.
 */
import type { Engine } from '../engine/compile.ts';
import type { Finding, FindingState } from '../engine/finding.ts';
import type { Fact } from '../facts/fact.ts';
import type { Instant } from '../time/instant.ts';
import { MINUTE, NEVER } from '../time/instant.ts';
import type { NormCase } from './case.ts';
import { runCase } from './run-case.ts';

export interface Edge {
  readonly norm: string;
  /** `act`: the discharging fact was moved; `question`: only the moment of asking. */
  readonly moved: 'act' | 'question';
  readonly due: Instant;
  /** States at the last lawful instant and at the first unlawful one. */
  readonly lawful: FindingState;
  readonly unlawful: FindingState;
}

/** Edges of every duty, option and ground of the case's norm. */
export function edgesOf(engine: Engine, one: NormCase): Edge[] {
  const { facts, question, findings } = runCase(engine, one);
  const edges: Edge[] = [];
  for (const finding of findings) {
    const { due, kind } = finding;
    if (due === null || due >= NEVER) continue;
    const knownAt = question.knownAt ?? NEVER;
    const state = (list: readonly Fact[], at: Instant): FindingState | null => same(engine.evaluate(list, { at, knownAt }).findings, finding)?.state ?? null;
    const add = (moved: Edge['moved'], lawful: FindingState | null, unlawful: FindingState | null): void => { if (lawful && unlawful) edges.push({ norm: finding.norm, moved, due, lawful, unlawful }); };
    if (kind === 'ground') { if (finding.closedBy === null) add('question', state(facts, due - 1), state(facts, due)); continue; }
    if (kind !== 'duty' && kind !== 'option') continue;
    const act = facts.find(({ id }) => id === finding.closedBy);
    const done = finding.state === 'met' || finding.state === 'met-late' || finding.state === 'used' || finding.state === 'used-late';
    if (act && done) {
      const actAt = (at: Instant): Fact[] => facts.map((fact) => (fact === act ? { ...fact, at, recordedAt: Math.min(fact.recordedAt, at) } : fact));
      add('act', state(actAt(due), due), state(actAt(due + MINUTE), due + MINUTE));
    }
    // Without the act and all that follows the due moment, time alone decides.
    const without = facts.filter((fact) => !(done && fact === act));
    add('question', state(without, due), state(without, due + 1));
  }
  return edges.filter(isEdge);
}

/** The same duty: opened by the same fact, to the same addressee, with the same due moment. */
const same = (findings: readonly Finding[], wanted: Finding): Finding | undefined =>
  findings.find(({ norm, openedBy, addressee, due, kind }) => norm === wanted.norm && openedBy === wanted.openedBy && addressee === wanted.addressee && due === wanted.due && kind === wanted.kind);

/** Where the history goes another way when the act is moved, there is no edge to show. */
const isEdge = ({ moved, lawful }: Edge): boolean => (moved === 'act' ? lawful === 'met' || lawful === 'used' : lawful === 'open' || lawful === 'active');

const flips: Readonly<Partial<Record<FindingState, readonly FindingState[]>>> = { met: ['met-late', 'breached'], used: ['used-late', 'lapsed'], open: ['breached', 'lapsed'], active: ['ended'] };

/** Whether the law says at the edge what it must: in time, then too late. */
export const isSharp = ({ lawful, unlawful }: Edge): boolean => flips[lawful]?.includes(unlawful) ?? false;
