/** All checks of the catalogue of norms, and the problems that were looked at and are accepted. `npm test` fails on the rest. */
import { boundaries } from './static/boundaries.ts';
import { conflicts } from './static/conflicts.ts';
import { complete, shown } from './static/complete.ts';
import { dischargeable } from './static/dischargeable.ts';
import { editions } from './static/editions.ts';
import { exceptions } from './static/exceptions.ts';
import { guards } from './static/guards.ts';
import { lifetime } from './static/lifetime.ts';
import { numbers } from './static/numbers.ts';
import { problemHash, type Catalogue, type Check, type Problem } from './static/problem.ts';
import { vocabulary } from './static/vocabulary.ts';
import type { Waiver } from './waivers.ts';

/** In the order in which they are best repaired: names first, then what the names mean together. */
export const checks: Readonly<Record<string, Check>> = { complete, shown, vocabulary, numbers, editions, guards, dischargeable, exceptions, lifetime, boundaries, conflicts };

export interface Report {
  readonly errors: readonly Problem[];
  readonly infos: readonly Problem[];
  readonly waived: readonly Problem[];
  /** Waivers of problems that are no longer there: they are taken out. */
  readonly idle: readonly Waiver[];
}

/** Runs the checks over the catalogue. A waiver takes away one problem, named by its hash. */
export function checkCatalogue(catalogue: Catalogue, waivers: readonly Waiver[], run: Readonly<Record<string, Check>> = checks): Report {
  const problems = Object.values(run).flatMap((check) => [...check(catalogue)]);
  const hashes = new Set(problems.map(problemHash));
  const waived = new Set(waivers.map(({ hash }) => hash));
  return {
    errors: problems.filter((problem) => problem.severity === 'error' && !waived.has(problemHash(problem))),
    infos: problems.filter(({ severity }) => severity === 'info'),
    waived: problems.filter((problem) => waived.has(problemHash(problem))),
    idle: waivers.filter(({ hash }) => !hashes.has(hash)),
  };
}
