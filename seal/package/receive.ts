/**
 * Takes a package in: checks it and in the same reading lays its files out, by volumes, in order. The folder appears under its name
 * only when everything was found right; a package that is not whole leaves nothing behind.
 */
import { open, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { syncFolder } from './archive-writer.ts';
import { verifyPackage, type Keeper, type PackageReport, type VerifyOptions } from './verify-package.ts';

/** There is something at the place already; it is not touched. */
export class PlaceTaken extends Error {}

/** @param folder must not exist; its parent must. @throws PlaceTaken, AbortError, the error of the file system */
export async function receivePackage(path: string, folder: string, options: Omit<VerifyOptions, 'keep'>): Promise<PackageReport> {
  const place = resolve(folder);
  if (await stat(place).then(() => true, () => false)) throw new PlaceTaken(place);
  const unfinished = await mkdtemp(join(dirname(place), `.${basename(place)}.`));
  try {
    const report = await verifyPackage(path, { ...options, keep: keeperAt(unfinished) });
    if (report.whole) {
      await syncTree(unfinished, report);
      if (await stat(place).then(() => true, () => false)) throw new PlaceTaken(place);
      await rename(unfinished, place);
      await syncFolder(dirname(place));
    }
    return report;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function keeperAt(root: string): Keeper {
  const made = new Set<string>();
  return {
    async file(path, content) {
      const place = join(root, path);
      const folder = dirname(place);
      if (!made.has(folder)) { await mkdir(folder, { recursive: true }); made.add(folder); }
      const file = await open(place, 'wx', 0o600);
      try {
        for await (const piece of content) await file.writeFile(piece);
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}

async function syncTree(root: string, { inventory }: PackageReport): Promise<void> {
  for (const folder of new Set(inventory?.documents.map(({ path }) => dirname(path)))) await syncFolder(join(root, folder));
  await syncFolder(join(root, 'data'));
  await syncFolder(root);
}
