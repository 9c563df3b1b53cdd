/** All cases of the act, in the order of its articles. */
import type { NormCase } from '../../check/case.ts';
import { cases2 } from './article-2.cases.ts';
import { cases5 } from './article-5.cases.ts';
import { cases6 } from './article-6.cases.ts';
import { cases7 } from './article-7.cases.ts';
import { cases10 } from './article-10.cases.ts';
import { cases12 } from './article-12.cases.ts';
import { cases13 } from './article-13.cases.ts';
import { cases461 } from './article-46-1.cases.ts';
import { cases462 } from './article-46-2.cases.ts';
import { cases463 } from './article-46-3.cases.ts';
import { cases466 } from './article-46-6.cases.ts';
import { cases469 } from './article-46-9.cases.ts';
import { cases47 } from './article-47.cases.ts';
import { cases48 } from './article-48.cases.ts';

export const specialInstitutionsCases: readonly NormCase[] = [
  ...cases2, ...cases5, ...cases6, ...cases7, ...cases10, ...cases12, ...cases13,
  ...cases461, ...cases462, ...cases463, ...cases466, ...cases469, ...cases47, ...cases48,
];
