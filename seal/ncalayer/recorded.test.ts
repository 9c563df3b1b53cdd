/**
 * The 50 recorded pairs of seal/vectors/ncalayer.json (sigex-kz/ncalayer-js-client, MIT; KAZTOKEN desktop 1.2.758, signatures blanked by their authors):
 * the client must send exactly what was sent and understand what came back, the double must answer what was answered.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { createAuthority } from '../authority/authority.ts';
import type { Holder } from '../authority/names.ts';
import { createNcalayer, type Ncalayer } from './client.ts';
import { createNcalayerDouble, type NcalayerDouble } from './double.ts';
import { commonUtils, kaztokenVersion, sign, STORAGES, type BasicsSign, type Call } from './protocol.ts';

interface RecordedPair { readonly task: string; readonly initMessage?: string; readonly request: string; readonly response: string; readonly result?: string }
interface Task { readonly text: string; readonly exec: string; readonly params: readonly unknown[] }

const pairs = (JSON.parse(readFileSync(new URL('../vectors/ncalayer.json', import.meta.url), 'utf8')) as RecordedPair[])
  .map((pair, number) => ({ ...pair, number, todo: JSON.parse(pair.task) as Task }));

const cms = { decode: true, digested: false, tsaProfile: {} };
const any: readonly string[] = [];
/** What the words of the records stand for: the constants of the client that was recorded. */
const words: Readonly<Record<string, unknown>> = {
  '!!basicsStorageAll': null, '!!basicsStorageKAZTOKEN': ['AKKaztokenStore'], '!!basicsStoragePKCS12': [STORAGES.file], '!!basicsStorageHardware': STORAGES.tokens,
  '!!basicsCMSParams': {}, '!!basicsCMSParamsDetached': { ...cms, encapsulate: false }, '!!basicsCMSParamsAttached': { ...cms, encapsulate: true },
  '!!basicsCMSParamsDetachedHash': { ...cms, encapsulate: false, digested: true }, '!!basicsXMLParams': {},
  '!!basicsSignerAny': { extKeyUsageOids: any }, '!!basicsSignerTestAny': { extKeyUsageOids: any, chain: [] },
  '!!basicsSignerSignAny': { extKeyUsageOids: ['1.3.6.1.5.5.7.3.4'] }, '!!basicsSignerSignOrg': { extKeyUsageOids: ['1.3.6.1.5.5.7.3.4', '1.2.398.3.3.4.1.2'] },
  '!!basicsSignerSignHead': { extKeyUsageOids: ['1.3.6.1.5.5.7.3.4', '1.2.398.3.3.4.1.2.1'] },
  '!!basicsSignerAuthPerson': { extKeyUsageOids: ['1.3.6.1.5.5.7.3.2', '1.2.398.3.3.4.1.1'] },
};

/** The call of our client for a recorded task. Wrong arguments were recorded too, hence the looseness of the types. */
function callOf({ exec, params }: Task): Call<unknown> {
  const [first, second, third, fourth] = params.map((param) => (typeof param === 'string' && param.startsWith('!!') ? words[param] : param)) as never[];
  const keyType = (third ?? 'SIGNATURE') as 'SIGNATURE';
  switch (exec) {
    case 'connect': return kaztokenVersion();
    case 'getActiveTokens': return commonUtils.getActiveTokens();
    case 'getKeyInfo': return commonUtils.getKeyInfo(first ?? (null as never));
    case 'createCAdESFromBase64': return commonUtils.createCAdESFromBase64(first as never, keyType, second as never, (fourth ?? false) as boolean);
    case 'createCMSSignatureFromBase64': return commonUtils.createCMSSignatureFromBase64(first as never, keyType, second as never, (fourth ?? false) as boolean);
    // The recorded client wrote a number as the base64 of no bytes.
    case 'createCAdESFromBase64Hash': return commonUtils.createCAdESFromBase64Hash(first as never, keyType, typeof second === 'string' ? second : '');
    case 'signXml': return commonUtils.signXml(first as never, keyType, second as never);
    case 'signXmls': return commonUtils.signXmls(first as never, keyType, second as never);
    case 'changeLocale': return commonUtils.changeLocale(first as never);
    case 'basicsSignCMS': case 'basicsSignXML':
      return sign({ allowedStorages: first, format: exec === 'basicsSignCMS' ? 'cms' : 'xml', data: second, signingParams: third, signerParams: fourth, locale: 'ru' } as never as BasicsSign);
    default: throw new Error(`unknown task ${exec}`);
  }
}

it('are fifty', () => expect(pairs).toHaveLength(50));

describe('the client', () => {
  let server: WebSocketServer;
  let client: Ncalayer;
  let answer = '';
  const asked: unknown[] = [];
  beforeAll(async () => {
    server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    server.on('connection', (socket) => {
      socket.send('{"result":{"version":"1.2"}}');
      socket.on('message', (data) => { asked.push(JSON.parse(String(data as Buffer))); socket.send(answer); });
    });
    await new Promise((resolve) => { server.once('listening', resolve); });
    client = createNcalayer({ url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`, open: (url) => new WebSocket(url) as never });
  });
  afterAll(() => { client.close(); server.close(); });

  it.each(pairs)('$number $todo.exec: $todo.text', async ({ todo, request, response, result }) => {
    answer = response;
    const call = callOf(todo);
    const got = await client.call(call);
    expect(asked.at(-1)).toEqual(JSON.parse(request));
    expect(told(got, todo.exec)).toBe(result);
  });

  /** Our answer in the words in which the recorded client reported its own. */
  function told(got: Awaited<ReturnType<Ncalayer['call']>>, exec: string): string | undefined {
    if ('cancelled' in got) return exec.startsWith('basics') ? 'NCALayerError: cancelled by user' : 'NCALayerError: 500: action.canceled';
    if ('problem' in got) {
      const [code = '', message, ...details] = got.said.split(/: (?=.)/);
      return `NCALayerError: ${code}: ${exec.startsWith('basics') ? `${message} (${details.join(': ')})` : got.said === code ? 'undefined' : got.said.slice(code.length + 2)}`;
    }
    const { value } = got;
    if (value === null) return undefined;
    if (exec === 'connect') return '1.2';
    if (!exec.startsWith('basics')) return typeof value === 'string' ? value : JSON.stringify(value);
    const { signatures } = value as { signatures: readonly string[] };
    return signatures.length === 1 && exec === 'basicsSignCMS' ? signatures[0] : JSON.stringify(signatures);
  }
});

describe('the double', () => {
  const NOW = Date.UTC(2026, 10, 21, 9);
  const person: Holder = { surname: 'Тестов', name: 'Тест', iin: '123456789011' };
  let double: NcalayerDouble, withToken: NcalayerDouble;
  let sockets: { plain: WebSocket; token: WebSocket };
  beforeAll(async () => {
    const clock = (): number => NOW;
    const authority = createAuthority({ clock, algorithm: 'RSA' });
    double = createNcalayerDouble({ authority, clock, version: '1.2', kaztoken: true });
    withToken = createNcalayerDouble({ authority, clock, version: '1.2', kaztoken: true, tokens: ['AKKaztokenStore'] });
    const open = async (of: NcalayerDouble): Promise<WebSocket> => {
      const socket = new WebSocket((await of.listen(person)).url);
      expect(await said(socket)).toEqual({ result: { version: '1.2' } });
      return socket;
    };
    sockets = { plain: await open(double), token: await open(withToken) };
  });
  afterAll(async () => { await double.close(); await withToken.close(); });
  const said = (socket: WebSocket): Promise<unknown> => new Promise((resolve) => { socket.once('message', (data) => resolve(JSON.parse(String(data as Buffer)))); });

  it.each(pairs)('$number $todo.exec: $todo.text', async ({ initMessage, request, response, todo }) => {
    const recorded = JSON.parse(response) as Readonly<Record<string, unknown>>;
    const cancelled = recorded['message'] === 'action.canceled' || JSON.stringify(recorded['body']) === '{}';
    const token = Array.isArray(recorded['responseObject']) && recorded['responseObject'][0] === 'AKKaztokenStore';
    if (initMessage) expect(JSON.parse(initMessage)).toEqual({ result: { version: '1.2' } });
    const socket = token ? sockets.token : sockets.plain;
    if (cancelled) (token ? withToken : double).next({ does: 'cancel' });
    const answer = said(socket);
    socket.send(request);
    expect(blanked(await answer, todo.exec)).toEqual(blanked(recorded, todo.exec));
  });

  /** Signatures were stripped from the records: what is signed is replaced by its kind, everything else must be equal. */
  function blanked(value: unknown, exec: string): unknown {
    if (exec === 'getKeyInfo' && isObject(value) && isObject(value['responseObject'])) return { ...value, responseObject: { certNotBefore: typeof value['responseObject']['certNotBefore'] } };
    if (typeof value === 'string') {
      if (/^-----BEGIN CMS-----[\s\S]*-----END CMS-----\n$/.test(value)) return 'cms in armour';
      if (value === 'Actual signature stripped to protect private data' || /^MII[A-Za-z0-9+/=]{1000,}$/.test(value)) return 'bare cms';
      return value.replaceAll(/\r\n/g, '\n').replaceAll(/<ds:(\w+)( [^>]*)?><\/ds:\1>/g, '<ds:$1$2/>').replace(/<ds:SignatureValue>[^<]+/, '<ds:SignatureValue>').replace(/<ds:X509Certificate(?:\/|>[^<]*<\/ds:X509Certificate)>/, '<ds:X509Certificate/>');
    }
    if (Array.isArray(value)) return value.map((item) => blanked(item, exec));
    return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, blanked(item, exec)])) : value;
  }
  const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
});
