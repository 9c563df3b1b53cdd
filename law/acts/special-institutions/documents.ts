/** Papers on which a place admits a person, as the act names them; the norms read them in `fact.basis`. */
import type { Guard } from '../../engine/norm.ts';
import type { Capacity } from '../../facts/fact.ts';

/** Kinds of `basis[].kind`; their words are `documentKindLabels` of `law/facts/choices.ts`. */
export const basisDocumentKinds = [
  'detention-protocol', 'arrest-order', 'administrative-arrest-ruling', 'transfer-order', 'placement-order', 'convict-transfer-order',
  'personal-inspection-protocol', 'identity-document', 'medical-referral', 'other',
] as const;
export type BasisDocumentKind = (typeof basisDocumentKinds)[number];

/** The paper's own date is not later than the day of the admission; a paper without a date proves nothing. */
const datedInTime: Guard = { of: 'fact.date', notAfter: { from: 'fact.$at' } };

/** Among the papers shown there is one of this kind, drawn up by one of these, dated not later than the day of the admission. */
export function shown(kind: BasisDocumentKind, authors?: readonly Capacity[], more: readonly Guard[] = []): Guard {
  return {
    value: 'fact.basis',
    some: { all: [
      { value: 'fact.kind', is: kind },
      { value: 'fact.present', is: true },
      ...(authors === undefined ? [] : [{ value: 'fact.authorRole', in: authors } satisfies Guard, datedInTime]),
      ...more,
    ] },
  };
}

export const judges = ['judge', 'investigating-judge', 'court'] as const satisfies readonly Capacity[];
export const prosecutors = ['prosecutor', 'deputy-prosecutor', 'procedural-prosecutor', 'custody-prosecutor'] as const satisfies readonly Capacity[];
