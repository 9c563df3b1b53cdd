/** An inspection over real HTTP on a real PostgreSQL: what is taken along, the record with its answers, repeated, its photographs. */
import { createHash, randomUUID } from 'node:crypto';
import type { RecordResult } from '@kepil/modules/contract.ts';
import type { InspectionDone, InspectionItem, InspectionRecord, InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import { MOST_BYTES } from '@kepil/platform/files/files.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admitted, detained, fact, HOUR, MINUTE, person } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const place = 'ivs-medeu';
const service = 'probation-medeu';
const [rested, searched] = [randomUUID(), randomUUID()];
const as = (login: Login) => server.as(login);
const sheet = async (login: Login = 'prosecutor-district', id: string = place): Promise<InspectionSheet> => (await (await as(login)).get(`/api/places/${id}/inspection`)).json();
const itemOf = ({ lists }: InspectionSheet, id: string): InspectionItem | undefined => lists.flatMap(({ items }) => items).find((one) => one.id === id);
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** The least that begins as a JPEG does. */
const picture = (of: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(of)]);

const inspected = (more: Record<string, unknown> = {}, by: Record<string, unknown> = {}) => ({
  ...fact('-', 'place.inspected', server.clock.now - 10 * MINUTE, { kind: 'daily', occasion: 'standing', answers: [{ item: 'P45.1a', value: 'yes' }], ...more }, { place }),
  streams: [{ kind: 'place', id: place }], ...by,
});
const record = async (login: Login, ...facts: unknown[]) => (await as(login)).post('/api/facts', { facts });

beforeAll(async () => {
  server = await startTestServer({ prepare: async (pool) => {
    await pool.query(`insert into place (id, kind, agency, name, territory, zone, capacity, head) values ($1, 'probation-service', 'uis', '{"kk":"Пробация","ru":"Пробация","en":"Probation"}', 'kz/75/medeu', 'Asia/Almaty', null, null)`, [service]);
    await pool.query(`update account set place = $1 where login = 'duty-almaly'`, [service]);
  } });
  const begun = server.clock.now - 80 * HOUR;
  for (const id of [rested, searched]) {
    const answer = await (await as('duty')).post('/api/episodes', { facts: [person(id, begun, { surname: id === rested ? 'Бірінші' : 'Екінші' }), detained(id, begun), admitted(id, begun + HOUR, place, 'ivs')] });
    if (answer.statusCode !== 201) throw new Error(answer.body);
  }
  const cells = [{ id: '1', block: 'А', beds: 2, area: 4, kind: 'general', only: null }];
  const entered = await (await as('head')).send({ method: 'PUT', url: `/api/places/${place}/cells`, payload: { version: 0, foreignersApart: true, cells } });
  if (entered.statusCode !== 200) throw new Error(entered.body);
  for (const id of [rested, searched]) {
    const assigned = await record('duty', fact(id, 'custody.cell-assigned', begun + 2 * HOUR, { cell: '1' }, { place }));
    if (assigned.statusCode !== 200) throw new Error(assigned.body);
  }
  const explained = await record('duty', fact(searched, 'detention.rights-explained', begun + MINUTE, { language: 'kk' }, { place }));
  if (explained.statusCode !== 200) throw new Error(explained.body);
});
afterAll(() => server.close());

describe('what a prosecutor takes along', () => {
  it('has every check-list of that kind of place, item by item, with what is known beside each', async () => {
    const taken = await sheet();
    expect(taken.lists.map(({ point }) => point)).toEqual(['40', '45']);
    expect(taken.persons.map(({ episode }) => episode).toSorted()).toEqual([rested, searched].toSorted());
    // Detained eighty hours ago and nothing since: seventy-two hours have run out.
    expect(taken.persons.every(({ uncoveredSince }) => uncoveredSince !== null)).toBe(true);
    const items = taken.lists.flatMap((list) => list.items);
    expect(items.length).toBeGreaterThan(20);
    expect(items.some(({ broken }) => broken.some(({ episode, goingOn }) => episode === rested && goingOn))).toBe(true);
    for (const one of items.flatMap(({ broken }) => broken)) expect(taken.norms[one.norm]?.title.kk).toBeTruthy();
  });
  it('says of whom nothing of the kind is on record, and of whom it is', async () => {
    const rights = itemOf(await sheet(), 'P40a');
    expect([rights?.without, rights?.withoutInAll]).toEqual([[rested], 1]);
  });
  it('names the cells whose area for each person is below the norm, and the limits of what is measured', async () => {
    const { cellsBelow, measures } = await sheet();
    expect(cellsBelow).toEqual([{ cell: '1', persons: 2, area: 4, each: 2 }]);
    expect(Object.fromEntries(measures.map(({ id, atLeast, atMost }) => [id, [atLeast, atMost]]))).toEqual({ temperature: [18, 28], humidity: [30, 70], area: [2.5, null] });
  });
  it('names those held without a ground beside the items on grounds, whatever the answer will be', async () => {
    const taken = await sheet();
    expect(itemOf(taken, 'P40c')?.held).toEqual({ as: 'uncovered', episodes: expect.arrayContaining([rested, searched]), inAll: 2 });
    expect(itemOf(taken, 'P45.3b')?.held).toEqual({ as: 'minors', episodes: [], inAll: 0 });
    expect(itemOf(taken, 'P45.8')?.held).toBe(undefined);
  });
  it('counts what is on record of the kind of an item, by how many persons and when last', async () => {
    const taken = await sheet();
    expect(itemOf(taken, 'P40a')?.recorded).toMatchObject([{ kind: null, n: 1, persons: 1 }]);
    expect(itemOf(taken, 'P45.8')?.recorded).toMatchObject([{ title: { ru: expect.stringMatching(/^\p{Lu}/u) }, n: 2, persons: 2 }]);
    expect(taken.recordedSince).toBeLessThan(taken.asOf);
  });
  it('has beside the items of a probation service those whom it keeps: the talk and the check that are missed, the repeated offence (P50.4a, P50.6)', async () => {
    const kept = randomUUID();
    const day = 24 * HOUR;
    const of = (type: string, daysAgo: number, data: Record<string, unknown>) => fact(kept, type, server.clock.now - daysAgo * day, data, { place: service });
    const opened = await (await as('duty-almaly')).post('/api/episodes', { facts: [
      person(kept, server.clock.now - 40 * day, { surname: 'Үшінші' }),
      of('control.registered', 40, { place: service, placeKind: 'probation-service', kind: 'conditional', court: 'сот', decisionNumber: '2-17', papersReceivedAt: server.clock.now - 41 * day, endsAt: server.clock.now + 300 * day }),
      of('control.file-opened', 39, { number: '114' }), of('control.offence', 5, { kind: 'administrative' }),
    ] });
    expect(opened.statusCode, opened.body).toBe(201);
    const taken = await sheet('prosecutor-district', service);
    expect(taken.persons).toMatchObject([{ episode: kept, name: expect.stringContaining('Үшінші'), cell: null }]);
    expect(itemOf(taken, 'P50.4a')?.broken).toMatchObject([{ episode: kept, norm: 'prosecutorial-supervision.50.schedule' }]);
    expect([itemOf(taken, 'P50.1')?.met, itemOf(taken, 'P50.1')?.without]).toEqual([1, []]);
    expect(itemOf(taken, 'P50.6')?.recorded).toMatchObject([{ n: 1, persons: 1, kind: { ru: expect.any(String) } }]);
    expect((await sheet()).persons.map(({ episode }) => episode)).not.toContain(kept);
  });
  it('is given to the prosecutor who supervises the place and to nobody else', async () => {
    for (const [login, status] of [['prosecutor-district', 200], ['prosecutor-region', 200], ['prosecutor-republic', 200], ['prosecutor-esil', 404], ['prosecutor-case', 403], ['duty', 403], ['head', 403], ['investigator', 403], ['judge', 403], ['auditor', 403], ['administrator', 403], ['counsel', 403]] as const) {
      const client = await as(login);
      expect((await client.get(`/api/places/${place}/inspection`)).statusCode, login).toBe(status);
      expect((await client.get(`/api/places/${place}/inspections?since=0`)).statusCode, login).toBe(status);
    }
  });
  it('by the database alone goes to nobody out of reach', async () => {
    const { readAs } = await import('@kepil/journal/access.ts');
    for (const view of ['inspection_finding', 'inspection_record', 'inspection_done', 'inspection_controlled', 'inspection_control_finding', 'inspection_control_record', 'inspection_recorded']) {
      const count = (role: string, reach: Record<string, string>) => readAs(server.house.pool, { role, account: 'x', ...reach }, async (sql) => Number((await sql.query(`select count(*)::int as n from ${view}`)).rows[0].n));
      if (view !== 'inspection_done') expect(await count('custody-prosecutor', { territory: 'kz/75' }), view).toBeGreaterThan(0);
      expect(await count('custody-prosecutor', { territory: 'kz/71' }), view).toBe(0);
      expect(await count('duty-officer', { place }), view).toBe(0);
      expect(await count('custody-prosecutor', {}), view).toBe(0);
    }
  });
  it('leaves a line that names everybody shown', async () => {
    await sheet('prosecutor-region');
    const { rows } = await server.house.pool.query<{ episodes: string[] }>(`select episodes from read_audit where what = 'inspection' and account = 'a-prosecutor-region' order by id desc limit 1`);
    expect(rows[0]?.episodes.toSorted()).toEqual([rested, searched].toSorted());
  });
  it('of a place where nobody is held has its list all the same', async () => {
    const empty = await sheet('prosecutor-region', 'si-75');
    expect([empty.lists.map(({ point }) => point), empty.persons, empty.cellsBelow]).toEqual([['25'], [], []]);
  });
});

describe('an inspection kept on a tablet', () => {
  const photo = picture('кадр');
  const answers = () => [
    { item: 'P45.1a', value: 'yes' }, { item: 'P40a', value: 'no', note: 'права не разъяснены', persons: [{ episode: rested }], files: [digest(photo)] },
    { item: 'P45.8a', value: 'no', measured: [{ what: 'temperature', value: 14.5, where: 'камера 1' }] },
  ];
  it('sent twice is recorded once, with all its answers, and stands in the place’s inspections', async () => {
    const before = server.clock.now;
    const body = inspected({ answers: answers(), received: [{ episode: rested, subject: 'просит встречи с защитником' }], atNight: true });
    const known = { ...fact('-', 'inspection.made-known', server.clock.now - MINUTE, { inspection: body.id, addressee: 'head-of-place', name: 'Омаров Е.', signed: true }, { place }), streams: [{ kind: 'place', id: place }] };
    const first = await record('prosecutor-district', body, known);
    expect(first.statusCode, first.body).toBe(200);
    const second = await record('prosecutor-district', body, known);
    expect([second.statusCode, second.json<RecordResult>().repeated]).toEqual([200, true]);
    const { rows } = (await (await as('prosecutor-region')).get(`/api/places/${place}/inspections?since=${before}`)).json<{ rows: InspectionDone[] }>();
    expect(rows.map(({ id, own, kind }) => [id, own, kind])).toEqual([[body.id, false, 'daily']]);
    const { rows: [stored] } = await server.house.pool.query<{ data: { answers: unknown } }>('select data from fact where id = $1', [body.id]);
    expect(stored?.data.answers).toEqual(answers());

    const put = (login: Login, bytes: Buffer, sha256 = digest(bytes), type = 'image/jpeg') =>
      as(login).then((client) => client.send({ method: 'PUT', url: `/api/inspections/${body.id}/files/${sha256}`, payload: bytes, headers: { 'content-type': type } }));
    expect((await put('prosecutor-district', photo)).json()).toEqual({ sha256: digest(photo), repeated: false });
    expect((await put('prosecutor-district', photo)).json()).toEqual({ sha256: digest(photo), repeated: true });
    const code = async (answer: Awaited<ReturnType<typeof put>>) => [answer.statusCode, answer.json().fields?.[0]?.code];
    expect(await code(await put('prosecutor-district', picture('другой')))).toEqual([422, 'not-named']);
    expect(await code(await put('prosecutor-district', picture('другой'), digest(photo)))).toEqual([422, 'digest-differs']);
    expect(await code(await put('prosecutor-district', Buffer.from('GIF89a'), digest(photo)))).toEqual([422, 'not-of-kind']);
    expect((await put('prosecutor-district', Buffer.alloc(MOST_BYTES + 2, 0xff), digest(photo))).statusCode).toBe(413);
    expect((await put('prosecutor-district', photo, digest(photo), 'image/svg+xml')).statusCode).toBe(415);
    expect((await put('prosecutor-region', photo)).statusCode, 'another’s inspection').toBe(404);
    expect((await put('duty', photo)).statusCode).toBe(403);

    const read = async (login: Login) => (await as(login)).get(`/api/inspections/${body.id}`);
    expect((await read('prosecutor-region')).json<InspectionRecord>()).toMatchObject({ id: body.id, place, data: { answers: answers() }, files: [digest(photo)] });
    for (const [login, status] of [['prosecutor-esil', 404], ['head', 403], ['auditor', 403]] as const) expect((await read(login)).statusCode, login).toBe(status);
    const get = async (login: Login) => (await as(login)).get(`/api/inspections/${body.id}/files/${digest(photo)}`);
    const seen = await get('prosecutor-region');
    expect([seen.statusCode, seen.headers['content-type'], seen.headers['x-content-type-options'], seen.headers['cache-control']]).toEqual([200, 'image/jpeg', 'nosniff', 'no-store']);
    expect(seen.rawPayload.equals(photo)).toBe(true);
    for (const [login, status] of [['head', 200], ['duty-almaly', 404], ['prosecutor-esil', 404], ['auditor', 403]] as const) expect((await get(login)).statusCode, login).toBe(status);
    await expect(server.house.pool.query('delete from file')).rejects.toThrow(/stays/);
  });
  it('a picture goes through no other door', async () => {
    const answer = await (await as('prosecutor-district')).send({ method: 'POST', url: '/api/facts', payload: picture('x'), headers: { 'content-type': 'image/jpeg' } });
    expect(answer.statusCode).toBe(415);
  });
  it('withdrawn no longer stands among the inspections', async () => {
    const body = inspected();
    expect((await record('prosecutor-district', body)).statusCode).toBe(200);
    const gone = { ...fact('-', 'record.withdrawn', server.clock.now, { reason: 'ошибочно' }, { place, withdraws: body.id }), streams: [{ kind: 'place', id: place }] };
    expect((await record('prosecutor-district', gone)).statusCode).toBe(200);
    const { done } = await sheet();
    expect(done.some(({ id }) => id === body.id)).toBe(false);
  });
});
