import type pg from 'pg';

/**
 * Sends these queries in order and waits for all answers, also after a failure (only then is the connection ready for the next);
 * the first failure is thrown. On a pipelining client they go out at once and cost one round trip.
 */
export async function sendAll(client: Pick<pg.ClientBase, 'query'> & { readonly pipeline?: boolean }, queries: readonly pg.QueryConfig[]): Promise<pg.QueryResult[]> {
  if (client.pipeline !== true) {
    const results: pg.QueryResult[] = [];
    for (const query of queries) results.push(await client.query(query));
    return results;
  }
  const settled = await Promise.allSettled(queries.map((query) => client.query(query)));
  return settled.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}
