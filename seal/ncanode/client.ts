/** Asking an NCANode server. Every trouble is a code; nothing is thrown. */
import { isRecord } from '../signing/json.ts';
import { readCertificates, readCmsVerification, type CertificateOpinion, type CmsOpinion, type RevocationCheck } from './contract.ts';

export const NCANODE_TROUBLES = ['timeout', 'unavailable', 'too-large', 'refused', 'answer-not-understood'] as const;
export type NcanodeTrouble = (typeof NCANODE_TROUBLES)[number];
export type NcanodeAnswer<T> = { readonly value: T } | { readonly trouble: NcanodeTrouble; readonly said: string };

export interface NcanodeOptions {
  /** `http://host:14579` */
  readonly url: string;
  readonly timeoutMs?: number;
  /** Bytes of document and signature together: the whole document travels as base64 in JSON. */
  readonly maxBytes?: number;
  /** Bytes of an answer. */
  readonly maxAnswer?: number;
  readonly revocation?: readonly RevocationCheck[];
  readonly fetch?: typeof fetch;
}

export interface Ncanode {
  verifyCms(question: { readonly cms: Uint8Array; readonly data?: Uint8Array }): Promise<NcanodeAnswer<CmsOpinion>>;
  certificates(der: readonly Uint8Array[]): Promise<NcanodeAnswer<CertificateOpinion>>;
  /** Whether it runs. */
  healthy(): Promise<boolean>;
  /** Whether it was told to ask for revocation. */
  readonly asksRevocation: boolean;
}

export function createNcanode({ url, timeoutMs = 10_000, maxBytes = 32 << 20, maxAnswer = 1 << 20, revocation = ['OCSP'], fetch: request = (...of) => fetch(...of) }: NcanodeOptions): Ncanode {
  async function ask<T>(path: string, body: unknown, read: (answer: unknown) => T | null): Promise<NcanodeAnswer<T>> {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await request(new URL(path, url), {
        method: body === null ? 'GET' : 'POST', signal, redirect: 'error',
        ...(body === null ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      });
      const text = await textWithin(response, maxAnswer);
      if (text === null) return { trouble: 'answer-not-understood', said: `more than ${maxAnswer} bytes` };
      const answer = jsonOf(text);
      // HTTP status and the status in the body are the same; 4xx is about the question, 5xx about the server or about a CMS that it cannot read.
      if (!response.ok) return { trouble: response.status < 500 || isMessage(answer) ? 'refused' : 'unavailable', said: saidOf(response.status, answer) };
      const value = read(answer);
      return value === null ? { trouble: 'answer-not-understood', said: text.slice(0, 200) } : { value };
    } catch (problem) {
      return signal.aborted ? { trouble: 'timeout', said: `${timeoutMs} ms` } : { trouble: 'unavailable', said: String(problem).slice(0, 200) };
    }
  }

  return {
    asksRevocation: revocation.length > 0,
    async verifyCms({ cms, data }) {
      if (cms.length + (data?.length ?? 0) > maxBytes) return { trouble: 'too-large', said: `${cms.length + (data?.length ?? 0)} > ${maxBytes}` };
      return ask('/cms/verify', { cms: base64(cms), revocationCheck: revocation, ...(data ? { data: base64(data) } : {}) }, readCmsVerification);
    },
    certificates: (der) => ask('/x509/info', { certs: der.map(base64), revocationCheck: revocation }, readCertificates),
    async healthy() {
      const answer = await ask('/actuator/health', null, (body) => (isRecord(body) && body['status'] === 'UP' ? true : null));
      return 'value' in answer;
    },
  };
}

/** The body as text, or null beyond the limit: reading stops there. */
async function textWithin(response: Response, limit: number): Promise<string | null> {
  if (!response.body) return '';
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const jsonOf = (text: string): unknown => { try { return JSON.parse(text); } catch { return null; } };
const isMessage = (answer: unknown): answer is Readonly<Record<string, unknown>> => isRecord(answer) && typeof answer['message'] === 'string' && typeof answer['status'] === 'number';
const saidOf = (status: number, answer: unknown): string => `${status} ${isMessage(answer) ? String(answer['message']) : ''}`.trim().slice(0, 200);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
