import { afterEach, expect, it, vi } from 'vitest';
import { newDraftFact } from './drafts.ts';
import { requestFor, sendSeveral, type Outcome } from './send-several.ts';

const fact = newDraftFact('walk.recorded', { at: 1_780_000_000_000, place: 'ivs', data: { outcome: 'taken', minutes: 60 } });
const persons = Array.from({ length: 9 }, (_, i) => ({ episode: `e${i}`, fact: `00000000-0000-7000-8000-00000000000${i}` }));
afterEach(() => vi.unstubAllGlobals());

/** A server that answers each episode as told. */
function serve(answer: (episode: string) => Response): { sent: string[] } {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
    const [one] = (JSON.parse(body) as ReturnType<typeof requestFor>).facts;
    const episode = one?.streams[0]?.id ?? '';
    sent.push(`${episode} ${one?.id ?? ''}`);
    await Promise.resolve();
    return answer(episode);
  });
  return { sent };
}
const ok = () => new Response(JSON.stringify({ repeated: false, seqs: [1], versions: {}, findings: [] }), { status: 200, headers: { 'content-type': 'application/json' } });
const conflict = () => new Response(JSON.stringify({ type: 'x', title: 'x', status: 422, code: 'invalid' }), { status: 422, headers: { 'content-type': 'application/problem+json' } });

it('sends one request for each person under the id that the person was given', async () => {
  const { sent } = serve(ok);
  const told = new Map<string, Outcome>();
  await sendSeveral(fact, persons, (episode, outcome) => told.set(episode, outcome), () => false);
  expect(sent.toSorted()).toEqual(persons.map(({ episode, fact: id }) => `${episode} ${id}`));
  expect([...told.values()].map(({ is }) => is)).toEqual(Array(9).fill('saved'));
});

it('one that is refused leaves the others standing, and the next attempt says the same again', async () => {
  const { sent } = serve((episode) => (episode === 'e3' ? conflict() : ok()));
  const told = new Map<string, Outcome>();
  await sendSeveral(fact, persons, (episode, outcome) => told.set(episode, outcome), () => false);
  const failed = persons.filter(({ episode }) => told.get(episode)?.is === 'failed');
  expect(failed.map(({ episode }) => episode)).toEqual(['e3']);
  await sendSeveral(fact, failed, (episode, outcome) => told.set(episode, outcome), () => false);
  expect(sent.filter((one) => one.startsWith('e3'))).toEqual(Array(2).fill(`e3 ${persons[3]?.fact}`));
});

it('stopped, it sends no more and tells of all that were sent', async () => {
  const { sent } = serve(ok);
  const told = new Map<string, Outcome>();
  await sendSeveral(fact, persons, (episode, outcome) => told.set(episode, outcome), () => told.size >= 4);
  expect(sent).toHaveLength(4);
  expect([...told.values()].map(({ is }) => is)).toEqual(Array(4).fill('saved'));
});
