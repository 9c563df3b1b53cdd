/** `kepil audit`: arguments in, report and exit code out. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { ruleSets } from '@kepil/law/acts/index.ts';
import type { RuleSet } from '@kepil/law/engine/norm.ts';
import { isKnownZone, parseLocal } from '@kepil/law/time/index.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { languageOf, languages } from '../language.ts';
import { readMapping } from './mapping.ts';
import { silent, terminalProgress } from './progress.ts';
import type { Report } from './report.ts';
import { runAudit } from './run.ts';
import { WHAT_IF_LADDER, whatIfLadder } from './what-if-ladder.ts';
import { writeHtml } from './write-html.ts';
import { writeJson } from './write-json.ts';
import { writeText } from './write-text.ts';
import { writeXlsx } from './write-xlsx.ts';

export const auditableRuleSets: readonly RuleSet[] = [...ruleSets, whatIfLadder];

const formats = ['text', 'json', 'xlsx', 'html'] as const;
type Format = (typeof formats)[number];

export interface Terminal {
  readonly out: Writable;
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Instant;
  readonly signal: AbortSignal;
}

/** @throws CommandError with the exit code */
export async function auditCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args);
  if (positionals.length === 0) throw new CommandError('kepil audit <file…> --map mapping.yaml', exitCodes.usage);
  const language = values.lang === undefined ? languageOf(terminal.env) : oneOf('--lang', values.lang, languages);
  const format = values.format === undefined ? formatOf(values.out) : oneOf('--format', values.format, formats);
  if (format === 'xlsx' && values.out === undefined) throw new CommandError('--format xlsx: --out report.xlsx', exitCodes.usage);
  const mapping = values.map === undefined ? null : await readMapping(values.map);
  const zone = zoneNamed(values.zone ?? mapping?.zone ?? 'Asia/Almaty');
  const ruleSet = ruleSetNamed(values['rule-set'] ?? mapping?.ruleSet ?? (mapping?.foreign ? WHAT_IF_LADDER : 'as-they-stand'));
  if (mapping?.foreign && ruleSet.id !== WHAT_IF_LADDER) throw new CommandError(`foreign: true: --rule-set ${WHAT_IF_LADDER}`, exitCodes.usage);
  if (!mapping?.foreign && ruleSet.id === WHAT_IF_LADDER) throw new CommandError(`--rule-set ${WHAT_IF_LADDER}: foreign: true`, exitCodes.usage);
  const isTerminal = terminal.err.isTTY === true;
  const { report, spill } = await runAudit({
    files: positionals, mapping, mappingName: values.map ?? '', ruleSet, zone, language, signal: terminal.signal,
    at: values.at === undefined ? terminal.now() : instantNamed(values.at, zone),
    ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
    ...(values['max-line'] === undefined ? {} : { maxLine: positive('--max-line', values['max-line']) }),
    ...(values.memory === undefined ? {} : { budget: positive('--memory', values.memory) * 2 ** 20 }),
    progress: (meter, total) => (!values.quiet && (isTerminal || values.progress) ? terminalProgress(meter, total, terminal.err, isTerminal) : silent),
  });
  try {
    if (values.out === undefined) await write(report, format, terminal.out, false);
    else await writeFile(report, format, values.out);
  } finally {
    spill.close();
  }
  return exitCodeOf(report);
}

export function exitCodeOf(report: Report): ExitCode {
  if (report.cancelled) return exitCodes.cancelled;
  if (report.problems.some(({ weight }) => weight === 'rejected' || weight === 'field')) return exitCodes.badRows;
  return report.findings + report.provisional > 0 ? exitCodes.findings : exitCodes.clean;
}

/** Written beside its place and moved there when whole, so that nobody takes half a report for one. */
async function writeFile(report: Report, format: Format, path: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await write(report, format, createWriteStream(part), true);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw new CommandError(`--out ${path}: ${error instanceof Error ? error.message : String(error)}`, exitCodes.unreadable);
  }
}

async function write(report: Report, format: Format, out: Writable, end: boolean): Promise<void> {
  if (format === 'xlsx') { await writeXlsx(report, out); return; }
  const text = { text: writeText, json: writeJson, html: writeHtml }[format](report);
  await pipeline(Readable.from(text), out, { end });
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], allowPositionals: true, strict: true,
      options: {
        map: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' }, 'rule-set': { type: 'string' }, at: { type: 'string' }, lang: { type: 'string' }, zone: { type: 'string' },
        encoding: { type: 'string' }, 'max-line': { type: 'string' }, memory: { type: 'string' }, progress: { type: 'boolean' }, quiet: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error), exitCodes.usage);
  }
}

function formatOf(out: string | undefined): Format {
  return formats.find((format) => out?.toLowerCase().endsWith(`.${format}`)) ?? 'text';
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new CommandError(`${option} ${value}: ${known.join(', ')}`, exitCodes.usage);
  return found;
}

function positive(option: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new CommandError(`${option} ${value}: a whole number from 1`, exitCodes.usage);
  return number;
}

function zoneNamed(zone: string): Zone {
  if (!isKnownZone(zone)) throw new CommandError(`--zone ${zone}: Asia/Almaty, Asia/Qostanay, Asia/Qyzylorda, Asia/Aqtobe, Asia/Aqtau, Asia/Atyrau, Asia/Oral`, exitCodes.usage);
  return zone;
}

function ruleSetNamed(id: string): RuleSet {
  const found = auditableRuleSets.find((ruleSet) => ruleSet.id === id);
  if (!found) throw new CommandError(`--rule-set ${id}: ${auditableRuleSets.map((ruleSet) => ruleSet.id).join(', ')}`, exitCodes.usage);
  return found;
}

/** `2026-11-21 12:00` in the zone, with an offset where the hour was doubled, or ISO 8601 in UTC. */
function instantNamed(text: string, zone: Zone): Instant {
  const parsed = parseLocal(text.length === 10 ? `${text} 00:00` : text, zone);
  if (typeof parsed === 'number') return parsed;
  const iso = text.endsWith('Z') ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(iso)) throw new CommandError(`--at ${text}: ${parsed.error}; YYYY-MM-DD HH:mm${parsed.offsets.length ? ` (${parsed.offsets.join(', ')})` : ''}`, exitCodes.usage);
  return iso;
}
