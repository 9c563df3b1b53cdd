/** Which paper belongs to which kind of matter. */
import { paperForms } from '@kepil/forms/paper-forms.ts';
import type { FormKind } from '@kepil/forms/render.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { MatterKindId } from './matter.ts';

export const paperOf: Readonly<Record<MatterKindId, FormKind | null>> = {
  response: 'response-act', emergency: 'special-message', appeal: null, punishment: 'punishment-conclusion', force: 'force-conclusion',
};

/** What can be printed and signed of a matter with these facts, each on the fact that it is about: the last one of its type. */
export function papersOfMatter(kind: MatterKindId, facts: readonly Pick<Fact, 'id' | 'type'>[]): { readonly kind: string; readonly title: I18n; readonly about: string }[] {
  const paper = paperOf[kind];
  if (paper === null) return [];
  const { title, standsOn } = paperForms[paper];
  const fact = facts.findLast(({ type }) => standsOn?.types.includes(type));
  return fact ? [{ kind: paper, title, about: fact.id }] : [];
}
