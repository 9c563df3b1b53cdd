/** Signing by the client and the double together; the verdict is that of the real verifier. */
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createAuthority, type Authority } from '../authority/authority.ts';
import type { Holder } from '../authority/names.ts';
import type { SigningOutcome, ToSign } from '../signing/means.ts';
import type { Failure, Verdict } from '../verdict.ts';
import { verifySignature } from '../verify.ts';
import { toBase64 } from '../signing/base64.ts';
import { createNcalayer, type Ncalayer, type NcalayerOptions } from './client.ts';
import { createConnection } from './connection.ts';
import { createNcalayerDouble, type DoubleOptions, type NcalayerDouble } from './double.ts';
import type { Step } from './double-answers.ts';
import type { KeyChoice } from './double-keys.ts';
import { KEY_USAGE, sign } from './protocol.ts';

const NOW = Date.UTC(2026, 10, 21, 9);
const content = new TextEncoder().encode('Постановление об освобождении № 17');
const person: Holder = { surname: 'Әбенов', name: 'Қанат', patronymic: 'Ғалымұлы', iin: '850712400421' };
const paper: ToSign = { data: content, purpose: 'signing', iin: person.iin, locale: 'ru', timeStamp: true };

let authority: Authority;
beforeAll(() => { authority = createAuthority({ clock: () => NOW, algorithm: 'ECDSA' }); });

const ends: Array<() => unknown> = [];
afterEach(async () => { for (const end of ends.splice(0)) await end(); });

async function desk(of: Partial<DoubleOptions> = {}, client: NcalayerOptions = {}): Promise<{ means: Ncalayer; double: NcalayerDouble; url: string }> {
  const double = createNcalayerDouble({ authority, clock: () => NOW, ...of });
  const { url } = await double.listen(person);
  const means = createNcalayer({ url, open: (address) => new WebSocket(address) as never, anyAuthority: true, ...client });
  ends.push(() => means.close(), () => double.close());
  return { means, double, url };
}
/** A socket whose sendings are heard. */
const listening = (heard: (text: string) => void) => (address: string): never => {
  const socket = new WebSocket(address);
  const send = socket.send.bind(socket);
  return Object.assign(socket, { send: (text: string) => { send(text); heard(text); } }) as never;
};
const cmsOf = (outcome: SigningOutcome): string => { if (!('cms' in outcome)) throw new Error(JSON.stringify(outcome)); return outcome.cms; };
const verdictOn = (cms: string, purpose: 'signing' | 'authentication' = 'signing'): Verdict =>
  verifySignature({ cms, content, receivedAt: NOW, purpose, expected: { iin: person.iin }, crl: [authority.crl()] }, { roots: [authority.root], intermediates: [authority.intermediate] });

describe('a person signs', () => {
  it.each<[string, Partial<DoubleOptions>, Step]>([
    ['basics, PEM', {}, {}], ['basics, bare base64', {}, { armour: 'bare' }], ['basics, a list of one', {}, { shape: 'list' }],
    ['commonUtils, key file', { basics: false }, {}], ['commonUtils, token, PEM', { basics: false, tokens: ['AKKaztokenStore'] }, { armour: 'pem' }],
    ['KAZTOKEN desktop', { kaztoken: true, version: '1.2' }, {}], ['after a while', {}, { delayMs: 20 }],
  ])('%s', async (_, of, step) => {
    const { means, double } = await desk(of);
    double.next(step);
    expect(verdictOn(cmsOf(await means.sign(paper)))).toMatchObject({ valid: true, failures: [], atFrom: 'time-stamp' });
  });

  it('without a time stamp, by digest, with the authentication key; one after another over one socket', async () => {
    const { means } = await desk();
    const { data: _, ...rest } = paper;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
    const [plain, byDigest, door] = await Promise.all([
      means.sign({ ...paper, timeStamp: false }), means.sign({ ...rest, digest }), means.sign({ ...paper, purpose: 'authentication' }),
    ]);
    expect(verdictOn(cmsOf(plain))).toMatchObject({ valid: true, atFrom: 'received' });
    expect(verdictOn(cmsOf(byDigest)).failures).toEqual([]);
    expect(verdictOn(cmsOf(door), 'authentication').failures).toEqual([]);
    expect(verdictOn(cmsOf(door)).failures).toContain('not-for-signing');
  });

  it('old NCALayer: by digest, and the second time without asking for basics again', async () => {
    const methods: unknown[] = [];
    const { means } = await desk({ basics: false }, { open: listening((text) => methods.push((JSON.parse(text) as { method: unknown }).method)) });
    const { data: _, ...rest } = paper;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
    expect(verdictOn(cmsOf(await means.sign({ ...rest, digest }))).failures).toEqual([]);
    expect(verdictOn(cmsOf(await means.sign({ ...paper, timeStamp: false }))).failures).toEqual([]);
    expect(methods).toEqual(['sign', 'getActiveTokens', 'createCAdESFromBase64Hash', 'getActiveTokens', 'createCAdESFromBase64']);
  });

  it('says what runs', async () => {
    const plain = await desk();
    expect(await plain.means.available()).toEqual({ ready: true, version: '1.4' });
    expect(await plain.means.program()).toEqual({ name: 'NCALayer', version: '1.4' });
    expect(await (await desk({ kaztoken: true, version: '1.2' })).means.program()).toEqual({ name: 'KAZTOKENdesktop', version: '1.2.758.648' });
  });
});

describe('what goes wrong is told with its code', () => {
  it.each<[string, Partial<DoubleOptions>, Step, unknown]>([
    ['cancelled, basics', {}, { does: 'cancel' }, { cancelled: true }],
    ['cancelled, commonUtils', { basics: false }, { does: 'cancel' }, { cancelled: true }],
    ['error, basics', {}, { does: 'error' }, { problem: 'refused' }],
    ['error, commonUtils', { basics: false }, { does: 'error' }, { problem: 'refused' }],
    ['no key, basics', {}, { does: 'no-key' }, { problem: 'no-key' }],
    ['no key, commonUtils', { basics: false }, { does: 'no-key' }, { problem: 'no-key' }],
    ['closed in the middle', {}, { does: 'hang-up' }, { problem: 'connection-lost' }],
    ['no JSON', {}, { does: 'garbage' }, { problem: 'answer-not-understood' }],
    ['another person', {}, { key: 'other-person' }, { problem: 'wrong-key' }],
    ['authentication key', {}, { key: 'authentication-key' }, { problem: 'wrong-purpose' }],
  ])('%s', async (_, of, step, outcome) => {
    const { means, double } = await desk(of);
    double.next(step);
    expect(await means.sign(paper)).toMatchObject(outcome as object);
    // The next one goes well, on a new socket where need be.
    expect(verdictOn(cmsOf(await means.sign(paper))).failures).toEqual([]);
  });

  it('not running; something else on the port; no greeting', async () => {
    const away = createNcalayer({ url: 'ws://127.0.0.1:1/', open: (url) => new WebSocket(url) as never });
    expect(await away.available()).toEqual({ problem: 'not-running' });
    expect(await away.sign(paper)).toEqual({ problem: 'not-running', said: '' });
    const { url } = await desk();
    const other = createNcalayer({ url, open: () => { const socket = quiet(); setTimeout(() => socket.onmessage?.({ data: '{"hello":1}' })); return socket; } });
    expect(await other.available()).toEqual({ problem: 'answer-not-understood' });
    expect(await createNcalayer({ url, greetingMs: 20, open: quiet }).available()).toEqual({ problem: 'not-running' });
    expect(await createNcalayer({ url, open: () => { throw new Error('blocked by the content security policy'); } }).available()).toEqual({ problem: 'not-running' });
  });
  const quiet = (): { readyState: number; send: () => void; close: () => void; onmessage: ((event: { data: unknown }) => void) | null; onclose: null; onerror: null } =>
    ({ readyState: 0, send: () => undefined, close: () => undefined, onmessage: null, onclose: null, onerror: null });

  it('silence ends with the time limit, and a late answer is not taken for the next one', async () => {
    const { url, double } = await desk();
    const line = createConnection({ url, open: (address) => new WebSocket(address) as never, greetingMs: 60_000, maxMessage: 1 << 20 });
    ends.push(() => line.close());
    double.next({ does: 'silence' }, { key: 'other-person', delayMs: 60 });
    const { request } = sign({
      allowedStorages: null, format: 'cms', data: toBase64(content), signingParams: { decode: true }, signerParams: { extKeyUsageOids: [KEY_USAGE.signing], chain: [] }, locale: 'ru',
    });
    expect(await line.ask(request, 30)).toEqual({ problem: 'timeout' });
    expect(await line.ask(request, 30)).toEqual({ problem: 'timeout' });
    const [third, fourth] = await Promise.all([line.ask(request, 60_000), line.ask(request, 60_000)]);
    for (const reply of [third, fourth]) expect(verdictOn((reply as { answer: { body: { result: string } } }).answer.body.result)).toMatchObject({ valid: true, signer: { iin: person.iin } });
  });

  it('the page cancels: while the window is open, while it waits for its turn, before it began', async () => {
    let sent: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => { sent = resolve; });
    const { means, double } = await desk({}, { open: listening(() => sent()) });
    const [first, second, before] = [new AbortController(), new AbortController(), AbortSignal.abort()];
    double.next({ does: 'silence' });
    const open = means.sign(paper, first.signal);
    await asked;
    const waiting = means.sign(paper, second.signal);
    second.abort();
    expect(await waiting).toEqual({ cancelled: true });
    expect(await means.sign(paper, before)).toEqual({ cancelled: true });
    first.abort();
    expect(await open).toEqual({ cancelled: true });
    expect(verdictOn(cmsOf(await means.sign(paper))).failures).toEqual([]);
  });

  it('a document above the limit of a message is not sent', async () => {
    const { means } = await desk({}, { maxMessage: 4_000 });
    expect(await means.sign({ ...paper, data: new Uint8Array(5_000) })).toMatchObject({ problem: 'too-large' });
  });

  it('heartbeats and their echoes are passed over', async () => {
    const { means, double } = await desk();
    await means.available();
    double.next({ delayMs: 50 });
    const signing = means.sign(paper);
    double.say('--heartbeat--');
    double.say('{}');
    double.say('');
    expect(verdictOn(cmsOf(await signing)).failures).toEqual([]);
  });

  it('a key of another person is not even offered when the number is given', async () => {
    expect(await (await desk()).means.sign({ ...paper, iin: '900101300123' })).toEqual({ cancelled: true });
  });

  it('the program restarts between two documents', async () => {
    const double = createNcalayerDouble({ authority, clock: () => NOW });
    let url = (await double.listen(person)).url;
    const means = createNcalayer({ url, open: () => new WebSocket(url) as never });
    cmsOf(await means.sign(paper));
    await double.close();
    await expect.poll(() => means.available(), { timeout: 30_000 }).toEqual({ problem: 'not-running' });
    const again = createNcalayerDouble({ authority, clock: () => NOW });
    ends.push(() => means.close(), () => again.close());
    url = (await again.listen(person)).url;
    expect(verdictOn(cmsOf(await means.sign(paper))).failures).toEqual([]);
  });
});

describe('the double', () => {
  it('answers whatever is sent to it, and goes on', async () => {
    const { url, means } = await desk();
    const socket = new WebSocket(url);
    ends.push(() => socket.terminate());
    let answers = 0;
    socket.on('message', () => { answers += 1; });
    await new Promise((resolve) => { socket.once('message', resolve); });
    const args = fc.oneof(fc.jsonValue(), fc.record({ signingParams: fc.oneof(fc.jsonValue(), fc.record({ decode: fc.jsonValue(), tsaProfile: fc.jsonValue() })), signerParams: fc.jsonValue(), data: fc.jsonValue(), format: fc.jsonValue() }), fc.array(fc.jsonValue()));
    const requests = fc.sample(fc.oneof(fc.jsonValue(), fc.record({
      module: fc.constantFrom('kz.gov.pki.knca.basics', 'kz.gov.pki.knca.commonUtils', 'x'), uuid: fc.jsonValue(), args,
      method: fc.constantFrom('sign', 'getKeyInfo', 'createCAdESFromBase64', 'createCAdESFromBase64Hash', 'signXml', 'signXmls', 'changeLocale', 'constructor', '__proto__'),
    })), { numRuns: 300, seed: 20_261_121 });
    for (const request of requests) socket.send(JSON.stringify(request));
    await expect.poll(() => answers, { timeout: 30_000 }).toBe(1 + requests.length);
    expect(verdictOn(cmsOf(await means.sign(paper))).failures).toEqual([]);
  });
});

describe('what deceived other systems is found by the verdict', () => {
  it.each<[KeyChoice | 'broken', readonly Failure[]]>([
    ['other-person', ['another-person']], ['authentication-key', ['not-for-signing', 'no-non-repudiation']], ['expired', ['expired']], ['revoked', ['revoked']],
    ['wrong-key', ['signature-broken']], ['broken', ['signature-broken']], ['foreign-authority', ['chain-incomplete']],
  ])('%s: %j', async (choice, failures) => {
    const { url, double } = await desk();
    double.next(choice === 'broken' ? { broken: true } : { key: choice });
    // A page of the deceiver: it sends whatever came, without the courtesy of our client.
    const socket = new WebSocket(url);
    ends.push(() => socket.terminate());
    const said = (): Promise<string> => new Promise((resolve) => { socket.once('message', (data) => resolve(String(data as Buffer))); });
    await said();
    const answer = said();
    socket.send(JSON.stringify({
      module: 'kz.gov.pki.knca.basics', method: 'sign',
      args: {
        allowedStorages: null, format: 'cms', data: Buffer.from(content).toString('base64'), locale: 'ru',
        signingParams: { decode: true, encapsulate: false, digested: false, tsaProfile: null }, signerParams: { extKeyUsageOids: ['1.3.6.1.5.5.7.3.4'], chain: [] },
      },
    }));
    const { body } = JSON.parse(await answer) as { body: { result: string } };
    const verdict = verdictOn(body.result);
    expect(verdict.valid).toBe(false);
    expect(verdict.failures).toEqual(expect.arrayContaining([...failures]));
  });
});
