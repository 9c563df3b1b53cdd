/** A thread of `load-demonstration.ts`: `share.ts` does the work. */
import { keepCompiledCode } from './compiled-code.ts';

keepCompiledCode();
await import('./share.ts');
