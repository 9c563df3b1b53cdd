/** Which of the waiting requests are repeated, refused or added, and what the added facts touch. Pure. */
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import type { AppendRequest, AppendResult, NewFact } from './contract.ts';
import { factParts } from './leaf.ts';
import type { FactParts } from './leaf.ts';
import { factOf, streamKey } from './rows.ts';
import type { FactRow } from './rows.ts';

/** A request whose facts have a canonical form, with the text of each. */
export interface Prepared {
  readonly request: AppendRequest;
  readonly parts: readonly FactParts[];
}

/** What of the journal the decision rests on. */
export interface Known {
  readonly size: number;
  readonly lastRecordedAt: number;
  /** Facts that are already there, of the batch or named by it as corrected or withdrawn. */
  readonly byId: ReadonlyMap<string, FactRow>;
  readonly heads: ReadonlyMap<string, { readonly version: number; readonly revision: number }>;
}

interface Touched {
  readonly ref: StreamRef;
  /** Version and revision as stored, 0 for a new stream. */
  readonly stored: number;
  readonly revision: number;
  version: number;
  readonly facts: Fact[];
}

export interface Decided {
  readonly results: (AppendResult | { readonly conflict: StreamRef; readonly version: number; readonly seen: number })[];
  readonly facts: Fact[];
  readonly parts: FactParts[];
  readonly places: { readonly ref: StreamRef; readonly version: number; readonly seq: number }[];
  readonly touched: Map<string, Touched>;
}

/** Decides request by request, in order of arrival. */
export function decide(batch: readonly Prepared[], known: Known, now: number): Decided {
  const results: Decided['results'] = [];
  const facts: Fact[] = [];
  const parts: FactParts[] = [];
  const places: Decided['places'] = [];
  const touched = new Map<string, Touched>();
  /** Text and place of each fact known under its id: stored ones and those accepted in this batch. */
  const byId = new Map<string, { readonly text: string; readonly seq: number }>();
  for (const [id, row] of known.byId) byId.set(id, { text: row.data === null ? '' : requestText(factParts(factOf(row))), seq: row.seq });
  const versionOf = (key: string): number => touched.get(key)?.version ?? known.heads.get(key)?.version ?? 0;

  for (const { request, parts: prepared } of batch) {
    const own = new Map<string, string>();
    let clash: string | null = null;
    const fresh: { readonly fact: NewFact; readonly parts: FactParts }[] = [];
    request.facts.forEach((fact, i) => {
      const written = prepared[i];
      if (written === undefined) return;
      const id = fact.id.toLowerCase();
      const text = requestText(written);
      const before = byId.get(id)?.text ?? own.get(id);
      if (before !== undefined && before !== text) clash ??= fact.id;
      if (before !== undefined) return;
      own.set(id, text);
      fresh.push({ fact, parts: written });
    });
    if (clash !== null) { results.push({ ok: false, code: 'duplicate-id', id: clash }); continue; }
    if (fresh.length > 0) {
      const moved = request.expected?.find(({ stream, version }) => versionOf(streamKey(stream)) !== version);
      if (moved !== undefined) { results.push({ conflict: moved.stream, version: versionOf(streamKey(moved.stream)), seen: moved.version }); continue; }
      const missing = fresh.flatMap(({ fact }) => [fact.corrects, fact.withdraws])
        .find((id) => id !== undefined && !byId.has(id.toLowerCase()) && !own.has(id.toLowerCase()));
      if (missing !== undefined) { results.push({ ok: false, code: 'unknown-corrected', id: missing }); continue; }
    }
    for (const { fact, parts: written } of fresh) {
      const full = recorded(fact, now);
      const seq = known.size + facts.length;
      facts.push(full);
      parts.push(written);
      byId.set(full.id, { text: own.get(full.id) ?? '', seq });
      for (const ref of full.streams) {
        const key = streamKey(ref);
        const head = known.heads.get(key);
        const entry: Touched = touched.get(key) ?? { ref, stored: head?.version ?? 0, revision: head?.revision ?? 0, version: head?.version ?? 0, facts: [] };
        entry.version += 1;
        entry.facts.push(full);
        touched.set(key, entry);
        places.push({ ref, version: entry.version, seq });
      }
    }
    const versions: Record<string, number> = {};
    for (const fact of request.facts) for (const stream of fact.streams) versions[streamKey(stream)] = versionOf(streamKey(stream));
    results.push({ ok: true, repeated: fresh.length === 0, seqs: request.facts.map((fact) => byId.get(fact.id.toLowerCase())?.seq ?? -1), versions });
  }
  return { results, facts, parts, places, touched };
}

/** Ids are written in lower case, as the database gives them back. */
function recorded(fact: NewFact, now: number): Fact {
  return {
    ...fact, id: fact.id.toLowerCase(), recordedAt: now,
    ...(fact.corrects === undefined ? {} : { corrects: fact.corrects.toLowerCase() }), ...(fact.withdraws === undefined ? {} : { withdraws: fact.withdraws.toLowerCase() }),
  };
}

/** What makes two requests with one id the same: all that the client has said. */
function requestText(parts: FactParts): string {
  return parts.head + parts.tail;
}
