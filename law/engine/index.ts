/** The engine: pure, no I/O, the same in server, browser and CLI. Semantics: `docs/engine.md`. */
export { compile, fold, evaluateFolded, standingOf } from './compile.ts';
export type { Engine, Evaluation, Gate, Question, Standing } from './compile.ts';
export { compareStream, compareFindings, compareHistories } from './compare.ts';
export type { Comparison, ReformRow } from './compare.ts';
export { effectiveFacts, compareFacts } from './effective.ts';
export { ruleSetHash } from './hash.ts';
export { engineVersion } from './explain.ts';
export type { WhyNot } from './why-not.ts';
export type * from './norm.ts';
export type * from './finding.ts';
