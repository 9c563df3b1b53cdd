/** From the facts of a stream to its rows: calls the projection, finds what changed, writes only that. */
import { hash } from 'node:crypto';
import type pg from 'pg';
import type { Finding } from '@kepil/law/engine/finding.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import type { Projection, ProjectedRows } from './contract.ts';
import { heldRow, heldText, sameLine } from './held.ts';
import { streamKey } from './rows.ts';
import type { StreamState, WrittenFinding } from './stream-state.ts';

/** All that an evaluation of some streams has to write. */
export interface Changes {
  readonly heads: { readonly ref: StreamRef; readonly version: number; readonly revision: number; readonly nextChange: number | null }[];
  readonly findings: { readonly ref: StreamRef; readonly finding: Finding; readonly text: string; readonly digest: string }[];
  readonly gone: { readonly ref: StreamRef; readonly key: string }[];
  /** Lines of the board (`heldText`) that changed, and those of which only the version did. */
  readonly held: { readonly line: string; readonly version: number }[];
  readonly sameLine: { readonly episode: string; readonly version: number }[];
  readonly released: string[];
  readonly outbox: { readonly ref: StreamRef; readonly message: ProjectedRows['outbox'][number] }[];
  /** What the cache may remember once the transaction is committed. */
  readonly states: Map<string, StreamState>;
}

export function noChanges(): Changes {
  return { heads: [], findings: [], gone: [], held: [], sameLine: [], released: [], outbox: [], states: new Map() };
}

/**
 * Evaluates one stream with all of its facts and adds the difference to what is stored (`before`) to `changes`. Throws what the
 * projection throws, and then has added nothing.
 */
export function evaluate(changes: Changes, projection: Projection, ref: StreamRef, facts: readonly Fact[], before: StreamState | undefined, version: number, revision: number, now: number): void {
  const rows = projection.project(ref, facts, now);
  const { findings, changed, gone } = difference(before?.findings ?? [], rows.findings, ref);
  const row = rows.held === null ? null : heldRow(rows.held);
  const held = row === null ? null : before?.row && before.line && sameLine(before.row, row) ? before.line : heldText(ref.id, row);

  changes.findings.push(...changed);
  changes.gone.push(...gone);
  if (held !== null && held === before?.line) changes.sameLine.push({ episode: ref.id, version });
  else if (held !== null) changes.held.push({ line: held, version });
  else if (before !== undefined && before.line !== null) changes.released.push(ref.id);
  // What was written with the last evaluation need not be written again; of a stream that was read it is not known.
  const told = rows.outbox.map(({ key }) => key);
  for (const message of rows.outbox) if (!before?.told.includes(message.key)) changes.outbox.push({ ref, message });
  // A change that is already due would fire again at once and for ever.
  const nextChange = rows.nextChange === null ? null : Math.max(rows.nextChange, now + 1);
  changes.heads.push({ ref, version, revision, nextChange });
  changes.states.set(streamKey(ref), { version, revision, facts, findings, line: held, row, told });
}

interface Difference { readonly findings: readonly WrittenFinding[]; readonly changed: Changes['findings']; readonly gone: Changes['gone'] }

/** Both lists are as a rule in one order, and most findings as they were: each is looked for where the one before it was found. */
function difference(before: readonly WrittenFinding[], now: readonly Finding[], ref: StreamRef): Difference {
  const findings: WrittenFinding[] = [];
  const changed: Changes['findings'] = [];
  const found = new Uint8Array(before.length);
  const fresh = new Set<string>();
  let places: Map<string, number> | null = null;
  let next = 0;
  let matched = 0;
  for (const finding of now) {
    const { key } = finding;
    const place = before[next]?.key === key ? next : (places ??= new Map(before.map((one, i) => [one.key, i]))).get(key);
    if (place === undefined ? fresh.has(key) : found[place] === 1) throw new Error(`Two findings with the key ${key} in ${streamKey(ref)}`);
    const written = place === undefined ? undefined : before[place];
    if (place === undefined) fresh.add(key);
    else {
      found[place] = 1;
      matched += 1;
      next = place + 1;
    }
    if (written?.finding && sameFinding(written.finding, finding)) {
      findings.push(written);
      continue;
    }
    const text = JSON.stringify(finding);
    const digest = hash('sha1', text, 'base64url');
    findings.push({ key, finding, digest });
    if (written?.digest !== digest) changed.push({ ref, finding, text, digest });
  }
  return { findings, changed, gone: matched === before.length ? [] : before.flatMap(({ key }, i) => (found[i] === 1 ? [] : [{ ref, key }])) };
}

/** Of two findings with one key; without making texts. The key names norm, opening fact and addressee; with the edition it decides kind and bearer. */
function sameFinding(a: Finding, b: Finding): boolean {
  return a === b || (a.state === b.state && a.due === b.due && a.until === b.until && a.closedBy === b.closedBy && a.from === b.from
    && a.exception === b.exception && a.evidence === b.evidence && a.edition === b.edition && sameDetail(a.detail, b.detail));
}

function sameDetail(a: Finding['detail'], b: Finding['detail']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => {
    const x = a[name];
    const y = b[name];
    return x === y || (Array.isArray(x) && Array.isArray(y) && x.length === y.length && x.every((item, i) => item === y[i]));
  });
}

/** What `kepil_write_views` takes: heads, findings, gone, board, same lines, released, messages; null where there is nothing of it. */
export function changeLists({ heads, findings, gone, held, sameLine, released, outbox }: Changes): (string | readonly string[] | null)[] {
  return [
    jsonList(heads, headText),
    jsonList(findings, ({ ref, text, digest }) => `${JSON.stringify({ subjectKind: ref.kind, subject: ref.id, digest }).slice(0, -1)},${text.slice(1)}`),
    jsonList(gone, ({ ref, key }) => JSON.stringify({ kind: ref.kind, id: ref.id, key })),
    jsonList(held, ({ line, version }) => `${line.slice(0, -1)},"version":${version}}`),
    jsonList(sameLine, (line) => JSON.stringify(line)),
    released.length === 0 ? null : released,
    jsonList(outbox, ({ ref, message: { key, kind, payload } }) => JSON.stringify({ key, kind, payload, subjectKind: ref.kind, subject: ref.id })),
  ];
}

export const headText = ({ ref, version, revision, nextChange }: Changes['heads'][number]): string => JSON.stringify({ kind: ref.kind, id: ref.id, version, revision, nextChange });

/** The text of a JSON list, or null where it is empty. */
export function jsonList<T>(items: readonly T[], text: (item: T) => string): string | null {
  if (items.length === 0) return null;
  let list = '[';
  for (let i = 0; i < items.length; i += 1) list += (i === 0 ? '' : ',') + text(items[i] as T);
  return `${list}]`;
}

/** The statements that write the changes, in order. `now` stamps the outbox. */
export function changeQueries(changes: Changes, now: number): pg.QueryConfig[] {
  const lists = changeLists(changes);
  return lists.every((list) => list === null) ? [] : [{ name: 'views', text: 'select kepil_write_views($1, $2, $3, $4, $5, $6, $7, $8)', values: [...lists, now] }];
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

/** The nearest timer among the changed streams; null: none is set. */
export function nearest({ heads }: Changes): number | null {
  let next: number | null = null;
  for (const { nextChange } of heads) if (nextChange !== null && (next === null || nextChange < next)) next = nextChange;
  return next;
}

/** What all processes are told, as it goes over the channel. */
export function noticeText(changes: Changes, seq: number | null): string {
  const notice: ChangeNotice = { seq, next: nearest(changes), outbox: changes.outbox.length, streams: changes.heads.map((head) => streamKey(head.ref)) };
  // PostgreSQL's limit is 8,000 bytes.
  const text = JSON.stringify(notice);
  return Buffer.byteLength(text) < 7500 ? text : JSON.stringify({ ...notice, streams: null });
}

/** Tells all processes, at commit, which streams changed. */
export function noticeQuery(changes: Changes, seq: number | null): pg.QueryConfig {
  return { name: 'notify', text: `select pg_notify('${CHANNEL}', $1)`, values: [noticeText(changes, seq)] };
}
