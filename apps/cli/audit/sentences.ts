/** The report in words: what was found, by how much, by which article, and each step of the arithmetic. */
import type { CountStep, TermReading } from '@kepil/law/time/term.ts';
import type { Act, Cite, I18n } from '@kepil/law/engine/norm.ts';
import { formatLocal } from '@kepil/law/time/index.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { DAY, HOUR, MINUTE, NEVER } from '@kepil/law/time/instant.ts';
import { addresseeLabels, factTypes } from '@kepil/law/facts/index.ts';
import { words } from '../language.ts';
import type { Language } from '../language.ts';
import type { JudgedFinding } from './judge.ts';

/** `2026-03-12 14:25 +05:00`: the same in the three languages, sorts by itself. */
export const moment = (at: Instant | null, zone: Zone): string => (at === null || at === NEVER ? '' : formatLocal(at, zone));

function duration(ms: number, language: Language): string {
  const minutes = Math.floor(Math.abs(ms) / MINUTE);
  const parts: [number, I18n][] = [
    [Math.floor((minutes * MINUTE) / DAY), words('тәулік', 'сут', 'd')], [Math.floor(((minutes * MINUTE) % DAY) / HOUR), words('сағ', 'ч', 'h')], [minutes % 60, words('мин', 'мин', 'min')],
  ];
  const shown = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit[language]}`);
  if (shown.length > 0) return shown.join(' ');
  return `${Math.ceil(Math.abs(ms) / 1000)} ${words('с', 'с', 's')[language]}`;
}

/** Codes are divided into parts (часть, бөлік), laws into points (пункт, тармақ): each is cited in its own way. */
const laws: ReadonlySet<string> = new Set(['special-institutions']);

/** `УПК ст. 133 ч. 2`, `ҚПК 133-бап 2-бөлік`, `CPC art. 133(2)`; of a law `ст. 48 п. 3`, `48-бап 3-тармақ`. */
export function citation({ act, article, part, point }: Cite, acts: readonly Act[], language: Language): string {
  const found = acts.find(({ id }) => id === act);
  const short = found?.short[language] ?? act;
  const law = laws.has(act);
  if (found?.divided === 'points') {
    switch (language) {
      case 'kk': return [`${short} ${article}-тармақ`, part && `${part}) тармақша`, point && `${point}-абзац`].filter(Boolean).join(' ');
      case 'ru': return [`${short} п. ${article}`, part && `пп. ${part})`, point && `абз. ${point}`].filter(Boolean).join(' ');
      case 'en': return [`${short} point ${article}`, part && `sub-point ${part}`, point && `paragraph ${point}`].filter(Boolean).join(' ');
      default: return language satisfies never;
    }
  }
  switch (language) {
    case 'kk': return [`${short} ${article}-бап`, part && `${part}-${law ? 'тармақ' : 'бөлік'}`, point && `${bare(point)}) тармақша`].filter(Boolean).join(' ');
    case 'ru': return [`${short} ст. ${article}`, part && `${law ? 'п.' : 'ч.'} ${part}`, point && `${law ? 'пп.' : 'п.'} ${bare(point)})`].filter(Boolean).join(' ');
    case 'en': return `${short} art. ${article}${part ? `(${part})` : ''}${point ? `(${bare(point)})` : ''}`;
    default: return language satisfies never;
  }
}

const bare = (point: string): string => point.replace(/\)$/, '');

/** One sentence: what is wrong and by how much, as of `at`. */
export function verdict(finding: JudgedFinding, at: Instant, zone: Zone, language: Language): string {
  const { kind, state, from, due, until, detail } = finding;
  const when = (value: Instant | null): string => moment(value, zone);
  const say = (text: I18n): string => text[language] + addressee(finding, language);
  if (kind === 'duty' || state === 'used-late') {
    if (state === 'met-late' || state === 'used-late') {
      const late = duration((until ?? at) - (due ?? from), language);
      return say(words(`${late} кешігіп орындалды: мерзімі ${when(due)}, орындалды ${when(until)}`, `исполнено с опозданием на ${late}: срок ${when(due)}, исполнено ${when(until)}`, `done ${late} late: due ${when(due)}, done ${when(until)}`));
    }
    const late = duration((until ?? at) - (due ?? from), language);
    return until === null
      ? say(words(`орындалғаны жазылмаған: мерзімі ${when(due)}, ${late} өтті`, `исполнение не записано: срок ${when(due)}, прошло ${late}`, `not recorded as done: due ${when(due)}, ${late} ago`))
      : say(words(`орындалмады: мерзімі ${when(due)}, ${when(until)} дейін ${late} өтті`, `не исполнено: срок ${when(due)}, до ${when(until)} прошло ${late}`, `not done: due ${when(due)}, ${late} had passed by ${when(until)}`));
  }
  const uncovered = detail['uncoveredMs'];
  if (typeof uncovered === 'number') {
    const gap = duration(uncovered, language);
    return until === null
      ? say(words(`${gap} негізсіз ұсталуда: ${when(from)} бастап әлі`, `без основания ${gap}: с ${when(from)} по настоящее время`, `without a ground for ${gap}: since ${when(from)}, still going on`))
      : say(words(`${gap} негізсіз ұсталды: ${when(from)} – ${when(until)}`, `без основания ${gap}: ${when(from)} – ${when(until)}`, `without a ground for ${gap}: ${when(from)} – ${when(until)}`));
  }
  const { count, max } = detail;
  if (typeof count === 'number' && typeof max === 'number') return say(words(`шектен асты: ${count}, шегі ${max} (${when(from)})`, `сверх предела: ${count} при пределе ${max} (${when(from)})`, `over the limit: ${count}, limit ${max} (${when(from)})`));
  const missing = Array.isArray(detail['missing']) ? (detail['missing'] as readonly string[]).map((field) => fieldLabel(field, language)) : [];
  if (missing.length > 0) return say(words(`көрсетілмеген (${when(from)}): ${missing.join(', ')}`, `не указано (${when(from)}): ${missing.join(', ')}`, `not stated (${when(from)}): ${missing.join(', ')}`));
  return say(words(`бұзылды ${when(from)}`, `нарушено ${when(from)}`, `broken on ${when(from)}`));
}

function addressee({ addressee: to }: JudgedFinding, language: Language): string {
  return to === null ? '' : ` (${addresseeLabels[to]?.[language] ?? to})`;
}

let labels: ReadonlyMap<string, I18n> | null = null;
function fieldLabel(field: string, language: Language): string {
  labels ??= new Map(Object.values(factTypes).flatMap(({ fields }) => Object.entries(fields).map(([name, spec]) => [name, spec.label] as const)));
  return labels.get(field)?.[language] ?? field;
}

/** The arithmetic, one sentence a step; empty where the norm counts nothing. */
export function arithmetic({ steps, readings }: Pick<JudgedFinding, 'steps' | 'readings'>, zone: Zone, language: Language): string[] {
  const atOnce = steps.some(({ code }) => code === 'immediately');
  const told = atOnce ? steps.filter(({ code, args }) => code !== 'start' && !(code === 'add' && args['count'] === 0)) : steps;
  const said = told.flatMap((step) => { const text = stepText(step, zone); return text ? [text[language]] : []; });
  const ends = [...new Set(readings.map(({ due }) => due))];
  return ends.length > 1 ? [...said, `${words('оқылымдар', 'прочтения', 'readings')[language]}: ${readings.map((reading) => `${readingName(reading)[language]} ${moment(reading.due, zone)}`).join('; ')}`] : said;
}

const unitWords: Readonly<Record<string, I18n>> = {
  minute: words('мин', 'мин', 'min'), hour: words('сағ', 'ч', 'h'), day: words('тәулік', 'сут', 'days'), 'working-day': words('жұмыс күні', 'раб. дн.', 'working days'),
  month: words('ай', 'мес', 'months'), year: words('жыл', 'г', 'years'),
};

function stepText({ code, at, args }: CountStep, zone: Zone): I18n | null {
  const when = moment(at, zone);
  const arg = (name: string): string => String(args[name] ?? '');
  switch (code) {
    case 'start': return words(`басы ${when}`, `начало ${when}`, `start ${when}`);
    case 'start-included': return words('басталған сәті есепке кіреді', 'момент начала включается', 'the start is included');
    case 'start-excluded-hour': return words(`басталған сағат есептелмейді, ${when} бастап`, `час начала не считается, с ${when}`, `the starting hour is not counted: from ${when}`);
    case 'start-excluded-day': return words(`басталған күн есептелмейді, ${when} бастап`, `день начала не считается, с ${when}`, `the starting day is not counted: from ${when}`);
    case 'add': {
      const sign = args['direction'] === 'before' ? '−' : '+';
      const unit = unitWords[arg('unit')] ?? words(arg('unit'), arg('unit'), arg('unit'));
      return words(`${sign} ${arg('count')} ${unit.kk} = ${when}`, `${sign} ${arg('count')} ${unit.ru} = ${when}`, `${sign} ${arg('count')} ${unit.en} = ${when}`);
    }
    case 'clipped-month-end': return words(`айда ${arg('missing')}-күн жоқ: соңғы күні ${arg('date')}`, `в месяце нет ${arg('missing')}-го числа: последний день ${arg('date')}`, `the month has no day ${arg('missing')}: its last day, ${arg('date')}`);
    case 'end-of-day': return words(`${arg('date')} тәулігінің соңы (24:00)`, `конец суток ${arg('date')} (24:00)`, `end of the day ${arg('date')} (24:00)`);
    case 'moved-non-working': return words(`${arg('date')} жұмыс күні емес: ${arg('to')} күніне ауысады`, `${arg('date')} нерабочий день: переносится на ${arg('to')}`, `${arg('date')} is not a working day: moved to ${arg('to')}`);
    case 'kept-non-working': return words(`${arg('date')} жұмыс күні емес, мерзім ауыспайды`, `${arg('date')} нерабочий день, срок не переносится`, `${arg('date')} is not a working day, the term does not move`);
    case 'zone-changed': return words(`уақыт белдеуі ауысты: ${arg('from')} → ${arg('to')}`, `пояс времени сменился: ${arg('from')} → ${arg('to')}`, `the zone changed: ${arg('from')} → ${arg('to')}`);
    case 'as-written': return words(`құжатта жазылған соңы ${when}`, `конец, указанный в документе, ${when}`, `end as written in the document ${when}`);
    case 'earliest': return words(`ең ерте соңы ${when}`, `самый ранний конец ${when}`, `the earliest end ${when}`);
    case 'immediately': return words(`дереу: ${when}`, `незамедлительно: ${when}`, `at once: ${when}`);
    case 'two-readings': return null;
    default: return code satisfies never;
  }
}

function readingName({ name }: TermReading): I18n {
  const names: Record<TermReading['name'], I18n> = {
    exact: words('минутына дейін', 'с точностью до минуты', 'to the minute'), literal: words('сөзбе-сөз', 'буквально', 'literal'), 'same-date': words('сол күн', 'то же число', 'same date'),
    'first-day-included': words('бірінші күн қоса', 'с первым днём', 'first day included'), 'as-written': words('құжат бойынша', 'по документу', 'as written'),
  };
  return names[name];
}
