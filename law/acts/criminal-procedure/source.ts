/** Where the words and numbers of this act were read, and since when they are taken to be in force. */
import type { Cite } from '../../engine/norm.ts';

export const ACT = 'criminal-procedure';

/** The Code of 4 July 2014 No. 231-V came into force on 1 January 2015 (K: not read in a stored text). */
export const SINCE = '2015-01-01';

/**
 * Law of 21 December 2017 No. 118-VI: detention of 48/24/72 hours. The day is known (K); the footnotes of the stored text say "ten
 * days after the first official publication" for articles 14 and 131 (X), which would be January 2018.
 */
export const SINCE_118 = '2018-03-01';

/** Edition in which the words were read: amendments up to the Law of 3 January 2026 No. 252-VIII. */
export const READ = 'УПК РК, редакция с изменениями по Закону от 03.01.2026 № 252-VIII (criminal-procedure.md, источник UPK)';

/** Said of every number read in 2026 whose earlier editions were not read. */
export const EARLIER_NOT_READ = 'read in the edition of 03.01.2026; that the same number stood in earlier editions was not read (K)';

export const cite = (article: string, part?: string, point?: string): Cite => ({
  act: ACT, article, ...(part === undefined ? {} : { part }), ...(point === undefined ? {} : { point }),
});
