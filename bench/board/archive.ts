/** People released long ago, as an office brings its old journal along: facts only, taken over today, until the journal holds so many. */
import type pg from 'pg';
import { bulkLoad } from '@kepil/journal/bulk-load.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { Random, weights } from '@kepil/modules/demo/random.ts';
import { makeReleased, releasedGroups } from '@kepil/modules/demo/released-groups.ts';

const DAY = 86_400_000;
const YEARS = 5;
const shares = weights(Object.fromEntries(Object.entries(releasedGroups).map(([name, { share }]) => [name, share])));

/** Adds whole episodes until there are `facts` facts or a few more; returns how many there are. They are not judged: no kind is named. */
export async function loadArchive(pool: pg.Pool, facts: number, onProgress: (stored: number) => void): Promise<number> {
  const { rows } = await pool.query<{ stored: number }>('select coalesce(max(seq) + 1, 0) as stored from fact');
  const stored = rows[0]?.stored ?? 0;
  if (stored < facts) await bulkLoad(pool, released(facts - stored, Date.now()), { kinds: [], onProgress: (loaded) => onProgress(stored + loaded) });
  return Math.max(stored, (await pool.query<{ stored: number }>('select max(seq) + 1 as stored from fact')).rows[0]?.stored ?? 0);
}

/** Recorded by the take-over, all at one instant; each at the time of its own long ago. */
function* released(count: number, takenOver: number): Generator<Fact> {
  let made = 0;
  for (let index = 0; made < count; index++) {
    const random = new Random('bench/archive', index);
    const when = takenOver - DAY * random.int(30, YEARS * 365);
    for (const fact of makeReleased(random.weighted(shares), random, when, null, takenOver)) {
      made++;
      yield { ...fact, recordedAt: takenOver };
    }
  }
}
