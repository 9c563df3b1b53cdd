/** Which office answers for a place, a person under punishment or a question on the way; and where an assignment leaves a gap or an overlap. Pure. */
import type { PlaceKind, ProsecutorLevel } from '../facts/fact.ts';
import type { ProsecutorBranch } from '../facts/supervision-office.ts';
import { jurisdiction, type JurisdictionRow, type Supervisor } from './matrix.ts';

export interface SupervisedObject {
  readonly kind: PlaceKind;
  /** Whose the place is: `transport-police` makes an isolator one of transport. */
  readonly agency?: string | null;
  /** An order of the regional prosecutor lays the supervision on the regional office (point 19(1)). */
  readonly byOrderOfRegion?: boolean;
}

export interface Competence {
  readonly branch: ProsecutorBranch;
  readonly level: ProsecutorLevel;
  /** Rows of the matrix by which it is so. */
  readonly by: readonly JurisdictionRow[];
  /** Others who check the same place by their own rows: the region monthly, the unit for operational-search activity. */
  readonly beside: readonly JurisdictionRow[];
}

/** The source's code of the place; null for kinds that this Instruction does not supervise (a reception-distribution centre is only counter-checked: point 42(4)). */
export function codeOf({ kind, agency }: SupervisedObject): string | null {
  switch (kind) {
    case 'si': return agency === 'knb' ? 'SI_KNB' : 'SI_UIS';
    case 'ivs': return agency === 'transport-police' ? 'IVS_TRANSPORT' : 'IVS';
    case 'sp': return 'SP';
    case 'uis': return 'UIS';
    case 'probation-service': return 'PROBATION';
    case 'public-security-unit': return 'POB';
    case 'guardhouse': return 'GUARDHOUSE';
    case 'ship-premises': return 'SHIP_PREMISES';
    case 'border-premises': return 'BORDER_PREMISES';
    case 'pr': case 'medical-institution': case 'other-premises': case 'police-office': case 'home': return null;
    default: return kind satisfies never;
  }
}

const over = (code: string, by: Supervisor): JurisdictionRow[] => jurisdiction.filter((row) => row.by.length === 1 && row.by[0] === by && row.over.includes(code));

/**
 * Exactly one office answers for a place (point 57): a military or transport prosecutor where the matrix names the place as theirs, the
 * regional office for remand prisons and by its own order (question 19, question 7), otherwise the district. null: nobody by this Instruction.
 */
export function competentFor(object: SupervisedObject): Competence | null {
  const code = codeOf(object);
  if (code === null) return null;
  const [military, transport, regional, district, operational] = (['MILITARY', 'TRANSPORT', 'REGIONAL', 'DISTRICT', 'OSA_UNIT'] as const).map((by) => over(code, by)) as [JurisdictionRow[], JurisdictionRow[], JurisdictionRow[], JurisdictionRow[], JurisdictionRow[]];
  if (military.length > 0) return { branch: 'military', level: 'district', by: military, beside: operational };
  if (transport.length > 0) return { branch: 'transport', level: 'district', by: transport, beside: operational };
  const byOrder = regional.filter(({ condition }) => condition !== undefined), always = regional.filter(({ condition }) => condition === undefined);
  if (district.length === 0) return { branch: 'territorial', level: 'oblast', by: always, beside: operational };
  return object.byOrderOfRegion ? { branch: 'territorial', level: 'oblast', by: byOrder, beside: [...always, ...operational] } : { branch: 'territorial', level: 'district', by: district, beside: [...always, ...operational] };
}

/** Questions on which military prosecutors, the regional office and the district check together (point 58, second paragraph). */
export const jointQuestions = { 'crime-en-route': 'P58.2a', 'engineering-means': 'P58.2b', 'controller-service': 'P58.2c', 'servicemen-punishments': 'P58.2d' } as const;
export type JointQuestion = keyof typeof jointQuestions;

export function jointCheckOn(question: JointQuestion): { readonly row: string; readonly participants: readonly { readonly branch: ProsecutorBranch; readonly level: ProsecutorLevel }[] } {
  return {
    row: jointQuestions[question],
    participants: [{ branch: 'military', level: 'district' }, { branch: 'territorial', level: 'oblast' }, { branch: 'territorial', level: 'district' }],
  };
}

/** Whose supervision a punishment without deprivation of liberty, or an event on the way, falls under by the person or the convoy (point 58). */
export function branchOfPerson({ serviceman, convoyByNationalGuard }: { readonly serviceman?: boolean; readonly convoyByNationalGuard?: boolean }): { readonly branch: ProsecutorBranch; readonly row: string } | null {
  if (convoyByNationalGuard) return { branch: 'military', row: 'P58.1f' };
  return serviceman ? { branch: 'military', row: 'P58.1c' } : null;
}

export interface Assignment { readonly place: string; readonly office: string; readonly branch: ProsecutorBranch; readonly level: ProsecutorLevel }
export interface AssignmentFault { readonly place: string; readonly fault: 'nobody' | 'several' | 'other-branch' | 'other-level'; readonly offices: readonly string[] }

/** Point 57: every supervised place has one responsible office, and it is the competent one. `places` that nobody supervises by the Instruction are left out. */
export function assignmentFaults(places: readonly (SupervisedObject & { readonly id: string })[], assignments: readonly Assignment[]): AssignmentFault[] {
  return places.flatMap((place): AssignmentFault[] => {
    const own = assignments.filter((one) => one.place === place.id);
    const offices = [...new Set(own.map(({ office }) => office))];
    if (codeOf(place) === null) return [];
    if (offices.length === 0) return [{ place: place.id, fault: 'nobody', offices }];
    if (offices.length > 1) return [{ place: place.id, fault: 'several', offices }];
    const [only] = own;
    const competent = competentFor({ ...place, byOrderOfRegion: place.byOrderOfRegion ?? only?.level === 'oblast' });
    if (only && competent && only.branch !== competent.branch) return [{ place: place.id, fault: 'other-branch', offices }];
    return only && competent && only.branch === 'territorial' && only.level !== competent.level ? [{ place: place.id, fault: 'other-level', offices }] : [];
  });
}
