/**
 * Public control in the places of the demonstration accounts of one city: visits of the commission by two members and more, what it stated
 * and what came of it. Lawful; the last statement to the administration waits for its answer.
 */
import type { Actor, Fact } from '@kepil/law/facts/fact.ts';
import { DAY, HOUR, MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import { civilDate, startOfDay } from '@kepil/law/time/zone.ts';
import { officialName } from './accounts.ts';
import type { DemoPlace } from './places.ts';
import { Random } from './random.ts';
import { official } from './setting.ts';

const COMMISSION = 'commission-75';

const words = {
  kk: {
    commission: 'Алматы қаласының қоғамдық бақылау комиссиясы', purpose: 'Тамақтану, серуен және медициналық көмек', seen: 'Камералар, ас блогы, серуен аулалары, медициналық кабинет қаралды',
    remarks: 'Екі камерада желдеткіш жұмыс істемейді', about: 'Екі камерадағы желдеткішті жөндеуді сұраймыз', result: 'Желдеткіш жөнделді, камералар қайта тексерілді',
    about2: 'Кездесу бөлмесінде күту орны жоқ: орындықтар қоюды сұраймыз', about3: 'Дәрігердің қабылдау кестесі камераларда ілінбеген', result3: 'Тексерілді: кесте камераларда ілінді, заңдылық бұзылған жоқ',
  },
  ru: {
    commission: 'Общественная наблюдательная комиссия города Алматы', purpose: 'Питание, прогулки и медицинская помощь', seen: 'Осмотрены камеры, пищеблок, прогулочные дворы, медицинский кабинет',
    remarks: 'В двух камерах не работает вентиляция', about: 'Просим отремонтировать вентиляцию в двух камерах', result: 'Вентиляция отремонтирована, камеры осмотрены повторно',
    about2: 'В комнате свиданий негде ждать: просим поставить скамьи', about3: 'В камерах не вывешено расписание приёма врача', result3: 'Проверено: расписание в камерах вывешено, законность не нарушена',
  },
} as const;

/** What was stated after the last visit, and who answers it. */
const courses: Readonly<Record<string, { readonly said: keyof typeof words; readonly last: 'unanswered' | 'prosecutor' | 'none'; readonly announced: boolean }>> = {
  'si-75': { said: 'ru', last: 'unanswered', announced: true }, 'ivs-75-medeu': { said: 'kk', last: 'prosecutor', announced: false },
  'sp-75': { said: 'kk', last: 'none', announced: true }, 'pr-75': { said: 'ru', last: 'unanswered', announced: false },
};

/** In order of what happened; empty for every other place. */
export function monitoringOfPlace(place: DemoPlace, seed: string, now: Instant): Fact[] {
  const course = courses[place.id];
  if (!course) return [];
  const random = new Random(`${seed}/monitoring/${place.id}`);
  const said = words[course.said];
  const member = official('monitoring-member', COMMISSION);
  const head = official('head-of-place', place);
  const prosecutor = official('custody-prosecutor', 'prosecutor-75');
  const names = [member.id, 'monitoring-member@second', 'monitoring-member@third'].map(officialName);
  const facts: Fact[] = [];
  const at = (days: number, hour: number): Instant => startOfDay(civilDate(now - days * DAY, place.zone), place.zone) + hour * HOUR + random.int(0, 50) * MINUTE;
  const write = (type: string, when: Instant, data: Fact['data'], actor: Actor): Fact => {
    const fact: Fact = { id: random.uuid(when), type, at: when, recordedAt: Math.min(now, when + random.int(5, 40) * MINUTE), zone: place.zone, streams: [{ kind: 'place', id: place.id }], place: place.id, actor, data };
    facts.push(fact);
    return fact;
  };
  let papers = random.int(1, 80);
  const visit = (days: number, members: 2 | 3): Fact => {
    const planned = at(days, 10);
    const common = { commission: said.commission, members, names: names.slice(0, members).join(', ') };
    write('monitoring.visit-announced', at(days + 4, 12), { ...common, planned, purpose: said.purpose }, member);
    return write('monitoring.visited', planned, { ...common, until: planned + 2 * HOUR, seen: said.seen, ...(members === 3 ? {} : { remarks: said.remarks }) }, member);
  };
  const statement = (after: Fact, addressee: 'administration' | 'prosecutor' | 'both', about: string): string => {
    const statementId = `ҚБК-${papers++}`;
    const filed = write('monitoring.statement-filed', after.at + DAY + 2 * HOUR, { statementId, addressee, about, visit: after.id }, member);
    // Each application of the commission to the prosecutor is checked at once (Instruction, point 19).
    if (addressee !== 'administration') write('supervision.check-started', filed.at + 3 * HOUR, { about: filed.id, by: 'self', onSite: true }, prosecutor);
    if (addressee === 'prosecutor') write('supervision.check-finished', filed.at + 4 * DAY, { about: filed.id, violations: false, reasons: said.result3 }, prosecutor);
    return statementId;
  };
  const first = visit(random.int(52, 58), 2);
  const answered = statement(first, 'administration', said.about);
  write('monitoring.statement-answered', first.at + 9 * DAY, { statementId: answered, by: 'administration', result: said.result }, head);
  const second = visit(random.int(16, 21), 3);
  if (course.last === 'unanswered') statement(second, 'both', said.about2);
  if (course.last === 'prosecutor') {
    const statementId = statement(second, 'prosecutor', said.about3);
    write('monitoring.statement-answered', second.at + 8 * DAY, { statementId, by: 'prosecutor', result: said.result3 }, prosecutor);
  }
  if (course.announced) {
    const planned = startOfDay(civilDate(now + 5 * DAY, place.zone), place.zone) + 10 * HOUR;
    write('monitoring.visit-announced', at(2, 12), { commission: said.commission, members: 2, names: names.slice(0, 2).join(', '), planned, purpose: said.purpose }, member);
  }
  return facts;
}
