/** What is written for a decided batch, and the one statement that writes it. */
import type pg from 'pg';
import { carryOn } from '@kepil/law/facts/carried.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import type { Projection } from './contract.ts';
import type { Decided, Known } from './decide.ts';
import { extend } from './frontier.ts';
import type { Frontier, Tile } from './frontier.ts';
import { entryOf, factParts, factText, newSalts } from './leaf.ts';
import type { FactParts } from './leaf.ts';
import { hex, sealedText, streamKey, streamRef } from './rows.ts';
import type { SealedFact } from './rows.ts';
import type { StreamState } from './stream-state.ts';
import { changeLists, evaluate, headText, jsonList, nearest, noChanges, noticeText } from './views.ts';
import type { Changes } from './views.ts';

/** The one lock under which facts get their place in the log: one writer at a time, whichever process it is in. */
export const LOG_LOCK = 7_301_002;

/** All that is written for a batch. */
export interface Work {
  readonly decided: Decided;
  readonly known: Known;
  readonly sealed: readonly SealedFact[];
  readonly grown: { readonly frontier: Frontier; readonly tiles: readonly Tile[] };
  readonly changes: Changes;
  readonly seats: readonly (readonly [stream: string, seat: string])[];
  readonly now: number;
}

/** `before`: the state of a stream at the version and revision that the decision rests on. `knownSeats`: `kind:id seat`, written before. */
export function compose(decided: Decided, known: Known, frontier: Frontier, before: (key: string) => StreamState | undefined, projection: Projection, knownSeats: ReadonlySet<string>, now: number): Work {
  const sealed = seal(decided.facts, known.size, decided.parts);
  const changes = noChanges();
  for (const { ref, stored, version, revision, facts } of decided.touched.values()) {
    if (projection.kinds.includes(ref.kind)) {
      const state = stored === 0 ? undefined : before(streamKey(ref));
      evaluate(changes, projection, ref, state === undefined ? facts : carryOn(state.facts, facts), state, version, revision + 1, now);
    } else {
      changes.heads.push({ ref, version, revision: revision + 1, nextChange: null });
      changes.states.set(streamKey(ref), { version, revision: revision + 1, facts: [], findings: [], line: null, told: [] });
    }
  }
  const seats = seatsOf(decided.facts).filter(([stream, seat]) => !knownSeats.has(`${stream} ${seat}`));
  return { decided, known, sealed, grown: extend(frontier, sealed.map((s) => s.entry)), changes, seats, now };
}

/**
 * One statement for all of it. It answers false or fails with `MOVED`, and writes nothing, where the database is not as `known`. `last`:
 * the entry that must be the last of the log, where that is not known to be committed; its salt makes it no other process's.
 */
export function appendQuery({ decided, known, sealed, grown, changes, seats, now }: Work, last: Buffer | null): pg.QueryConfig {
  const [, findings, gone, board, sameLine, released, messages] = changeLists(changes);
  const isBorn = ({ ref }: Changes['heads'][number]): boolean => decided.touched.get(streamKey(ref))?.stored === 0;
  const moving = changes.heads.filter((head) => !isBorn(head));
  const seen = [...known.heads].filter(([key]) => !decided.touched.has(key));
  return {
    name: 'append',
    text: 'select kepil_append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) as written',
    values: [
      LOG_LOCK, known.size, last, sealed.map(({ fact }) => fact.id),
      jsonList(seen, ([key, { version }]) => JSON.stringify({ ...streamRef(key), version })),
      jsonList(moving, ({ ref, version, revision, nextChange }) => {
        const from = decided.touched.get(streamKey(ref));
        return JSON.stringify({ kind: ref.kind, id: ref.id, version, revision, nextChange, fromVersion: from?.stored, fromRevision: from?.revision });
      }),
      moving.length,
      jsonList(changes.heads.filter(isBorn), headText),
      jsonList(sealed, sealedText), jsonList(decided.places, ({ ref, version, seq }) => JSON.stringify({ kind: ref.kind, id: ref.id, version, seq })),
      jsonList(seats, ([stream, seat]) => JSON.stringify({ stream, seat })),
      jsonList(grown.tiles, ({ level, n, hashes, root }) => JSON.stringify({ level, n, hashes: hex(hashes), root: hex(root) })),
      findings, gone, board, sameLine, released, messages, now, nearest(changes), noticeText(changes, known.size + sealed.length - 1),
    ],
  };
}

/** Salt, commitment and place in the log for each fact, in order. */
export function seal(facts: readonly Fact[], from: number, parts: readonly FactParts[] = facts.map(factParts)): SealedFact[] {
  const salts = newSalts(facts.length);
  return facts.map((fact, i) => {
    const salt = salts[i] as Buffer;
    const own = parts[i] ?? factParts(fact);
    return { seq: from + i, fact, salt, entry: entryOf(factText(fact, own), salt), data: own.data };
  });
}

export function tileQueries(tiles: readonly Tile[]): pg.QueryConfig[] {
  return tiles.map((tile) => ({ text: 'insert into tile (level, n, hashes, root) values ($1, $2, $3, $4)', values: [tile.level, tile.n, tile.hashes, tile.root] }));
}

/** Which places and offices these facts make their streams touch: the fence of row-level security. */
export function seatsOf(facts: readonly Fact[]): (readonly [stream: string, seat: string])[] {
  const pairs = new Map<string, readonly [stream: string, seat: string]>();
  for (const fact of facts) {
    for (const ref of fact.streams) {
      const stream = streamKey(ref);
      for (const seat of seatsThrough(ref, fact)) if (seat !== null) pairs.set(`${stream} ${seat}`, [stream, seat]);
    }
  }
  return [...pairs.values()];
}

/** Which seats this stream touches through this fact. */
export function seatsThrough(ref: StreamRef, fact: Fact): readonly (string | null)[] {
  return [fact.place, fact.actor.office, ref.kind === 'place' || ref.kind === 'office' ? ref.id : null];
}

export function seatQueries(seats: readonly (readonly [stream: string, seat: string])[]): pg.QueryConfig[] {
  if (seats.length === 0) return [];
  return [{
    name: 'seats', text: 'insert into stream_seat (stream, seat) select * from unnest($1::text[], $2::text[]) on conflict do nothing',
    values: [seats.map((row) => row[0]), seats.map((row) => row[1])],
  }];
}
