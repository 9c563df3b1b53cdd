/** The tree of territories: the republic, its regions, their districts. Ids are paths, as the platform keeps them. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { regionSeeds } from './regions.ts';

export interface DemoTerritory {
  readonly id: string;
  readonly parent: string | null;
  readonly name: I18n;
  readonly zone: Zone;
}

export interface District extends DemoTerritory {
  readonly slug: string;
  /** Code of the region. */
  readonly region: string;
}

export interface Region extends DemoTerritory {
  readonly code: string;
  readonly weight: number;
  readonly border: string | null;
  readonly districts: readonly District[];
}

export const republicTerritory: DemoTerritory = {
  id: 'kz', parent: null, zone: 'Asia/Almaty',
  name: { kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан', en: 'Republic of Kazakhstan' },
};

export const regions: readonly Region[] = regionSeeds.map(({ code, name, zone, weight, border, districts }) => ({
  id: `kz/${code}`, parent: 'kz', name, zone, code, weight, border: border ?? null,
  districts: districts.map(({ slug, name: own }) => ({ id: `kz/${code}/${slug}`, parent: `kz/${code}`, name: own, zone, slug, region: code })),
}));

/** All of them, parents before children: the order in which they can be inserted. */
export const territories: readonly DemoTerritory[] = [republicTerritory, ...regions, ...regions.flatMap((region) => region.districts)]
  .map(({ id, parent, name, zone }) => ({ id, parent, name, zone }));

/** The name in the genitive, for the name of an office: `Алматы қаласының`, `Талгарского района`, `of Talgar district`. */
export function ofTerritory({ kk, ru, en }: I18n): I18n {
  const russian = ru.replace(/^город /, 'города ').replace(/^район /, 'района ').replace(/^область /, 'области ')
    .replace(/кий район$/, 'кого района').replace(/кая область$/, 'кой области').replace(/^Республика /, 'Республики ');
  return { kk: `${kk}ның`, ru: russian, en: `of ${en}` };
}
