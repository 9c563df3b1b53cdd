/** Shifts of the places that a demonstration account serves in: who took over on the last two mornings, and a note that still stands. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import { DAY, HOUR, MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import { civilDate, startOfDay } from '@kepil/law/time/zone.ts';
import { accounts } from './accounts.ts';
import { officialNameFrom } from './names.ts';
import type { DemoPlace } from './places.ts';
import { Random } from './random.ts';
import { official } from './setting.ts';

const served: ReadonlySet<string> = new Set(accounts.flatMap(({ place }) => place ?? []));

const words = {
  kk: { composition: 'кезекші, екі бақылаушы, медицина қызметкері', remarks: 'ескерту жоқ', note: '2-камераның желдеткіші шулайды: шебер шақырылды.' },
  ru: { composition: 'дежурный, два контролёра, медицинский работник', remarks: 'замечаний нет', note: 'Вентиляция камеры 2 шумит: вызван мастер.' },
} as const;

/** At eight in the morning; no counts, because each history is made without the others and nobody knows yet who lies where. */
export function shiftsOfPlace(place: DemoPlace, seed: string, now: Instant): Fact[] {
  if (!served.has(place.id)) return [];
  const random = new Random(`${seed}/shifts/${place.id}`);
  const own = words[random.chance(0.5) ? 'kk' : 'ru'];
  const names = Array.from({ length: 4 }, () => officialNameFrom(random));
  const fact = (type: string, at: Instant, data: Fact['data']): Fact =>
    ({ id: random.uuid(at), type, at, recordedAt: Math.min(now, at + random.int(2, 9) * MINUTE), zone: place.zone, streams: [{ kind: 'place', id: place.id }], place: place.id, actor: official('duty-officer', place), data });
  const mornings = [2, 1, 0].map((n) => startOfDay(civilDate(now - n * DAY, place.zone), place.zone) + 8 * HOUR).filter((at) => at < now - 10 * MINUTE).slice(-2);
  return mornings.flatMap((at, i) => [
    fact('shift.taken-over', at, { from: names[i], by: names[i + 1], composition: own.composition, until: at + DAY, keys: true, means: true, communication: true, journals: true, property: true, remarks: own.remarks }),
    ...(i === mornings.length - 1 ? [fact('shift.note', at + 5 * MINUTE, { text: own.note, kind: 'fault' })] : []),
  ]);
}
