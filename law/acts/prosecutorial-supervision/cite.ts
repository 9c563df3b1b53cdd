/** Where a rule of the Instruction stands, since when its words were in force and until when. */
import type { Cite } from '../../engine/norm.ts';

export const act = 'prosecutorial-supervision';

/** Citation: `cite('16', '2')` is point 16, sub-point 2); `cite('47', undefined, '1')` point 47, its first paragraph. */
export function cite(point: string, subPoint?: string, paragraph?: string): Cite {
  return { act, article: point, ...(subPoint === undefined ? {} : { part: subPoint }), ...(paragraph === undefined ? {} : { point: paragraph }) };
}

export const source = 'Инструкция, утв. приказом Генерального Прокурора РК от 06.01.2015 № 7 (рег. № 10202 от 07.02.2015), редакция на 13.09.2017';

/**
 * In force after ten calendar days from its first official publication, and repealed so by order No. 104 of 13.09.2017 (P0.0a, P0.6).
 * The source gives neither day of publication: the first day on which each can have taken effect is taken (registered on 07.02.2015;
 * signed on 13.09.2017), so either may have been some days later. Every norm and number of the act takes its period from here.
 */
export const inForce = { from: '2015-02-18', to: '2017-09-24' } as const;

/** Point 70 in the words of order No. 172 of 15.11.2016, which takes effect in the same manner. */
export const since2016 = { from: '2016-11-26', to: inForce.to } as const;
