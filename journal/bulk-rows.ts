/** Rows of a bulk load as lines for `COPY`, one function for each table. Pure: they are made in any thread. */
import type { Finding } from '@kepil/law/engine/finding.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import type { ProjectedRows } from './contract.ts';
import { bytes, line, textArray } from './copy.ts';
import type { HeldRow } from './held.ts';
import { streamKey } from './rows.ts';
import type { SealedFact } from './rows.ts';

export const FACTS = 'fact (seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, office, corrects, withdraws, data, salt, entry)';

/** `streams`: cell of the fact's streams (`streamsCell`), which many facts share; `data`: JSON; `salt`, `entry`: hexadecimal. */
export function factLine(seq: number, fact: Fact, streams: string, data: string, salt: string, entry: string): string {
  const { actor } = fact;
  return line([
    seq, fact.id, fact.type, fact.at, fact.recordedAt, fact.zone, streams, fact.place, actor.id, actor.capacity, actor.office,
    fact.corrects ?? null, fact.withdraws ?? null, data, bytes(salt), bytes(entry),
  ]);
}

/** `from`: place in the log of the first; the places the facts were sealed with do not count. */
export function factLines(sealed: readonly SealedFact[], from: number): string {
  return sealed.map(({ fact, data, salt, entry }, i) => factLine(from + i, fact, streamsCell(fact.streams), data, salt.toString('hex'), entry.toString('hex'))).join('');
}

export function streamsCell(streams: readonly StreamRef[]): string {
  return textArray(streams.map(streamKey));
}

export const FACT_STREAMS = 'fact_stream (kind, stream, version, seq)';

/** The places of these facts, in the order of the log, in one stream that has `before` facts already. */
export function placeLines({ kind, id }: StreamRef, seqs: ArrayLike<number>, before = 0): string {
  // Beginning and end are the same for all of them.
  const name = line([kind, id]).slice(0, -1);
  let out = '';
  for (let i = 0; i < seqs.length; i += 1) out += `${name}\t${before + i + 1}\t${seqs[i] ?? ''}\n`;
  return out;
}

export const STREAMS = 'stream (kind, id, version, revision, next_change)';

export function headLine({ kind, id }: StreamRef, version: number, nextChange: number | null): string {
  return line([kind, id, version, 1, nextChange]);
}

export const SEATS = 'stream_seat (stream, seat)';

export function seatLines(ref: StreamRef, seats: Iterable<string>): string {
  let out = '';
  for (const seat of seats) out += line([streamKey(ref), seat]);
  return out;
}

export const FINDINGS = 'finding (subject_kind, subject, key, norm, edition, kind, state, bearer, addressee, opened_by, closed_by, from_at, due, until_at, exception, detail, evidence, digest)';

export function findingLine(ref: StreamRef, f: Finding, digest: string): string {
  return line([
    ref.kind, ref.id, f.key, f.norm, f.edition, f.kind, f.state, f.bearer, f.addressee, f.openedBy, f.closedBy, f.from, f.due, f.until, f.exception,
    JSON.stringify(f.detail), f.evidence, digest,
  ]);
}

export const HELD = 'held (episode, person_name, name_key, birth_date, sex, minor, foreigner, place, place_kind, zone, territory, stage, ground, categories, since, expiry, uncovered_since, next_at, next_norm, next_key, next_kind, breaches, open_duties, cell, particulars, version)';

/** `text`: the line of the board as JSON (`heldText`). */
export function heldLine(text: string, version: number): string {
  const r = JSON.parse(text) as HeldRow & { readonly episode: string; readonly nameKey: string };
  return line([
    r.episode, r.personName, r.nameKey, r.birthDate, r.sex, r.minor, r.foreigner, r.place, r.placeKind, r.zone, r.territory, r.stage, r.ground,
    textArray(r.categories), r.since, r.expiry, r.uncoveredSince, r.nextAt, r.nextNorm, r.nextKey, r.nextKind, r.breaches, r.openDuties, r.cell, JSON.stringify(r.particulars), version,
  ]);
}

export const OUTBOX = 'outbox (key, kind, payload, subject_kind, subject, created_at)';

export function messageLine(ref: StreamRef, message: ProjectedRows['outbox'][number], now: number): string {
  return line([message.key, message.kind, JSON.stringify(message.payload), ref.kind, ref.id, now]);
}

export const TILES = 'tile (level, n, hashes, root)';

export function tileLine(level: number, n: number, hashes: Buffer, root: Buffer): string {
  return line([level, n, bytes(hashes.toString('hex')), bytes(root.toString('hex'))]);
}
