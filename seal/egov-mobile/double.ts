/** A double of the service between page and phone, over real HTTP, with a phone that does as it is told. For tests. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Phone {
  /** Signs a document (base64 in and out). Null: the person presses "cancel". */
  readonly sign: ((base64: string) => string) | null;
  /** How often a fetch of the signatures is answered by "not yet", and how often a request is cut. */
  readonly notYet?: number;
  readonly cuts?: number;
  /** What is wrong with the service. */
  readonly fault?: 'down' | 'html' | 'message' | 'foreign-address' | 'no-answer' | 'no-link';
}

export interface EgovDouble {
  readonly url: string;
  readonly seen: { readonly documents: unknown[]; readonly descriptions: string[]; requests: number };
  close(): Promise<void>;
}

export async function egovDouble(phone: Phone): Promise<EgovDouble> {
  const seen = { documents: [] as unknown[], descriptions: [] as string[], requests: 0 };
  let notYet = phone.notYet ?? 0;
  let cuts = phone.cuts ?? 0;
  let held: ReadonlyArray<{ readonly document: { readonly file: { readonly mime: string; readonly data: string } } }> = [];
  let base = '';

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The real one is asked by pages of every origin.
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'OPTIONS') { response.writeHead(204, { 'access-control-allow-headers': 'content-type', 'access-control-allow-methods': 'GET, POST' }).end(); return; }
    seen.requests += 1;
    const body = await bodyOf(request);
    const json = (value: unknown, status = 200): void => { response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value)); };
    if (phone.fault === 'down') { json({ message: 'Unexpected error' }, 503); return; }
    if (phone.fault === 'html') { response.end('<html>'); return; }
    if (request.method === 'POST' && request.url === '/api/egovQr') {
      seen.descriptions.push((body as { description: string }).description);
      if (phone.fault === 'message') { json({ message: 'Too many operations', requestID: '1' }); return; }
      const inside = encodeURIComponent(`${base}/api/egovQr/7?mgovSign`);
      const links = phone.fault === 'no-link' ? {} : { eGovMobileLaunchLink: `https://mgovsign.page.link/?link=${inside}&apn=kz.mobile.mgov&isi=1476128386&ibi=kz.egov.mobile` };
      json({
        expireAt: 1_795_000_000_000, qrCode: 'iVBORw0KGgo=', ...links,
        dataURL: `${phone.fault === 'foreign-address' ? 'http://127.0.0.2:1' : base}/api/egovQr/7/data`, signURL: `${base}/api/egovQr/7/sign`,
      });
      return;
    }
    if (cuts > 0) { cuts -= 1; request.socket.destroy(); return; }
    if (request.method === 'POST' && request.url === '/api/egovQr/7/data') {
      seen.documents.push(body);
      held = (body as { documentsToSign: typeof held }).documentsToSign;
      json({ signURL: `${base}/api/egovQr/7/sign`, expireAt: 1_795_000_000_000 });
      return;
    }
    if (request.method === 'GET' && request.url === '/api/egovQr/7/sign') {
      if (phone.fault === 'no-answer') return;
      if (notYet > 0) { notYet -= 1; json({ status: 'NEW' }); return; }
      const { sign } = phone;
      if (!sign) { json({ status: 'CANCELED' }); return; }
      json({ signMethod: 'CMS_SIGN_ONLY', documentsToSign: held.map((one) => ({ ...one, document: { file: { mime: one.document.file.mime, data: sign(one.document.file.data) } } })) });
      return;
    }
    json({ message: 'Not found' }, 404);
  }

  const server = createServer((request, response) => { respond(request, response).catch(() => response.destroy()); });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: base, seen, close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }) };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return text === '' ? null : JSON.parse(text);
}
