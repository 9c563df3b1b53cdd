/** The pages that people ask for, by kind; values for the filters are those that most and fewest of the held have. */
import type pg from 'pg';

export interface Page {
  readonly kind: 'first page' | 'order' | 'far down' | 'filter' | 'search' | 'overview';
  readonly path: string;
}

/** Pages of the whole republic. Throws where nobody is held. */
export async function pagesOf(pool: pg.Pool): Promise<Page[]> {
  const { rows } = await pool.query<{ held: number; surname: string; episode: string }>(
    `select count(*)::int as held, mode() within group (order by split_part(person_name, ' ', 1)) as surname, max(episode) as episode from held`);
  const [{ held, surname, episode } = { held: 0, surname: '', episode: '' }] = rows;
  if (held === 0) throw new Error('nobody is on the board');
  const orders = ['next', 'name', 'place', 'since', 'expiry'].flatMap((sort) => ['asc', 'desc'].map((dir) => `sort=${sort}&dir=${dir}`));
  const depths = [100, 1_000, 10_000, Math.floor(held / 2), held - 100].filter((depth) => depth > 0 && depth < held);
  const filters = (await Promise.all(['place', 'ground', 'stage', 'territory', 'category'].map((column) => extremes(pool, column)))).flat();
  const page = (kind: Page['kind'], query: string): Page => ({ kind, path: `/api/board?limit=100${query === '' ? '' : `&${query}`}` });
  return [
    page('first page', ''),
    ...orders.map((order) => page('order', order)),
    ...depths.flatMap((depth) => ['sort=next', 'sort=name', 'sort=expiry&dir=desc'].map((order) => page('far down', `${order}&offset=${depth}`))),
    ...filters.map((filter) => page('filter', filter)),
    ...['breach', 'uncovered', 'expiring', 'ok'].map((flag) => page('filter', `flag=${flag}`)),
    page('filter', 'norm=criminal-procedure.14.coverage'),
    ...filters.slice(0, 4).map((filter) => page('filter', `${filter}&flag=breach&sort=name`)),
    ...[surname, surname.slice(0, 4), `${surname} ${surname.slice(0, 1)}`, episode, 'Ғүмаршайқыз'].map((words) => page('search', `q=${encodeURIComponent(words)}`)),
    page('search', `q=${encodeURIComponent(surname.slice(0, 3))}&sort=name&offset=100`),
  ];
}

/** The overview of the republic, of each region and of some districts. */
export async function overviewsOf(pool: pg.Pool): Promise<Page[]> {
  const { rows } = await pool.query<{ id: string }>(`(select id from territory where parent = 'kz' order by id) union all (select id from territory where id like 'kz/%/%' order by id limit 5)`);
  const republic: Page = { kind: 'overview', path: '/api/overview' };
  return rows.flatMap(({ id }): Page[] => [republic, { kind: 'overview', path: `/api/overview?territory=${encodeURIComponent(id)}` }]);
}

/** The value that most have and the one that fewest have. */
async function extremes(pool: pg.Pool, column: string): Promise<string[]> {
  const source = column === 'category' ? 'select unnest(categories) as value from held' : `select ${column} as value from held where ${column} is not null`;
  const { rows } = await pool.query<{ value: string }>(`select value from (${source}) as v group by value order by count(*) desc`);
  return [rows.at(0), rows.at(-1)].flatMap((row) => (row ? [`${column}=${encodeURIComponent(row.value)}`] : []));
}
