/** Proofs of the journal: the signed checkpoint and who cosigned it, tiles, proofs of one fact and between two checkpoints, time stamps. */
import { leafHash } from '@kepil/journal/leaf.ts';
import { inclusion, lastCheckpoint, signCheckpoint, type SignedCheckpoint } from '@kepil/journal/log.ts';
import { verifierKey, type Signer } from '@kepil/journal/note.ts';
import { consistencyFile } from '@kepil/journal/proofs/consistency-file.ts';
import { stampOf, stampState } from '@kepil/journal/proofs/time-stamps.ts';
import { parseTilePath, readTile } from '@kepil/journal/tiles.ts';
import { bestCheckpoint, checkpointAt, cosigned, keeperStates } from '@kepil/journal/witness/keepers.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { z } from 'zod';
import { journalHead, journalProof } from '../contract.ts';
import type { JournalHead, JournalProof } from '../contract.ts';
import type { House } from '../house.ts';
import { attestorsOf } from './attest.ts';
import { factProofRoutes, readableFact } from './fact-proof.ts';

const size = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export function journalRoutes(app: Http, house: House, signer: Signer): void {
  const verify = { config: { access: 'journal.verify' as const } };
  const attestors = attestorsOf(house.config);
  /** The newest checkpoint; where facts have come since, or none is there yet, a new one is signed. */
  const fresh = (): Promise<SignedCheckpoint> => signCheckpoint(house.pool, signer, house.now());

  app.get('/api/journal', { ...verify, schema: { response: { 200: journalHead } } }, async (): Promise<JournalHead> => {
    const checkpoint = await fresh();
    const now = house.now();
    const [note, witnesses, stamps] = await Promise.all([cosigned(house.pool, checkpoint), keeperStates(house.pool, attestors.witnesses, now), stampState(house.pool, now)]);
    return {
      origin: signer.name, size: checkpoint.size, root: checkpoint.root.toString('base64'), checkpoint: note, key: verifierKey(signer), at: checkpoint.at, witnesses,
      stamps: attestors.stamp === null && stamps.last === null ? null : { ...stamps, missed: [...stamps.missed] },
    };
  });

  // Public as the format asks: a witness or a stranger fetches them without an account, and hashes tell nothing of persons.
  const plain = (...types: string[]) => ({ access: 'public' as const, produces: types });
  const stored = async (wanted: number | undefined): Promise<SignedCheckpoint> => {
    const checkpoint = wanted === undefined ? (await lastCheckpoint(house.pool)) ?? (await fresh()) : await checkpointAt(house.pool, wanted);
    if (checkpoint === null) throw new Problem('not-found');
    return checkpoint;
  };
  app.get('/api/journal/checkpoint', { config: plain('text/plain'), schema: { querystring: z.object({ size: size.optional(), cosigned: z.enum(['yes', 'no']).default('no') }) } }, async (request, reply) => {
    // The newest one that the witnesses have, or the newest of all.
    const checkpoint = request.query.cosigned === 'yes' && request.query.size === undefined ? (await bestCheckpoint(house.pool)) ?? (await stored(undefined)) : await stored(request.query.size);
    return reply.type('text/plain; charset=utf-8').send(await cosigned(house.pool, checkpoint));
  });
  app.get('/api/journal/consistency', { config: plain('text/plain'), schema: { querystring: z.object({ from: size, to: size.optional() }) } }, async (request, reply) => {
    const { from, to } = request.query;
    const checkpoint = await stored(to);
    if (from > checkpoint.size) throw new Problem('not-found');
    return reply.type('text/plain; charset=utf-8').send(await consistencyFile(house.pool, from, checkpoint));
  });
  app.get('/api/journal/time-stamp/:day', { config: plain('application/octet-stream'), schema: { params: z.object({ day: z.iso.date() }) } }, async (request, reply) => {
    const stamp = await stampOf(house.pool, request.params.day);
    if (stamp === null) throw new Problem('not-found');
    return reply.type('application/octet-stream').header('content-disposition', `attachment; filename="${request.params.day}.tst"`).header('x-checkpoint-size', stamp.size).send(stamp.token);
  });
  app.get('/api/journal/tile/*', { config: plain('application/octet-stream') }, async (request, reply) => {
    const name = parseTilePath(`tile/${(request.params as { '*': string })['*']}`);
    const checkpoint = await lastCheckpoint(house.pool);
    const bytes = name && checkpoint ? await readTile(house.pool, name, checkpoint.size) : null;
    if (!bytes) throw new Problem('not-found');
    reply.header('cache-control', 'public, max-age=31536000, immutable');
    return reply.type('application/octet-stream').send(bytes);
  });

  const proofOf = async (request: Parameters<typeof principalOf>[0], fact: string): Promise<JournalProof> => {
    const row = await readableFact(house, principalOf(request), fact);
    const kept = await lastCheckpoint(house.pool);
    const checkpoint = kept && kept.size > row.seq ? kept : await fresh();
    const path = await inclusion(house.pool, row.seq, checkpoint.size);
    return { fact, seq: row.seq, leaf: leafHash(row.entry).toString('base64'), path: path.map((hash) => hash.toString('base64')), size: checkpoint.size, root: checkpoint.root.toString('base64'), checkpoint: checkpoint.note };
  };
  app.get('/api/journal/proof', { ...verify, schema: { querystring: z.object({ fact: z.uuid() }), response: { 200: journalProof } } }, async (request) => proofOf(request, request.query.fact));
  app.get('/api/journal/proof/:fact', { ...verify, schema: { params: z.object({ fact: z.uuid() }), response: { 200: journalProof } } }, async (request) => proofOf(request, request.params.fact));
  factProofRoutes(app, house, fresh);
}
