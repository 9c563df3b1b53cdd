/** Whom a prosecutor receives on personal matters. Apart from the schema, so that a screen has the words without it. */
import type { I18n } from '../engine/norm.ts';
import type { Received } from './inspection-answers.ts';
import { words } from './words.ts';

/** Who is received (point 48 names the first four). */
export const receivedCategoryLabels: Readonly<Record<NonNullable<Received['category']>, I18n>> = {
  detained: words('ұстап алынған', 'задержанный', 'detained'),
  'administrative-arrest': words('әкімшілік қамаққа алынған', 'административно-арестованный', 'under administrative arrest'),
  'in-custody': words('күзетпен ұсталатын', 'заключённый под стражу', 'in custody'),
  'misdemeanour-arrest': words('қылмыстық теріс қылық үшін қамаққа алынған', 'арестованный за уголовный проступок', 'arrested for a criminal misdemeanour'),
  convicted: words('сотталған', 'осуждённый', 'convicted'),
  'under-control': words('бақылаудағы', 'подконтрольный', 'under control'),
  staff: words('қызметкер', 'сотрудник', 'member of staff'),
};
