/** Who may have an account. The capacity is what stands in the fact; the role is what the access matrix reads. */
import type { Capacity } from '@kepil/law/facts/fact.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';

export const roles = [
  'duty-officer', 'head-of-place', 'investigator', 'procedural-prosecutor', 'custody-prosecutor', 'judge', 'auditor', 'administrator', 'defence-counsel', 'monitoring-member',
] as const;
export type Role = (typeof roles)[number];

/** The capacity in which a role acts where the account names no other (an inquirer is an investigator to the matrix). */
export const capacityOfRole = {
  'duty-officer': 'duty-officer',
  'head-of-place': 'head-of-place',
  investigator: 'investigator',
  'procedural-prosecutor': 'procedural-prosecutor',
  'custody-prosecutor': 'custody-prosecutor',
  judge: 'investigating-judge',
  auditor: 'auditor',
  administrator: 'administrator',
  'defence-counsel': 'defence-counsel',
  'monitoring-member': 'monitoring-member',
} as const satisfies Record<Role, Capacity>;

/** Capacities that an account of the role may carry; the administrator's form offers these and the database holds no other. */
export const capacitiesOfRole = {
  'duty-officer': ['duty-officer', 'medical-officer', 'detaining-officer'],
  'head-of-place': ['head-of-place', 'deputy-head-of-place'],
  investigator: ['investigator', 'inquirer', 'head-of-investigation'],
  'procedural-prosecutor': ['procedural-prosecutor', 'prosecutor', 'deputy-prosecutor'],
  'custody-prosecutor': ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'],
  judge: ['investigating-judge', 'judge', 'court'],
  auditor: ['auditor'],
  administrator: ['administrator'],
  'defence-counsel': ['defence-counsel'],
  'monitoring-member': ['monitoring-member'],
} as const satisfies Record<Role, readonly Capacity[]>;

export const roleTitles: Readonly<Record<Role, I18n>> = {
  'duty-officer': { kk: 'кезекші', ru: 'дежурный', en: 'duty officer' },
  'head-of-place': { kk: 'мекеме бастығы', ru: 'начальник учреждения', en: 'head of the place of custody' },
  investigator: { kk: 'тергеуші', ru: 'следователь', en: 'investigator' },
  'procedural-prosecutor': { kk: 'процесс прокуроры', ru: 'процессуальный прокурор', en: 'procedural prosecutor' },
  'custody-prosecutor': { kk: 'арнаулы мекемелерді қадағалайтын прокурор', ru: 'прокурор по надзору за спецучреждениями', en: 'prosecutor for places of custody' },
  judge: { kk: 'тергеу судьясы', ru: 'следственный судья', en: 'investigating judge' },
  auditor: { kk: 'аудитор', ru: 'аудитор', en: 'auditor' },
  administrator: { kk: 'әкімші', ru: 'администратор', en: 'administrator' },
  'defence-counsel': { kk: 'қорғаушы', ru: 'защитник', en: 'defence counsel' },
  'monitoring-member': { kk: 'қоғамдық бақылау комиссиясының мүшесі', ru: 'член общественной наблюдательной комиссии', en: 'member of a public monitoring commission' },
};
