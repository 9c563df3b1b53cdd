/** The prosecutor's matters over real HTTP on a real PostgreSQL: from what opens one to what closes it, with its clocks to the minute. */
import { randomUUID } from 'node:crypto';
import type { NewFactBody, RecordResult } from '@kepil/modules/contract.ts';
import type { MatterList, MatterRow, MatterView } from '@kepil/modules/supervision/matters/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admitted, detained, fact, HOUR, MINUTE, person } from './testing/courses.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const DAY = 24 * HOUR;
const start = Date.UTC(2026, 9, 5, 6, 0);
beforeAll(async () => { server = await startTestServer({ now: start, env: { KEPIL_SESSION_IDLE_MINUTES: '10000', KEPIL_SESSION_MAX_MINUTES: '20000' } }); });
afterAll(() => server.close());

const inPlace = (type: string, at: number, data: Record<string, unknown>, place = 'ivs-medeu'): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'place', id: place }], place, data });
const send = async (login: Login, ...facts: NewFactBody[]): Promise<RecordResult> => {
  const answer = await (await server.as(login)).post('/api/facts', { facts });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const list = async (login: Login, query: string): Promise<MatterList> => {
  const answer = await (await server.as(login)).get(`/api/matters?${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const one = async (login: Login, kind: string, id: string): Promise<MatterView> => {
  const answer = await (await server.as(login)).get(`/api/matters/${kind}/${id}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const rowOf = ({ rows }: MatterList, id: string): MatterRow | undefined => rows.find((row) => row.id === id);
const clock = (view: MatterView, norm: string) => view.steps.flatMap(({ clocks }) => clocks).find((found) => found.norm === `prosecutorial-supervision.${norm}`);
const offer = (view: MatterView, type: string) => view.steps.find((step) => step.type === type)?.offer?.data;

describe('an emergency', () => {
  const happened = inPlace('emergency.happened', start - 30 * MINUTE, { kind: 'escape', participants: 1, where: 'Жүру ауласы', circumstances: 'Қоршаудан асып кетті' });
  const learned = (level: string, at: number): NewFactBody => inPlace('emergency.learned', at, { emergency: happened.id, level, channel: 'telephone', from: 'Кезекші' });
  const reported = (fromLevel: string, addressee: string, at: number): NewFactBody => inPlace('emergency.reported', at, { emergency: happened.id, fromLevel, addressee, channel: 'telephone', caller: 'А. Үлгі', receiver: 'Б. Үлгі' });
  const call = reported('district', 'regional-assistant', start + HOUR);

  it('begins with its fact and says at once by when the prosecutor must know', async () => {
    await send('duty', happened);
    const view = await one('prosecutor-district', 'emergency', happened.id);
    expect(clock(view, '4.learned')).toMatchObject({ state: 'open', due: happened.at + HOUR, does: ['emergency.learned'] });
    expect(offer(view, 'emergency.learned')).toEqual({ emergency: happened.id, level: 'district', channel: 'telephone' });
    expect(offer(await one('prosecutor-region', 'emergency', happened.id), 'emergency.learned')).toMatchObject({ level: 'oblast' });
  });

  it('is told by telephone from district to region within the hour of the receipt: the sixtieth minute is lawful', async () => {
    await send('prosecutor-district', learned('district', start));
    expect(clock(await one('prosecutor-district', 'emergency', happened.id), '38.report')).toMatchObject({ state: 'open', due: start + HOUR });
    const before = await one('prosecutor-district', 'emergency', happened.id);
    expect(offer(before, 'emergency.reported')).toEqual({ emergency: happened.id, fromLevel: 'district', addressee: 'regional-assistant', channel: 'telephone', caller: 'Официал prosecutor-district' });
    expect(before.tell).toEqual([{ name: 'Официал prosecutor-region', office: expect.objectContaining({ ru: 'prosecutor-75' }) }]);
    server.clock.now = start + HOUR;
    await send('prosecutor-district', call);
    expect(clock(await one('prosecutor-district', 'emergency', happened.id), '38.report')).toMatchObject({ state: 'met', closedBy: call.id });
  });

  it('sent again the call stands once', async () => {
    expect(await send('prosecutor-district', call)).toMatchObject({ repeated: true });
    expect((await one('prosecutor-district', 'emergency', happened.id)).steps.find(({ type }) => type === 'emergency.reported')?.done).toHaveLength(1);
  });

  it('is acknowledged by who took the call, and the call log says so', async () => {
    await send('prosecutor-region', inPlace('emergency.report-acknowledged', start + HOUR, { emergency: happened.id, report: call.id, by: 'Б. Үлгі' }));
    const [logged] = (await one('prosecutor-district', 'emergency', happened.id)).steps.find(({ type }) => type === 'emergency.reported')?.done ?? [];
    expect(logged).toMatchObject({ id: call.id, acknowledged: { at: start + HOUR, by: 'Б. Үлгі' }, late: false });
  });

  it('goes on from region to Department: a minute past the hour is late, and so is the special message a minute past the third', async () => {
    const received = start + HOUR;
    await send('prosecutor-region', learned('oblast', received));
    expect((await list('prosecutor-region', 'kind=emergency')).rows[0]).toMatchObject({ id: happened.id, state: 'open', next: { due: received + HOUR } });
    server.clock.now = received + HOUR + MINUTE;
    expect((await list('prosecutor-region', 'kind=emergency&state=late')).rows[0]).toMatchObject({ id: happened.id, late: 1, next: { norm: 'prosecutorial-supervision.23.report', state: 'breached' } });
    const second = reported('oblast', 'zonal-officer', received + HOUR + MINUTE);
    await send('prosecutor-region', second);
    const after = await one('prosecutor-region', 'emergency', happened.id);
    expect(clock(after, '23.report')).toMatchObject({ state: 'met-late', closedBy: second.id });
    expect(after.steps.find(({ type }) => type === 'emergency.reported')?.done.map(({ late }) => late)).toEqual([false, true]);
    expect(clock(after, '17.special-message')).toMatchObject({ state: 'open', due: received + 3 * HOUR });
    expect(offer(after, 'emergency.special-message-sent')).toMatchObject({ emergency: happened.id, happenedAt: happened.at, where: 'Жүру ауласы', circumstances: 'Қоршаудан асып кетті', participantsTotal: 1 });
    server.clock.now = received + 3 * HOUR;
    await send('prosecutor-region', inPlace('emergency.special-message-sent', received + 3 * HOUR, { emergency: happened.id, channel: 'electronic' }));
    const sent = await one('prosecutor-region', 'emergency', happened.id);
    expect(clock(sent, '17.special-message')).toMatchObject({ state: 'met' });
    // The message went out in time and says too little: that is told where it stands.
    expect(sent.steps.find(({ type }) => type === 'emergency.special-message-sent')?.findings.map(({ norm }) => norm)).toContain('prosecutorial-supervision.17.content');
    expect(offer(sent, 'emergency.special-message-sent')).toBeUndefined();
  });

  it('is seen by those who supervise the place, and by nobody else', async () => {
    for (const login of ['prosecutor-district', 'prosecutor-region', 'prosecutor-republic'] as const) expect(rowOf(await list(login, 'kind=emergency'), happened.id), login).toBeDefined();
    expect((await list('prosecutor-esil', 'kind=emergency')).rows).toEqual([]);
    expect((await (await server.as('prosecutor-esil')).get(`/api/matters/emergency/${happened.id}`)).statusCode).toBe(404);
    expect((await (await server.as('prosecutor-esil')).get('/api/matters?kind=emergency&place=ivs-medeu')).statusCode).toBe(404);
    expect((await (await server.as('prosecutor-district')).get(`/api/matters/response/${happened.id}`)).statusCode).toBe(404);
    for (const login of ['duty', 'head', 'investigator', 'judge', 'auditor', 'administrator', 'counsel', 'prosecutor-case'] as const) {
      expect((await (await server.as(login)).get('/api/matters?kind=emergency')).statusCode, login).toBe(403);
      expect((await (await server.as(login)).get(`/api/matters/emergency/${happened.id}`)).statusCode, login).toBe(403);
    }
  });

  it('corrected keeps what followed: the old address leads to what holds now', async () => {
    const replaced: NewFactBody = { ...happened, id: randomUUID(), corrects: happened.id, data: { ...happened.data, participants: 2 } };
    await send('duty', replaced);
    const view = await one('prosecutor-district', 'emergency', happened.id);
    expect(view).toMatchObject({ id: replaced.id, opening: { data: { participants: 2 } } });
    expect(view.steps.find(({ type }) => type === 'emergency.reported')?.done).toHaveLength(2);
    expect((await list('prosecutor-district', 'kind=emergency')).rows.map(({ id }) => id)).toEqual([replaced.id]);
  });
});

describe('papers of a matter', () => {
  it('are printed in Kazakh and Russian on the fact that opened it, and only for who may see it', async () => {
    const [row] = (await list('prosecutor-district', 'kind=emergency')).rows;
    if (!row) throw new Error('no emergency');
    const { papers } = await one('prosecutor-district', 'emergency', row.id);
    expect(papers).toMatchObject([{ kind: 'special-message', about: row.id }]);
    const print = async (login: Login, lang = 'ru') => (await server.as(login)).get(`/api/places/ivs-medeu/papers/print?kind=special-message&lang=${lang}&about=${row.id}`);
    for (const lang of ['kk', 'ru']) {
      const answer = await print('prosecutor-district', lang);
      expect([answer.statusCode, answer.headers['content-type'], answer.rawPayload.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    }
    for (const login of ['prosecutor-esil', 'duty', 'head'] as const) expect((await print(login)).statusCode, login).toBe(404);
    const looks = await server.house.pool.query(`select what from read_audit where account = 'a-prosecutor-district' and what = 'document:special-message' and detail ->> 'place' = 'ivs-medeu'`);
    expect(looks.rowCount).toBe(2);
  });
});

describe('an application', () => {
  const appeal = (appealId: string, about: string, at: number, place = 'ivs-medeu'): NewFactBody => inPlace('appeal.registered', at, { appealId, source: 'mailbox', about, applicant: 'Үлгі А.' }, place);

  it('that alleges torture is checked, and where there is an occasion the ERDR is demanded by the clock', async () => {
    const at = server.clock.now;
    const torture = appeal('Ө-1', 'torture', at);
    await send('prosecutor-district', torture, appeal('Ө-2', 'work', at));
    const begun = await one('prosecutor-district', 'appeal', torture.id);
    expect(clock(begun, '20.signal-check')).toMatchObject({ state: 'open' });
    await send('prosecutor-district', inPlace('supervision.check-started', at, { about: torture.id, by: 'self' }));
    const undecided = inPlace('supervision.check-finished', at, { about: torture.id, violations: true });
    await send('prosecutor-district', undecided);
    // A check that does not say whether there is an occasion is no answer to an allegation of torture.
    expect((await one('prosecutor-district', 'appeal', torture.id)).steps.flatMap(({ findings }) => findings).map(({ norm }) => norm)).toContain('prosecutorial-supervision.20.occasion-decided');
    await send('prosecutor-district', { ...undecided, id: randomUUID(), corrects: undecided.id, data: { ...undecided.data, occasion: true } });
    const demanded = clock(await one('prosecutor-district', 'appeal', torture.id), '20.erdr');
    expect(demanded).toMatchObject({ state: 'open', does: ['supervision.crime-registered'] });
    server.clock.now = (demanded?.due ?? 0) + MINUTE;
    expect(rowOf(await list('prosecutor-district', 'kind=appeal&state=late'), torture.id)).toMatchObject({ next: { norm: expect.stringMatching(/^prosecutorial-supervision\./) } });
    expect(clock(await one('prosecutor-district', 'appeal', torture.id), '20.erdr')).toMatchObject({ state: 'breached' });
    await send('prosecutor-district', inPlace('supervision.crime-registered', server.clock.now, { about: torture.id, number: '267500121000001' }));
    expect(clock(await one('prosecutor-district', 'appeal', torture.id), '20.erdr')).toMatchObject({ state: 'met-late' });
  });

  it('of another matter asks for an answer and for nothing of crime; answered it is closed', async () => {
    const row = (await list('prosecutor-district', 'kind=appeal&q=%D3%A8-2')).rows[0];
    if (!row) throw new Error('no such application');
    const view = await one('prosecutor-district', 'appeal', row.id);
    expect(view.steps.flatMap(({ clocks }) => clocks).map(({ norm }) => norm)).toEqual(['prosecutorial-supervision.32.application']);
    await send('prosecutor-district', inPlace('appeal.answered', server.clock.now, { appealId: 'Ө-2', result: 'explained', inWriting: true }));
    expect((await list('prosecutor-district', 'kind=appeal&state=closed')).rows.map(({ id }) => id)).toEqual([row.id]);
  });
});

describe('an act of response', () => {
  it('of a district to a regional body is told upward; answered and checked in full it is closed', async () => {
    const at = server.clock.now;
    const issued = inPlace('response.issued', at, { actId: 'А-7', kind: 'submission', number: '7', issuerLevel: 'district', addresseeLevel: 'oblast', addressee: 'ҚАЖ департаменті', answerBy: at + 30 * DAY });
    await send('prosecutor-district', issued);
    const begun = await one('prosecutor-district', 'response', issued.id);
    expect(clock(begun, '12.notice')).toMatchObject({ state: 'open' });
    expect(offer(begun, 'response.reported-up')).toEqual({ actId: 'А-7', toLevel: 'oblast', number: '7' });
    await send('prosecutor-district', inPlace('response.reported-up', at, { actId: 'А-7', toLevel: 'oblast' }), inPlace('response.answered', at, { actId: 'А-7', result: 'granted' }));
    expect(rowOf(await list('prosecutor-district', 'kind=response'), issued.id)).toMatchObject({ state: 'open', next: { norm: 'prosecutorial-supervision.12.elimination' } });
    await send('prosecutor-district', inPlace('response.elimination-checked', at, { actId: 'А-7', eliminated: 'partly' }));
    expect((await one('prosecutor-district', 'response', issued.id)).state).toBe('open');
    await send('prosecutor-district', inPlace('response.elimination-checked', at, { actId: 'А-7', eliminated: 'yes' }));
    expect((await one('prosecutor-district', 'response', issued.id)).state).toBe('closed');
  });

  it('of the same number in another place is another act', async () => {
    const at = server.clock.now;
    const other = inPlace('response.issued', at, { actId: 'А-7', kind: 'protest', issuerLevel: 'oblast', addresseeLevel: 'place' }, 'ivs-almaly');
    await send('prosecutor-region', other);
    expect((await one('prosecutor-region', 'response', other.id)).steps.flatMap(({ done }) => done)).toEqual([]);
    expect((await list('prosecutor-region', 'kind=response&place=ivs-almaly')).rows.map(({ id, state }) => [id, state])).toEqual([[other.id, 'open']]);
  });

  it('pages come in one order, late ones first, neither repeating nor skipping', async () => {
    const at = server.clock.now;
    const acts = Array.from({ length: 5 }, (_, i) => inPlace('response.issued', at, { actId: `Б-${i}`, kind: 'protest', issuerLevel: 'district', addresseeLevel: 'place', ...(i === 3 ? { answerBy: at - 60 * DAY } : {}) }));
    await send('prosecutor-district', ...acts);
    const whole = await list('prosecutor-district', 'kind=response&limit=50');
    expect(whole.rows[0]).toMatchObject({ id: acts[3]?.id, state: 'late' });
    const pages = await Promise.all([0, 2, 4, 6].map((offset) => list('prosecutor-district', `kind=response&limit=2&offset=${offset}`)));
    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(whole.rows.map(({ id }) => id));
    expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([6]));
    expect((await list('prosecutor-district', 'kind=response&offset=100')).total).toBe(6);
    expect(whole.counts.find(({ kind }) => kind === 'response')).toMatchObject({ late: 1, open: 4, closed: 1 });
  });
});

describe('a placement in a punishment cell', () => {
  it('of a remand prison is checked within forty-eight hours; the look names whom it showed', async () => {
    const at = server.clock.now - HOUR;
    const episode = randomUUID();
    const opened = await (await server.as('duty-si')).post('/api/episodes', { facts: [person(episode, at - HOUR), detained(episode, at - HOUR), admitted(episode, at - MINUTE, 'si-75', 'si')] });
    expect(opened.statusCode, opened.body).toBe(201);
    const penalty = fact(episode, 'penalty.imposed', at, { violationId: 'Б-1', penaltyId: 'Ж-1', kind: 'kartser', days: 5 }, { place: 'si-75' });
    await send('duty-si', fact(episode, 'penalty.imposed', at, { violationId: 'Б-2', penaltyId: 'Ж-2', kind: 'reprimand' }, { place: 'si-75' }));
    const given = await (await server.as('duty-si')).post('/api/facts', { facts: [penalty] });
    expect(given.statusCode, given.body).toBe(200);
    const { rows } = await list('prosecutor-region', 'kind=punishment');
    expect(rows).toEqual([expect.objectContaining({ id: penalty.id, state: 'open', person: { episode, name: 'Әбдіқұлов Ғани Өмірұлы' }, next: expect.objectContaining({ norm: 'prosecutorial-supervision.25.kartser', due: at + 48 * HOUR }) })]);
    const view = await one('prosecutor-region', 'punishment', penalty.id);
    expect(offer(view, 'punishment.check-concluded')).toEqual({ about: penalty.id, penaltyId: 'Ж-1' });
    const looks = await server.house.pool.query('select what from read_audit where account = $1 and $2 = any (episodes) order by at, what', ['a-prosecutor-region', episode]);
    expect(looks.rows.map(({ what }) => what)).toEqual(expect.arrayContaining(['matters', 'matter']));
    await send('prosecutor-region', fact(episode, 'punishment.check-concluded', server.clock.now, { about: penalty.id, penaltyId: 'Ж-1', lawful: true, justified: true }));
    const closed = await one('prosecutor-region', 'punishment', penalty.id);
    expect([closed.state, closed.papers.map(({ kind }) => kind)]).toEqual(['closed', ['punishment-conclusion']]);
    expect((await (await server.as('prosecutor-region')).get(`/api/episodes/${episode}/papers/print?kind=punishment-conclusion&lang=kk&about=${closed.papers[0]?.about}`)).statusCode).toBe(200);
  });
});
