/**
 * What is done with a person on admission, by kind of place. The internal regulations approved by the Ministry of Internal Affairs set
 * the order and the list of things to be seized (arts. 46-1(6), 46-6(2)): so it is a table that an office can replace, not code.
 */
import type { I18n } from '../../engine/norm.ts';
import type { PlaceKind } from '../../facts/fact.ts';

export interface AdmissionStep {
  /** The fact that records the step. */
  readonly fact: string;
  /** Values that the fact must have to count as this step. */
  readonly data?: Readonly<Record<string, string>>;
  readonly title: I18n;
  readonly rows: readonly string[];
}

const inspection: I18n = { kk: 'Жеке тексеріп қарау', ru: 'Личный досмотр', en: 'Personal inspection' };
const medical: I18n = { kk: 'Медициналық куәландыру', ru: 'Медицинское освидетельствование', en: 'Medical examination' };
const sanitary: I18n = { kk: 'Санитариялық өңдеу', ru: 'Санитарная обработка', en: 'Sanitary treatment' };
const prints: I18n = { kk: 'Дактилоскопиялау', ru: 'Дактилоскопирование', en: 'Fingerprinting' };
const photograph: I18n = { kk: 'Суретке түсіру', ru: 'Фотографирование', en: 'Photographing' };

export const admissionSteps: Readonly<Partial<Record<PlaceKind, readonly AdmissionStep[]>>> = {
  pr: [
    { fact: 'search.personal', title: inspection, rows: ['L46-1.5a'] },
    { fact: 'medical.examined', data: { occasion: 'admission' }, title: medical, rows: ['L46-1.5b'] },
    { fact: 'sanitary.treated', title: sanitary, rows: ['L46-1.5c'] },
    { fact: 'fingerprints.taken', title: prints, rows: ['L46-1.5d'] },
    { fact: 'photograph.taken', title: photograph, rows: ['L46-1.5e'] },
    { fact: 'property.listed', title: { kk: 'Алынған заттардың тізімдемесі', ru: 'Опись изъятых вещей', en: 'List of things taken' }, rows: ['L46-1.6'] },
  ],
  sp: [
    { fact: 'search.personal', title: inspection, rows: ['L46-6.1.2'] },
    { fact: 'medical.examined', data: { occasion: 'admission' }, title: medical, rows: ['L46-6.2'] },
    { fact: 'fingerprints.taken', title: prints, rows: ['L46-6.2'] },
    { fact: 'photograph.taken', title: photograph, rows: ['L46-6.2'] },
    { fact: 'property.listed', title: { kk: 'Алынған заттардың тізімдемесі', ru: 'Опись изъятых вещей', en: 'List of things taken' }, rows: ['L46-6.2'] },
  ],
};
