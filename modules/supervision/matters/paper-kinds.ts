/** Which paper belongs to which kind of matter. */
import { forms, type FormKind } from '@kepil/forms/render.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { MatterKindId } from './matter.ts';

/** The paper of a kind of matter, and the facts of which one must be there before it says anything. */
export const paperOf: Readonly<Record<MatterKindId, { readonly form: FormKind; readonly after: readonly string[] } | null>> = {
  response: { form: 'response-act', after: ['response.issued'] },
  emergency: { form: 'special-message', after: ['emergency.happened'] },
  appeal: null,
  punishment: { form: 'punishment-conclusion', after: ['punishment.check-concluded'] },
  force: { form: 'force-conclusion', after: ['force.conclusion-drawn'] },
};

/** What can be printed of a matter with these facts. */
export function papersOfMatter(kind: MatterKindId, facts: readonly Pick<Fact, 'type'>[]): { readonly kind: string; readonly title: I18n }[] {
  const paper = paperOf[kind];
  return paper && facts.some(({ type }) => paper.after.includes(type)) ? [{ kind: paper.form, title: forms[paper.form].title }] : [];
}
