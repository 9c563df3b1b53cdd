/** What the journal remembers of a projected stream between appends, so that a hot stream is not read again from its first fact. */
import type pg from 'pg';
import type { Finding } from '@kepil/law/engine/finding.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { settingsOf } from './access.ts';
import type { Access } from './access.ts';
import type { HeldRow } from './held.ts';
import { sendAll } from './pipeline.ts';
import { FACT_COLUMNS, factOf } from './rows.ts';
import type { FactRow } from './rows.ts';

export interface WrittenFinding {
  readonly key: string;
  /** As evaluated; null where it was read back from the database, which then has its digest alone. */
  readonly finding: Finding | null;
  readonly digest: string;
}

export interface StreamState {
  readonly version: number;
  /** Must equal the revision of the stream's row: another process may have re-evaluated it. */
  readonly revision: number;
  readonly facts: readonly Fact[];
  /** What is written, each key once; as a rule in the order in which it was evaluated. */
  readonly findings: readonly WrittenFinding[];
  /** Its line on the board (`heldText`); null: none; undefined: some line that was not read. */
  readonly line: string | null | undefined;
  /** What `line` was made of, where this process made it. */
  readonly row?: HeldRow | null;
  /** Keys of messages that are known to be written. */
  readonly told: readonly string[];
}

/** States of the streams used last, bounded by the number of facts they hold. */
export class StreamCache {
  readonly #states = new Map<string, StreamState>();
  readonly #maxFacts: number;
  #facts = 0;

  constructor(maxFacts: number) {
    this.#maxFacts = maxFacts;
  }

  get(key: string, version: number, revision: number): StreamState | undefined {
    const state = this.#states.get(key);
    if (state === undefined || state.version !== version || state.revision !== revision) return undefined;
    this.#states.delete(key);
    this.#states.set(key, state);
    return state;
  }

  /** The stream as this process has seen it last. Whoever writes from it has the database check version and revision. */
  last(key: string): StreamState | undefined {
    return this.#states.get(key);
  }

  set(key: string, state: StreamState): void {
    const known = this.#states.get(key);
    // Two of our own lines may tell of their commits in the other order.
    if (known !== undefined && known.revision > state.revision && known.version >= state.version) return;
    this.delete(key);
    this.#states.set(key, state);
    this.#facts += state.facts.length + 1;
    for (const [oldest] of this.#states) {
      if (this.#facts <= this.#maxFacts) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const state = this.#states.get(key);
    if (state === undefined) return;
    this.#states.delete(key);
    this.#facts -= state.facts.length + 1;
  }

  clear(): void {
    this.#states.clear();
    this.#facts = 0;
  }
}

export interface Head {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly revision: number;
}

/** The states of these streams as stored; the caller holds their rows locked. */
export async function readStates(client: pg.ClientBase, heads: readonly Head[]): Promise<Map<string, StreamState>> {
  const states = new Map<string, StreamState>();
  if (heads.length === 0) return states;
  const values = [heads.map((head) => head.kind), heads.map((head) => head.id)];
  const [facts, findings, held] = await sendAll(client, [
    {
      name: 'streams-facts', values,
      text: `select s.kind, s.stream, ${FACT_COLUMNS} from unnest($1::text[], $2::text[]) as w (kind, id)
        join fact_stream s on s.kind = w.kind and s.stream = w.id join fact f on f.seq = s.seq order by f.seq`,
    },
    {
      name: 'streams-findings', values,
      text: `select f.subject_kind as kind, f.subject, f.key, f.digest from unnest($1::text[], $2::text[]) as w (kind, id)
        join finding f on f.subject_kind = w.kind and f.subject = w.id`,
    },
    {
      name: 'streams-held', values,
      text: `select h.episode from unnest($1::text[], $2::text[]) as w (kind, id) join held h on w.kind = 'episode' and h.episode = w.id`,
    },
  ]) as [pg.QueryResult<FactRow & { kind: string; stream: string }>, pg.QueryResult<{ kind: string; subject: string; key: string; digest: string }>, pg.QueryResult<{ episode: string }>];
  const factsOf = new Map<string, Fact[]>();
  for (const row of facts.rows) push(factsOf, `${row.kind}:${row.stream}`, factOf(row));
  const findingsOf = new Map<string, WrittenFinding[]>();
  for (const { kind, subject, key, digest } of findings.rows) push(findingsOf, `${kind}:${subject}`, { key, finding: null, digest });
  const board = new Set(held.rows.map((row) => `episode:${row.episode}`));
  for (const head of heads) {
    const key = `${head.kind}:${head.id}`;
    states.set(key, { version: head.version, revision: head.revision, facts: factsOf.get(key) ?? [], findings: findingsOf.get(key) ?? [], line: board.has(key) ? undefined : null, told: [] });
  }
  return states;
}

interface StreamAs {
  readonly is_there: boolean;
  readonly is_seen: boolean;
  readonly is_known: boolean;
  readonly version: number;
  readonly revision: number;
  readonly facts: readonly StoredFact[];
  readonly findings: readonly (readonly [key: string, digest: string])[] | null;
  readonly on_board: boolean;
}
type StoredFact = readonly [id: string, type: string, at: number, recordedAt: number, zone: string, streams: readonly string[], place: string | null, actor: string, capacity: string,
  office: string | null, corrects: string | null, withdraws: string | null, data: FactRow['data']];

/** The state of a stream as stored, through the fence of this person: `known` itself where it is what stands. `null`: nothing of it is recorded; `hidden`: not for him. */
export async function readStateAs(client: Pick<pg.ClientBase, 'query'> | pg.Pool, ref: StreamRef, access: Access, known?: StreamState): Promise<StreamState | 'hidden' | null> {
  const { rows: [row] } = await client.query<StreamAs>({
    name: 'stream-as', text: 'select * from kepil_stream_as($1, $2, $3, $4, $5)', values: [JSON.stringify(settingsOf(access)), ref.kind, ref.id, known?.version ?? null, known?.revision ?? null],
  });
  if (!row?.is_there) return null;
  if (!row.is_seen) return 'hidden';
  if (row.is_known && known !== undefined) return known;
  const facts = row.facts.map(([id, type, at, recorded_at, zone, streams, place, actor, capacity, office, corrects, withdraws, data], i) =>
    factOf({ seq: i, id, type, at, recorded_at, zone, streams, place, actor, capacity, office, corrects, withdraws, data }));
  return {
    version: row.version, revision: row.revision, facts, findings: (row.findings ?? []).map(([key, digest]) => ({ key, finding: null, digest })),
    line: row.on_board ? undefined : null, told: [],
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
