/**
 * How a person's request reads the database (contract with the platform).
 *
 * The pool signs in as the owner, whom row-level security does not bind; so every read on behalf of a person goes through
 * `withAccess`, which in one transaction takes the role `kepil_app` and sets what this person may reach:
 *
 *   setting            meaning                                                   seen rows of fact, fact_stream, stream, finding, held
 *   kepil.territory    path, e.g. `kz`, `kz/almaty`, `kz/almaty/medeu`           streams that touched a place or office in that subtree
 *   kepil.place        id of a place of custody                                  only streams that touched this place (board: who is there now)
 *   kepil.office       id of an office                                           only streams in which this office has acted
 *   kepil.streams      `kind:id,kind:id`                                         only these streams (participants, counsel)
 *   kepil.role, kepil.account                                                    for the platform's own policies and its audit
 *
 * The narrowest of streams, place, office, territory decides; nothing set means nothing seen. A stream has touched the places and
 * offices of its facts (`fact.place`, `actor.office`); a stream of kind `place` or `office` touches itself. Where they lie stands
 * in the table `seat (id, territory)`, which the platform fills from its own tables of places and offices (upsert as owner).
 * Tables of the platform get their own `grant … to kepil_app` and policies in `platform/migrations/pNNN-*.sql`.
 *
 * The settings are local to the transaction: they do not outlive it, nor leak to the next user of the pooled connection.
 *
 * One stream that is about to be written to is read by `Journal.streamAs`: a function of the database (`kepil_stream_as`) asks the same
 * question of the fence once, instead of the policies for each fact and each place of it in the stream.
 */
import type pg from 'pg';

export interface Access {
  readonly role: string;
  readonly account: string;
  readonly territory?: string | null;
  readonly place?: string | null;
  readonly office?: string | null;
  readonly streams?: readonly string[] | null;
}

/** Runs `work` in one transaction as `kepil_app` with this person's reach. Rolls back and rethrows where `work` fails. */
export async function withAccess<T>(client: pg.ClientBase, access: Access, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  await client.query(`begin; set local role kepil_app; ${settings(client, access)}`);
  try {
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** The same on a connection of the pool, which is given back (or thrown away where it broke). */
export async function readAs<T>(pool: pg.Pool, access: Access, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    return await withAccess(client, access, work);
  } catch (error) {
    broken = !isDatabaseAnswer(error);
    throw error;
  } finally {
    client.release(broken);
  }
}

function settings(client: pg.ClientBase, access: Access): string {
  const calls = Object.entries(settingsOf(access)).map(([name, value]) => `set_config('kepil.${name}', ${client.escapeLiteral(value)}, true)`);
  return `select ${calls.join(', ')}`;
}

/** The settings without their prefix. */
export function settingsOf({ role, account, territory, place, office, streams }: Access): Readonly<Record<string, string>> {
  if (streams?.some((stream) => stream.includes(','))) throw new RangeError('A stream id holds no comma');
  return {
    role, account, territory: territory ?? '', place: place ?? '', office: office ?? '',
    // A list that is given but empty still narrows: to nothing.
    streams: streams === null || streams === undefined ? '' : streams.length === 0 ? '-' : streams.join(','),
  };
}

/** An error that the server answered with leaves the connection usable; a broken line does not. */
function isDatabaseAnswer(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('08') && !code.startsWith('57P');
}
