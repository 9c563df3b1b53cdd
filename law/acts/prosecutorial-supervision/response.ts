/**
 * Which act a finding calls for, and to whom. The Instruction names the levels (point 12) and leaves the kind of act to the prosecutor: what
 * stands here is a proposal, each value can be changed before it is recorded.
 */
import type { Norm } from '../../engine/norm.ts';
import type { ProsecutorLevel } from '../../facts/fact.ts';

/** As much of a finding as the choice needs. */
export interface Wrong { readonly norm: Norm | undefined; readonly state: string; readonly until: number | null; readonly bearer: string | null }

type AddresseeLevel = 'place' | 'district' | 'oblast' | 'central';

/** Bodies outside the place by the bearer of the duty; prosecutors are not asked by an act of response, detained persons and visitors neither. */
const bodies: Readonly<Record<string, AddresseeLevel | null>> = {
  'internal-affairs-body': 'district', 'detaining-officer': 'district', investigator: 'district', 'ship-captain': 'district', 'border-detachment-head': 'oblast',
  court: 'district', 'investigating-judge': 'district', minister: 'central', akimat: 'oblast',
  detainee: null, 'monitoring-member': null, prosecutor: null, 'deputy-prosecutor': null, 'custody-prosecutor': null, 'procedural-prosecutor': null, 'district-prosecutor': null, 'regional-prosecutor': null,
  'deputy-regional-prosecutor': null, 'regional-assistant': null, department: null, 'department-head': null, 'zonal-officer': null, 'directorate-officer': null,
};
const decides = new Set(['court', 'investigating-judge']);

/** At whom an act can be directed: false for a breach by a prosecutor himself, by one detained, by a visitor. */
export const answerable = (bearer: string | null): boolean => bearer === null || bodies[bearer] !== null;

export const addresseeLevel = (bearer: string | null): AddresseeLevel => (bearer === null ? 'place' : bodies[bearer] ?? 'place');

/** Nobody may be held without ground: such a norm is answered by release, whoever else is at fault. */
const heldUnlawfully = ({ rule }: Norm): boolean => rule.type === 'coverage' || (rule.type === 'deadline' && 'leaves' in rule.discharge);

/** Release where somebody is held without ground; a protest against a decision of a court; a prescription while it goes on; else a submission. */
export function actKind(wrongs: readonly Wrong[]): 'release-order' | 'protest' | 'prescription' | 'submission' {
  const goesOn = ({ until, state }: Wrong): boolean => until === null && state !== 'instant';
  if (wrongs.some((wrong) => wrong.norm !== undefined && heldUnlawfully(wrong.norm) && goesOn(wrong))) return 'release-order';
  if (wrongs.every(({ bearer }) => bearer !== null && decides.has(bearer))) return 'protest';
  return wrongs.length === 1 && wrongs.every(goesOn) ? 'prescription' : 'submission';
}

/** The level of the addressee: of several the highest, since one act goes to one body. Central ones only through the Prosecutor General's Office (point 12, part 1). */
export function route(wrongs: readonly Pick<Wrong, 'bearer'>[], own: ProsecutorLevel): { readonly addresseeLevel: AddresseeLevel; readonly throughGeneral?: true } {
  const order: readonly AddresseeLevel[] = ['place', 'district', 'oblast', 'central'];
  const highest = order[Math.max(...wrongs.map(({ bearer }) => order.indexOf(addresseeLevel(bearer))))] ?? 'place';
  return highest === 'central' && own !== 'general' ? { addresseeLevel: highest, throughGeneral: true } : { addresseeLevel: highest };
}
