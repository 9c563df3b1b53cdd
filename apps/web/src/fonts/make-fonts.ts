/** `node apps/web/src/fonts/make-fonts.ts` makes the files of this folder out of Source Sans 3 (SIL Open Font License, LICENSE beside them). */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { letters } from './letters.ts';

type Part = keyof typeof letters;
export const parts = Object.keys(letters) as Part[];
export const fileOf = (part: Part): string => join(import.meta.dirname, `text-${part}.woff2`);

/** The weights in use and the features that text and tables of numbers need. */
export async function makeFont(part: Part): Promise<Buffer> {
  const whole = createRequire(import.meta.url).resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${part}-wght-normal.woff2`);
  // `keepFeatures` is younger than the library's types.
  const options = { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 650 } }, keepFeatures: ['kern', 'tnum', 'lnum', 'locl', 'ccmp', 'mark'] } as const;
  return subsetFont(await readFile(whole), letters[part], options);
}

if (import.meta.main) {
  for (const part of parts) {
    const font = await makeFont(part);
    await writeFile(fileOf(part), font);
    process.stdout.write(`${part}: ${[...letters[part]].length} letters, ${font.length} bytes\n`);
  }
}
