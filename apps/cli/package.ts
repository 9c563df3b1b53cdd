/** `kepil package`: sealed case packages: made, checked, taken in. */
import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { PartChanged } from '@kepil/seal/package/archive-writer.ts';
import { problemWords } from '@kepil/seal/package/problem.ts';
import { PlaceTaken } from '@kepil/seal/package/receive.ts';
import { NotReady } from '@kepil/seal/package/write.ts';
import type { Terminal } from './audit/command.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { languageOf, languages, words } from './language.ts';
import type { Language } from './language.ts';
import { asicCommand } from './package-asic.ts';
import { createCommand } from './package-create.ts';
import { receiveCommand, verifyPackageCommand } from './package-verify.ts';

const text = { type: 'string' } as const;
const several = { type: 'string', multiple: true } as const;

/** Options of each command; a wrong one stops it with the list of those that there are. */
const commands = {
  create: { from: text, list: text, case: text, at: text, signer: several, inventory: text, signature: several, out: text },
  verify: { trust: several, crl: several, case: text, announced: text, receipt: text, 'receipt-signature': text, format: text },
  receive: { trust: several, crl: several, case: text, announced: text, receipt: text, by: text, out: text, format: text },
  asic: { from: text, volume: text, manifest: text, signature: text, out: text },
} as const satisfies Readonly<Record<string, ParseArgsOptionsConfig>>;
type Name = keyof typeof commands;

export type Options = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
export interface Asked { readonly positionals: readonly string[]; readonly options: Options; readonly language: Language; readonly terminal: Terminal }

/** 0: everything holds; 1: something does not; 2: wrong command; 4: a file cannot be read; 130: cancelled. */
export async function packageCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (!isName(name)) throw new CommandError(`kepil package ${name ?? ''}: ${Object.keys(commands).join(', ')}`, exitCodes.usage);
  const { values, positionals } = parsed(name, rest);
  const language = languages.find((one) => one === values['lang']) ?? languageOf(terminal.env);
  const asked: Asked = { positionals, options: values, language, terminal };
  try {
    switch (name) {
      case 'create': return await createCommand(asked);
      case 'verify': return await verifyPackageCommand(asked);
      case 'receive': return await receiveCommand(asked);
      case 'asic': return await asicCommand(asked);
      default: return name satisfies never;
    }
  } catch (error) {
    throw told(error, language);
  } finally {
    if (terminal.err.isTTY === true) terminal.err.write('\r');
  }
}

const isName = (name: string | undefined): name is Name => name !== undefined && Object.hasOwn(commands, name);

function parsed(name: Name, args: readonly string[]): { values: Options; positionals: readonly string[] } {
  const options: ParseArgsOptionsConfig = { lang: text, ...commands[name] };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error), exitCodes.usage);
  }
}

/** What is wrong with the work itself, in the language of the person; other errors are somebody else's to say. */
function told(error: unknown, language: Language): unknown {
  if (error instanceof NotReady) return new CommandError(error.problems.map((problem) => problemWords(problem)[language]).join('\n'), exitCodes.findings);
  if (error instanceof PartChanged) return new CommandError(words(`${error.part}: тізімдемеге енгізілгеннен кейін өзгерген; пакет жазылмады`, `${error.part}: изменён после внесения в опись; пакет не записан`, `${error.part}: changed since it was entered in the inventory; no package was written`)[language], exitCodes.findings);
  if (error instanceof PlaceTaken) return new CommandError(words(`${error.message}: бұл орын бос емес`, `${error.message}: место занято`, `${error.message}: there is something at this place already`)[language], exitCodes.usage);
  return error;
}
