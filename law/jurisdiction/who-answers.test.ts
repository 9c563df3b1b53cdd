/** Who answers in an office at an instant: sections, substitutes, duty, the zonal officer. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { officeAt } from './who-answers.ts';

let made = 0;
const fact = (type: string, at: number, data: Fact['data']): Fact =>
  ({ id: `f${++made}`, type, at, recordedAt: at, zone: 'Asia/Almaty', streams: [{ kind: 'office', id: 'o' }], place: null, actor: { id: 'a', capacity: 'prosecutor', office: null }, data });
const away = (absent: string, substitute: string, from: number, until: number): Fact => fact('office.substitution', 10, { absent, substitute, from, until });
const omarov = fact('office.official-assigned', 1, { official: 'Омаров', post: 'regional-assistant', section: 'тергеу изоляторлары' });

describe('P15.1c: one official by name answers for a section', () => {
  it('until released', () => {
    expect(officeAt([omarov], 5).officials).toEqual([{ official: 'Омаров', post: 'regional-assistant', section: 'тергеу изоляторлары', substitute: null }]);
    expect(officeAt([omarov, fact('office.official-released', 6, { official: 'Омаров' })], 7).officials).toEqual([]);
    expect(officeAt([omarov], 0).officials).toEqual([]);
  });
  it('or who stands in, from the first instant of the absence until before its last', () => {
    const now = (at: number, ...more: Fact[]): string | null | undefined => officeAt([omarov, ...more], at).officials[0]?.substitute;
    const absence = away('Омаров', 'Сейітов', 20, 30);
    expect([now(19, absence), now(20, absence), now(29, absence), now(30, absence)]).toEqual([null, 'Сейітов', 'Сейітов', null]);
    expect(now(25, absence, away('Сейітов', 'Ахметова', 24, 40))).toBe('Ахметова');
    expect(now(25, absence, away('Сейітов', 'Омаров', 20, 30))).toBe('Сейітов');
  });
});

it('P4.17: the zonal officer of a regional office, or who stands in for that officer; none after release', () => {
  const zonal = fact('office.zonal-officer-assigned', 1, { official: 'Бекова' });
  expect(officeAt([zonal], 5).zonalOfficer).toBe('Бекова');
  expect(officeAt([zonal, away('Бекова', 'Ли', 10, 30)], 20).zonalOfficer).toBe('Ли');
  expect(officeAt([zonal, fact('office.zonal-officer-released', 15, { official: 'Бекова' })], 20).zonalOfficer).toBeNull();
});

it('who is on duty, with the telephone, while the turn lasts', () => {
  const turn = fact('office.on-duty', 1, { official: 'Ким', phone: '+7 727 000 00 00', from: 10, until: 20 });
  expect(officeAt([turn], 10).onDuty).toEqual([{ official: 'Ким', phone: '+7 727 000 00 00', until: 20 }]);
  expect(officeAt([turn], 20).onDuty).toEqual([]);
});
