/** Cases of the Instruction, points 19–38 and emergencies. */
import type { NormCase } from '../../check/case.ts';
import { casesOfApplications } from './applications.cases.ts';
import { casesOfEmergencies } from './emergency.cases.ts';
import { casesOfForceChecks } from './force-check.cases.ts';
import { taskCases } from './hierarchy.cases.ts';
import { casesOfPeriods } from './periodic-b.cases.ts';
import { casesOfRemandPrisons } from './remand-prison.cases.ts';

export const casesB: readonly NormCase[] = [...casesOfEmergencies, ...casesOfForceChecks, ...casesOfApplications, ...casesOfPeriods, ...casesOfRemandPrisons, ...taskCases];
