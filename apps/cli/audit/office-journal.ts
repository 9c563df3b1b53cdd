/** A generated journal of a Kazakh office with planted errors, written as a file, and the check that an audit found each and invented none. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { buildJournal } from '@kepil/modules/demo/journal.ts';
import type { PlantedError } from '@kepil/modules/demo/journal.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { plainSum } from '@kepil/law/facts/tiyn.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { stringify } from '@kepil/platform/tables/csv-text.ts';

export interface WrittenJournal {
  readonly episodes: number;
  readonly facts: number;
  readonly planted: readonly PlantedError[];
}

/** Episodes whose rows are mixed in the file, as in an office that records day by day. */
const MIXED = 200;

/** JSON Lines of facts. Rows of up to 200 episodes are interleaved in the order in which they were recorded. */
export async function writeOfficeJournal(path: string, wish: { readonly seed: string; readonly episodes: number; readonly now: Instant }): Promise<WrittenJournal> {
  const out = createWriteStream(path);
  const planted: PlantedError[] = [];
  let episodes = 0;
  let facts = 0;
  let batch: Fact[] = [];
  const flush = async (): Promise<void> => {
    batch.sort((a, b) => a.recordedAt - b.recordedAt);
    facts += batch.length;
    if (!out.write(batch.map((fact) => `${JSON.stringify(fact)}\n`).join(''))) await once(out, 'drain');
    batch = [];
  };
  for (const episode of buildJournal({ ...wish, planted: true })) {
    episodes++;
    planted.push(...episode.planted);
    batch.push(...episode.facts);
    if (episodes % MIXED === 0) await flush();
  }
  await flush();
  out.end();
  await once(out, 'finish');
  return { episodes, facts, planted };
}

/**
 * The same journal as an office without Kepil would keep it: a CSV file with one line an event, times in words of the place, codes as
 * the office writes them, and the mapping that explains it.
 */
export async function csvOfJournal(jsonLines: string, csv: string): Promise<{ readonly mapping: object }> {
  const facts = (await readFile(jsonLines, 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as Fact);
  const types = [...new Set(facts.map(({ type }) => type))].toSorted();
  const fields = [...new Set(facts.flatMap(({ data }) => Object.keys(data)))].toSorted();
  const lines = facts.map(({ id, type, at, recordedAt, zone, streams, place, actor, data, corrects, withdraws }) => [
    streams.find(({ kind }) => kind === 'episode')?.id ?? '', type, local(at, zone), local(recordedAt, zone), zone, id, place ?? '', actor.capacity, corrects ?? '', withdraws ?? '',
    ...fields.map((field) => cell(factTypes[type]?.fields[field]?.kind, data[field], zone)),
  ]);
  await writeFile(csv, stringify([['Эпизод', 'Событие', 'Время', 'Записано', 'Пояс', 'Номер', 'Место', 'Кто', 'Исправляет', 'Отзывает', ...fields], ...lines], ';'));
  return {
    mapping: {
      kepil: 1, rows: 'event', zone: 'Asia/Almaty', zoneColumn: 'Пояс', episode: ['Эпизод'],
      facts: types.map((type) => ({
        type, when: { column: 'Событие', in: [type] }, at: 'Время', recordedAt: 'Записано', id: 'Номер', place: 'Место', by: 'Кто', corrects: 'Исправляет', withdraws: 'Отзывает',
        data: Object.fromEntries(Object.keys(factTypes[type]?.fields ?? {}).filter((field) => fields.includes(field)).map((field) => [field, field])),
      })),
    },
  };
}

/** `21.11.2026 12:00:30.250 +05:00`. */
function local(at: Instant, zone: string): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(moment.day)}.${two(moment.month)}.${moment.year} ${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)} ${moment.offset}`;
}

function cell(kind: string | undefined, value: unknown, zone: string): string {
  if (value === undefined || value === null) return '';
  if (kind === 'instant' && typeof value === 'number') return local(value, zone);
  if (kind === 'money' && typeof value === 'number') return plainSum(value);
  if (typeof value === 'boolean') return value ? 'иә' : 'жоқ';
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

interface AuditJson {
  readonly findings: readonly { readonly episode: string; readonly norm: string; readonly kind: string; readonly rows: readonly number[] }[];
  readonly rejected: readonly { readonly row: number; readonly code: string; readonly value: string | null }[];
}

/** Which code of the audit answers a planted row that cannot be. */
const codes: Readonly<Record<string, string>> = { 'release-before-admission': 'release-before-admission', 'unknown-code': 'bad-value', future: 'future', 'duplicate-id': 'duplicate-id', 'bad-iin': 'bad-iin' };

export interface Proof {
  readonly found: number;
  readonly missed: readonly PlantedError[];
  /** Findings and refused rows in episodes in which nothing was planted. */
  readonly invented: readonly string[];
}

/** `episodeOfRow`: the episode of each line of the file, counted from 1. */
export function compareWithPlanted(planted: readonly PlantedError[], { findings, rejected }: AuditJson, episodeOfRow: (row: number) => string): Proof {
  const normsByEpisode = new Map<string, Set<string>>();
  for (const { episode, norm } of findings) normsByEpisode.set(episode, (normsByEpisode.get(episode) ?? new Set()).add(norm));
  const codesByEpisode = new Map<string, Set<string>>();
  for (const { row, code } of rejected) { const episode = episodeOfRow(row); codesByEpisode.set(episode, (codesByEpisode.get(episode) ?? new Set()).add(code)); }
  const missed = planted.filter(({ episode, norm, kind }) => (norm === null ? !codesByEpisode.get(episode)?.has(codes[kind] ?? kind) : !normsByEpisode.get(episode)?.has(norm)));
  const spoilt = new Set(planted.map(({ episode }) => episode));
  const invented = [
    ...findings.filter(({ episode }) => !spoilt.has(episode)).map(({ episode, norm }) => `${episode} ${norm}`),
    ...rejected.filter(({ row }) => !spoilt.has(episodeOfRow(row))).map(({ row, code, value }) => `${row} ${code} ${value ?? ''}`),
  ];
  return { found: planted.length - missed.length, missed, invented };
}
