/** Sending what is kept, in the order in which it was finished. The same once more is the same record: a broken line loses and doubles nothing. */
import type { RecordResult } from '@kepil/modules/contract.ts';
import type { InspectionDone } from '@kepil/modules/supervision/inspection/contract.ts';
import { call, ConnectionError, get, ProblemError } from '../../api/client.ts';
import { renewAfterFact } from '../../api/queries.ts';
import { trustServerClock } from '../../time/clock.ts';
import { finish, inspectionOf, inspectionsOf, keepInspection, photoOf, photoSent, unsentPhotosOf, type Kept } from './store.ts';

/** Sends what is ready. True where the server could be reached to the end; one that is refused or has to be looked at lets the next go. */
export async function sendKept(account: string): Promise<boolean> {
  // Two windows would send the same twice: harmless, but one is enough.
  const sent = await navigator.locks.request('kepil-inspections-send', { ifAvailable: true }, async (lock) => (lock ? sendAll(account) : null));
  if (sent !== null && sent.recorded > 0) await renewAfterFact();
  return sent?.reached ?? true;
}

async function sendAll(account: string): Promise<{ readonly reached: boolean; readonly recorded: number }> {
  const ready = (await inspectionsOf(account)).filter(({ state, refused }) => state === 'ready' && refused === null).sort((a, b) => (a.readyAt ?? 0) - (b.readyAt ?? 0));
  let recorded = 0;
  for (const kept of ready) {
    try {
      if (await sendOne(kept)) recorded++;
    } catch (error) {
      if (error instanceof ConnectionError || isPassing(error)) return { reached: false, recorded };
      if (!(error instanceof ProblemError)) throw error;
      const now = (await inspectionOf(account, kept.id)) ?? kept;
      // Refused, so not on record: it may be mended under the same identifier.
      await keepInspection({ ...now, tried: now.recordedAt !== null, refused: error.problem });
    }
  }
  return { reached: true, recorded };
}

async function sendOne(kept: Kept): Promise<boolean> {
  let now = kept;
  if (now.recordedAt === null) {
    const { meanwhile, clocks } = now.tried ? { meanwhile: [], clocks: null } : await recordedMeanwhile(now);
    if (meanwhile.length > 0 || clocks) {
      await keepInspection({ ...now, meanwhile, clocks });
      return false;
    }
    // Put down before it goes: if the answer does not come, it may be on record and may no longer be changed.
    now = { ...now, tried: true, meanwhile: [] };
    await keepInspection(now);
    await call<RecordResult>('POST', '/api/facts', { body: now.body });
    now = { ...now, recordedAt: Date.now() };
    await keepInspection(now);
  }
  const named = filesOf(now);
  for (const sha256 of await unsentPhotosOf(now.id)) {
    const photo = named.has(sha256) ? await photoOf(now.id, sha256) : null;
    if (!photo) continue;
    await call('PUT', `/api/inspections/${now.id}/files/${sha256}`, { bytes: new Blob([photo.bytes]), type: 'image/jpeg' });
    await photoSent(now.id, sha256, Date.now());
  }
  await finish(now, Date.now());
  return true;
}

/** So much may lie between two looks at a clock without anybody having set it. */
const CLOCK_MS = 120_000;

/**
 * Inspections of the place that came on record since this one was prepared, other than those of this tablet; and the two clocks, where
 * the tablet's was set in between: the hours of the record were counted by it. What was looked at already is left out.
 */
async function recordedMeanwhile({ account, place, knownAsOf, besides, ahead, hoursSeen }: Kept): Promise<{ readonly meanwhile: readonly InspectionDone[]; readonly clocks: { readonly server: number; readonly tablet: number } | null }> {
  const { now, rows } = await get<{ now: number; rows: InspectionDone[] }>(`/api/places/${encodeURIComponent(place)}/inspections`, { since: knownAsOf + 1 });
  const tablet = Date.now();
  trustServerClock(now);
  const set = ahead !== undefined && !hoursSeen && Math.abs(now - tablet - ahead) > CLOCK_MS;
  const mine = new Set((await inspectionsOf(account)).map(({ id }) => id));
  return { meanwhile: besides ? [] : rows.filter(({ id }) => !mine.has(id)), clocks: set ? { server: now, tablet } : null };
}

/** Photographs that the record names: one taken in the moment of a crash belongs to no answer. */
const filesOf = ({ body }: Kept): ReadonlySet<unknown> =>
  new Set((body?.facts ?? []).flatMap(({ data }) => (Array.isArray(data['answers']) ? (data['answers'] as readonly { readonly files?: readonly string[] }[]) : [])).flatMap(({ files = [] }) => files));

/** Not the record's fault: tried again by itself. */
const isPassing = (error: unknown): boolean => error instanceof ProblemError && (error.problem.status === 401 || error.problem.status === 429 || error.problem.status >= 500);
