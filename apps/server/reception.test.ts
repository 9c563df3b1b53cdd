/** The reception of a person over real HTTP on a real PostgreSQL: what is on record, what the law still asks for, what a paper lacks, who was here before. */
import { randomUUID } from 'node:crypto';
import type { EpisodeView } from '@kepil/modules/contract.ts';
import type { KnownPersons, Reception, ReceptionSteps } from '@kepil/modules/custody/reception/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detained, fact, HOUR, MINUTE, person } from './testing/courses.ts';
import { iinOf, type Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
const place = 'ivs-medeu';
const iin = iinOf('duty');
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
const get = async <T>(login: Login, path: string): Promise<T> => (await (await server.as(login)).get(path)).json<T>();
const receptionOf = (id: string, login: Login = 'duty'): Promise<Reception> => get(login, `/api/episodes/${id}/reception`);
const step = (of: Reception, id: string) => of.steps.find((one) => one.id === id);
const states = (of: Reception): Record<string, string> => Object.fromEntries(of.steps.map(({ id, state }) => [id, state]));

async function record(login: Login, ...facts: ReturnType<typeof fact>[]): Promise<void> {
  const answer = await (await server.as(login)).post('/api/facts', { facts });
  if (answer.statusCode !== 200) throw new Error(answer.body);
}

const admission = (id: string, at: number, data: Record<string, unknown> = {}) =>
  fact(id, 'custody.admitted', at, { place, placeKind: 'ivs', reason: 'first-placement', basis: [], broughtBy: 'сержант Ғ. Өтеп', ...data }, { place });

/** Detained two hours ago, admitted half an hour ago on the papers given. */
async function bring(basis: readonly unknown[], more: Record<string, unknown> = {}): Promise<string> {
  const id = randomUUID();
  const { now } = server.clock;
  const answer = await (await server.as('duty')).post('/api/episodes', { facts: [person(id, now - 2 * HOUR, more), detained(id, now - 2 * HOUR), admission(id, now - 30 * MINUTE, { basis })] });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return id;
}
const protocol = (at: number, authorRole = 'investigator') => ({ kind: 'detention-protocol', number: '17', date: day(at), authorRole, present: true, signed: true });

beforeAll(async () => { server = await startTestServer(); });
afterAll(() => server.close());

describe('the papers of the kind of place', () => {
  it('are told before anybody is there', async () => {
    const ahead = await get<ReceptionSteps>('duty', '/api/reception/steps');
    expect(ahead.place?.id).toBe(place);
    expect(ahead.bases.map(({ papers }) => papers.map(({ kind }) => kind))).toEqual([['detention-protocol'], ['arrest-order'], ['transfer-order']]);
    expect((await get<ReceptionSteps>('duty-si', '/api/reception/steps')).bases.flatMap(({ papers }) => papers.map(({ kind }) => kind))).toEqual(['arrest-order']);
  });
  it('shown in full: nothing is against the law', async () => {
    const seen = await receptionOf(await bring([protocol(server.clock.now)]));
    expect(seen.basis?.papers).toMatchObject([{ kind: 'detention-protocol', state: 'shown', number: '17', lacks: [] }]);
    expect(step(seen, 'basis')).toMatchObject({ state: 'recorded', told: false, findings: [] });
  });
  it('missing is recorded as missing: the step is flawed, the norm named, and the prosecutor has been told', async () => {
    const seen = await receptionOf(await bring([{ kind: 'detention-protocol', present: false }]));
    expect(seen.basis?.papers).toMatchObject([{ state: 'missing' }]);
    expect(step(seen, 'basis')).toMatchObject({ state: 'flawed', told: true });
    expect(step(seen, 'basis')?.findings.map(({ norm }) => norm)).toEqual(['special-institutions.5.temporary-isolator-detained']);
  });
  it('drawn up by somebody who may not: shown, and what it lacks is said', async () => {
    const seen = await receptionOf(await bring([protocol(server.clock.now, 'detaining-officer')]));
    expect(seen.basis?.papers).toMatchObject([{ state: 'wanting', lacks: ['author'] }]);
    expect(step(seen, 'basis')?.state).toBe('flawed');
  });
});

describe('the steps', () => {
  it('are due by the norms: the cell within its hour, the relative within twelve, the rest by the end of the reception', async () => {
    const { now } = server.clock;
    const seen = await receptionOf(await bring([protocol(now)]));
    expect(states(seen)).toMatchObject({ person: 'recorded', search: 'due', fingerprints: 'due', photograph: 'due', rights: 'due', notices: 'due', cell: 'due', medical: 'due', property: 'expected', completed: 'expected', children: 'not-needed', identity: 'not-asked', sanitary: 'not-asked' });
    expect([step(seen, 'cell')?.due, step(seen, 'notices')?.due, step(seen, 'search')?.due]).toEqual([now + 30 * MINUTE, now - 30 * MINUTE + 12 * HOUR, null]);
    expect(step(seen, 'search')?.atEnd.map(({ norm }) => norm)).toEqual(['special-institutions.33.searched']);
    expect(step(seen, 'children')?.why?.ru).toContain('не записано');
  });
  it('are recorded one by one through the one way, and the end breaks nothing then', async () => {
    const { now } = server.clock;
    const id = await bring([protocol(now)]);
    const at = now - 10 * MINUTE;
    await record('duty', fact(id, 'search.personal', at, { protocolNumber: '61', by: 'Ғ. Өтеп', sameSex: true }, { place }), fact(id, 'fingerprints.taken', at, {}, { place }), fact(id, 'photograph.taken', at, {}, { place }),
      fact(id, 'rights.informed', at, { rights: true, regime: true, discipline: true, appeals: true, language: 'қазақ тілі', signed: true }, { place }),
      fact(id, 'property.listed', at, { items: [{ name: 'сағат', class: 'valuable', placed: 'store' }] }, { place }), fact(id, 'custody.cell-assigned', at, { cell: '3', cellKind: 'general' }, { place }));
    await record('medic', fact(id, 'medical.examined', at, { occasion: 'admission', injuries: false, conclusion: 'сау' }, { place }));
    const admitted = await receptionOf(id);
    await record('duty', fact(id, 'notice.sent', at, { topic: 'place', addressee: 'relative', about: admitted.admission?.fact, channel: 'telephone' }));
    const seen = await receptionOf(id);
    expect(seen.steps.filter(({ state }) => state !== 'recorded' && state !== 'not-needed' && state !== 'not-asked').map(({ id: own, state }) => `${own} ${state}`)).toEqual(['completed expected']);
    expect(seen.steps.flatMap(({ atEnd }) => atEnd.map(({ norm }) => norm))).toEqual(['special-institutions.22.bedding']);
    await record('duty', fact(id, 'admission.completed', now - MINUTE, { bedding: true, bed: true }, { place }));
    expect(await receptionOf(id)).toMatchObject({ completed: true });
    expect(step(await receptionOf(id), 'completed')).toMatchObject({ state: 'recorded', told: false });
  });
  it('are overdue when their time has passed, and the breach is told', async () => {
    const id = randomUUID();
    const { now } = server.clock;
    const facts = [person(id, now - 5 * HOUR), detained(id, now - 5 * HOUR), admission(id, now - 3 * HOUR, { basis: [protocol(now)] })];
    expect((await (await server.as('duty')).post('/api/episodes', { facts })).statusCode).toBe(201);
    expect(step(await receptionOf(id), 'cell')).toMatchObject({ state: 'overdue', told: true });
  });
  it('offer each reader what the office may record, with the place and the papers filled in', async () => {
    const id = await bring([protocol(server.clock.now)]);
    const offered = (of: Reception): string[] => of.steps.flatMap(({ record: types }) => types.map(({ type }) => type));
    expect(offered(await receptionOf(id))).toEqual(expect.arrayContaining(['search.personal', 'property.listed', 'custody.cell-assigned', 'medical.examined', 'notice.sent']));
    expect(offered(await receptionOf(id, 'medic'))).toEqual(['medical.examined', 'sanitary.treated']);
    expect(offered(await receptionOf(id, 'prosecutor-district'))).not.toContain('search.personal');
    const notice = step(await receptionOf(id), 'notices')?.record[0];
    expect(notice?.data).toMatchObject({ topic: 'place', addressee: 'relative' });
  });
  it('of children are asked for where there are any', async () => {
    const seen = await receptionOf(await bring([protocol(server.clock.now)], { sex: 'female', withChildren: true }));
    expect(step(seen, 'children')?.state).toBe('expected');
  });
  it('are for who may read the person, and a look is on record', async () => {
    const id = await bring([protocol(server.clock.now)]);
    for (const login of ['duty-almaly', 'duty-esil', 'prosecutor-esil'] as const) expect((await (await server.as(login)).get(`/api/episodes/${id}/reception`)).statusCode, login).toBe(404);
    for (const login of ['auditor', 'administrator', 'counsel'] as const) expect((await (await server.as(login)).get(`/api/episodes/${id}/reception`)).statusCode, login).toBe(403);
    await receptionOf(id, 'prosecutor-district');
    const reads = await get<{ rows: { reader: { role: string }; result: string }[] }>('auditor', `/api/reads?episode=${id}`);
    expect(reads.rows.some(({ reader, result }) => reader.role === 'custody-prosecutor' && result === 'shown')).toBe(true);
    expect(reads.rows.some(({ result }) => result === 'refused')).toBe(true);
  });
});

describe('who was here before', () => {
  it('is found by the whole IIN and by the beginning of a name, among those of the own place only', async () => {
    const id = await bring([protocol(server.clock.now)], { surname: 'Ұлықпанов', name: 'Іңкәрбек', iin, birthDate: '1985-03-01' });
    const known = (login: Login, q: string) => get<KnownPersons>(login, `/api/reception/known?q=${encodeURIComponent(q)}`);
    expect((await known('duty', iin)).rows.map(({ episode }) => episode)).toEqual([id]);
    expect((await known('duty', 'ұлықп')).rows).toMatchObject([{ episode: id, until: null, data: { surname: 'Ұлықпанов', iin } }]);
    expect((await known('duty', 'Ұлықпанов Іңкәр')).rows).toHaveLength(1);
    expect((await known('duty', 'Ұлықпанов Бір')).rows).toEqual([]);
    for (const login of ['duty-almaly', 'duty-esil', 'duty-si'] as const) expect([login, (await known(login, iin)).rows, (await known(login, 'Ұлықпанов')).rows]).toEqual([login, [], []]);
  });
  it('is not felt for letter by letter, nor with signs of a pattern', async () => {
    expect((await (await server.as('duty')).get('/api/reception/known?q=%D2%B0%D0%BB')).statusCode).toBe(422);
    expect((await get<KnownPersons>('duty', '/api/reception/known?q=%25%25%25')).rows).toEqual([]);
    expect((await (await server.as('auditor')).get(`/api/reception/known?q=${iin}`)).statusCode).toBe(403);
  });
});

describe('injuries on the chart', () => {
  const chart = [{ region: 'forearm', aspect: 'back', side: 'left', kind: 'bruise', lengthMm: 30, widthMm: 20, description: 'көгілдір', photo: '2', spot: [48, 180] }];
  const examined = (id: string, data: Record<string, unknown>) => fact(id, 'medical.examined', server.clock.now - 5 * MINUTE, { occasion: 'admission', injuries: true, ...data }, { place });
  it('are read by who may read medical words and covered for the others; at rest nobody reads them', async () => {
    const id = await bring([protocol(server.clock.now)]);
    await record('medic', examined(id, { injuryChart: chart }));
    const seen = async (login: Login) => (await get<EpisodeView>(login, `/api/episodes/${id}`)).facts.find(({ type }) => type === 'medical.examined')?.data['injuryChart'];
    for (const login of ['medic', 'head', 'prosecutor-district'] as const) expect(await seen(login), login).toEqual(chart);
    expect(await seen('duty')).toBe('•••');
    const { rows } = await server.house.pool.query<{ chart: unknown }>(`select data -> 'injuryChart' as chart from fact where type = 'medical.examined' and data ? 'injuryChart'`);
    expect(rows.every(({ chart: kept }) => typeof kept === 'string' && kept.startsWith('sealed-list:'))).toBe(true);
  });
  it('that nobody has are refused with the field', async () => {
    const id = await bring([protocol(server.clock.now)]);
    const answer = await (await server.as('medic')).post('/api/facts', { facts: [examined(id, { injuryChart: [{ region: 'face', aspect: 'back', side: 'left', kind: 'bruise' }] })] });
    expect([answer.statusCode, answer.json().fields[0].path]).toEqual([422, 'facts.0.data.injuryChart.0']);
  });
  it('sent twice are one record', async () => {
    const id = await bring([protocol(server.clock.now)]);
    const one = examined(id, { injuryChart: chart });
    await record('medic', one);
    expect((await (await server.as('medic')).post('/api/facts', { facts: [one] })).json()).toMatchObject({ repeated: true });
  });
  it('stand on the certificate, in Kazakh and Russian, for who may see them', async () => {
    const id = await bring([protocol(server.clock.now)]);
    await record('medic', examined(id, { injuryChart: chart, conclusion: 'сау', by: 'дәрігер Һ. Ү.' }));
    for (const lang of ['kk', 'ru']) {
      const paper = await (await server.as('medic')).get(`/api/episodes/${id}/documents/medical-certificate?lang=${lang}`);
      expect([paper.statusCode, paper.headers['content-type'], paper.headers['x-kepil-missing']]).toEqual([200, 'application/pdf', 'number,iin,injuryCause']);
    }
    const view = await get<EpisodeView>('medic', `/api/episodes/${id}`);
    expect(view.documents.filter(({ available }) => available).map(({ kind }) => kind)).toContain('medical-certificate');
  });
});
