/** `kepil package verify` and `receive`: what a package holds, who signed it, what is wrong with it; and the receipt. */
import { writeFile } from 'node:fs/promises';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { readInventory } from '@kepil/seal/package/inventory.ts';
import type { Inventory } from '@kepil/seal/package/inventory.ts';
import { problemWords } from '@kepil/seal/package/problem.ts';
import type { Problem } from '@kepil/seal/package/problem.ts';
import { makeReceipt, readReceipt, receiptProblems, writeReceipt } from '@kepil/seal/package/receipt.ts';
import { roleWords } from '@kepil/seal/package/role.ts';
import { receivePackage } from '@kepil/seal/package/receive.ts';
import type { SignatureFinding } from '@kepil/seal/package/signatures.ts';
import { verifyPackage } from '@kepil/seal/package/verify-package.ts';
import type { PackageReport, VerifyOptions } from '@kepil/seal/package/verify-package.ts';
import { verifySignature } from '@kepil/seal/verify.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { figure, words } from './language.ts';
import { fileOf, listOption, needed, textOption, trustOf, watched } from './package-options.ts';
import type { Asked } from './package.ts';

export async function verifyPackageCommand(asked: Asked): Promise<number> {
  const { options, terminal } = asked;
  const path = onlyPackage(asked, 'kepil package verify package.zip [--trust folder] [--case number] [--announced opis.jsonl] [--receipt receipt.json --receipt-signature file]');
  const settings = await settingsOf(asked);
  const report = await verifyPackage(path, settings);
  const receipt = textOption(options, 'receipt');
  if (receipt === undefined) return say(asked, report);
  const answer = await answerProblems(asked, receipt, report.inventory, settings);
  if (terminal.err.isTTY === true) terminal.err.write('\r');
  return say(asked, { ...report, whole: report.whole && answer.length === 0, problems: [...report.problems, ...answer] });
}

export async function receiveCommand(asked: Asked): Promise<number> {
  const { options, terminal, language } = asked;
  const use = 'kepil package receive package.zip --out folder [--trust folder] [--announced opis.jsonl] [--by who --receipt receipt.json]';
  const path = onlyPackage(asked, use);
  const out = needed(options, 'out', use);
  const receiptPath = textOption(options, 'receipt');
  const by = receiptPath === undefined ? '' : needed(options, 'by', use);
  const settings = await settingsOf(asked);
  const report = await receivePackage(path, out, settings);
  const code = say(asked, report);
  if (receiptPath === undefined) return code;
  if (report.inventory === null) {
    terminal.err.write(`${words('Тізімдеме оқылмады: қолхат жазылмады', 'Опись не прочитана: расписка не составлена', 'The inventory could not be read: no receipt was written')[language]}\n`);
    return code;
  }
  const at = `${new Date(terminal.now()).toISOString().slice(0, 19)}Z`;
  const receipt = makeReceipt(report.inventory, { at, by, problems: report.problems, ...(settings.announced === undefined ? {} : { announced: settings.announced }) });
  await writeFile(receiptPath, writeReceipt(receipt), { mode: 0o600, flush: true });
  terminal.err.write(`${words(`${receiptPath}: қолхат, енді оған қол қойыңыз`, `${receiptPath}: расписка, теперь подпишите её`, `${receiptPath}: the receipt, now sign it`)[language]}\n`);
  return code;
}

function onlyPackage({ positionals }: Asked, use: string): string {
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new CommandError(use, exitCodes.usage);
  return path;
}

type Settings = VerifyOptions & { readonly signatures: NonNullable<VerifyOptions['signatures']> };

async function settingsOf(asked: Asked): Promise<Settings> {
  const { options, terminal } = asked;
  const number = textOption(options, 'case'), announced = textOption(options, 'announced');
  const crl = await Promise.all(listOption(options, 'crl').map((path) => fileOf(path, 'crl')));
  return {
    signatures: { verify: verifySignature, trust: await trustOf(asked), receivedAt: terminal.now(), crl },
    signal: terminal.signal, progress: watched(asked),
    ...(number === undefined ? {} : { case: number }),
    ...(announced === undefined ? {} : { announced: await inventoryAt(announced) }),
  };
}

async function inventoryAt(path: string): Promise<Inventory> {
  const { inventory, problems } = readInventory(await fileOf(path, 'announced'));
  if (inventory === null || problems.length > 0) throw new CommandError(`--announced ${path}: ${problems.map((problem) => problemWords(problem).en).join('; ')}`, exitCodes.unreadable);
  return inventory;
}

/** The receipt must be signed, be about this package and say that it was accepted. */
async function answerProblems({ options }: Asked, path: string, sent: Inventory | null, { signatures }: Settings): Promise<Problem[]> {
  const signature = needed(options, 'receipt-signature', '--receipt receipt.json --receipt-signature receipt.json.p7s');
  const bytes = await fileOf(path, 'receipt');
  const receipt = readReceipt(bytes);
  if (receipt === null) return [{ code: 'receipt-malformed', entry: path }];
  const { verify, trust, receivedAt } = signatures;
  const { valid, failures } = verify({ cms: await fileOf(signature, 'receipt-signature'), content: bytes, receivedAt, purpose: 'signing' }, trust);
  return [...(valid ? [] : [{ code: 'signature-invalid', entry: signature, failures } as const]), ...(sent === null ? [] : receiptProblems(receipt, sent))];
}

function say({ options, terminal, language }: Asked, report: PackageReport): number {
  if (terminal.err.isTTY === true) terminal.err.write('\r');
  terminal.out.write(textOption(options, 'format') === 'json' ? `${JSON.stringify({ ...report, inventory: report.inventory?.head ?? null }, null, 1)}\n` : reportWords(report).map((line) => `${line[language]}\n`).join(''));
  return report.whole ? exitCodes.clean : exitCodes.findings;
}

function reportWords({ whole, inventory, signatures, problems, unlisted }: PackageReport): I18n[] {
  const lines: I18n[] = [];
  if (inventory !== null) {
    const { case: number, volumes, documents, sheets, root } = inventory.head;
    lines.push(words(
      `Іс ${number}: ${volumes} том, ${figure(documents)} құжат, ${figure(sheets)} парақ; түбірі ${root}`,
      `Дело ${number}: томов ${volumes}, документов ${figure(documents)}, листов ${figure(sheets)}; корень ${root}`,
      `Case ${number}: ${volumes} volumes, ${figure(documents)} documents, ${figure(sheets)} sheets; root ${root}`));
  }
  lines.push(...signatures.filter(({ seq }) => seq === null).map(signatureWords));
  const ofDocuments = signatures.filter(({ seq }) => seq !== null);
  if (ofDocuments.length > 0) {
    const valid = figure(ofDocuments.filter((one) => one.valid).length), all = figure(ofDocuments.length);
    lines.push(words(`Құжаттардағы қолтаңбалар: ${all}, жарамдысы ${valid}`, `Подписи документов: ${all}, действительны ${valid}`, `Signatures of documents: ${all}, of which ${valid} hold`));
  }
  if (whole) lines.push(words('Пакет бүтін.', 'Пакет цел.', 'The package is whole.'));
  else lines.push(words('ПАКЕТ ҚАБЫЛДАНБАЙДЫ:', 'ПАКЕТ НЕ ПРИНИМАЕТСЯ:', 'THE PACKAGE IS NOT ACCEPTABLE:'), ...problems.map(problemWords));
  if (unlisted > 0) lines.push(words(`және тағы ${unlisted}`, `и ещё ${unlisted}`, `and ${unlisted} more`));
  return lines;
}

function signatureWords({ role, signer, at, atFrom, valid }: SignatureFinding): I18n {
  const who = signer === null ? '—' : [signer.name, signer.patronymic, signer.organisation, signer.iin === null ? null : `${signer.iin}`].filter((part) => part !== null).join(', ');
  const when = new Date(at).toISOString().replace('.000', '');
  const stamped = atFrom === 'time-stamp';
  const as = roleWords(role ?? '');
  return words(
    `Тізімдемедегі қолтаңба, ${as.kk}: ${who}; ${stamped ? 'уақыт белгісі' : 'алынған уақыты'} ${when}; ${valid ? 'жарамды' : 'ЖАРАМСЫЗ'}`,
    `Подпись описи, ${as.ru}: ${who}; ${stamped ? 'метка времени' : 'время получения'} ${when}; ${valid ? 'действительна' : 'НЕДЕЙСТВИТЕЛЬНА'}`,
    `Signature of the inventory, ${as.en}: ${who}; ${stamped ? 'time stamp' : 'received'} ${when}; ${valid ? 'holds' : 'DOES NOT HOLD'}`);
}
