/** From the facts of a stream to its rows: calls the projection, finds what changed, writes only that. */
import { hash } from 'node:crypto';
import type pg from 'pg';
import type { Finding } from '@kepil/law/engine/finding.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import type { Projection, ProjectedRows } from './contract.ts';
import { UPSERT_HELD, heldColumns, heldRow } from './held.ts';
import type { HeldEntry } from './held.ts';
import { streamKey } from './rows.ts';
import type { StreamState, WrittenFinding } from './stream-state.ts';

/** All that an evaluation of some streams has to write. */
export interface Changes {
  readonly heads: { readonly ref: StreamRef; readonly version: number; readonly revision: number; readonly nextChange: number | null }[];
  readonly findings: { readonly ref: StreamRef; readonly finding: Finding; readonly digest: string }[];
  readonly gone: { readonly ref: StreamRef; readonly key: string }[];
  readonly held: HeldEntry[];
  readonly released: string[];
  readonly outbox: { readonly ref: StreamRef; readonly message: ProjectedRows['outbox'][number] }[];
  /** What the cache may remember once the transaction is committed. */
  readonly states: Map<string, StreamState>;
}

export function noChanges(): Changes {
  return { heads: [], findings: [], gone: [], held: [], released: [], outbox: [], states: new Map() };
}

/**
 * Evaluates one stream with all of its facts and adds the difference to what is stored (`before`) to `changes`. Throws what the
 * projection throws, and then has added nothing.
 */
export function evaluate(changes: Changes, projection: Projection, ref: StreamRef, facts: readonly Fact[], before: StreamState | undefined, version: number, revision: number, now: number): void {
  const rows = projection.project(ref, facts, now);
  const findings = new Map<string, WrittenFinding>();
  const changed: Changes['findings'] = [];
  for (const finding of rows.findings) {
    if (findings.has(finding.key)) throw new Error(`Two findings with the key ${finding.key} in ${streamKey(ref)}`);
    const written = before?.findings.get(finding.key);
    if (written?.finding && sameFinding(written.finding, finding)) {
      findings.set(finding.key, written);
      continue;
    }
    const digest = hash('sha1', JSON.stringify(finding), 'base64url');
    findings.set(finding.key, { finding, digest });
    if (written?.digest !== digest) changed.push({ ref, finding, digest });
  }
  const held = rows.held === null ? null : heldRow(rows.held);

  changes.findings.push(...changed);
  for (const key of before?.findings.keys() ?? []) if (!findings.has(key)) changes.gone.push({ ref, key });
  if (held !== null) changes.held.push({ episode: ref.id, version, row: held });
  else if (before?.onBoard) changes.released.push(ref.id);
  for (const message of rows.outbox) changes.outbox.push({ ref, message });
  // A change that is already due would fire again at once and for ever.
  const nextChange = rows.nextChange === null ? null : Math.max(rows.nextChange, now + 1);
  changes.heads.push({ ref, version, revision, nextChange });
  changes.states.set(streamKey(ref), { version, revision, facts, findings, onBoard: held !== null });
}

/** Compares without making texts: most findings of a stream are as they were. */
function sameFinding(a: Finding, b: Finding): boolean {
  return a === b || (a.state === b.state && a.due === b.due && a.until === b.until && a.closedBy === b.closedBy && a.from === b.from && a.openedBy === b.openedBy
    && a.exception === b.exception && a.evidence === b.evidence && a.edition === b.edition && a.norm === b.norm && a.kind === b.kind && a.bearer === b.bearer
    && a.addressee === b.addressee && sameDetail(a.detail, b.detail));
}

function sameDetail(a: Finding['detail'], b: Finding['detail']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => {
    const x = a[name];
    const y = b[name];
    return x === y || (Array.isArray(x) && Array.isArray(y) && x.length === y.length && x.every((item, i) => item === y[i]));
  });
}

/** The statements that write the changes, in order. `now` stamps the outbox. */
export function changeQueries(changes: Changes, now: number): pg.QueryConfig[] {
  const { heads, findings, gone, held, released, outbox } = changes;
  const queries: pg.QueryConfig[] = [];
  if (heads.length > 0) {
    queries.push({
      name: 'heads',
      text: `insert into stream (kind, id, version, revision, next_change)
        select * from unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::bigint[])
        on conflict (kind, id) do update set version = excluded.version, revision = excluded.revision, next_change = excluded.next_change`,
      values: [heads.map((h) => h.ref.kind), heads.map((h) => h.ref.id), heads.map((h) => h.version), heads.map((h) => h.revision), heads.map((h) => h.nextChange)],
    });
  }
  if (findings.length > 0) {
    const column = <T>(read: (finding: Finding) => T): T[] => findings.map((entry) => read(entry.finding));
    queries.push({
      name: 'findings',
      text: `insert into finding (subject_kind, subject, key, norm, edition, kind, state, bearer, addressee, opened_by, closed_by, from_at, due, until_at, exception, detail, evidence, digest)
        select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
          $12::bigint[], $13::bigint[], $14::bigint[], $15::text[], $16::jsonb[], $17::text[], $18::text[])
        on conflict (subject_kind, subject, key) do update set norm = excluded.norm, edition = excluded.edition, kind = excluded.kind, state = excluded.state,
          bearer = excluded.bearer, addressee = excluded.addressee, opened_by = excluded.opened_by, closed_by = excluded.closed_by, from_at = excluded.from_at,
          due = excluded.due, until_at = excluded.until_at, exception = excluded.exception, detail = excluded.detail, evidence = excluded.evidence, digest = excluded.digest`,
      values: [
        findings.map((entry) => entry.ref.kind), findings.map((entry) => entry.ref.id), column((f) => f.key), column((f) => f.norm), column((f) => f.edition),
        column((f) => f.kind), column((f) => f.state), column((f) => f.bearer), column((f) => f.addressee), column((f) => f.openedBy), column((f) => f.closedBy),
        column((f) => f.from), column((f) => f.due), column((f) => f.until), column((f) => f.exception), column((f) => JSON.stringify(f.detail)), column((f) => f.evidence),
        findings.map((entry) => entry.digest),
      ],
    });
  }
  if (gone.length > 0) {
    queries.push({
      name: 'gone',
      text: `delete from finding f using unnest($1::text[], $2::text[], $3::text[]) as g (kind, id, key)
        where f.subject_kind = g.kind and f.subject = g.id and f.key = g.key`,
      values: [gone.map((g) => g.ref.kind), gone.map((g) => g.ref.id), gone.map((g) => g.key)],
    });
  }
  if (held.length > 0) queries.push({ name: 'held', text: UPSERT_HELD, values: heldColumns(held) });
  if (released.length > 0) queries.push({ name: 'over', text: 'delete from held where episode = any($1::text[])', values: [released] });
  if (outbox.length > 0) {
    queries.push({
      name: 'outbox',
      text: `insert into outbox (key, kind, payload, subject_kind, subject, created_at)
        select distinct on (key) key, kind, payload, subject_kind, subject, $6::bigint from unnest($1::text[], $2::text[], $3::jsonb[], $4::text[], $5::text[])
          as t (key, kind, payload, subject_kind, subject) on conflict (key) do nothing`,
      values: [outbox.map((o) => o.message.key), outbox.map((o) => o.message.kind), outbox.map((o) => JSON.stringify(o.message.payload)), outbox.map((o) => o.ref.kind), outbox.map((o) => o.ref.id), now],
    });
  }
  return queries;
}

export const CHANNEL = 'kepil_changed';

/** What is told on the channel `kepil_changed`, as JSON. */
export interface ChangeNotice {
  /** Last fact written; null where only time has passed. */
  readonly seq: number | null;
  /** The nearest of the changed timers. */
  readonly next: number | null;
  /** Messages waiting in the outbox were added. */
  readonly outbox: number;
  /** `kind:id` of the changed streams; null where there are too many to name: read anew. */
  readonly streams: readonly string[] | null;
}

/** Tells all processes, at commit, which streams changed. */
export function noticeQuery(changes: Changes, seq: number | null): pg.QueryConfig {
  const nexts = changes.heads.flatMap((head) => (head.nextChange === null ? [] : [head.nextChange]));
  const notice: ChangeNotice = { seq, next: nexts.length === 0 ? null : Math.min(...nexts), outbox: changes.outbox.length, streams: changes.heads.map((head) => streamKey(head.ref)) };
  // PostgreSQL's limit is 8,000 bytes.
  const text = JSON.stringify(notice);
  return { name: 'notify', text: `select pg_notify('${CHANNEL}', $1)`, values: [Buffer.byteLength(text) < 7500 ? text : JSON.stringify({ ...notice, streams: null })] };
}
