/** Cases of points 4(30), 23 and 38: what an emergency is, the hour of each level, the registers. */
import type { NormCase } from '../../check/case.ts';
import { emergencyRows } from './emergencies.ts';
import { happens, warning } from '../special-institutions/happenings.cases.ts';
import { emergency, force, learned, reported } from './happenings-b.cases.ts';

const place = { subject: 'place' } as const;
const district = { ...place, norm: 'prosecutorial-supervision.38.report' } as const;
const region = { ...place, norm: 'prosecutorial-supervision.23.report' } as const;
const inTime = [{ state: 'met', due: '2016-03-10 02:40' }] as const;
const open = [{ state: 'open', due: '2016-03-10 02:40' }] as const;
const group = { participants: 12 } as const;

const chain: NormCase[] = [
  { ...district, name: 'reported by telephone at the last minute of the hour, at night', rows: ['P38'], facts: [emergency('2016-03-10 01:00', 'escape'), learned('2016-03-10 01:40', 'district'), reported('2016-03-10 02:40', 'district', 'regional-assistant')], at: '2016-03-10 09:00', expect: inTime },
  { ...district, name: 'reported a minute late', rows: ['P38'], facts: [emergency('2016-03-10 01:00', 'escape'), learned('2016-03-10 01:40', 'district'), reported('2016-03-10 02:41', 'district', 'directorate-officer')], at: '2016-03-10 09:00', expect: [{ state: 'met-late' }] },
  { ...district, name: 'the hour runs from receipt, not from the event', rows: ['P38'], facts: [emergency('2016-03-09 20:00', 'escape'), learned('2016-03-10 01:40', 'district')], at: '2016-03-10 02:40', expect: open },
  { ...district, name: 'nobody was told', rows: ['P38'], facts: [emergency('2016-03-10 01:00', 'escape'), learned('2016-03-10 01:40', 'district')], at: '2016-03-10 02:41', expect: [{ state: 'breached', due: '2016-03-10 02:40', evidence: 'not-recorded' }] },
  { ...district, name: 'a letter is no telephone call', rows: ['P38'], facts: [emergency('2016-03-10 01:00', 'escape'), learned('2016-03-10 01:40', 'district'), reported('2016-03-10 02:00', 'district', 'regional-assistant', { channel: 'electronic' })], at: '2016-03-10 02:41', expect: [{ state: 'breached' }] },
  { ...district, name: 'the timely call was recorded the next day', rows: ['P38'], facts: [emergency('2016-03-10 01:00', 'escape'), learned('2016-03-10 01:40', 'district'), reported('2016-03-10 02:30', 'district', 'regional-assistant', {}, { recordedAt: '2016-03-11 10:00' })], at: '2016-03-12 09:00', expect: [{ state: 'met' }] },
  { ...district, name: 'a corrected time of the call counts', rows: ['P38'], facts: [emergency('2016-03-10 01:00', 'escape'), learned('2016-03-10 01:40', 'district'), reported('2016-03-10 02:50', 'district', 'regional-assistant', {}, { id: 'r1' }), reported('2016-03-10 02:20', 'district', 'regional-assistant', {}, { corrects: 'r1', recordedAt: '2016-03-10 12:00' })], at: '2016-03-12 09:00', expect: [{ state: 'met' }] },
  { ...district, name: 'two emergencies are two calls', rows: ['P38'], facts: [emergency('2016-03-10 01:00', 'escape'), learned('2016-03-10 01:40', 'district'), happens('emergency.happened', '2016-03-10 01:50', { kind: 'self-harm' }, { id: 'e2' }), learned('2016-03-10 01:55', 'district', { emergency: 'e2' }), reported('2016-03-10 02:00', 'district', 'regional-assistant', { emergency: 'e2' })], at: '2016-03-10 09:00', expect: [{ state: 'breached' }, { state: 'met' }] },
  { ...district, name: 'information that no event is on record of yet is reported as an emergency', rows: ['P38', 'P4.30'], facts: [learned('2016-03-10 01:40', 'district', { emergency: 'unknown' })], at: '2016-03-10 02:00', expect: open },
  { ...region, name: 'the zonal officer is told in the last minute', rows: ['P23.2a'], facts: [emergency('2016-03-10 01:00', 'hostage-taking'), learned('2016-03-10 01:40', 'oblast'), reported('2016-03-10 02:40', 'oblast', 'zonal-officer', { channel: 'other-communication' })], at: '2016-03-10 09:00', expect: inTime },
  { ...region, name: 'the zonal officer is told a minute late', rows: ['P23.2a'], facts: [emergency('2016-03-10 01:00', 'hostage-taking'), learned('2016-03-10 01:40', 'oblast'), reported('2016-03-10 02:41', 'oblast', 'zonal-officer')], at: '2016-03-10 09:00', expect: [{ state: 'met-late' }] },
  { ...region, name: 'he is absent and the head of the Department is told: the clock does not restart', rows: ['P23.2b'], facts: [emergency('2016-03-10 01:00', 'hostage-taking'), learned('2016-03-10 01:40', 'oblast'), reported('2016-03-10 02:40', 'oblast', 'department-head', { zonalAbsent: true })], at: '2016-03-10 09:00', expect: inTime },
  { ...region, name: 'the head instead of a zonal officer who is there meets nothing', rows: ['P23.2a', 'P23.2b'], facts: [emergency('2016-03-10 01:00', 'hostage-taking'), learned('2016-03-10 01:40', 'oblast'), reported('2016-03-10 02:00', 'oblast', 'department-head')], at: '2016-03-10 02:41', expect: [{ state: 'breached' }] },
  { ...region, name: 'what the district learned does not start the hour of the region', rows: ['P23.2a'], facts: [emergency('2016-03-10 01:00', 'hostage-taking'), learned('2016-03-10 01:40', 'district')], at: '2016-03-10 09:00', expect: [] },
  { ...place, norm: 'prosecutorial-supervision.23.zonal-absent', name: 'the head of the directorate is told because the zonal officer is absent', rows: ['P23.2b'], facts: [emergency('2016-03-10 01:00', 'escape'), reported('2016-03-10 02:00', 'oblast', 'directorate-head', { zonalAbsent: true })], at: '2016-03-10 09:00', expect: [] },
  { ...place, norm: 'prosecutorial-supervision.23.zonal-absent', name: 'he is told as well, after the zonal officer', rows: ['P23.2b'], facts: [emergency('2016-03-10 01:00', 'escape'), reported('2016-03-10 01:50', 'oblast', 'zonal-officer'), reported('2016-03-10 02:00', 'oblast', 'directorate-head')], at: '2016-03-10 09:00', expect: [] },
  { ...place, norm: 'prosecutorial-supervision.23.zonal-absent', name: 'he is told instead, and nothing says that the zonal officer is absent', rows: ['P23.2b'], facts: [emergency('2016-03-10 01:00', 'escape'), reported('2016-03-10 02:00', 'oblast', 'directorate-head')], at: '2016-03-10 09:00', expect: [warning] },
  { ...place, norm: 'prosecutorial-supervision.38.call-log', name: 'caller and receiver are named', rows: ['P38', 'P23.2a'], facts: [reported('2016-03-10 02:00', 'district', 'regional-assistant')], at: '2016-03-10 09:00', expect: [] },
  { ...place, norm: 'prosecutorial-supervision.38.call-log', name: 'nobody says who received it', rows: ['P38', 'P23.2a'], facts: [happens('emergency.reported', '2016-03-10 02:00', { emergency: 'e1', fromLevel: 'district', addressee: 'regional-assistant', channel: 'telephone', caller: 'А. Үлгі' })], at: '2016-03-10 09:00', expect: [warning] },
];

/** Each kind of the definition starts the hour; group acts from the second person on. */
const kinds: NormCase[] = emergencyRows.flatMap(([row, list]) => list.map((kind): NormCase => ({
  ...district, name: `${kind} is an emergency`, rows: [row, 'P4.30'], facts: [emergency('2016-03-10 01:00', kind, group), learned('2016-03-10 01:40', 'district')], at: '2016-03-10 02:40', expect: open,
})));
const twoOrMore: NormCase[] = ([['P4.30b', 'group-disobedience'], ['P4.30h', 'collective-work-refusal'], ['P4.30i', 'collective-food-refusal']] as const).flatMap(([row, kind]): NormCase[] => [
  { ...district, name: `${kind} of two persons`, rows: [row], facts: [emergency('2016-03-10 01:00', kind, { participants: 2 }), learned('2016-03-10 01:40', 'district')], at: '2016-03-10 02:40', expect: open },
  { ...district, name: `${kind} of one person is none`, rows: [row], facts: [emergency('2016-03-10 01:00', kind, { participants: 1 }), learned('2016-03-10 01:40', 'district')], at: '2016-03-10 09:00', expect: [] },
  { ...district, name: `${kind} of an unknown number is reported`, rows: [row], facts: [emergency('2016-03-10 01:00', kind), learned('2016-03-10 01:40', 'district')], at: '2016-03-10 02:40', expect: open },
]);
const alone: NormCase[] = [
  { ...district, name: 'one person who harms himself is enough', rows: ['P4.30c'], facts: [emergency('2016-03-10 01:00', 'self-harm', { participants: 1 }), learned('2016-03-10 01:40', 'district')], at: '2016-03-10 02:40', expect: open },
  ...(['suicide', 'attempted-escape', 'weapon-use', 'physical-force'] as const).map((kind): NormCase => ({
    ...district, name: `${kind} is registered and is no emergency of the definition`, rows: ['P4.30'], facts: [emergency('2016-03-10 01:00', kind), learned('2016-03-10 01:40', 'district')], at: '2016-03-10 09:00', expect: [],
  })),
  { ...district, name: 'a suicide that the office treats as an emergency', rows: ['P4.30'], facts: [emergency('2016-03-10 01:00', 'suicide', { treatedAsEmergency: true }), learned('2016-03-10 01:40', 'district')], at: '2016-03-10 02:40', expect: open },
];

const known = { ...place, norm: 'prosecutorial-supervision.4.learned', rows: ['P4.30'] } as const;
const toldOf: NormCase[] = [
  { ...known, name: 'the office learns of it in the last minute of the hour', facts: [emergency('2016-03-10 01:00', 'escape'), learned('2016-03-10 02:00', 'district')], at: '2016-03-10 09:00', expect: [{ state: 'met', due: '2016-03-10 02:00' }] },
  { ...known, name: 'the office learns of it a minute late', facts: [emergency('2016-03-10 01:00', 'escape'), learned('2016-03-10 02:01', 'oblast')], at: '2016-03-10 09:00', expect: [{ state: 'met-late' }] },
  { ...known, name: 'a registered event that is no emergency starts nothing', facts: [emergency('2016-03-10 01:00', 'suicide')], at: '2016-03-10 09:00', expect: [] },
];

const fields: NormCase[] = [
  ...(['group-disobedience', 'collective-work-refusal', 'collective-food-refusal'] as const).flatMap((kind): NormCase[] => [
    { ...place, norm: 'prosecutorial-supervision.4.participants', name: `${kind}: the number is recorded`, rows: ['P4.30', 'P4.30b', 'P4.30h', 'P4.30i'], facts: [emergency('2016-03-10 01:00', kind, { participants: 3 })], at: '2016-03-10 09:00', expect: [] },
    { ...place, norm: 'prosecutorial-supervision.4.participants', name: `${kind}: no number`, rows: ['P4.30', 'P4.30b', 'P4.30h', 'P4.30i'], facts: [emergency('2016-03-10 01:00', kind)], at: '2016-03-10 09:00', expect: [warning] },
  ]),
  { ...place, norm: 'prosecutorial-supervision.4.whose-staff', name: 'torture by staff of the penal system', rows: ['P4.30j', 'P4.30k', 'P4.30l'], facts: [emergency('2016-03-10 01:00', 'torture', { staffOf: 'uis' })], at: '2016-03-10 09:00', expect: [] },
  { ...place, norm: 'prosecutorial-supervision.4.whose-staff', name: 'a crime of a worker of RGP Enbek', rows: ['P4.30m', 'P4.30n'], facts: [emergency('2016-03-10 01:00', 'staff-crime', { staffOf: 'enbek' })], at: '2016-03-10 09:00', expect: [] },
  { ...place, norm: 'prosecutorial-supervision.4.whose-staff', name: 'special means in the hands of a worker of RGP Enbek', rows: ['P4.30l'], facts: [emergency('2016-03-10 01:00', 'special-means', { staffOf: 'enbek' })], at: '2016-03-10 09:00', expect: [warning] },
  { ...place, norm: 'prosecutorial-supervision.4.whose-staff', name: 'whose staff is not recorded', rows: ['P4.30j', 'P4.30m'], facts: [emergency('2016-03-10 01:00', 'staff-misdemeanour')], at: '2016-03-10 09:00', expect: [warning] },
];

const registers: NormCase[] = ([
  ['weapon', 'P23.1b', force('2016-02-28 10:00', 'firearm')],
  ['special-means', 'P23.1c', force('2016-02-28 10:00', 'handcuffs')],
  ['escape', 'P23.1d', happens('episode.ended', '2016-02-28 10:00', { how: 'escape' }, { id: 'u1' })],
  ['suicide', 'P23.1f', happens('death.established', '2016-02-28 10:00', { manner: 'suicide' }, { id: 'u1' })],
  ['violent-death', 'P4.30o', happens('death.established', '2016-02-28 10:00', { manner: 'violent' }, { id: 'u1' })],
  ['self-harm', 'P23.1e', happens('injury.discovered', '2016-02-28 10:00', { injuryId: '1', selfHarm: true }, { id: 'u1' })],
] as const).flatMap(([what, row, fact]): NormCase[] => {
  const norm = `prosecutorial-supervision.23.${what}`, rows = [row, ...(what === 'special-means' ? ['P4.30l'] : [])];
  const entered = (at: string) => happens('emergency.involved', at, { emergency: 'e1', about: 'u1' }, { by: 'custody-prosecutor' });
  return [
    { norm, name: `${what}: registered at the last minute`, rows, facts: [fact, entered('2016-02-29 10:00')], at: '2016-03-02 09:00', expect: [{ state: 'met', due: '2016-02-29 10:00' }] },
    { norm, name: `${what}: registered a minute late`, rows, facts: [fact, entered('2016-02-29 10:01')], at: '2016-03-02 09:00', expect: [{ state: 'met-late' }] },
    { norm, name: `${what}: not registered`, rows, facts: [fact], at: '2016-02-29 10:01', expect: [{ state: 'breached' }] },
  ];
});

export const casesOfEmergencies: readonly NormCase[] = [
  ...chain, ...kinds, ...twoOrMore, ...alone, ...toldOf, ...fields, ...registers,
  { norm: 'prosecutorial-supervision.23.weapon', name: 'handcuffs are no weapon', rows: ['P23.1b'], facts: [force('2016-02-28 10:00', 'handcuffs')], at: '2016-03-02 09:00', expect: [] },
  { norm: 'prosecutorial-supervision.23.special-means', name: 'checked by the office, so in its register', rows: ['P23.1c'], facts: [force('2016-02-28 10:00', 'handcuffs'), happens('force.checked', '2016-02-28 14:00', { about: 'u1', level: 'oblast', onSite: true }, { by: 'custody-prosecutor' })], at: '2016-03-02 09:00', expect: [{ state: 'met' }] },
  { norm: 'prosecutorial-supervision.23.suicide', name: 'a death of illness is no suicide', rows: ['P23.1f'], facts: [happens('death.established', '2016-02-28 10:00', { manner: 'natural' })], at: '2016-03-02 09:00', expect: [] },
  { norm: 'prosecutorial-supervision.23.special-means', name: 'physical force is no special means', rows: ['P23.1c'], facts: [force('2016-02-28 10:00', 'physical')], at: '2016-03-02 09:00', expect: [] },
];
