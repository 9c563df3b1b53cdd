/** Papers on which a place admits a person, as the act names them. The form offers these kinds; the norms read `fact.basis`. */
import type { Guard, I18n } from '../../engine/norm.ts';
import type { Capacity } from '../../facts/fact.ts';

export const basisDocuments = {
  'detention-protocol': { kk: 'Ұстап алу хаттамасы', ru: 'Протокол задержания', en: 'Detention protocol' },
  'arrest-order': { kk: 'Күзетпен ұстау туралы судьяның қаулысы', ru: 'Постановление судьи об аресте (содержании под стражей)', en: 'Judge’s order on arrest (custody)' },
  'administrative-arrest-ruling': { kk: 'Әкімшілік қамаққа алу туралы судьяның қаулысы', ru: 'Постановление судьи об административном аресте', en: 'Judge’s ruling on administrative arrest' },
  'transfer-order': { kk: 'Уақытша ұстау изоляторына ауыстыру туралы қаулы', ru: 'Постановление о переводе в изолятор временного содержания', en: 'Order on transfer to a temporary detention isolator' },
  'placement-order': { kk: 'Ішкі істер органының қабылдау-бөлу орнына орналастыру туралы қаулысы', ru: 'Постановление органа внутренних дел о помещении в приёмник-распределитель', en: 'Order of an internal affairs body on placement in a receiver-distributor' },
  'convict-transfer-order': { kk: 'Сотталған адамды тергеу изоляторында қалдыру немесе ауыстыру туралы қаулы', ru: 'Постановление об оставлении или переводе осуждённого в следственный изолятор', en: 'Order leaving or transferring a convict to the remand prison' },
  'personal-inspection-protocol': { kk: 'Жеке тексеріп қарау хаттамасы', ru: 'Протокол личного досмотра', en: 'Protocol of personal inspection' },
  'identity-document': { kk: 'Жеке басын куәландыратын құжат', ru: 'Документ, удостоверяющий личность', en: 'Identity document' },
  'medical-referral': { kk: 'Медициналық жолдама', ru: 'Медицинское направление', en: 'Medical referral' },
  other: { kk: 'Өзге құжат', ru: 'Иной документ', en: 'Other document' },
} as const satisfies Readonly<Record<string, I18n>>;

export type BasisDocumentKind = keyof typeof basisDocuments;

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
