/** The registers of prosecutor's offices over real HTTP on a real PostgreSQL: whose they are, hearings with what was carried out, those of the offices below together, corrections, files. */
import { randomUUID } from 'node:crypto';
import type { NewFactBody } from '@kepil/modules/contract.ts';
import type { RegisterList, RegisterPage } from '@kepil/modules/registers/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const DAY = 24 * HOUR;
let server: TestServer;
const facts: Record<string, NewFactBody> = {};
const of = (office: string, type: string, at: number, data: Record<string, unknown>, more: Partial<NewFactBody> = {}): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'office', id: office }], place: null, data, ...more });
const record = async (login: Login, one: NewFactBody): Promise<NewFactBody> => {
  const answer = await (await server.as(login)).post('/api/facts', { facts: [one] });
  expect(answer.statusCode, answer.body).toBe(200);
  return one;
};
const get = async (login: Login, path: string) => (await server.as(login)).get(path);
const page = async (login: Login, register: string, query: string): Promise<RegisterPage> => {
  const answer = await get(login, `/api/registers/${register}?${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};

beforeAll(async () => {
  server = await startTestServer();
  const now = server.clock.now;
  for (const [office, level] of [['prosecutor-medeu', 'district'], ['prosecutor-esil', 'district']] as const) await record('prosecutor-republic', of(office, 'office.described', now - 20 * DAY, { level, branch: 'territorial' }));
  await record('prosecutor-republic', of('prosecutor-75', 'office.described', now - 20 * DAY, { level: 'oblast', branch: 'territorial' }));
  facts['kept'] = await record('prosecutor-region', of('prosecutor-medeu', 'office.head-heard', now - 10 * DAY, { official: 'Ысқақов Ә.', question: 'Күнделікті тексеру', decision: 'Кесте бекітілсін', until: now - 5 * DAY, forum: 'collegium' }));
  await record('prosecutor-district', of('prosecutor-medeu', 'office.executed', now - 6 * DAY, { about: facts['kept'].id, result: 'Кесте бекітілді' }));
  facts['broken'] = await record('prosecutor-region', of('prosecutor-medeu', 'office.head-heard', now - 8 * DAY, { official: 'Ысқақов Ә.', question: 'Жәшіктер', decision: 'Апта сайын ашылсын', until: now - 2 * DAY }));
  facts['open'] = await record('prosecutor-region', of('prosecutor-medeu', 'office.task-given', now - DAY, { what: 'Тізімдерді салыстыру', until: now + 5 * DAY }));
  facts['wrong'] = await record('prosecutor-region', of('prosecutor-medeu', 'office.helped', now - 3 * DAY, { kind: 'seminar', what: 'Қате' }));
  facts['right'] = await record('prosecutor-region', of('prosecutor-medeu', 'office.helped', now - 3 * DAY, { kind: 'visit', what: 'Орнында көмек' }, { corrects: facts['wrong'].id }));
  await record('prosecutor-republic', of('prosecutor-75', 'office.heard', now - 4 * DAY, { official: 'Облыс прокуроры', question: 'Заңдылық' }));
  await record('prosecutor-esil', of('prosecutor-esil', 'office.on-duty', now - HOUR, { official: 'Бөтен', from: now - HOUR, until: now + HOUR }));
});
afterAll(() => server.close());

describe('whose registers', () => {
  const offices = ['prosecutor-medeu', 'prosecutor-75', 'prosecutor-esil', 'prosecutor-kz'] as const;
  /** Which of the offices each account reaches; nobody else has any. */
  const reach: Partial<Record<Login, readonly string[]>> = {
    'prosecutor-district': ['prosecutor-medeu'], 'prosecutor-esil': ['prosecutor-esil'], 'prosecutor-region': ['prosecutor-medeu', 'prosecutor-75'], 'prosecutor-republic': offices,
  };
  const everybody = ['duty', 'medic', 'head', 'duty-si', 'investigator', 'prosecutor-case', 'prosecutor-district', 'prosecutor-region', 'prosecutor-esil', 'prosecutor-republic', 'judge', 'auditor', 'administrator', 'counsel', 'monitor'] as const;
  it.each(everybody)('%s', async (login) => {
    for (const office of offices) for (const path of [`/api/registers?office=${office}`, `/api/registers/hearings?office=${office}`, `/api/registers/hearings/export?office=${office}&format=csv`]) {
      const { statusCode } = await get(login, path);
      if (reach[login]?.includes(office)) expect(statusCode, path).toBe(200);
      else expect([403, 404], path).toContain(statusCode);
    }
  });

  it('without a name it is the own office; a police office, a court and a register of places are none of it', async () => {
    expect((await get('prosecutor-district', '/api/registers')).json<RegisterList>().keeper).toMatchObject({ of: 'office', id: 'prosecutor-medeu', below: [] });
    for (const path of ['/api/registers?office=police-medeu', '/api/registers?office=court-medeu', '/api/registers/walks?office=prosecutor-medeu', '/api/registers/hearings?place=ivs-medeu', '/api/registers?office=nowhere']) expect((await get('prosecutor-region', path)).statusCode, path).toBe(404);
    expect((await get('duty', '/api/registers')).statusCode).toBe(404);
  });

  it('the fence of the database shows the same: of its own territory and no other', async () => {
    const { readAs } = await import('@kepil/journal/access.ts');
    const seats = async (role: string, territory: string | null, place: string | null): Promise<string[]> =>
      readAs(server.house.pool, { role, account: 'a', territory, place, office: null, streams: null }, async (sql) => (await sql.query<{ seat: string }>('select distinct seat from register_office_fact order by seat')).rows.map(({ seat }) => seat));
    expect(await seats('custody-prosecutor', 'kz/75', null)).toEqual(['prosecutor-75', 'prosecutor-medeu']);
    expect(await seats('custody-prosecutor', 'kz/71/esil', null)).toEqual(['prosecutor-esil']);
    expect(await seats('duty-officer', null, 'ivs-medeu')).toEqual([]);
    expect(await seats('duty-officer', 'kz', null)).toHaveLength(3);
    expect(await seats('judge', 'kz', null)).toEqual([]);
  });
});

describe('a register of an office', () => {
  it('shows a hearing with its decision, its term and how it was carried out, and what was not carried out in red', async () => {
    const hearings = await page('prosecutor-region', 'hearings', 'office=prosecutor-medeu');
    expect(hearings.rows.map(({ id, state }) => [id, state])).toEqual([[facts['broken']?.id, 'broken'], [facts['kept']?.id, 'met']]);
    expect(hearings.rows[0]?.findings).toMatchObject([{ norm: 'prosecutorial-supervision.10.decision', state: 'breached', cite: { article: '10' } }]);
    expect(JSON.stringify(hearings.rows[1]?.cells)).toContain('Кесте бекітілді');
    expect(hearings.register.columns.map(({ is }) => is)).not.toContain('office');
    expect((await page('prosecutor-region', 'hearings', 'office=prosecutor-medeu&state=broken')).rows.map(({ id }) => id)).toEqual([facts['broken']?.id]);
    expect((await page('prosecutor-region', 'tasks', 'office=prosecutor-medeu&state=open')).rows.map(({ id }) => id)).toEqual([facts['open']?.id]);
    expect((await page('prosecutor-region', 'hearings', `office=prosecutor-medeu&q=${encodeURIComponent('жәшік')}`)).rows.map(({ id }) => id)).toEqual([facts['broken']?.id]);
  });

  it('gathers those of the offices below, each by its name, and counts them', async () => {
    const own = await page('prosecutor-region', 'hearings', 'office=prosecutor-75');
    expect(own.total).toBe(1);
    const all = await page('prosecutor-region', 'hearings', 'office=prosecutor-75&below=true');
    expect(all.total).toBe(3);
    expect(all.register.columns[1]?.is).toBe('office');
    expect(all.rows.map(({ office }) => office).toSorted()).toEqual(['prosecutor-75', 'prosecutor-medeu', 'prosecutor-medeu']);
    expect((await page('prosecutor-republic', 'on-duty', 'below=true')).rows.map(({ office }) => office)).toEqual(['prosecutor-esil']);
    const list = (await get('prosecutor-region', '/api/registers?office=prosecutor-75&below=true')).json<RegisterList>();
    expect(list.rows.find(({ id }) => id === 'hearings')).toMatchObject({ lines: 3, broken: 1, open: 0 });
    expect(list.rows.find(({ id }) => id === 'tasks')).toMatchObject({ lines: 1, broken: 0, open: 1 });
    expect(list.rows.some(({ id }) => id === 'walks')).toBe(false);
  });

  it('keeps what was corrected struck out, with what replaced it', async () => {
    const { rows } = await page('prosecutor-region', 'help', 'office=prosecutor-medeu');
    const right = rows.find(({ id }) => id === facts['right']?.id), wrong = rows.find(({ id }) => id === facts['wrong']?.id);
    expect(wrong?.struck).toMatchObject({ how: 'corrected', seq: right?.seq });
    expect(right?.replaces).toBe(wrong?.seq);
    expect((await page('prosecutor-region', 'help', 'office=prosecutor-medeu&state=changed')).total).toBe(2);
  });

  it('goes out as CSV, XLSX and PDF, and the look is on record', async () => {
    const csv = await get('prosecutor-region', '/api/registers/hearings/export?office=prosecutor-75&below=true&format=csv&lang=kk');
    expect(csv.body).toContain('Апта сайын ашылсын');
    expect((await get('prosecutor-region', '/api/registers/hearings/export?office=prosecutor-medeu&format=xlsx')).rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await get('prosecutor-region', '/api/registers/hearings/export?office=prosecutor-medeu&format=pdf')).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const { rows } = await server.house.pool.query<{ what: string }>(`select what from read_audit where detail ->> 'register' = 'hearings' and detail ->> 'place' = 'prosecutor-75' and account = 'a-prosecutor-region'`);
    expect(rows.map(({ what }) => what)).toContain('export:csv');
  });

  it('what its button records is for those who may: the superior of those below it, nobody of another region', async () => {
    const { register } = await page('prosecutor-region', 'hearings', 'office=prosecutor-medeu');
    expect(register.records.map(({ type, subject }) => [type, subject])[0]).toEqual(['office.head-heard', 'office']);
    const refused = await (await server.as('prosecutor-esil')).post('/api/facts', { facts: [of('prosecutor-medeu', 'office.head-heard', server.clock.now - HOUR, { official: 'Х', question: 'х' })] });
    expect([403, 404]).toContain(refused.statusCode);
  });
});
