/** An error as a value with a code (RFC 9457). Thrown anywhere below a route; the HTTP layer writes it, and nothing else leaves. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import { problems, type ProblemCode } from './codes.ts';

export interface FieldProblem {
  /** Path in the request: `facts.0.data.number`. */
  readonly path: string;
  readonly code: string;
  /** What is wrong and what to do. */
  readonly message: I18n;
}

export interface ProblemOptions {
  readonly detail?: I18n;
  readonly fields?: readonly FieldProblem[];
  /** What changed since the author looked (409). */
  readonly since?: readonly unknown[];
  readonly retryAfterSeconds?: number;
}

export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly options: ProblemOptions;
  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(code);
    this.code = code;
    this.options = options;
  }
  get status(): number {
    return problems[this.code].status;
  }
}

export type Language = 'kk' | 'ru' | 'en';
export const languages: readonly Language[] = ['kk', 'ru', 'en'];

/** The language of an answer: the reader's choice in `Accept-Language` order; Russian where none is ours. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find((text) => text !== undefined);
      return { language: languages.find((known) => tag === known || tag.startsWith(`${known}-`)), q: q === undefined ? 1 : Number(q), order };
    })
    .filter((choice): choice is { language: Language; q: number; order: number } => choice.language !== undefined && choice.q > 0)
    .sort((a, b) => b.q - a.q || a.order - b.order);
  return wanted[0]?.language ?? 'ru';
}

/** Nobody mends more at once, and an answer must not be many times its request. */
const MOST_FIELDS = 100;

/** The body of the answer. `type` is a stable URN: no host is needed to understand it. */
export function problemBody(problem: Problem, language: Language, requestId: string): Record<string, unknown> {
  const { title, remedy, status } = problems[problem.code];
  const { detail, fields, since, retryAfterSeconds } = problem.options;
  return {
    type: `urn:kepil:problem:${problem.code}`,
    title: title[language],
    status,
    code: problem.code,
    detail: (detail ?? remedy)[language],
    instance: `urn:kepil:request:${requestId}`,
    titles: title,
    remedy: detail ?? remedy,
    ...(fields ? { fields: fields.slice(0, MOST_FIELDS) } : {}),
    ...(since ? { since } : {}),
    ...(retryAfterSeconds === undefined ? {} : { retryAfter: retryAfterSeconds }),
  };
}
