/** Which places a norm of supervision is about, and which level answers for them: the attributes of the place and of its assignment. */
import type { Guard } from '../../engine/norm.ts';
import type { PlaceKind } from '../../facts/fact.ts';

/** Special institutions in the sense of the Instruction (point 4(3)); reception-distribution centres are not among them. */
export const specialInstitutions = ['si', 'ivs', 'sp'] as const satisfies readonly PlaceKind[];

export const placeOf = (...kinds: readonly PlaceKind[]): Guard => ({ value: 'subject.kind', in: kinds });
export const byRegion: Guard = { value: 'subject.supervisingLevel', is: 'oblast' };
/** Without an order of the regional prosecutor the district answers (point 32(1)). */
export const byDistrict: Guard = { not: { value: 'subject.supervisingLevel', in: ['oblast', 'general'] } };
