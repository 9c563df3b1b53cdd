/** What the answers of an inspection bring to its certificate: sections of the check-list, values measured, persons received, photographs. */
import { checklistItem, checklists } from '@kepil/law/acts/prosecutorial-supervision/checklists/index.ts';
import { measures, type MeasureId } from '@kepil/law/acts/prosecutorial-supervision/checklists/measures.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { receivedCategoryLabels, verdictLabels, type Answer, type Received } from '@kepil/law/facts/inspection-answers.ts';
import { notApplicable, type Listed } from './form.ts';
import type { PaperLanguage } from './paper-time.ts';

type Lines = Listed | typeof notApplicable;

const orDash = (lines: Listed['lines']): Lines => (lines.length === 0 ? notApplicable : { lines });
const answersOf = (fact: Fact | null): readonly Answer[] => (Array.isArray(fact?.data['answers']) ? (fact.data['answers'] as readonly Answer[]) : []);
const receivedOf = (fact: Fact | null): readonly Received[] => (Array.isArray(fact?.data['received']) ? (fact.data['received'] as readonly Received[]) : []);

/** In how many items of each check-list the law is observed, broken, not checked. */
export const sectionLines = (fact: Fact | null, lang: PaperLanguage): Lines => orDash(checklists.flatMap(({ point, title, items }) => {
  const own = new Set(items.map(({ id }) => id));
  const answers = answersOf(fact).filter(({ item }) => own.has(item));
  const counted = (value: Answer['value']): string => String(answers.filter((one) => one.value === value).length);
  return answers.length === 0 ? [] : [[`${point}. ${title[lang]}`, counted('yes'), counted('no'), counted('not-checked')]];
}));

/** Items that were looked at, in their order: number, words, answer with what was written beside it. */
export const answerLines = (fact: Fact | null, lang: PaperLanguage): Lines => orDash(answersOf(fact).filter(({ value }) => value !== 'not-checked').map(({ item, value, count, note }) =>
  [item.slice(1), checklistItem(item)?.words[lang] ?? '', [verdictLabels[value][lang], count === undefined ? '' : String(count), note ?? ''].filter((part) => part !== '').join('; ')]));

export const measuredLines = (fact: Fact | null, lang: PaperLanguage): Lines => orDash(answersOf(fact).flatMap(({ item, measured = [] }) => measured.map(({ what, value, where }) => {
  const measure = what in measures ? measures[what as MeasureId] : undefined;
  return [item.slice(1), measure?.title[lang] ?? what, where ?? '', `${String(value).replace('.', ',')} ${measure?.unit[lang] ?? ''}`.trim()];
})));

/** Of a record here by its name where it was written down with it. */
export const receivedLines = (fact: Fact | null, lang: PaperLanguage): Lines => orDash(receivedOf(fact).map(({ name, category, subject, decision }) =>
  [name ?? '', category === undefined ? '' : receivedCategoryLabels[category][lang], [subject, decision].filter(Boolean).join('; ')]));

/** By their digests: whoever holds a picture can prove that it is this one. */
export const photographLines = (fact: Fact | null): Lines => orDash(answersOf(fact).flatMap(({ item, files = [] }) => files.map((sha256) => [item.slice(1), sha256.replace(/(.{16})(?=.)/g, '$1 ')])));
