import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority } from '../authority/authority.ts';
import { readDer } from '../der/read.ts';
import { verifySignature, type Trust } from '../verify.ts';
import { askOcsp } from './ask.ts';

const noon = Date.UTC(2026, 10, 21, 7);
const authority = createAuthority({ clock: () => noon, algorithm: 'ECDSA' });
const trust: Trust = { roots: [authority.root], intermediates: [authority.intermediate] };
const holder = { surname: 'САРСЕНОВ', name: 'АЙДОС', iin: '870101300123' };
const content = Buffer.from('қаулы');
const signed = (key = authority.keyOf(holder, 'signing')): Uint8Array => authority.signCms({ key: key.key, certificate: key.certificate, content });

/** A responder over real HTTP, which reads the serial number and the nonce out of the request. */
let server: Server;
let url: string;
let does: 'answer' | 'old nonce' | 'error' | 'silence' | 'rubbish' = 'answer';
beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (does === 'silence') return;
      if (does === 'error') { response.statusCode = 500; response.end(); return; }
      if (does === 'rubbish') { response.end('<html>'); return; }
      const [request0, extensions] = readDer(Buffer.concat(parts)).children[0]?.children ?? [];
      const id = request0?.children[0]?.children[0]?.children ?? [];
      const serial = Buffer.from(id[3]?.content ?? []).toString('hex').replace(/^0+/, '');
      const nonce = extensions?.children[0]?.children[0]?.children[1]?.content.subarray(2) ?? new Uint8Array();
      response.setHeader('content-type', 'application/ocsp-response');
      response.end(authority.ocsp(serial, { nonce: does === 'old nonce' ? new Uint8Array(16) : nonce }));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }));

const judged = async (cms = signed(), timeoutMs = 2000) => verifySignature({ cms, content, receivedAt: noon, purpose: 'signing', revocation: 'required', ...(await askOcsp(cms, trust, { url, timeoutMs })) }, trust);

describe('a responder is asked over HTTP', () => {
  it('about the signer’s certificate, and its answer decides', async () => {
    does = 'answer';
    expect(await judged()).toMatchObject({ valid: true, failures: [] });
    const lost = authority.issue({ holder, purpose: 'signing', from: noon - 86_400_000 });
    authority.revoke(lost.serial, noon - 3_600_000, 'keyCompromise');
    expect((await judged(signed(lost))).failures).toEqual(['revoked']);
  });
  it('an answer to another question is not taken for ours', async () => {
    does = 'old nonce';
    expect((await judged()).valid).toBe(false);
  });
  it.each(['error', 'rubbish'] as const)('%s: without an answer the signature does not hold where one is required', async (fault) => {
    does = fault;
    expect((await judged()).valid).toBe(false);
  });
  it('one that is silent is waited for no longer than said', async () => {
    does = 'silence';
    expect((await judged(signed(), 200)).failures).toEqual(['revocation-unknown']);
  });
  it('a file that is no signature asks nobody', async () => {
    does = 'answer';
    expect(await askOcsp('AAAA', trust, { url })).toEqual({ ocsp: [], ocspNonces: [] });
  });
});
