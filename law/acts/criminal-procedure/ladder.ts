/**
 * The ladder of custody before trial as a dated table (CPC art. 151(1)–(10)): how long, who agrees, how many days before the end
 * the petition must lie with the prosecutor and with the court, and in how many days each decides. The numbers become parameters;
 * norms are made from the rows, so that a new edition is a new row and no new code.
 */
import type { I18n, Param } from '../../engine/norm.ts';
import type { ProsecutorLevel } from '../../facts/fact.ts';
import { ACT, EARLIER_NOT_READ, SINCE, cite } from './source.ts';

export interface LadderStep {
  readonly id: 'basic' | 'district' | 'oblast' | 'complex' | 'general';
  /** Row of the deadline catalogue that the cap fulfils. */
  readonly row: string;
  readonly months: number;
  /** Part of art. 151 that sets the cap. */
  readonly part: string;
  /** Who must have agreed; null: the first sanction. */
  readonly level: ProsecutorLevel | null;
  readonly conditions: readonly ('specialComplexity' | 'listedCategory' | 'exceptional')[];
  readonly title: I18n;
  readonly agrees: I18n;
}

export const ladder: readonly LadderStep[] = [
  {
    id: 'basic', row: 'D16', months: 2, part: '1', level: null, conditions: [],
    title: { kk: 'Екі айға дейін', ru: 'До двух месяцев', en: 'Up to two months' },
    agrees: { kk: 'Тергеу судьясының санкциясы, прокурордың келісімі', ru: 'Санкция следственного судьи, согласие прокурора', en: 'Sanction of the investigating judge, agreement of the prosecutor' },
  },
  {
    id: 'district', row: 'D18', months: 3, part: '2', level: 'district', conditions: [],
    title: { kk: 'Үш айға дейін', ru: 'До трёх месяцев', en: 'Up to three months' },
    agrees: { kk: 'Аудан, гарнизон прокуроры, өңірлік көлік прокуроры', ru: 'Районный прокурор, прокурор гарнизона, региональный транспортный прокурор', en: 'District, garrison or regional transport prosecutor' },
  },
  {
    id: 'oblast', row: 'D19', months: 9, part: '2', level: 'oblast', conditions: [],
    title: { kk: 'Тоғыз айға дейін', ru: 'До девяти месяцев', en: 'Up to nine months' },
    agrees: { kk: 'Облыс прокуроры, Бас әскери, Бас көлік прокуроры немесе орынбасарлары', ru: 'Прокурор области, Главный военный, Главный транспортный прокурор или заместители', en: 'Oblast, Chief Military or Chief Transport prosecutor or a deputy' },
  },
  {
    id: 'complex', row: 'D20', months: 12, part: '3', level: 'oblast', conditions: ['specialComplexity', 'listedCategory'],
    title: { kk: 'Он екі айға дейін: істің ерекше күрделілігі', ru: 'До двенадцати месяцев: особая сложность дела', en: 'Up to twelve months: special complexity' },
    agrees: { kk: 'Облыс прокуроры немесе оған теңестірілген прокурор', ru: 'Прокурор области и приравненный к нему', en: 'Oblast prosecutor or equal' },
  },
  {
    id: 'general', row: 'D21', months: 18, part: '4', level: 'general', conditions: ['exceptional', 'listedCategory'],
    title: { kk: 'Он сегіз айға дейін: айрықша жағдай', ru: 'До восемнадцати месяцев: исключительный случай', en: 'Up to eighteen months: exceptional case' },
    agrees: { kk: 'Облыс прокуроры бекітеді, Бас Прокурор келіседі', ru: 'Утверждает прокурор области, согласует Генеральный Прокурор', en: 'Oblast prosecutor approves, the Prosecutor General agrees' },
  },
];

/** Days before the end of custody, and days to decide, by how far the extension would reach (art. 151(6)–(8), (10)). */
export interface PetitionStep {
  readonly id: 'to-3' | 'over-3' | 'over-12';
  readonly level: ProsecutorLevel;
  readonly toProsecutor: number;
  readonly prosecutorDecides: number;
  readonly toCourt: number;
  readonly part: string;
  /** The end that is being extended stands at: fewer than `below` months in all, at least `from`. */
  readonly from: LadderStep['id'] | null;
  readonly below: LadderStep['id'] | null;
  readonly title: I18n;
}

export const petitionSteps: readonly PetitionStep[] = [
  {
    id: 'to-3', level: 'district', toProsecutor: 10, prosecutorDecides: 3, toCourt: 7, part: '6', from: null, below: 'district',
    title: { kk: 'үш айға дейін ұзарту', ru: 'продление до трёх месяцев', en: 'extension up to three months' },
  },
  {
    id: 'over-3', level: 'oblast', toProsecutor: 15, prosecutorDecides: 5, toCourt: 10, part: '7', from: 'district', below: 'complex',
    title: { kk: 'үш айдан астам ұзарту', ru: 'продление свыше трёх месяцев', en: 'extension over three months' },
  },
  {
    id: 'over-12', level: 'general', toProsecutor: 20, prosecutorDecides: 5, toCourt: 15, part: '8', from: 'complex', below: null,
    title: { kk: 'он екі айдан астам ұзарту', ru: 'продление свыше двенадцати месяцев', en: 'extension over twelve months' },
  },
];

export const capParam = (id: LadderStep['id']): string => `${ACT}.ladder.${id}`;
export const petitionParam = (id: PetitionStep['id'], what: 'prosecutor' | 'decision' | 'court'): string => `${ACT}.petition.${id}.${what}`;

/** The numbers of both tables as dated parameters. */
export const ladderParams: readonly Param[] = [
  ...ladder.map(({ id, months, part, title }): Param => ({
    id: capParam(id), unit: 'month', title,
    editions: [{ from: SINCE, value: months, cite: cite('151', part), certainty: 'F', note: EARLIER_NOT_READ }],
  })),
  ...petitionSteps.flatMap(({ id, part, title, toProsecutor, prosecutorDecides, toCourt }): Param[] => {
    const days = (what: 'prosecutor' | 'decision' | 'court', value: number, of: string, kk: string, ru: string, en: string): Param => ({
      id: petitionParam(id, what), unit: 'day',
      title: { kk: `${kk}: ${title.kk}`, ru: `${ru}: ${title.ru}`, en: `${en}: ${title.en}` },
      editions: [{ from: SINCE, value, cite: cite('151', of), certainty: 'F', note: EARLIER_NOT_READ }],
    });
    return [
      days('prosecutor', toProsecutor, part, 'Прокурорға өтінішхат', 'Ходатайство прокурору', 'Petition to the prosecutor'),
      days('decision', prosecutorDecides, part, 'Прокурордың шешімі', 'Решение прокурора', 'Decision of the prosecutor'),
      days('court', toCourt, '10', 'Сотқа өтінішхат', 'Ходатайство в суд', 'Petition to the court'),
    ];
  }),
];
