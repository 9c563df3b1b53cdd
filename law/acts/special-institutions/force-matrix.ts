/** Art. 44(2) as a table: each special means with the cases of art. 44(1) in which it may be used; and the eleven cases of art. 45(1). */
import type { I18n } from '../../engine/norm.ts';
import { firearmCaseLabels, forceMeansLabels, specialCaseLabels } from '../../facts/force.ts';

export type ForceMeans = keyof typeof forceMeansLabels;
/** Art. 44(1) points 1–7, in their order. */
export const specialCases = ['attack', 'mass-disorder', 'disobedience', 'hostages-seizure', 'escape', 'harm', 'recapture'] as const satisfies readonly (keyof typeof specialCaseLabels)[];
type SpecialCase = (typeof specialCases)[number];

/** Art. 45(1) points 1–11, in their order. */
export const firearmCases = [
  'life-attack', 'weapon-seizure', 'hostages', 'armed-assault-on-place', 'armed-resistance', 'escape', 'weapon-refusal', 'forced-liberation', 'animals', 'alarm', 'necessary-defence',
] as const satisfies readonly (keyof typeof firearmCaseLabels)[];

/** Rows of the register, case by case. */
export const specialCaseRows = ['L44.1', 'L44.1.1', 'L44.1.2', 'L44.1.3', 'L44.1.4', 'L44.1.5', 'L44.1.6', 'L44.1.7'] as const;
export const firearmCaseRows = ['L45.1', 'L45.1.1', 'L45.1.2', 'L45.1.3', 'L45.1.4', 'L45.1.5', 'L45.1.6', 'L45.1.7', 'L45.1.8', 'L45.1.9', 'L45.1.10', 'L45.1.11'] as const;

export interface MeansLine {
  /** Last part of the id of its norm. */
  readonly code: string;
  readonly means: readonly ForceMeans[];
  /** Points of art. 44(1), as the article numbers them. */
  readonly points: readonly number[];
  /** Point of art. 44(2). */
  readonly point: string;
  readonly row: string;
  readonly title: I18n;
}

const all = [1, 2, 3, 4, 5, 6, 7] as const;

/** "1)–6), 7)" of the text is all seven. */
export const specialMeans: readonly MeansLine[] = [
  { code: 'handcuffs', means: ['handcuffs'], points: [3, 5, 6, 7], point: '1', row: 'L44.2.1a', title: { kk: 'Қолкісен 3), 5)–7) тармақшалардағы жағдайларда ғана қолданылады', ru: 'Наручники — только в случаях подпунктов 3), 5)–7)', en: 'Handcuffs only in the cases of points 3, 5 to 7' } },
  { code: 'improvised-binding', means: ['improvised-binding'], points: [3, 5, 6, 7], point: '1', row: 'L44.2.1b', title: { kk: 'Байлауға арналған қолда бар құралдар қолкісен қолданылатын жағдайларда ғана қолданылады', ru: 'Подручные средства связывания — только в случаях, в которых применяются наручники', en: 'Improvised binding only in the cases in which handcuffs may be used' } },
  { code: 'rubber-truncheon', means: ['rubber-truncheon'], points: all, point: '2', row: 'L44.2.2', title: { kk: 'Резеңке таяқ бапта аталған жеті жағдайдың бірінде ғана қолданылады', ru: 'Резиновая палка — только в одном из семи случаев статьи', en: 'Rubber truncheons only in one of the seven cases' } },
  { code: 'gas', means: ['gas-weapon', 'tear-substance'], points: [1, 2, 3, 4, 6, 7], point: '3', row: 'L44.2.3', title: { kk: 'Газ қаруы мен көз жасаурататын зат қашу әрекетінде қолданылмайды', ru: 'Газовое оружие и слезоточивые вещества — в случаях подпунктов 1)–4), 6), 7)', en: 'Gas weapons and tear substances only in the cases of points 1 to 4, 6 and 7' } },
  { code: 'light-sound', means: ['light-sound'], points: [1, 2, 3, 4, 6], point: '4', row: 'L44.2.4', title: { kk: 'Жарық-дыбыс құрылғысы 1)–4), 6) тармақшалардағы жағдайларда ғана қолданылады', ru: 'Светозвуковые устройства — в случаях подпунктов 1)–4), 6)', en: 'Light-and-sound devices only in the cases of points 1 to 4 and 6' } },
  { code: 'opening-device', means: ['opening-device'], points: [2, 4], point: '5', row: 'L44.2.5', title: { kk: 'Үй-жайды ашу және көлікті тоқтату құрылғылары 2) және 4) тармақшалардағы жағдайларда ғана қолданылады', ru: 'Устройства для вскрытия и остановки транспорта — в случаях подпунктов 2) и 4)', en: 'Devices for opening premises and stopping transport only in the cases of points 2 and 4' } },
  { code: 'water-cannon', means: ['water-cannon'], points: [2, 4], point: '6', row: 'L44.2.6', title: { kk: 'Су атқыш, бронды машина және өзге арнаулы құралдар 2) және 4) тармақшалардағы жағдайларда ғана қолданылады', ru: 'Водомёты, бронемашины и другие специальные средства — в случаях подпунктов 2) и 4)', en: 'Water cannon, armoured vehicles and other special means only in the cases of points 2 and 4' } },
  { code: 'service-animal', means: ['service-animal'], points: all, point: '7', row: 'L44.2.7', title: { kk: 'Қызметтік жануар бапта аталған жеті жағдайдың бірінде ғана қолданылады', ru: 'Служебные животные — только в одном из семи случаев статьи', en: 'Service animals only in one of the seven cases' } },
];

/** The cases of a line by their codes. */
export const casesOf = ({ points }: MeansLine): readonly SpecialCase[] => specialCases.filter((_, i) => points.includes(i + 1));

/** A means that may be used in every case that the article names. */
export const inEveryCase = ({ points }: MeansLine): boolean => points.length === specialCases.length;

export const listedMeans: readonly ForceMeans[] = specialMeans.flatMap(({ means }) => means);
/** Special means and gas weapons, those outside the list too: whatever they are, art. 44 speaks of them. */
export const specialOrUnlisted: readonly ForceMeans[] = [...listedMeans, 'unlisted'];
