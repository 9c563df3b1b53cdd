/** The words of an inspection: of the page in three languages, of its fields as the vocabulary of the law has them. */
import { inspectionCourse, inspectionOccasionLabels } from '@kepil/law/facts/inspection.ts';
import { receivedCategoryLabels } from '@kepil/law/facts/inspection-received.ts';
import { placeFacts } from '@kepil/law/facts/place.ts';
import type { I18n } from '@kepil/modules/contract.ts';
import type { InspectionItem, InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import { language, useLanguage } from '../../i18n/language.ts';
import { numberText, useWords, wordsOf, type Words } from '../../i18n/words.ts';
import { articleText, type CiteView } from '../../parts/cite-link.tsx';
import { messages as partsEn } from '../../parts/en.ts';
import { messages as partsKk } from '../../parts/kk.ts';
import { messages as partsRu } from '../../parts/ru.ts';
import { readNumber, type AnswerDraft, type LineWords } from './form.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

export const usePageWords = (): Words<typeof ru> => useWords({ kk, ru, en });

const fields = { ...placeFacts.find(({ type }) => type === 'place.inspected')?.fields, ...inspectionCourse };
/** The name of a field of the fact, as everywhere else. */
export const fieldLabel = (field: string): I18n | undefined => fields[field]?.label;
export const kindLabels: Readonly<Record<string, I18n>> = fields['kind']?.optionLabels ?? {};
export const receivedCategories: Readonly<Record<string, I18n>> = receivedCategoryLabels;
export const occasionLabels: Readonly<Record<string, I18n>> = inspectionOccasionLabels;

/** `УПК, ст. 131 ч. 2, ст. 131 ч. 3; …`, from what was taken along: no line is needed. Each act is named once; `most` articles. */
export function citesText({ acts }: Pick<InspectionSheet, 'acts'>, cites: readonly CiteView[], most = cites.length): string {
  const t = wordsOf({ kk: partsKk, ru: partsRu, en: partsEn }, language());
  const articles = [...new Map(cites.map((cite) => [`${cite.act} ${articleText(cite, t, acts[cite.act]?.points === true)}`, cite])).values()];
  const byAct = Map.groupBy(articles.slice(0, most), ({ act }) => act);
  const text = [...byAct].map(([act, own]) => [acts[act]?.short[language()] ?? act, ...own.map((cite) => articleText(cite, t, acts[act]?.points === true))].join(', ')).join('; ');
  return articles.length > most ? `${text}…` : text;
}

/** Articles named beside a violation: enough to know what is broken. */
const CITED = 3;

export function useLineWords(sheet: InspectionSheet): LineWords {
  const t = usePageWords();
  const wanted = useLanguage();
  const measures = new Map(sheet.measures.map((one) => [one.id, one]));
  return {
    point: (point, no) => t('pointOf', { point, n: no }),
    item: ({ words }) => words[wanted],
    cites: ({ cites }: InspectionItem) => citesText(sheet, cites, CITED) || t('ofInstruction'),
    broken: (words) => t('notComplied', { words }),
    persons: (names) => (names.length === 0 ? '' : t('inRespectOf', { names: names.join(', ') })),
    measured: ({ measured }: AnswerDraft) => measured.flatMap(({ what, value, where }) => {
      const [number, measure] = [readNumber(value), measures.get(what)];
      return number === null || !measure ? [] : [`${measure.title[wanted]}${where.trim() ? ` (${where.trim()})` : ''} ${numberText(number, wanted)} ${measure.unit[wanted]}`];
    }).join(', '),
  };
}
