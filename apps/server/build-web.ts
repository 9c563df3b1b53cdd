/** Builds the web application at the end of `npm install`, so that the first `npm start` need not; what is fresh stays as it is. */
import { buildWeb, webIsFresh } from './web-build.ts';

// An installation without the development libraries, or cut short, is no failure of the installation: `npm start` builds what is missing.
if (!webIsFresh()) await buildWeb().catch((error: unknown) => { console.error(String(error)); });
