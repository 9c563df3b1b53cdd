/** What the double answers to each request: the modules of NCALayer and of KAZTOKEN desktop, in the words of the recorded pairs. */
import { X509Certificate } from 'node:crypto';
import type { Holder } from '../authority/names.ts';
import { fromBase64 } from '../signing/base64.ts';
import type { DoubleKeys, KeyChoice } from './double-keys.ts';
import { signXml } from './double-xml.ts';
import { isRecord } from '../signing/json.ts';
import { KEY_USAGE, MODULE } from './protocol.ts';

/** Documents of one question: signing them holds up whatever else this process does. */
const MOST_DOCUMENTS = 100;

/** What happens at the next request that opens a window. Without a word about it: it is signed as asked. */
export interface Step {
  readonly does?: 'sign' | 'cancel' | 'error' | 'no-key' | 'silence' | 'hang-up' | 'garbage';
  readonly key?: KeyChoice;
  readonly broken?: boolean;
  readonly armour?: 'pem' | 'bare';
  /** `string` answers one string to a list of one, `list` a list to a string. */
  readonly shape?: 'string' | 'list';
  readonly delayMs?: number;
}

export interface Desk {
  readonly keys: DoubleKeys;
  readonly holder: Holder;
  /** An old NCALayer has no `basics`. */
  readonly basics: boolean;
  readonly kaztoken: boolean;
  readonly tokens: readonly string[];
  /** The next step of the scenario; called once for each request that opens a window. */
  readonly step: () => Step;
}

/** An answer, or that none comes: silence, a closed socket, no JSON. */
export type DoubleAnswer = { readonly answer: unknown; readonly delayMs?: number } | { readonly instead: 'silence' | 'hang-up' | 'garbage'; readonly delayMs?: number };

export function answerOf(request: unknown, desk: Desk): DoubleAnswer {
  if (!isRecord(request)) return { answer: { success: false, errorCode: 'WRONG_REQUEST' } };
  const { module, method, uuid } = request;
  switch (module) {
    case MODULE.basics: return desk.basics && method === 'sign' ? basicsSign(request['args'], desk) : missing;
    case MODULE.commonUtils: return withUuid(commonUtils(String(method), Array.isArray(request['args']) ? request['args'] : [], desk), uuid);
    case MODULE.kaztoken: return desk.kaztoken && method === 'getVersion' ? { answer: { code: '200', responseObject: { name: 'KAZTOKENdesktop', version: '1.2.758.648' } } } : missing;
    default: return missing;
  }
}

const missing: DoubleAnswer = { answer: { success: false, errorCode: 'MODULE_NOT_FOUND' } };

function basicsSign(args: unknown, { keys, holder, step }: Desk): DoubleAnswer {
  const wrong = (details: string): DoubleAnswer => ({ answer: { code: 'INVOCATION_ERROR', details, message: 'An invoked method threw an exception.', status: false } });
  if (!isRecord(args)) return wrong('org.json.JSONException: JSONObject["args"] is not a JSONObject.');
  const { signingParams, signerParams, data, format } = args;
  if (!isRecord(signingParams)) return wrong('org.json.JSONException: JSONObject["signingParams"] is not a JSONObject.');
  if (!isRecord(signerParams)) return wrong('org.json.JSONException: JSONObject["signerParams"] is not a JSONObject.');
  const list = Array.isArray(data) ? data.map(String) : [String(data)];
  if (list.length > MOST_DOCUMENTS) return wrong(`java.lang.IllegalArgumentException: more than ${MOST_DOCUMENTS} documents`);
  const { does = 'sign', key = 'own', broken = false, armour = 'pem', shape, delayMs } = step();
  const later = delayMs === undefined ? {} : { delayMs };
  if (does === 'silence' || does === 'hang-up' || does === 'garbage') return { instead: does, ...later };
  if (does === 'error') return { answer: { code: 'SIGNING_FAILURE', details: 'kz.gov.pki.kalkan.jce.provider: wrong password', message: 'Signing failure.', status: false }, ...later };
  if (does === 'no-key') return { answer: { code: 'EMPTY_KEY_LIST', message: 'No key fits.', status: false }, ...later };
  const offered = (!signerParams['iin'] || signerParams['iin'] === holder.iin) && (!signerParams['bin'] || signerParams['bin'] === holder.body?.bin);
  // Nothing in the list of keys: all that is left to the person is to close the window.
  if (does === 'cancel' || !offered) return { answer: { body: {}, status: true }, ...later };
  const oids = Array.isArray(signerParams['extKeyUsageOids']) ? signerParams['extKeyUsageOids'] : [];
  const purpose = oids.includes(KEY_USAGE.authentication) ? 'authentication' as const : 'signing' as const;
  if (format === 'xml') return { answer: xmlBody(list.map((xml) => signXml(xml, keys.keyOf(holder, key, purpose)))), ...later };
  const digested = flag(signingParams['digested']);
  const attached = flag(signingParams['encapsulate']);
  const results: string[] = [];
  for (const item of list) {
    const bytes = flag(signingParams['decode']) ? fromBase64(item) : new TextEncoder().encode(item);
    if (!bytes) return wrong('java.lang.IllegalArgumentException: Illegal base64 character');
    const cms = keys.sign(holder, {
      choice: key, purpose, broken, attached: attached && !digested, timeStamp: isRecord(signingParams['tsaProfile']), ...(digested ? { digest: bytes } : { content: bytes }),
    });
    results.push(armoured(cms, armour));
  }
  const asList = shape ? shape === 'list' : Array.isArray(data);
  const certificate = pem('CERTIFICATE', keys.keyOf(holder, key === 'expired' || key === 'revoked' ? 'own' : key, purpose).certificate);
  const result = flag(signingParams['outputCert']) ? { signatures: results, certificate } : asList ? results : results[0];
  return { answer: { body: { result }, status: true }, ...later };
}

function xmlBody(signed: ReadonlyArray<ReturnType<typeof signXml>>): unknown {
  const refused = signed.find((one) => 'refusal' in one);
  if (refused && 'refusal' in refused) return { code: 'INVOCATION_ERROR', details: refused.refusal, message: 'An invoked method threw an exception.', status: false };
  return { body: { result: signed.map((one) => ('xml' in one ? one.xml : '')) }, status: true };
}

const SIGNATURES_OF_METHODS: ReadonlyMap<string, ReadonlyArray<'string' | 'boolean' | 'strings'>> = new Map(Object.entries({
  getActiveTokens: [], getKeyInfo: ['string'], changeLocale: ['string'],
  createCAdESFromBase64: ['string', 'string', 'string', 'boolean'], createCMSSignatureFromBase64: ['string', 'string', 'string', 'boolean'],
  createCAdESFromBase64Hash: ['string', 'string', 'string'],
  signXml: ['string', 'string', 'string', 'string', 'string'], signXmls: ['string', 'string', 'strings', 'string', 'string'],
} as const));

function commonUtils(method: string, args: readonly unknown[], { keys, holder, tokens, step }: Desk): DoubleAnswer {
  const types = SIGNATURES_OF_METHODS.get(method);
  if (!types) return common(500, `java.lang.NoSuchMethodException: ${method}`);
  if (!types.every((type, at) => isOf(type, args[at]))) return common(500, `java.lang.IllegalArgumentException: argument type mismatch. Method: ${method}`);
  if (method === 'getActiveTokens') return { answer: { responseObject: tokens, code: '200' } };
  if (method === 'changeLocale') return { answer: { code: '200' } };
  const data = args[2];
  if (Array.isArray(data) && data.length > MOST_DOCUMENTS) return common(500, `java.lang.IllegalArgumentException: more than ${MOST_DOCUMENTS} documents`);
  if (method.startsWith('create') && (typeof data !== 'string' || !fromBase64(data)?.length)) return { answer: { code: '500' } };
  const { does = 'sign', key = 'own', broken = false, armour = 'bare', delayMs } = step();
  const later = delayMs === undefined ? {} : { delayMs };
  if (does === 'silence' || does === 'hang-up' || does === 'garbage') return { instead: does, ...later };
  if (does === 'cancel') return { ...common(500, 'action.canceled'), ...later };
  if (does === 'error') return { ...common(500, 'java.security.SignatureException: wrong password'), ...later };
  if (does === 'no-key') return { ...common(500, 'EMPTY_KEY_LIST'), ...later };
  const purpose = args[1] === 'AUTHENTICATION' ? 'authentication' as const : 'signing' as const;
  if (method === 'getKeyInfo') return { answer: { responseObject: keyInfo(keys.keyOf(holder, key, 'signing').certificate), code: '200' }, ...later };
  if (method === 'signXml' || method === 'signXmls') {
    const signed = (Array.isArray(data) ? data : [data]).map((xml) => signXml(String(xml), keys.keyOf(holder, key, purpose)));
    const refused = signed.find((one) => 'refusal' in one);
    if (refused && 'refusal' in refused) return common(500, refused.refusal);
    const xmls = signed.map((one) => ('xml' in one ? one.xml : ''));
    return { answer: { responseObject: method === 'signXmls' ? xmls : xmls[0], code: '200' }, ...later };
  }
  const bytes = fromBase64(String(data)) ?? new Uint8Array();
  const hash = method === 'createCAdESFromBase64Hash';
  const cms = keys.sign(holder, {
    choice: key, purpose, broken, attached: !hash && args[3] === true, timeStamp: method === 'createCMSSignatureFromBase64', ...(hash ? { digest: bytes } : { content: bytes }),
  });
  return { answer: { responseObject: armoured(cms, armour), code: '200' }, ...later };
}

const common = (code: 200 | 500, message: string): { readonly answer: unknown } => ({ answer: { code: String(code), message } });

const withUuid = (given: DoubleAnswer, uuid: unknown): DoubleAnswer =>
  ('answer' in given && typeof uuid === 'string' && isRecord(given.answer) ? { ...given, answer: { ...given.answer, uuid } } : given);

const isOf = (type: 'string' | 'boolean' | 'strings', value: unknown): boolean =>
  (type === 'strings' ? Array.isArray(value) && value.every((item) => typeof item === 'string') : typeof value === type);

/** The official sample sends its flags as words. */
const flag = (value: unknown): boolean => value === true || value === 'true';

const pem = (label: string, der: Uint8Array): string => `-----BEGIN ${label}-----\n${(Buffer.from(der).toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;
const armoured = (der: Uint8Array, armour: 'pem' | 'bare'): string => (armour === 'pem' ? pem('CMS', der) : Buffer.from(der).toString('base64'));

function keyInfo(certificate: Uint8Array): Readonly<Record<string, string>> {
  const x509 = new X509Certificate(certificate);
  const subject = x509.subject.split('\n');
  const issuer = x509.issuer.split('\n');
  const cn = (parts: readonly string[]): string => parts.find((part) => part.startsWith('CN='))?.slice(3) ?? '';
  return {
    alias: x509.serialNumber.toLowerCase(), keyId: x509.serialNumber.toLowerCase(), algorithm: x509.publicKey.asymmetricKeyType === 'rsa' ? 'RSA' : 'EC',
    subjectCn: cn(subject), subjectDn: subject.join(','), issuerCn: cn(issuer), issuerDn: issuer.join(','), serialNumber: BigInt(`0x${x509.serialNumber}`).toString(),
    certNotBefore: String(Date.parse(x509.validFrom)), certNotAfter: String(Date.parse(x509.validTo)), authorityKeyIdentifier: '', pem: pem('CERTIFICATE', certificate),
  };
}
