/** Cases of the Instruction, points 0–18 and 57–70. */
import type { NormCase } from '../../check/case.ts';
import { checkCases } from './checks.cases.ts';
import { decisionCases } from './hierarchy.cases.ts';
import { reportCases } from './reports.cases.ts';

export const casesA: readonly NormCase[] = [...checkCases, ...reportCases, ...decisionCases];
