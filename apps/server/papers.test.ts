/** Papers about one fact of several, papers of matters and of offices: chosen, drawn up, signed, refused; over real HTTP on a real PostgreSQL. */
import { createHash, randomUUID } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { NewFactBody, PaperView, Papers, SignatureView } from '@kepil/modules/contract.ts';
import type { MatterView } from '@kepil/modules/supervision/matters/contract.ts';
import type { ReportView } from '@kepil/modules/supervision/reports/contract.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fact, HOUR, MINUTE, opening } from './testing/courses.ts';
import { cmsOf as keyOf, type SigningOptions } from './testing/signing-key.ts';
import type { Login } from './testing/small-republic.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let address: string;
const start = Date.UTC(2026, 9, 5, 6);
beforeAll(async () => {
  server = await startTestServer({ now: start, training: true, env: { KEPIL_SESSION_IDLE_MINUTES: '10000', KEPIL_SESSION_MAX_MINUTES: '20000' } });
  address = await server.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());
beforeEach(() => { server.clock.now += MINUTE; });

const place = 'ivs-medeu';
const inPlace = (type: string, at: number, data: Record<string, unknown>, more: Partial<NewFactBody> = {}): NewFactBody => ({ id: randomUUID(), type, at, streams: [{ kind: 'place', id: place }], place, data, ...more });
const record = async (login: Login, ...facts: NewFactBody[]): Promise<void> => {
  const answer = await (await server.as(login)).post('/api/facts', { facts });
  expect(answer.statusCode, answer.body).toBe(200);
};
const begun = async (): Promise<string> => {
  const episode = randomUUID();
  const answer = await (await server.as('duty')).post('/api/episodes', opening(episode, server.clock.now - 5 * HOUR, place));
  expect(answer.statusCode, answer.body).toBe(201);
  return episode;
};
type Root = 'episodes' | 'places' | 'offices';
const drawUp = async (login: Login, root: Root, id: string, body: { kind: string; about?: string; language?: 'kk' | 'ru'; id?: string }) =>
  (await server.as(login)).post(`/api/${root}/${id}/papers`, { id: randomUUID(), language: 'ru', ...body });
const drawnUp = async (...asked: Parameters<typeof drawUp>): Promise<PaperView> => {
  const answer = await drawUp(...asked);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
};
const papersOf = async (login: Login, root: Root, id: string): Promise<Papers> => {
  const answer = await (await server.as(login)).get(`/api/${root}/${id}/papers`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const bytesOf = async (login: Login, paper: PaperView): Promise<Buffer> => (await (await server.as(login)).get(`/api/papers/${paper.id}/pdf`)).rawPayload;
const sign = async (login: Login, paper: PaperView, { id = randomUUID(), ...options }: SigningOptions & { id?: string } = {}) =>
  (await server.as(login)).post(`/api/papers/${paper.id}/signatures`, { id, cms: await keyOf(server, address, login, await bytesOf(login, paper), options) });
const signed = async (login: Login, paper: PaperView): Promise<SignatureView> => {
  const answer = await sign(login, paper);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const streamOf = async (kind: 'place' | 'office' | 'episode', id: string, type: string) => (await server.house.journal.stream({ kind, id })).facts.filter((one) => one.type === type);
const refusals = async (login: Login, what: string) =>
  (await server.house.pool.query<{ detail: Record<string, unknown> }>(`select detail from read_audit where account = $1 and what = $2 and result = 'refused' order by id`, [`a-${login}`, what])).rows.map(({ detail }) => detail);

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  let words = '';
  for (let n = 1; n <= pdf.numPages; n += 1) words += (await (await pdf.getPage(n)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('');
  await pdf.destroy();
  return words.replace(/\s+/g, '');
}

describe('a paper is about one fact of several', () => {
  const first = inPlace('place.inspected', start - 48 * HOUR, { kind: 'daily', number: '1', findings: 'Журналпрогулокнеполон' });
  const second = inPlace('place.inspected', start - 24 * HOUR, { kind: 'comprehensive', number: '2', findings: 'Нарушенийнет' });
  beforeAll(() => record('prosecutor-district', first, second));

  it('offers what it can be about with kind, number and time, the newest first, and takes the latest where nothing is chosen', async () => {
    const kind = (await papersOf('prosecutor-district', 'places', place)).kinds.find((one) => one.kind === 'inspection-certificate');
    expect(kind).toMatchObject({ maySign: true, choices: [{ id: second.id, number: '2', at: second.at, told: { ru: 'комплексная' } }, { id: first.id, number: '1', at: first.at }] });
    const latest = await drawnUp('prosecutor-district', 'places', place, { kind: 'inspection-certificate' });
    expect(latest.about?.id).toBe(second.id);
    const chosen = await drawnUp('prosecutor-district', 'places', place, { kind: 'inspection-certificate', about: first.id });
    expect(chosen.about).toMatchObject({ id: first.id, number: '1' });
    const [of, other] = [await wordsOf(await bytesOf('prosecutor-district', chosen)), await wordsOf(await bytesOf('prosecutor-district', latest))];
    expect([of.includes('Журналпрогулокнеполон'), of.includes('Нарушенийнет'), other.includes('Нарушенийнет'), other.includes('Журналпрогулокнеполон')]).toEqual([true, false, true, false]);
    const printed = await (await server.as('head')).get(`/api/places/${place}/papers/print?kind=inspection-certificate&lang=kk&about=${first.id}`);
    expect([printed.statusCode, (await wordsOf(printed.rawPayload)).includes('Журналпрогулокнеполон')]).toEqual([200, true]);
  });

  it('is refused for a fact of another subject, of another type, withdrawn or not there, with the types that it can be', async () => {
    const elsewhere = { ...inPlace('place.inspected', start - HOUR, { kind: 'daily' }), streams: [{ kind: 'place' as const, id: 'ivs-almaly' }], place: 'ivs-almaly' };
    const noted = inPlace('response.issued', start - HOUR, { actId: 'А-0', kind: 'warning', issuerLevel: 'district', addresseeLevel: 'place' });
    const taken = inPlace('place.inspected', start - HOUR, { kind: 'daily' });
    await record('prosecutor-region', elsewhere);
    await record('prosecutor-district', noted, taken);
    await record('prosecutor-district', inPlace('place.inspected', taken.at, {}, { withdraws: taken.id }));
    for (const about of [elsewhere.id, noted.id, taken.id, randomUUID()]) {
      const answer = await drawUp('prosecutor-district', 'places', place, { kind: 'inspection-certificate', about });
      expect(answer.statusCode, answer.body).toBe(422);
      expect(answer.json()).toMatchObject({ code: 'invalid', fields: [{ path: 'about', code: 'not-its-fact' }] });
      expect(answer.json().fields[0].message.ru).toContain('«Проверка места содержания»');
      expect((await (await server.as('prosecutor-district')).get(`/api/places/${place}/papers/print?kind=inspection-certificate&about=${about}`)).statusCode).toBe(422);
    }
    const episode = await begun();
    expect((await drawUp('head', 'episodes', episode, { kind: 'release-order-expiry', about: first.id })).statusCode).toBe(422);
  });

  it('asked for under the same id is the same paper; under it nothing else is drawn up', async () => {
    const id = randomUUID();
    const one = await drawnUp('prosecutor-district', 'places', place, { id, kind: 'inspection-certificate' });
    expect(await drawnUp('prosecutor-district', 'places', place, { id, kind: 'inspection-certificate' })).toEqual(one);
    expect(await drawnUp('prosecutor-district', 'places', place, { id, kind: 'inspection-certificate', about: second.id })).toEqual(one);
    expect((await drawUp('prosecutor-district', 'places', place, { id, kind: 'inspection-certificate', about: first.id })).statusCode).toBe(409);
  });

  it('stays true when something else is recorded, and is outdated when its own fact is corrected; the old address leads to what holds now', async () => {
    const paper = await drawnUp('prosecutor-district', 'places', place, { kind: 'inspection-certificate', about: first.id });
    await record('prosecutor-district', inPlace('response.issued', server.clock.now - MINUTE, { actId: 'А-00', kind: 'warning', issuerLevel: 'district', addresseeLevel: 'place' }));
    await signed('prosecutor-district', paper);
    const own = async () => (await papersOf('prosecutor-district', 'places', place)).rows.find(({ id }) => id === paper.id);
    expect(await own()).toMatchObject({ current: true, about: { id: first.id } });
    const draft = await drawnUp('prosecutor-district', 'places', place, { kind: 'inspection-certificate', about: first.id });
    const corrected = { ...first, id: randomUUID(), corrects: first.id, data: { ...first.data, findings: 'Исправлено' } };
    await record('prosecutor-district', corrected);
    expect((await sign('prosecutor-district', draft)).statusCode).toBe(409);
    expect(await own()).toMatchObject({ current: false, about: { id: corrected.id } });
    // What was signed about the fact before it was corrected is found under the new one too.
    expect((await (await server.as('prosecutor-district')).get(`/api/places/${place}/papers?about=${corrected.id}`)).json<Papers>().rows.map(({ id }) => id)).toContain(paper.id);
    const anew = await drawnUp('prosecutor-district', 'places', place, { kind: 'inspection-certificate', about: first.id });
    expect(anew.about?.id).toBe(corrected.id);
    expect(await wordsOf(await bytesOf('prosecutor-district', anew))).toContain('Исправлено');
  });

  it('of two penalties the order is on the one, with what belongs to it alone', async () => {
    const episode = await begun();
    const at = server.clock.now - 2 * HOUR;
    const penalties = [['v1', 'p1', '11', 'фельдшер Бірінші'], ['v2', 'p2', '12', 'фельдшер Екінші']].flatMap(([violationId, penaltyId, number, by], i) => [
      fact(episode, 'violation.discovered', at + i, { violationId, kind: 'gambling' }), fact(episode, 'penalty.imposed', at + i + 1, { violationId, penaltyId, kind: 'kartser', number, days: 3 }),
      fact(episode, 'penalty.medical-conclusion', at + i + 2, { penaltyId, fit: true, by }),
    ]);
    for (const one of penalties) await record('head', one);
    const { kinds } = await papersOf('head', 'episodes', episode);
    const choices = kinds.find(({ kind }) => kind === 'penalty-order')?.choices ?? [];
    expect(choices.map(({ number }) => number)).toEqual(['12', '11']);
    const order = await wordsOf((await (await server.as('head')).get(`/api/episodes/${episode}/documents/cell-order?lang=kk&about=${choices[1]?.id}`)).rawPayload);
    expect([order.includes('Бірінші'), order.includes('Екінші')]).toEqual([true, false]);
    expect((await (await server.as('head')).get(`/api/episodes/${episode}/documents/cell-order?about=${randomUUID()}`)).statusCode).toBe(422);
  });

  it('holds covered words only where those of its own fact are covered', async () => {
    const episode = await begun();
    const hurt = fact(episode, 'medical.examined', server.clock.now - 2 * HOUR, { occasion: 'admission', injuries: true, conclusion: 'ссадина предплечья', by: 'Үлгі' });
    const well = fact(episode, 'medical.examined', server.clock.now - HOUR, { occasion: 'complaint', injuries: false, by: 'Үлгі' });
    await record('medic', hurt);
    await record('medic', well);
    expect((await drawUp('duty', 'episodes', episode, { kind: 'medical-certificate', about: hurt.id })).statusCode).toBe(403);
    const paper = await drawnUp('medic', 'episodes', episode, { kind: 'medical-certificate', about: hurt.id });
    expect((await (await server.as('duty')).get(`/api/papers/${paper.id}/pdf`)).statusCode).toBe(403);
    expect(await wordsOf(await bytesOf('medic', paper))).toContain('ссадинапредплечья');
    expect((await drawnUp('duty', 'episodes', episode, { kind: 'medical-certificate', about: well.id })).about?.id).toBe(well.id);
  });
});

describe('the paper of a matter', () => {
  const act = inPlace('response.issued', start - 3 * HOUR, { actId: 'А-1', kind: 'prescription', number: '44', issuerLevel: 'district', addressee: 'Начальник ИВС', addresseeLevel: 'place', violations: 'Ведётсяневполном', demands: 'Вести журнал' });
  const other = inPlace('response.issued', start - 2 * HOUR, { actId: 'А-2', kind: 'submission', number: '45', issuerLevel: 'district', addresseeLevel: 'place', violations: 'Другоенарушение', demands: 'Иное' });
  let paper: PaperView;
  beforeAll(() => record('prosecutor-district', act, other));

  it('is about the act of that matter, drawn up in the name of who issued it, and signed with the fact of the place', async () => {
    const matter = (await (await server.as('prosecutor-district')).get(`/api/matters/response/${act.id}`)).json<MatterView>();
    expect(matter.papers).toMatchObject([{ kind: 'response-act', about: act.id }]);
    paper = await drawnUp('prosecutor-district', 'places', place, { kind: 'response-act', about: act.id });
    const words = await wordsOf(await bytesOf('prosecutor-district', paper));
    expect(words).toContain('Ведётсяневполном');
    expect(words).toContain('Официалprosecutor-district');
    expect(words).not.toContain('Другоенарушение');
    const signature = await signed('prosecutor-district', paper);
    expect(signature).toMatchObject({ how: 'electronic', office: { ru: 'prosecutor-medeu' }, verdict: { valid: true, timeStamped: true } });
    const cms = (await (await server.as('prosecutor-region')).get(`/api/papers/${paper.id}/signatures/${signature.id}/cms`)).rawPayload;
    expect(await streamOf('place', place, 'place.paper-signed')).toContainEqual(expect.objectContaining({ id: signature.id, data: expect.objectContaining({ paper: 'response-act', sha256: paper.sha256, signatureSha256: createHash('sha256').update(cms).digest('hex') }) }));
    const sheet = await (await server.as('prosecutor-district')).get(`/api/papers/${paper.id}/sheet?lang=ru`);
    expect(await wordsOf(sheet.rawPayload)).toContain('предписание,№44');
    expect((await (await server.as('prosecutor-region')).get(`/api/places/${place}/papers?about=${act.id}`)).json<Papers>().rows.map(({ about }) => about?.id)).toEqual([act.id]);
    expect((await papersOf('prosecutor-region', 'places', place)).rows.find(({ id }) => id === paper.id)).toMatchObject({ current: true, about: { id: act.id, number: '44' }, signatures: [{ id: signature.id }] });
  });

  it('is not there for the prosecutor of another territory, nor for the place itself, and the attempt is on record', async () => {
    const esil = await server.as('prosecutor-esil'), head = await server.as('head');
    expect((await esil.get(`/api/places/${place}/papers`)).statusCode).toBe(404);
    expect((await drawUp('prosecutor-esil', 'places', place, { kind: 'response-act', about: act.id })).statusCode).toBe(404);
    expect((await drawUp('head', 'places', place, { kind: 'response-act', about: act.id })).statusCode).toBe(404);
    for (const [login, client] of [['prosecutor-esil', esil], ['head', head]] as const) {
      for (const path of ['pdf', 'sheet?lang=ru', `signatures/${paper.signatures[0]?.id ?? randomUUID()}/cms`]) expect((await client.get(`/api/papers/${paper.id}/${path}`)).statusCode, `${login} ${path}`).toBe(404);
      expect((await client.post(`/api/papers/${paper.id}/signatures`, { id: randomUUID(), cms: 'x'.repeat(200) })).statusCode).toBe(404);
      expect(await refusals(login, 'paper-sign')).toContainEqual(expect.objectContaining({ place, paper: paper.id, code: 'not-found' }));
    }
    const seen = await papersOf('head', 'places', place);
    expect(seen.rows.map(({ kind }) => kind)).not.toContain('response-act');
    expect(seen.kinds.map(({ kind }) => kind)).not.toContain('response-act');
    expect((await head.get(`/api/places/${place}/papers/print?kind=response-act&about=${act.id}`)).statusCode).toBe(404);
  });

  it('signed with the certificate of another, of an own authority or an expired one is refused with its reasons', async () => {
    const draft = await drawnUp('prosecutor-district', 'places', place, { kind: 'response-act', about: other.id });
    for (const key of ['other-person', 'foreign-authority', 'expired'] as const) {
      const answer = await sign('prosecutor-district', draft, { step: { key } });
      expect(answer.statusCode, answer.body).toBe(422);
      expect(answer.json()).toMatchObject({ code: 'signature-invalid' });
    }
    expect((await papersOf('prosecutor-district', 'places', place)).rows.find(({ id }) => id === draft.id)?.signatures).toEqual([]);
  });

  it('signed by two at once bears both signatures; the same request twice is one', async () => {
    const draft = await drawnUp('prosecutor-district', 'places', place, { kind: 'response-act', about: other.id });
    const id = randomUUID();
    const answers = await Promise.all([sign('prosecutor-district', draft, { id }), sign('prosecutor-district', draft, { id }), sign('prosecutor-region', draft)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect((await streamOf('place', place, 'place.paper-signed')).filter(({ data }) => data['sha256'] === draft.sha256).map(({ actor }) => actor.id).sort()).toEqual(['a-prosecutor-district', 'a-prosecutor-region']);
  });

  it('about a person stands with the person: the conclusion on one use of force of two', async () => {
    const episode = await begun();
    const [one, two] = [1, 2].map((n) => fact(episode, 'force.used', server.clock.now - (4 - n) * HOUR, { means: 'handcuffs', where: `Орын-${n}` }, { place }));
    if (!one || !two) throw new Error('no force');
    await record('head', one, two);
    const concluded = fact(episode, 'force.conclusion-drawn', server.clock.now - MINUTE, { about: one.id, level: 'district', number: '7', finding: 'lawful' }, { place });
    await record('prosecutor-district', concluded, fact(episode, 'force.conclusion-drawn', server.clock.now, { about: two.id, level: 'district', number: '8', finding: 'lawful' }, { place }));
    const matter = (await (await server.as('prosecutor-district')).get(`/api/matters/force/${one.id}`)).json<MatterView>();
    expect(matter.papers).toMatchObject([{ kind: 'force-conclusion', about: concluded.id }]);
    const conclusion = await drawnUp('prosecutor-district', 'episodes', episode, { kind: 'force-conclusion', about: concluded.id, language: 'kk' });
    const words = await wordsOf(await bytesOf('prosecutor-district', conclusion));
    expect([words.includes('Орын-1'), words.includes('Орын-2')]).toEqual([true, false]);
    await signed('prosecutor-district', conclusion);
    expect(await streamOf('episode', episode, 'paper.signed')).toHaveLength(1);
    expect((await (await server.as('head')).get(`/api/papers/${conclusion.id}/pdf`)).statusCode).toBe(404);
  });
});

describe('a report is signed as a paper of its office (P65–P67)', () => {
  const office = 'prosecutor-medeu';
  const reportOf = async (login: Login, id: string): Promise<ReportView> => (await (await server.as(login)).get(`/api/reports/${id}`)).json();
  const drafted = async (login: Login): Promise<ReportView> => {
    const answer = await (await server.as(login)).post('/api/reports/draft', { id: randomUUID(), kind: 'quarterly-analysis', period: Date.UTC(2026, 7, 10) });
    expect(answer.statusCode, answer.body).toBeLessThan(300);
    const { id } = answer.json<{ id: string }>();
    return vi.waitFor(async () => {
      const counted = await reportOf(login, id);
      expect(counted.state).toBe('drafted');
      return counted;
    }, { timeout: 20_000, interval: 50 });
  };
  const edited = async (report: ReportView, ru: string): Promise<ReportView> => {
    const answer = await (await server.as('prosecutor-district')).send({ method: 'PUT', url: `/api/reports/${report.id}`, payload: { version: report.version, texts: { conclusions: { kk: 'Қорытынды', ru } } } });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };
  let report: ReportView;
  beforeAll(async () => { report = await drafted('prosecutor-district'); });

  it('by nobody but its own office, and only its own reports', async () => {
    const foreign = await drafted('prosecutor-region');
    expect((await drawUp('prosecutor-region', 'offices', office, { kind: 'office-report', about: report.id })).statusCode).toBe(403);
    for (const login of ['prosecutor-esil', 'duty', 'head', 'judge', 'investigator'] as const) {
      expect((await drawUp(login, 'offices', office, { kind: 'office-report', about: report.id })).statusCode, login).toBe(404);
      expect((await (await server.as(login)).get(`/api/offices/${office}/papers`)).statusCode, login).toBe(404);
    }
    expect(await refusals('prosecutor-esil', 'papers')).toContainEqual(expect.objectContaining({ subject: office }));
    for (const about of [foreign.id, randomUUID()]) expect((await drawUp('prosecutor-district', 'offices', office, { kind: 'office-report', about })).statusCode).toBe(422);
    expect((await drawUp('prosecutor-district', 'offices', office, { kind: 'office-report' })).statusCode).toBe(422);
    expect((await drawUp('prosecutor-district', 'offices', office, { kind: 'response-act', about: report.id })).statusCode).toBe(404);
  });

  it('and is not on record before it is signed; changed words are signed anew, the old signature stays with the old paper', async () => {
    expect([report.state, report.signBy]).toEqual(['drafted', null]);
    report = await edited(report, 'Первыйвывод');
    const stale = await drawnUp('prosecutor-district', 'offices', office, { kind: 'office-report', about: report.id });
    expect(stale).toMatchObject({ kind: 'office-report', current: true, maySign: true, about: { id: report.id, title: { ru: report.title.ru } } });
    report = await edited(report, 'Второйвывод');
    expect((await sign('prosecutor-district', stale)).statusCode).toBe(409);
    expect(await reportOf('prosecutor-district', report.id)).toMatchObject({ state: 'drafted', paper: null, signBy: null });

    const old = await drawnUp('prosecutor-district', 'offices', office, { kind: 'office-report', about: report.id });
    const first = await signed('prosecutor-district', old);
    expect(await reportOf('prosecutor-district', report.id)).toMatchObject({ state: 'fixed', paper: old.id, sha256: old.sha256 });
    report = await edited(await reportOf('prosecutor-district', report.id), 'Третийвывод');
    expect(report).toMatchObject({ state: 'drafted', paper: null, sha256: null, signBy: null });
    expect((await papersOf('prosecutor-district', 'offices', office)).rows.find(({ id }) => id === old.id)).toMatchObject({ current: false, signatures: [{ id: first.id, verdict: { valid: true } }] });
  });

  it('another person’s key, an own authority, an expired certificate are refused', async () => {
    const paper = await drawnUp('prosecutor-district', 'offices', office, { kind: 'office-report', about: report.id });
    for (const key of ['other-person', 'foreign-authority', 'expired'] as const) expect((await sign('prosecutor-district', paper, { step: { key } })).json()).toMatchObject({ code: 'signature-invalid' });
    expect((await reportOf('prosecutor-district', report.id)).state).toBe('drafted');
  });

  it('then its fact names the digest of the signed paper, it goes up, and whoever reads it sees the signature, its file and the sheet', async () => {
    const paper = await drawnUp('prosecutor-district', 'offices', office, { kind: 'office-report', about: report.id, language: 'kk' });
    const id = randomUUID();
    const twice = await Promise.all([sign('prosecutor-district', paper, { id }), sign('prosecutor-district', paper, { id })]);
    expect(twice.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await streamOf('office', office, 'office.paper-signed')).filter(({ data }) => data['sha256'] === paper.sha256)).toMatchObject([{ id, actor: { id: 'a-prosecutor-district', office }, data: { paper: 'office-report', language: 'kk' } }]);
    // In the other language too: the fact names the one that was signed last.
    const ru = await drawnUp('prosecutor-district', 'offices', office, { kind: 'office-report', about: report.id, language: 'ru' });
    server.clock.now += MINUTE;
    await signed('prosecutor-district', ru);
    const waiting = await reportOf('prosecutor-district', report.id);
    expect(waiting).toMatchObject({ state: 'fixed', signBy: expect.arrayContaining([expect.objectContaining({ type: 'office.supervision-analysed', data: expect.objectContaining({ paperSha256: waiting.sha256, conclusions: expect.any(String) }) })]) });
    const asFacts = (facts: NonNullable<ReportView['signBy']>): NewFactBody[] => facts.map(({ type, data }) => ({ id: randomUUID(), type, at: server.clock.now, streams: [{ kind: 'office' as const, id: office }], place: null, data }));
    await record('prosecutor-district', ...asFacts(waiting.signBy ?? []));
    const made = await reportOf('prosecutor-district', report.id);
    expect(made).toMatchObject({ state: 'signed', mayEdit: false, sha256: waiting.sha256, paper: waiting.paper });
    await record('prosecutor-district', ...asFacts(made.sendBy ?? []));
    expect(await reportOf('prosecutor-district', report.id)).toMatchObject({ state: 'sent', paper: waiting.paper });

    const region = await server.as('prosecutor-region');
    const rows = (await papersOf('prosecutor-region', 'offices', office)).rows.filter(({ about, current, signatures }) => about?.id === report.id && current && signatures.length > 0);
    expect(rows.map(({ language }) => language).sort()).toEqual(['kk', 'ru']);
    expect(rows.every(({ signatures }) => signatures[0]?.verdict?.valid === true && signatures[0].office?.ru === office)).toBe(true);
    const pdf = (await region.get(`/api/papers/${waiting.paper}/pdf`)).rawPayload;
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(waiting.sha256);
    expect(pdf.equals((await region.get(`/api/reports/${report.id}/paper`)).rawPayload)).toBe(true);
    expect((await region.get(`/api/papers/${paper.id}/signatures/${id}/cms`)).headers['content-type']).toContain('application/pkcs7-signature');
    expect((await region.get(`/api/papers/${paper.id}/sheet?lang=kk`)).statusCode).toBe(200);
    expect((await (await server.as('prosecutor-esil')).get(`/api/papers/${paper.id}/pdf`)).statusCode).toBe(404);
    expect((await (await server.as('judge')).get(`/api/papers/${paper.id}/pdf`)).statusCode).toBe(404);
    // On record it is drawn up no more, nor is another for the period.
    expect((await drawUp('prosecutor-district', 'offices', office, { kind: 'office-report', about: report.id })).statusCode).toBe(409);
  });
});
