/** Proofs of the journal: the signed checkpoint, the tiles of the log, the proof of one fact. Hashes only: nothing here names anybody. */
import { readAs } from '@kepil/journal/access.ts';
import { leafHash } from '@kepil/journal/leaf.ts';
import { inclusion, lastCheckpoint, signCheckpoint, type SignedCheckpoint } from '@kepil/journal/log.ts';
import { verifierKey, type Signer } from '@kepil/journal/note.ts';
import { parseTilePath, readTile } from '@kepil/journal/tiles.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { grantsFor } from '@kepil/platform/access/may.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { z } from 'zod';
import { journalHead, journalProof } from '../contract.ts';
import type { JournalProof } from '../contract.ts';
import type { House } from '../house.ts';

export function journalRoutes(app: Http, house: House, signer: Signer): void {
  const verify = { config: { access: 'journal.verify' as const } };
  /** The newest checkpoint; where facts have come since, or none is there yet, a new one is signed. */
  const fresh = (): Promise<SignedCheckpoint> => signCheckpoint(house.pool, signer, house.now());

  app.get('/api/journal', { ...verify, schema: { response: { 200: journalHead } } }, async () => {
    const { size, root, note, at } = await fresh();
    return { origin: signer.name, size, root: root.toString('base64'), checkpoint: note, key: verifierKey(signer), at };
  });
  // Public as the format asks: a witness fetches them without an account, and hashes tell nothing of persons.
  app.get('/api/journal/checkpoint', { config: { access: 'public', produces: ['text/plain'] } }, async (_request, reply) => reply.type('text/plain; charset=utf-8').send(((await lastCheckpoint(house.pool)) ?? (await fresh())).note));
  app.get('/api/journal/tile/*', { config: { access: 'public', produces: ['application/octet-stream'] } }, async (request, reply) => {
    const name = parseTilePath(`tile/${(request.params as { '*': string })['*']}`);
    const checkpoint = await lastCheckpoint(house.pool);
    const bytes = name && checkpoint ? await readTile(house.pool, name, checkpoint.size) : null;
    if (!bytes) throw new Problem('not-found');
    reply.header('cache-control', 'public, max-age=31536000, immutable');
    return reply.type('application/octet-stream').send(bytes);
  });

  const proofOf = async (request: Parameters<typeof principalOf>[0], fact: string): Promise<JournalProof> => {
    const who = principalOf(request);
    const text = `select seq, entry from fact where id = $1`;
    // Whoever may read the record gets its proof; the auditor, who reads none, gets the proof of any: it holds no word of it.
    const { rows } = grantsFor(who, 'episode.read').length > 0
      ? await readAs(house.pool, fenceFor(who, 'episode.read'), (sql) => sql.query<{ seq: number; entry: Buffer }>(text, [fact]))
      : await house.pool.query<{ seq: number; entry: Buffer }>(text, [fact]);
    const row = rows[0];
    if (!row) throw new Problem('not-found');
    const kept = await lastCheckpoint(house.pool);
    const checkpoint = kept && kept.size > row.seq ? kept : await fresh();
    const path = await inclusion(house.pool, row.seq, checkpoint.size);
    return { fact, seq: row.seq, leaf: leafHash(row.entry).toString('base64'), path: path.map((hash) => hash.toString('base64')), size: checkpoint.size, root: checkpoint.root.toString('base64'), checkpoint: checkpoint.note };
  };
  app.get('/api/journal/proof', { ...verify, schema: { querystring: z.object({ fact: z.uuid() }), response: { 200: journalProof } } }, async (request) => proofOf(request, request.query.fact));
  app.get('/api/journal/proof/:fact', { ...verify, schema: { params: z.object({ fact: z.uuid() }), response: { 200: journalProof } } }, async (request) => proofOf(request, request.params.fact));
}
