/**
 * A double of NCANode over real HTTP, after its openapi file: /cms/verify, /x509/info, /actuator/health. It has the real one's traps: it judges at its own
 * today and does not compare the imprint of a time stamp. Whether the signature value itself holds is asked of the test.
 */
import { X509Certificate } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Instant } from '@kepil/law/time/instant.ts';
import { DerError, readDer, type DerNode } from '../der/read.ts';
import { isRecord } from '../signing/json.ts';

export interface NcanodeDoubleOptions {
  readonly today: () => Instant;
  readonly holds: (cms: Uint8Array, data: Uint8Array | null) => boolean;
  readonly fault?: 'silence' | 'html' | 'endless' | 'crash' | 'old-schema' | 'other-shape' | 'two-signers' | 'foreign-serial';
}

export interface NcanodeDouble {
  readonly url: string;
  /** Requests and answers as they went over the line. */
  readonly exchanges: Array<{ readonly path: string; readonly request: unknown; readonly answer: unknown }>;
  close(): Promise<void>;
}

export async function ncanodeDouble({ today, holds, fault }: NcanodeDoubleOptions): Promise<NcanodeDouble> {
  const exchanges: NcanodeDouble['exchanges'] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => {
      const path = request.url ?? '';
      if (fault === 'silence') return;
      if (fault === 'html') { response.end('<html>502</html>'); return; }
      if (fault === 'crash') { response.writeHead(502).end('bad gateway'); return; }
      if (fault === 'endless') { endless(response); return; }
      const body: unknown = pieces.length > 0 ? JSON.parse(Buffer.concat(pieces).toString('utf8')) : null;
      const [status, answer] = answerTo(path, body);
      exchanges.push({ path, request: body, answer });
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });

  function answerTo(path: string, body: unknown): readonly [status: number, answer: unknown] {
    if (path === '/actuator/health') return [200, { status: 'UP' }];
    if (!isRecord(body)) return refusal(400, 'Required request body is missing');
    try {
      if (path === '/cms/verify') return [200, cmsVerify(body)];
      if (path === '/x509/info') {
        const signers = (Array.isArray(body['certs']) ? body['certs'] : []).map((one) => certificateInfo(bytes(String(one))));
        return [200, { status: 200, message: 'OK', valid: signers.every(({ valid }) => valid), signers }];
      }
    } catch (problem) {
      // As the real one: what it cannot read is an error of the server, and not an invalid signature.
      if (problem instanceof DerError || problem instanceof TypeError || problem instanceof Error) return refusal(500, problem.message);
      throw problem;
    }
    return refusal(404, 'Not Found');
  }

  function cmsVerify(body: Readonly<Record<string, unknown>>): unknown {
    const cms = bytes(String(body['cms']));
    const { certificates, timeStamped } = partsOf(cms);
    const infos = certificates.map(certificateInfo);
    const valid = holds(cms, typeof body['data'] === 'string' ? bytes(body['data']) : null) && infos.every((one) => one.valid);
    const tsp = timeStamped ? { tsp: { serialNumber: '01', genTime: dated(today()), policy: '1.2.398.3.3.2.6.4', tspHashAlgorithm: 'GOST', hash: '' } } : {};
    const signer = fault === 'old-schema' ? { signers: infos, ...tsp } : { certificates: infos, ...tsp };
    if (fault === 'other-shape') return { status: 200, message: 'OK', result: 'VALID' };
    return { status: 200, message: 'OK', valid, signers: fault === 'two-signers' ? [signer, signer] : [signer] };
  }

  function certificateInfo(der: Uint8Array): { readonly valid: boolean } & Readonly<Record<string, unknown>> {
    const x509 = new X509Certificate(der);
    const [from, to] = [Date.parse(x509.validFrom), Date.parse(x509.validTo)];
    const subject = namesOf(x509.subject);
    return {
      valid: from <= today() && today() <= to, revocations: [], notBefore: dated(from), notAfter: dated(to),
      keyUsage: x509.keyUsage?.includes('1.3.6.1.5.5.7.3.4') ? 'SIGN' : x509.keyUsage?.includes('1.3.6.1.5.5.7.3.2') ? 'AUTH' : 'UNKNOWN',
      serialNumber: fault === 'foreign-serial' ? '1234' : x509.serialNumber, signAlg: 'GOST3410-2015-512', publicKey: '', signature: '', keyUser: ['INDIVIDUAL'],
      subject: { commonName: subject['CN'] ?? '', iin: (subject['serialNumber'] ?? '').replace(/^IIN/, ''), country: subject['C'] ?? '', dn: x509.subject.replaceAll('\n', ',') },
      issuer: { commonName: namesOf(x509.issuer)['CN'] ?? '', dn: x509.issuer.replaceAll('\n', ',') },
    };
  }

  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, exchanges,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}

/** The certificates of a CMS, the signer's first, and whether the signer has a time stamp. */
function partsOf(cms: Uint8Array): { readonly certificates: readonly Uint8Array[]; readonly timeStamped: boolean } {
  const parts: readonly DerNode[] = readDer(cms).children[1]?.children[0]?.children ?? [];
  const certificates = parts.find(({ tag }) => tag === 0xa0)?.children.map(({ bytes: der }) => der) ?? [];
  const timeStamped = parts.at(-1)?.children[0]?.children.some(({ tag }) => tag === 0xa1) ?? false;
  if (certificates.length === 0) throw new Error('no certificates');
  return { certificates, timeStamped };
}

function endless(response: ServerResponse): void {
  const piece = Buffer.alloc(1 << 16, ' ');
  const more = (): void => { while (!response.destroyed && response.write(piece)); };
  response.on('drain', more);
  response.on('error', () => undefined);
  more();
}

const refusal = (status: number, message: string): readonly [number, unknown] => [status, { status, message }];
const dated = (at: Instant): string => new Date(at).toISOString().replace('Z', '+00:00');
const bytes = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));
const namesOf = (dn: string): Readonly<Record<string, string>> => Object.fromEntries(dn.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
