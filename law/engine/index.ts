/** The engine: pure, no I/O, the same in server, browser and CLI. Semantics: `docs/engine.md`. */
export { compile } from './compile.ts';
export type { Engine, Evaluation, Gate } from './compile.ts';
export type * from './norm.ts';
export type * from './finding.ts';
