/** All cases of the Instruction, in the order of its points. */
import type { NormCase } from '../../check/case.ts';
import { casesA } from './cases-a.cases.ts';
import { casesB } from './cases-b.cases.ts';
import { casesC } from './cases-c.cases.ts';

export const prosecutorialSupervisionCases: readonly NormCase[] = [...casesA, ...casesB, ...casesC];
