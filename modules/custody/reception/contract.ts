/** The reception of a person over HTTP: GET /api/episodes/:id/reception · GET /api/reception/steps · GET /api/reception/known?q= */
import { z } from 'zod';
import { cite, finding, i18n, instant } from '../../contract.ts';

/**
 * recorded: on record as the law wants it. flawed: on record, and something about it is against the law. overdue: a time of the law has
 * passed. due: a duty is open, with its time, or the end of the reception asks for it. expected: an article asks for it without a time.
 * not-needed: not of this person. not-asked: no article asks for it in such a place.
 */
export const receptionState = z.enum(['recorded', 'flawed', 'overdue', 'due', 'expected', 'not-needed', 'not-asked']);
export const receptionStep = z.object({
  id: z.string(), title: i18n, cite: cite.nullable(), state: receptionState, due: instant.nullable(),
  /** Facts that record the step, oldest first. */
  facts: z.array(z.string()),
  /** Duties that are open or missed, and violations. */
  findings: z.array(finding),
  /** What the end of the reception would break as things stand. */
  atEnd: z.array(z.object({ norm: z.string(), title: i18n, cite, remedy: i18n.nullable() })),
  why: i18n.nullable(),
  /** A breach is on record: the system has told the prosecutor and the body that conducts the case. */
  told: z.boolean(),
  /** What this reader may record for it, with what the form knows beforehand. */
  record: z.array(z.object({ type: z.string(), data: z.record(z.string(), z.unknown()) })),
});
export const basisPaper = z.object({
  kind: z.string(), title: i18n, cite, state: z.enum(['shown', 'on-record', 'wanting', 'missing']), number: z.string().nullable(), date: z.string().nullable(),
  /** What a paper that was shown lacks: its author, signature, seal. */
  lacks: z.array(z.enum(['author', 'signed', 'sealed'])),
});
const placeOf = z.object({ id: z.string(), name: i18n, kind: z.string() });
export const reception = z.object({
  id: z.string(), version: z.number().int(), now: instant, zone: z.string(), person: z.string(), place: placeOf.nullable(),
  /** The admission that this reception belongs to; null: not recorded yet. */
  admission: z.object({ fact: z.string(), at: instant, reason: z.string() }).nullable(),
  basis: z.object({ person: i18n, cite, papers: z.array(basisPaper) }).nullable(),
  steps: z.array(receptionStep),
  completed: z.boolean(),
});

/** What will be asked of a person who is brought to the reader's place: before there is anybody. */
export const receptionSteps = z.object({
  place: placeOf.nullable(),
  bases: z.array(z.object({ person: i18n, cite, papers: z.array(z.object({ kind: z.string(), title: i18n, cite })) })),
  steps: z.array(z.object({ id: z.string(), title: i18n, cite })),
});

export const knownQuery = z.object({ q: z.string().trim().min(3).max(100) });
export const knownPersons = z.object({
  rows: z.array(z.object({
    episode: z.string(), name: z.string(), birthDate: z.string().nullable(), from: instant, until: instant.nullable(), place: i18n.nullable(),
    /** Particulars as recorded last, to be taken over where it is the same person. */
    data: z.record(z.string(), z.unknown()),
  })),
});

export type Reception = z.infer<typeof reception>;
export type ReceptionStepView = z.infer<typeof receptionStep>;
export type ReceptionSteps = z.infer<typeof receptionSteps>;
export type BasisPaperView = z.infer<typeof basisPaper>;
export type KnownPersons = z.infer<typeof knownPersons>;
