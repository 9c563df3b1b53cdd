/** A witness on the line (C2SP tlog-witness): `POST /add-checkpoint`, and what it holds for whoever asks. A small process of its own. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { verifierKey } from '../note.ts';
import type { Signer, Verifier } from '../note.ts';
import { cosign } from './cosignature.ts';
import { decide } from './decide.ts';
import type { WitnessStore } from './store.ts';

/** 63 hashes and a note of 100 signatures fit. */
const BODY_LIMIT = 64 * 1024;

export interface WitnessOptions {
  readonly signer: Signer;
  readonly store: WitnessStore;
  /** Keys of the logs that are witnessed; an origin may have several. */
  readonly logs: readonly Verifier[];
  readonly now?: () => number;
  readonly onError?: (error: unknown) => void;
}

/** Not yet listening. */
export function witnessServer(options: WitnessOptions): Server {
  const server = createServer({ requestTimeout: 20_000, headersTimeout: 10_000, keepAliveTimeout: 90_000 }, (request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      // Whoever hung up in the middle hears nothing.
      if (request.destroyed && !request.complete) return response.destroy();
      options.onError?.(error);
      if (!response.headersSent) say(response, 500, 'internal error\n');
      else response.destroy();
    });
  });
  server.maxConnections = 256;
  return server;
}

async function answer(request: IncomingMessage, response: ServerResponse, options: WitnessOptions): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://witness');
  if (url.pathname === '/add-checkpoint') {
    if (request.method !== 'POST') { response.setHeader('allow', 'POST'); return say(response, 405, 'POST\n'); }
    const body = await bodyOf(request);
    // The rest of what is sent is not read: the line ends here.
    if (body === null) { response.setHeader('connection', 'close'); return say(response, 413, 'too large\n'); }
    return addCheckpoint(body, response, options);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, 'GET\n');
  if (url.pathname === '/') return say(response, 200, status(options));
  if (url.pathname === '/checkpoint') {
    const kept = options.store.seen(url.searchParams.get('origin') ?? options.logs[0]?.name ?? '');
    return kept === null ? say(response, 404, 'nothing seen\n') : say(response, 200, kept.note);
  }
  return say(response, 404, 'not found\n');
}

function addCheckpoint(body: string, response: ServerResponse, { signer, store, logs, now = Date.now }: WitnessOptions): void {
  const decision = decide(body, logs, (origin) => store.seen(origin));
  if (!decision.accept) {
    if (decision.misbehaviour) store.keepMisbehaviour({ at: now(), ...decision.misbehaviour, body });
    if (decision.size !== undefined) return say(response, 409, `${decision.size}\n`, 'text/x.tlog.size');
    return say(response, decision.status, `${decision.status}\n`);
  }
  const { checkpoint: { origin, size, root }, from, text, note } = decision;
  // Its own times never fall: a clock set back does not make a later statement look older.
  const at = Math.floor(Math.max(now(), store.seen(origin)?.at ?? 0) / 1000) * 1000;
  const line = cosign(text, signer, at);
  if (!store.advance(origin, from, { size, root, at, note: note + line })) return say(response, 409, `${store.seen(origin)?.size ?? 0}\n`, 'text/x.tlog.size');
  say(response, 200, line);
}

function status({ signer, store, logs }: WitnessOptions): string {
  const lines = logs.map(({ name }) => {
    const kept = store.seen(name);
    return kept === null ? `${name}: -\n` : `${name}: ${kept.size} ${new Date(kept.at).toISOString()}\n`;
  });
  const wrong = store.misbehaviour().length;
  return `${verifierKey(signer)}\n${[...new Set(lines)].join('')}${wrong === 0 ? '' : `refused as not consistent: ${wrong}\n`}`;
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > BODY_LIMIT) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function say(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  response.end(body);
}
