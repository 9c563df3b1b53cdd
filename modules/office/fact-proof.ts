/** The files that prove one fact to a stranger: hashes alone, and the words they stand for. Read like the record itself, and on record like it. */
import { readAs } from '@kepil/journal/access.ts';
import { companionFile, proofFile, provableFact } from '@kepil/journal/proofs/fact-proof.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { grantsFor, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { z } from 'zod';
import type { House } from '../house.ts';
import { leaveRefusal, readEpisode } from '../record-of-episode.ts';

type Provable = NonNullable<Awaited<ReturnType<typeof provableFact>>>;

/**
 * The fact behind a proof of hashes. Whoever may read the record gets its proof, and the look is on record; the auditor, who reads
 * none, gets the proof of any: it holds no word of it. Throws `not-found` for what does not exist and for what is not his, alike.
 */
export async function readableFact(house: House, who: Principal, fact: string): Promise<Provable> {
  if (grantsFor(who, 'episode.read').length === 0) return found(await provableFact(house.pool, fact));
  return readAs(house.pool, fenceFor(who, 'episode.read'), async (sql) => {
    const row = found(await provableFact(sql, fact));
    await leaveTrace(sql, who, { what: 'proof', episodes: episodesOf(row), detail: { fact } }, house.now());
    return row;
  });
}

export function factProofRoutes(app: Http, house: House, fresh: () => Promise<unknown>): void {
  const params = z.object({ fact: z.uuid() });

  app.get('/api/journal/proof/:fact/file', { config: { access: 'journal.verify', produces: ['text/plain'] }, schema: { params } }, async (request, reply) => {
    const { fact } = request.params;
    const row = await readableFact(house, principalOf(request), fact);
    // A fact of this minute is not under a checkpoint yet.
    const file = (await proofFile(house.pool, row.seq)) ?? (await fresh(), await proofFile(house.pool, row.seq));
    if (file === null) throw new Problem('not-found');
    return reply.type('text/plain; charset=utf-8').header('content-disposition', `attachment; filename="${fact}.tlog-proof"`).send(file);
  });

  // Its words: only whoever sees one of its persons (or its place) now, through the same door as their records.
  app.get('/api/journal/proof/:fact/fact', { config: { access: 'episode.read', produces: ['application/json'] }, schema: { params } }, async (request, reply) => {
    const { fact } = request.params;
    const who = principalOf(request);
    const row = found(await readAs(house.pool, fenceFor(who, 'episode.read'), (sql) => provableFact(sql, fact)).then(async (seen) => seen ?? refused(house, who, fact)));
    const episodes = episodesOf(row);
    // A fact of several persons is shown as a whole: each of them must be his to see.
    for (const episode of episodes) await readEpisode(house, who, episode, 'episode.read', { what: 'proof', detail: { fact } });
    if (episodes.length === 0) throw new Problem('not-found');
    return reply.type('application/json; charset=utf-8').header('content-disposition', `attachment; filename="${fact}.fact.json"`).send(companionFile(row));
  });
}

function found(row: Provable | null): Provable {
  if (row === null) throw new Problem('not-found');
  return row;
}

/** Leaves the line of the attempt where there is something that was not his to see. */
async function refused(house: House, who: Principal, fact: string): Promise<null> {
  const row = await provableFact(house.pool, fact);
  for (const episode of row === null ? [] : episodesOf(row)) await leaveRefusal(house, who, episode, { what: 'proof', detail: { fact } });
  return null;
}

const episodesOf = (row: Provable): string[] => row.streams.filter((stream) => stream.startsWith('episode:')).map((stream) => stream.slice('episode:'.length));
