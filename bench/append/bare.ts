/** The other side: the rows that the journal has written, inserted again with nothing around them, each with its own commit. */
import pg from 'pg';

const columns = ['id', 'type', 'at', 'recorded_at', 'zone', 'streams', 'place', 'actor', 'capacity', 'office', 'corrects', 'withdraws', 'data', 'salt', 'entry'] as const;
type BareRow = Readonly<Record<(typeof columns)[number], unknown>>;

const insert = `insert into bench_bare (seq, ${columns.join(', ')}) values (${['seq', ...columns].map((_, i) => `$${i + 1}`).join(', ')})`;

export class BareWriter {
  readonly #clients: readonly pg.Client[];
  readonly #rows: readonly BareRow[];
  #seq = 0;

  private constructor(clients: readonly pg.Client[], rows: readonly BareRow[]) {
    this.#clients = clients;
    this.#rows = rows;
  }

  /** A table like `fact` with the same indexes, and `count` connections. The rows are the newest of the journal. */
  static async open(pool: pg.Pool, url: string, count: number): Promise<BareWriter> {
    await pool.query('create table if not exists bench_bare (like fact including all)');
    const { rows } = await pool.query<BareRow>(`select ${columns.join(', ')} from fact order by seq desc limit 5000`);
    const clients = await Promise.all(Array.from({ length: count }, async () => {
      const client = new pg.Client({ connectionString: url, application_name: 'bench-bare' });
      await client.connect();
      return client;
    }));
    return new BareWriter(clients, rows);
  }

  /** One row by this client, committed when it resolves. */
  async write(client: number): Promise<void> {
    const seq = this.#seq++;
    const row = this.#rows[seq % this.#rows.length];
    const connection = this.#clients[client];
    if (row === undefined || connection === undefined) throw new Error('nothing to write, or nobody to write it');
    await connection.query({ name: 'bare', text: insert, values: [seq, crypto.randomUUID(), ...columns.slice(1).map((column) => (column === 'data' ? JSON.stringify(row[column]) : row[column]))] });
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.end()));
  }
}
