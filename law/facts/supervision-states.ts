/** States of supervision: of a place, that a prosecutor's office answers for it, by its kind; of an office, that it works, by its level. */
import type { I18n, StateSpec } from '../engine/norm.ts';
import { placeKindLabels, prosecutorLevelLabels } from './choices.ts';
import type { PlaceKind, ProsecutorLevel } from './fact.ts';
import { words } from './words.ts';

const kinds = {
  'supervised-ivs': 'ivs', 'supervised-sp': 'sp', 'supervised-si': 'si', 'supervised-uis': 'uis', 'supervised-pr': 'pr', 'supervised-probation': 'probation-service', 'supervised-pob': 'public-security-unit',
  'supervised-guardhouse': 'guardhouse', 'supervised-ship': 'ship-premises', 'supervised-border': 'border-premises',
} as const satisfies Record<string, PlaceKind>;

const levels = { 'office-of-district': 'district', 'office-of-region': 'oblast', 'office-of-department': 'general' } as const satisfies Record<string, ProsecutorLevel>;

/** From the first assignment of the place to an office until supervision ends. Another office may take over: that begins nothing anew. */
const supervised = (id: string, kind: PlaceKind): StateSpec => ({
  id, subject: 'place',
  enter: [{ fact: 'place.supervision-assigned', where: { value: 'fact.placeKind', is: kind } }],
  leave: [{ fact: 'place.supervision-assigned', where: { not: { value: 'fact.placeKind', is: kind } } }, { fact: 'place.supervision-ended' }],
});

const office = (id: string, level: ProsecutorLevel): StateSpec => ({
  id, subject: 'office',
  enter: [{ fact: 'office.described', where: { value: 'fact.level', is: level } }],
  leave: [{ fact: 'office.described', where: { not: { value: 'fact.level', is: level } } }, { fact: 'office.closed' }],
});

export const supervisionStates: readonly StateSpec[] = [
  ...Object.entries(kinds).map(([id, kind]) => supervised(id, kind)),
  ...Object.entries(levels).map(([id, level]) => office(id, level)),
];

export const supervisionStateLabels: Readonly<Record<string, I18n>> = Object.fromEntries([
  ...Object.entries(kinds).map(([id, kind]) => { const { kk, ru, en } = placeKindLabels[kind]; return [id, words(`прокурор қадағалайды: ${kk}`, `под надзором прокурора: ${ru}`, `supervised by a prosecutor: ${en}`)] as const; }),
  ...Object.entries(levels).map(([id, level]) => { const { kk, ru, en } = prosecutorLevelLabels[level] ?? words(level, level, level); return [id, words(`жұмыс істеп тұрған ${kk}`, `действующая ${ru}`, `working ${en}`)] as const; }),
]);
