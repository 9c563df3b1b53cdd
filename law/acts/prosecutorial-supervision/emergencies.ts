/** Which recorded events are emergencies (point 4(30)), from how many persons on, and where their chain of reports runs. */
import type { Guard, Term } from '../../engine/norm.ts';
import { collective, emergencyKinds, enRouteLabels, registeredEvents } from '../../facts/emergency.ts';
import { act } from './cite.ts';

const [disobedience, ...refusals] = collective;
const alone = [...emergencyKinds.filter((kind) => !(collective as readonly string[]).includes(kind)), ...Object.keys(enRouteLabels)];
const from = (kinds: readonly string[], param: string): Guard => ({ all: [
  { value: 'fact.kind', in: kinds },
  // How many there were may be learned later: until then the alarm is the safe one.
  { any: [{ value: 'fact.participants', known: false }, { value: 'fact.participants', atLeast: { param } }] },
] });

/** `emergency.happened` is an emergency; the registered events of point 23 only where the office treats them so (question 3). */
export const isEmergency: Guard = { any: [
  { value: 'fact.kind', in: alone },
  from([disobedience], `${act}.4.group`),
  from(refusals, `${act}.design.collective`),
  { all: [{ value: 'fact.kind', in: [...registeredEvents] }, { value: 'fact.treatedAsEmergency', is: true }] },
] };

/** What an office learned of is an emergency, or is not on record yet: silence about the kind is no reason to wait. */
export const ofEmergency: Guard = { not: { recorded: { fact: 'emergency.happened', where: { not: isEmergency }, key: { $id: 'emergency' } } } };

/** One emergency, one chain: report, message and visit name the same event. */
export const sameEmergency = { emergency: 'emergency' } as const;

export const learnedBy = (level: 'district' | 'oblast' | 'general'): Guard => ({ all: [{ value: 'fact.level', is: level }, ofEmergency] });

/** Hours of the chain run by day and night, from the minute in which the information came (question 2). */
export const hours = (param: string): Term => ({ param: `${act}.${param}`, unit: 'hour', mode: 'exact' });

/** Rows of the definition, in its order, with the kinds that each brings in. */
export const emergencyRows = [
  ['P4.30a', ['disaster-natural', 'disaster-technogenic']], ['P4.30b', ['group-disobedience']], ['P4.30c', ['self-harm']],
  ['P4.30d', ['hostage-taking']], ['P4.30e', ['pogrom']], ['P4.30f', ['mass-disorder']], ['P4.30g', ['escape']],
  ['P4.30h', ['collective-work-refusal']], ['P4.30i', ['collective-food-refusal']], ['P4.30j', ['torture']], ['P4.30k', ['illicit-influence']],
  ['P4.30l', ['special-means']], ['P4.30m', ['staff-crime', 'staff-misdemeanour']], ['P4.30n', ['staff-corruption-offence']], ['P4.30o', ['violent-death']],
] as const satisfies readonly (readonly [string, readonly (typeof emergencyKinds)[number][]])[];
