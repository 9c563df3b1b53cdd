/** Words for the codes that the server sends. They are the law's own tables: one word for one thing in all of the house. */
import { addresseeLabels, capacityLabels, placeKindLabels } from '@kepil/law/facts/choices.ts';
import { categoryLabels, groundLabels, stageLabels, stateLabels } from '@kepil/law/facts/states.ts';
import { bearerLabels } from '@kepil/law/facts/supervision-posts.ts';
import type { I18n } from '@kepil/modules/contract.ts';
import { useLanguage } from '../i18n/language.ts';

const i18n = (kk: string, ru: string, en: string): I18n => ({ kk, ru, en });

const agencies: Readonly<Record<string, I18n>> = {
  mvd: i18n('ІІМ', 'МВД', 'Interior Ministry'),
  knb: i18n('ҰҚК', 'КНБ', 'National Security Committee'),
  uis: i18n('ҚАЖ', 'УИС', 'Penal System'),
  defence: i18n('Қорғанысмині', 'Минобороны', 'Ministry of Defence'),
  'border-service': i18n('Шекара қызметі', 'Пограничная служба', 'Border Service'),
  'transport-police': i18n('көліктегі полиция', 'транспортная полиция', 'Transport police'),
  'military-police': i18n('әскери полиция', 'военная полиция', 'Military police'),
};

/** For a line of the board, where the full words have no room; they stand in the title of the tag. */
const categoriesShort: Readonly<Record<string, I18n>> = {
  pregnant: i18n('жүкті', 'беременная', 'pregnant'),
  convict: i18n('сотталған', 'осуждённый', 'convict'),
  'former-official': i18n('бұрынғы қызметкер', 'бывший сотрудник', 'former officer'),
};

const tables = {
  stage: stageLabels,
  ground: groundLabels,
  category: categoryLabels,
  categoryShort: { ...categoryLabels, ...categoriesShort },
  state: stateLabels,
  placeKind: placeKindLabels,
  /** Where a stretch of custody was spent, if in no place: before placement, on the way. */
  whereabouts: { ...placeKindLabels, detained: i18n('орналастырылғанға дейін', 'до помещения', 'before placement'), 'on-the-way': i18n('жолда', 'в пути', 'on the way') },
  bearer: { ...capacityLabels, ...addresseeLabels, ...bearerLabels },
  addressee: { ...addresseeLabels, ...bearerLabels },
  agency: agencies,
} as const satisfies Record<string, Readonly<Record<string, I18n>>>;

export type CodeTable = keyof typeof tables;

/** The word for a code; a code that no table knows is shown as it is rather than hidden. */
export function useCodes(): (table: CodeTable, code: string | null | undefined) => string {
  const language = useLanguage();
  return (table, code) => (code ? (codeText(table, code)?.[language] ?? code) : '');
}

export const codeText = (table: CodeTable, code: string): I18n | undefined => (tables[table] as Readonly<Record<string, I18n>>)[code];

/** Codes of a table in its order, for a filter. */
export const codesOf = (table: CodeTable): readonly string[] => Object.keys(tables[table]);
/** Stages of who is held: whose custody is over, or who is under control without deprivation of liberty, is not on the board. */
export const boardStages: readonly string[] = codesOf('stage').filter((stage) => stage !== 'over' && stage !== 'control');
