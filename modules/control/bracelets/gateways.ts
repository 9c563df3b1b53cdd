/** Who may send positions: a gateway is no account; its token opens one door, for the devices of one territory, until it is revoked. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { DAY } from '@kepil/law/time/instant.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { leaveGatewayTrace } from '@kepil/platform/audit/reads.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../../house.ts';
import type { Gateways } from './contract.ts';

export interface Gateway { readonly id: string; readonly territory: string }
export interface Sent { readonly accepted: number; readonly repeated: number; readonly refused: number }

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const unknownTerritory: I18n = { kk: 'Мұндай аумақ жоқ.', ru: 'Такой территории нет.', en: 'There is no such territory.' };

/** The gateway behind `Authorization: Bearer …`. Throws `not-signed-in`, the same for none, a wrong and a revoked one. */
export async function gatewayOf({ pool }: House, authorization: string | undefined): Promise<Gateway> {
  const token = /^Bearer ([\w-]{43})$/.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Problem('not-signed-in');
  const hash = hashOf(token);
  const { rows: [found] } = await pool.query<Gateway & { hash: string }>({ name: 'gateway-of', text: 'select id, territory, token_hash as hash from gateway where token_hash = $1 and revoked_at is null', values: [hash] });
  if (!found || !timingSafeEqual(Buffer.from(found.hash), Buffer.from(hash))) throw new Problem('not-signed-in');
  return found;
}

/** A new gateway; its token is returned once and stored nowhere. */
export async function issue(house: House, who: Principal, { name, territory }: { readonly name: string; readonly territory: string }): Promise<{ id: string; token: string }> {
  if (!house.directory.territory(territory)) throw new Problem('invalid', { fields: [{ path: 'territory', code: 'unknown-territory', message: unknownTerritory }] });
  const [id, token] = [randomBytes(9).toString('base64url'), randomBytes(32).toString('base64url')];
  await inTransaction(house, async (sql) => {
    await sql.query('insert into gateway (id, name, territory, token_hash, issued_at, issued_by) values ($1, $2, $3, $4, $5, $6)', [id, name, territory, hashOf(token), house.now(), who.account]);
    await leaveGatewayTrace(sql, who, 'gateway:issued', id, house.now());
  });
  return { id, token };
}

/** Revoked twice is revoked once. Throws `not-found`. */
export async function revoke(house: House, who: Principal, id: string): Promise<void> {
  await inTransaction(house, async (sql) => {
    const { rows: [found] } = await sql.query<{ revoked: boolean }>('select revoked_at is not null as revoked from gateway where id = $1 for update', [id]);
    if (!found) throw new Problem('not-found');
    if (found.revoked) return;
    await sql.query('update gateway set revoked_at = $2, revoked_by = $3 where id = $1', [id, house.now(), who.account]);
    await leaveGatewayTrace(sql, who, 'gateway:revoked', id, house.now());
  });
}

export async function gatewayList(house: House): Promise<Gateways> {
  const now = house.now();
  const { rows } = await house.pool.query<{ id: string; name: string; territory: string; issuedAt: number; revokedAt: number | null; lastAt: number | null; accepted: number; repeated: number; refused: number }>(
    `select g.id, g.name, g.territory, g.issued_at as "issuedAt", g.revoked_at as "revokedAt", (select max(d.last_at) from gateway_day d where d.gateway = g.id) as "lastAt",
       coalesce(t.accepted, 0) as accepted, coalesce(t.repeated, 0) as repeated, coalesce(t.refused, 0) as refused
     from gateway g left join gateway_day t on t.gateway = g.id and t.day = $1::date order by g.revoked_at is not null, g.name, g.id limit 500`, [dayOf(now)]);
  return {
    now, rows: rows.map(({ id, name, territory, issuedAt, revokedAt, lastAt, ...today }) => ({
      id, name, issuedAt, revokedAt, lastAt, today, territory: { id: territory, name: house.directory.territory(territory)?.name ?? { kk: territory, ru: territory, en: territory } },
    })),
  };
}

/** Adds to the day's trace of the gateway. */
export async function countSent({ pool }: Pick<House, 'pool'>, gateway: string, { accepted, repeated, refused }: Sent, now: number): Promise<void> {
  await pool.query({
    name: 'gateway-day',
    text: `insert into gateway_day as d (gateway, day, batches, accepted, repeated, refused, last_at) values ($1, $2, 1, $3, $4, $5, $6)
      on conflict (gateway, day) do update set batches = d.batches + 1, accepted = d.accepted + $3, repeated = d.repeated + $4, refused = d.refused + $5, last_at = greatest(d.last_at, $6)`,
    values: [gateway, dayOf(now), accepted, repeated, refused, now],
  });
}

const dayOf = (at: number): string => new Date(Math.floor(at / DAY) * DAY).toISOString().slice(0, 10);

async function inTransaction(house: House, work: (sql: import('pg').ClientBase) => Promise<void>): Promise<void> {
  const client = await house.pool.connect();
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
