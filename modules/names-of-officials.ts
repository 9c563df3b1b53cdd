/** Names of the officials behind accounts: of those who recorded, drew up or signed. One question for all rooms. */
import type { House } from './house.ts';

/** By account; who has no account here (generated, carried over) is left out: `house.officialName` may know him. */
export async function namesOfOfficials(house: Pick<House, 'pool'>, accounts: readonly string[]): Promise<Map<string, string>> {
  if (accounts.length === 0) return new Map();
  const { rows } = await house.pool.query<{ id: string; name: string }>({ name: 'official-names', text: 'select id, name from account where id = any($1)', values: [[...new Set(accounts)]] });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
