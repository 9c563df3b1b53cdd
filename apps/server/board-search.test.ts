import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { admitted, detained, HOUR, person } from './testing/courses.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => { server = await startTestServer(); });
afterAll(() => server.close());

const held = async (data: Record<string, unknown>): Promise<string> => {
  const episode = randomUUID();
  const at = server.clock.now - 3 * HOUR;
  const answer = await (await server.as('duty')).post('/api/episodes', { facts: [person(episode, at, data), detained(episode, at), admitted(episode, at + HOUR, 'ivs-medeu', 'ivs')] });
  expect(answer.statusCode, answer.body).toBe(201);
  return episode;
};
const found = async (q: string): Promise<string[]> => (await (await server.as('duty')).get(`/api/board?q=${encodeURIComponent(q)}`)).json().rows.map(({ episode }: { episode: string }) => episode);

it('a person is found by the surname in either case, by Kazakh letters and by the whole IIN, but not by a part of one', async () => {
  const wanted = await held({ surname: 'Құдайбергенұлы', iin: '900412300018', birthDate: '1990-04-12' });
  await held({ surname: 'Петров' });
  expect(await found('құдайберген')).toEqual([wanted]);
  expect(await found('900412300018')).toEqual([wanted]);
  expect(await found('90041230001')).toEqual([]);
  expect(await found('900412300028')).toEqual([]);
  expect(await found('%')).toEqual([]);
});
