/**
 * What the log keeps of a fact: a salted commitment, so that the log can be public and outlive a lawful erasure.
 *
 *   text   = canonical JSON of { v: 1, id, type, at, recordedAt, zone, streams: [{id, kind}…], place, actor: {capacity, id, office},
 *            corrects, withdraws, data }, the last two but one null where there are none
 *   entry  = SHA-256(salt ‖ text)                      32 bytes; the entry of the log; salt: 16 random bytes
 *   leaf   = SHA-256(0x00 ‖ entry)                     RFC 6962
 *
 * Whoever has row and salt proves that the row is the one recorded; without the salt (erased) nobody can guess data back from the
 * entry, and every proof of every other fact stays as it was.
 */
import { createHash, randomBytes, hash } from 'node:crypto';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { NewFact } from './contract.ts';
import { canonicalJson } from './canonical.ts';

export const SALT_BYTES = 16;

/** Where salt and text are put together for hashing; longer ones are hashed in parts. */
const scratch = Buffer.allocUnsafe(64 * 1024);

/** The canonical text of a fact in two parts, between which `recordedAt` stands, and the text of its data. */
export interface FactParts {
  readonly head: string;
  readonly tail: string;
  readonly data: string;
}

/** What of the text is known before the fact is recorded: equal for two requests that say the same. Throws `NotCanonical`. */
export function factParts(fact: NewFact): FactParts {
  const data = canonicalJson(fact.data, 'data');
  const text = (value: string | null | undefined): string => canonicalJson(value ?? null);
  const actor = `{"capacity":${text(fact.actor.capacity)},"id":${text(fact.actor.id)},"office":${text(fact.actor.office)}}`;
  const streams = `[${fact.streams.map(({ kind, id }) => `{"id":${text(id)},"kind":${text(kind)}}`).join(',')}]`;
  return {
    head: `{"actor":${actor},"at":${canonicalJson(fact.at)},"corrects":${text(fact.corrects?.toLowerCase())},"data":${data},"id":${text(fact.id.toLowerCase())},"place":${text(fact.place)},"recordedAt":`,
    tail: `,"streams":${streams},"type":${text(fact.type)},"v":1,"withdraws":${text(fact.withdraws?.toLowerCase())},"zone":${text(fact.zone)}}`,
    data,
  };
}

/** The text that the entry commits to. */
export function factText(fact: Fact, parts: FactParts = factParts(fact)): string {
  return `${parts.head}${fact.recordedAt}${parts.tail}`;
}

/** The 32 bytes that the log keeps. */
export function entryOf(text: string, salt: Buffer): Buffer {
  // A unit of UTF-16 is three bytes of UTF-8 at most.
  if (salt.length + 3 * text.length > scratch.length) return createHash('sha256').update(salt).update(text, 'utf8').digest();
  // One call for the whole costs half of three.
  salt.copy(scratch);
  return hash('sha256', scratch.subarray(0, salt.length + scratch.write(text, salt.length, 'utf8')), 'buffer');
}

/** RFC 6962 leaf hash of an entry. */
export function leafHash(entry: Buffer): Buffer {
  const input = Buffer.allocUnsafe(1 + entry.length);
  input[0] = 0;
  entry.copy(input, 1);
  return hash('sha256', input, 'buffer');
}

/** Fresh salts, one call of the system for many. */
export function newSalts(count: number): Buffer[] {
  const all = randomBytes(SALT_BYTES * count);
  return Array.from({ length: count }, (_, i) => all.subarray(i * SALT_BYTES, (i + 1) * SALT_BYTES));
}
