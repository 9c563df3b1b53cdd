/** A security key in software (WebAuthn, ES256): real signatures over real authenticator data, so that the server's check is the real one. */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();
const b64 = (data: Uint8Array): string => Buffer.from(data).toString('base64url');
const USER_PRESENT = 0x01, USER_VERIFIED = 0x04, ATTESTED = 0x40;

export class Authenticator {
  readonly id = randomBytes(16);
  readonly #key: KeyObject;
  readonly #publicKey: Uint8Array;
  counter = 0;
  /** What the person's gesture was: a key without a check of the person must be refused. */
  verifiesPerson = true;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#publicKey = isoCBOR.encode(new Map<number, number | Uint8Array>([[1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')]]) as never);
  }

  register(challenge: string, origin: string, rpId: string): Record<string, unknown> {
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.of(0, this.id.length), this.id, this.#publicKey]);
    const authData = Buffer.concat([this.#head(rpId, ATTESTED), credential]);
    const attestationObject = isoCBOR.encode(new Map<string, unknown>([['fmt', 'none'], ['attStmt', new Map()], ['authData', authData]]) as never);
    return this.#answer({ clientDataJSON: this.#client('webauthn.create', challenge, origin), attestationObject: b64(attestationObject), transports: ['internal'] });
  }

  authenticate(challenge: string, origin: string, rpId: string): Record<string, unknown> {
    this.counter += 1;
    const authData = this.#head(rpId, 0);
    const clientDataJSON = this.#client('webauthn.get', challenge, origin);
    const signature = sign('sha256', Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]), this.#key);
    return this.#answer({ clientDataJSON, authenticatorData: b64(authData), signature: b64(signature) });
  }

  #head(rpId: string, flags: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(rpId), Buffer.of(flags | USER_PRESENT | (this.verifiesPerson ? USER_VERIFIED : 0)), count]);
  }

  #client(type: string, challenge: string, origin: string): string {
    return b64(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })));
  }

  #answer(response: Record<string, unknown>): Record<string, unknown> {
    return { id: b64(this.id), rawId: b64(this.id), type: 'public-key', clientExtensionResults: {}, response };
  }
}
