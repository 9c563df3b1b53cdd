/**
 * Signing on the phone by eGov Mobile. Off until a service is configured: the documents pass through it, and whether a body may send its papers
 * there is the body's decision. Isomorphic.
 */
import type { Availability, SigningMeans, SigningOutcome, ToSign } from '../signing/means.ts';
import type { SigningProblem } from '../signing/problem.ts';
import { toBase64, withoutArmour } from '../signing/base64.ts';
import { glance } from '../signing/glance.ts';
import { documentsBody, qrText, readOperation, readSignatures, type Operation } from './contract.ts';
import { qrSvg } from './qr.ts';

/** What the person sees while the phone is at work. */
export interface Shown {
  /** SVG; null where only `picture` is there. */
  readonly svg: string | null;
  /** Base64 of the service's own picture, in place of the SVG. */
  readonly picture: string | null;
  readonly mobileLink: string | null;
  readonly businessLink: string | null;
  readonly expiresAt: number | null;
}

export interface EgovMobileOptions {
  /** Address of the service; absent: not configured. */
  readonly service?: string;
  /** Shows the code; called with null when it is no longer of use. */
  readonly show: (shown: Shown | null) => void;
  readonly fetch?: typeof fetch;
  /** The longest wait for the phone. */
  readonly limitMs?: number;
  /** Of one request; the service holds it open while the phone is at work. */
  readonly requestMs?: number;
  /** Between questions when the service answers at once that nothing is there. */
  readonly pauseMs?: number;
  /** Bytes of a document. */
  readonly maxDocument?: number;
}

type Failure = { readonly problem: SigningProblem; readonly said?: string };

export function createEgovMobile(options: EgovMobileOptions): SigningMeans {
  const { service, show, fetch: request = (...of) => fetch(...of), limitMs = 300_000, requestMs = 120_000, pauseMs = 1_000, maxDocument = 10 << 20 } = options;

  async function available(): Promise<Availability> {
    return service && URL.canParse(service) ? { ready: true } : { problem: 'not-configured' };
  }

  async function sign(document: ToSign, signal?: AbortSignal): Promise<SigningOutcome> {
    if (!service || !URL.canParse(service)) return { problem: 'not-configured' };
    // The application shows the document before it signs, so a digest will not do.
    if (!document.data || document.data.length > maxDocument) return { problem: 'too-large' };
    const limit = AbortSignal.timeout(limitMs);
    const over = signal ? AbortSignal.any([signal, limit]) : limit;
    try {
      const answer = await operate(service, document, document.data, over);
      if (signal?.aborted) return { cancelled: true };
      return limit.aborted && 'problem' in answer ? { problem: 'timeout' } : answer;
    } catch (problem) {
      if (signal?.aborted) return { cancelled: true };
      return limit.aborted ? { problem: 'timeout' } : { problem: 'service-unavailable', said: String(problem).slice(0, 200) };
    } finally {
      show(null);
    }
  }

  async function operate(base: string, document: ToSign, data: Uint8Array, over: AbortSignal): Promise<SigningOutcome> {
    const title = document.title ?? { kk: 'Құжат', ru: 'Документ', en: 'Document' };
    const registered = await ask(new URL('/api/egovQr', base).href, { description: title[document.locale] }, over);
    if ('problem' in registered) return registered;
    const operation = readOperation(registered.answer, base);
    if (!operation) return notUnderstood(registered.answer);
    show(shown(operation));
    const named = { nameRu: title.ru, nameKz: title.kk, nameEn: title.en, base64: toBase64(data), pdf: startsAsPdf(data) };
    // The service takes the documents only when the phone has read the code, and holds the request until then.
    const sent = await patiently(operation.dataUrl, documentsBody([named]), over);
    if ('problem' in sent) return sent;
    show(null);
    for (;;) {
      const fetched = await patiently(operation.signUrl, undefined, over);
      if ('problem' in fetched) return fetched;
      const read = readSignatures(fetched.answer, 1);
      if (!read) return notUnderstood(fetched.answer);
      if ('cancelled' in read) return read;
      if ('signatures' in read) return checked(read.signatures[0] ?? '', document);
      await pause(pauseMs, over);
    }
  }

  /** Asked again after a lost or held connection, until the limit; a service that answers with an error is not asked again. */
  async function patiently(url: string, body: unknown, over: AbortSignal): Promise<{ readonly answer: unknown } | Failure> {
    for (;;) {
      try {
        return await ask(url, body, over);
      } catch (lost) {
        if (over.aborted) throw lost;
        await pause(pauseMs, over);
      }
    }
  }

  async function ask(url: string, body: unknown, over: AbortSignal): Promise<{ readonly answer: unknown } | Failure> {
    const response = await request(url, {
      method: body === undefined ? 'GET' : 'POST', cache: 'no-store', redirect: 'error', credentials: 'omit', signal: AbortSignal.any([over, AbortSignal.timeout(requestMs)]),
      ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) return { problem: 'service-unavailable', said: `${response.status} ${text.slice(0, 200)}` };
    let answer: unknown;
    try { answer = JSON.parse(text); } catch { return { problem: 'answer-not-understood', said: text.slice(0, 200) }; }
    // Refusals come with status 200 and a message in English.
    const message = typeof answer === 'object' && answer !== null && 'message' in answer ? answer.message : null;
    return typeof message === 'string' && message !== '' ? { problem: 'refused', said: message.slice(0, 200) } : { answer };
  }

  return { kind: 'egov-mobile', available, sign };
}

function checked(signature: string, document: ToSign): SigningOutcome {
  const cms = withoutArmour(signature);
  if (!cms) return { problem: 'answer-not-understood', said: 'no base64' };
  const problem = glance(cms, document);
  return problem ? { problem } : { cms };
}

function shown(operation: Operation): Shown {
  const text = qrText(operation);
  const { mobileLink, businessLink, expiresAt, picture } = operation;
  return { svg: text ? qrSvg(text) : null, picture: text ? null : picture, mobileLink, businessLink, expiresAt };
}

const startsAsPdf = (data: Uint8Array): boolean => data[0] === 0x25 && data[1] === 0x50 && data[2] === 0x44 && data[3] === 0x46;
const notUnderstood = (answer: unknown): Failure => ({ problem: 'answer-not-understood', said: (JSON.stringify(answer) ?? '').slice(0, 200) });

function pause(ms: number, over: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => { clearTimeout(timer); reject(new Error('given up')); };
    const timer = setTimeout(() => { over.removeEventListener('abort', stop); resolve(); }, ms);
    if (over.aborted) stop();
    else over.addEventListener('abort', stop, { once: true });
  });
}
