/**
 * What NCALayer and KAZTOKEN desktop understand (wss://127.0.0.1:13579/): the calls of their modules and how their answers are read.
 * Sources: the authority's own sample page, its CommonUtils, and 50 recorded pairs (seal/vectors/ncalayer.json). Pure.
 */
import { isRecord } from '../signing/json.ts';
import type { SigningProblem } from '../signing/problem.ts';

export const NCALAYER_URL = 'wss://127.0.0.1:13579/';
export const HEARTBEAT = '--heartbeat--';

export const MODULE = {
  basics: 'kz.gov.pki.knca.basics',
  commonUtils: 'kz.gov.pki.knca.commonUtils',
  accessory: 'kz.gov.pki.ncalayerservices.accessory',
  /** Answered only by KAZTOKEN desktop. */
  kaztoken: 'kz.digiflow.mobile.extensions',
} as const;

/** Extended key usages by which a key is chosen. */
export const KEY_USAGE = { signing: '1.3.6.1.5.5.7.3.4', authentication: '1.3.6.1.5.5.7.3.2', person: '1.2.398.3.3.4.1.1', body: '1.2.398.3.3.4.1.2' } as const;

export const STORAGES = {
  file: 'PKCS12',
  tokens: ['AKKaztokenStore', 'AKKZIDCardStore', 'AKEToken72KStore', 'AKEToken5110Store', 'AKAKEYStore'],
} as const;

export type KeyType = 'SIGNATURE' | 'AUTHENTICATION';

/** What came back: the value, the person's no, or why not (`said`: the program's own words, for the administrator). */
export type Answer<T> = { readonly value: T } | { readonly cancelled: true } | { readonly problem: SigningProblem; readonly said: string };

export interface Call<T> {
  readonly request: Readonly<Record<string, unknown>>;
  readonly read: (answer: unknown) => Answer<T>;
}

export interface SigningParams {
  /** The data are base64. */
  readonly decode?: boolean;
  /** False: detached. */
  readonly encapsulate?: boolean;
  /** The data are the digest already. */
  readonly digested?: boolean;
  /** An empty object asks for a time stamp. */
  readonly tsaProfile?: Readonly<Record<string, unknown>> | null;
  readonly outputCert?: boolean;
}

export interface SignerParams {
  readonly extKeyUsageOids: readonly string[];
  readonly iin?: string;
  readonly bin?: string;
  readonly serialNumber?: string;
  /** Absent or null: certificates of the national authority only; empty: of anyone (tests, demonstration). */
  readonly chain?: readonly string[] | null;
}

export interface BasicsSign {
  /** Null: every storage. */
  readonly allowedStorages: readonly string[] | null;
  readonly format: 'cms' | 'xml';
  readonly data: string | readonly string[];
  readonly signingParams: SigningParams;
  readonly signerParams: SignerParams;
  readonly locale: string;
}

export interface Signatures {
  readonly signatures: readonly string[];
  /** Only with `outputCert`, PEM. */
  readonly certificate: string | null;
}

export const sign = (args: BasicsSign): Call<Signatures> => ({ request: { module: MODULE.basics, method: 'sign', args }, read: readBasics });

export interface KeyInfo { readonly [name: string]: unknown }

/** Calls of the older module; arguments go by position. */
export const commonUtils = {
  getActiveTokens: (): Call<readonly string[]> => common('getActiveTokens', undefined, strings),
  getKeyInfo: (storage: string): Call<KeyInfo> => common('getKeyInfo', [storage], (value) => (isRecord(value) ? value : undefined)),
  createCAdESFromBase64: (storage: string, keyType: KeyType, base64: string, attached: boolean): Call<string> =>
    common('createCAdESFromBase64', [storage, keyType, base64, attached], text),
  createCAdESFromBase64Hash: (storage: string, keyType: KeyType, base64: string): Call<string> => common('createCAdESFromBase64Hash', [storage, keyType, base64], text),
  /** With a time stamp. Its authors call it deprecated; the only way to CAdES-T without `basics`. */
  createCMSSignatureFromBase64: (storage: string, keyType: KeyType, base64: string, attached: boolean): Call<string> =>
    common('createCMSSignatureFromBase64', [storage, keyType, base64, attached], text),
  signXml: (storage: string, keyType: KeyType, xml: string, signed = '', parent = ''): Call<string> => common('signXml', [storage, keyType, xml, signed, parent], text),
  signXmls: (storage: string, keyType: KeyType, xmls: readonly string[], signed = '', parent = ''): Call<readonly string[]> =>
    common('signXmls', [storage, keyType, xmls, signed, parent], strings),
  changeLocale: (locale: string): Call<null> => common('changeLocale', [locale], () => null),
} as const;

/** The name and version of KAZTOKEN desktop; NCALayer answers that it has no such module. */
export const kaztokenVersion = (): Call<{ readonly name: string; readonly version: string }> => ({
  request: { module: MODULE.kaztoken, method: 'getVersion' },
  read: (answer) =>
    readCommon(answer, (value) => (isRecord(value) && typeof value['name'] === 'string' && typeof value['version'] === 'string' ? { name: value['name'], version: value['version'] } : undefined)),
});

/** The version in the greeting that the server sends after opening, or null if this is no greeting. */
export const greetingVersion = (message: unknown): string | null =>
  isRecord(message) && isRecord(message['result']) && typeof message['result']['version'] === 'string' ? message['result']['version'] : null;

/** The program runs but lacks the module (an old NCALayer has no `basics`). */
export const moduleIsMissing = (answer: unknown): boolean => isRecord(answer) && (answer['errorCode'] === 'MODULE_NOT_FOUND' || answer['code'] === 'MODULE_NOT_FOUND');

/** Told apart by the shape alone, since no answer carries the number of its question. */
export function readBasics(answer: unknown): Answer<Signatures> {
  if (!isRecord(answer)) return notUnderstood(answer);
  if (answer['status'] === true) return readBody(answer['body']);
  if (answer['status'] === false) return refusal(answer, typeof answer['code'] === 'string' ? answer['code'] : '');
  return moduleIsMissing(answer) ? { problem: 'refused', said: 'MODULE_NOT_FOUND' } : notUnderstood(answer);
}

function readBody(body: unknown): Answer<Signatures> {
  if (!isRecord(body)) return notUnderstood(body);
  const result = body['result'];
  if (result === undefined) return { cancelled: true };
  if (typeof result === 'string') return { value: { signatures: [result], certificate: null } };
  const list = strings(isRecord(result) ? result['signatures'] : result);
  const certificate = isRecord(result) && typeof result['certificate'] === 'string' ? result['certificate'] : null;
  return list ? { value: { signatures: list, certificate } } : notUnderstood(body);
}

const common = <T>(method: string, args: readonly unknown[] | undefined, value: (from: unknown) => T | undefined): Call<T> => ({
  request: { module: MODULE.commonUtils, method, ...(args ? { args } : {}) },
  read: (answer) => readCommon(answer, value),
});

function readCommon<T>(answer: unknown, value: (from: unknown) => T | undefined): Answer<T> {
  if (!isRecord(answer)) return notUnderstood(answer);
  if (moduleIsMissing(answer)) return { problem: 'refused', said: 'MODULE_NOT_FOUND' };
  if (answer['code'] === '200') {
    const read = value(answer['responseObject']);
    return read === undefined ? notUnderstood(answer) : { value: read };
  }
  if (typeof answer['code'] !== 'string') return notUnderstood(answer);
  return answer['message'] === 'action.canceled' ? { cancelled: true } : refusal(answer, answer['code']);
}

/** EMPTY_KEY_LIST is the word of the oldest module for a storage without a fitting key; the records have none of it. */
const refusal = (answer: Readonly<Record<string, unknown>>, code: string): { problem: SigningProblem; said: string } => ({
  problem: code === 'EMPTY_KEY_LIST' || answer['message'] === 'EMPTY_KEY_LIST' ? 'no-key' : 'refused',
  said: [code, answer['message'], answer['details']].filter((part): part is string => typeof part === 'string').join(': ').slice(0, 500),
});
const notUnderstood = (answer: unknown): { problem: SigningProblem; said: string } => ({ problem: 'answer-not-understood', said: (JSON.stringify(answer) ?? '').slice(0, 200) });

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const strings = (value: unknown): readonly string[] | undefined =>
  (Array.isArray(value) && value.every((item): item is string => typeof item === 'string') ? value : undefined);
