/** What takes long is begun here, beside this process; the server's own files are read meanwhile. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, readConfig, type Config } from '@kepil/platform/config.ts';
import { startLoading } from './load-demonstration.ts';
import type { Begun } from './serve.ts';
import { openMigrated } from './open-database.ts';
import { buildWeb, webIsFresh } from './web-build.ts';

function begin(config: Config): Begun {
  // A demonstration is never put into somebody's own database without being asked for.
  const mayDemonstrate = config.demo === 'yes' || (config.demo === 'auto' && config.databaseUrl === null);
  // Where there is no database yet, the histories are made while it is.
  const foreseen = mayDemonstrate && config.databaseUrl === null && !existsSync(join(config.home, 'postgres')) ? startLoading({ held: config.demoHeld, now: Date.now() }) : null;
  const database = openMigrated(config);
  // Awaited when the server is read; a database that fails before must not count as unhandled.
  database.catch(() => undefined);
  const web = webIsFresh() ? Promise.resolve() : buildWeb().catch((error: unknown) => { process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`); });
  return { database, web, mayDemonstrate, foreseen };
}

try {
  const config = readConfig(process.env);
  const begun = begin(config);
  const { serve } = await import('./serve.ts');
  await serve(config, begun);
} catch (error) {
  const busy = (error as { code?: unknown }).code === 'EADDRINUSE';
  process.stderr.write(`${busy ? 'The port is taken: stop what uses it, or set PORT to another one.' : error instanceof ConfigError ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}
