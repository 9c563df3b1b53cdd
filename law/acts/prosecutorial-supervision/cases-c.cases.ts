/** Cases of the Instruction, points 39–56. */
import type { NormCase } from '../../check/case.ts';
import { controlCases } from './control.cases.ts';
import { elsewhereCases } from './elsewhere.cases.ts';
import { inspectionCases } from './inspections-c.cases.ts';
import { officeDutyCases } from './office-duties-c.cases.ts';

export const casesC: readonly NormCase[] = [...inspectionCases, ...controlCases, ...officeDutyCases, ...elsewhereCases];
