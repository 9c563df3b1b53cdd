/** `kepil package asic`: one volume of a case folder as ASiC-E: first the manifest to be signed, then the container. */
import { writeFile } from 'node:fs/promises';
import { asicManifest, writeAsic } from '@kepil/seal/package/asic.ts';
import { contentOfFolder } from '@kepil/seal/package/case-folder.ts';
import { readInventory } from '@kepil/seal/package/inventory.ts';
import { NotReady } from '@kepil/seal/package/write.ts';
import { withoutArmour } from '@kepil/seal/cms/armour.ts';
import { CommandError, exitCodes } from './exit-codes.ts';
import { words } from './language.ts';
import { fileOf, needed, textOption, watched } from './package-options.ts';
import type { Asked } from './package.ts';

const USE = 'kepil package asic --from folder --volume n --manifest manifest.xml | --signature manifest.xml.p7s --out tom.asice';

export async function asicCommand(asked: Asked): Promise<number> {
  const { options, terminal, language } = asked;
  const content = await contentOfFolder(needed(options, 'from', USE));
  const { inventory, problems } = readInventory(content.inventory);
  if (inventory === null || problems.length > 0) throw new NotReady(problems);
  const volume = Number(needed(options, 'volume', USE));
  if (!inventory.documents.some(({ vol }) => vol === volume)) throw new CommandError(`--volume ${textOption(options, 'volume')}: 1–${inventory.head.volumes}`, exitCodes.usage);
  const manifest = textOption(options, 'manifest');
  if (manifest !== undefined) {
    await writeFile(manifest, asicManifest(inventory, volume, 1), { mode: 0o600, flush: true });
    terminal.out.write(`${words(`${manifest}: енді осы файлға қол қойылуы керек`, `${manifest}: теперь этот файл нужно подписать`, `${manifest}: now this file is to be signed`)[language]}\n`);
    return exitCodes.clean;
  }
  const out = needed(options, 'out', USE);
  const cms = withoutArmour(await fileOf(needed(options, 'signature', USE), 'signature'));
  await writeAsic(out, inventory, volume, { ...content, signatures: [cms] }, { signal: terminal.signal, progress: watched(asked) });
  terminal.out.write(`${out}\n`);
  return exitCodes.clean;
}
