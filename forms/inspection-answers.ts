/** What the answers of an inspection bring to its certificate: sections of the check-list, values measured, persons received, photographs. */
import { checklistItem, checklists } from '@kepil/law/acts/prosecutorial-supervision/checklists/index.ts';
import { measures, type MeasureId } from '@kepil/law/acts/prosecutorial-supervision/checklists/measures.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { receivedCategoryLabels, verdictLabels, type Answer, type Received } from '@kepil/law/facts/inspection-answers.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { notApplicable, type FormInput, type Listed, type Shots } from './form.ts';
import { momentInDigits, type PaperLanguage } from './paper-time.ts';

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

/** Each value with where it was measured and between what it is lawful; what lies outside says so. */
export const measuredLines = (fact: Fact | null, lang: PaperLanguage, limits: FormInput['limits'] = {}): Lines => orDash(answersOf(fact).flatMap(({ item, measured = [] }) => measured.map(({ what, value, where }) => {
  const measure = what in measures ? measures[what as MeasureId] : undefined;
  const unit = measure?.unit[lang] ?? '';
  const { atLeast, atMost } = limits[what] ?? { atLeast: null, atMost: null };
  const outside = (atLeast !== null && value < atLeast) || (atMost !== null && value > atMost);
  const lawful = atLeast !== null && atMost !== null ? `${decimal(atLeast)}–${decimal(atMost)} ${unit}` : atLeast !== null ? words.atLeast[lang](`${decimal(atLeast)} ${unit}`) : atMost !== null ? words.atMost[lang](`${decimal(atMost)} ${unit}`) : words.none[lang];
  return [item.slice(1), measure?.title[lang] ?? what, where ?? '', `${decimal(value)} ${unit}`.trim(), `${lawful.trim()}${outside ? `; ${words.outside[lang]}` : ''}`];
})));

const decimal = (value: number): string => String(value).replace('.', ',');
const words = {
  atLeast: { kk: (value: string) => `кемінде ${value}`, ru: (value: string) => `не менее ${value}` }, atMost: { kk: (value: string) => `${value} аспайды`, ru: (value: string) => `не более ${value}` },
  none: { kk: 'белгіленбеген', ru: 'не установлено' }, outside: { kk: 'нормадан тыс', ru: 'вне нормы' },
  item: { kk: (item: string) => `${item}-тармақ`, ru: (item: string) => `Пункт ${item}` }, taken: { kk: 'түсірілген уақыты', ru: 'снято' }, absent: { kk: 'Сурет әлі келіп түспеген', ru: 'Снимок ещё не поступил' },
  more: { kk: 'Сурет басылмады: біреуде {n} суреттен артық басылмайды', ru: 'Снимок не напечатан: печатается не более {n}' },
} as const;

/** Of a record here by its name where it was written down with it. */
export const receivedLines = (fact: Fact | null, lang: PaperLanguage): Lines => orDash(receivedOf(fact).map(({ name, category, subject, decision }) =>
  [name ?? '', category === undefined ? '' : receivedCategoryLabels[category][lang], [subject, decision].filter(Boolean).join('; ')]));

/** More make the paper too heavy to sign and to send; each is named by its digest all the same. */
export const MOST_PRINTED = 40;

/** Small, each with its item, its caption, its hour and its digest: whoever holds a picture can prove that it is this one. */
export function photographShots(fact: Fact | null, lang: PaperLanguage, zone: Zone): Shots | typeof notApplicable {
  const shots = answersOf(fact).flatMap(({ item, files = [], photos = [] }) => files.map((sha256) => {
    const { caption, takenAt } = photos.find((one) => one.sha256 === sha256) ?? {};
    const named = [words.item[lang](item.slice(1)), caption].filter(Boolean).join('. ');
    return { sha256, shows: named, under: [named, ...(takenAt === undefined ? [] : [`${words.taken[lang]}: ${momentInDigits(takenAt, zone)}`]), `SHA-256: ${sha256.replace(/(.{8})(?=.)/g, '$1 ')}`], absent: words.absent[lang] as string };
  }));
  return shots.length === 0 ? notApplicable : { shots: shots.map((shot, i) => (i < MOST_PRINTED ? shot : { ...shot, absent: words.more[lang].replace('{n}', String(MOST_PRINTED)) })) };
}

/** Digests of the photographs that are printed. */
export const printedPhotographs = (fact: Fact | null): string[] => answersOf(fact).flatMap(({ files = [] }) => files).slice(0, MOST_PRINTED);
