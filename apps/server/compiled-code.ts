/** The program as the engine has translated it, kept beside the libraries: a start reads it instead of translating a thousand files anew. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'kepil-code');

/** To be called before the files are imported that are to profit; each thread for itself. A folder that cannot be written is no failure. */
export function keepCompiledCode(): void {
  enableCompileCache(process.env['NODE_COMPILE_CACHE'] ?? folder);
}
