/** Blanks about the measure of restraint and the end of its term, which the order, the warning and the certificate share. */
import { quantity } from './paper-time.ts';
import { notApplicable } from './form.ts';
import type { Blank, Sheet, Written } from './form.ts';
import { moment } from './person-blanks.ts';
import { number, text } from './recorded.ts';

/** Detention that no court has confirmed yet is counted in hours and ends by CPC 133(2); custody by CPC 152(4). */
export function stage({ recorded }: Sheet): 'detention' | 'custody' {
  return recorded.last('custody.sanctioned') ? 'custody' : 'detention';
}

const ofCustody = (write: (sheet: Sheet) => Written): Blank['write'] => (sheet) => (stage(sheet) === 'custody' ? write(sheet) : notApplicable);

/** By whom custody was sanctioned: court, judge, number of the ruling (Law 353-I art. 48(5)). */
export const sanctionedBy: Blank = {
  label: { kk: 'күзетпен ұстауды кім санкциялады', ru: 'кем санкционировано содержание под стражей', en: 'who sanctioned custody' },
  from: 'journal',
  write: ofCustody(({ recorded, lang }) => {
    const sanction = recorded.last('custody.sanctioned');
    const court = text(sanction, 'court');
    if (court === null) return null;
    const judge = text(sanction, 'judge');
    const ruling = text(sanction, 'number');
    const judgeWords = judge === null ? null : lang === 'kk' ? `судья ${judge}` : `судья ${judge}`;
    const rulingWords = ruling === null ? null : lang === 'kk' ? `№ ${ruling} қаулы` : `постановление № ${ruling}`;
    return [court, judgeWords, rulingWords].filter((part) => part !== null).join(', ');
  }),
};

/** When the measure was chosen. */
export const measureAt: Blank = {
  label: { kk: 'бұлтартпау шарасы таңдалған уақыт', ru: 'время избрания меры пресечения', en: 'time of choosing the measure' },
  from: 'journal',
  write: ofCustody((sheet) => moment(sheet, sheet.recorded.first('custody.sanctioned')?.at ?? null)),
};

export const measurePlace: Blank = {
  label: { kk: 'бұлтартпау шарасы таңдалған орын', ru: 'место избрания меры пресечения', en: 'place of choosing the measure' },
  from: 'journal',
  write: ofCustody(({ recorded }) => text(recorded.first('custody.sanctioned'), 'court')),
};

/** The term as the last ruling writes it. */
export const term: Blank = {
  label: { kk: 'қаулыда көрсетілген мерзім', ru: 'срок, указанный в постановлении', en: 'term written in the ruling' },
  from: 'journal',
  write: ofCustody(({ recorded, lang }) => {
    const extended = recorded.last('custody.extended');
    const total = number(extended, 'totalMonths') ?? number(extended, 'months');
    if (total !== null) return quantity(total, 'month', lang);
    const sanction = recorded.last('custody.sanctioned');
    const parts = [
      number(sanction, 'termMonths') === null ? null : quantity(number(sanction, 'termMonths') ?? 0, 'month', lang),
      number(sanction, 'termDays') === null ? null : quantity(number(sanction, 'termDays') ?? 0, 'day', lang),
    ].filter((part) => part !== null);
    return parts.length > 0 ? parts.join(' ') : null;
  }),
};

export const lastExtension: Blank = {
  label: { kk: 'мерзім соңғы рет ұзартылған қаулы', ru: 'последнее постановление о продлении срока', en: 'last ruling of extension' },
  from: 'journal',
  write: ofCustody((sheet) => {
    const extended = sheet.recorded.last('custody.extended');
    if (!extended) return notApplicable;
    return [text(extended, 'court'), text(extended, 'number') === null ? null : `№ ${text(extended, 'number')}`, moment(sheet, extended.at)].filter((part) => part !== null).join(', ');
  }),
};

/** End of unbroken lawful cover: the one clock of the engine, never counted again here. */
export const expiry: Blank = {
  label: { kk: 'мерзім аяқталатын уақыт', ru: 'время истечения срока', en: 'time of expiry' },
  from: 'journal',
  write: (sheet) => moment(sheet, sheet.expiry),
};
