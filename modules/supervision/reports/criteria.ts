/**
 * The criteria of point 64 as indicators (P64.1, P64.2, P64.3): each sets one figure of the report in relation to another, for the whole territory, for each
 * territory below beside the others, and over the periods of the trend. What needs a person's judgement is text (`judged` of kinds.ts).
 */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { FigureName } from './figures.ts';

export type Criterion = 1 | 2 | 3;
/** count: the numerator alone. percent: the numerator is a part of the denominator. per-100: it is not (there may be more than one for each). */
export type Unit = 'count' | 'percent' | 'per-100';
interface Indicator {
  readonly criterion: Criterion;
  readonly numerator: FigureName; readonly denominator: FigureName | null; readonly unit: Unit;
  /** What is better; null: the number alone says neither (many signals may mean trust). */
  readonly better: 'less' | 'more' | null;
  readonly title: I18n;
}
const words = (kk: string, ru: string, en: string): I18n => ({ kk, ru, en });

export const indicators = {
  'unlawful-holding': {
    criterion: 1, numerator: 'criterion-lawful', denominator: 'admitted', unit: 'per-100', better: 'less',
    title: words('Негізсіз ұстау, қабылданған 100 адамға', 'Содержание без основания на 100 принятых', 'Custody without a ground per 100 admitted'),
  },
  'unlawful-ended': {
    criterion: 1, numerator: 'criterion-lawful-over', denominator: 'criterion-lawful', unit: 'percent', better: 'more',
    title: words('Негізсіз ұстаудың тоқтатылғаны', 'Прекращено содержание без основания', 'Custody without a ground that was ended'),
  },
  'unlawful-found': {
    criterion: 1, numerator: 'unlawful-custody', denominator: null, unit: 'count', better: null,
    title: words('Прокурор анықтаған заңсыз ұстау', 'Незаконное содержание, выявленное прокурором', 'Unlawful custody found by a prosecutor'),
  },
  'released-by-prosecutor': {
    criterion: 1, numerator: 'released-by-prosecutor', denominator: null, unit: 'count', better: null,
    title: words('Прокурор қаулысымен босатылғандар', 'Освобождено по постановлению прокурора', "Released by a prosecutor's order"),
  },
  'overdue-custody': {
    criterion: 1, numerator: 'overdue-custody', denominator: 'releases', unit: 'per-100', better: 'less',
    title: words('Мерзімінен артық ұстау, босатылған 100 адамға', 'Содержание сверх срока на 100 освобождённых', 'Custody beyond its term per 100 released'),
  },
  'overdue-releases': {
    criterion: 1, numerator: 'releases-late', denominator: 'releases', unit: 'per-100', better: 'less',
    title: words('Шешім бойынша кешіктірілген босату, босатылған 100 адамға', 'Несвоевременные освобождения по решениям на 100 освобождённых', 'Late releases on decisions per 100 released'),
  },
  'rights-violated': {
    criterion: 2, numerator: 'rights-by-category', denominator: 'admitted', unit: 'per-100', better: 'less',
    title: words('Құқықтардың бұзылуы, қабылданған 100 адамға', 'Нарушения прав на 100 принятых', 'Violations of rights per 100 admitted'),
  },
  'rights-restored': {
    criterion: 2, numerator: 'rights-over', denominator: 'rights-by-category', unit: 'percent', better: 'more',
    title: words('Құқық бұзушылықтардың жойылғаны', 'Устранено нарушений прав', 'Violations of rights put right'),
  },
  'acts-unanswered': {
    criterion: 2, numerator: 'acts-late', denominator: 'acts', unit: 'per-100', better: 'less',
    title: words('Мерзімінде жауап берілмегені, 100 актіге', 'Без ответа в срок на 100 актов', 'Not answered in time per 100 acts'),
  },
  'elimination-confirmed': {
    criterion: 2, numerator: 'acts-eliminated', denominator: 'acts-checked', unit: 'percent', better: 'more',
    title: words('Тексерілген актілер бойынша нақты жойылғаны', 'Фактическое устранение по проверенным актам', 'Actual elimination on the acts checked'),
  },
  'appeals-resolved': {
    criterion: 2, numerator: 'appeals-answered', denominator: 'appeals', unit: 'per-100', better: 'more',
    title: words('Жауап берілгені, 100 өтінішке', 'Разрешено на 100 обращений', 'Resolved per 100 applications'),
  },
  'torture-signals': {
    criterion: 3, numerator: 'torture-signals', denominator: null, unit: 'count', better: null,
    title: words('Азаптау туралы мәліметтер', 'Сведения о пытках и недозволенных мерах', 'Signals of torture and illicit measures'),
  },
  'torture-late': {
    criterion: 3, numerator: 'torture-late', denominator: 'torture-signals', unit: 'per-100', better: 'less',
    title: words('Тексеруі кешіктірілгені, 100 мәліметке', 'Проверка не начата в срок на 100 сведений', 'Check not begun in time per 100 signals'),
  },
  'torture-registered': {
    criterion: 3, numerator: 'torture-registered', denominator: 'torture-signals', unit: 'per-100', better: null,
    title: words('СДТБТ-де тіркелгені, 100 мәліметке', 'Зарегистрировано в ЕРДР на 100 сведений', 'Registered in the ERDR per 100 signals'),
  },
  'torture-confirmed': {
    criterion: 3, numerator: 'torture-confirmed', denominator: null, unit: 'count', better: 'less',
    title: words('Расталған азаптау', 'Подтверждённые пытки', 'Torture confirmed'),
  },
} as const satisfies Record<string, Indicator>;
export type IndicatorName = keyof typeof indicators;
export const indicatorNames = Object.keys(indicators) as readonly IndicatorName[];

/** The figures as they stand in a report, the whole and each territory. */
export interface Course { readonly value: number; readonly previous: number | null; readonly yearAgo: number | null; readonly trend: readonly number[] }
export interface Measured { readonly value: number | null; readonly previous: number | null; readonly yearAgo: number | null; readonly trend: readonly (number | null)[] }

/** With one decimal; null: there is nothing to relate it to. */
export function measured({ unit }: Indicator, numerator: Course, denominator: Course | null): Measured {
  const of = (n: number | null | undefined, d: number | null | undefined): number | null => {
    if (n === null || n === undefined) return null;
    if (unit === 'count') return n;
    return d === null || d === undefined || d === 0 ? null : Math.round((1000 * n) / d) / 10;
  };
  return { value: of(numerator.value, denominator?.value), previous: of(numerator.previous, denominator?.previous), yearAgo: of(numerator.yearAgo, denominator?.yearAgo), trend: numerator.trend.map((n, i) => of(n, denominator?.trend[i])) };
}
export const indicatorOf = (name: IndicatorName): Indicator => indicators[name];
