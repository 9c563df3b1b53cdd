/**
 * Daily lists of everyone present ('rosters') turned into stays: first and last day seen, first and last value of the columns that
 * matter. What the days between do not show is said, never filled in: days without a file, and persons missing from a day inside
 * their stay.
 */
import { basename } from 'node:path';
import { words } from '../language.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import type { RowReader } from './facts-of-row.ts';
import { columnsOf, namesOf } from './mapping.ts';
import type { Mapping } from './mapping.ts';
import type { Cell, Row, RowProblem } from '@kepil/platform/tables/row.ts';

interface Stay { readonly file: string; readonly firstRow: number; readonly key: string; first: string; last: string; daysSeen: number; readonly cells: Record<string, Cell>; readonly followed: Record<string, { first: string; last: string }> }

export class Roster {
  readonly #mapping: Mapping;
  readonly #reader: RowReader;
  readonly #fileDay: RegExp;
  /** First names of the columns that the mapping speaks of: files with other headers are brought to these. */
  readonly #columns: readonly string[];
  readonly #days: { day: string; file: string; rows: number }[] = [];
  readonly #stays = new Map<string, Stay>();

  constructor(mapping: Mapping, reader: RowReader) {
    this.#mapping = mapping;
    this.#reader = reader;
    const own = new Set(rosterColumns(mapping));
    this.#columns = [...new Set(columnsOf(mapping).map(({ names }) => names[0] ?? '').filter((name) => !own.has(name)))];
    try {
      this.#fileDay = new RegExp(mapping.roster?.fileDay ?? '');
    } catch {
      throw new CommandError(`roster.fileDay: not a regular expression: ${mapping.roster?.fileDay}`, exitCodes.usage);
    }
  }

  /** @throws CommandError where the name of the file does not say its day, or a day comes twice or out of order */
  openFile(path: string): void {
    const groups = this.#fileDay.exec(basename(path))?.groups;
    const day = `${groups?.['y'] ?? ''}-${groups?.['m'] ?? ''}-${groups?.['d'] ?? ''}`;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new CommandError(`${path}: the name does not tell the day (roster.fileDay)`, exitCodes.usage);
    const before = this.#days.at(-1);
    if (before && before.day >= day) throw new CommandError(`${path}: the days must ascend, and ${before.day} came before`, exitCodes.usage);
    this.#days.push({ day, file: path, rows: 0 });
  }

  add(row: Row): RowProblem | null {
    const today = this.#days.at(-1);
    if (!today) return null;
    today.rows++;
    const key = this.#mapping.episode.map((name) => this.#reader.cell(row, name)).join(' / ');
    const follow = (this.#mapping.roster?.follow ?? []).map((name) => [namesOf(name)[0] ?? '', this.#reader.cell(row, name)] as const);
    const stay = this.#stays.get(key);
    if (!stay) {
      this.#stays.set(key, { file: row.file, firstRow: row.number, key, first: today.day, last: today.day, daysSeen: 1, cells: Object.fromEntries(this.#columns.map((name) => [name, this.#reader.cell(row, name)])), followed: Object.fromEntries(follow.map(([name, value]) => [name, { first: value, last: value }])) });
      return null;
    }
    if (stay.last === today.day) return { file: row.file, row: row.number, column: null, code: 'twice-on-a-day', weight: 'note', value: key, message: words('Адам бір күннің тізімінде екі рет тұр: артық жолды тексеріңіз.', 'Лицо дважды в списке одного дня: проверьте лишнюю строку.', 'The person is twice in the list of one day: check the surplus row.') };
    stay.last = today.day;
    stay.daysSeen++;
    for (const [name, value] of follow) { const known = stay.followed[name]; if (known) known.last = value; }
    return null;
  }

  /** Days between the first and the last file for which there is none, as ranges. */
  problems(): RowProblem[] {
    const found: RowProblem[] = [];
    for (const [i, { day, file }] of this.#days.entries()) {
      const before = this.#days[i - 1];
      if (!before) continue;
      const missing = daysBetween(before.day, day) - 1;
      if (missing > 0) found.push({ file, row: 0, column: null, code: 'days-without-file', weight: 'note', value: `${nextDay(before.day)} … ${nextDay(day, -1)}`, message: words(
        `${before.day} мен ${day} арасында ${missing} күннің тізімі жоқ: осы аралықта кім ұсталғаны белгісіз.`, `Между ${before.day} и ${day} нет списков за ${missing} дн.: кто содержался в эти дни, неизвестно.`, `Between ${before.day} and ${day} the lists of ${missing} days are missing: who was held on them is not known.`) });
    }
    return found;
  }

  /** One row for each stay with the columns first_seen, last_seen, still_held, days_seen, days_missed and `<column>_first|_last`. */
  *stays(): Generator<Row> {
    const lastDay = this.#days.at(-1)?.day ?? '';
    for (const stay of this.#stays.values()) {
      const filesWithin = this.#days.filter(({ day }) => day >= stay.first && day <= stay.last).length;
      const cells: Record<string, Cell> = { ...stay.cells, first_seen: stay.first, last_seen: stay.last, still_held: stay.last === lastDay ? 'Y' : 'N', days_seen: stay.daysSeen, days_missed: filesWithin > stay.daysSeen ? String(filesWithin - stay.daysSeen) : '' };
      for (const [name, { first, last }] of Object.entries(stay.followed)) { cells[`${name}_first`] = first; cells[`${name}_last`] = last; }
      yield { file: stay.file, number: stay.firstRow, cells };
    }
  }

  /** Columns of the rows that `stays` gives. */
  get columns(): readonly string[] { return [...this.#columns, ...rosterColumns(this.#mapping)]; }
}

/** Columns that `stays` adds, so that the mapping may name them. */
export function rosterColumns(mapping: Mapping): string[] {
  const follow = (mapping.roster?.follow ?? []).map((name) => namesOf(name)[0] ?? '');
  return ['first_seen', 'last_seen', 'still_held', 'days_seen', 'days_missed', ...follow.flatMap((name) => [`${name}_first`, `${name}_last`])];
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function nextDay(day: string, by = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
