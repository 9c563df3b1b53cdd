/** Money over real HTTP on a real PostgreSQL: what is recorded stands in the books to the tiyn, and only those who keep or supervise them see it. */
import { randomUUID } from 'node:crypto';
import { bookOf } from '@kepil/law/ledger/book.ts';
import { moneyTypes } from '@kepil/law/ledger/posting.ts';
import type { AccountStatement, PlaceAccounts } from '@kepil/modules/accounts/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admitted, detained, fact, HOUR, MINUTE, person } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const place = 'ivs-medeu';
const [saver, spender, gone] = [randomUUID(), randomUUID(), randomUUID()];
const as = (login: Login) => server.as(login);
const of = (id: string, more = ''): string => `/api/episodes/${id}/account${more}`;
const books = `/api/places/${place}/accounts`;

let minute = 0;
const next = (): number => server.clock.now - 20 * HOUR + ++minute * MINUTE;
const money = (episode: string, type: string, data: Record<string, unknown>, more: Record<string, unknown> = {}) => fact(episode, type, next(), data, { place, ...more });
const ofPlace = (type: string, data: Record<string, unknown>) => ({ ...fact('', type, next(), data, { place }), streams: [{ kind: 'place', id: place }] });
async function record<T extends ReturnType<typeof fact>>(login: Login, made: T): Promise<T> {
  const answer = await (await as(login)).post('/api/facts', { facts: [made] });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return made;
}
const statement = async (id: string, query = '', login: Login = 'duty'): Promise<AccountStatement> => (await (await as(login)).get(of(id, query))).json();
const placeBooks = async (query = '', login: Login = 'head'): Promise<PlaceAccounts> => (await (await as(login)).get(`${books}${query}`)).json();
const account = ({ accounts }: AccountStatement, kind: 'person' | 'kept' = 'person') => accounts.find((one) => one.kind === kind);

beforeAll(async () => {
  server = await startTestServer();
  const begun = server.clock.now - 30 * HOUR;
  for (const [id, surname] of [[saver, 'Әлиева'], [spender, 'Ғабитов'], [gone, 'Ұлан']] as const) {
    const answer = await (await as('duty')).post('/api/episodes', { facts: [person(id, begun, { surname }), detained(id, begun), admitted(id, begun + HOUR, place, 'ivs')] });
    if (answer.statusCode !== 201) throw new Error(answer.body);
  }
  await record('duty', money(saver, 'property.listed', { items: [{ name: 'ақша', class: 'money', amount: 40_000_00 }] }));
  await record('duty', money(saver, 'money.received', { sourceId: 'т-1', amount: 5_000_05, sender: 'Әлиев' }));
  await record('duty', money(saver, 'account.credited', { sourceId: 'т-1', amount: 5_000_05, how: 'transfer' }));
  await record('duty', money(spender, 'money.accepted', { amount: 1_000_00, from: 'visitor', into: 'account', number: '12', signed: true }));
  await record('duty', money(spender, 'account.debited', { amount: 1_200_50, purpose: 'shop', number: 'ч-5' }));
});
afterAll(() => server.close());

describe('the statement of a person', () => {
  it('holds each entry with its document, and the balance runs to the tiyn', async () => {
    const seen = await statement(saver);
    expect(seen).toMatchObject({ person: 'Әлиева Ғани Өмірұлы', place: { id: place }, remarks: [] });
    expect(account(seen)).toMatchObject({ opening: 0, credit: 500_005, debit: 0, closing: 500_005, rows: [{ type: 'account.credited', document: 'т-1', credit: 500_005, balance: 500_005, mark: null }] });
    expect(account(seen, 'kept')).toMatchObject({ closing: 4_000_000 });
    expect(seen.mayRecord).toEqual(expect.arrayContaining(['money.accepted', 'account.debited', 'money.paid-out']));
  });
  it('tells with the article where more was spent than there was; the record itself was taken', async () => {
    const seen = await statement(spender);
    expect(account(seen)?.closing).toBe(-20_050);
    expect(seen.remarks).toMatchObject([{ code: 'beyond-means', sum: 20_050, cite: { act: 'special-institutions', article: '24', part: '2' } }]);
  });
  it('shows a correction as posted back and posted anew', async () => {
    const wrong = await record('duty', money(gone, 'money.accepted', { amount: 700_00, from: 'person', into: 'account' }));
    await record('duty', fact(gone, 'money.accepted', wrong.at, { amount: 70_00, from: 'person', into: 'account' }, { place, corrects: wrong.id }));
    expect(account(await statement(gone))?.rows.map(({ credit, balance, mark }) => [credit, balance, mark])).toEqual([[70_000, 70_000, null], [-70_000, 0, 'back'], [7_000, 7_000, 'new']]);
  });
  it('of a period opens with what was there before, and refuses one that ends before it begins', async () => {
    const day = new Date(server.clock.now + 5 * HOUR).toISOString().slice(0, 10);
    const later = await statement(saver, `?from=${day}`);
    const tomorrow = new Date(server.clock.now + 29 * HOUR).toISOString().slice(0, 10);
    expect(account(await statement(saver, `?from=${tomorrow}`))).toMatchObject({ opening: 500_005, rows: [], closing: 500_005 });
    expect(account(later)?.closing).toBe(500_005);
    expect((await (await as('duty')).get(of(saver, '?from=2026-02-02&to=2026-02-01'))).statusCode).toBe(422);
    for (const bad of ['?from=2026-02-30', '?to=x', '?from=%00']) expect((await (await as('duty')).get(of(saver, bad))).statusCode, bad).toBe(422);
  });
});

describe('the books of a place', () => {
  it('hold everybody with a balance, by pages, sorted and found by name', async () => {
    const seen = await placeBooks();
    expect(seen.rows.map(({ name, account: sum, kept, here, remarks }) => [name.split(' ')[0], sum, kept, here, remarks])).toEqual([['Әлиева', 500_005, 4_000_000, true, 0], ['Ғабитов', -20_050, 0, true, 1], ['Ұлан', 7_000, 0, true, 0]]);
    expect(seen.totals).toEqual({ persons: 3, account: 486_955, kept: 4_000_000, remarks: 1 });
    expect((await placeBooks('?sort=account&dir=desc&limit=1&offset=1')).rows.map(({ episode }) => episode)).toEqual([gone]);
    expect((await placeBooks('?q=ғаб')).rows.map(({ episode }) => episode)).toEqual([spender]);
    expect((await placeBooks('?who=remarks')).total).toBe(1);
    expect((await placeBooks('?who=left')).total).toBe(0);
  });
  it('balance: debits equal credits, and each personal account is the sum of its statement', async () => {
    const { trial, rows } = await placeBooks();
    expect(trial.reduce((sum, { debit, credit }) => sum + debit - credit, 0)).toBe(0);
    expect(trial.find(({ kind }) => kind === 'person')?.balance).toBe(rows.reduce((sum, row) => sum + row.account, 0));
    for (const row of rows) expect(account(await statement(row.episode))?.closing).toBe(row.account);
  });
  it('are what the facts say when they are drawn anew from the journal', async () => {
    const { rows } = await placeBooks();
    for (const row of rows) {
      const { facts } = await server.house.journal.stream({ kind: 'episode', id: row.episode });
      const sum = bookOf(facts).entries.flatMap(({ lines }) => lines).reduce((total, line) => (line.account.kind === 'person' && line.account.place === place ? total - line.sum : total), 0);
      expect(sum).toBe(row.account);
    }
  });
  it('are held against the cash that was counted', async () => {
    const { cash } = await placeBooks();
    expect(cash).toMatchObject({ book: 4_000_000 + 100_000 + 7_000, counted: null });
    await record('duty', ofPlace('cash.moved', { amount: 30_000_00, direction: 'to-bank', number: 'Б-1' }));
    await record('head', ofPlace('cash.counted', { amount: 11_069_00, by: 'Омаров' }));
    await record('duty', money(saver, 'money.accepted', { amount: 1_00, from: 'person', into: 'account' }));
    expect((await placeBooks()).cash).toMatchObject({ book: 1_107_100, counted: { found: 1_106_900, book: 1_107_000, difference: -100, by: 'Омаров' } });
  });
  it('keep who has left while anything is owed, and lose sight of nobody’s money', async () => {
    await record('duty', money(gone, 'release.ordered', { ground: 'order-investigator', number: '1', byRole: 'investigator' }));
    await record('duty', money(gone, 'release.executed', { ground: 'order-investigator', byRole: 'head-of-place' }));
    expect((await placeBooks('?who=left')).rows).toMatchObject([{ episode: gone, here: false, account: 7_000 }]);
    expect((await placeBooks('?who=left')).rows[0]?.name).toContain('Ұлан');
    await record('duty', money(gone, 'money.paid-out', { amount: 70_00, outOf: 'account', to: 'person', through: 'cash', signed: true }));
    expect((await placeBooks('?who=left')).total).toBe(0);
    expect(account(await statement(gone))?.closing).toBe(0);
  });
});

describe('who sees money', () => {
  it('is the shift and the head of the place and the prosecutor above; nobody else, not even by the row’s own id', async () => {
    for (const login of ['duty', 'head', 'prosecutor-district', 'prosecutor-region', 'prosecutor-republic'] as const) {
      expect((await (await as(login)).get(of(saver))).statusCode, login).toBe(200);
      expect((await (await as(login)).get(books)).statusCode, login).toBe(200);
    }
    for (const login of ['medic', 'investigator', 'prosecutor-case', 'judge', 'auditor', 'administrator', 'counsel'] as const) {
      expect((await (await as(login)).get(of(saver))).statusCode, login).toBe(403);
      expect((await (await as(login)).get(books)).statusCode, login).toBe(403);
    }
    for (const login of ['duty-almaly', 'duty-esil', 'prosecutor-esil'] as const) {
      expect((await (await as(login)).get(of(saver))).statusCode, login).toBe(404);
      expect((await (await as(login)).get(books)).statusCode, login).toBe(404);
    }
    expect((await (await as('duty')).get('/api/places/nowhere/accounts')).statusCode).toBe(404);
    expect((await (await as('duty')).get(of(randomUUID()))).statusCode).toBe(404);
  });
  it('leaves a line of each look, shown and refused', async () => {
    await statement(saver, '', 'prosecutor-district');
    await (await as('duty-almaly')).get(of(saver));
    await placeBooks('?q=ғаб', 'prosecutor-region');
    const { rows } = await server.house.pool.query<{ account: string; what: string; result: string; episodes: string[] }>(`select account, what, result, episodes from read_audit where what in ('statement', 'books') order by at desc, id desc limit 3`);
    expect(rows.map(({ account: who, what, result, episodes }) => [who, what, result, episodes])).toEqual(expect.arrayContaining([
      ['a-prosecutor-region', 'books', 'shown', [spender]], ['a-duty-almaly', 'statement', 'refused', [saver]], ['a-prosecutor-district', 'statement', 'shown', [saver]],
    ]));
  });
});

describe('files', () => {
  it.each(['csv', 'xlsx', 'pdf'])('the statement and the books come as %s in three languages', async (format) => {
    for (const lang of ['kk', 'ru', 'en']) {
      for (const path of [of(saver, `/export?format=${format}&lang=${lang}`), `${books}/export?format=${format}&lang=${lang}&sort=name&dir=asc`]) {
        const answer = await (await as('head')).get(path);
        expect([path, answer.statusCode]).toEqual([path, 200]);
        expect(answer.rawPayload.subarray(0, 4).toString('latin1')).toBe({ csv: '\u00ef\u00bb\u00bf', xlsx: 'PK\u0003\u0004', pdf: '%PDF' }[format]?.padEnd(4, answer.rawPayload.subarray(3, 4).toString('latin1')));
      }
    }
  });
  it('hold tenge with a point for programs', async () => {
    const { body } = await (await as('duty')).get(of(spender, '/export?format=csv&lang=ru'));
    expect(body).toContain(',1200.5,0,-200.5');
  });
  it('a receipt is printed of a fact that moved the person’s money and of no other', async () => {
    const { rows } = account(await statement(saver)) ?? { rows: [] };
    const receipt = await (await as('duty')).get(of(saver, `/receipts/${rows[0]?.fact}?lang=kk`));
    expect([receipt.statusCode, receipt.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect((await (await as('duty')).get(of(saver, `/receipts/${randomUUID()}`))).statusCode).toBe(404);
  });
});

describe('typed sums', () => {
  it('are whole tiyn: a part of a tiyn, less than nothing and words are refused with the field', async () => {
    for (const amount of [1.5, -1, 'мың', 10_000_000_000_001, null]) {
      const answer = await (await as('duty')).post('/api/facts', { facts: [money(saver, 'account.debited', { amount, purpose: 'shop' })] });
      expect([amount, answer.statusCode, answer.json().fields[0].path]).toEqual([amount, 422, 'facts.0.data.amount']);
    }
  });
});

it('the database knows the types that the books read', async () => {
  const { rows } = await server.house.pool.query<{ of: string; text: string }>(`select 'index' as of, pg_get_indexdef('fact_money'::regclass) as text union all select 'view', pg_get_viewdef('money_fact'::regclass)`);
  for (const { of: where, text } of rows) expect([where, [...moneyTypes, 'record.withdrawn'].filter((type) => !text.includes(`'${type}'`))]).toEqual([where, []]);
  const index = rows.find(({ of: where }) => where === 'index')?.text ?? '';
  expect((index.match(/'[a-z.-]+'/g) ?? []).length).toBe(moneyTypes.length + 1);
});
