/** A new installation without a demonstration: the republic's territory and one administrator, whose password is shown once. */
import { randomInt, randomUUID } from 'node:crypto';
import { hashPassword } from '@kepil/platform/sign-in/password.ts';
import type pg from 'pg';

/** The password of the administrator made now, or null where there are accounts already. */
export async function makeFirstAdministrator(pool: pg.Pool, now: number): Promise<{ login: string; password: string } | null> {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  const password = Array.from({ length: 24 }, () => signs[randomInt(signs.length)] ?? 'a').join('');
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('lock table account in share row exclusive mode');
    const { rows } = await client.query('select 1 from account limit 1');
    if (rows.length > 0) {
      await client.query('rollback');
      return null;
    }
    await client.query(`insert into territory (id, parent, name, zone) values ('kz', null, $1, 'Asia/Almaty') on conflict do nothing`,
      [JSON.stringify({ kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан', en: 'Republic of Kazakhstan' })]);
    await client.query(`insert into account (id, login, name, role, capacity, territory, password_hash, created_at, password_temporary) values ($1, 'administrator', 'Administrator', 'administrator', 'administrator', 'kz', $2, $3, true)`,
      [randomUUID(), await hashPassword(password), now]);
    await client.query('commit');
    return { login: 'administrator', password };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
