/** Makers of labels and fields, so that a fact type reads as a table: field, kind, words in Kazakh, Russian and English. */
import type { I18n } from '../engine/norm.ts';
import type { FieldKind, FieldSpec } from './field.ts';

/** The same words in the three languages, in this order: Kazakh, Russian, English. */
export const words = (kk: string, ru: string, en: string): I18n => ({ kk, ru, en });

type More = Partial<Omit<FieldSpec, 'kind' | 'label' | 'options' | 'optionLabels'>>;
type Labels = Readonly<Record<string, I18n>>;

const field = (kind: FieldKind) => (kk: string, ru: string, en: string, more: More = {}): FieldSpec => ({ kind, label: { kk, ru, en }, ...more });

export const text = field('text');
export const longText = field('long-text');
export const instant = field('instant');
export const date = field('date');
export const integer = field('integer');
export const yesNo = field('boolean');
export const place = field('place');
export const iin = field('iin');
export const country = field('country');
export const factId = field('fact');
export const documents = field('documents');
export const items = field('items');
export const cells = field('cells');
/** Whole tiyn. */
export const money = field('money');
export const injuries = field('injuries');
/** Of an inspection: its check-list, and who was received on personal matters. */
export const answers = field('answers');
export const received = field('received');
/** Of an electronic bracelet. */
export const zones = field('zones');
/** Of an act of supervision: what it answers. */
export const findings = field('findings');

/** One of the labelled options, in their order. */
export const choice = (optionLabels: Labels, kk: string, ru: string, en: string, more: More = {}): FieldSpec =>
  ({ kind: 'choice', label: { kk, ru, en }, options: Object.keys(optionLabels), optionLabels, ...more });

/** Any number of the labelled options. */
export const choices = (optionLabels: Labels, kk: string, ru: string, en: string, more: More = {}): FieldSpec =>
  ({ kind: 'choices', label: { kk, ru, en }, options: Object.keys(optionLabels), optionLabels, ...more });

/** Without it the fact has no meaning: the only fields that a form insists on. */
export const must = (spec: FieldSpec): FieldSpec => ({ ...spec, required: true });

/** Fields that many facts share, in the same words everywhere. */
export const documentNumber = text('Құжаттың нөмірі', 'Номер документа', 'Number of the document', { max: 60 });
export const courtName = text('Сот', 'Суд', 'Court');
export const judgeName = text('Судья', 'Судья', 'Judge');
export const criminalArticles = text('Қылмыстық кодекстің баптары', 'Статьи Уголовного кодекса', 'Articles of the Criminal Code');
