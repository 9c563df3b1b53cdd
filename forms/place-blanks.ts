/** Blanks that the papers of a place of custody share: of one fact its number, its moment, its words. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { notApplicable } from './form.ts';
import type { Blank, Sheet, Written } from './form.ts';
import { moment, yesNo } from './person-blanks.ts';
import { flag, text } from './recorded.ts';
import { chosen } from './vocabulary-words.ts';

/** Which fact of the record the paper is about. */
export type About = (sheet: Sheet) => Fact | null;

/** The latest of these types. */
export const latest = (...types: readonly string[]): About => ({ recorded }) => recorded.last(...types);

const blank = (kk: string, ru: string, en: string, write: Blank['write'], from: Blank['from'] = 'journal'): Blank => ({ label: { kk, ru, en }, from, write });

export const numberOf = (about: About, field = 'number'): Blank =>
  blank('құжаттың нөмірі', 'номер документа', 'number of the paper', (sheet) => sheet.number ?? text(about(sheet), field));

export const momentOf = (about: About, kk: string, ru: string, en: string): Blank => blank(kk, ru, en, (sheet) => moment(sheet, about(sheet)?.at ?? null));

/** What the field says, as it was typed. */
export const said = (about: About, field: string, kk: string, ru: string, en: string): Blank => blank(kk, ru, en, (sheet) => text(about(sheet), field));

/** A dash where nobody recorded it: the words need not be there. */
export const maybeSaid = (about: About, field: string, kk: string, ru: string, en: string): Blank =>
  blank(kk, ru, en, (sheet) => { const fact = about(sheet); return fact ? (text(fact, field) ?? notApplicable) : null; });

export const choice = (about: About, field: string, kk: string, ru: string, en: string): Blank => blank(kk, ru, en, (sheet) => chosen(about(sheet), field, sheet.lang));

export const answer = (about: About, field: string, kk: string, ru: string, en: string): Blank => blank(kk, ru, en, (sheet) => yesNo(sheet, flag(about(sheet), field)));

export const written = ({ kk, ru, en }: I18n, write: (sheet: Sheet) => Written): Blank => blank(kk, ru, en, write);
