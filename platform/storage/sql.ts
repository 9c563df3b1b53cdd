/** What rooms need of a database connection: a pool or a client inside a transaction. */
import type { QueryConfig, QueryResult } from 'pg';

export interface Sql {
  // Rows come as the driver gives them; each caller names their shape where it reads them.
  query(config: QueryConfig | string, values?: unknown[]): Promise<QueryResult<Record<string, unknown>>>;
}
