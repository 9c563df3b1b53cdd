/** All cases of all acts: kept apart from the acts so that norms never load cases. */
import type { NormCase } from '../check/case.ts';
import { casesOfAdministrative } from './administrative-offences/administrative.cases.ts';
import { cases131 } from './criminal-procedure/article-131.cases.ts';
import { casesOfComplaints } from './criminal-procedure/complaints.cases.ts';
import { casesOfCustody } from './criminal-procedure/custody.cases.ts';
import { casesOfDetention } from './criminal-procedure/detention.cases.ts';
import { prosecutorialSupervisionCases } from './prosecutorial-supervision/all.cases.ts';
import { specialInstitutionsCases } from './special-institutions/all.cases.ts';

export const allCases: readonly NormCase[] = [
  ...specialInstitutionsCases, ...cases131, ...casesOfDetention, ...casesOfCustody, ...casesOfComplaints, ...casesOfAdministrative,
  ...prosecutorialSupervisionCases,
];
