/**
 * Where the invented wearers of bracelets are: at home by night, at work by day, a walk between them; some break their zones twice a day,
 * each in his way. The same for the same device and minute. Nobody lives at these points: they are drawn around the middle of a city.
 */
import type { BraceletZone } from '@kepil/law/facts/bracelet-zones.ts';
import { DAY, HOUR, MINUTE, type Instant, type Zone } from '@kepil/law/time/instant.ts';
import { offsetMs } from '@kepil/law/time/zone.ts';
import { hash } from './random.ts';

export interface Walked { readonly at: Instant; readonly point: readonly [number, number]; readonly accuracy: number; readonly tamper: boolean }

/** What becomes of a device twice a day, for three quarters of an hour. */
type Habit = 'quiet' | 'leaves' | 'enters' | 'silent' | 'opens' | 'unset';
const habits = ['leaves', 'enters', 'quiet', 'silent', 'opens', 'quiet', 'unset', 'quiet'] as const satisfies readonly Habit[];
const LASTS = 45 * MINUTE;
const METRES = 111_195;

/** The last digits of the number say it: of a few wearers each is of another habit. */
export const habitOf = (device: string): Habit => habits[Number(/\d+$/.exec(device)?.[0] ?? 2) % habits.length] ?? 'quiet';
export const deviceNumber = (drawn: number, wearer: number): string => `БР-${drawn * habits.length + wearer % habits.length}`;

const middles: Readonly<Record<string, readonly [number, number]>> = { 'kz/75': [43.238, 76.945], 'kz/71': [51.128, 71.43] };
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Zones of the decision; none where none was set. */
export function zonesOf(device: string, { territory }: { readonly territory: string }): BraceletZone[] {
  const { home, middle, school } = placesOf(device, territory);
  if (habitOf(device) === 'unset') return [];
  const hours = [{ days: everyDay, from: '22:00', to: '06:00' }];
  return [
    { id: 'home', name: 'Үй · Дом', rule: 'stay', area: { centre: [...home], radius: 150 }, hours },
    { id: 'city', name: 'Қала · Город', rule: 'stay', area: { centre: [...middle], radius: 12_000 }, hours: [{ days: everyDay, from: '06:00', to: '22:00' }] },
    { id: 'school', name: 'Мектеп · Школа', rule: 'avoid', area: { polygon: ([[-1, -1.5], [-1, 1.5], [0.4, 1.9], [1, 0.6], [1, -1.5]] as const).map(([north, east]) => shifted(school, north * 130, east * 130)) } },
  ];
}

/** Positions of (since, to], one each `step`; a silent device sends none. */
export function* walkOf(device: string, territory: string, zone: Zone, since: Instant, to: Instant, step: number): Generator<Walked> {
  const { home, work, school, middle } = placesOf(device, territory);
  const habit = habitOf(device);
  const phase = hash(`phase ${device}`) % (12 * HOUR);
  for (let at = (Math.floor(since / step) + 1) * step; at <= to; at += step) {
    const local = ((at + offsetMs(at, zone)) % DAY) / HOUR;
    const within = (at + phase) % (12 * HOUR) < LASTS;
    if (within && habit === 'silent') continue;
    const usual = local < 8.2 || local >= 18.9 ? home : local < 8.9 ? between(home, work, (local - 8.2) / 0.7) : local < 18.2 ? work : between(work, home, (local - 18.2) / 0.7);
    const point = within && habit === 'leaves' ? shifted(middle, 15_500, 9_000) : within && habit === 'enters' ? school : usual;
    const [north, east] = [hash(`${device} n ${at}`) % 41 - 20, hash(`${device} e ${at}`) % 41 - 20];
    yield { at, point: shifted(point, north, east), accuracy: 8 + hash(`${device} a ${at}`) % 25, tamper: within && habit === 'opens' && (at + phase) % (12 * HOUR) < 3 * step };
  }
}

function placesOf(device: string, territory: string) {
  const middle = middles[territory.split('/').slice(0, 2).join('/')] ?? ([43.238, 76.945] as const);
  const at = (name: string, spread: number): [number, number] => shifted(middle, hash(`${device} ${name} n`) % (2 * spread) - spread, hash(`${device} ${name} e`) % (2 * spread) - spread);
  const home = at('home', 3500);
  return { middle, home, work: at('work', 3000), school: shifted(home, 1100, hash(`${device} school`) % 2 === 0 ? 900 : -900) };
}

const shifted = ([latitude, longitude]: readonly [number, number], north: number, east: number): [number, number] =>
  [Math.round((latitude + north / METRES) * 1e6) / 1e6, Math.round((longitude + east / (METRES * Math.cos(latitude * Math.PI / 180))) * 1e6) / 1e6];
const between = (a: readonly [number, number], b: readonly [number, number], share: number): [number, number] => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
