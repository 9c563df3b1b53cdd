/** Who is told: those who have the case, and the prosecutors nearest to the person, not every prosecutor above them. */
import type { Language } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';

export interface Recipient { readonly account: string; readonly email: string | null; readonly language: Language }

/**
 * Investigators of the offices that acted in the episode, and of each kind of prosecutor those with the smallest territory that holds
 * the person. `territory`: path where the person is held; null where nothing is known of it: the republic's prosecutor is told.
 */
export async function recipientsOf(sql: pg.ClientBase, episode: string, territory: string | null): Promise<Recipient[]> {
  const { rows } = await sql.query<Recipient>({
    name: 'notice-recipients',
    text: `with near as (
        select id, email, language, role, length(territory) as depth, max(length(territory)) over (partition by role) as deepest
        from account
        where role in ('custody-prosecutor', 'procedural-prosecutor') and disabled_at is null and ($2 = territory or starts_with($2, territory || '/')))
      select id as account, email, language from near where depth = deepest
      union
      select a.id, a.email, a.language from account a
      where a.role = 'investigator' and a.disabled_at is null and a.office in (select seat from stream_seat where stream = 'episode:' || $1)`,
    values: [episode, territory ?? 'kz'],
  });
  return rows;
}

/** Who must act on an alarm at once: the officers of the body that keeps the person (Instruction, point 50(9)). Its prosecutor is told of what was not followed up in time. */
export async function keepersOf(sql: pg.ClientBase, place: string | null): Promise<Recipient[]> {
  const { rows } = await sql.query<Recipient>({
    name: 'notice-keepers', text: `select id as account, email, language from account where role in ('duty-officer', 'head-of-place') and disabled_at is null and place = $1`, values: [place],
  });
  return rows;
}
