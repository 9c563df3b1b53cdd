/** The fullest place of the demonstration with so many officers of its own. */
import type pg from 'pg';

export interface FullPlace {
  readonly id: string;
  readonly logins: readonly string[];
  /** Those who are inside now. */
  readonly persons: readonly string[];
}

/** Makes accounts of duty officers there, with the password of the account `like`. */
export async function fullestPlace(pool: pg.Pool, officers: number, like = 'duty-ivs'): Promise<FullPlace> {
  const { rows } = await pool.query<{ place: string; territory: string; persons: string[] }>(
    `select h.place, p.territory, array_agg(h.episode order by h.episode) filter (where h.particulars -> 'shift' -> 'arriving' is null and h.particulars -> 'shift' -> 'hospital' is null) as persons
     from held h join place p on p.id = h.place group by 1, 2 order by count(*) desc limit 1`);
  const [found] = rows;
  if (!found) throw new Error('nobody is held anywhere');
  const logins = Array.from({ length: officers }, (_, i) => `day-${i}`);
  for (const login of logins) {
    await pool.query(
      `insert into account (id, login, name, role, capacity, office, territory, place, language, email, password_hash, demo, created_at)
       select $1, $1, 'Bench', 'duty-officer', 'duty-officer', null, $2, $3, 'ru', null, a.password_hash, true, a.created_at from account a where a.login = $4 on conflict do nothing`, [login, found.territory, found.place, like]);
  }
  return { id: found.place, logins, persons: found.persons };
}
