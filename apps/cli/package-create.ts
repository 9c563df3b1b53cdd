/** `kepil package create`: the inventory of a case to be signed, and the package once it is signed. */
import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { acceptFile, filePieces } from '@kepil/seal/package/accept.ts';
import { contentOfFolder } from '@kepil/seal/package/case-folder.ts';
import { writeInventory } from '@kepil/seal/package/inventory.ts';
import type { DocumentLine, SignerLine } from '@kepil/seal/package/inventory.ts';
import { isCaseNumber, isRole, pathOf, signaturePathOf } from '@kepil/seal/package/layout.ts';
import { writePackage } from '@kepil/seal/package/write.ts';
import type { InventorySignature, PackageContent } from '@kepil/seal/package/write.ts';
import { withoutArmour } from '@kepil/seal/cms/armour.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { figure, words } from './language.ts';
import { extensionOf, readList } from './package-list.ts';
import type { Listed } from './package-list.ts';
import { fileOf, listOption, needed, pair, textOption, watched } from './package-options.ts';
import type { Asked } from './package.ts';

const USE = 'kepil package create --from folder [--list list.csv --case number --signer role --inventory opis.jsonl] [--signature role=file] --out package.zip';

export async function createCommand(asked: Asked): Promise<number> {
  const { options } = asked;
  const from = needed(options, 'from', USE);
  const list = textOption(options, 'list');
  const out = textOption(options, 'out');
  if (list === undefined) return write(asked, out ?? needed(options, 'out', USE), await contentOfFolder(from));
  const listed = await readList(list);
  const inventory = needed(options, 'inventory', USE);
  if (out === undefined) return prepare(asked, from, listed, inventory);
  return write(asked, out, await contentOfList(asked, from, listed, await fileOf(inventory, 'inventory')));
}

/** Accepts every file of the list and writes the inventory that is to be signed. */
async function prepare({ options, terminal, language }: Asked, from: string, listed: readonly Listed[], path: string): Promise<number> {
  const number = needed(options, 'case', USE);
  if (!isCaseNumber(number)) throw new CommandError(`--case ${number}: A–Z a–z 0–9 . -`, exitCodes.usage);
  const signers = listOption(options, 'signer').map(signerOf);
  if (signers.length === 0 || new Set(signers.map(({ role }) => role)).size < signers.length) throw new CommandError(`--signer role[=IIN]: ${USE}`, exitCodes.usage);
  const at = momentOf(textOption(options, 'at'), terminal.now());
  const documents: DocumentLine[] = [];
  for (const one of listed) documents.push(await accepted(from, one, documents.at(-1), terminal.signal));
  const bytes = writeInventory({ case: number, at, signers }, documents);
  await writeFile(path, bytes, { mode: 0o600, flush: true });
  terminal.out.write(`${words(
    `${path}: ${figure(documents.length)} құжат. Енді оған қол қойылуы керек: ${signers.map(({ role }) => role).join(', ')}`,
    `${path}: документов ${figure(documents.length)}. Теперь опись должны подписать: ${signers.map(({ role }) => role).join(', ')}`,
    `${path}: ${figure(documents.length)} documents. Now it is to be signed by: ${signers.map(({ role }) => role).join(', ')}`)[language]}\n`);
  return exitCodes.clean;
}

function signerOf(value: string): SignerLine {
  const [role, iin] = value.includes('=') ? pair('signer', value) : [value];
  if (!isRole(role) || (iin !== undefined && !/^\d{12}$/.test(iin))) throw new CommandError(`--signer ${value}: role[=IIN], a–z -`, exitCodes.usage);
  return iin === undefined ? { role } : { role, iin };
}

/** UTC to the second, as the inventory writes it. */
function momentOf(text: string | undefined, now: number): string {
  const at = text === undefined ? now : Date.parse(text);
  if (Number.isNaN(at) || (text !== undefined && !/(Z|[+-]\d\d:\d\d)$/.test(text))) throw new CommandError(`--at ${text}: 2026-11-21T09:30:00Z`, exitCodes.usage);
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

async function accepted(from: string, { volume, sheets, document, file, signatures, line }: Listed, before: DocumentLine | undefined, signal: AbortSignal): Promise<DocumentLine> {
  const continues = before?.vol === volume ? before : undefined;
  const [pos, sheetFrom] = [(continues?.pos ?? 0) + 1, (continues?.sheetTo ?? 0) + 1];
  const path = pathOf(volume, pos, extensionOf(file));
  const sigs = [];
  for (const [n, one] of signatures.entries()) sigs.push({ path: signaturePathOf(path, n + 1), sha256: hash('sha256', await signatureAt(join(from, one), line)) });
  const content = await acceptFile(join(from, file), signal).catch((error: unknown) => { signal.throwIfAborted(); throw new CommandError(`${line}: ${error instanceof Error ? error.message : String(error)}`, exitCodes.unreadable); });
  return { seq: (before?.seq ?? 0) + 1, vol: volume, pos, sheetFrom, sheetTo: sheetFrom + sheets - 1, docId: document, path, ...content, sigs };
}

/** In DER, whatever form the file has. */
async function signatureAt(path: string, line: number | string): Promise<Uint8Array> {
  try {
    return withoutArmour(await fileOf(path, 'signature'));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${line}: ${path}: ${error instanceof Error ? error.message : String(error)}`, exitCodes.unreadable);
  }
}

/** The files of a package by the list that its inventory was made of. */
async function contentOfList({ options }: Asked, from: string, listed: readonly Listed[], inventory: Uint8Array): Promise<PackageContent> {
  const documents = new Map<string, string>();
  const signatures = new Map<string, Uint8Array>();
  let before: Pick<DocumentLine, 'vol' | 'pos'> | undefined;
  for (const { volume, file, signatures: files, line } of listed) {
    const pos: number = before?.vol === volume ? before.pos + 1 : 1;
    const path = pathOf(volume, pos, extensionOf(file));
    documents.set(path, join(from, file));
    for (const [n, one] of files.entries()) signatures.set(signaturePathOf(path, n + 1), await signatureAt(join(from, one), line));
    before = { vol: volume, pos };
  }
  const given: InventorySignature[] = [];
  for (const value of listOption(options, 'signature')) {
    const [role, path] = pair('signature', value);
    given.push({ role, cms: await signatureAt(path, role) });
  }
  const absent = (path: string): CommandError => new CommandError(`${path}: --list ≠ --inventory`, exitCodes.usage);
  return {
    inventory, signatures: given,
    open(path) {
      const signature = signatures.get(path), document = documents.get(path);
      if (signature !== undefined) return signature;
      if (document === undefined) throw absent(path);
      return filePieces(document);
    },
    async signatureSize(path) {
      const signature = signatures.get(path);
      if (signature === undefined) throw absent(path);
      return signature.length;
    },
  };
}

async function write(asked: Asked, out: string, content: PackageContent): Promise<number> {
  const { terminal, language } = asked;
  const { head } = await writePackage(out, content, { signal: terminal.signal, progress: watched(asked) });
  terminal.out.write(`${words(
    `${out}: іс ${head.case}, ${head.volumes} том, ${figure(head.documents)} құжат, ${figure(head.sheets)} парақ\nтүбірі ${head.root}`,
    `${out}: дело ${head.case}, томов ${head.volumes}, документов ${figure(head.documents)}, листов ${figure(head.sheets)}\nкорень ${head.root}`,
    `${out}: case ${head.case}, ${head.volumes} volumes, ${figure(head.documents)} documents, ${figure(head.sheets)} sheets\nroot ${head.root}`)[language]}\n`);
  return exitCodes.clean;
}
