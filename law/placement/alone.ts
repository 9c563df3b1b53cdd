/**
 * Who may be alone (art. 31(2) of the Law on special institutions): up to a day anybody; longer by a reasoned order of the head, and with
 * the prosecutor's sanction, which four cases make needless. What the norms of article 31 say of a person's record, said for the plan. Pure.
 */
import type { Cite, I18n } from '../engine/norm.ts';
import { cite } from '../acts/special-institutions/cite.ts';
import { regimeParams } from '../acts/special-institutions/params-regime.ts';
import { DAY, type Instant } from '../time/instant.ts';

/** The cases in which no sanction is asked, by the points of the part. The order is needed in them too (the earlier reading). */
export const aloneCases = {
  separation: { cite: cite('31', '2', '1'), rows: ['L31.2.1'], title: { kk: '32-баптың бөлек ұстау талаптарын сақтаудың өзге мүмкіндігі жоқ', ru: 'нет иной возможности соблюсти раздельное размещение по статье 32', en: 'no other way to keep the separation of article 32' } },
  safety: { cite: cite('31', '2', '2'), rows: ['L31.2.2'], title: { kk: 'өмір мен денсаулық қауіпсіздігі үшін', ru: 'в интересах безопасности жизни и здоровья', en: 'for the safety of life and health' } },
  application: { cite: cite('31', '2', '3'), rows: ['L31.2.3'], title: { kk: 'адамның жазбаша арызы бар', ru: 'по письменному заявлению лица', en: 'on the written application of the person' } },
  night: { cite: cite('31', '2', '4'), rows: ['L31.2.4'], title: { kk: 'түнде ғана, күндіз жалпы камерада', ru: 'только ночью, днём в общей камере', en: 'at night only, by day in a common cell' } },
} as const satisfies Record<string, { readonly cite: Cite; readonly rows: readonly string[]; readonly title: I18n }>;
export type AloneCase = keyof typeof aloneCases;
export const isAloneCase = (value: unknown): value is AloneCase => typeof value === 'string' && value in aloneCases;

/** What is on record of a stay alone. */
export interface Alone {
  readonly since: Instant;
  /** A reasoned order of the head, made for this stay. */
  readonly ordered: boolean;
  readonly sanction: 'granted' | 'refused' | null;
  readonly case: AloneCase | null;
}

export interface AloneStanding extends Alone {
  /** Until when neither is needed. */
  readonly due: Instant;
  /** What is still to come, or what is missing where `overdue`. Who is alone at night only is not kept so for a day on end. */
  readonly missing: readonly ('order' | 'sanction')[];
  readonly overdue: boolean;
  readonly cite: Cite;
}

/** How it stands at `now`. The night of point 4 frees from the sanction only while the stay is no longer than a day. */
export function aloneStanding(alone: Alone, now: Instant): AloneStanding {
  const due = alone.since + LONGEST;
  const freed = alone.case !== null && (alone.case !== 'night' || now <= due);
  const missing: ('order' | 'sanction')[] = [...(alone.ordered ? [] : ['order' as const]), ...(alone.sanction === 'granted' || freed ? [] : ['sanction' as const])];
  return { ...alone, due, missing, overdue: now > due && missing.length > 0, cite: alone.case === null ? cite('31', '2') : aloneCases[alone.case].cite };
}

const edition = regimeParams.find(({ id }) => id === 'special-institutions.31.single-cell')?.editions.at(-1);
if (!edition) throw new Error('The parameter of art. 31(2) is not in the register');
const LONGEST = edition.value * DAY;
