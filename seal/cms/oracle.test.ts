/** Two programs that share no code with ours: OpenSSL and pkijs. What they make we accept, what we call good they accept; what we refuse for its arithmetic they refuse. */
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, webcrypto, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority } from '../authority/authority.ts';
import { verifySignature } from '../verify.ts';
import { cmsOf, DOCUMENT, HOLDER, issue, NOON, question, twoTier } from './testing.ts';

const openssl = ((): string | null => { try { return execFileSync('openssl', ['version'], { encoding: 'utf8' }); } catch { return null; } })();
const pem = (der: Uint8Array, label = 'CERTIFICATE'): string => `-----BEGIN ${label}-----\n${(Buffer.from(der).toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;

// pkijs below runs on every machine.
describe.skipIf(!openssl)(openssl ? 'OpenSSL' : 'OpenSSL (not on this machine, skipped)', () => {
  let folder = '';
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'kepil-cms-')); });
  afterAll(() => { rmSync(folder, { recursive: true }); });
  const put = (name: string, data: Uint8Array | string): string => { const path = join(folder, name); writeFileSync(path, data); return path; };
  const run = (...args: readonly string[]): boolean => { try { execFileSync('openssl', args, { stdio: 'pipe' }); return true; } catch { return false; } };

  it.each(['RSA', 'ECDSA'] as const)('agrees about our CAdES-BES by %s, good and broken', (algorithm) => {
    const authority = createAuthority({ clock: () => NOON, algorithm });
    const trust = { roots: [authority.root], intermediates: [authority.intermediate] };
    const { key, certificate } = authority.issue({ holder: HOLDER, purpose: 'signing' });
    const chain = put('chain.pem', pem(authority.root) + pem(authority.intermediate)), content = put('document', DOCUMENT);
    const asks = (cms: Uint8Array, document = content): boolean =>
      run('cms', '-verify', '-cades', '-inform', 'DER', '-in', put('signature', cms), '-content', document, '-binary', '-CAfile', chain, '-attime', String(NOON / 1000), '-purpose', 'smimesign', '-out', join(folder, 'out'));
    const good = authority.signCms({ key, certificate, content: DOCUMENT });
    expect([asks(good), verifySignature(question(good), trust).valid]).toEqual([true, true]);
    const other = put('other', Uint8Array.of(1));
    expect([asks(good, other), verifySignature(question(good, { content: Uint8Array.of(1) }), trust).valid]).toEqual([false, false]);
    for (let i = good.length - 40; i < good.length; i += 9) {
      const broken = Uint8Array.from(good);
      broken[i] = (broken[i] ?? 0) ^ 4;
      expect([asks(broken), verifySignature(question(broken), trust).valid]).toEqual([false, false]);
    }
  });

  it.each([['RSA', ['-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:32']], ['RSA', []], ['EC P-256', []], ['EC P-384', []], ['EC P-521', []]] as const)('makes signatures (%s %j) that hold here', (kind, options) => {
    const { issuer, trust } = twoTier();
    const pair = kind === 'RSA' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ec', { namedCurve: kind.slice(3) });
    const { certificate } = issue(issuer, 'ECDSA', { publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }) });
    const key = put('key.pem', pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string), signer = put('signer.pem', pem(certificate)), content = put('document', DOCUMENT);
    const out = join(folder, 'made');
    const digest = kind === 'EC P-384' ? 'sha384' : kind === 'EC P-521' ? 'sha512' : 'sha256';
    expect(run('cms', '-sign', '-cades', '-binary', '-in', content, '-signer', signer, '-inkey', key, '-md', digest, ...options, '-outform', 'DER', '-out', out)).toBe(true);
    expect(verifySignature(question(new Uint8Array(readFileSync(out))), trust).failures).toEqual([]);
    expect(verifySignature(question(new Uint8Array(readFileSync(out)), { content: Uint8Array.of(1) }), trust).failures).toEqual(['digest-mismatch']);
  });
});

const subtle = webcrypto.subtle as unknown as SubtleCrypto;
const webKey = (key: KeyObject, kind: 'RSA' | 'EC'): Promise<CryptoKey> =>
  subtle.importKey('pkcs8', new Uint8Array(key.export({ type: 'pkcs8', format: 'der' })), kind === 'RSA' ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign']);

describe('pkijs', () => {
  beforeAll(() => { pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as unknown as Crypto, subtle })); });

  it.each(['RSA', 'EC'] as const)('makes plain CMS by %s that holds here; ours holds there', async (kind) => {
    const { issuer, trust } = twoTier();
    const pair = kind === 'RSA' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { certificate } = issue(issuer, 'ECDSA', { publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }) });
    const own = pkijs.Certificate.fromBER(Uint8Array.from(certificate));
    const digest = await subtle.digest('SHA-256', DOCUMENT);
    const attributes = [
      new pkijs.Attribute({ type: '1.2.840.113549.1.9.3', values: [new asn1js.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })] }),
      new pkijs.Attribute({ type: '1.2.840.113549.1.9.5', values: [new asn1js.UTCTime({ valueDate: new Date(NOON) })] }),
      new pkijs.Attribute({ type: '1.2.840.113549.1.9.4', values: [new asn1js.OctetString({ valueHex: digest })] }),
    ];
    const made = new pkijs.SignedData({
      version: 1, encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }), certificates: [own],
      signerInfos: [new pkijs.SignerInfo({ version: 1, sid: new pkijs.IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }), signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }) })],
    });
    await made.sign(await webKey(pair.privateKey, kind), 0, 'SHA-256', DOCUMENT.slice().buffer);
    const der = new Uint8Array(new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: made.toSchema(true) }).toSchema().toBER());
    expect(verifySignature(question(der), trust)).toMatchObject({ failures: [], remarks: ['no-time-stamp', 'no-signing-certificate', 'revocation-not-asked'] });

    const ours = issue(issuer, 'ECDSA');
    const signedData = new pkijs.SignedData({ schema: pkijs.ContentInfo.fromBER(Uint8Array.from(cmsOf(ours, DOCUMENT))).content as unknown });
    expect(await signedData.verify({ signer: 0, data: DOCUMENT.slice().buffer, checkChain: false })).toBe(true);
    await expect(signedData.verify({ signer: 0, data: Uint8Array.of(1).buffer, checkChain: false }).then((holds) => holds, () => false)).resolves.toBe(false);
  });
});
