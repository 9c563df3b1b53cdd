/**
 * What cannot be: a fact that does not fit its schema or that nobody could have lived through. Unlawfulness is never refused here:
 * it is a finding of the engine. Every problem says in three languages what to do.
 */
import type { z } from 'zod';
import type { I18n } from '../engine/norm.ts';
import { effectiveFacts } from '../engine/effective.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { DAY, MINUTE, NEVER } from '../time/instant.ts';
import { carried } from './carried.ts';
import type { Fact, StreamRef } from './fact.ts';
import type { FactTypeSpec } from './field.ts';
import { factDataSchema } from './field.ts';
import { checkIin } from './iin.ts';
import { schemaProblems } from './schema-problem.ts';
import { factTypes } from './types.ts';
import { words } from './words.ts';

/** A fact before the server has added when it was recorded, by whom and in which zone. */
export interface FactDraft {
  readonly id: string;
  readonly type: string;
  readonly at: Instant;
  readonly streams: readonly StreamRef[];
  readonly place: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly corrects?: string;
  readonly withdraws?: string;
}

/** `path` is `type`, `at`, `corrects`, … or `data.<field>`; `code` is stable; `message` says what to do. */
export interface FactProblem {
  readonly path: string;
  readonly code: string;
  readonly message: I18n;
}

export interface ValidationContext {
  /** Facts of the episode (or place) so far, raw: corrected and withdrawn ones included. A list that may grow and is not changed otherwise (`carried.ts`). */
  readonly history: readonly Fact[];
  readonly now: Instant;
  /** Zone of the place; the times in messages are written in it. */
  readonly zoneOf: (place: string | null) => Zone;
}

export interface ValidationResult {
  readonly ok: boolean;
  readonly errors: readonly FactProblem[];
  readonly warnings: readonly FactProblem[];
}

/** Clocks of offices differ: a fact up to this far ahead of the server is accepted. */
export const CLOCK_SKEW = 5 * MINUTE;

/** The type that only strikes out; a record of another type withdraws a record of its own type. */
const WITHDRAWAL = 'record.withdrawn';

/** Nobody alive was born before: an earlier year is a slip of the pen (0990 for 1990). */
const EARLIEST_BIRTH = '1890-01-01';

/** The last instant that has a date (ECMAScript, Temporal). */
const LAST_INSTANT = 8_640_000_000_000_000;

/** Facts that may begin the deprivation of liberty of a person of whom nothing is known yet. */
const beginnings: ReadonlySet<string> = new Set(['person.described', 'detention.actual', 'custody.admitted', 'custody.sanctioned', 'administrative.arrest-ruled']);
const deprivation: ReadonlySet<string> = new Set(['detention.actual', 'custody.admitted', 'custody.sanctioned', 'administrative.arrest-ruled', 'medical.institution-entered']);
/** What a moment of the person's way is made of (`goOn`). */
const moving: ReadonlySet<string> = new Set([...deprivation, 'custody.departed', 'release.executed']);

/** Errors (the fact cannot be recorded) and warnings (it can). Pure; does not read the clock. Never throws on bad input. */
export function validateFact(draft: FactDraft, context: ValidationContext): ValidationResult {
  const spec = factTypes[draft.type];
  if (!spec) return result([problem('type', 'unknown-type', words(
    `«${draft.type}» деген факт түрі жоқ: тізімнен таңдаңыз.`, `Вида факта «${draft.type}» нет: выберите из перечня.`, `There is no fact type “${draft.type}”: choose one from the list.`))]);
  const errors = [...envelopeProblems(draft, spec), ...dataProblems(draft, spec)];
  if (errors.length > 0) return result(errors);
  const person = personProblems(draft);
  return result(
    [...futureProblems(draft, context), ...birthProblems(draft, context), ...referenceProblems(draft, context), ...sequenceProblems(draft, spec, context), ...person.errors],
    [...person.warnings, ...unknownReferences(draft, spec, context)],
  );
}

const schemas = new Map<string, z.ZodObject>();

/** The strict zod schema of the data of a type, made once. Undefined for a type that is not in the vocabulary. */
export function schemaOf(type: string): z.ZodObject | undefined {
  const spec = factTypes[type];
  if (!spec) return undefined;
  let schema = schemas.get(type);
  if (!schema) schemas.set(type, schema = factDataSchema(spec));
  return schema;
}

function result(errors: readonly FactProblem[], warnings: readonly FactProblem[] = []): ValidationResult {
  return { ok: errors.length === 0, errors, warnings };
}

function problem(path: string, code: string, message: I18n): FactProblem {
  return { path, code, message };
}

function envelopeProblems({ at, streams, withdraws }: FactDraft, spec: FactTypeSpec): FactProblem[] {
  const problems: FactProblem[] = [];
  if (!Number.isSafeInteger(at) || at < 0 || at > LAST_INSTANT) problems.push(problem('at', 'bad-instant', words(
    'Уақытты күнімен, сағатымен және минутымен көрсетіңіз.', 'Укажите время: дату, час и минуту.', 'Give the time: date, hour and minute.')));
  const first = spec.streams[0];
  // What strikes a record out goes where that record is: a place's or an office's as well as a person's.
  const wanted: readonly string[] = withdraws === undefined ? spec.streams.slice(0, 1) : spec.streams;
  if (first !== undefined && !streams.some(({ kind }) => wanted.includes(kind))) problems.push(problem('streams', 'stream-missing', words(
    `«${spec.title.kk}» жазбасы «${first}» ағынына жатуы тиіс: адамды, істі немесе орынды таңдаңыз.`,
    `Запись «${spec.title.ru}» должна относиться к потоку «${first}»: выберите лицо, дело или место.`,
    `The record “${spec.title.en}” must belong to the stream “${first}”: choose the person, case or place.`)));
  return problems;
}

function dataProblems(draft: FactDraft, spec: FactTypeSpec): FactProblem[] {
  const schema = schemaOf(spec.type);
  // A withdrawal of the same type names what it strikes out and need not repeat its data; what it does say must fit all the same.
  const parsed = (draft.withdraws !== undefined && draft.type !== WITHDRAWAL ? schema?.partial() : schema)?.safeParse(draft.data);
  return parsed === undefined || parsed.success ? [] : schemaProblems(spec, parsed.error, draft.data);
}

function futureProblems({ at, place, data }: FactDraft, { now, zoneOf }: ValidationContext): FactProblem[] {
  const problems: FactProblem[] = [];
  if (at > now + CLOCK_SKEW) {
    const clock = localTime(now, zoneOf(place));
    problems.push(problem('at', 'future', words(
      `Болашақтағы оқиғаны тіркеуге болмайды: қазір ${clock}. Уақытты тексеріңіз немесе оқиға болған соң жазыңыз.`,
      `Будущее событие записать нельзя: сейчас ${clock}. Проверьте время или запишите, когда событие произойдёт.`,
      `A future event cannot be recorded: it is ${clock} now. Check the time, or record it when it has taken place.`)));
  }
  const birthDate = data['birthDate'];
  if (typeof birthDate === 'string' && birthDate < EARLIEST_BIRTH) problems.push(problem('data.birthDate', 'long-ago', words(
    'Туған жылы тым ерте: жылын құжатпен салыстырыңыз.', 'Слишком ранний год рождения: сверьте год с документом.', 'The year of birth is too early: compare it with the document.')));
  if (typeof birthDate === 'string' && birthDate > localDate(now, zoneOf(place))) problems.push(problem('data.birthDate', 'future', words(
    'Туған күні болашақта: күнді тексеріңіз.', 'Дата рождения в будущем: проверьте дату.', 'The date of birth is in the future: check it.')));
  return problems;
}

/** The latest date of birth that was ever told, of whatever worth. */
const birthTold = carried<{ latest: string }>({
  reads: new Set(['person.described']), begin: () => ({ latest: '' }), copy: (told) => ({ ...told }),
  take(told, { data }) { if (typeof data['birthDate'] === 'string' && data['birthDate'] > told.latest) told.latest = data['birthDate']; },
});

/** An event of a person's record before the person was born: a wrong year, here or in the date of birth. Days of the zone of the place. */
function birthProblems({ type, at, place }: FactDraft, { history, zoneOf }: ValidationContext): FactProblem[] {
  if (type === 'person.described') return [];
  // No zone begins a day a whole day later than UTC: what lies further behind every date of birth that was told needs no zone.
  const { latest } = birthTold(history);
  if (latest === '' || (isDate(latest) && at - Date.parse(latest) > DAY)) return [];
  const struck = new Set(history.flatMap(({ corrects, withdraws }) => [corrects, withdraws]));
  const told = history.findLast((fact) => fact.type === 'person.described' && fact.withdraws === undefined && !struck.has(fact.id))?.data['birthDate'];
  if (typeof told !== 'string' || localDate(at, zoneOf(place)) >= told) return [];
  return [problem('at', 'before-birth', words(
    `Адам ${told} күні туған деп жазылған: оқиғаның жылын тексеріңіз немесе туған күнін түзетіңіз.`,
    `По записи лицо родилось ${told}: проверьте год события или исправьте дату рождения.`,
    `The record says that the person was born on ${told}: check the year of the event, or correct the date of birth.`))];
}

function referenceProblems({ type, corrects, withdraws }: FactDraft, { history }: ValidationContext): FactProblem[] {
  const problems: FactProblem[] = [];
  const target = corrects === undefined ? undefined : history.find(({ id }) => id === corrects);
  if (corrects !== undefined && !target) problems.push(problem('corrects', 'unknown-corrected', words(
    'Түзетілетін жазба табылмады: бетті жаңартып, жазбаны қайта таңдаңыз.', 'Исправляемая запись не найдена: обновите страницу и выберите запись снова.', 'The record to correct was not found: reload the page and choose it again.')));
  if (target && target.type !== type) problems.push(problem('corrects', 'corrects-other-type', words(
    'Жазба тек сол түрдегі жазбамен түзетіледі. Оқиға болмаса, жазбаны қайтарып алып, дұрысын енгізіңіз.',
    'Запись исправляется записью того же вида. Если события не было, отзовите запись и внесите верную.',
    'A record is corrected by a record of the same type. If the event did not happen, withdraw the record and enter the right one.')));
  const struck = withdraws === undefined ? undefined : history.find(({ id }) => id === withdraws);
  if (struck && type !== WITHDRAWAL && struck.type !== type) problems.push(problem('withdraws', 'withdraws-other-type', words(
    'Жазба «Жазба қайтарып алынды» түрімен немесе сол түрдегі жазбамен қайтарып алынады.',
    'Запись отзывают записью вида «Запись отозвана» или записью того же вида.',
    'A record is withdrawn by “Record withdrawn” or by a record of the same type.')));
  if (type === WITHDRAWAL && withdraws === undefined) problems.push(problem('withdraws', 'required', words(
    'Қай жазба қайтарып алынатынын тізімнен таңдаңыз.', 'Выберите из списка запись, которую отзываете.', 'Choose from the list the record that is withdrawn.')));
  if (withdraws !== undefined && !struck) problems.push(problem('withdraws', 'unknown-withdrawn', words(
    'Қайтарып алынатын жазба табылмады: бетті жаңартып, жазбаны қайта таңдаңыз.', 'Отзываемая запись не найдена: обновите страницу и выберите запись снова.', 'The record to withdraw was not found: reload the page and choose it again.')));
  return problems;
}

/** Walks the episode in the order of law with the draft in its place and looks at the moment of the draft. */
function sequenceProblems(draft: FactDraft, spec: FactTypeSpec, { history, now, zoneOf }: ValidationContext): FactProblem[] {
  if (spec.streams[0] !== 'episode' || draft.withdraws !== undefined) return [];
  if (!beginnings.has(draft.type) && !history.some(({ type }) => beginnings.has(type))) return [problem('streams', 'unknown-person', words(
    'Бұл адам туралы ештеңе жазылмаған: алдымен адам туралы мәліметтерді және ұстап алуды немесе қабылдауды енгізіңіз.',
    'Об этом лице ничего не записано: сначала внесите сведения о лице и задержание или приём.',
    'Nothing is on record of this person: first enter the particulars of the person and the detention or admission.'))];
  if (!ordered.has(draft.type)) return [];
  const so = wayOf(history);
  // Most records come last.
  if (draft.corrects === undefined && so.plain && so.last < draft.at) return momentProblems(draft, so, zoneOf(draft.place));
  const actor = { id: '', capacity: 'system', office: null } as const;
  const own: Fact = { ...draft, recordedAt: history.reduce((last, { recordedAt }) => Math.max(last, recordedAt), Math.max(now, draft.at)), zone: zoneOf(draft.place), actor };
  const others = history.filter(({ id }) => id !== draft.id);
  const moment = start();
  for (const fact of effectiveFacts([...others, own], order, NEVER, NEVER)) {
    if (fact === own) return momentProblems(draft, moment, zoneOf(draft.place));
    goOn(moment, fact);
  }
  return [];
}

const start = (): Moment => ({ place: null, deprived: false, releasedAt: null });

function goOn(moment: Moment, fact: Fact): void {
  if (deprivation.has(fact.type)) moment.deprived = true;
  if (fact.type === 'custody.admitted') moment.place = placeOf(fact);
  if (fact.type === 'custody.departed') moment.place = null;
  if (fact.type === 'release.executed') { moment.place = null; moment.releasedAt = fact.at; }
}

/** The way as recorded: `plain` while nothing was struck out and everything that moves the person came in the order in which it happened, up to `last`. */
interface Way extends Moment { plain: boolean; last: Instant }

const wayOf = carried<Way>({
  begin: () => ({ ...start(), plain: true, last: Number.NEGATIVE_INFINITY }),
  copy: (way) => ({ ...way }),
  take(way, fact) {
    if (fact.corrects !== undefined || fact.withdraws !== undefined) way.plain = false;
    if (!moving.has(fact.type)) return;
    // Of two at one instant the order of law decides: that is for the long way.
    if (fact.at <= way.last) way.plain = false;
    way.last = fact.at;
    goOn(way, fact);
  },
});

/** What can come at a wrong moment of the person's way (`momentProblems`). */
const ordered: ReadonlySet<string> = new Set(['release.executed', 'custody.admitted', 'detention.actual', 'custody.departed', 'custody.cell-assigned']);

interface Moment { place: string | null; deprived: boolean; releasedAt: Instant | null }

function momentProblems(draft: FactDraft, { place, deprived, releasedAt }: Readonly<Moment>, zone: Zone): FactProblem[] {
  const when = releasedAt === null ? '' : localTime(releasedAt, zone);
  if (draft.type === 'release.executed' && !deprived) return [problem('at', 'release-before-admission', words(
    'Босату ұстап алудан немесе қабылдаудан бұрын болмайды: уақытты тексеріңіз немесе алдымен ұстап алуды (қабылдауды) жазыңыз.',
    'Освобождение не может быть раньше задержания или приёма: проверьте время или сначала запишите задержание (приём).',
    'A release cannot come before the detention or admission: check the time, or record the detention or admission first.'))];
  if (draft.type === 'release.executed' && releasedAt !== null) return [problem('at', 'already-released', words(
    `Адам ${when} босатылған. Уақыт қате болса, бұрынғы жазбаны түзетіңіз.`,
    `Лицо уже освобождено ${when}. Если время неверно, исправьте прежнюю запись.`,
    `The person was already released on ${when}. If the time is wrong, correct the earlier record.`))];
  if ((draft.type === 'custody.admitted' || draft.type === 'detention.actual') && releasedAt !== null) return [problem('at', 'after-release', words(
    `Адам ${when} босатылған: жаңа ұстап алуды жаңа эпизод ретінде ашыңыз.`,
    `Лицо освобождено ${when}: новое задержание откройте новым эпизодом.`,
    `The person was released on ${when}: open a new episode for a new detention.`))];
  const named = draft.type === 'custody.departed' ? placeOf(draft) : draft.type === 'custody.cell-assigned' ? draft.place : null;
  const moves = draft.type === 'custody.departed' || draft.type === 'custody.cell-assigned';
  if (moves && (place === null || (named !== null && named !== place))) return [problem('data.place', 'not-in-place', words(
    'Осы сәтте адам бұл орында есепте тұрған жоқ: орынды және уақытты тексеріңіз немесе алдымен қабылдауды жазыңыз.',
    'В этот момент лицо не числится в этом месте: проверьте место и время или сначала запишите приём.',
    'At that moment the person is not on record in this place: check place and time, or record the admission first.'))];
  return [];
}

function placeOf({ data, place }: Pick<Fact, 'data' | 'place'>): string | null {
  const named = data['place'];
  return typeof named === 'string' ? named : place;
}

const order = {
  orderOf: (type: string): number => factTypes[type]?.order ?? 0,
  timeless: (type: string): boolean => factTypes[type]?.order === 0,
};

function personProblems({ type, data }: FactDraft): { errors: readonly FactProblem[]; warnings: readonly FactProblem[] } {
  const iin = data['iin'];
  if (type !== 'person.described' || typeof iin !== 'string') return { errors: [], warnings: [] };
  const birthDate = data['birthDate'];
  const sex = data['sex'];
  const checked = checkIin(iin, {
    ...(typeof birthDate === 'string' ? { birthDate } : {}),
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
  });
  return {
    errors: checked.ok ? [] : [problem('data.iin', 'bad-iin', words(
      'ЖСН бақылау цифры сәйкес келмейді: нөмірді құжатпен салыстырыңыз, белгісіз болса, бос қалдырыңыз.',
      'Контрольная цифра ИИН не сходится: сверьте номер с документом, если номер неизвестен, оставьте поле пустым.',
      'The check digit of the IIN is wrong: compare the number with the document, or leave the field empty if it is not known.'))],
    // Since Government decree no. 853 of 26.08.2013 the number need not match the birth date or sex: only a warning.
    warnings: checked.warnings.length === 0 ? [] : [problem('data.iin', 'iin-differs', words(
      'ЖСН туған күнімен немесе жынысымен сәйкес келмейді: бұл болуы мүмкін, деректерді құжатпен салыстырыңыз.',
      'ИИН не совпадает с датой рождения или полом: так бывает, сверьте данные с документом.',
      'The IIN differs from the date of birth or sex: this can happen, compare the data with the document.'))],
  };
}

/** A reference to a fact that is not in this history: it may lie in another office's journal, so only a warning. */
function unknownReferences({ data }: FactDraft, { fields }: FactTypeSpec, { history }: ValidationContext): FactProblem[] {
  return Object.keys(data).flatMap((name) => {
    const [id, field] = [data[name], fields[name]];
    if (field?.kind !== 'fact' || typeof id !== 'string' || history.some((fact) => fact.id === id)) return [];
    return [problem(`data.${name}`, 'unknown-reference', words(
      `«${field.label.kk}»: мұндай жазба табылмады. Ол басқа мекемеде болса, қалдырыңыз, әйтпесе жазбаны таңдаңыз.`,
      `«${field.label.ru}»: такой записи не найдено. Если она в другом учреждении, оставьте, иначе выберите запись.`,
      `“${field.label.en}”: no such record was found. If it is in another office, leave it; otherwise choose the record.`))];
  });
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

const formats = new Map<Zone, Intl.DateTimeFormat>();

/** `DD.MM.YYYY HH:mm` in the zone. */
function localTime(at: Instant, zone: Zone): string {
  const { year, month, day, hour, minute } = parts(at, zone);
  return `${day}.${month}.${year} ${hour}:${minute}`;
}

function localDate(at: Instant, zone: Zone): string {
  const { year, month, day } = parts(at, zone);
  return `${year}-${month}-${day}`;
}

function parts(at: Instant, zone: Zone): Record<'year' | 'month' | 'day' | 'hour' | 'minute', string> {
  let format = formats.get(zone);
  if (!format) formats.set(zone, format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }));
  const found = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return { year: found['year'] ?? '', month: found['month'] ?? '', day: found['day'] ?? '', hour: found['hour'] ?? '', minute: found['minute'] ?? '' };
}
