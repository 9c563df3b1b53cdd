/** Evidence from the database, by SQL of the verifier's own. */
import pg from 'pg';
import type { Evidence, Problem, StoredFact } from './verify.ts';

/** Opens the database for the time of `use`. `kept`: notes of checkpoints that were kept outside of it. */
export async function withDatabaseEvidence<T>(url: string, kept: readonly string[], use: (evidence: Evidence) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'kepil-verify' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    // One snapshot for all: facts that arrive meanwhile are not half seen.
    await client.query('begin isolation level repeatable read read only');
    return await use(evidence(client, kept));
  } finally {
    await client.end();
  }
}

/** Witnesses are asked once a minute: what was signed just now need not be cosigned yet. */
const ANSWERED_IN = 150_000;

/** A database of an earlier version has not every table. */
async function exists(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table]);
  return rows[0]?.there === true;
}

function evidence(client: pg.Client, kept: readonly string[]): Evidence {
  return {
    tilesExpected: true,
    async *facts() {
      let after = '-1';
      for (;;) {
        const { rows } = await client.query<Record<string, string | null>>(
          `select seq::text, id::text, type, at::text, recorded_at::text, zone, to_json(streams)::text as streams, place, actor, capacity, office,
             corrects::text, withdraws::text, data::text, encode(salt, 'hex') as salt, encode(entry, 'hex') as entry
           from fact where fact.seq > $1::bigint order by fact.seq limit 4000`, [after]);
        for (const row of rows) yield storedFact(row);
        const last = rows.at(-1)?.['seq'];
        if (last === undefined || last === null) return;
        after = last;
      }
    },
    async tile(level, n) {
      const { rows } = await client.query<{ hashes: Buffer; root: Buffer }>('select hashes, root from tile where level = $1 and n = $2', [level, n]);
      return rows[0] ?? null;
    },
    async checkpoints() {
      const { rows } = await client.query<{ note: string }>(await exists(client, 'cosignature')
        ? `select c.note || coalesce((select string_agg(x.line, '' order by x.witness) from cosignature x where x.size = c.size), '') as note from checkpoint c order by c.size`
        : 'select note from checkpoint order by size');
      return [...rows.map((row) => row.note), ...kept];
    },
    async settled() {
      const { rows } = await client.query<{ size: string | null }>(`select max(size)::text as size from checkpoint where at <= extract(epoch from now()) * 1000 - ${ANSWERED_IN}`);
      return Number(rows[0]?.size ?? -1);
    },
    async timeStamps() {
      if (!(await exists(client, 'time_stamp'))) return [];
      const { rows } = await client.query<{ day: string; token: Buffer; note: string }>('select t.day::text, t.token, c.note from time_stamp t join checkpoint c on c.size = t.size order by t.day');
      return rows.map(({ day, token, note }) => ({ name: day, token, note }));
    },
    async repeatedIds() {
      const { rows } = await client.query<{ seq: string }>('select seq::text from (select seq, row_number() over (partition by id order by seq) as n from fact) as t where n > 1 order by t.seq limit 100');
      return rows.map((row) => Number(row.seq));
    },
    streamIndex: () => streamIndex(client),
  };
}

function storedFact(row: Readonly<Record<string, string | null>>): StoredFact {
  const streams = (JSON.parse(row['streams'] ?? '[]') as string[]).map((stream) => {
    const at = stream.indexOf(':');
    return { kind: stream.slice(0, at), id: stream.slice(at + 1) };
  });
  const hex = (text: string | null | undefined): Buffer | null => (text === null || text === undefined ? null : Buffer.from(text, 'hex'));
  const data = row['data'] ?? null;
  return {
    seq: Number(row['seq']), id: row['id'] ?? '', recordedAt: Number(row['recorded_at']), salt: hex(row['salt']), entry: hex(row['entry']) ?? Buffer.alloc(0),
    fact: data === null ? null : {
      id: row['id'], type: row['type'], at: Number(row['at']), recordedAt: Number(row['recorded_at']), zone: row['zone'], streams, place: row['place'],
      actor: { id: row['actor'], capacity: row['capacity'], office: row['office'] }, corrects: row['corrects'], withdraws: row['withdraws'], data: JSON.parse(data) as unknown,
    },
  };
}

/** Each fact stands in each of its streams once, in the order of the log, and nothing else stands there. */
async function streamIndex(client: pg.Client): Promise<Problem[]> {
  const { rows: lost } = await client.query<{ seq: string; stream: string }>(
    `select f.seq::text, s.stream from fact f cross join unnest(f.streams) as s (stream)
     where not exists (select 1 from fact_stream x where x.kind = split_part(s.stream, ':', 1) and x.stream = substr(s.stream, strpos(s.stream, ':') + 1) and x.seq = f.seq)
     order by f.seq limit 100`);
  const { rows: strange } = await client.query<{ seq: string; stream: string }>(
    `select x.seq::text, x.kind || ':' || x.stream as stream from fact_stream x left join fact f on f.seq = x.seq
     where f.seq is null or not (x.kind || ':' || x.stream = any (f.streams)) order by x.seq limit 100`);
  const { rows: disorder } = await client.query<{ stream: string }>(
    `select distinct kind || ':' || stream as stream from (
       select kind, stream, version, row_number() over (partition by kind, stream order by seq) as place from fact_stream) as t
     where version <> place limit 100`);
  return [
    ...lost.map((row): Problem => ({ code: 'not-in-stream', seq: Number(row.seq), stream: row.stream })),
    ...strange.map((row): Problem => ({ code: 'strange-in-stream', seq: Number(row.seq), stream: row.stream })),
    ...disorder.map((row): Problem => ({ code: 'stream-order', stream: row.stream })),
  ];
}
