/** From the journal's outbox to notices of people: in the application at once, by e-mail through a job. Each message once for each person. */
import { randomUUID } from 'node:crypto';
import type { Jobs } from '@kepil/platform/notices/jobs.ts';
import type { House } from '../house.ts';
import { keepersOf, recipientsOf } from './recipients.ts';

export const MAIL_QUEUE = 'notice-mail';

interface Message { key: string; kind: string; payload: { episode: string; norm: string | null; due: number | null; territory: string | null; place?: string | null } & Record<string, unknown>; subject: string }

/** Takes up to `limit` waiting messages; returns how many. Any number of processes may run it; a killed one loses nothing. */
export async function dispatchNotices(house: House, jobs: Pick<Jobs, 'enqueue'> | null, limit = 200): Promise<number> {
  const client = await house.pool.connect();
  let broken = true;
  try {
    await client.query('begin');
    const { rows } = await client.query<Message>({
      name: 'outbox-take', text: `select key, kind, payload, subject from outbox where taken_at is null and kind in ('alarm', 'breach', 'expiry') order by created_at, key limit $1 for update skip locked`, values: [limit],
    });
    const now = house.now();
    for (const message of rows) {
      for (const { account, email } of message.kind === 'alarm' ? await keepersOf(client, message.payload.place ?? null) : await recipientsOf(client, message.subject, message.payload.territory)) {
        const id = randomUUID();
        const byMail = jobs !== null && email !== null;
        const { rowCount } = await client.query({
          name: 'notice-insert',
          text: `insert into notice (id, key, account, at, kind, episode, norm, due, payload, email) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (key, account) do nothing`,
          values: [id, message.key, account, now, message.kind, message.subject, message.payload.norm ?? '', message.payload.due, JSON.stringify(message.payload), byMail ? 'queued' : 'none'],
        });
        if (rowCount === 1) house.observation.notices.labels('made').inc();
        if (rowCount === 1 && byMail) await jobs.enqueue(client, MAIL_QUEUE, { notice: id }, id);
      }
    }
    await client.query({ name: 'outbox-taken', text: 'update outbox set taken_at = $2 where key = any($1)', values: [rows.map(({ key }) => key), now] });
    await client.query('commit');
    broken = false;
    return rows.length;
  } catch (error) {
    await client.query('rollback').then(() => { broken = false; }, () => undefined);
    throw error;
  } finally {
    client.release(broken);
  }
}
