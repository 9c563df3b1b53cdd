/**
 * The registers' tables as far as points 19–38 fulfil them: deadlines, periodic duties, the kinds of emergency, the steps of the chain of
 * reports, who supervises what. Written out here row by row, so that the norms are held against something other than themselves.
 */
import type { TermUnit } from '../../time/term.ts';
import type { Period } from '../../engine/norm.ts';

interface Deadline { readonly id: string; readonly rows: readonly string[]; readonly norm: string; readonly number: number | null; readonly unit: TermUnit; readonly opens: readonly string[]; readonly bearer: string }

/** `number` null: the source gives none, so the number is one of design. */
export const deadlines: readonly Deadline[] = [
  { id: 'DL01', rows: ['P38'], norm: '38.report', number: 1, unit: 'hour', opens: ['emergency.learned'], bearer: 'district-prosecutor' },
  { id: 'DL02', rows: ['P23.2a'], norm: '23.report', number: 1, unit: 'hour', opens: ['emergency.learned'], bearer: 'regional-assistant' },
  { id: 'DL03', rows: ['P23.2b'], norm: '23.report', number: 1, unit: 'hour', opens: ['emergency.learned'], bearer: 'regional-assistant' },
  { id: 'DL06', rows: ['P25.8'], norm: '25.single-cell', number: 48, unit: 'hour', opens: ['penalty.imposed'], bearer: 'regional-assistant' },
  { id: 'DL07', rows: ['P34.1a', 'P34.1b'], norm: '34.resolution-checked', number: 48, unit: 'hour', opens: ['punishment.resolved'], bearer: 'district-prosecutor' },
  { id: 'DL08', rows: ['P21.2'], norm: '21.release', number: null, unit: 'hour', opens: ['supervision.unlawful-custody-found'], bearer: 'regional-assistant' },
  { id: 'DL09', rows: ['P19.5a'], norm: '19.commission-check', number: null, unit: 'hour', opens: ['monitoring.statement-filed', 'appeal.registered'], bearer: 'regional-assistant' },
  { id: 'DL10', rows: ['P32.4c'], norm: '32.commission-check', number: null, unit: 'hour', opens: ['monitoring.statement-filed', 'appeal.registered'], bearer: 'district-prosecutor' },
  { id: 'DL11', rows: ['P32.3b'], norm: '32.npm-rights', number: null, unit: 'hour', opens: ['monitoring.rights-violated'], bearer: 'district-prosecutor' },
  { id: 'DL12', rows: ['P32.3c'], norm: '32.materials', number: 3, unit: 'working-day', opens: ['supervision.check-finished'], bearer: 'district-prosecutor' },
  { id: 'DL20', rows: ['P25.4a'], norm: '25.examined-on-placement', number: null, unit: 'minute', opens: ['custody.admitted'], bearer: 'medical-officer' },
  { id: 'DL23', rows: ['P32.5c'], norm: '32.application', number: null, unit: 'day', opens: ['appeal.registered'], bearer: 'district-prosecutor' },
  { id: 'DL27', rows: ['P25.10'], norm: '25.dispatched', number: null, unit: 'day', opens: ['placement.particulars-noted'], bearer: 'head-of-place' },
];

interface Periodic { readonly id: string; readonly rows: readonly string[]; readonly norms: readonly string[]; readonly every: Period; readonly states: readonly string[]; readonly bearer: string }

export const periodic: readonly Periodic[] = [
  { id: 'PD03', rows: ['P21.3a'], norms: ['21.mailbox-si', '21.mailbox-uis'], every: 'week', states: ['supervised-si', 'supervised-uis'], bearer: 'regional-assistant' },
  { id: 'PD04', rows: ['P32.5a'], norms: ['32.mailbox-uis', '32.mailbox-probation'], every: 'week', states: ['supervised-uis', 'supervised-probation'], bearer: 'district-prosecutor' },
  { id: 'PD05', rows: ['P21.1a'], norms: ['21.monthly-si-uis'], every: 'month', states: ['supervised-si'], bearer: 'regional-assistant' },
  { id: 'PD06', rows: ['P21.1b'], norms: ['21.monthly-si-knb'], every: 'month', states: ['supervised-si'], bearer: 'regional-assistant' },
  { id: 'PD07', rows: ['P21.1c'], norms: ['21.monthly-ivs'], every: 'month', states: ['supervised-ivs'], bearer: 'regional-assistant' },
  { id: 'PD08', rows: ['P21.1d'], norms: ['21.monthly-sp'], every: 'month', states: ['supervised-sp'], bearer: 'regional-assistant' },
  { id: 'PD10', rows: ['P34.2'], norms: ['34.premises-monthly'], every: 'month', states: ['supervised-uis'], bearer: 'district-prosecutor' },
  { id: 'PD11', rows: ['P35'], norms: ['35.reception'], every: 'month', states: ['supervised-uis'], bearer: 'district-prosecutor' },
  { id: 'PD14', rows: ['P30'], norms: ['30.analysis'], every: 'quarter', states: ['office-of-region'], bearer: 'regional-assistant' },
  { id: 'PD19', rows: ['P33a', 'P33b'], norms: ['33.comprehensive'], every: 'half-year', states: ['supervised-uis'], bearer: 'district-prosecutor' },
  { id: 'PD22', rows: ['P29a'], norms: ['29.reconciliation'], every: 'half-year', states: ['office-of-region'], bearer: 'regional-assistant' },
];

/** Codes of the definition with its rows; two rows bring in two kinds each. */
export const eventTypes: readonly (readonly [code: string, row: string])[] = [
  ['DISASTER_NATURAL', 'P4.30a'], ['DISASTER_TECHNOGENIC', 'P4.30a'], ['GROUP_DISOBEDIENCE', 'P4.30b'], ['SELF_HARM', 'P4.30c'], ['HOSTAGE_TAKING', 'P4.30d'],
  ['POGROM', 'P4.30e'], ['MASS_DISORDER', 'P4.30f'], ['ESCAPE', 'P4.30g'], ['COLLECTIVE_WORK_REFUSAL', 'P4.30h'], ['COLLECTIVE_FOOD_REFUSAL', 'P4.30i'],
  ['TORTURE', 'P4.30j'], ['ILLICIT_INFLUENCE', 'P4.30k'], ['SPECIAL_MEANS', 'P4.30l'], ['STAFF_CRIME', 'P4.30m'], ['STAFF_MISDEMEANOUR', 'P4.30m'],
  ['STAFF_CORRUPTION_OFFENCE', 'P4.30n'], ['VIOLENT_DEATH', 'P4.30o'],
];
export const recordedButNoEmergency: readonly string[] = ['WEAPON_USE', 'ATTEMPTED_ESCAPE', 'SUICIDE', 'PHYSICAL_FORCE'];

/** The chain: who tells whom within how many hours. Step 3 is the special message of point 17, step 4 the monthly information of point 65. */
export const chain = [
  { no: 1, norm: '38.report', level: 'district', to: ['regional-assistant', 'directorate-officer'], hours: 1, channels: ['telephone'] },
  { no: 2, norm: '23.report', level: 'oblast', to: ['zonal-officer', 'directorate-head', 'department-head'], hours: 1, channels: ['telephone', 'other-communication'] },
  { no: 3, norm: '17.special-message', level: 'oblast', to: [], hours: 3, channels: ['electronic', 'fax'] },
] as const;

/** Who supervises what, from the matrix of section 3, as far as points 19(1) and 32(1) say it. */
export const supervision: readonly (readonly [level: 'REGIONAL' | 'DISTRICT', rows: readonly string[], objects: readonly string[]])[] = [
  ['REGIONAL', ['P19.1a'], ['penal-department']], ['REGIONAL', ['P19.1b'], ['rgp-enbek']], ['REGIONAL', ['P19.1c'], ['si', 'ivs', 'sp', 'uis']],
  ['REGIONAL', ['P19.1d', 'P19.1e'], ['internal-affairs-department']], ['REGIONAL', ['P19.1f'], ['knb-remand-prisons']], ['REGIONAL', ['P19.1g'], ['rehabilitation-bodies']],
  ['DISTRICT', ['P32.1a'], ['uis']], ['DISTRICT', ['P32.1b'], ['ivs']], ['DISTRICT', ['P32.1c'], ['sp']], ['DISTRICT', ['P32.1d'], ['probation-service']], ['DISTRICT', ['P32.1e'], ['public-security-unit']],
  ['DISTRICT', ['P32.1f'], ['rehabilitation-bodies']], ['DISTRICT', ['P36a', 'P36b', 'P37a'], ['uis']],
];

/** Fields of the conclusions (DOC02, DOC03), of the entry on punishment premises (DOC06) and of the collection (DOC18), by their keys. */
export const documents = {
  'force.conclusion-drawn': { person: 'person', place: 'where', time: 'usedAt', circumstances: 'circumstances', 'staff[]': 'staff', 'legal_references[]': 'legalReferences', operative_part: 'finding', 'attachments[]': 'attachments', validity_finding: 'justified' },
  'punishment.premises-checked': { temperature: 'temperature', humidity: 'humidity', total: 'total', in_DIZO: 'inDizo', in_OK: 'inOk', 'complainants[]': 'complainants' },
  'punishment.check-concluded': { lawfulness: 'lawful', validity: 'justified' },
  'mailbox.opened': { representative: 'representative', number: 'count' },
  'emergency.special-message-sent': { date: 'happenedAt', time: 'happenedAt', place: 'where', circumstances: 'circumstances', causes: 'causes', aims: 'aims', methods: 'methods', objects_and_instruments: 'instruments', participants_total: 'participantsTotal' },
} as const;
