/**
 * Medical and secret words are sealed before they reach the journal, and opened for those who have the right to them. The sealing is
 * deterministic (the nonce is made of key, fact and text), so that the same request sent twice is the same record.
 */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { factTypes } from '@kepil/law/facts/index.ts';

const MARK = 'sealed:';
/** What was a list and not a text: sealed as its JSON. */
const MARK_OF_LIST = 'sealed-list:';
/** Something is recorded here; what it says is for others. */
const HIDDEN = '•••';
type Data = Readonly<Record<string, unknown>>;

/** Secret fields of the type replaced by their sealed form. */
export function sealSecrets(key: Uint8Array, type: string, id: string, data: Data): Data {
  return mapSecrets(type, data, (name, value) => {
    const context = `${id.toLowerCase()}|${name}`;
    if (Array.isArray(value)) return MARK_OF_LIST + sealText(key, context, JSON.stringify(value)).slice(MARK.length);
    return typeof value === 'string' ? sealText(key, context, value) : value;
  });
}

/** Opened where `may`; otherwise the field says only that it is there. Never throws: a lost key must not hide the rest. */
export function openSecrets(key: Uint8Array, type: string, id: string, data: Data, may: boolean): Data {
  return mapSecrets(type, data, (name, value) => (!may ? HIDDEN : typeof value === 'string' ? opened(key, `${id.toLowerCase()}|${name}`, value) : value));
}

function opened(key: Uint8Array, context: string, value: string): unknown {
  if (value.startsWith(MARK)) return openText(key, context, value.slice(MARK.length)) ?? HIDDEN;
  if (!value.startsWith(MARK_OF_LIST)) return value;
  const text = openText(key, context, value.slice(MARK_OF_LIST.length));
  return text === null ? HIDDEN : JSON.parse(text);
}

function mapSecrets(type: string, data: Data, change: (name: string, value: unknown) => unknown): Data {
  const secret = secretFields(type).filter((name) => data[name] !== undefined);
  return secret.length === 0 ? data : { ...data, ...Object.fromEntries(secret.map((name) => [name, change(name, data[name])])) };
}

const secretsOf = new Map<string, readonly string[]>();

function secretFields(type: string): readonly string[] {
  const known = secretsOf.get(type) ?? Object.entries(factTypes[type]?.fields ?? {}).filter(([, field]) => field.secret).map(([name]) => name);
  secretsOf.set(type, known);
  return known;
}

const keys = new WeakMap<Uint8Array, KeyObject>();

/** Made once of the house's key: making it anew for each text takes as long as sealing. */
function keyOf(bytes: Uint8Array): KeyObject {
  const key = keys.get(bytes) ?? createSecretKey(bytes);
  keys.set(bytes, key);
  return key;
}

function sealText(bytes: Uint8Array, context: string, text: string): string {
  const key = keyOf(bytes);
  const iv = createHmac('sha256', key).update('nonce|').update(context).update('|').update(text).digest().subarray(0, 12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return MARK + Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

function openText(key: Uint8Array, context: string, sealed: string): string | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
