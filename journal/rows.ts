/** Facts as rows of the table `fact`, there and back. */
import type { Fact, StreamRef, SubjectKind, Capacity } from '@kepil/law/facts/fact.ts';

export interface FactRow {
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly at: number;
  readonly recorded_at: number;
  readonly zone: string;
  readonly streams: readonly string[];
  readonly place: string | null;
  readonly actor: string;
  readonly capacity: string;
  readonly office: string | null;
  readonly corrects: string | null;
  readonly withdraws: string | null;
  readonly data: Readonly<Record<string, unknown>> | null;
}

export const FACT_COLUMNS = 'f.seq, f.id, f.type, f.at, f.recorded_at, f.zone, f.streams, f.place, f.actor, f.capacity, f.office, f.corrects, f.withdraws, f.data';

/** The name of a stream where one string has to hold it: `episode:0193…`. */
export function streamKey(ref: StreamRef): string {
  return `${ref.kind}:${ref.id}`;
}

export function streamRef(key: string): StreamRef {
  const colon = key.indexOf(':');
  return { kind: key.slice(0, colon) as SubjectKind, id: key.slice(colon + 1) };
}

/** A fact as it was recorded; of an erased one the envelope with empty data. */
export function factOf(row: FactRow): Fact {
  return {
    id: row.id, type: row.type, at: row.at, recordedAt: row.recorded_at, zone: row.zone, streams: row.streams.map(streamRef), place: row.place,
    actor: { id: row.actor, capacity: row.capacity as Capacity, office: row.office }, data: row.data ?? {},
    ...(row.corrects === null ? {} : { corrects: row.corrects }), ...(row.withdraws === null ? {} : { withdraws: row.withdraws }),
  };
}

/** A fact ready to be written. */
export interface SealedFact {
  readonly seq: number;
  readonly fact: Fact;
  readonly salt: Buffer;
  readonly entry: Buffer;
  /** JSON text of the data. */
  readonly data: string;
}

/** The fact as JSON, as `kepil_append` takes it. Its data stand in it as they were written for the log. */
export function sealedText({ seq, fact, salt, entry, data }: SealedFact): string {
  const { id, type, at, recordedAt, zone, streams, place, actor, corrects, withdraws } = fact;
  const envelope = JSON.stringify({
    seq, id, type, at, recordedAt, zone, streams: streams.map(streamKey), place, actor: actor.id, capacity: actor.capacity, office: actor.office, corrects, withdraws,
    salt: hex(salt), entry: hex(entry),
  });
  return `${envelope.slice(0, -1)},"data":${data}}`;
}

/** Bytes as PostgreSQL reads them from a text. */
export const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
