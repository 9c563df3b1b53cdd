/** Writes into the worker which files it keeps: the page, and what the pages of the inspections need to run, no more. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Pages that open without a line. */
const pages = ['/pages/inspections/page.tsx', '/pages/inspections/sheet-page.tsx'];
const shell = ['/index.html', '/mark.svg', '/kepil.webmanifest', '/icon-192.png'];

export function precache(): Plugin {
  return {
    name: 'kepil-precache',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = new Map(Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])));
      const worker = chunks.get('worker.js');
      if (!worker) throw new Error('the worker is not in the bundle');
      if (worker.imports.length > 0) throw new Error('the worker must stand alone');
      const entries = [...chunks.values()].filter(({ isEntry, fileName, facadeModuleId }) => (isEntry && fileName !== 'worker.js') || pages.some((page) => facadeModuleId?.endsWith(page)));
      if (entries.length !== pages.length + 1) throw new Error(`the bundle has ${entries.length} of ${pages.length + 1} parts of the inspections`);
      const kept = new Set(shell);
      const add = (fileName: string): void => {
        const chunk = chunks.get(fileName);
        if (!chunk || kept.has(`/${fileName}`)) return;
        kept.add(`/${fileName}`);
        for (const file of [...(chunk.viteMetadata?.importedCss ?? []), ...(chunk.viteMetadata?.importedAssets ?? [])]) kept.add(`/${file}`);
        chunk.imports.forEach(add);
      };
      entries.forEach(({ fileName }) => add(fileName));
      for (const name of Object.keys(bundle)) if (name.endsWith('.woff2')) kept.add(`/${name}`);
      const files = JSON.stringify([...kept].sort());
      worker.code = worker.code.replace('__FILES__', files).replace('__VERSION__', createHash('sha256').update(files).digest('hex').slice(0, 16));
    },
  };
}
