/** The subject of a request, read as the person may see it: its facts, its version and where it stands. */
import { effectiveFacts, standingOf, type Standing } from '@kepil/law/engine/index.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { NEVER } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Position, Principal } from '@kepil/platform/access/may.ts';
import { positionOf, stageOf } from '@kepil/platform/access/position.ts';
import { territoriesAbove } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../house.ts';
import { recordingAction } from './access.ts';

export interface RecordedSubject {
  readonly stream: StreamRef;
  /** Raw, in order of the log. Empty: nothing is recorded of it yet. */
  readonly facts: readonly Fact[];
  readonly version: number;
  /** What the law said at the last record made through this process; null: not known, to be evaluated. */
  readonly standing: Standing | null;
  /** The facts that count, in the order of law; null: not known. */
  readonly effective: readonly Fact[] | null;
}

/** Throws `not-found` where there is something that this person may not see: a new episode must not be written over it. */
export async function readSubject(house: House, who: Principal, stream: StreamRef): Promise<RecordedSubject> {
  const fence = fenceFor(who, recordingAction(who, stream));
  const remembered = house.memory.recall(stream, fence, house.now());
  if (remembered) return { stream, ...remembered, version: remembered.facts.length };
  const found = await house.journal.streamAs(stream, fence);
  if (found === null && stream.kind === 'episode') throw new Problem('not-found');
  if (found === null || found.version === 0) return { stream, facts: [], version: 0, standing: null, effective: null };
  return { stream, ...house.memory.saw(stream, fence, found.facts, house.now()), version: found.version };
}

/** Where the subject stands; `standing` and `effective` are made of the facts where nobody has them. */
export function positionNow(house: House, { stream, facts, standing, effective }: Omit<RecordedSubject, 'version'>): Position {
  if (stream.kind !== 'episode') {
    const seat = stream.kind === 'office' ? house.directory.office(stream.id) : house.directory.place(stream.id);
    if (!seat) throw new Problem('not-found');
    return { place: stream.id, territories: territoriesAbove(seat.territory), offices: [stream.id], stage: 'detention' };
  }
  const counted = effective ?? effectiveFacts(facts, house.engine.order, NEVER, NEVER);
  const { states, attributes, clocks } = standing ?? standingOf(house.engine.program, house.memory.folded.fold(house.engine, stream, facts, house.now()).subject);
  return positionOf(counted, stageOf(counted, { states, attributes, ground: clocks['expiry']?.ground ?? null }), house.directory);
}
