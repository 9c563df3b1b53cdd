/**
 * One socket to a signing program. The protocol numbers neither questions nor answers, so one question is under way at a time, and a
 * socket whose question was given up is thrown away: its late answer would be taken for the answer to the next question.
 */
import type { SigningProblem } from '../signing/problem.ts';
import { isRecord } from '../signing/json.ts';
import { greetingVersion, HEARTBEAT } from './protocol.ts';

/** The part of WebSocket that is used: the browser's own, Node's or that of `ws`. */
export interface Socket {
  readonly readyState: number;
  send(data: string): void;
  close(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: ((event: unknown) => void) | null;
  onerror: ((event: unknown) => void) | null;
}
export type OpenSocket = (url: string) => Socket;

/** The WebSocket of the browser, or of Node. */
export const openWebSocket: OpenSocket = (url) => new WebSocket(url) as Socket;

export interface ConnectionOptions {
  readonly url: string;
  readonly open: OpenSocket;
  /** How long the program may take to greet, milliseconds. */
  readonly greetingMs: number;
  /** The largest message sent or taken, in characters. */
  readonly maxMessage: number;
}

export type Reply = { readonly answer: unknown } | { readonly cancelled: true } | { readonly problem: SigningProblem; readonly said?: string };

export interface Connection {
  /** The version in the greeting. Opens the socket if it is not open. */
  greet(): Promise<{ readonly version: string } | { readonly problem: SigningProblem }>;
  /** The answer to one question, asked when those before it are done. `limitMs` counts from the sending. */
  ask(question: Readonly<Record<string, unknown>>, limitMs: number, signal?: AbortSignal): Promise<Reply>;
  close(): void;
}

interface Line { readonly socket: Socket; readonly version: string; take: ((message: unknown) => void) | null; lost: (() => void) | null }

const OPEN = 1;

export function createConnection({ url, open, greetingMs, maxMessage }: ConnectionOptions): Connection {
  let line: Line | null = null;
  let opening: Promise<Line | SigningProblem> | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let closings = 0;

  const drop = (): void => {
    const dropped = line;
    line = null;
    if (dropped) release(dropped.socket);
  };

  async function connected(): Promise<Line | SigningProblem> {
    if (line?.socket.readyState === OPEN) return line;
    drop();
    const since = closings;
    opening ??= openLine().finally(() => { opening = null; });
    const opened = await opening;
    if (typeof opened === 'string') return opened;
    if (since !== closings) { release(opened.socket); return 'connection-lost'; }
    line = opened;
    return opened;
  }

  function openLine(): Promise<Line | SigningProblem> {
    return new Promise((resolve) => {
      let socket: Socket;
      try { socket = open(url); } catch { resolve('not-running'); return; }
      const timer = setTimeout(() => fail('not-running'), greetingMs);
      const fail = (problem: SigningProblem): void => { clearTimeout(timer); release(socket); resolve(problem); };
      socket.onerror = () => fail('not-running');
      socket.onclose = () => fail('not-running');
      socket.onmessage = ({ data }) => {
        const message = read(data);
        if (message === SKIP) return;
        const version = greetingVersion(message);
        // Something else listens on this port.
        if (version === null) { fail('answer-not-understood'); return; }
        clearTimeout(timer);
        const opened: Line = { socket, version, take: null, lost: null };
        const gone = (): void => { if (line === opened) line = null; opened.lost?.(); };
        socket.onerror = gone;
        socket.onclose = gone;
        socket.onmessage = (event) => {
          const said = read(event.data);
          if (said !== SKIP) opened.take?.(said);
        };
        resolve(opened);
      };
    });
  }

  /** The message as JSON; SKIP for heartbeats and their empty echoes, undefined for what is no JSON or too long. */
  function read(data: unknown): unknown {
    if (typeof data !== 'string') return undefined;
    if (data === HEARTBEAT || data === '') return SKIP;
    if (data.length > maxMessage) return undefined;
    try {
      const message: unknown = JSON.parse(data);
      return isRecord(message) && Object.keys(message).length === 0 ? SKIP : message;
    } catch {
      return undefined;
    }
  }

  async function askNow(message: string, limitMs: number, signal?: AbortSignal): Promise<Reply> {
    if (signal?.aborted) return { cancelled: true };
    const at = await connected();
    if (typeof at === 'string') return { problem: at };
    if (signal?.aborted) return { cancelled: true };
    return new Promise((resolve) => {
      const done = (reply: Reply): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        at.take = null;
        at.lost = null;
        resolve(reply);
      };
      const giveUp = (reply: Reply): void => { done(reply); if (line === at) drop(); else release(at.socket); };
      const abort = (): void => giveUp({ cancelled: true });
      const timer = setTimeout(() => giveUp({ problem: 'timeout' }), limitMs);
      signal?.addEventListener('abort', abort, { once: true });
      at.take = (answer) => (answer === undefined ? giveUp({ problem: 'answer-not-understood' }) : done({ answer }));
      at.lost = () => done({ problem: 'connection-lost' });
      try { at.socket.send(message); } catch { giveUp({ problem: 'connection-lost' }); }
    });
  }

  return {
    async greet() {
      const at = await connected();
      return typeof at === 'string' ? { problem: at } : { version: at.version };
    },
    ask(question, limitMs, signal) {
      const message = JSON.stringify(question);
      if (message.length > maxMessage) return Promise.resolve({ problem: 'too-large', said: `${message.length} > ${maxMessage}` });
      const turn = queue.then(() => askNow(message, limitMs, signal));
      queue = turn;
      // Who gives up while waiting for a turn does not wait for those before.
      return signal ? Promise.race([turn, aborted(signal)]) : turn;
    },
    close() { closings += 1; drop(); },
  };
}

const SKIP = Symbol('heartbeat');

function release(socket: Socket): void {
  socket.onmessage = null;
  socket.onclose = null;
  // A socket that never opened reports an error when it is closed; nobody waits for it any more.
  socket.onerror = () => undefined;
  try { socket.close(); } catch { /* already gone */ }
}

const aborted = (signal: AbortSignal): Promise<Reply> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve({ cancelled: true });
    else signal.addEventListener('abort', () => resolve({ cancelled: true }), { once: true });
  });
