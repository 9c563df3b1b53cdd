/** Art. 11(3): who is the head of the administration of a place of custody, by kind of place and by whose it is. */
import type { Cite, I18n } from '../../engine/norm.ts';
import type { PlaceKind } from '../../facts/fact.ts';
import { cite } from './cite.ts';

export interface HeadOfAdministration {
  readonly kind: PlaceKind;
  /** `place.described.subKind`; absent: every place of the kind that no other line names. */
  readonly subKind?: string;
  readonly title: I18n;
  readonly cite: Cite;
  readonly rows: readonly string[];
}

export const headsOfAdministration: readonly HeadOfAdministration[] = [
  { kind: 'si', cite: cite('11', '3', '1'), rows: ['L11.3.1'], title: { kk: 'тергеу изоляторының бастығы', ru: 'начальник следственного изолятора', en: 'head of the remand prison' } },
  { kind: 'uis', cite: cite('11', '3', '2'), rows: ['L11.3.2'], title: { kk: 'түзеу мекемесінің бастығы', ru: 'начальник исправительного учреждения', en: 'head of the correctional institution' } },
  { kind: 'ivs', cite: cite('11', '3', '3'), rows: ['L11.3.3'], title: { kk: 'уақытша ұстау изоляторының бастығы', ru: 'начальник изолятора временного содержания', en: 'head of the temporary detention isolator' } },
  { kind: 'ivs', subKind: 'border-service', cite: cite('11', '3', '4'), rows: ['L11.3.4'], title: { kk: 'Ұлттық қауіпсіздік комитеті Шекара қызметі бөлімінің командирі', ru: 'командир части Пограничной службы Комитета национальной безопасности', en: 'commander of a unit of the Border Service of the National Security Committee' } },
  { kind: 'guardhouse', subKind: 'military-unit', cite: cite('11', '3', '5'), rows: ['L11.3.5'], title: { kk: 'әскери бөлімнің (кеменің) командирі', ru: 'командир войсковой части (корабля)', en: 'commander of the military unit (ship)' } },
  { kind: 'guardhouse', subKind: 'garrison', cite: cite('11', '3', '6'), rows: ['L11.3.6'], title: { kk: 'гарнизондық гауптвахтаның бастығы', ru: 'начальник гарнизонной гауптвахты', en: 'head of the garrison guardhouse' } },
  { kind: 'pr', cite: cite('46-3', '3'), rows: ['L46-3.3a'], title: { kk: 'қабылдау-бөлу орнының бастығы', ru: 'начальник приёмника-распределителя', en: 'head of the receiver-distributor' } },
];

/** The line of art. 11(3) for a place; null where the act names no head for such a place. */
export function headOf(kind: PlaceKind, subKind: string | null): HeadOfAdministration | null {
  const ofKind = headsOfAdministration.filter((line) => line.kind === kind);
  return ofKind.find((line) => line.subKind === (subKind ?? undefined)) ?? ofKind.find((line) => line.subKind === undefined) ?? null;
}
