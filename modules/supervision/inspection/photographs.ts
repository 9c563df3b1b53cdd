/** Photographs of an inspection: sent after it is recorded, by who recorded it, and only those that its answers name. */
import { readAs } from '@kepil/journal/access.ts';
import { fenceFor, ownFence } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { leaveTraceOfPlace } from '@kepil/platform/audit/reads.ts';
import { fileFault, keepFile, readFile, type FileKind, type StoredFile } from '@kepil/platform/files/files.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from '../../house.ts';

/** True where the same was here before. Throws `not-found` for an inspection that is not one's own, `invalid` for bytes that it does not name. */
export async function keepPhotograph(house: House, who: Principal, fact: string, sha256: string, kind: FileKind, bytes: Uint8Array): Promise<boolean> {
  const { rows } = await readAs(house.pool, fenceFor(who, 'inspection.prepare'), (sql) => sql.query<{ place: string; actor: string; data: unknown }>({
    name: 'inspection-one', text: 'select place, actor, data from inspection_done where id = $1', values: [fact],
  }));
  const [inspection] = rows;
  if (!inspection || inspection.actor !== who.account) throw new Problem('not-found');
  const fault = named(inspection.data).has(sha256) ? fileFault({ sha256, kind, bytes }) : 'not-named';
  if (fault) throw new Problem('invalid', { fields: [{ path: 'file', code: fault, message: faults[fault] }] });
  return !(await keepFile(house.pool, { fact, sha256, place: inspection.place, kind, bytes }, who.account, house.now()));
}

/** Throws `not-found` for what is not there and what is not the reader's, alike. The look is on record. */
export async function photograph(house: House, who: Principal, fact: string, sha256: string): Promise<StoredFile> {
  const file = await readAs(house.pool, fenceFor(who, 'document.print'), (sql) => readFile(sql, fact, sha256));
  if (!file) throw new Problem('not-found');
  await readAs(house.pool, ownFence(who), (sql) => leaveTraceOfPlace(sql, who, { what: 'file', place: file.place, detail: { fact, sha256 } }, house.now()));
  return file;
}

/** Digests of the photographs that the answers name. */
function named(data: unknown): ReadonlySet<string> {
  const answers = typeof data === 'object' && data !== null && 'answers' in data && Array.isArray(data.answers) ? (data.answers as readonly unknown[]) : [];
  return new Set(answers.flatMap((answer) => (typeof answer === 'object' && answer !== null && 'files' in answer && Array.isArray(answer.files) ? (answer.files as readonly unknown[]) : [])).filter((file): file is string => typeof file === 'string'));
}

const faults = {
  'not-named': { kk: 'Тексеру жазбасының жауаптарында мұндай фотосурет аталмаған.', ru: 'Ответы этой проверки такой фотографии не называют.', en: 'The answers of this inspection name no such photograph.' },
  empty: { kk: 'Файл бос.', ru: 'Файл пуст.', en: 'The file is empty.' },
  'too-large': { kk: 'Фотосурет 300 КБ-тан аспауы тиіс.', ru: 'Фотография не должна превышать 300 КБ.', en: 'A photograph may have no more than 300 KB.' },
  'not-of-kind': { kk: 'Бұл JPEG суреті емес.', ru: 'Это не изображение JPEG.', en: 'This is no JPEG picture.' },
  'digest-differs': { kk: 'Файл жолда өзгерген: қайта жіберіңіз.', ru: 'Файл изменился в пути: отправьте его ещё раз.', en: 'The file was changed on its way: send it again.' },
} as const;
