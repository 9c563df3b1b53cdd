/** A case as a folder: the inventory, its signatures and the files at their paths, as `receive` lays them out and as a package is made of. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filePieces } from './accept.ts';
import { readInventory } from './inventory.ts';
import { inventorySignaturePathOf, TAG } from './layout.ts';
import { NotReady, type PackageContent } from './write.ts';

/** @throws NotReady where the inventory cannot be read, the error of the file system where it or a signature is not there */
export async function contentOfFolder(folder: string): Promise<PackageContent> {
  const bytes = await readFile(join(folder, TAG.inventory));
  const { inventory, problems } = readInventory(bytes);
  if (inventory === null) throw new NotReady(problems);
  const signatures = [];
  for (const { role } of inventory.head.signers) signatures.push({ role, cms: await readFile(join(folder, inventorySignaturePathOf(role))) });
  return { inventory: bytes, signatures, ...filesBy((path) => join(folder, path)) };
}

/** Files of a package by where they lie. */
export const filesBy = (placeOf: (path: string) => string): Pick<PackageContent, 'open' | 'signatureSize'> => ({
  open: (path) => filePieces(placeOf(path)),
  signatureSize: async (path) => (await stat(placeOf(path))).size,
});
