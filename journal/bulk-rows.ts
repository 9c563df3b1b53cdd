/** Rows of a bulk load as lines for `COPY`: facts with their salts and entries, places of facts in streams, findings. */
import type { Changes } from './views.ts';
import { bytes, line, textArray } from './copy.ts';
import { streamKey } from './rows.ts';
import type { SealedFact } from './rows.ts';

export const FACTS = 'fact (seq, id, type, at, recorded_at, zone, streams, place, actor, capacity, office, corrects, withdraws, data, salt, entry)';

/** `from`: place in the log of the first; the places the facts were sealed with do not count. */
export function factLines(sealed: readonly SealedFact[], from: number): string {
  let out = '';
  for (let i = 0; i < sealed.length; i += 1) {
    const { fact, data, salt, entry } = sealed[i] as SealedFact;
    const { actor } = fact;
    out += line([
      from + i, fact.id, fact.type, fact.at, fact.recordedAt, fact.zone, textArray(fact.streams.map(streamKey)), fact.place, actor.id, actor.capacity, actor.office,
      fact.corrects ?? null, fact.withdraws ?? null, data, bytes(salt.toString('hex')), bytes(entry.toString('hex')),
    ]);
  }
  return out;
}

export const FACT_STREAMS = 'fact_stream (kind, stream, version, seq)';

export const FINDINGS = 'finding (subject_kind, subject, key, norm, edition, kind, state, bearer, addressee, opened_by, closed_by, from_at, due, until_at, exception, detail, evidence, digest)';

export function findingLines(findings: Changes['findings']): string {
  let out = '';
  for (const { ref, finding: f, digest } of findings) {
    out += line([
      ref.kind, ref.id, f.key, f.norm, f.edition, f.kind, f.state, f.bearer, f.addressee, f.openedBy, f.closedBy, f.from, f.due, f.until, f.exception,
      JSON.stringify(f.detail), f.evidence, digest,
    ]);
  }
  return out;
}
