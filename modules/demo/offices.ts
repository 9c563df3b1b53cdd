/** Offices: prosecutors on three levels, police that investigate, courts, the public monitoring commission of each region. Addresses end in `.example` and lead nowhere. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { ProsecutorLevel } from '@kepil/law/facts/fact.ts';
import { ofTerritory, regions, type District, type Region } from './territories.ts';

export interface DemoOffice {
  readonly id: string;
  readonly kind: 'prosecutor' | 'police' | 'court' | 'monitoring-commission';
  /** Of a prosecutor's office: what it may agree (CPC 151). */
  readonly level: ProsecutorLevel | null;
  /** Of a court: which one. */
  readonly court: 'investigating' | 'criminal' | 'district' | null;
  readonly name: I18n;
  readonly territory: string;
  readonly email: string;
}

const short = ({ id }: Region | District): string => id.slice('kz/'.length).replace('/', '-');

function office(kind: DemoOffice['kind'], prefix: string, where: Region | District, name: (of: I18n) => I18n, more: Partial<Pick<DemoOffice, 'level' | 'court'>> = {}): DemoOffice {
  const id = `${prefix}-${short(where)}`;
  return { id, kind, level: null, court: null, ...more, name: name(ofTerritory(where.name)), territory: where.id, email: `${id}@kepil.example` };
}

const generalProsecutor: DemoOffice = {
  id: 'prosecutor-kz', kind: 'prosecutor', level: 'general', court: null, territory: 'kz', email: 'prosecutor-kz@kepil.example',
  name: { kk: 'Қазақстан Республикасының Бас прокуратурасы', ru: 'Генеральная прокуратура Республики Казахстан', en: "Prosecutor General's Office of the Republic of Kazakhstan" },
};

export const offices: readonly DemoOffice[] = [
  generalProsecutor,
  ...regions.flatMap((region): DemoOffice[] => [
    office('prosecutor', 'prosecutor', region, ({ kk, ru, en }) => ({ kk: `${kk} прокуратурасы`, ru: `Прокуратура ${ru}`, en: `Prosecutor's office ${en}` }), { level: 'oblast' }),
    office('police', 'police', region, ({ kk, ru, en }) => ({ kk: `${kk} полиция департаменті`, ru: `Департамент полиции ${ru}`, en: `Police department ${en}` })),
    office('court', 'investigating-court', region, ({ kk, ru, en }) => ({ kk: `${kk} мамандандырылған тергеу соты`, ru: `Специализированный следственный суд ${ru}`, en: `Specialised investigating court ${en}` }), { court: 'investigating' }),
    office('court', 'criminal-court', region, ({ kk, ru, en }) => ({ kk: `${kk} қылмыстық істер жөніндегі мамандандырылған ауданаралық соты`, ru: `Специализированный межрайонный суд по уголовным делам ${ru}`, en: `Specialised inter-district criminal court ${en}` }), { court: 'criminal' }),
    office('monitoring-commission', 'commission', region, ({ kk, ru, en }) => ({ kk: `${kk} қоғамдық бақылау комиссиясы`, ru: `Общественная наблюдательная комиссия ${ru}`, en: `Public monitoring commission ${en}` })),
    ...region.districts.flatMap((district): DemoOffice[] => [
      office('prosecutor', 'prosecutor', district, ({ kk, ru, en }) => ({ kk: `${kk} прокуратурасы`, ru: `Прокуратура ${ru}`, en: `Prosecutor's office ${en}` }), { level: 'district' }),
      office('police', 'police', district, ({ kk, ru, en }) => ({ kk: `${kk} полиция басқармасының тергеу бөлімі`, ru: `Следственный отдел управления полиции ${ru}`, en: `Investigation unit of the police ${en}` })),
      office('court', 'court', district, ({ kk, ru, en }) => ({ kk: `${kk} соты`, ru: `Суд ${ru}`, en: `Court ${en}` }), { court: 'district' }),
    ]),
  ]),
];
