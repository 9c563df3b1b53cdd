/** Where a rule of this act stands, and since when its words are in force. */
import type { Cite } from '../../engine/norm.ts';

export const act = 'special-institutions';

/** Citation of this act: `cite('48', '3')` is article 48, part 3; `cite('5', undefined, '2')` article 5, point 2. */
export function cite(article: string, part?: string, point?: string): Cite {
  return { act, article, ...(part === undefined ? {} : { part }), ...(point === undefined ? {} : { point }) };
}

export const source = 'Закон РК от 30.03.1999 № 353-I, русский текст в редакции Закона от 13.02.2012 № 553-IV';

/** The act as adopted: Law of 30.03.1999 No. 353-I. The source gives no date of first publication; the day of signing is taken. */
export const since1999 = { from: '1999-03-30' } as const;

/**
 * Words brought in by Law of 29.12.2010 No. 375-IV, in force ten calendar days after its first official publication. The source does
 * not give the day of publication: the first day on which the law can have been in force is taken; it may have been some days later.
 */
export const since2011 = { from: '2011-01-09' } as const;
