/** Everything that is kept as a paper and signed: the documents that are printed from facts, and those that a room of its own prints. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import { formKinds, type Form, type FormKind } from './form.ts';
import { forms } from './render.ts';

/** Papers of a prosecutor's office: an analysis or a report, printed by the reports themselves (`report.ts`). */
export const officePapers = ['office-report'] as const;
export const paperKinds = [...formKinds, ...officePapers] as const;
export type PaperKind = (typeof paperKinds)[number];
/** Printed from facts by `renderDocument`. */
export const isForm = (kind: PaperKind): kind is FormKind => (formKinds as readonly PaperKind[]).includes(kind);
export type PaperForm = Pick<Form, 'signedBy' | 'acquainted' | 'signatories' | 'standsOn'> & { readonly title: I18n };

export const paperForms: Readonly<Record<PaperKind, PaperForm>> = {
  ...forms,
  'office-report': {
    title: { kk: 'Прокуратураның талдауы (есебі)', ru: 'Анализ (отчёт) прокуратуры', en: "Analysis or report of a prosecutor's office" },
    signedBy: ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'], signatories: [],
  },
};
