/** One person's record, read as the reader may: the database's fence first, then the matrix on where the person stands, then the trace. */
import { readAs } from '@kepil/journal/access.ts';
import { FACT_COLUMNS, factOf, type FactRow } from '@kepil/journal/rows.ts';
import { effectiveFacts } from '@kepil/law/engine/effective.ts';
import type { Evaluation } from '@kepil/law/engine/index.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { NEVER, type Instant } from '@kepil/law/time/instant.ts';
import { fenceFor, ownFence } from '@kepil/platform/access/fence.ts';
import { may, type Position, type Principal } from '@kepil/platform/access/may.ts';
import { positionOf, stageOf } from '@kepil/platform/access/position.ts';
import type { EpisodeAction } from '@kepil/platform/access/matrix.ts';
import { leaveTrace, type Look } from '@kepil/platform/audit/reads.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from './house.ts';

export interface EpisodeRecord {
  readonly id: string;
  readonly version: number;
  /** In order of the log, corrected and withdrawn ones included. */
  readonly facts: readonly (Fact & { readonly seq: number })[];
  /** In force now, in the order of law. */
  readonly effective: readonly Fact[];
  readonly evaluation: Evaluation;
  readonly position: Position;
}

/** Throws `not-found` for what does not exist and for what is not the reader's, alike; an attempt at the latter is on record. */
export async function readEpisode(house: House, who: Principal, id: string, action: EpisodeAction, look: Omit<Look, 'episodes' | 'result'>): Promise<EpisodeRecord> {
  const now = house.now();
  try {
    return await readAs(house.pool, fenceFor(who, action), async (sql) => {
      const { rows } = await sql.query<FactRow & { version: number }>({
        name: 'episode-facts', text: `select s.version, ${FACT_COLUMNS} from fact_stream s join fact f on f.seq = s.seq where s.kind = 'episode' and s.stream = $1 order by s.version`, values: [id],
      });
      if (rows.length === 0) throw new Problem('not-found');
      const record = standing(house, id, rows.map((row) => ({ ...factOf(row), seq: row.seq })), rows.at(-1)?.version ?? 0, now);
      if (!may(who, action, record.position)) throw new Problem('not-found');
      await leaveTrace(sql, who, { ...look, episodes: [id] }, now);
      return record;
    });
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') await leaveRefusal(house, who, id, look);
    throw error;
  }
}

function standing(house: House, id: string, facts: EpisodeRecord['facts'], version: number, now: Instant): EpisodeRecord {
  const effective = effectiveFacts(facts, house.engine.order, now, NEVER);
  const evaluation = house.engine.evaluate(facts, { at: now });
  const { states, attributes, clocks } = evaluation;
  const stage = stageOf(effective, { states, attributes, ground: clocks['expiry']?.ground ?? null });
  return { id, version, facts, effective, evaluation, position: positionOf(effective, stage, house.directory) };
}

/** Puts on record that somebody asked for a record that is not his to see. Of a person who does not exist there is nothing to tell. */
export async function leaveRefusal(house: House, who: Principal, id: string, look: Omit<Look, 'episodes' | 'result'>): Promise<void> {
  const { rows } = await house.pool.query({ name: 'stream-exists', text: 'select 1 from stream where kind = $1 and id = $2', values: ['episode', id] });
  if (rows.length === 0) return;
  await readAs(house.pool, ownFence(who), (sql) => leaveTrace(sql, who, { ...look, episodes: [id], result: 'refused' }, house.now()));
}
