/** Lists of a court and of the probation service against each other, over real HTTP on a real PostgreSQL: bad files, proposals, decisions, and what is left of them. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { readAs } from '@kepil/journal/access.ts';
import type { NewFactBody } from '@kepil/modules/contract.ts';
import type { Lines, Pairs, ReconciliationView, Reconciliations } from '@kepil/modules/control/contract.ts';
import { isExact, sweepReconciliations } from '@kepil/modules/control/reconciliation/store.ts';
import { tableXlsx, type TableRow } from '@kepil/modules/table-file.ts';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => { server = await startTestServer(); });
afterAll(() => server.close());

const me = 'prosecutor-district', other = 'prosecutor-esil';
const address = (id: string, rest = ''): string => `/api/reconciliations/${id}${rest}`;
const as = (login: Login) => server.as(login);
const get = async <T>(url: string, login: Login = me): Promise<T> => {
  const answer = await (await as(login)).get(url);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<T>();
};
const opened = async (): Promise<string> => {
  const id = randomUUID();
  expect((await (await as(me)).post('/api/reconciliations', { id, which: 'court-probation', periodFrom: '2026-07-01' })).statusCode).toBe(201);
  return id;
};
const upload = async (id: string, name: string, bytes: Buffer | string, source = 'court', login: Login = me) =>
  (await as(login)).send({ method: 'POST', url: address(id, `/lists?source=${source}&name=${encodeURIComponent(name)}`), payload: Buffer.from(bytes), headers: { 'content-type': 'application/octet-stream' } });
const taken = async (id: string, name: string, bytes: Buffer | string, source = 'court'): Promise<void> => {
  const answer = await upload(id, name, bytes, source);
  expect(answer.statusCode, answer.body).toBe(201);
};
const view = (id: string) => get<ReconciliationView>(address(id));
const linesOf = (id: string, n: number, show = 'all') => get<Lines>(address(id, `/lists/${n}/lines?show=${show}&limit=200`));
const pairsOf = (id: string, show = 'open', rest = '') => get<Pairs>(address(id, `/pairs?a=1&b=2&show=${show}&limit=200${rest}`));
const missing = async (id: string, side: 'a' | 'b') => (await get<Lines>(address(id, `/missing?a=1&b=2&side=${side}`))).rows.map(({ name }) => name);
const decide = async (id: string, pairs: unknown, decision: string | null) => (await as(me)).post(address(id, '/decisions'), { pairs, decision });
async function compared(id: string): Promise<ReconciliationView> {
  expect((await (await as(me)).post(address(id, '/comparison'))).statusCode).toBe(200);
  for (;;) {
    const now = await view(id);
    if (now.comparing !== 'running') return now;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}
async function workbook(columns: readonly string[], rows: readonly TableRow['cells'][], over: readonly string[] = []): Promise<Buffer> {
  const through = new PassThrough();
  const chunks: Buffer[] = [];
  through.on('data', (chunk: Buffer) => chunks.push(chunk));
  tableXlsx({ columns: columns.map((head) => ({ head, width: 20 })), rows: rows.map((cells) => ({ cells })), over }).pipe(through);
  await once(through, 'end');
  return Buffer.concat(chunks);
}

const court = ['№;ФИО осуждённого;Дата рождения;ИИН', '1;Жақсыбеков Асқар Мұратұлы;07.03.1990;900307300123', '2;Әлиев Нұрлан Саматұлы;05.06.1999;', '3;Ким Олег Петрович;01.02.1980;800201300456', '4;Өмірзақова Гүлнәр Ерланқызы;15.09.1985;850915400321'].join('\r\n');
const probation: readonly TableRow['cells'][] = [
  [1, 'ZHAKSYBEKOV', 'ASKAR', '', '1990-03-07', '900307300123'], [2, 'Алиев', 'Нурлан', '', '06.05.1999', ''],
  [3, 'Умирзакова', 'Гульнар', 'Ерлановна', '15.09.1985', '850915400321'], [4, 'Сидоров', 'Пётр', 'Ильич', '09.09.1970', '700909300777'],
];
const probationColumns = ['№ р/с', 'Тегі', 'Аты', 'Әкесінің аты', 'Туған күні', 'ЖСН'];
const both = async (): Promise<string> => {
  const id = await opened();
  await taken(id, 'сот.csv', court);
  await taken(id, 'пробация.xlsx', await workbook(probationColumns, probation, ['Медеу ауданының пробация қызметі', '01.10.2026']), 'probation');
  return id;
};

describe('a list that an office sends', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${court}`), 'utf-8'], ['UTF-16 with a mark', iconv.encode(court, 'utf-16le', { addBOM: true }), 'utf-16le'], ['UTF-16 without one', iconv.encode(court, 'utf-16be'), 'utf-16be'],
    ['KZ-1048', iconv.encode(court, 'rk1048'), 'kz-1048'], ['Windows-1251', iconv.encode(court.replace(/[әөқұңғүһі]/giu, 'а'), 'windows-1251'), 'windows-1251'],
    ['tabs', Buffer.from(court.replaceAll(';', '\t')), 'utf-8'], ['commas', Buffer.from(court.replaceAll(';', ',')), 'utf-8'],
  ])('is read in %s, its separator and columns guessed', async (_name, bytes, encoding) => {
    const id = await opened();
    await taken(id, 'список.csv', bytes);
    expect((await view(id)).lists[0]).toMatchObject({ encoding, heading: 1, used: 4, refused: 0, mapping: { fullName: 'ФИО осуждённого', birthDate: 'Дата рождения', iin: 'ИИН' } });
    const { rows } = await linesOf(id, 1);
    expect(rows.map(({ line, name }) => [line, name])).toContainEqual([4, 'Ким Олег Петрович']);
  });

  it('as a workbook with a title above and names in parts: the headings are found, the mapping can be corrected', async () => {
    const id = await both();
    const [, list] = (await view(id)).lists;
    expect(list).toMatchObject({ n: 2, source: 'probation', form: 'xlsx', heading: 3, used: 4, mapping: { surname: 'Тегі', name: 'Аты', patronymic: 'Әкесінің аты', birthDate: 'Туған күні', iin: 'ЖСН' } });
    const put = async (mapping: object) => (await (await as(me)).send({ method: 'PUT', url: address(id, '/lists/2/mapping'), payload: mapping })).statusCode;
    expect(await put({ surname: 'Тегі', birthDate: 'Жоқ баған' })).toBe(422);
    expect(await put({ birthDate: 'Туған күні' })).toBe(422);
    expect(await put({ surname: 'Аты', name: 'Тегі', birthDate: 'Туған күні' })).toBe(200);
    expect((await linesOf(id, 2)).rows[0]).toMatchObject({ name: 'ASKAR ZHAKSYBEKOV', iin: '' });
  });

  it('names its bad lines with reasons and loses no good one', async () => {
    const id = await opened();
    const text = ['ФИО;Дата рождения;ИИН', 'Ким Олег;31.02.1980;800201300456', ';01.01.1990;900101300111', 'Ли Анна;;12345', 'Цой "Виктор;01.01.1990;900101300112', 'Ким Олег;01.02.1980;800201300456', 'a;b;c;d;e'].join('\n');
    await taken(id, 'плохой.csv', Buffer.concat([Buffer.from(`\ufeff${text}\n`), Buffer.from([0xff, 0xfe, 0x3b, 0x3b]), Buffer.from('\nПак Юрий;02.02.1992;\n')]));
    const bad = (await linesOf(id, 1, 'bad')).rows.map(({ line, used, problems }) => [line, used, problems.map(({ code }) => code).join()]);
    expect(bad).toEqual([[3, false, 'no-name'], [7, false, 'wrong-column-count'], [8, false, 'bad-encoding'], [2, true, 'birth-unreadable'], [4, true, 'iin-not-twelve'], [6, true, 'repeated']]);
    expect((await view(id)).lists[0]).toMatchObject({ used: 5, refused: 3, noted: 3 });
  });

  it('has the zeros put back that a spreadsheet dropped from a number, and says so', async () => {
    const id = await opened();
    await taken(id, 'а.xlsx', await workbook(['ФИО', 'ИИН'], [['Ахмет Али', 10203500123]]));
    expect((await linesOf(id, 1)).rows).toEqual([expect.objectContaining({ iin: '010203500123', problems: [expect.objectContaining({ code: 'iin-completed' })] })]);
  });

  it('that unpacks to a hundred times its size, is no workbook, is protected, empty or endless is refused in words; the server goes on', async () => {
    const id = await opened();
    const bomb = await workbook(['ФИО'], Array.from({ length: 300 }, (_, i) => ['0'.repeat(30_000) + i]));
    expect(bomb.length).toBeLessThan(200_000);
    for (const [name, bytes, code] of [
      ['bomb.xlsx', bomb, 'unsafe'], ['a.xlsx', 'PK\u0003\u0004nothing', 'not-a-workbook'], ['old.xls', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'old-or-protected'], ['a.csv', '', 'empty'], ['b.csv', 'ФИО;ИИН\n', 'empty'],
      ['a.pdf', '%PDF-1.7 x', 'unknown-form'], ['long.csv', `ФИО;ИИН\n${'Ким Олег;\n'.repeat(30_001)}`, 'too-many-lines'],
    ] as const) {
      const answer = await upload(id, name, bytes);
      expect([name, answer.statusCode, answer.json<{ fields?: { code: string }[] }>().fields?.[0]?.code]).toEqual([name, 422, code]);
    }
    expect((await upload(id, 'large.csv', Buffer.alloc(10 * 1024 * 1024 + 1, 65))).statusCode).toBe(413);
    expect((await (await as(me)).post(address(id, '/lists?source=court&name=a.csv'), { a: 1 })).statusCode).toBe(415);
    expect((await view(id)).lists).toEqual([]);
    // The door for bytes is the only one of its kind.
    expect((await (await as(me)).send({ method: 'POST', url: '/api/facts', payload: Buffer.from('{}'), headers: { 'content-type': 'application/octet-stream' } })).statusCode).toBe(415);
  });
});

describe('a comparison', () => {
  it('proposes with reasons across alphabets, missing patronymics and transposed dates, and matches nobody by itself', async () => {
    const id = await both();
    const done = await compared(id);
    expect(done.comparing).toBe('done');
    expect(done.summaries).toEqual([expect.objectContaining({ a: 1, b: 2, same: 0, other: 0, open: 3, undecided: 6, missingFromB: 1, missingFromA: 1 })]);
    const { rows } = await pairsOf(id);
    expect(rows.every(({ decision }) => decision === null)).toBe(true);
    expect(rows.map(({ first, second, reasons }) => [first.name.split(' ')[0], second.name.split(' ')[0], reasons.map(({ code }) => code)])).toEqual([
      ['Өмірзақова', 'Умирзакова', expect.arrayContaining(['iin-same', 'birth-same'])],
      ['Жақсыбеков', 'ZHAKSYBEKOV', expect.arrayContaining(['iin-same', 'birth-same', 'surname-same', 'name-same', 'father-missing'])],
      ['Әлиев', 'Алиев', expect.arrayContaining(['birth-transposed', 'surname-same', 'father-missing'])],
    ]);
    expect([await missing(id, 'a'), await missing(id, 'b')]).toEqual([['Ким Олег Петрович'], ['Сидоров Пётр Ильич']]);
  });

  it('is worked through: accepted, refused, put off, taken back; a new run keeps what was decided', async () => {
    const id = await both();
    await compared(id);
    const [askar, gulnar, nurlan] = ['Жақсыбеков', 'Өмірзақова', 'Әлиев'];
    const all = (await pairsOf(id)).rows;
    const n = (name: string | undefined): number => all.find(({ first }) => first.name.startsWith(name ?? '?'))?.n ?? 0;
    expect((await decide(id, [n(askar)], 'same')).json()).toEqual({ changed: [n(askar)] });
    await decide(id, [n(gulnar)], 'later');
    await decide(id, [n(nurlan)], 'other');
    expect((await view(id)).summaries[0]).toMatchObject({ same: 1, other: 1, later: 1, open: 0, undecided: 2, missingFromB: 2, missingFromA: 2 });
    expect(await missing(id, 'a')).toEqual(['Әлиев Нұрлан Саматұлы', 'Ким Олег Петрович']);
    expect((await pairsOf(id, 'later')).rows.map((row) => row.n)).toEqual([n(gulnar)]);
    await decide(id, [n(nurlan)], null);
    expect((await view(id)).summaries[0]).toMatchObject({ other: 0, open: 1 });
    const again = await compared(id);
    expect(again.summaries[0]).toMatchObject({ same: 1, later: 1, open: 1 });
    expect((await pairsOf(id, 'same')).rows.map(({ first }) => first.name)).toEqual(['Жақсыбеков Асқар Мұратұлы']);
  });

  it('shows twins and namesakes as rivals, takes none of them for exact, and lets no line be two persons', async () => {
    const id = await opened();
    await taken(id, 'a.csv', 'ФИО;Дата рождения;ИИН\nИванов Иван Иванович;01.01.1990;900101300111\nПак Лев Юрьевич;02.02.1991;910202300222\n');
    await taken(id, 'b.csv', 'ФИО;Дата рождения;ИИН\nИванов Иван Иванович;01.01.1990;\nИванов Игорь Иванович;01.01.1990;900101300958\nИванов Иван Иванович;01.01.1990;\nПак Лев Юрьевич;02.02.1991;910202300222\n', 'probation');
    const { summaries } = await compared(id);
    expect(summaries[0]).toMatchObject({ same: 0, exact: 1 });
    const { rows } = await pairsOf(id);
    const twins = rows.filter(({ first, best }) => first.name.startsWith('Иванов') && best);
    expect(twins.map(({ rivals, exact }) => [rivals > 0, exact])).toEqual([[true, false], [true, false]]);
    // Those who are the same in everything are accepted together, when the prosecutor says so, and taken back together.
    const { changed } = (await decide(id, { exact: { a: 1, b: 2 } }, 'same')).json<{ changed: number[] }>();
    expect((await pairsOf(id, 'same')).rows.map(({ first }) => first.name)).toEqual(['Пак Лев Юрьевич']);
    await decide(id, changed, null);
    expect((await pairsOf(id, 'same')).total).toBe(0);
    const [one, two] = twins.map((row) => row.n);
    expect((await decide(id, [one], 'same')).statusCode).toBe(200);
    const refused = await decide(id, [two], 'same');
    expect([refused.statusCode, refused.json<{ fields: { code: string }[] }>().fields[0]?.code]).toEqual([422, 'given-twice']);
    expect((await pairsOf(id, 'same')).rows.map((row) => row.n)).toEqual([one]);
    expect(isExact({ best: true, rivals: 0, reasons: [] })).toBe(false);
  });

  it('needs two lists, and can be stopped', async () => {
    const id = await opened();
    await taken(id, 'a.csv', court);
    expect((await (await as(me)).post(address(id, '/comparison'))).statusCode).toBe(422);
    const many = (seed: number): string => `ФИО;Дата рождения\n${Array.from({ length: 6000 }, (_, i) => `Ким${'абвгд'[i % 5]} Олег${'еёжз'[(i * seed) % 4]} Петрович;0${1 + (i % 9)}.0${1 + ((i * seed) % 9)}.19${60 + (i % 40)}`).join('\n')}`;
    await taken(id, 'b.csv', many(3), 'probation');
    await taken(id, 'c.csv', many(7), 'police');
    await (await as(me)).post(address(id, '/comparison'));
    const change = await (await as(me)).send({ method: 'DELETE', url: address(id, '/lists/1') });
    expect([change.statusCode, change.json<{ fields: { code: string }[] }>().fields[0]?.code]).toEqual([422, 'running']);
    expect((await (await as(me)).send({ method: 'DELETE', url: address(id, '/comparison') })).statusCode).toBe(200);
    expect((await view(id)).comparing).toBe('cancelled');
    expect((await view(id)).summaries).toEqual([]);
  });
});

describe('the lists', () => {
  const tables = ['reconciliation', 'reconciliation_list', 'reconciliation_line', 'reconciliation_pair'] as const;

  it('are seen and changed by their own office only, and by no role that has no such work', async () => {
    const id = await both();
    await compared(id);
    for (const rest of ['', '/lists/1/lines', '/pairs?a=1&b=2', '/missing?a=1&b=2&side=a', '/export?format=xlsx']) {
      expect((await (await as(other)).get(address(id, rest))).statusCode, rest).toBe(404);
      for (const login of ['prosecutor-republic', 'prosecutor-region'] as const) expect((await (await as(login)).get(address(id, rest))).statusCode, login).toBe(404);
      for (const login of ['duty', 'head', 'judge', 'investigator', 'prosecutor-case', 'auditor', 'administrator'] as const) expect((await (await as(login)).get(address(id, rest))).statusCode, login).toBe(403);
    }
    expect((await get<Reconciliations>('/api/reconciliations', other)).rows).toEqual([]);
    expect((await upload(id, 'x.csv', court, 'court', other)).statusCode).toBe(404);
    expect((await (await as(other)).post(address(id, '/decisions'), { pairs: [1], decision: 'same' })).statusCode).toBe(404);
    expect((await (await as(other)).send({ method: 'DELETE', url: address(id) })).statusCode).toBe(404);
    // The database by itself says the same.
    const count = (table: string, role: string, office: string) => readAs(server.house.pool, { role, account: 'x', office }, async (sql) => Number((await sql.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n));
    for (const table of tables) {
      expect(await count(table, 'custody-prosecutor', 'prosecutor-medeu'), table).toBeGreaterThan(0);
      expect(await count(table, 'custody-prosecutor', 'prosecutor-esil'), table).toBe(0);
      expect(await count(table, 'judge', 'prosecutor-medeu'), table).toBe(0);
      expect(await count(table, 'custody-prosecutor', ''), table).toBe(0);
    }
  });

  it('leave a trace of who took, saw and decided, with nobody named in it', async () => {
    const id = await both();
    await compared(id);
    await pairsOf(id);
    await decide(id, { exact: { a: 1, b: 2 } }, 'same');
    const { rows } = await server.house.pool.query<{ what: string; detail: unknown }>(`select what, detail from read_audit where detail ->> 'reconciliation' = $1 order by id`, [id]);
    expect(rows.map(({ what }) => what)).toEqual(['lists:taken', 'lists:taken', 'lists:shown', 'lists:decided']);
    expect(JSON.stringify(rows)).not.toMatch(/Жақсыбеков|9003073/);
  });

  it('are written out as XLSX and PDF', async () => {
    const id = await both();
    await compared(id);
    for (const [format, start] of [['xlsx', 'PK'], ['pdf', '%PDF-']] as const) {
      const answer = await (await as(me)).get(address(id, `/export?format=${format}&lang=kk`));
      expect([answer.statusCode, answer.rawPayload.subarray(0, start.length).toString('latin1')]).toEqual([200, start]);
    }
    // What was written is read by the same door.
    const again = await opened();
    await taken(again, 'нәтиже.xlsx', (await (await as(me)).get(address(id, '/export?format=xlsx&lang=ru'))).rawPayload);
    expect((await linesOf(again, 1)).total).toBe(5);
  });

  it('are gone when the result is a fact of the office, and not by the fact of another office', async () => {
    const id = await both();
    await compared(id);
    const body = (office: string, fact: string): NewFactBody => ({
      id: fact, type: 'reconciliation.run', at: server.clock.now - 1000, streams: [{ kind: 'office', id: office }], place: null,
      data: { which: 'court-probation', periodFrom: '2026-07-01', sources: 'сот, пробация', files: 'a'.repeat(64), matched: 0, undecided: 6, missingFirst: 1, missingSecond: 1 },
    });
    await (await as(other)).post('/api/facts', { facts: [body('prosecutor-esil', id)] });
    expect((await view(id)).lists).toHaveLength(2);
    // An id that another took is no longer free: the office makes a new reconciliation, as its screen does.
    const own = await both();
    const answer = await (await as(me)).post('/api/facts', { facts: [body('prosecutor-medeu', own)] });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(await view(own)).toMatchObject({ state: 'recorded', lists: [], summaries: [] });
    for (const table of tables.slice(1)) expect((await server.house.pool.query(`select 1 from ${table} where reconciliation = $1`, [own])).rowCount, table).toBe(0);
    expect((await upload(own, 'x.csv', court)).statusCode).toBe(422);
  });

  it('are gone when their days are over', async () => {
    const id = await both();
    const { deleteAt } = await view(id);
    expect(deleteAt - server.clock.now).toBe(30 * 86_400_000);
    expect(await sweepReconciliations({ pool: server.house.pool, now: () => deleteAt - 1 })).toBe(0);
    expect(await sweepReconciliations({ pool: server.house.pool, now: () => deleteAt })).toBeGreaterThan(0);
    expect(await view(id)).toMatchObject({ state: 'expired', lists: [] });
    expect((await server.house.pool.query('select 1 from reconciliation_line where reconciliation = $1', [id])).rowCount).toBe(0);
  });
});
