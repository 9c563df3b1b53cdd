/** All cases of the act, in the order of its articles. */
import type { NormCase } from '../../check/case.ts';
import { cases2 } from './article-2.cases.ts';
import { cases5 } from './article-5.cases.ts';
import { cases6 } from './article-6.cases.ts';
import { cases7 } from './article-7.cases.ts';
import { cases10 } from './article-10.cases.ts';
import { cases12 } from './article-12.cases.ts';
import { cases13 } from './article-13.cases.ts';
import { cases15 } from './article-15.cases.ts';
import { cases16 } from './article-16.cases.ts';
import { cases17 } from './article-17.cases.ts';
import { cases18 } from './article-18.cases.ts';
import { cases19 } from './article-19.cases.ts';
import { cases20 } from './article-20.cases.ts';
import { cases22 } from './article-22.cases.ts';
import { cases23 } from './article-23.cases.ts';
import { cases24 } from './article-24.cases.ts';
import { cases26 } from './article-26.cases.ts';
import { cases27 } from './article-27.cases.ts';
import { cases29 } from './article-29.cases.ts';
import { cases30 } from './article-30.cases.ts';
import { cases31 } from './article-31.cases.ts';
import { cases33 } from './article-33.cases.ts';
import { cases35 } from './article-35.cases.ts';
import { cases36 } from './article-36.cases.ts';
import { cases37 } from './article-37.cases.ts';
import { cases38 } from './article-38.cases.ts';
import { cases39 } from './article-39.cases.ts';
import { cases40 } from './article-40.cases.ts';
import { cases41 } from './article-41.cases.ts';
import { cases42 } from './article-42.cases.ts';
import { cases43 } from './article-43.cases.ts';
import { cases44 } from './article-44.cases.ts';
import { cases45 } from './article-45.cases.ts';
import { cases46 } from './article-46.cases.ts';
import { cases461 } from './article-46-1.cases.ts';
import { cases462 } from './article-46-2.cases.ts';
import { cases463 } from './article-46-3.cases.ts';
import { cases466 } from './article-46-6.cases.ts';
import { cases469 } from './article-46-9.cases.ts';
import { cases47 } from './article-47.cases.ts';
import { cases48 } from './article-48.cases.ts';
import { cases50 } from './article-50.cases.ts';
import { cases51 } from './article-51.cases.ts';
import { receiversCases } from './receivers.cases.ts';

export const specialInstitutionsCases: readonly NormCase[] = [
  ...cases2, ...cases5, ...cases6, ...cases7, ...cases10, ...cases12, ...cases13,
  ...cases15, ...cases16, ...cases17, ...cases18, ...cases19, ...cases20, ...cases22, ...cases23, ...cases24, ...cases26, ...cases27, ...cases29, ...cases30, ...cases31, ...cases33, ...cases35, ...cases36, ...cases37, ...cases38, ...cases39, ...cases40, ...cases41,
  ...cases461, ...cases462, ...cases463, ...cases466, ...cases469, ...cases47, ...cases48,
  ...cases42, ...cases43, ...cases44, ...cases45, ...cases46, ...receiversCases, ...cases50, ...cases51,
];
