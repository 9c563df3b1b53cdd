/** What is unfinished is never hidden, whatever its age; the counts are those of the list; what is kept follows corrections and withdrawals. */
import { randomUUID } from 'node:crypto';
import type { NewFactBody } from '@kepil/modules/contract.ts';
import type { MatterList, MatterView } from '@kepil/modules/supervision/matters/contract.ts';
import { matterKinds } from '@kepil/modules/supervision/matters/kinds.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admitted, detained, fact, HOUR, person } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const DAY = 24 * HOUR;
const now = Date.UTC(2026, 9, 5, 6, 0);
const long = now - 700 * DAY;
beforeAll(async () => { server = await startTestServer({ now, env: { KEPIL_SESSION_IDLE_MINUTES: '10000', KEPIL_SESSION_MAX_MINUTES: '20000' } }); });
afterAll(() => server.close());

const inPlace = (type: string, at: number, data: Record<string, unknown>, place = 'ivs-medeu', more: Partial<NewFactBody> = {}): NewFactBody =>
  ({ id: randomUUID(), type, at, streams: [{ kind: 'place', id: place }], place, data, ...more });
const send = async (login: Login, ...facts: NewFactBody[]): Promise<void> => {
  const answer = await (await server.as(login)).post('/api/facts', { facts });
  expect(answer.statusCode, answer.body).toBe(200);
};
const list = async (login: Login, query: string): Promise<MatterList> => {
  const answer = await (await server.as(login)).get(`/api/matters?${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const ids = async (query: string, login: Login = 'prosecutor-district'): Promise<string[]> => (await list(login, query)).rows.map(({ id }) => id);
const act = (actId: string, at: number, more: Record<string, unknown> = {}): NewFactBody => inPlace('response.issued', at, { actId, kind: 'submission', issuerLevel: 'district', addresseeLevel: 'place', ...more });

describe('what a matter is', () => {
  it('stands in the database as in the definitions, row for row', async () => {
    const { pool } = server.house;
    const rows = async (table: string): Promise<string[]> => (await pool.query<{ row: string }>(`select to_json(t)::text as row from ${table} t`)).rows.map(({ row }) => row).sort();
    const wanted = (found: readonly object[]): string[] => found.map((row) => JSON.stringify(row)).sort();
    expect(await rows('matter_opens')).toEqual(wanted(matterKinds.flatMap(({ id, opens }) => Object.entries(opens).map(([type, { key, where }]) => ({ kind: id, type, key, field: where?.field ?? null, among: where?.in ?? null })))));
    expect(await rows('matter_follows')).toEqual(wanted(matterKinds.flatMap(({ id, steps }) => steps.flatMap(({ type, tie }) => tie.map((field) => ({ kind: id, type, field }))))));
    expect(await rows('matter_closes')).toEqual(wanted(matterKinds.flatMap(({ id, closes }) => Object.entries(closes).map(([type, only]) => ({ kind: id, type, field: only?.field ?? null, value: only?.is ?? null })))));
    expect(await rows('matter_shows')).toEqual(wanted(matterKinds.flatMap(({ id, columns }) => columns.map((name) => ({ kind: id, name })))));
  });

  it('is taken in by the trigger for every type of fact that opens or follows one', async () => {
    const { rows } = await server.house.pool.query<{ def: string }>(`select pg_get_functiondef('kepil_is_matter'::regproc) as def`);
    for (const type of matterKinds.flatMap(({ opens, steps }) => [...Object.keys(opens), ...steps.map((step) => step.type)])) expect(rows[0]?.def).toContain(`'${type}'`);
  });
});

describe('an act of two years ago', () => {
  const old = act('А-1', long, { answerBy: long + 30 * DAY });
  const done = act('А-2', long);
  beforeAll(() => send('prosecutor-district', old, done, inPlace('response.answered', long + DAY, { actId: 'А-2', result: 'granted' }), inPlace('response.elimination-checked', long + 2 * DAY, { actId: 'А-2', eliminated: 'yes' })));

  it('that nobody answered stands in the list and is counted as overdue; the finished one too: acts are shown of all time', async () => {
    const shown = await list('prosecutor-district', 'kind=response');
    expect(shown.rows.map(({ id, state }) => [id, state])).toEqual([[old.id, 'late'], [done.id, 'closed']]);
    expect(shown.counts.find(({ kind }) => kind === 'response')).toMatchObject({ late: 1, open: 0, closed: 1 });
    expect(shown.shown).toEqual({ from: null, to: null, doneSince: null });
  });

  it('is left out only when a period is asked for, and then of the counts too', async () => {
    const lately = await list('prosecutor-district', `kind=response&from=${now - 30 * DAY}`);
    expect([lately.rows, lately.total, lately.counts.find(({ kind }) => kind === 'response')]).toEqual([[], 0, expect.objectContaining({ late: 0, open: 0, closed: 0 })]);
    expect(lately.shown).toEqual({ from: now - 30 * DAY, to: null, doneSince: now - 30 * DAY });
    expect(await ids(`kind=response&from=${long}&to=${long + 1}`)).toEqual([old.id, done.id]);
    expect(await ids(`kind=response&to=${long}`)).toEqual([]);
  });
});

describe('a placement in a punishment cell of two years ago', () => {
  const episode = randomUUID();
  const kartser = (penaltyId: string, at: number): NewFactBody => fact(episode, 'penalty.imposed', at, { violationId: `Б-${penaltyId}`, penaltyId, kind: 'kartser', days: 5 }, { place: 'si-75' });
  const concluded = (about: NewFactBody): NewFactBody => fact(episode, 'punishment.check-concluded', about.at + HOUR, { about: about.id, penaltyId: about.data['penaltyId'], lawful: true, justified: true }, { place: 'si-75' });
  const [unchecked, checked, lately] = [kartser('1', long), kartser('2', long + DAY), kartser('3', now - DAY)];

  it('is shown as long as it is unfinished; of the finished ones those of the days that the kind names', async () => {
    const opened = await (await server.as('duty-si')).post('/api/episodes', { facts: [person(episode, long - DAY), detained(episode, long - DAY), admitted(episode, long - HOUR, 'si-75', 'si')] });
    expect(opened.statusCode, opened.body).toBe(201);
    await send('duty-si', unchecked, checked, lately);
    await send('prosecutor-region', concluded(checked), concluded(lately));
    const shown = await list('prosecutor-region', 'kind=punishment');
    expect(shown.rows.map(({ id, state }) => [id, state])).toEqual([[unchecked.id, 'late'], [lately.id, 'closed']]);
    expect([shown.total, shown.counts.find(({ kind }) => kind === 'punishment'), shown.shown.doneSince]).toEqual([2, expect.objectContaining({ late: 1, open: 0, closed: 1 }), now - 400 * DAY]);
    expect(await ids(`kind=punishment&from=${long}`, 'prosecutor-region')).toEqual([unchecked.id, lately.id, checked.id]);
  });
});

describe('counts and list', () => {
  it('agree for every kind, state, place and period, for every level', async () => {
    const acts = Array.from({ length: 12 }, (_, i) => act(`Б-${i}`, now - i * 60 * DAY, i % 3 === 0 ? { answerBy: now - i * 60 * DAY + 10 * DAY } : {}));
    await send('prosecutor-district', ...acts, ...acts.slice(0, 5).map(({ data, at }) => inPlace('response.answered', at, { actId: data['actId'], result: 'granted' })), ...acts.slice(0, 3).map(({ data, at }) => inPlace('response.elimination-checked', at, { actId: data['actId'], eliminated: 'yes' })));
    await send('prosecutor-district', inPlace('appeal.registered', now - HOUR, { appealId: 'Ө-1', source: 'mailbox', about: 'torture' }), inPlace('emergency.happened', now - 500 * DAY, { kind: 'escape', participants: 1 }));
    for (const login of ['prosecutor-district', 'prosecutor-region', 'prosecutor-republic', 'prosecutor-esil'] as const) {
      for (const filter of ['', '&place=ivs-medeu', `&from=${now - 200 * DAY}`, `&to=${now - 100 * DAY}`].filter((one) => login !== 'prosecutor-esil' || !one.includes('place'))) {
        for (const { id } of matterKinds) {
          const counts = (await list(login, `kind=${id}${filter}`)).counts.find(({ kind }) => kind === id);
          for (const state of ['late', 'open', 'closed'] as const) {
            const shown = await list(login, `kind=${id}&state=${state}&limit=200${filter}`);
            const where = `${login} ${id} ${state} ${filter}`;
            expect([shown.rows.length, shown.total], where).toEqual([counts?.[state], counts?.[state]]);
            expect(shown.rows.every((row) => row.state === state), where).toBe(true);
          }
        }
      }
    }
  }, 60_000);

  it('the latest first and the search come from the same lists', async () => {
    const all = await ids('kind=response&sort=at&limit=200');
    const pages = await Promise.all([0, 5, 10, 15].map((offset) => ids(`kind=response&sort=at&limit=5&offset=${offset}`)));
    expect(pages.flat()).toEqual(all);
    const sought = await list('prosecutor-district', `kind=response&q=${encodeURIComponent('А-')}`);
    expect(sought.total).toBe(sought.rows.length);
  });
});

describe('corrections and withdrawals', () => {
  const opened = act('В-1', now - DAY);
  const view = async (id: string): Promise<MatterView> => {
    const answer = await (await server.as('prosecutor-district')).get(`/api/matters/response/${id}`);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };
  const withdrawn = (id: string): NewFactBody => inPlace('record.withdrawn', now, { reason: 'Қате жазылған' }, 'ivs-medeu', { withdraws: id });

  it('an answer withdrawn is no answer; its number corrected, the act still has what followed it', async () => {
    const answered = inPlace('response.answered', now - HOUR, { actId: 'В-1', result: 'granted' });
    await send('prosecutor-district', opened, answered);
    expect((await view(opened.id)).steps.find(({ type }) => type === 'response.answered')?.done).toHaveLength(1);
    await send('prosecutor-district', withdrawn(answered.id));
    expect((await view(opened.id)).steps.find(({ type }) => type === 'response.answered')?.done).toEqual([]);
    // Recorded first under another number, then put right: it belongs to the act from then on.
    const elsewhere = inPlace('response.answered', now - HOUR, { actId: 'В-9', result: 'granted' });
    await send('prosecutor-district', elsewhere);
    expect((await view(opened.id)).steps.find(({ type }) => type === 'response.answered')?.done).toEqual([]);
    await send('prosecutor-district', { ...elsewhere, id: randomUUID(), corrects: elsewhere.id, data: { ...elsewhere.data, actId: 'В-1' } });
    expect((await view(opened.id)).steps.find(({ type }) => type === 'response.answered')?.done).toHaveLength(1);
  });

  it('the act corrected is one act, under its old address too; withdrawn it is none', async () => {
    const replaced: NewFactBody = { ...opened, id: randomUUID(), corrects: opened.id, data: { ...opened.data, number: '77' } };
    await send('prosecutor-district', replaced);
    expect((await view(opened.id)).id).toBe(replaced.id);
    const found = await ids('kind=response&q=77');
    expect(found).toEqual([replaced.id]);
    await send('prosecutor-district', withdrawn(replaced.id));
    // What the correction had replaced holds again.
    expect(await ids('kind=response&q=77')).toEqual([]);
    expect((await view(opened.id)).id).toBe(opened.id);
    await send('prosecutor-district', withdrawn(opened.id));
    expect((await (await server.as('prosecutor-district')).get(`/api/matters/response/${opened.id}`)).statusCode).toBe(404);
  });

  it('kept anew from the whole journal is what was kept fact by fact', async () => {
    const { pool } = server.house;
    const kept = async (): Promise<unknown[]> => (await pool.query(`select m.*, (select array_agg(b.fact || b.opening order by 1) from matter_member b where b.matter = m.id) as members from matter m order by id`)).rows;
    const before = await kept();
    expect(before.length).toBeGreaterThan(15);
    await pool.query('delete from matter');
    await pool.query('delete from matter_step');
    await pool.query('select kepil_matter_take(id) from fact order by seq desc');
    expect(await kept()).toEqual(before);
  });
});
