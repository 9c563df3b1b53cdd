/**
 * A double of NCALayer: the same greeting, modules and answers, signing with the training authority. It serves the tests, and a demonstration in
 * which a person signs with one click at an address of our own server. Never in an installation with real cases: it has the keys.
 */
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '@kepil/law/time/instant.ts';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Authority } from '../authority/authority.ts';
import type { Holder } from '../authority/names.ts';
import { answerOf, type Step } from './double-answers.ts';
import { doubleKeys } from './double-keys.ts';
import { HEARTBEAT } from './protocol.ts';

export interface DoubleOptions {
  readonly authority: Authority;
  readonly clock: () => Instant;
  /** In the greeting: 1.4 of NCALayer, 1.2 of KAZTOKEN desktop. */
  readonly version?: string;
  readonly basics?: boolean;
  readonly kaztoken?: boolean;
  readonly tokens?: readonly string[];
  /** Bytes of one message. */
  readonly maxMessage?: number;
}

export interface NcalayerDouble {
  /** What the next requests that open a window meet, in order; after them everything is signed as asked. */
  next(...steps: readonly Step[]): void;
  /** Takes over a socket of an existing HTTP server. The caller's session says who the person is; pages of other origins are refused. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, person: Holder): void;
  /** On a free port of the loopback, for one person. */
  listen(person: Holder): Promise<{ readonly url: string }>;
  /** Says something unasked to everyone, as a heartbeat or a late answer would come. */
  say(text: string): void;
  close(): Promise<void>;
}

export function createNcalayerDouble(options: DoubleOptions): NcalayerDouble {
  const { authority, clock, version = '1.4', basics = true, kaztoken = false, tokens = [], maxMessage = 64 << 20 } = options;
  const keys = doubleKeys(authority, clock);
  const steps: Step[] = [];
  const mounted = new WebSocketServer({ noServer: true, maxPayload: maxMessage });
  const servers: WebSocketServer[] = [mounted];

  const greet = (socket: WebSocket, holder: Holder): void => {
    let before: Promise<void> = Promise.resolve();
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => {
      const text = Buffer.isBuffer(data) ? data.toString('utf8') : '';
      if (text === HEARTBEAT) { socket.send(HEARTBEAT); return; }
      before = before.then(() => respond(socket, holder, text)).catch(() => socket.terminate());
    });
    socket.send(JSON.stringify({ result: { version } }));
  };

  async function respond(socket: WebSocket, holder: Holder, text: string): Promise<void> {
    let request: unknown;
    try { request = JSON.parse(text); } catch { request = null; }
    const reply = answerOf(request, { keys, holder, basics, kaztoken, tokens, step: () => steps.shift() ?? {} });
    if (reply.delayMs !== undefined) await wait(reply.delayMs, undefined, { ref: false });
    if ('answer' in reply) socket.send(JSON.stringify(reply.answer));
    else if (reply.instead === 'hang-up') socket.terminate();
    else if (reply.instead === 'garbage') socket.send('\u0000 not json');
  }

  return {
    next: (...more) => { steps.push(...more); },
    handleUpgrade(request, socket, head, person) {
      if (!sameOrigin(request)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      mounted.handleUpgrade(request, socket, head, (opened) => {
        mounted.emit('connection', opened, request);
        greet(opened, person);
      });
    },
    async listen(person) {
      const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: maxMessage });
      servers.push(server);
      server.on('connection', (socket) => greet(socket, person));
      await new Promise((resolve, reject) => { server.once('listening', resolve); server.once('error', reject); });
      return { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/` };
    },
    say(text) {
      for (const server of servers) for (const client of server.clients) client.send(text);
    },
    async close() {
      for (const server of servers) for (const client of server.clients) client.terminate();
      await Promise.all(servers.map((server) => new Promise((resolve) => { server.close(resolve); })));
    },
  };
}

/** A cookie travels with web sockets of foreign pages too, so the origin is compared with the host that was asked. */
function sameOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
  if (origin === undefined) return true;
  try { return new URL(origin).host === host; } catch { return false; }
}
