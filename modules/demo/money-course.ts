/**
 * Money of those who are held now in the places of the demonstration accounts: transfers, purchases, a paid service, wages, a transfer
 * sent home. Lawful, save for what is planted to show what the books say of it. About 400 facts whatever the size of the republic.
 */
import type { Actor, Fact } from '@kepil/law/facts/fact.ts';
import { tenge } from '@kepil/law/facts/tiyn.ts';
import { DAY, HOUR, MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import { civilDate, startOfDay } from '@kepil/law/time/zone.ts';
import { Random } from './random.ts';
import { presentStay, type RegimeWish } from './regime-course.ts';
import { regimeWords } from './regime-words.ts';
import { official } from './setting.ts';

/** About so many of a hundred thousand held are held there; of so many the account is told. */
const shares: Readonly<Record<string, { readonly held: number; readonly told: number }>> = {
  'si-75': { held: 13_500, told: 45 }, 'si-71': { held: 5_200, told: 20 }, 'ivs-75-medeu': { held: 80, told: 8 }, 'ivs-71-esil': { held: 90, told: 4 }, 'sp-75': { held: 370, told: 6 },
};

const services = { kk: ['Телефон арқылы сөйлесу', 'Кір жуу'], ru: ['Телефонный разговор', 'Стирка вещей'] } as const;
/** Taxes and contributions from wages stand in the Tax Code; a tenth, as an example. */
const DEDUCTED = 0.1;

/** The same facts, with what happened to the person's money between them; the rest as they are. In order of recording. */
export function withMoney(facts: Fact[], { seed, now, persons, unlawful }: RegimeWish): Fact[] {
  const stay = presentStay(facts, now);
  const share = stay && shares[stay.place.id];
  if (!stay || !share) return facts;
  const random = new Random(`${seed}/money/${stay.episode}`);
  if (!random.chance(Math.min(1, share.told / (persons * share.held / 100_000)))) return facts;
  const { place, since, streams } = stay;
  const language = random.chance(0.5) ? 'kk' : 'ru';
  const words = regimeWords[language];
  const told: Fact[] = [];
  const days = Math.min(20, Math.floor((now - since) / DAY) - 1);
  const at = (daysBefore: number, hour: number): Instant => startOfDay(civilDate(now - daysBefore * DAY, place.zone), place.zone) + hour * HOUR + random.int(0, 50) * MINUTE;
  const record = (type: string, when: Instant, data: Fact['data'], actor: Actor = official('duty-officer', place)): boolean => {
    const moment = when - when % MINUTE;
    if (moment <= since + 2 * HOUR || moment > now - 3 * MINUTE) return false;
    told.push({ id: random.uuid(moment), type, at: moment, recordedAt: Math.min(now, moment + random.int(2, 20) * MINUTE), zone: place.zone, streams, place: place.id, actor, data });
    return true;
  };
  let papers = random.int(100, 8999);
  const number = (prefix: string): string => `${prefix}-${papers++}`;
  const round = (low: number, high: number): number => tenge(random.int(low, high) * 100);

  if (place.kind !== 'si') {
    record('money.accepted', Math.max(at(Math.max(0, days), 10), since + 3 * HOUR), { amount: round(20, 300), from: 'search', into: 'kept', number: number('Қ'), signed: true });
    return told.length === 0 ? facts : inOrder(facts, told);
  }
  let balance = 0;
  const spend = (daysBefore: number, hour: number, sum: number, data: Fact['data'], actor?: Actor): void => {
    if (sum <= balance && record('account.debited', at(daysBefore, hour), { amount: sum, ...data }, actor)) balance -= sum;
  };
  if (days >= 3) {
    const sourceId = number('Т');
    const sum = round(50, 600);
    if (record('money.received', at(days, 9), { sourceId, amount: sum, sender: random.pick(words.relatives) }) && record('account.credited', at(days, 12), { sourceId, amount: sum, how: 'transfer', number: number('К') })) balance += sum;
    spend(days - 1, 11, tenge(random.int(900, 9_000)) + random.int(0, 99), { purpose: 'shop', number: number('Ч'), goods: [{ name: random.pick(words.parcel), quantity: random.int(1, 3) }] });
    if (random.chance(0.35)) spend(days - 1, 15, tenge(random.int(300, 1_500)), { purpose: 'paid-service', service: random.pick(services[language]), listed: true, number: number('Ч') });
    if (days >= 5 && random.chance(0.3)) spend(days - 4, 10, round(20, 60), { purpose: 'transfer', permittedBy: 'head-of-place', permissionNumber: number('Р'), balanceEnough: true, recipient: random.pick(words.relatives) }, official('head-of-place', place));
    if (days >= 6 && random.chance(0.2)) {
      const wage = number('Е'), earned = round(200, 700), deductions = Math.round(earned * DEDUCTED);
      if (record('wages.accrued', at(3, 9), { sourceId: wage, amount: earned, deductions, deductionBasis: language === 'kk' ? 'Салық кодексі' : 'Налоговый кодекс' })) {
        record('account.credited', at(3, 12), { sourceId: wage, amount: earned - deductions, how: 'wages', number: number('К') });
      }
    }
    // More was rung up than there was: the books show it, nobody refuses it.
    if (unlawful && random.chance(0.15)) record('account.debited', at(1, 14), { amount: balance + tenge(random.int(500, 2_500)), purpose: 'shop', number: number('Ч') });
  } else {
    record('money.accepted', since + 4 * HOUR, { amount: round(20, 200), from: 'visitor', into: 'account', payer: random.pick(words.relatives), number: number('Қ'), signed: true });
  }
  return told.length === 0 ? facts : inOrder(facts, told);
}

const inOrder = (facts: readonly Fact[], more: readonly Fact[]): Fact[] => [...facts, ...more].sort((a, b) => a.recordedAt - b.recordedAt);
