/**
 * From a finding to an act of response over HTTP: GET /api/response-draft?finding=<ref>… · GET /api/response-acts?subject=place:<id>.
 * References: law/facts/finding-name.ts. A page begins at `/respond?findings=["<ref>",…]`: findings of one place become one act.
 */
import { MOST_FINDINGS, refForm } from '@kepil/law/facts/finding-name.ts';
import { z } from 'zod';
import { cite, i18n, instant } from '../../contract.ts';

/** What became of an act: issued, answered, its demands carried out and checked, recalled. */
export const actState = z.enum(['issued', 'answered', 'eliminated', 'withdrawn']);

export const answered = z.object({
  ref: z.string(), title: i18n, cite: cite.nullable(), remedy: i18n.nullable(), bearer: z.string().nullable(), note: z.string().nullable(),
  kind: z.string(), state: z.string(), from: instant, due: instant.nullable(), until: instant.nullable(),
  person: z.object({ episode: z.string(), name: z.string() }).nullable(), place: z.string(),
  /** Of an item of a check-list: the inspection that found it. */
  inspection: z.string().nullable(),
});

const act = z.object({ id: z.string(), place: z.string(), kind: z.string(), number: z.string().nullable(), at: instant, state: actState, late: z.boolean(), findings: z.array(z.string()) });

export const responseDraftQuery = z.object({ finding: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string().max(500).regex(refForm)).min(1).max(MOST_FINDINGS)) });

export const responseDraft = z.object({
  now: instant, place: z.object({ id: z.string(), name: i18n, zone: z.string() }), findings: z.array(answered),
  /** Acts that answer one of these findings already. */
  acts: z.array(act),
  /** Values of `response.issued`, proposed; the words of the violations are written by the page in the language of who writes. */
  proposal: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  /** Whose official the act asks; null: the head of the place. */
  addressee: z.string().nullable(),
  /** Which level supervises such a place (points 19, 32); null: the Instruction lays it on none. `own`: of the account's office. */
  level: z.object({ competent: z.enum(['district', 'oblast', 'general']).nullable(), own: z.enum(['district', 'oblast', 'general']) }),
  mayRecord: z.boolean(),
});

export const responseActsQuery = z.object({ subject: z.string().regex(/^(episode|place):[^#\s]{1,64}$/) });
export const responseActs = z.object({ acts: z.array(act) });

export type AnsweredFinding = z.infer<typeof answered>;
export type ResponseAct = z.infer<typeof act>;
export type ResponseDraft = z.infer<typeof responseDraft>;
export type ResponseActs = z.infer<typeof responseActs>;
