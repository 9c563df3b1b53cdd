/** The subject of a request, read as the person may see it: its facts, its version and where it stands. */
import { readAs } from '@kepil/journal/access.ts';
import { readStream } from '@kepil/journal/journal.ts';
import { effectiveFacts } from '@kepil/law/engine/effective.ts';
import type { Evaluation } from '@kepil/law/engine/index.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { NEVER } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Position, Principal } from '@kepil/platform/access/may.ts';
import { positionOf, stageOf } from '@kepil/platform/access/position.ts';
import { territoriesAbove } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../house.ts';

export interface RecordedSubject {
  readonly stream: StreamRef;
  /** Raw, in order of the log. Empty: nothing is recorded of it yet. */
  readonly facts: readonly Fact[];
  readonly version: number;
  /** What the law said at the last record made through this process; null: not known, to be evaluated. */
  readonly evaluation: Evaluation | null;
}

/** Throws `not-found` where there is something that this person may not see: a new episode must not be written over it. */
export async function readSubject(house: House, who: Principal, stream: StreamRef): Promise<RecordedSubject> {
  const fence = fenceFor(who, 'fact.record');
  const remembered = house.memory.recall(stream, fence, house.now());
  if (remembered) return { stream, ...remembered, version: remembered.facts.length };
  const read = async (): Promise<RecordedSubject> => {
    const { facts, version } = await readAs(house.pool, fence, (sql) => readStream(sql, stream));
    if (version > 0) house.memory.saw(stream, fence, facts, house.now());
    return { stream, facts, version, evaluation: null };
  };
  const first = await read();
  if (first.version > 0) return first;
  const { rows } = await house.pool.query({ name: 'stream-exists', text: 'select 1 from stream where kind = $1 and id = $2', values: [stream.kind, stream.id] });
  if (rows.length === 0) return { stream, facts: [], version: 0, evaluation: null };
  // It may have been begun between the two looks, by this very request sent twice.
  const second = await read();
  if (second.version === 0 && stream.kind === 'episode') throw new Problem('not-found');
  return second;
}

/** Where the subject stands once `facts` are on record; `known`: their evaluation, where somebody has it. */
export function positionNow(house: House, stream: StreamRef, facts: readonly Fact[], known: Evaluation | null = null): Position {
  if (stream.kind !== 'episode') {
    const seat = house.directory.place(stream.id) ?? house.directory.office(stream.id);
    if (!seat) throw new Problem('not-found');
    return { place: stream.id, territories: territoriesAbove(seat.territory), offices: [stream.id], stage: 'detention' };
  }
  const at = house.now();
  const effective = effectiveFacts(facts, house.engine.order, NEVER, NEVER);
  const { states, attributes, clocks } = known ?? house.engine.evaluate(facts, { at });
  return positionOf(effective, stageOf(effective, { states, attributes, ground: clocks['expiry']?.ground ?? null }), house.directory);
}
