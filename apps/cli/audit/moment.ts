/** Dates and times as offices write them. Nothing is guessed: a form that is not named in the mapping is refused with its remedy. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import { endOfDay, parseLocal, startOfDay } from '@kepil/law/time/index.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { words } from '../language.ts';
import type { Cell } from '@kepil/platform/tables/row.ts';

/** Forms that can be read in one way only; others (day and month in the American order, two-digit years) the mapping must name. */
export const plainFormats = ['yyyy-MM-dd HH:mm[:ss][.SSS][XXX]', 'yyyy-MM-ddTHH:mm[:ss][.SSS][XXX]', 'dd.MM.yyyy H:mm[:ss][XXX]', 'dd.MM.yyyy, H:mm[:ss]', 'yyyy-MM-dd', 'dd.MM.yyyy'];

export type DayOnly = 'refuse' | 'start' | 'end';
export type Moment = { readonly at: Instant } | { readonly code: string; readonly message: I18n };

/** The instant of a cell in the zone; where civil time occurred twice only an offset decides. */
export function readMoment(cell: Cell, zone: Zone, formats: readonly string[], dayOnly: DayOnly, offset = ''): Moment {
  if (typeof cell === 'number') return unreadable(String(cell), formats);
  const text = String(cell ?? '').trim();
  const parts = matchFirst(text, formats);
  if (!parts) return unreadable(text, formats);
  const date = `${parts.year}-${parts.month}-${parts.day}`;
  if (parts.hour === null) return wholeDay(date, zone, dayOnly);
  const zoned = parts.offset ?? normalOffset(offset);
  const parsed = parseLocal(`${date} ${parts.hour}:${parts.minute}:${parts.second}${parts.milli === null ? '' : `.${parts.milli}`}${zoned === null ? '' : ` ${zoned}`}`, zone);
  return typeof parsed === 'number' ? { at: parsed } : mistake(parsed.error, text, parsed.offsets);
}

/** A calendar day `YYYY-MM-DD`, or what is wrong with it. It is never converted between zones. */
export function readDay(cell: Cell, formats: readonly string[]): { readonly day: string } | { readonly code: string; readonly message: I18n } {
  const text = String(cell ?? '').trim();
  const parts = matchFirst(text, formats);
  if (!parts) return unreadable(text, formats);
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  return parseLocalDay(day) ? { day } : mistake('no-such-date', text, []);
}

function wholeDay(date: string, zone: Zone, dayOnly: DayOnly): Moment {
  if (!parseLocalDay(date)) return mistake('no-such-date', date, []);
  if (dayOnly === 'start') return { at: startOfDay(date, zone) };
  if (dayOnly === 'end') return { at: endOfDay(date, zone) };
  return { code: 'no-time', message: words(
    'Сағаты мен минуты көрсетілмеген: мерзім минуттан бастап есептеледі. Уақытын жазыңыз немесе сәйкестік файлында dayOnly көрсетіңіз.',
    'Не указаны час и минута: срок считается с минуты. Впишите время или задайте dayOnly в файле соответствия.',
    'Hour and minute are missing: terms run from the minute. Write the time, or set dayOnly in the mapping file.') };
}

function parseLocalDay(date: string): boolean {
  return typeof parseLocal(`${date} 12:00`, 'UTC') === 'number';
}

interface Parts { readonly year: string; readonly month: string; readonly day: string; readonly hour: string | null; readonly minute: string; readonly second: string; readonly milli: string | null; readonly offset: string | null }

function matchFirst(text: string, formats: readonly string[]): Parts | null {
  for (const format of formats) {
    const groups = patternOf(format).exec(text)?.groups;
    if (!groups) continue;
    const two = (value: string | undefined): string => (value ?? '0').padStart(2, '0');
    const hour = groups['hour'];
    return {
      year: groups['year'] ?? `20${groups['shortYear'] ?? ''}`, month: two(groups['month']), day: two(groups['day']),
      hour: hour === undefined ? null : two(hour), minute: two(groups['minute']), second: two(groups['second']),
      milli: groups['milli'] === undefined ? null : groups['milli'].slice(0, 3).padEnd(3, '0'), offset: normalOffset(groups['offset'] ?? ''),
    };
  }
  return null;
}

const patterns = new Map<string, RegExp>();
const tokens: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})', yy: '(?<shortYear>\\d{2})', MM: '(?<month>\\d{2})', M: '(?<month>\\d{1,2})', dd: '(?<day>\\d{2})', d: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{2})', H: '(?<hour>\\d{1,2})', mm: '(?<minute>\\d{2})', ss: '(?<second>\\d{2})', SSS: '(?<milli>\\d{1,9})', XXX: ' ?(?<offset>Z|[+-]\\d{2}:?\\d{2})',
};

/** `dd.MM.yyyy H:mm[:ss]`: letters as in the table above, `[…]` may be absent, everything else stands for itself. */
function patternOf(format: string): RegExp {
  let pattern = patterns.get(format);
  if (!pattern) {
    const body = format.replace(/yyyy|yy|MM|M|dd|d|HH|H|mm|ss|SSS|XXX|\[|\]|[^\]]/g, (part) => tokens[part] ?? (part === '[' ? '(?:' : part === ']' ? ')?' : part.replace(/[.*+?^${}()|\\]/g, '\\$&')));
    patterns.set(format, pattern = new RegExp(`^${body}$`));
  }
  return pattern;
}

/** `+0600`, `UTC+6`, `+06:00` → `+06:00`. */
function normalOffset(text: string): string | null {
  const trimmed = text.trim().replace(/^(UTC|GMT)/i, '');
  if (trimmed === '') return null;
  if (/^z$/i.test(trimmed)) return 'Z';
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(trimmed);
  return match ? `${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}` : text.trim();
}

function unreadable(text: string, formats: readonly string[]): { code: string; message: I18n } {
  const example = formats.slice(0, 3).join(', ');
  return { code: 'unreadable-time', message: words(
    `«${text.slice(0, 40)}» күн немесе уақыт ретінде оқылмайды: ${example} түрінде жазыңыз немесе түрін сәйкестік файлында көрсетіңіз.`,
    `«${text.slice(0, 40)}» не читается как дата и время: запишите в виде ${example} или укажите вид (format) в файле соответствия.`,
    `“${text.slice(0, 40)}” cannot be read as a date and time: write it as ${example}, or name its format in the mapping file.`) };
}

function mistake(error: string, text: string, offsets: readonly string[]): { code: string; message: I18n } {
  const shown = text.slice(0, 40);
  switch (error) {
    case 'no-such-date': return { code: error, message: words(`«${shown}»: мұндай күн күнтізбеде жоқ. Құжаттағы күнді тексеріңіз.`, `«${shown}»: такой даты в календаре нет. Сверьте дату с документом.`, `“${shown}”: there is no such date in the calendar. Compare it with the document.`) };
    case 'no-such-time': return { code: error, message: words(`«${shown}»: мұндай уақыт жоқ. Сағат 00–24, минут 00–59.`, `«${shown}»: такого времени нет. Часы от 00 до 24, минуты от 00 до 59.`, `“${shown}”: there is no such time. Hours are 00 to 24, minutes 00 to 59.`) };
    case 'doubled': return { code: 'doubled-hour', message: words(
      `«${shown}»: сағат тілі кейін бұрылғандықтан, бұл уақыт екі рет болған. Ығысуын қосып жазыңыз: ${offsets.join(' немесе ')}.`,
      `«${shown}»: стрелки переводили назад, это время было дважды. Добавьте смещение: ${offsets.join(' или ')}.`,
      `“${shown}”: the clocks were put back and this time occurred twice. Add the offset: ${offsets.join(' or ')}.`) };
    case 'skipped': return { code: 'skipped-hour', message: words(
      `«${shown}»: сағат тілі алға бұрылғандықтан, мұндай уақыт болмаған. Уақытты тексеріңіз.`, `«${shown}»: стрелки переводили вперёд, такого времени не было. Проверьте время.`, `“${shown}”: the clocks were put forward and this time never occurred. Check the time.`) };
    case 'offset-differs': return { code: error, message: words(
      `«${shown}»: көрсетілген ығысу осы жердегі уақытқа сәйкес келмейді (${offsets.join(', ')}).`, `«${shown}»: указанное смещение не то, которое действовало в этом месте (${offsets.join(', ')}).`, `“${shown}”: the offset is not the one in force in that place (${offsets.join(', ')}).`) };
    default: return unreadable(text, plainFormats);
  }
}
