/**
 * How what is kept on a tablet is closed: AES-GCM of 256 bits with a key made at random, which itself lies wrapped by a key that comes
 * of the passphrase (PBKDF2, SHA-256). WebCrypto alone; the key in use cannot be taken out of it. Why so: docs/decisions/0014.
 */

/** Twice as many rounds as OWASP asks of PBKDF2 with SHA-256; a lock keeps its own number, so that it may grow. */
export const ITERATIONS = 1_200_000;

/** A key that only the passphrase gives out. Nothing in it is secret. */
export interface Lock {
  readonly account: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
}

/** Bytes closed with an initial vector of their own. */
export interface Sealed { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer }

/** What a record is, bound into it: bytes put in another's place do not open. */
export type About = readonly [shelf: 'owner' | 'sheet' | 'inspection' | 'photo', account: string, ...id: (string | number | null)[]];

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));
const written = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
const bound = (what: readonly unknown[]): Uint8Array<ArrayBuffer> => written(JSON.stringify(['kepil-tablet', 1, ...what]));

/** A new key and its lock. */
export async function newLock(account: string, passphrase: string, iterations = ITERATIONS): Promise<{ readonly lock: Lock; readonly key: CryptoKey }> {
  const [salt, iv] = [random(16), random(12)];
  // It may be taken out this once, to be wrapped; what is used is what comes back out of the lock.
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', made, await wrappingKey(passphrase, salt, iterations), { name: 'AES-GCM', iv, additionalData: bound(['lock', account]) });
  const lock: Lock = { account, salt, iterations, iv, wrapped };
  const key = await openLock(lock, passphrase);
  if (!key) throw new Error('a lock does not open with its own passphrase');
  return { lock, key };
}

/** null: it is another passphrase (or the lock was tampered with). */
export async function openLock({ account, salt, iterations, iv, wrapped }: Lock, passphrase: string): Promise<CryptoKey | null> {
  const wrapping = await wrappingKey(passphrase, salt, iterations);
  try {
    return await crypto.subtle.unwrapKey('raw', wrapped, wrapping, { name: 'AES-GCM', iv, additionalData: bound(['lock', account]) }, 'AES-GCM', false, ['encrypt', 'decrypt']);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

/** The same letters typed on another keyboard are the same passphrase. */
async function wrappingKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', written(passphrase.normalize('NFKC').trim()), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, typed, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

export async function seal(key: CryptoKey, about: About, plain: ArrayBuffer): Promise<Sealed> {
  const iv = random(12);
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(about) }, key, plain) };
}

/** Throws `OperationError` where the bytes are damaged, of another record or of another key. */
export const unseal = (key: CryptoKey, about: About, { iv, bytes }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(about) }, key, bytes);

export const sealValue = (key: CryptoKey, about: About, value: unknown): Promise<Sealed> => seal(key, about, written(JSON.stringify(value)).buffer);

/** What was sealed with `sealValue`. The bytes are authenticated: their shape is what this program wrote. */
export async function unsealValue<T>(key: CryptoKey, about: About, sealed: Sealed): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await unseal(key, about, sealed))) as T;
}
