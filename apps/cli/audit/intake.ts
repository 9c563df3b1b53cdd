/** Rows in, facts of episodes and problems out. */
import { CommandError, exitCodes } from '../exit-codes.ts';
import { words } from '../language.ts';
import { factsOfKepil } from './facts-of-kepil.ts';
import { RowReader } from './facts-of-row.ts';
import { Episodes } from './group.ts';
import type { InputFile } from './input.ts';
import { columnsOf, namesOf } from './mapping.ts';
import type { AuditOptions } from './options.ts';
import { Overlaps } from './overlap.ts';
import { breath } from './progress.ts';
import type { Progress } from './progress.ts';
import { readCsv } from '@kepil/platform/tables/read-csv.ts';
import { readJsonLines } from './read-jsonl.ts';
import { readXlsx } from '@kepil/platform/tables/read-xlsx.ts';
import { Roster, rosterColumns } from './roster.ts';
import type { Meter, Read, Row, RowProblem } from '@kepil/platform/tables/row.ts';
import type { Spill, SpillList } from './spill.ts';

export class Intake {
  readonly options: AuditOptions;
  readonly episodes: Episodes;
  readonly problems: SpillList;
  readonly #overlaps = new Overlaps();
  readonly #wanted: ReturnType<typeof columnsOf>;
  #lastColumns = '';
  readonly #reader: RowReader | null;
  readonly #roster: Roster | null;

  constructor(options: AuditOptions, spill: Spill) {
    this.options = options;
    this.episodes = new Episodes(spill);
    this.problems = spill.list();
    this.#wanted = options.mapping ? columnsOf(options.mapping) : [];
    this.#reader = options.mapping ? new RowReader(options.mapping, options.zone) : null;
    this.#roster = options.mapping?.rows === 'roster' && this.#reader ? new Roster(options.mapping, this.#reader) : null;
  }

  /** False where the user stopped it. */
  async readAll(inputs: readonly InputFile[], meter: Meter, progress: Progress): Promise<boolean> {
    try {
      for (const input of inputs) {
        this.#roster?.openFile(input.path);
        let sinceBreath = 0;
        for await (const read of this.#rows(input, meter)) {
          this.#take(read);
          progress.tick();
          // Reading from memory would otherwise never let the signal through.
          if (++sinceBreath % 2000 === 0) await breath();
          this.options.signal.throwIfAborted();
        }
        if (input.form === 'xlsx') meter.bytes += input.bytes;
      }
    } catch (error) {
      if (this.options.signal.aborted) return false;
      throw error;
    }
    if (this.#roster && this.#reader) {
      for (const problem of this.#roster.problems()) this.problems.push(problem);
      this.#reader.header(this.#roster.columns, this.#wanted);
      for (const row of this.#roster.stays()) this.#factsOf(row);
    }
    for (const problem of this.#overlaps.problems()) this.problems.push(problem);
    return true;
  }

  #rows(input: InputFile, meter: Meter): AsyncGenerator<Read> {
    const { mapping, maxLine, signal } = this.options;
    const header = mapping?.header ?? 1;
    const onHeader = (columns: readonly string[]): void => this.#header(input, columns);
    if (input.form === 'xlsx' || input.encoding === 'xlsx') return readXlsx(input.path, { header, meter, signal, ...(mapping?.sheet === undefined ? {} : { sheet: mapping.sheet }) }, onHeader);
    const text = { encoding: input.encoding, header, meter, signal, ...(maxLine === undefined ? {} : { maxLine }), ...(mapping?.delimiter === undefined ? {} : { delimiter: mapping.delimiter }) };
    if (input.form === 'jsonl') return readJsonLines(input.path, text);
    if (!mapping) throw new CommandError(`${input.path}: a CSV file needs --map mapping.yaml`, exitCodes.usage);
    return readCsv(input.path, text, onHeader);
  }

  /** A column that the mapping names and the file has not is an error of the mapping, found before the first row is read. */
  #header(input: InputFile, columns: readonly string[]): void {
    const { mapping, mappingName } = this.options;
    if (!mapping || !this.#reader) throw new CommandError(`${input.path}: needs --map mapping.yaml`, exitCodes.usage);
    const own = this.#roster ? [...columns, ...rosterColumns(mapping)] : columns;
    const missing = this.#reader.header(own, this.#wanted);
    const optional = (key: string): boolean => key.includes('.data.') || key === 'notes' || key.startsWith('roster');
    const needed = missing.filter(({ key }) => !optional(key));
    if (needed.length > 0) throw new CommandError(`${mappingName}: ${input.path} has no column ${needed.map(({ names, key }) => `"${names.join('" / "')}" (${key})`).join(', ')}; its columns: ${columns.join(', ')}`, exitCodes.usage);
    for (const { names, key } of missing) this.problems.push({ file: input.path, row: mapping.header ?? 1, column: names[0] ?? null, code: 'column-missing', weight: 'note', value: key, message: words(
      'Сәйкестік файлында аталған баған бұл файлда жоқ: оның мәні белгісіз болып саналады.', 'Столбца, названного в файле соответствия, в этом файле нет: его значение считается неизвестным.', 'A column that the mapping names is not in this file: its value counts as not known.') } satisfies RowProblem);
  }

  #take(read: Read): void {
    if ('problem' in read) { this.problems.push(read.problem); return; }
    if (this.#roster) {
      const problem = this.#roster.add(read.row);
      if (problem) this.problems.push(problem);
      return;
    }
    this.#factsOf(read.row);
  }

  #factsOf(row: Row): void {
    const { mapping } = this.options;
    const read = mapping && this.#reader ? this.#jsonHeader(row, this.#reader).read(row) : factsOfKepil(row, this.options.zone);
    for (const problem of read.problems) this.problems.push(problem);
    this.#noteStay(row);
    if (read.episode === '' || (read.facts.length === 0 && !read.incomplete)) return;
    if (mapping?.rows === 'episode') {
      const first = this.episodes.firstRow(read.episode);
      if (first !== null && this.episodes.sameRow(read)) {
        this.problems.push({ file: row.file, row: row.number, column: namesOf(mapping.episode[0] ?? '')[0] ?? null, code: 'duplicate-row', weight: 'note', value: read.episode, message: words(
          `${first}-жолмен бірдей: артық жолды алып тастаңыз.`, `Повторяет строку ${first}: уберите лишнюю строку.`, `The same as row ${first}: take the surplus row out.`) } satisfies RowProblem);
        return;
      }
      if (first !== null) {
        this.problems.push({ file: row.file, row: row.number, column: namesOf(mapping.episode[0] ?? '')[0] ?? null, code: 'duplicate-id', weight: 'rejected', value: read.episode, message: words(
          `Бұл эпизод ${first}-жолда бар: артық жолды алып тастаңыз немесе нөмірін түзетіңіз.`, `Такой эпизод уже есть в строке ${first}: уберите лишнюю строку или исправьте номер.`, `This episode is already in row ${first}: take the surplus row out or mend its number.`) } satisfies RowProblem);
        this.episodes.add(row.number, { ...read, facts: [], incomplete: true });
        return;
      }
    }
    this.episodes.add(row.number, read);
  }

  #noteStay(row: Row): void {
    const overlap = this.options.mapping?.overlap;
    if (!overlap || !this.#reader) return;
    const from = this.#reader.moment(row, overlap.from);
    const to = this.#reader.moment(row, overlap.to);
    if (from !== null && to !== null) this.#overlaps.add(this.#reader.cell(row, overlap.person), { file: row.file, row: row.number, from, to });
  }

  /** JSON Lines have no header: each row names its own columns. */
  #jsonHeader(row: Row, reader: RowReader): RowReader {
    if (row.value === undefined) return reader;
    const columns = Object.keys(row.cells);
    const named = columns.join('\n');
    if (named !== this.#lastColumns) reader.header(columns, this.#wanted);
    this.#lastColumns = named;
    return reader;
  }
}
