/** Where an episode happens: the places, offices and officials of one district and its region. */
import type { Actor, Capacity } from '@kepil/law/facts/fact.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { actorId } from './accounts.ts';
import { offices } from './offices.ts';
import { places, remandPrisonOf, type DemoPlace } from './places.ts';
import type { Random } from './random.ts';
import { regions, type District, type Region } from './territories.ts';

export interface Setting {
  readonly region: Region;
  readonly district: District;
  readonly zone: Zone;
  readonly facilities: readonly DemoPlace[];
  readonly policeOffice: DemoPlace;
  readonly remandPrison: DemoPlace;
  readonly specialReceivers: readonly DemoPlace[];
  readonly receiverDistributor: DemoPlace;
  readonly guardhouse: DemoPlace;
  readonly penalInstitution: DemoPlace;
  readonly borderPremises: DemoPlace | null;
  readonly police: string;
  readonly prosecutor: string;
  readonly regionalProsecutor: string;
  readonly investigatingCourt: { readonly id: string; readonly name: { readonly kk: string; readonly ru: string } };
  readonly criminalCourt: { readonly id: string; readonly name: { readonly kk: string; readonly ru: string } };
}

const placesIn = new Map<string, DemoPlace[]>();
for (const place of places) placesIn.set(place.territory, [...(placesIn.get(place.territory) ?? []), place]);
const officeById = new Map(offices.map((office) => [office.id, office]));

const regionByCode = new Map(regions.map((region) => [region.code, region]));
const guardhouses = places.filter(({ kind }) => kind === 'guardhouse');
const penalInstitutions = places.filter(({ kind }) => kind === 'uis');

/** One setting for each district; the arrays that it shares are never changed. */
export const settings: readonly Setting[] = regions.flatMap((region) => region.districts.map((district): Setting => {
  const own = placesIn.get(district.id) ?? [];
  const regional = placesIn.get(region.id) ?? [];
  const prisonRegion = regionByCode.get(remandPrisonOf[region.code] ?? region.code);
  const short = district.id.slice('kz/'.length).replace('/', '-');
  const court = (id: string): Setting['investigatingCourt'] => {
    const office = officeById.get(id);
    if (!office) throw new Error(`no office ${id}`);
    return { id, name: office.name };
  };
  return {
    region, district, zone: district.zone,
    facilities: own.filter(({ kind }) => kind === 'ivs'),
    policeOffice: only(own, 'police-office'),
    remandPrison: only(placesIn.get(prisonRegion?.id ?? region.id) ?? [], 'si'),
    specialReceivers: places.filter(({ kind, territory }) => kind === 'sp' && (territory === region.id || territory.startsWith(`${region.id}/`))),
    receiverDistributor: only(regional, 'pr'),
    guardhouse: regional.find(({ kind }) => kind === 'guardhouse') ?? nearest(guardhouses, region),
    penalInstitution: regional.find(({ kind }) => kind === 'uis') ?? nearest(penalInstitutions, region),
    borderPremises: own.find(({ kind }) => kind === 'border-premises') ?? null,
    police: `police-${short}`,
    prosecutor: `prosecutor-${short}`,
    regionalProsecutor: `prosecutor-${region.code}`,
    investigatingCourt: court(`investigating-court-${region.code}`),
    criminalCourt: court(`criminal-court-${region.code}`),
  };
}));

/** More facilities stand where more happens. */
const byWeight = settings.map((setting) => setting.region.weight / setting.region.districts.length * setting.facilities.length);
const totals = byWeight.reduce<number[]>((sums, weight) => [...sums, (sums.at(-1) ?? 0) + weight], []);
const total = totals.at(-1) ?? 0;

/** A district, the more likely the more people live there. */
export function pickSetting(random: Random): Setting {
  const target = random.unit() * total;
  let low = 0;
  let high = totals.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) > target) high = middle;
    else low = middle + 1;
  }
  return settings[low] ?? random.pick(settings);
}

export const withBorder: readonly Setting[] = settings.filter(({ borderPremises }) => borderPremises !== null);

const actors = new Map<string | DemoPlace, Map<Capacity, Actor>>();

/** Somebody of an office, or of a place (then without an office), always the same object. */
export function official(capacity: Capacity, seat: string | DemoPlace): Actor {
  let there = actors.get(seat);
  if (!there) actors.set(seat, there = new Map());
  let actor = there.get(capacity);
  if (!actor) there.set(capacity, actor = { id: actorId(capacity, typeof seat === 'string' ? seat : seat.id), capacity, office: typeof seat === 'string' ? seat : null });
  return actor;
}

function only(list: readonly DemoPlace[], kind: DemoPlace['kind']): DemoPlace {
  const found = list.find((place) => place.kind === kind);
  if (!found) throw new Error(`no ${kind} among ${list.map(({ id }) => id).join(', ')}`);
  return found;
}

/** Not nearest on a map: always the same one of the list, so that the seed decides. */
function nearest(list: readonly DemoPlace[], region: Region): DemoPlace {
  const found = list[Number(region.code) % list.length];
  if (!found) throw new Error('no such place in the republic');
  return found;
}
