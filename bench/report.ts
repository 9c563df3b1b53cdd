/** `docs/benchmarks.md`: one section for each group, replaced as a whole when the group is measured again. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, platform, arch, release, totalmem } from 'node:os';
import type { Group } from './main.ts';
import { table, type Row } from './measure.ts';

const path = new URL('../docs/benchmarks.md', import.meta.url);

const preface = `# Benchmarks

Written by \`npm run bench\`; not edited by hand. What counts are ratios: both sides run in turns on the same machine in the same run.
Absolute figures belong to the machine named with each table. "At least" and "aim" are what the house was asked for.
`;

export async function writeReport(name: string, group: Group, rows: readonly Row[], command: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => preface);
  await writeFile(path, replaceSection(before, name, section(name, group, rows, command)));
}

/** The text with the group's section replaced, or added at the end. */
export function replaceSection(text: string, name: string, fresh: string): string {
  const start = text.indexOf(begin(name)), end = text.indexOf(over(name));
  if (start < 0 || end < 0) return `${text.trimEnd()}\n\n${fresh}\n`;
  return text.slice(0, start) + fresh + text.slice(end + over(name).length);
}

const begin = (name: string): string => `<!-- ${name} -->`;
const over = (name: string): string => `<!-- /${name} -->`;

function section(name: string, { title, about }: Group, rows: readonly Row[], command: string): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() || arch()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}, Node ${process.version}`;
  return `${begin(name)}\n## ${title}\n\n${about}\n\n\`${command}\` on ${new Date().toISOString().slice(0, 10)}; ${machine}\n\n${table(rows)}\n${over(name)}`;
}
