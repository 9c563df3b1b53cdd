/** A line of a list as a person, with what is wrong about it. Nothing is mended in silence: what was left out or completed is said. */
import { words } from '@kepil/law/facts/words.ts';
import { compared, readBirthDate } from '@kepil/law/reconciliation/person.ts';
import type { Cell } from '@kepil/platform/tables/row.ts';
import type { LineProblem, Mapping } from '../contract.ts';

export interface RawLine { readonly line: number; readonly cells: Readonly<Record<string, Cell>>; readonly problems: readonly LineProblem[] }
export interface ListLine { readonly line: number; readonly name: string; readonly birth: string; readonly iin: string; readonly used: boolean; readonly problems: readonly LineProblem[] }

const MOST_LETTERS = 300;
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u001f\ufffe\uffff]+/g;
const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell)).replace(unwritable, ' ').replace(/\s+/g, ' ').trim().slice(0, MOST_LETTERS);

/** A cell as it is kept: one bounded line of writable text, or a number. */
export const keptCell = (cell: Cell): Cell => (typeof cell === 'string' ? textOf(cell) : cell);

/** The lines of a list by its mapping, in their order. A line that the reader refused stays refused. */
export function linesOf(raw: readonly RawLine[], mapping: Mapping): ListLine[] {
  const seen = new Map<string, number>();
  return raw.map((one) => {
    if (one.problems.length > 0) return { line: one.line, name: '', birth: '', iin: '', used: false, problems: one.problems };
    const cell = (column: string | undefined): Cell | undefined => (column === undefined ? undefined : one.cells[column]);
    const name = mapping.fullName === undefined ? [mapping.surname, mapping.name, mapping.patronymic].map((column) => textOf(cell(column))).filter((part) => part !== '').join(' ') : textOf(cell(mapping.fullName));
    if (!/\p{L}/u.test(name)) return { line: one.line, name, birth: '', iin: '', used: false, problems: [problem('no-name', mapping.fullName ?? mapping.surname)] };
    const birth = textOf(cell(mapping.birthDate));
    const { iin, problems } = numberOf(cell(mapping.iin), mapping.iin);
    const repeated = repeatOf(seen, { name, birth, iin }, one.line);
    return {
      line: one.line, name, birth, iin, used: true,
      problems: [...(birth !== '' && readBirthDate(birth) === null ? [problem('birth-unreadable', mapping.birthDate)] : []), ...problems, ...(repeated === null ? [] : [repeated])],
    };
  });
}

/** A spreadsheet drops the zeros that a number of a person born after 1999 begins with: they are put back, and that is said. */
function numberOf(cell: Cell | undefined, column: string | undefined): { iin: string; problems: LineProblem[] } {
  const text = textOf(cell);
  if (text === '') return { iin: '', problems: [] };
  const digits = text.replace(/\D/g, '');
  if (digits.length === 12) return { iin: digits, problems: [] };
  if (typeof cell === 'number' && digits.length >= 9 && digits.length < 12) return { iin: digits.padStart(12, '0'), problems: [problem('iin-completed', column)] };
  return { iin: text, problems: [problem('iin-not-twelve', column)] };
}

function repeatOf(seen: Map<string, number>, { name, birth, iin }: { name: string; birth: string; iin: string }, line: number): LineProblem | null {
  const { surname, name: given, patronymic, birthDate } = compared({ id: '', fullName: name, birthDate: birth, iin });
  const key = iin.length === 12 ? iin : JSON.stringify([surname, given, patronymic, birthDate]);
  const before = seen.get(key);
  if (before === undefined) { seen.set(key, line); return null; }
  return { code: 'repeated', column: null, message: words(`${before}-жолды қайталайды.`, `Повторяет строку ${before}.`, `Repeats line ${before}.`) };
}

const said = {
  'no-name': words('Аты-жөні жоқ: жол салыстырылмайды.', 'Нет фамилии и имени: строка не сверяется.', 'There is no name: the line is not compared.'),
  'birth-unreadable': words('Туған күні оқылмайды: онсыз салыстырылады.', 'Дата рождения не читается: строка сверяется без неё.', 'The date of birth cannot be read: the line is compared without it.'),
  'iin-not-twelve': words('ЖСН он екі цифрдан тұрмайды: онсыз салыстырылады.', 'ИИН не из двенадцати цифр: строка сверяется без него.', 'The IIN has not twelve digits: the line is compared without it.'),
  'iin-completed': words('Кесте ЖСН басындағы нөлдерді алып тастаған: олар қайта қойылды.', 'Таблица отбросила нули в начале ИИН: они восстановлены.', 'The spreadsheet dropped the zeros at the beginning of the IIN: they were put back.'),
} as const;
const problem = (code: keyof typeof said, column: string | undefined): LineProblem => ({ code, column: column ?? null, message: said[code] });
