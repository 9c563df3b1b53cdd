/** From a row of an office's journal to facts, by the mapping. What cannot be read is a problem of its row and column, with its remedy. */
import { createHash } from 'node:crypto';
import type { Capacity } from '@kepil/law/facts/fact.ts';
import { capacities } from '@kepil/law/facts/fact.ts';
import type { FieldSpec } from '@kepil/law/facts/field.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { isKnownZone } from '@kepil/law/time/index.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { words } from '../language.ts';
import { folded, readValue, unknownCode } from './cell-value.ts';
import type { ReadValue } from './cell-value.ts';
import { namesOf } from './mapping.ts';
import type { ColumnName, FactMapping, Mapping, MomentSource, RowTest, ValueSource } from './mapping.ts';
import { plainFormats, readDay, readMoment } from './moment.ts';
import type { DayOnly } from './moment.ts';
import { clipped } from '@kepil/platform/tables/row.ts';
import type { Cell, ProblemWeight, Row, RowProblem } from '@kepil/platform/tables/row.ts';

/** A fact with the row it came from; `columns` says which column gave which path, so that a later problem can name it. */
export interface SourcedFact {
  readonly file: string;
  readonly row: number;
  readonly id: string;
  readonly type: string;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly zone: Zone;
  readonly place: string | null;
  readonly by: Capacity;
  readonly data: Record<string, unknown>;
  readonly columns: Readonly<Record<string, string>>;
  readonly corrects?: string;
  readonly withdraws?: string;
}

export interface RowFacts {
  readonly episode: string;
  readonly person: string;
  readonly facts: readonly SourcedFact[];
  readonly problems: readonly RowProblem[];
  /** A fact of the row was refused: what is said of the episode is provisional until the row is mended. */
  readonly incomplete: boolean;
}

export class RowReader {
  readonly #mapping: Mapping;
  readonly #homeZone: Zone;
  /** Zone of the row that is being read. */
  #zone: Zone;
  readonly #empty: ReadonlySet<string>;
  readonly #names = new Map<string, string>();
  readonly #eventColumns: readonly ColumnName[];
  /** In a journal of events with one column of kinds: which facts a kind can give. Saves asking each of sixty mappings of every row. */
  readonly #byEvent: ReadonlyMap<string, readonly (readonly [number, FactMapping])[]> | null;

  constructor(mapping: Mapping, zone: Zone) {
    this.#mapping = mapping;
    this.#homeZone = zone;
    this.#zone = zone;
    this.#empty = new Set(['', ...(mapping.empty ?? [])]);
    this.#eventColumns = [...new Set(mapping.facts.flatMap(({ when }) => (when?.in ? [when.column] : [])))];
    this.#byEvent = this.#eventColumns.length === 1 && mapping.facts.every(({ when }) => when?.in) ? eventTable(mapping.facts) : null;
  }

  /** Resolves the names of the mapping against the header of the file that comes next. Returns those that it does not have. */
  header(columns: readonly string[], wanted: readonly { readonly names: readonly string[]; readonly key: string }[]): { readonly names: readonly string[]; readonly key: string }[] {
    const byFold = new Map(columns.map((column) => [folded(column), column]));
    this.#names.clear();
    return wanted.filter(({ names }) => {
      const found = names.map((name) => byFold.get(folded(name))).find((name) => name !== undefined);
      if (found !== undefined) for (const name of names) this.#names.set(name, found);
      return found === undefined;
    });
  }

  read(row: Row): RowFacts {
    const problems: RowProblem[] = [];
    const refuse = (weight: ProblemWeight, column: string | null, value: string | null, code: string, message: I18n): void => {
      // Several facts may come from one cell: what is wrong with it is said once.
      if (problems.some((known) => known.column === column && known.code === code)) return;
      problems.push({ file: row.file, row: row.number, column, code, weight, value: value === null ? null : clipped(value), message });
    };
    const episode = this.#key(row, this.#mapping.episode);
    const person = this.#mapping.person ? this.#mapping.person.map((name) => this.#text(row, name)).filter((part) => part !== '').join(' ') : episode;
    if (episode === '') {
      refuse('rejected', namesOf(this.#mapping.episode[0] ?? '')[0] ?? null, null, 'no-episode', words(
        'Эпизодты (адамды) анықтайтын баған бос: толтырыңыз.', 'Столбец, по которому определяется эпизод (лицо), пуст: заполните его.', 'The column that names the episode (person) is empty: fill it in.'));
      return { episode, person, facts: [], problems, incomplete: true };
    }
    // What is odd is said of rows outside the set too: they are part of the file.
    for (const note of this.#mapping.notes ?? []) if (this.#passes(row, note)) refuse('note', this.#columnName(note.column), this.#text(row, note.column) || null, note.id, note.say);
    const outside = this.#mapping.keep?.find((rule) => !this.#passes(row, rule));
    if (outside) {
      refuse('outside', this.#columnName(outside.column), this.#text(row, outside.column), outside.id, outside.say);
      return { episode, person, facts: [], problems, incomplete: false };
    }

    const facts: SourcedFact[] = [];
    let incomplete = this.#unknownEvent(row, refuse);
    const zone = this.#mapping.zoneColumn === undefined ? '' : this.#text(row, this.#mapping.zoneColumn);
    this.#zone = zone === '' ? this.#homeZone : zone;
    if (!isKnownZone(this.#zone)) {
      refuse('rejected', this.#columnName(this.#mapping.zoneColumn ?? ''), zone, 'unknown-zone', words(
        `«${clipped(zone)}» уақыт белдеуі белгісіз: Asia/Almaty сияқты атауын жазыңыз.`, `Часовой пояс «${clipped(zone)}» неизвестен: впишите имя вида Asia/Almaty.`, `The time zone “${clipped(zone)}” is not known: write a name like Asia/Almaty.`));
      return { episode, person, facts: [], problems, incomplete: true };
    }
    const possible = this.#byEvent ? (this.#byEvent.get(folded(this.#text(row, this.#eventColumns[0] ?? ''))) ?? []) : this.#mapping.facts.entries();
    for (const [index, mapped] of possible) {
      if (mapped.when && !this.#passes(row, mapped.when)) continue;
      const fact = this.#fact(row, mapped, index, episode, refuse);
      if (fact === 'refused') incomplete = true;
      else if (fact) facts.push(fact);
    }
    return { episode, person, facts, problems, incomplete };
  }

  /** The moment of a source of the mapping outside its facts (overlaps, rosters); null where there is none to be read. */
  moment(row: Row, source: MomentSource): Instant | null {
    const read = this.#moment(row, source);
    return read !== null && 'at' in read ? read.at : null;
  }

  cell(row: Row, name: ColumnName): string { return this.#text(row, name); }

  /** In a journal of events every row must say one that is known. */
  #unknownEvent(row: Row, refuse: Refuse): boolean {
    if (this.#mapping.rows !== 'event') return false;
    for (const column of this.#eventColumns) {
      const value = this.#text(row, column);
      const known = this.#mapping.facts.flatMap(({ when }) => (when?.in && when.column === column ? when.in : []));
      if (value === '' || known.some((one) => folded(one) === folded(value))) continue;
      refuse('rejected', this.#columnName(column), value, 'unknown-code', unknownCode(value, known));
      return true;
    }
    return false;
  }

  #fact(row: Row, mapped: FactMapping, index: number, episode: string, refuse: Refuse): SourcedFact | 'refused' | null {
    const moment = this.#moment(row, mapped.at);
    if (moment === null) {
      // In a row of one event the time must be there; in a row of an episode an empty cell says that nothing happened yet.
      if (this.#mapping.rows !== 'event') return null;
      refuse('rejected', this.#columnName(columnOf(mapped.at)), null, 'time-missing', words('Оқиғаның уақыты жазылмаған: күнін, сағатын, минутын көрсетіңіз.', 'Время события не указано: впишите дату, час и минуту.', 'The time of the event is missing: give date, hour and minute.'));
      return 'refused';
    }
    const atColumn = this.#columnName(columnOf(mapped.at));
    if ('code' in moment) {
      refuse('rejected', atColumn, this.#text(row, columnOf(mapped.at)), moment.code, moment.message);
      return 'refused';
    }
    const columns: Record<string, string> = { at: atColumn };
    const data: Record<string, unknown> = {};
    const spec = factTypes[mapped.type];
    let whole = true;
    for (const [field, source] of Object.entries(mapped.data ?? {})) {
      const fieldSpec = spec?.fields[field];
      const value = this.#value(row, source, fieldSpec);
      const column = sourceColumn(source);
      if (column !== null) columns[`data.${field}`] = this.#columnName(column);
      if (value === null) continue;
      if ('code' in value) {
        const required = fieldSpec?.required === true;
        refuse(required ? 'rejected' : 'field', column === null ? null : this.#columnName(column), column === null ? null : this.#text(row, column), value.code, value.message);
        whole &&= !required;
      } else data[field] = value.value;
    }
    if (!whole) return 'refused';
    const recorded = mapped.recordedAt === undefined ? null : this.#moment(row, mapped.recordedAt);
    if (recorded && 'code' in recorded) refuse('field', this.#columnName(columnOf(mapped.recordedAt ?? '')), null, recorded.code, recorded.message);
    const place = mapped.place === undefined ? null : this.#value(row, mapped.place, undefined);
    const by = mapped.by === undefined ? null : this.#value(row, mapped.by, undefined);
    const corrects = mapped.corrects === undefined ? '' : this.#text(row, mapped.corrects);
    const withdraws = mapped.withdraws === undefined ? '' : this.#text(row, mapped.withdraws);
    const capacity = by && 'value' in by ? capacities.find((one) => one === by.value) : undefined;
    return {
      file: row.file, row: row.number, type: mapped.type, at: moment.at, recordedAt: recorded && 'at' in recorded ? Math.max(recorded.at, moment.at) : moment.at,
      id: mapped.id === undefined ? shortId(`${episode}\n${row.file}\n${row.number}\n${index}`) : this.#text(row, mapped.id) || shortId(`${row.file}\n${row.number}\n${index}`),
      place: place && 'value' in place ? String(place.value) : null, by: capacity ?? 'system', data, columns, zone: this.#zone,
      ...(corrects === '' ? {} : { corrects }), ...(withdraws === '' ? {} : { withdraws }),
    };
  }

  #moment(row: Row, source: MomentSource): ReturnType<typeof readMoment> | null {
    const detail = typeof source === 'string' || Array.isArray(source) ? { column: source } : source;
    const day = this.#text(row, detail.column);
    if (day === '') return null;
    const time = detail.time === undefined ? '' : this.#text(row, detail.time);
    const formats = formatsOf(detail.format, this.#mapping.formats);
    const policy: DayOnly = detail.dayOnly ?? this.#mapping.dayOnly ?? 'refuse';
    return readMoment(time === '' ? day : `${day} ${time}`, this.#zone, formats, policy, detail.offset === undefined ? '' : this.#text(row, detail.offset));
  }

  #value(row: Row, source: ValueSource, spec: FieldSpec | undefined): ReadValue | null {
    const detail = typeof source === 'string' || Array.isArray(source) ? { column: source } : source;
    if (detail.column === undefined) return { value: detail.value };
    const raw = this.#cell(row, detail.column);
    if (this.#empty.has(String(raw ?? '').trim())) return null;
    return readValue(raw, spec, {
      zone: this.#zone, formats: formatsOf(detail.format, this.#mapping.formats), dayOnly: detail.dayOnly ?? this.#mapping.dayOnly ?? 'refuse',
      ...(detail.codes ? { codes: detail.codes } : {}),
    });
  }

  #passes(row: Row, test: RowTest): boolean {
    const value = this.#text(row, test.column);
    if (test.empty !== undefined && (value === '') !== test.empty) return false;
    if (test.in && !test.in.some((one) => folded(one) === folded(value))) return false;
    if (test.notIn && test.notIn.some((one) => folded(one) === folded(value))) return false;
    if (test.differsFrom !== undefined && folded(value) === folded(this.#text(row, test.differsFrom))) return false;
    if (test.laterThan !== undefined) {
      const [mine, theirs] = [readDay(value, this.#dayFormats()), readDay(this.#text(row, test.laterThan), this.#dayFormats())];
      if (!('day' in mine) || !('day' in theirs) || mine.day <= theirs.day) return false;
    }
    return true;
  }

  #dayFormats(): readonly string[] { return formatsOf(undefined, this.#mapping.formats); }
  #key(row: Row, names: readonly ColumnName[]): string {
    const parts = names.map((name) => this.#text(row, name));
    return parts.some((part) => part === '') ? '' : parts.join(' / ');
  }
  #columnName(name: ColumnName): string { return this.#names.get(namesOf(name)[0] ?? '') ?? namesOf(name)[0] ?? ''; }
  #cell(row: Row, name: ColumnName): Cell { return row.cells[this.#columnName(name)] ?? null; }
  #text(row: Row, name: ColumnName): string {
    const text = String(this.#cell(row, name) ?? '').trim();
    return this.#empty.has(text) ? '' : text;
  }
}

function eventTable(facts: readonly FactMapping[]): Map<string, (readonly [number, FactMapping])[]> {
  const table = new Map<string, (readonly [number, FactMapping])[]>();
  for (const [index, fact] of facts.entries()) for (const kind of fact.when?.in ?? []) table.set(folded(kind), [...(table.get(folded(kind)) ?? []), [index, fact]]);
  return table;
}

type Refuse = (weight: ProblemWeight, column: string | null, value: string | null, code: string, message: I18n) => void;

const formatsOf = (own: string | readonly string[] | undefined, shared: readonly string[] | undefined): readonly string[] => (own === undefined ? (shared ?? plainFormats) : typeof own === 'string' ? [own] : own);
const columnOf = (source: MomentSource): ColumnName => (typeof source === 'string' || Array.isArray(source) ? source : source.column);
const sourceColumn = (source: ValueSource): ColumnName | null => (typeof source === 'string' || Array.isArray(source) ? source : (source.column ?? null));

/** Stable over runs: the same row gives the same fact, so that two reports can be compared. */
function shortId(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 20);
}
