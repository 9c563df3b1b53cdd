import { describe, expect, it } from 'vitest';
import type { PlaceRow, Territory } from '@kepil/modules/contract.ts';
import { choosableTerritories, occupancy, shownPlaces, totalsOf } from './rows.ts';
import { readPlacesSearch } from './search.ts';

const name = (ru: string) => ({ kk: `${ru} (қаз)`, ru, en: `${ru} (en)` });
const territories: readonly Territory[] = [
  { id: 'kz', parent: null, name: name('Республика'), zone: 'Asia/Almaty' },
  { id: 'kz/75', parent: 'kz', name: name('Алматы'), zone: 'Asia/Almaty' },
  { id: 'kz/75/medeu', parent: 'kz/75', name: name('Медеуский район'), zone: 'Asia/Almaty' },
  { id: 'kz/71', parent: 'kz', name: name('Астана'), zone: 'Asia/Almaty' },
];
const place = (id: string, ru: string, territory: string, numbers: Partial<PlaceRow> = {}): PlaceRow => ({
  id, name: name(ru), kind: 'ivs', agency: 'mvd', territory, territoryName: territories.find((one) => one.id === territory)?.name ?? name(''), zone: 'Asia/Almaty',
  capacity: 50, held: 0, breaches: 0, expiring24h: 0, uncovered: 0, ...numbers,
});
const rows: readonly PlaceRow[] = [
  place('ivs-medeu', 'Изолятор Медеу', 'kz/75/medeu', { held: 40, breaches: 3 }),
  place('si-75', 'Следственный изолятор', 'kz/75', { kind: 'si', held: 900, capacity: 800, breaches: 3, uncovered: 1 }),
  place('ivs-esil', 'Изолятор Есиль', 'kz/71', { held: 10, expiring24h: 2, breaches: 9 }),
  place('po-esil', 'Отдел полиции', 'kz/71', { kind: 'police-office', capacity: null }),
];
const ids = (search: Parameters<typeof shownPlaces>[1]) => shownPlaces(rows, search, territories, (text) => text.ru).map(({ id }) => id);

describe('the list of places', () => {
  it('puts first where somebody is held without a ground, then the graver', () => {
    expect(ids({})).toEqual(['si-75', 'ivs-esil', 'ivs-medeu', 'po-esil']);
  });

  it('is ordered by each number, the greatest first, and back', () => {
    expect(ids({ sort: 'held' })).toEqual(['si-75', 'ivs-medeu', 'ivs-esil', 'po-esil']);
    expect(ids({ sort: 'breaches' })).toEqual(['ivs-esil', 'si-75', 'ivs-medeu', 'po-esil']);
    expect(ids({ sort: 'occupancy', dir: 'asc' })).toEqual(['po-esil', 'ivs-esil', 'ivs-medeu', 'si-75']);
    expect(ids({ sort: 'name' })).toEqual(['ivs-esil', 'ivs-medeu', 'po-esil', 'si-75']);
  });

  it('is found by words of any language, by territory with all below it and by kind', () => {
    expect(ids({ q: 'есиль' })).toEqual(['ivs-esil']);
    expect(ids({ q: 'МЕДЕУ (қаз)' })).toEqual(['ivs-medeu']);
    expect(ids({ territory: 'kz/75' })).toEqual(['si-75', 'ivs-medeu']);
    expect(ids({ territory: 'kz/75', kind: 'ivs' })).toEqual(['ivs-medeu']);
    expect(ids({ q: 'нет такого' })).toEqual([]);
  });

  it('is summed as it is shown', () => {
    expect(totalsOf(rows)).toEqual({ places: 4, held: 950, uncovered: 1, expiring: 2, breaches: 15 });
    expect(occupancy({ held: 900, capacity: 800 })).toBe(1.125);
    expect(occupancy({ held: 1, capacity: null })).toBeNull();
  });

  it('offers only territories that lead to a place, up to the own one', () => {
    expect(choosableTerritories(rows.slice(0, 2), territories, 'kz/75').map(({ id }) => id)).toEqual(['kz/75', 'kz/75/medeu']);
  });
});

describe('the address of the list', () => {
  it('keeps what is understood and leaves out the rest', () => {
    expect(readPlacesSearch({ q: 'есиль', sort: 'held', dir: 'asc', kind: 'ivs', x: 1 })).toEqual({ q: 'есиль', sort: 'held', dir: 'asc', kind: 'ivs' });
    expect(readPlacesSearch({ sort: 'nonsense', dir: 'up', q: '' })).toEqual({});
    expect(readPlacesSearch({ sort: 'uncovered', dir: 'desc' })).toEqual({});
  });
});
