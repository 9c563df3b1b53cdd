/** The double at a path of an existing HTTP server: the session decides the person. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createAuthority } from '../authority/authority.ts';
import { verifySignature } from '../verify.ts';
import { createNcalayer } from './client.ts';
import { createNcalayerDouble } from './double.ts';

const NOW = Date.UTC(2026, 10, 21, 9);
const clock = (): number => NOW;
const authority = createAuthority({ clock, algorithm: 'GOST 34.10-2015 512' });
const double = createNcalayerDouble({ authority, clock });
const accounts: Readonly<Record<string, { surname: string; name: string; iin: string }>> = {
  'session=a': { surname: 'Әбенов', name: 'Қанат', iin: '850712400421' }, 'session=b': { surname: 'Сериков', name: 'Ерлан', iin: '900101300123' },
};

describe('mounted on a server', () => {
  const server = createServer((_, response) => { response.end('page'); });
  let host = '';
  beforeAll(async () => {
    server.on('upgrade', (request, socket, head) => {
      const person = accounts[request.headers.cookie ?? ''];
      if (request.url === '/training-key' && person) double.handleUpgrade(request, socket, head, person);
      else socket.destroy();
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => { await double.close(); server.closeAllConnections(); server.close(); });

  const page = (cookie: string, origin = `http://${host}`): ReturnType<typeof createNcalayer> =>
    createNcalayer({ kind: 'training', url: `ws://${host}/training-key`, open: (url) => new WebSocket(url, { headers: { cookie, origin } }) as never });
  const data = new TextEncoder().encode('Хат');

  it.each(Object.entries(accounts))('%s signs with the key of its own account', async (cookie, { iin }) => {
    const means = page(cookie);
    const outcome = await means.sign({ data, purpose: 'signing', iin, locale: 'kk', timeStamp: true });
    means.close();
    const verdict = verifySignature(
      { cms: 'cms' in outcome ? outcome.cms : '', content: data, receivedAt: NOW, purpose: 'signing', expected: { iin } }, { roots: [authority.root], intermediates: [authority.intermediate] });
    expect([means.kind, verdict.valid, verdict.algorithm]).toEqual(['training', true, 'GOST 34.10-2015 512']);
  });

  it('a page of another origin, or without a session, is refused', async () => {
    expect(await page('session=a', 'http://elsewhere.example').available()).toEqual({ problem: 'not-running' });
    expect(await page('session=a', 'null').available()).toEqual({ problem: 'not-running' });
    expect(await page('session=x').available()).toEqual({ problem: 'not-running' });
  });

  it('the pages of the server go on', async () => expect(await (await fetch(`http://${host}/`)).text()).toBe('page'));
});
