import { describe, expect, it } from 'vitest';
import { capacities } from '@kepil/law/facts/fact.ts';
import { checkIin } from '@kepil/law/facts/iin.ts';
import { isKnownZone } from '@kepil/law/time/zone.ts';
import { fictionalIin, withWrongCheckDigit } from './fictional-iin.ts';
import { Random } from './random.ts';
import { buildRepublic, officialName } from './republic.ts';
import { regions } from './territories.ts';

const republic = buildRepublic('kepil');
const countOf = (kind: string): number => republic.places.filter((place) => place.kind === kind).length;

describe('the republic', () => {
  it('says of itself that it is fictional', () => {
    expect(republic.fictional).toBe(true);
  });
  it('has seventeen regions and three cities, each with its code and three to eight districts', () => {
    expect(regions.map(({ code }) => code)).toEqual(['10', '11', '15', '19', '23', '27', '31', '33', '35', '39', '43', '47', '55', '59', '61', '62', '63', '71', '75', '79']);
    for (const { districts } of regions) expect([3, 4, 5, 6, 7, 8]).toContain(districts.length);
  });
  it('has the places that are publicly counted', () => {
    expect({ si: countOf('si'), ivs: countOf('ivs'), sp: countOf('sp'), pr: countOf('pr'), guardhouse: countOf('guardhouse') }).toEqual({ si: 16, ivs: 200, sp: 31, pr: 20, guardhouse: 8 });
  });
  it('has in every district a facility, a police office, a prosecutor, investigators and a court', () => {
    for (const { id } of regions.flatMap(({ districts }) => districts)) {
      const kinds = new Set(republic.places.filter(({ territory }) => territory === id).map(({ kind }) => kind));
      expect(kinds.has('ivs') && kinds.has('police-office')).toBe(true);
      expect(republic.offices.filter(({ territory }) => territory === id).map(({ kind }) => kind).sort()).toEqual(['court', 'police', 'prosecutor']);
    }
  });
  it('gives everything an id of its own, a territory that comes before it, a zone that terms can be counted in', () => {
    for (const list of [republic.territories, republic.places, republic.offices, republic.accounts]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    const seen = new Set<string>();
    for (const { id, parent, zone } of republic.territories) {
      expect(parent === null || seen.has(parent)).toBe(true);
      expect(isKnownZone(zone)).toBe(true);
      expect(id).toBe(parent === null ? 'kz' : `${parent}/${id.split('/').at(-1)}`);
      seen.add(id);
    }
    for (const { territory } of [...republic.places, ...republic.offices, ...republic.accounts]) expect(seen.has(territory)).toBe(true);
  });
  it('names places and offices in Kazakh, Russian and English, none a copy of another', () => {
    for (const { name } of [...republic.places, ...republic.offices]) {
      expect(new Set([name.kk, name.ru, name.en]).size).toBe(3);
      expect(name.en).not.toMatch(/[а-яё]/iu);
      expect(name.kk).toMatch(/ның/u);
    }
  });
  it('leaves no Russian nominative after "of"', () => {
    expect(republic.places.filter(({ name }) => / (город|район|область) /u.test(name.ru) || /(кий район|кая область)/u.test(name.ru)).map(({ name }) => name.ru)).toEqual([]);
  });
});

describe('demonstration accounts', () => {
  it('cover every role, sit in places and offices that exist, and act in capacities of the vocabulary', () => {
    const places = new Set(republic.places.map(({ id }) => id));
    const offices = new Set(republic.offices.map(({ id }) => id));
    expect(new Set(republic.accounts.map(({ role }) => role)).size).toBe(10);
    for (const { place, office, capacity, role, login } of republic.accounts) {
      expect(place === null || places.has(place)).toBe(true);
      expect(office === null || offices.has(office)).toBe(true);
      expect(capacities).toContain(capacity);
      expect(role !== 'duty-officer' || place !== null).toBe(true);
      expect(login).toMatch(/^[a-z-]+$/);
    }
    expect(new Set(republic.accounts.map(({ login }) => login)).size).toBe(republic.accounts.length);
    expect(republic.accounts.filter(({ role }) => role === 'custody-prosecutor').map(({ territory }) => territory)).toEqual(['kz/75/medeu', 'kz/75', 'kz']);
  });
  it('carry the name under which the same seat acts in the histories', () => {
    for (const { id, name } of republic.accounts) expect(officialName(id)).toBe(name);
  });
});

describe('fictional numbers of persons', () => {
  it('pass the check and have a serial that is not given out', () => {
    const random = new Random('iin');
    for (let i = 0; i < 2000; i++) {
      const birthDate = `${random.int(1930, 2015)}-0${random.int(1, 9)}-${random.int(10, 28)}`;
      const sex = random.pick(['male', 'female'] as const);
      const iin = fictionalIin(random, birthDate, sex);
      expect(checkIin(iin, { birthDate, sex })).toEqual({ ok: true, warnings: [] });
      expect(iin.slice(7, 10)).toBe('000');
      expect(checkIin(withWrongCheckDigit(iin)).ok).toBe(false);
    }
  });
});
