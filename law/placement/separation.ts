/**
 * Who may share a cell: article 32 of the Law on special institutions as a table, with the area and the sleeping place of article 22.
 * Every rule reads one particular of a person. `alike`: those in one cell must have it alike (men and women; a category against all
 * others is the same thing: only with their own). `apart`: those who have it alike must not meet (one case, or linked cases).
 */
import type { Cite, I18n, Param } from '../engine/norm.ts';
import { cite, since1999 } from '../acts/special-institutions/cite.ts';

/** What the separation asks of a person, as known at the moment of placing. */
export interface Particulars {
  readonly sex: 'male' | 'female';
  readonly minor: boolean;
  /** Previously held in places of deprivation of liberty. */
  readonly heldBefore: boolean;
  /** The sentence is in legal force. */
  readonly convicted: boolean;
  /** Suspected or accused of a grave or an especially grave crime: the article names both in one line, so they are one category. */
  readonly grave: boolean;
  readonly dangerousRecidivism: boolean;
  readonly sentencedToDeath: boolean;
  /** Foreigner or stateless. */
  readonly foreign: boolean;
  readonly protectedProfession: boolean;
  /** A decision says that others are a danger to life and health (of the administration, or in writing of who conducts the case). */
  readonly endangered: boolean;
  /** Infectious and in need of special care are two needs: they are kept apart from each other too, which is the safer reading. */
  readonly medical: 'none' | 'infectious' | 'special-care';
  /** Number of the group of linked cases; null: of nobody else held here. */
  readonly caseGroup: string | null;
}

export interface SeparationRule {
  readonly code: string;
  readonly reads: keyof Particulars;
  readonly mode: 'alike' | 'apart';
  /** `where-possible`: holds where the place has the conditions for it (foreigners). */
  readonly force: 'mandatory' | 'where-possible';
  readonly title: I18n;
  readonly cite: Cite;
  readonly rows: readonly string[];
}

const alike = (code: string, reads: keyof Particulars, row: string, kk: string, ru: string, en: string, force: SeparationRule['force'] = 'mandatory'): SeparationRule =>
  ({ code, reads, mode: 'alike', force, title: { kk, ru, en }, cite: cite('32', '2'), rows: [row, 'L32.2', row.startsWith('L32.2.1') ? 'L32.2.1' : 'L32.2.2', ...(code === 'age' ? ['L32.2.1b2'] : [])] });

export const separationRules: readonly SeparationRule[] = [
  alike('sex', 'sex', 'L32.2.1a', 'Еркектер мен әйелдер бөлек ұсталады', 'Мужчины и женщины содержатся раздельно', 'Men and women are held separately'),
  alike('age', 'minor', 'L32.2.1b', 'Кәмелетке толмағандар мен ересектер бөлек ұсталады', 'Несовершеннолетние и взрослые содержатся раздельно', 'Minors and adults are held separately'),
  alike('held-before', 'heldBefore', 'L32.2.1c', 'Алғаш рет жауапқа тартылғандар бұрын бас бостандығынан айыру орындарында болғандардан бөлек ұсталады', 'Впервые привлекаемые содержатся отдельно от ранее содержавшихся в местах лишения свободы', 'Those held liable for the first time are held apart from those previously deprived of liberty'),
  alike('convicted', 'convicted', 'L32.2.1d', 'Күдіктілер мен айыпталушылар үкімі заңды күшіне енген сотталғандардан бөлек ұсталады', 'Подозреваемые и обвиняемые содержатся отдельно от осуждённых, приговоры которым вступили в силу', 'Suspects and accused are held apart from convicts whose sentence is in force'),
  {
    code: 'one-case', reads: 'caseGroup', mode: 'apart', force: 'mandatory', cite: cite('32', '2'), rows: ['L32.2.1e', 'L32.2', 'L32.2.1'],
    title: { kk: 'Бір іс немесе байланысты істер бойынша күдіктілер мен айыпталушылар бір-бірінен бөлек ұсталады', ru: 'Подозреваемые и обвиняемые по одному или связанным делам содержатся раздельно', en: 'Suspects and accused in one case or in connected cases are held separately' },
  },
  alike('grave', 'grave', 'L32.2.2a', 'Ауыр және аса ауыр қылмыс жасағандар басқалардан бөлек ұсталады', 'Подозреваемые и обвиняемые в тяжких и особо тяжких преступлениях содержатся отдельно от других', 'Those suspected or accused of grave and especially grave crimes are held apart from others'),
  alike('dangerous-recidivism', 'dangerousRecidivism', 'L32.2.2b', 'Қылмыстардың аса қауіпті қайталануы кезінде сотталғандар басқалардан бөлек ұсталады', 'Осуждённые при особо опасном рецидиве содержатся отдельно от других', 'Those convicted with an especially dangerous recidivism are held apart from others'),
  alike('death-sentence', 'sentencedToDeath', 'L32.2.2c', 'Өлім жазасына кесілгендер басқалардан бөлек ұсталады', 'Осуждённые к смертной казни содержатся отдельно от других', 'Those sentenced to death are held apart from others'),
  alike('foreign', 'foreign', 'L32.2.2d', 'Жағдай болған кезде шетелдіктер мен азаматтығы жоқ адамдар бөлек ұсталады', 'Иностранцы и лица без гражданства при наличии условий содержатся отдельно от других', 'Foreigners and stateless persons are held apart where conditions exist', 'where-possible'),
  alike('protected-profession', 'protectedProfession', 'L32.2.2e', 'Құқық қорғау және сот органдарының қызметкерлері (бұрынғылары да) басқалардан бөлек ұсталады', 'Действующие и бывшие судьи, адвокаты, сотрудники правоохранительных и иных названных органов содержатся отдельно от других', 'Present and former judges, advocates and officers of the named bodies are held apart from others'),
  alike('endangered', 'endangered', 'L32.2.2f', 'Өмірі мен денсаулығына қауіп төнгендер шешім бойынша бөлек ұсталады', 'Лица, жизни и здоровью которых угрожает опасность, по решению содержатся отдельно', 'Those whose life and health are endangered are held apart by decision'),
  alike('medical', 'medical', 'L32.2.2g', 'Жұқпалы аурулар мен ерекше медициналық күтімге мұқтаждар бөлек ұсталады', 'Больные инфекционными заболеваниями и нуждающиеся в особом уходе содержатся отдельно', 'The infectious and those in need of special care are held apart from others'),
];

/** Sanitary area per person, square metres: art. 22(2). */
export const areaPerPerson: Param = {
  id: 'special-institutions.22.area-per-person', unit: 'square-metre',
  title: { kk: 'Бір адамға санитариялық алаң, м²', ru: 'Норма санитарной площади на одного человека, м²', en: 'Sanitary area per person, m²' },
  editions: [{ from: since1999.from, value: 2.5, cite: cite('22', '2'), certainty: 'F' }],
};
export const areaRows = ['L22.2'] as const;
export const bedRows = ['L22.3a', 'L31.1'] as const;
