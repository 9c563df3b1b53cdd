/** The e-mail side of a notice: a job sends it and writes down what became of it. */
import type { Jobs } from '@kepil/platform/notices/jobs.ts';
import type { Post } from '@kepil/platform/notices/mail.ts';
import type { Language } from '@kepil/platform/problem/problem.ts';
import type { House } from '../house.ts';
import { MAIL_QUEUE } from './dispatch.ts';
import { letterOf, type NoticeRecord } from './words.ts';

export async function workLetters(house: House, jobs: Jobs, post: Post): Promise<void> {
  await jobs.work<{ notice: string }>(MAIL_QUEUE, async ({ notice: id }, { last }) => {
    const { rows } = await house.pool.query<NoticeRecord & { to: string | null; language: Language }>(
      `select n.id, n.key, n.at, n.kind, n.episode, n.norm, n.due, n.payload, n.received_at, n.email, a.email as to, a.language
       from notice n join account a on a.id = n.account where n.id = $1 and n.email <> 'sent' and a.disabled_at is null`, [id]);
    const notice = rows[0];
    if (!notice?.to) return;
    try {
      await post.send({ to: notice.to, messageId: notice.id, ...letterOf(house, notice, notice.language) });
      await house.pool.query(`update notice set email = 'sent' where id = $1`, [id]);
      house.observation.notices.labels('mailed').inc();
    } catch (error) {
      if (last) {
        await house.pool.query(`update notice set email = 'failed' where id = $1`, [id]);
        house.observation.notices.labels('mail-failed').inc();
      }
      throw error;
    }
  });
}
