/** The JSON that a browser makes of an authenticator's answer (WebAuthn Level 3), checked for shape before anything reads it. */
import { z } from 'zod';

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/).max(8_000);
const extensions = z.looseObject({}).default({});
const attachment = z.enum(['platform', 'cross-platform']).optional();

export const passkeyAnswer = z.object({
  id: base64url, rawId: base64url, type: z.literal('public-key'), clientExtensionResults: extensions, authenticatorAttachment: attachment,
  response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url, userHandle: base64url.optional() }),
}).transform(withoutUndefined);

export const passkeyRegistration = z.object({
  name: z.string().trim().min(1).max(100),
  id: base64url, rawId: base64url, type: z.literal('public-key'), clientExtensionResults: extensions, authenticatorAttachment: attachment,
  response: z.object({
    clientDataJSON: base64url, attestationObject: base64url, authenticatorData: base64url.optional(), publicKey: base64url.optional(),
    publicKeyAlgorithm: z.number().int().optional(),
    transports: z.array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])).max(10).optional(),
  }),
}).transform(withoutUndefined);

type Exact<T> = T extends readonly unknown[] ? T : T extends object ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> } : T;

/** Optional fields that are absent, not present and undefined: what the library's types ask for. */
function withoutUndefined<T extends object>(value: T): Exact<T> {
  return JSON.parse(JSON.stringify(value)) as Exact<T>;
}
