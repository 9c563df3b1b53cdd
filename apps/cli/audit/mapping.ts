/**
 * The mapping file: which columns of an office's journal mean what. Written by hand in YAML or JSON; docs/audit.md is its guide.
 * Unknown keys are refused with their name, so that a typing error is never taken for an absence.
 */
import { readFile } from 'node:fs/promises';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { isKnownZone } from '@kepil/law/time/index.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';

/** One name, or several under which the same column is known in different files. Case and outer spaces do not matter. */
const column = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
const constant = z.union([z.string(), z.number(), z.boolean()]);
const languages = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const dayOnly = z.enum(['refuse', 'start', 'end']);

const valueSource = z.union([
  column,
  z.strictObject({
    column: column.optional(),
    /** The same value in every row. */
    value: z.unknown().optional(),
    /** How the office writes a code → the code of the vocabulary. A value that is not listed is refused. */
    codes: z.record(z.string(), constant).optional(),
    format: z.union([z.string(), z.array(z.string())]).optional(),
    dayOnly: dayOnly.optional(),
  }).refine((source) => (source.column === undefined) !== (source.value === undefined), 'column or value, one of the two'),
]);

const momentSource = z.union([
  column,
  z.strictObject({
    column,
    /** Where hour and minute stand in a column of their own. */
    time: column.optional(),
    offset: column.optional(),
    format: z.union([z.string(), z.array(z.string())]).optional(),
    /** What to do with a day without an hour: refuse (default), take its first or its last moment. */
    dayOnly: dayOnly.optional(),
  }),
]);

const rowTest = z.strictObject({
  column,
  in: z.array(z.string()).optional(),
  notIn: z.array(z.string()).optional(),
  empty: z.boolean().optional(),
  /** Differs from the value of another column. */
  differsFrom: column.optional(),
  /** Its day is later than the day of another column. */
  laterThan: column.optional(),
});

const factMapping = z.strictObject({
  type: z.string(),
  /** Only rows where the column has one of the values: journals with a line for each event. */
  when: rowTest.optional(),
  at: momentSource,
  id: column.optional(),
  recordedAt: momentSource.optional(),
  /** The id of the record that this one replaces, or strikes out. */
  corrects: column.optional(),
  withdraws: column.optional(),
  place: valueSource.optional(),
  by: valueSource.optional(),
  data: z.record(z.string(), valueSource).optional(),
});

const mappingSchema = z.strictObject({
  kepil: z.literal(1),
  title: z.union([z.string(), languages]).optional(),
  /** Persons to whom the law of Kazakhstan does not apply: a simulation, marked so on every page, with a rule set of its own. */
  foreign: z.boolean().optional(),
  ruleSet: z.string().optional(),
  zone: z.string().refine(isKnownZone, 'unknown time zone').optional(),
  /** Where one file holds places of several zones: the column with the IANA name; an empty cell means `zone`. */
  zoneColumn: column.optional(),
  encoding: z.string().optional(),
  delimiter: z.string().min(1).max(1).optional(),
  /** Line or row of the header, from 1. */
  header: z.number().int().min(1).optional(),
  sheet: z.string().optional(),
  /** `episode`: a row is a whole episode; `event`: a row is one event; `roster`: a file is one day, a row a person seen on it. */
  rows: z.enum(['episode', 'event', 'roster']),
  episode: z.array(column).min(1),
  person: z.array(column).optional(),
  /** Values that mean that nothing is known. */
  empty: z.array(z.string()).optional(),
  formats: z.array(z.string()).optional(),
  dayOnly: dayOnly.optional(),
  /** Where a row does not pass, it is counted as lying outside the set and kept in the report. */
  keep: z.array(rowTest.extend({ id: z.string(), say: languages })).optional(),
  /** What is odd in a row though it can be used. */
  notes: z.array(rowTest.extend({ id: z.string(), say: languages })).optional(),
  /** Stays of one person that overlap are noted. */
  overlap: z.strictObject({ person: column, from: momentSource, to: momentSource }).optional(),
  roster: z.strictObject({
    /** The day of a file by its name, with the groups y, m, d. */
    fileDay: z.string(),
    /** Columns whose first and last value of a stay become `<name>_first` and `<name>_last`. */
    follow: z.array(column).optional(),
  }).optional(),
  facts: z.array(factMapping).min(1),
}).refine((mapping) => mapping.rows !== 'roster' || mapping.roster !== undefined, 'rows: roster needs the key roster');

export type Mapping = z.infer<typeof mappingSchema>;
export type FactMapping = z.infer<typeof factMapping>;
export type ValueSource = z.infer<typeof valueSource>;
export type MomentSource = z.infer<typeof momentSource>;
export type RowTest = z.infer<typeof rowTest>;
export type ColumnName = z.infer<typeof column>;

/** @throws CommandError naming the key that is wrong */
export async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`--map ${path}: ${error.code === 'ENOENT' ? 'no such file' : error.message}`, exitCodes.usage);
  });
  let value: unknown;
  try {
    // YAML 1.2 reads JSON too. Aliases are limited by the library against expansion bombs.
    value = parseYaml(text, { maxAliasCount: 50 });
  } catch (error) {
    throw new CommandError(`--map ${path}: ${error instanceof Error ? error.message : String(error)}`, exitCodes.usage);
  }
  return checkMapping(value, path);
}

function checkMapping(value: unknown, name: string): Mapping {
  const parsed = mappingSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.slice(0, 10).map((issue) => `  ${issue.path.join('.') || '(file)'}: ${issue.message}`);
  throw new CommandError(`--map ${name}:\n${problems.join('\n')}`, exitCodes.usage);
}

export const namesOf = (name: ColumnName): readonly string[] => (typeof name === 'string' ? [name] : name);

/** Every column that the mapping speaks of, with the key that does; columns that only notes and filters name included. */
export function columnsOf(mapping: Mapping): { readonly names: readonly string[]; readonly key: string }[] {
  const found: { names: readonly string[]; key: string }[] = [];
  const add = (key: string, name: ColumnName | undefined): void => { if (name !== undefined) found.push({ names: namesOf(name), key }); };
  const moment = (key: string, source: MomentSource | undefined): void => {
    if (source === undefined) return;
    if (typeof source === 'string' || Array.isArray(source)) { add(key, source); return; }
    add(key, source.column);
    add(key, source.time);
    add(key, source.offset);
  };
  const value = (key: string, source: ValueSource | undefined): void => {
    if (source === undefined) return;
    if (typeof source === 'string' || Array.isArray(source)) add(key, source);
    else add(key, source.column);
  };
  const test = (key: string, one: RowTest): void => { add(key, one.column); add(key, one.differsFrom); add(key, one.laterThan); };
  for (const one of mapping.episode) add('episode', one);
  add('zoneColumn', mapping.zoneColumn);
  for (const one of mapping.person ?? []) add('person', one);
  for (const one of mapping.roster?.follow ?? []) add('roster.follow', one);
  for (const one of mapping.keep ?? []) test('keep', one);
  for (const one of mapping.notes ?? []) test('notes', one);
  if (mapping.overlap) { add('overlap.person', mapping.overlap.person); moment('overlap.from', mapping.overlap.from); moment('overlap.to', mapping.overlap.to); }
  for (const [index, fact] of mapping.facts.entries()) {
    const key = `facts[${index}] ${fact.type}`;
    if (fact.when) test(`${key}.when`, fact.when);
    moment(`${key}.at`, fact.at);
    moment(`${key}.recordedAt`, fact.recordedAt);
    add(`${key}.id`, fact.id);
    add(`${key}.corrects`, fact.corrects);
    add(`${key}.withdraws`, fact.withdraws);
    value(`${key}.place`, fact.place);
    value(`${key}.by`, fact.by);
    for (const [field, source] of Object.entries(fact.data ?? {})) value(`${key}.data.${field}`, source);
  }
  return found;
}
