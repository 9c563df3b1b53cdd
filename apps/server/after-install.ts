/** The end of `npm install`: the web application is built and the program translated, so that the first `npm start` need not. */
import { flushCompileCache } from 'node:module';
import { keepCompiledCode } from './compiled-code.ts';
import { buildWeb, webIsFresh } from './web-build.ts';

// An installation without the development libraries, or cut short, is no failure of the installation: `npm start` makes what is missing.
try {
  if (!webIsFresh()) await buildWeb();
  keepCompiledCode();
  await Promise.all([import('./serve.ts'), import('./share.ts')]);
  flushCompileCache();
} catch (error) {
  console.error(String(error));
}
