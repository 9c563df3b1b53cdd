/**
 * What an inspection writes down beside the certificate: the answers to its check-list, item by item, and the persons received on
 * personal matters (Instruction, points 25, 39–51, 48). Data of `place.inspected`; the items are those of the act's check-lists.
 */
import { z } from 'zod';
import type { I18n } from '../engine/norm.ts';
import { words } from './words.ts';

/** `yes`: the law is observed; `no`: a violation is found; `not-checked`: this time nobody looked. */
export const verdicts = ['yes', 'no', 'not-checked'] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictLabels: Readonly<Record<Verdict, I18n>> = {
  yes: words('сақталған', 'соблюдается', 'observed'),
  no: words('бұзушылық анықталды', 'выявлено нарушение', 'violation found'),
  'not-checked': words('тексерілмеді', 'не проверялось', 'not checked'),
};

/** A person in whose respect an item was answered: of a record here by its id, or by name where there is none. */
export const answeredPersonSchema = z.strictObject({
  episode: z.string().min(1).max(64).optional(),
  name: z.string().min(1).max(200).regex(/\S/).optional(),
  value: z.enum(verdicts).optional(),
  note: z.string().min(1).max(2000).optional(),
}).refine(({ episode, name }) => episode !== undefined || name !== undefined);

export const measuredSchema = z.strictObject({
  what: z.string().min(1).max(40),
  /** In the unit of the measure; one decimal is enough for a thermometer and a tape. */
  value: z.number().min(-1000).max(1_000_000),
  where: z.string().min(1).max(120).optional(),
});

export const answerSchema = z.strictObject({
  /** Row of the check-list: `P45.1a`. */
  item: z.string().regex(/^P\d+(\.\d+)?[a-z]?$/),
  value: z.enum(verdicts),
  note: z.string().min(1).max(4000).optional(),
  count: z.number().int().min(0).max(1_000_000).optional(),
  measured: z.array(measuredSchema).max(60).optional(),
  persons: z.array(answeredPersonSchema).max(2000).optional(),
  /** SHA-256 of photographs and video that show it. */
  files: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(60).optional(),
  /** Of those that are photographs: what it shows and when it was taken. */
  photos: z.array(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), caption: z.string().min(1).max(200).optional(), takenAt: z.number().int().optional() })).max(60).optional(),
});
export type Answer = z.infer<typeof answerSchema>;

export const receivedSchema = z.strictObject({
  episode: z.string().min(1).max(64).optional(),
  name: z.string().min(1).max(200).regex(/\S/).optional(),
  category: z.enum(['detained', 'administrative-arrest', 'in-custody', 'misdemeanour-arrest', 'convicted', 'under-control', 'staff']).optional(),
  subject: z.string().min(1).max(2000).optional(),
  decision: z.string().min(1).max(2000).optional(),
}).refine(({ episode, name }) => episode !== undefined || name !== undefined);
export type Received = z.infer<typeof receivedSchema>;

export { receivedCategoryLabels } from './inspection-received.ts';

/** More than any place holds items, or persons that one prosecutor receives in a visit. */
export const MOST_ANSWERS = 200;
export const MOST_RECEIVED = 500;
