/** Duty officers of the fullest places, one for each client, and the persons in their charge. */
import type pg from 'pg';

export interface Officer {
  readonly login: string;
  readonly place: string;
  /** Episodes of those held there now, by their last admission. */
  readonly episodes: readonly string[];
}

/** Makes an account in each of the `count` fullest places, with the demonstration's password. */
export async function makeOfficers(pool: pg.Pool, count: number): Promise<Officer[]> {
  const { rows } = await pool.query<{ place: string; territory: string; episodes: string[] }>(
    `select h.place, p.territory, array_agg(h.episode order by h.episode) as episodes
     from held h join place p on p.id = h.place
       cross join lateral (select f.type, f.data from fact_stream s join fact f on f.seq = s.seq
         where s.kind = 'episode' and s.stream = h.episode and f.type in ('custody.admitted', 'custody.departed', 'medical.institution-entered') order by f.at desc limit 1) as last
     where last.type = 'custody.admitted' and last.data ->> 'place' = h.place
     group by h.place, p.territory order by count(*) desc, h.place limit $1`, [count]);
  if (rows.length < count) throw new Error(`only ${rows.length} places have anybody in them`);
  return Promise.all(rows.map(async ({ place, territory, episodes }): Promise<Officer> => {
    const login = `bench-${place}`;
    await pool.query(
      `insert into account (id, login, name, role, capacity, office, territory, place, language, email, password_hash, demo, created_at)
       select $1, $2, 'Bench', 'duty-officer', 'duty-officer', null, $3, $4, 'ru', null, a.password_hash, true, a.created_at from account a where a.login = 'duty-ivs'`,
      [`bench@${place}`, login, territory, place]);
    return { login, place, episodes };
  }));
}

/** One record of the daily round: the next kind in turn, under an id of its own, about this person, now. */
export function dailyRecord(turn: number, episode: string, place: string): { readonly facts: readonly unknown[] } {
  const kind = kinds[turn % kinds.length] ?? kinds[0];
  return { facts: [{ id: crypto.randomUUID(), type: kind[0], at: Date.now() - 1000, streams: [{ kind: 'episode', id: episode }], place, data: kind[1](turn) }] };
}

const kinds = [
  ['custody.cell-assigned', (turn: number) => ({ cell: String(1 + (turn % 60)), cellKind: 'general', occupants: 4 })],
  ['search.personal', (turn: number) => ({ protocolNumber: `ж-${turn}` })],
  ['medical.examined', (_turn: number) => ({ occasion: 'complaint', injuries: false, conclusion: 'Шағымы жоқ, жағдайы қанағаттанарлық.', by: 'Медбике' })],
  ['photograph.taken', (turn: number) => ({ protocolNumber: `ф-${turn}` })],
  ['sanitary.treated', (turn: number) => ({ protocolNumber: `с-${turn}` })],
] as const;
