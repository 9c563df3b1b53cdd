/** `npm start`: database, web application, demonstration, server and worker in one process, on this machine only unless told otherwise. */
import { keepCompiledCode } from './compiled-code.ts';

keepCompiledCode();
await import('./start.ts');
