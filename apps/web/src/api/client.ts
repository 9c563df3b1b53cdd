/** Calls to the server. Types come from the HTTP contract; the server validates, so nothing is validated twice here. */
import type { Problem } from '@kepil/modules/contract.ts';
import { language } from '../i18n/language.ts';
import { setConnected } from './connection.ts';

/** The server answered that something is wrong, in words (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** The server could not be reached, or the answer broke off. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

export type Query = Readonly<Record<string, string | number | boolean | undefined | null>>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Options {
  readonly query?: Query | undefined;
  readonly body?: unknown;
  /** A file as it is, in place of a body. */
  readonly bytes?: Blob | undefined;
  /** Of the bytes; default `application/octet-stream`. */
  readonly type?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const sessionEnded = new Set<() => void>();

/** Called when an answer says that the session is over; gives the function that stops listening. */
export function onSessionEnded(listener: () => void): () => void {
  sessionEnded.add(listener);
  return () => sessionEnded.delete(listener);
}

/** Throws ProblemError, ConnectionError, or the abort of the signal. */
export async function call<T>(method: Method, path: string, { query, body, bytes, type, signal }: Options = {}): Promise<T> {
  const response = await reach(address(path, query), {
    method, signal: signal ?? null, credentials: 'same-origin',
    headers: { accept: 'application/json', 'accept-language': language(), ...(bytes ? { 'content-type': type ?? 'application/octet-stream' } : body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(bytes ? { body: bytes } : body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.ok) return (response.status === 204 ? null : await read(response)) as T;
  const problem = await problemOf(response);
  if (response.status === 401 && (problem.code === 'not-signed-in' || problem.code === 'session-ended')) for (const listener of sessionEnded) listener();
  throw new ProblemError(problem);
}

export const get = <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> => call<T>('GET', path, { query, signal });

/** The address of a resource with its query; empty values are left out. */
export function address(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(url, init);
    setConnected(response.status < 502 || response.status > 504);
    return response;
  } catch (error) {
    if (init.signal?.aborted) throw error;
    setConnected(false);
    throw new ConnectionError('unreachable', { cause: error });
  }
}

async function read(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new ConnectionError('broken answer', { cause: error });
  }
}

/** A proxy in between may answer without problem details: the status then speaks for itself. */
async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  if (body !== null && typeof body === 'object' && 'code' in body && 'title' in body) return body as Problem;
  if (response.status >= 502 && response.status <= 504) throw new ConnectionError(`status ${response.status}`);
  return { type: 'about:blank', title: '', status: response.status, code: `http-${response.status}` };
}
