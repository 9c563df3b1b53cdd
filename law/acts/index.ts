/** The acts of the house, and the values under which history is judged: as they stand, one edition, a draft reform. */
import type { Act, RuleSet } from '../engine/norm.ts';
import { factSpecs, states } from '../facts/index.ts';
import { words } from '../facts/words.ts';
import { administrativeOffences } from './administrative-offences/index.ts';
import { criminalProcedure } from './criminal-procedure/index.ts';
import { carriedOn } from './prosecutorial-supervision/carried-on.ts';
import { prosecutorialSupervision } from './prosecutorial-supervision/index.ts';
import { restated } from './restated.ts';
import { specialInstitutions } from './special-institutions/index.ts';

export const acts: readonly Act[] = [specialInstitutions, criminalProcedure, administrativeOffences, prosecutorialSupervision];

const base = { acts, facts: factSpecs, states } as const;

/**
 * The law as it stands, with the repealed Instruction carried on: until the order that replaced it is entered, its last known edition
 * orders the prosecutor's own work. This one judges the house (docs/decisions/0008-repealed-instruction.md).
 */
export const houseRuleSet: RuleSet = {
  ...base, id: 'in-practice', title: words('Қолданыстағы құқық және прокурорлық қадағалау жөніндегі нұсқаулықтың соңғы редакциясы', 'Действующее право и последняя редакция Инструкции по прокурорскому надзору', 'The law as it stands, and the last edition of the Instruction on prosecutorial supervision'),
  acts: acts.map((act) => (act === prosecutorialSupervision ? carriedOn(act) : act)), restated,
};

/** Half a dozen questions to the law; `as-they-stand` is the sources alone, each edition in its time. */
export const ruleSets: readonly RuleSet[] = [
  { ...base, id: 'as-they-stand', title: words('Қолданыстағы құқық: әр редакция өз уақытында', 'Действующее право: каждая редакция в своё время', 'The law as it stands: every edition in its time') },
  houseRuleSet,
  { ...base, id: 'edition-2017', title: words('2017 жылғы 12 шілдедегі редакция', 'Редакция на 12 июля 2017 года', 'The edition of 12 July 2017'), lawOf: '2017-07-12' },
  { ...base, id: 'edition-2026', title: words('2026 жылғы 1 шілдедегі редакция', 'Редакция на 1 июля 2026 года', 'The edition of 1 July 2026'), lawOf: '2026-07-01' },
  {
    ...base, id: 'draft-24h', title: words('Жоба (мысал): барлығы үшін ұстап алу 24 сағат', 'Проект (пример): задержание не более 24 часов для всех', 'Draft (an example): detention of 24 hours for all'),
    draft: ['adult', 'minor', 'listed'].map((limit) => ({ param: `criminal-procedure.detention.${limit}`, value: 24 })),
  },
];
