#!/usr/bin/env node
/** `kepil`: the command line. Every command is an instrument of its own; none needs the platform to run. */
import { readFileSync } from 'node:fs';
import { TableError } from '@kepil/platform/tables/table-error.ts';
import { auditCommand } from './audit/command.ts';
import type { Terminal } from './audit/command.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { exportCommand } from './export.ts';
import { help } from './help.ts';
import { languageOf, languages } from './language.ts';
import { packageCommand } from './package.ts';
import { verifyCommand } from './verify.ts';
import { witnessCommand } from './witness.ts';

/** Runs a command and returns its exit code; errors meant for people are printed, others too, without a stack trace. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case 'audit':
        if (rest.includes('--help')) { terminal.out.write(helpFor(args, terminal)); return exitCodes.clean; }
        return await auditCommand(rest, terminal);
      case 'verify': return await verifyCommand(rest, terminal);
      case 'witness': return await witnessCommand(rest, terminal);
      case 'export': return await exportCommand(rest, terminal);
      case 'package':
        if (rest.includes('--help')) { terminal.out.write(helpFor(args, terminal)); return exitCodes.clean; }
        return await packageCommand(rest, terminal);
      case '--version': terminal.out.write(`kepil ${version()}\n`); return exitCodes.clean;
      case '--help': case 'help': terminal.out.write(helpFor(args, terminal)); return exitCodes.clean;
      case undefined: terminal.err.write(helpFor(args, terminal)); return exitCodes.usage;
      default: throw new CommandError(`kepil ${command}: audit, verify, export, witness, package, --help, --version`, exitCodes.usage);
    }
  } catch (error) {
    if (error instanceof CommandError) { terminal.err.write(`${error.message}\n`); return error.exitCode; }
    if (error instanceof TableError) { terminal.err.write(`${error.message}\n`); return error.fault === 'unknown-encoding' || error.fault === 'no-sheet' ? exitCodes.usage : exitCodes.unreadable; }
    if (terminal.signal.aborted) return exitCodes.cancelled;
    terminal.err.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return exitCodes.unreadable;
  }
}

function helpFor(args: readonly string[], { env }: Terminal): string {
  const asked = args[args.indexOf('--lang') + 1];
  return help[languages.find((language) => language === asked) ?? languageOf(env)];
}

function version(): string {
  const { version: number } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };
  return number;
}

if (import.meta.main) {
  const stop = new AbortController();
  // The first interrupt ends the work with a report marked as partial; a second one ends the process.
  process.once('SIGINT', () => { stop.abort(); process.once('SIGINT', () => process.exit(exitCodes.cancelled)); });
  // A reader that closed its end (`kepil audit … | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exitCodes.clean : exitCodes.unreadable));
  process.exitCode = await run(process.argv.slice(2), { out: process.stdout, err: process.stderr, env: process.env, now: Date.now, signal: stop.signal });
}
