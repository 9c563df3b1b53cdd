/**
 * Places of custody: 16 remand prisons, 200 temporary detention facilities, 31 special reception centres, 20 reception-distribution
 * centres, 24 penal institutions, 8 guardhouses, premises on the border, police offices of each district. Numbers as far as
 * they are public (`law-facts`, section C); names and capacities are fictional.
 */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { PlaceKind } from '@kepil/law/facts/fact.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { hash } from './random.ts';
import { ofTerritory, regions, type District, type Region } from './territories.ts';

export interface DemoPlace {
  readonly id: string;
  readonly name: I18n;
  readonly kind: PlaceKind;
  readonly agency: 'mvd' | 'knb' | 'uis' | 'defence' | 'border-service';
  readonly subKind: string | null;
  readonly territory: string;
  readonly zone: Zone;
  readonly capacity: number | null;
}

/** Region without a remand prison → the region whose remand prison takes its persons. */
export const remandPrisonOf: Readonly<Record<string, string>> = { '19': '75', '47': '23', '61': '79', '62': '35' };

const secondSpecialReceiver: ReadonlySet<string> = new Set(['19', '61', '75', '35', '31', '71', '63', '15', '39', '55', '79']);
const guardhouseRegions: ReadonlySet<string> = new Set(['71', '75', '31', '35', '10', '15', '47', '63']);
const penalRegions: readonly string[] = ['11', '15', '19', '27', '31', '35', '35', '39', '39', '43', '55', '55', '59', '61', '63', '63', '10', '23', '33', '62', '71', '75', '79', '47'];
const facilities = 200;

function buildPlaces(): readonly DemoPlace[] {
  const found: DemoPlace[] = [];
  const add = (kind: PlaceKind, agency: DemoPlace['agency'], where: Region | District, number: number, name: (of: I18n) => I18n, low: number, high: number, subKind: string | null = null, territory = where.id): void => {
    const short = where.id.slice('kz/'.length).replace('/', '-');
    const id = `${idPrefix[kind] ?? kind}-${short}${number > 1 ? `-${number}` : ''}`;
    const named = name(ofTerritory(where.name));
    const capacity = high === 0 ? null : low + hash(id) % (high - low + 1);
    found.push({ id, kind, agency, subKind, territory, zone: where.zone, capacity, name: number > 1 ? { kk: `${named.kk} № ${number}`, ru: `${named.ru} № ${number}`, en: `${named.en} no. ${number}` } : named });
  };
  for (const region of regions) {
    if (!(region.code in remandPrisonOf)) add('si', 'uis', region, 1, remandPrison, ...remandCapacity(region));
    add('sp', 'mvd', region, 1, specialReceiver, 60, 140);
    // The second lies in a district, whose prosecutor answers for it.
    if (secondSpecialReceiver.has(region.code)) add('sp', 'mvd', region, 2, specialReceiver, 40, 90, null, region.districts[0]?.id);
    add('pr', 'mvd', region, 1, receiverDistributor, 30, 80);
    if (guardhouseRegions.has(region.code)) add('guardhouse', 'defence', region, 1, guardhouse, 20, 60, 'garrison');
    penalRegions.filter((code) => code === region.code).forEach((_, index) => add('uis', 'uis', region, index + 1, penalInstitution, 600, 1400));
    for (const district of region.districts) {
      add('police-office', 'mvd', district, 1, policeOffice, 4, 12);
      if (district.slug === region.border) add('border-premises', 'border-service', district, 1, borderPremises, 6, 14);
    }
  }
  // The first round gives each district its facility; what remains goes to the cities, which lead their lists.
  let left = facilities;
  for (let round = 0; left > 0; round++) {
    for (const region of regions) {
      const size = round === 0 ? region.districts.length : Math.max(1, 4 - round);
      for (const district of region.districts.slice(0, size)) {
        if (left === 0) break;
        add('ivs', 'mvd', district, round + 1, temporaryFacility, 16, 70);
        left--;
      }
    }
  }
  // Those who control without holding anybody: last, so that what is drawn by the order of places stays as it was.
  for (const [kind, agency, id, name] of controlling) {
    const district = regions.flatMap(({ districts }) => districts).find((one) => one.id === id);
    if (district) add(kind, agency, district, 1, name, 0, 0);
  }
  return found;
}

/** For its own region and those that have no remand prison; some turn out too small. */
function remandCapacity(region: Region): readonly [number, number] {
  const served = regions.filter(({ code }) => code === region.code || remandPrisonOf[code] === region.code).reduce((sum, { weight }) => sum + weight, 0);
  return [Math.round(served * 0.3), Math.round(served * 0.45)];
}

const idPrefix: Readonly<Partial<Record<PlaceKind, string>>> = { 'police-office': 'po', 'border-premises': 'border', 'probation-service': 'probation', 'public-security-unit': 'security' };

const remandPrison = ({ kk, ru, en }: I18n): I18n => ({ kk: `${kk} тергеу изоляторы`, ru: `Следственный изолятор ${ru}`, en: `Remand prison ${en}` });
const temporaryFacility = ({ kk, ru, en }: I18n): I18n => ({ kk: `${kk} уақытша ұстау изоляторы`, ru: `Изолятор временного содержания ${ru}`, en: `Temporary detention facility ${en}` });
const specialReceiver = ({ kk, ru, en }: I18n): I18n => ({ kk: `${kk} арнаулы қабылдау орны`, ru: `Специальный приёмник ${ru}`, en: `Special reception centre ${en}` });
const receiverDistributor = ({ kk, ru, en }: I18n): I18n => ({ kk: `${kk} қабылдау-бөлу орны`, ru: `Приёмник-распределитель ${ru}`, en: `Reception-distribution centre ${en}` });
const guardhouse = ({ kk, ru, en }: I18n): I18n => ({ kk: `${kk} гарнизондық гауптвахтасы`, ru: `Гарнизонная гауптвахта ${ru}`, en: `Garrison guardhouse ${en}` });
const penalInstitution = ({ kk, ru, en }: I18n): I18n => ({ kk: `${kk} түзеу мекемесі`, ru: `Исправительное учреждение ${ru}`, en: `Correctional institution ${en}` });
const probationService = ({ kk, ru, en }: I18n): I18n => ({ kk: `${kk} пробация қызметі`, ru: `Служба пробации ${ru}`, en: `Probation service ${en}` });
const securityUnit = ({ kk, ru, en }: I18n): I18n => ({ kk: `${kk} қоғамдық қауіпсіздік бөлімшесі`, ru: `Подразделение общественной безопасности ${ru}`, en: `Public-security unit ${en}` });
const policeOffice = ({ kk, ru, en }: I18n): I18n => ({ kk: `${kk} полиция бөлімі`, ru: `Отдел полиции ${ru}`, en: `Police department ${en}` });
const borderPremises = ({ kk, ru, en }: I18n): I18n => ({ kk: `${kk} шекара бөлімшесінің үй-жайы`, ru: `Помещение пограничного подразделения ${ru}`, en: `Premises of the border detachment ${en}` });

/** Where persons are under control without deprivation of liberty (modules/demo/control-course.ts). */
const controlling = [['probation-service', 'uis', 'kz/75/medeu', probationService], ['public-security-unit', 'mvd', 'kz/71/esil', securityUnit]] as const;

export const places: readonly DemoPlace[] = buildPlaces();
