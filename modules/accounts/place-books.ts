/** The books of a place: every personal account in it, the trial balance, the cash desk and its last count. Drawn from facts each time. */
import { nameKey } from '@kepil/journal/held.ts';
import { accountKey, accounts, balanceOf } from '@kepil/law/ledger/account.ts';
import { bookOf, effectiveMoney, type Book, type Entry } from '@kepil/law/ledger/book.ts';
import { trialBalance } from '@kepil/law/ledger/statement.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { NEVER, type Instant } from '@kepil/law/time/instant.ts';
import type { PlaceEntry } from '@kepil/platform/places/directory.ts';
import type pg from 'pg';
import type { AccountRow, AccountsQuery, PlaceAccounts } from './contract.ts';

export interface PlaceBooks {
  readonly rows: readonly AccountRow[];
  readonly trial: PlaceAccounts['trial'];
  readonly cash: PlaceAccounts['cash'];
}

interface MoneyRow {
  subject: string; id: string; type: string; at: number; recorded_at: number; place: string | null; corrects: string | null; withdraws: string | null; data: Readonly<Record<string, unknown>> | null;
}

/** Two round trips. `sql` as the reader: the database's fence decides whether there is anything. */
export async function readBooks(sql: pg.ClientBase, place: PlaceEntry): Promise<PlaceBooks> {
  const { rows } = await sql.query<MoneyRow>({ name: 'money-facts', text: 'select subject, id, type, at, recorded_at, place, corrects, withdraws, data from money_fact where seat = $1', values: [place.id] });
  const streams = Map.groupBy(rows, ({ subject }) => subject);
  const books = new Map<string, Book>();
  for (const [subject, own] of streams) books.set(subject, bookOf(own.map((row) => factOf(row, place))));
  const episodes = [...books.keys()].flatMap((subject) => (subject.startsWith('episode:') ? [subject.slice('episode:'.length)] : []));
  const names = await namesOf(sql, episodes);
  const person = accountKey({ kind: 'person', place: place.id }), kept = accountKey({ kind: 'kept', place: place.id });
  return {
    rows: episodes.flatMap((episode): AccountRow[] => {
      const { entries, remarks } = books.get(`episode:${episode}`) ?? { entries: [], remarks: [] };
      let account = 0, keeping = 0, last: Instant | null = null;
      for (const { lines, at } of entries) {
        for (const line of lines) {
          const key = accountKey(line.account);
          if (key === person) account += line.sum;
          else if (key === kept) keeping += line.sum;
          else continue;
          last = Math.max(last ?? 0, at);
        }
      }
      const who = names.get(episode);
      const row = { episode, name: who?.name ?? '', here: who?.heldAt === place.id, account: balanceOf('person', account), kept: balanceOf('kept', keeping), last, remarks: remarks.length };
      // Who has left with nothing owed is history: the statement has it. Nor is there an account before its first entry.
      return (row.here && last !== null) || row.account !== 0 || row.kept !== 0 ? [row] : [];
    }),
    trial: trialBalance([...books.values()].map(({ entries }) => entries), place.id).map(({ kind, debit, credit, sum }) => {
      const { title, side } = accounts[kind];
      return { kind, title, side, debit, credit, balance: balanceOf(kind, sum) };
    }),
    cash: cashOf([...books.values()].flatMap(({ entries }) => entries), (streams.get(`place:${place.id}`) ?? []).map((row) => factOf(row, place)), place),
  };
}

/**
 * What the cash desk should hold, and what was last found in it. The count is held against what the books now say of its moment: a
 * difference that was a slip of the pen goes with the correction.
 */
function cashOf(entries: readonly Entry[], ofPlace: readonly Fact[], place: PlaceEntry): PlaceAccounts['cash'] {
  const cash = accountKey({ kind: 'cash', place: place.id });
  const moved = entries.flatMap(({ fact, lines }) => lines.flatMap(({ account, sum }) => (accountKey(account) === cash ? [{ at: fact.at, sum }] : [])));
  const bookAt = (at: Instant): number => moved.reduce((total, one) => (one.at <= at ? total + one.sum : total), 0);
  const counted = effectiveMoney(ofPlace).findLast(({ type }) => type === 'cash.counted');
  if (!counted) return { book: bookAt(NEVER), counted: null };
  const found = typeof counted.data['amount'] === 'number' ? counted.data['amount'] : 0;
  const book = bookAt(counted.at);
  return { book: bookAt(NEVER), counted: { at: counted.at, fact: counted.id, found, book, difference: found - book, by: typeof counted.data['by'] === 'string' ? counted.data['by'] : null } };
}

/** Who is held where now; of who has left the board, what was last said of them. */
async function namesOf(sql: pg.ClientBase, episodes: readonly string[]): Promise<Map<string, { name: string; heldAt: string | null }>> {
  const { rows } = await sql.query<{ episode: string; name: string; place: string | null }>({
    name: 'money-names',
    text: `select e.episode, coalesce(h.person_name, (select concat_ws(' ', f.data ->> 'surname', f.data ->> 'name', f.data ->> 'patronymic') from fact f
        where f.type = 'person.described' and f.streams[1] = 'episode:' || e.episode order by f.seq desc limit 1), '') as name, h.place
      from unnest($1::text[]) as e (episode) left join held h on h.episode = e.episode`, values: [episodes],
  });
  return new Map(rows.map(({ episode, name, place }) => [episode, { name, heldAt: place }]));
}

const factOf = ({ subject, id, type, at, recorded_at: recordedAt, place, corrects, withdraws, data }: MoneyRow, { zone }: PlaceEntry): Fact => ({
  id, type, at, recordedAt, zone, streams: [{ kind: subject.startsWith('place:') ? 'place' : 'episode', id: subject.slice(subject.indexOf(':') + 1) }], place, actor: nobody, data: data ?? {},
  ...(corrects === null ? {} : { corrects }), ...(withdraws === null ? {} : { withdraws }),
});
const nobody = { id: '', capacity: 'system', office: null } as const;

/** Sorted, narrowed, not yet cut into pages. A name is found by any part of it. */
export function narrowed(rows: readonly AccountRow[], { q, who, sort, dir }: Pick<AccountsQuery, 'q' | 'who' | 'sort' | 'dir'>): AccountRow[] {
  const words = (q ?? '').toLocaleLowerCase('kk').split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    const name = row.name.toLocaleLowerCase('kk');
    return words.every((word) => name.includes(word)) && (who === 'all' || (who === 'here' ? row.here : who === 'left' ? !row.here : row.remarks > 0));
  });
  const by: Record<AccountsQuery['sort'], (a: AccountRow, b: AccountRow) => number> = {
    name: inAlphabet, account: (a, b) => a.account - b.account, kept: (a, b) => a.kept - b.kept, last: (a, b) => (a.last ?? 0) - (b.last ?? 0),
  };
  const sign = dir === 'desc' ? -1 : 1;
  return found.sort((a, b) => sign * by[sort](a, b) || inAlphabet(a, b) || (a.episode < b.episode ? -1 : 1));
}
const inAlphabet = (a: AccountRow, b: AccountRow): number => { const [x, y] = [nameKey(a.name), nameKey(b.name)]; return x < y ? -1 : x > y ? 1 : 0; };

export function totalsOf(rows: readonly AccountRow[]): PlaceAccounts['totals'] {
  const sum = (of: (row: AccountRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return { persons: rows.length, account: sum(({ account }) => account), kept: sum(({ kept }) => kept), remarks: sum(({ remarks }) => remarks) };
}
