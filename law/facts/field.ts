/**
 * A field of a fact, described once: the form draws it, the API and `kepil audit` validate by the zod schema made from it, OpenAPI
 * prints it, the printed document names it. Required means: without it the fact has no meaning. What the law requires of a
 * document but somebody may have left out is optional here and a `fields` check in the norm: the truth is never refused.
 */
import { z } from 'zod';
import type { I18n } from '../engine/norm.ts';
import { MOST_ZONES, zoneSchema } from './bracelet-zones.ts';
import { cellCountSchema, MOST_CELLS } from './head-count.ts';
import { MOST_INJURIES } from './injuries.ts';
import { injurySchema } from './injury-schema.ts';
import { answerSchema, MOST_ANSWERS, MOST_RECEIVED, receivedSchema } from './inspection-answers.ts';
import { MOST_FINDINGS, refForm } from './finding-name.ts';
import { MOST_TIYN } from './tiyn.ts';

export type FieldKind =
  | 'text' | 'long-text' | 'instant' | 'date' | 'integer' | 'boolean' | 'choice' | 'choices' | 'place' | 'iin' | 'country' | 'fact' | 'documents' | 'items' | 'money' | 'injuries' | 'cells' | 'answers' | 'received' | 'zones' | 'findings';

export interface FieldSpec {
  readonly kind: FieldKind;
  readonly label: I18n;
  readonly hint?: I18n;
  readonly required?: boolean;
  readonly options?: readonly string[];
  /** Labels of the options; an option without one is a defect that the tests find. */
  readonly optionLabels?: Readonly<Record<string, I18n>>;
  readonly min?: number;
  readonly max?: number;
  /** Shown only where another field has one of the values; never required elsewhere. */
  readonly showIf?: { readonly field: string; readonly in: readonly (string | boolean)[] };
  /** Medical or secret: encrypted at rest, shown by its own right. */
  readonly secret?: boolean;
}

/** Present, absent or stated to be missing: a paper that somebody shows, with its author and sanction. */
export const documentSchema = z.object({
  kind: z.string().max(60),
  number: z.string().max(60).optional(),
  date: z.iso.date().optional(),
  authorRole: z.string().max(40).optional(),
  sanctionedBy: z.string().max(40).optional(),
  sanctionedAt: z.number().int().optional(),
  present: z.boolean(),
  signed: z.boolean().optional(),
  sealed: z.boolean().optional(),
});
export type BasisDocument = z.infer<typeof documentSchema>;

export const itemSchema = z.object({
  name: z.string().min(1).max(200),
  quantity: z.number().int().min(1).max(1_000_000).optional(),
  class: z.enum(['personal', 'money', 'document', 'valuable', 'prohibited', 'unlawful']).optional(),
  /** Of money: tiyn, as every field of kind `money`. */
  amount: z.number().int().min(0).max(MOST_TIYN).optional(),
  returned: z.boolean().optional(),
  /** Where it went: left with the person, into the store of the place, taken away. */
  placed: z.enum(['with-person', 'store', 'seized']).optional(),
});

/** The zod schema of one field. Instants are UTC milliseconds, dates `YYYY-MM-DD`. */
export function fieldSchema(spec: FieldSpec): z.ZodType {
  const max = spec.max ?? (spec.kind === 'long-text' ? 10_000 : 300);
  const schema: z.ZodType = (() => {
    switch (spec.kind) {
      // Blanks are no text: a required field would be filled with nothing.
      case 'text': case 'long-text': return z.string().min(1).max(max).regex(/\S/);
      case 'instant': return z.number().int().min(0).max(8_640_000_000_000_000);
      case 'date': return z.iso.date();
      case 'integer': return z.number().int().min(spec.min ?? 0).max(spec.max ?? 1_000_000_000);
      // Whole tiyn: 1 tenge = 100 tiyn.
      case 'money': return z.number().int().min(spec.min ?? 0).max(spec.max ?? MOST_TIYN);
      case 'boolean': return z.boolean();
      case 'choice': return z.enum(spec.options as [string, ...string[]]);
      case 'choices': return z.array(z.enum(spec.options as [string, ...string[]])).max(50);
      case 'place': case 'fact': return z.string().min(1).max(64);
      case 'iin': return z.string().regex(/^\d{12}$/);
      case 'country': return z.string().regex(/^[A-Z]{2}$/);
      case 'documents': return z.array(documentSchema).max(30);
      case 'items': return z.array(itemSchema).max(500);
      case 'cells': return z.array(cellCountSchema).min(1).max(MOST_CELLS);
      case 'injuries': return z.array(injurySchema).max(MOST_INJURIES);
      case 'answers': return z.array(answerSchema).max(MOST_ANSWERS);
      case 'zones': return z.array(zoneSchema).max(MOST_ZONES);
      case 'received': return z.array(receivedSchema).max(MOST_RECEIVED);
      case 'findings': return z.array(z.string().max(500).regex(refForm)).min(1).max(MOST_FINDINGS);
    }
  })();
  return spec.required ? schema : schema.optional();
}

export interface FactTypeSpec {
  readonly type: string;
  readonly title: I18n;
  readonly group: 'person' | 'detention' | 'place' | 'measure' | 'notice' | 'health' | 'complaint' | 'discipline' | 'regime' | 'contacts' | 'safety' | 'property' | 'monitoring' | 'release' | 'receiver' | 'administrative' | 'case' | 'office' | 'paper' | 'control';
  readonly order: number;
  /** Kinds of streams that the fact belongs to; the first is required. */
  readonly streams: readonly ('episode' | 'case' | 'place' | 'office')[];
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly sets?: Readonly<Record<string, string>>;
  /** Who may record it at all; where and when is the access matrix of the platform. */
  readonly recordedBy: readonly string[];
}

/** Strict: an unknown field is refused with its name, so that a typing error in an import is never lost silently. */
export function factDataSchema(spec: FactTypeSpec): z.ZodObject {
  return z.strictObject(Object.fromEntries(Object.entries(spec.fields).map(([name, field]) => [name, fieldSchema(field)])));
}
