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

/**
 * Several writing statements and a last one that selects, as one (`with a as (…), b as (…) select …`): one message, one answer, one
 * snapshot. They must not depend on one another. Their parameters are renumbered; the name follows from theirs, so that each
 * combination is prepared once.
 */
export function together(writing: readonly pg.QueryConfig[], last: pg.QueryConfig): pg.QueryConfig {
  const values: unknown[] = [];
  const renumbered = (query: pg.QueryConfig): string => {
    const offset = values.length;
    for (const value of (query.values ?? []) as unknown[]) values.push(value);
    return offset === 0 ? query.text : query.text.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + offset}`);
  };
  const parts = writing.map((query, i) => `q${i} as (${renumbered(query)})`);
  const end = renumbered(last);
  return { name: [...writing, last].map((query) => query.name ?? '').join('+'), text: parts.length === 0 ? end : `with ${parts.join(', ')} ${end}`, values };
}
