/** Where the words and numbers of this act were read. */
import type { Cite } from '../../engine/norm.ts';

export const ACT = 'administrative-offences';
/** The Code of 5 July 2014 No. 235-V came into force on 1 January 2015 (K: not read in a stored text). */
export const SINCE = '2015-01-01';
export const READ = 'КоАП РК, редакция с изменениями по Закону от 09.01.2026 № 257-VIII (criminal-procedure.md, источник KOAP)';

export const cite = (article: string, part?: string, point?: string): Cite => ({
  act: ACT, article, ...(part === undefined ? {} : { part }), ...(point === undefined ? {} : { point }),
});
