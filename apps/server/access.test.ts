/** The access matrix through real HTTP on real PostgreSQL: role × whose × action → status; then the database alone. */
import { randomUUID } from 'node:crypto';
import { readAs } from '@kepil/journal/access.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admitted, detained, fact, HOUR, opening, person } from './testing/courses.ts';
import { type Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
/** Held in Medeu (the investigator of Medeu has acted), in Esil (another region), under administrative arrest in Medeu, released in Medeu. */
const episodes = { own: randomUUID(), other: randomUUID(), administrative: randomUUID(), over: randomUUID() };

beforeAll(async () => {
  server = await startTestServer();
  const at = server.clock.now - 5 * HOUR;
  const must = async (login: Login, url: string, body: unknown) => {
    const answer = await (await server.as(login)).post(url, body);
    if (answer.statusCode >= 300) throw new Error(`${login} ${url}: ${answer.body}`);
  };
  const begin = async (login: Login, police: Login | null, episode: string, place: string) => {
    if (police) await must(police, '/api/episodes', { facts: [person(episode, at), detained(episode, at), fact(episode, 'detention.delivered', at + HOUR / 2, { to: place })] });
    if (police) await must(login, '/api/facts', { facts: [admitted(episode, at + HOUR, place, 'ivs')] });
    else await must(login, '/api/episodes', opening(episode, at, place));
  };
  await begin('duty', 'investigator', episodes.own, 'ivs-medeu');
  await begin('duty-esil', 'investigator-esil', episodes.other, 'ivs-esil');
  await must('duty', '/api/episodes', {
    facts: [person(episodes.administrative, at), fact(episodes.administrative, 'detention.actual', at, { basis: 'administrative', where: 'көше' }), admitted(episodes.administrative, at + HOUR, 'ivs-medeu', 'ivs')],
  });
  await begin('duty', 'investigator', episodes.over, 'ivs-medeu');
  await must('head', '/api/facts', { facts: [fact(episodes.over, 'release.executed', at + 3 * HOUR, { ground: 'order-investigator', byRole: 'head-of-place' })] });
});
afterAll(() => server.close());

type Whose = keyof typeof episodes;
const all: readonly Whose[] = ['own', 'other', 'administrative', 'over'];

/** Who may read which of the four records. Everything that is not named is refused. */
const readers: Readonly<Record<Login, readonly Whose[]>> = {
  duty: ['own', 'administrative', 'over'], medic: ['own', 'administrative', 'over'], head: ['own', 'administrative', 'over'], 'duty-almaly': [], 'duty-si': [], 'duty-esil': ['other'],
  investigator: ['own', 'over'], 'investigator-esil': ['other'],
  'prosecutor-case': ['own', 'over'], 'prosecutor-case-esil': ['other'],
  'prosecutor-district': ['own', 'administrative', 'over'], 'prosecutor-region': ['own', 'administrative', 'over'], 'prosecutor-esil': ['other'], 'prosecutor-republic': all,
  judge: ['own', 'administrative'], auditor: [], administrator: [], counsel: [], monitor: [],
};
const never: readonly Login[] = ['auditor', 'administrator', 'counsel', 'monitor'];
const logins = Object.keys(readers) as Login[];
const refusal = (login: Login): number => (never.includes(login) ? 403 : 404);

describe.each(logins)('%s', (login) => {
  it.each(all)('reads the page, the proof and the papers of “%s” only if it is his', async (whose) => {
    const client = await server.as(login);
    const expected = readers[login].includes(whose) ? 200 : refusal(login);
    const page = await client.get(`/api/episodes/${episodes[whose]}`);
    expect(page.statusCode).toBe(expected);
    const asOf = await client.get(`/api/episodes/${episodes[whose]}/as-of?at=${server.clock.now}`);
    expect(asOf.statusCode).toBe(expected);
    const key = expected === 200 ? page.json().findings[0].key : 'any|key';
    expect((await client.get(`/api/episodes/${episodes[whose]}/explanation?key=${encodeURIComponent(key)}`)).statusCode).toBe(expected);
    expect((await client.get(`/api/law/compare?episode=${episodes[whose]}&on=2026-01-01`)).statusCode).toBe(expected);
    expect((await client.get(`/api/episodes/${episodes[whose]}/documents/detention-protocol?lang=kk`)).statusCode).toBe(expected);
    if (expected !== 200) expect(page.body).not.toContain('Әбдіқұлов');
  });

  it('sees on the board, and exports, only those who are his and still held', async () => {
    const client = await server.as(login);
    const board = await client.get('/api/board');
    expect(board.statusCode).toBe(never.includes(login) ? 403 : 200);
    if (board.statusCode === 200) {
      const seen = board.json().rows.map((row: { episode: string }) => row.episode).sort();
      expect(seen).toEqual(readers[login].filter((whose) => whose !== 'over').map((whose) => episodes[whose]).sort());
      expect(board.json().total).toBe(seen.length);
      expect(board.json().counts.held).toBe(seen.length);
    }
    const mayExport = ['head', 'prosecutor-case', 'prosecutor-case-esil', 'prosecutor-district', 'prosecutor-region', 'prosecutor-esil', 'prosecutor-republic'].includes(login);
    const file = await client.get('/api/board/export?format=csv');
    expect(file.statusCode).toBe(mayExport ? 200 : 403);
    if (mayExport) expect(file.body.split('\r\n').filter((line) => line.includes('Әбдіқұлов'))).toHaveLength(board.json().total);
  });

  it('cannot widen the reach by a filter', async () => {
    const client = await server.as(login);
    for (const filter of ['territory=kz', 'place=ivs-esil', 'place=ivs-medeu', `q=${episodes.other}`, 'territory=kz/71']) {
      const board = await client.get(`/api/board?${filter}`);
      if (board.statusCode !== 200) continue;
      const foreign = board.json().rows.filter((row: { episode: string }) => !readers[login].some((whose) => episodes[whose] === row.episode));
      expect(foreign).toEqual([]);
    }
  });

  it.each(all)('records about “%s” only within reach, and nothing else is written', async (whose) => {
    const client = await server.as(login);
    const version = async () => (await server.house.pool.query(`select version from stream where kind = 'episode' and id = $1`, [episodes[whose]])).rows[0].version;
    const before = await version();
    const answer = await client.post('/api/facts/gate', { facts: [fact(episodes[whose], 'notice.sent', server.clock.now, { topic: 'detention', addressee: 'relative', channel: 'telephone' })] });
    // The medical officer sees the person and records what is his to record: a notice is not.
    expect(answer.statusCode).toBe(readers[login].includes(whose) ? (login === 'medic' ? 403 : 200) : refusal(login));
    if (!readers[login].includes(whose)) {
      const record = await client.post('/api/facts', { facts: [fact(episodes[whose], 'notice.sent', server.clock.now, { topic: 'detention', addressee: 'relative', channel: 'telephone' })] });
      expect(record.statusCode).toBe(refusal(login));
    }
    expect(await version()).toBe(before);
  });

  it('opens an episode only where he serves', async () => {
    const client = await server.as(login);
    const at = server.clock.now - HOUR;
    const may: Partial<Record<Login, string>> = { duty: 'ivs-medeu', head: 'ivs-medeu', 'duty-almaly': 'ivs-almaly', 'duty-si': 'si-75', 'duty-esil': 'ivs-esil' };
    for (const place of ['ivs-medeu', 'ivs-almaly', 'si-75', 'ivs-esil']) {
      const answer = await client.post('/api/episodes', opening(randomUUID(), at, place));
      expect(answer.statusCode === 201, `${login} in ${place}: ${answer.body}`).toBe(may[login] === place);
      if (answer.statusCode === 201) await server.house.pool.query(`delete from held where episode not in (select unnest($1::text[]))`, [Object.values(episodes)]);
    }
  });

  it('manages accounts only as administrator', async () => {
    expect((await (await server.as(login)).get('/api/users')).statusCode).toBe(login === 'administrator' ? 200 : 403);
  });

  it('reads who looked at what only as auditor or prosecutor of the republic', async () => {
    const client = await server.as(login);
    for (const url of ['/api/reads', '/api/audit/reads']) expect((await client.get(url)).statusCode).toBe(['auditor', 'prosecutor-republic'].includes(login) ? 200 : 403);
  });

  it('reads the law and nothing that is not his without signing in', async () => {
    expect((await (await server.as(login)).get('/api/law')).statusCode).toBe(200);
    for (const url of ['/api/board', '/api/law', '/api/users', '/api/places', '/api/notices', '/api/me', '/api/vocabulary', '/api/journal']) expect((await server.anonymous.get(url)).statusCode).toBe(401);
  });

  it('sees numbers of places within reach', async () => {
    const answer = await (await server.as(login)).get('/api/places');
    const reach: Partial<Record<Login, number>> = {
      duty: 1, medic: 1, head: 1, 'duty-almaly': 1, 'duty-si': 1, 'duty-esil': 1, investigator: 1, 'investigator-esil': 1, 'prosecutor-case': 1, 'prosecutor-case-esil': 1,
      'prosecutor-district': 1, 'prosecutor-region': 3, 'prosecutor-esil': 1, 'prosecutor-republic': 4, judge: 1, auditor: 4, monitor: 3,
    };
    expect(answer.statusCode).toBe(reach[login] === undefined ? 403 : 200);
    if (answer.statusCode === 200) expect(answer.json().rows).toHaveLength(reach[login] ?? 0);
    expect(answer.body).not.toContain('Әбдіқұлов');
  });
});

describe('the database alone, with the application’s check left out', () => {
  const rowsSeen = (access: Partial<Parameters<typeof readAs>[1]>) => readAs(server.house.pool, { role: 'duty-officer', account: 'x', ...access }, async (sql) => {
    const count = async (text: string) => (await sql.query<{ n: number }>(text, [Object.values(episodes)])).rows[0]?.n ?? 0;
    return {
      held: await count('select count(*)::int as n from held where episode = any($1)'),
      facts: await count(`select count(distinct stream)::int as n from fact_stream where kind = 'episode' and stream = any($1)`),
      findings: await count('select count(distinct subject)::int as n from finding where subject = any($1)'),
    };
  });

  it('shows nothing to a connection that does not say for whom it reads', async () => {
    expect(await rowsSeen({})).toEqual({ held: 0, facts: 0, findings: 0 });
  });

  it('shows a place, an office and a territory what is theirs', async () => {
    expect(await rowsSeen({ place: 'ivs-medeu' })).toEqual({ held: 2, facts: 3, findings: 3 });
    expect(await rowsSeen({ place: 'ivs-esil' })).toEqual({ held: 1, facts: 1, findings: 1 });
    expect(await rowsSeen({ role: 'investigator', office: 'police-medeu' })).toEqual({ held: 1, facts: 2, findings: 2 });
    expect(await rowsSeen({ role: 'custody-prosecutor', territory: 'kz/71' })).toEqual({ held: 1, facts: 1, findings: 1 });
    expect(await rowsSeen({ role: 'custody-prosecutor', territory: 'kz' })).toEqual({ held: 3, facts: 4, findings: 4 });
    expect(await rowsSeen({ role: 'custody-prosecutor', territory: 'kz/7' })).toEqual({ held: 0, facts: 0, findings: 0 });
  });

  it('keeps roles without a right to persons out, whatever territory they claim', async () => {
    for (const role of ['auditor', 'administrator', 'defence-counsel', 'monitoring-member', 'nobody', '']) expect(await rowsSeen({ role, territory: 'kz' })).toEqual({ held: 0, facts: 0, findings: 0 });
  });

  it('hides administrative matters from a procedural prosecutor’s board', async () => {
    expect((await rowsSeen({ role: 'procedural-prosecutor', territory: 'kz/75' })).held).toBe(1);
  });

  it('lets a request write no fact, no finding, no line in another’s name', async () => {
    const as = (text: string, values: unknown[] = []) => readAs(server.house.pool, { role: 'custody-prosecutor', account: 'a-duty', territory: 'kz' }, (sql) => sql.query(text, values));
    await expect(as('delete from fact')).rejects.toThrow(/permission denied/);
    await expect(as('update held set breaches = 0')).rejects.toThrow(/permission denied/);
    await expect(as('select * from account')).rejects.toThrow(/permission denied/);
    await expect(as('select * from session')).rejects.toThrow(/permission denied/);
    await expect(as(`insert into read_audit (at, account, role, what, episodes) values (1, 'a-head', 'head-of-place', 'board', '{}')`)).rejects.toThrow(/row-level security/);
    await expect(as('delete from read_audit')).rejects.toThrow(/permission denied/);
    await expect(server.house.pool.query('delete from read_audit')).rejects.toThrow(/append-only/);
    await expect(server.house.pool.query(`update read_audit set account = 'x'`)).rejects.toThrow(/append-only/);
  });
});

describe('every look leaves a line', () => {
  it('who, what, which records, when; a refused attempt too', async () => {
    const prosecutor = await server.as('prosecutor-esil');
    await prosecutor.get(`/api/episodes/${episodes.other}`);
    await prosecutor.get(`/api/episodes/${episodes.own}`);
    await prosecutor.get('/api/board');
    const auditor = await server.as('auditor');
    const lines = (await auditor.get('/api/reads?q=prosecutor-esil')).json().rows as { what: string; result: string; episode: string | null; person: string | null; shown: string[]; at: number; reader: { name: string } }[];
    const find = (what: string, result: string) => lines.find((line) => line.what === what && line.result === result);
    expect(find('episode', 'shown')).toMatchObject({ episode: episodes.other, at: server.clock.now, reader: { name: 'Официал prosecutor-esil' } });
    expect(find('episode', 'refused')).toMatchObject({ episode: episodes.own });
    expect(find('board', 'shown')?.shown).toEqual([episodes.other]);
    // The auditor learns who looked, not who is held.
    expect(lines.every(({ person: name }) => name === null)).toBe(true);
    const republic = await server.as('prosecutor-republic');
    expect((await republic.get(`/api/reads?episode=${episodes.other}`)).json().rows.some((line: { person: string | null }) => line.person?.startsWith('Әбдіқұлов'))).toBe(true);
  });
});
