/** Prosecutors who have signed in this morning: accounts spread over the offices of the demonstration, each with a session. */
import { sessionCookie } from '@kepil/platform/http/server.ts';
import { Sessions } from '@kepil/platform/sign-in/sessions.ts';
import type pg from 'pg';

export interface Prosecutor {
  readonly cookie: string;
  /** Persons held and places in his territory, to open one of them. */
  readonly episodes: readonly string[];
  readonly places: readonly string[];
}

const DAY = 86_400_000;

/** One in twenty of the Department, three of the regions, the rest of the districts. Signing in costs what argon2 costs and is over: sessions are put where the server keeps them. */
export async function prosecutorsAtWork(pool: pg.Pool, count: number): Promise<Prosecutor[]> {
  const { rows: offices } = await pool.query<{ id: string; territory: string }>(`select id, territory from office where kind = 'prosecutor' order by id`);
  const levels = [1, 2, 3].map((depth) => offices.filter(({ territory }) => territory.split('/').length === depth));
  const { rows: held } = await pool.query<{ episode: string; territory: string }>('select episode, territory from held');
  const { rows: places } = await pool.query<{ id: string; territory: string }>('select id, territory from place');
  const known = new Map<string, Pick<Prosecutor, 'episodes' | 'places'>>();
  const seenFrom = (root: string): Pick<Prosecutor, 'episodes' | 'places'> => {
    const within = ({ territory }: { territory: string }): boolean => territory === root || territory.startsWith(`${root}/`);
    const found = known.get(root) ?? { episodes: held.filter(within).map(({ episode }) => episode), places: places.filter(within).map(({ id }) => id) };
    known.set(root, found);
    return found;
  };
  const sessions = new Sessions(pool, { maxMs: DAY, idleMs: DAY });
  const made: Prosecutor[] = [];
  for (let n = 0; n < count; n++) {
    const level = levels[n % 20 === 0 ? 0 : n % 20 < 4 ? 1 : 2] ?? [];
    const office = level[n % level.length];
    if (!office) throw new Error('the demonstration has no offices of prosecutors');
    const id = `bench-prosecutor-${n}`;
    await pool.query(
      `insert into account (id, login, name, role, capacity, office, territory, place, language, email, password_hash, demo, created_at)
       values ($1, $1, 'Bench', 'custody-prosecutor', 'custody-prosecutor', $2, $3, null, 'ru', null, null, true, $4) on conflict do nothing`, [id, office.id, office.territory, Date.now()]);
    made.push({ cookie: `${sessionCookie({ publicUrl: null })}=${await sessions.open(id, 'password')}`, ...seenFrom(office.territory) });
  }
  return made;
}
