/**
 * An inspection as it is filled in on a tablet, and the record that it becomes. Pure. The identifiers of its facts are made with it, so
 * that sent twice it is recorded once; when it is finished its record is fixed, and what is sent again is the same to the letter.
 */
import type { NewFactBody } from '@kepil/modules/contract.ts';
import type { InspectionItem, InspectionList, InspectionSheet } from '@kepil/modules/supervision/inspection/contract.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { isRealDate, readDate, readMoment } from '../../time/typed.ts';
import { uuidv7 } from '../record/uuid.ts';

export const verdicts = ['yes', 'no', 'not-checked'] as const;
export type Verdict = (typeof verdicts)[number];

export interface MeasuredDraft { readonly what: string; readonly value: string; readonly where: string }
export interface PersonDraft { readonly episode: string; readonly note: string }
export interface AnswerDraft {
  readonly value: Verdict | null;
  readonly note: string;
  readonly count: string;
  readonly measured: readonly MeasuredDraft[];
  readonly persons: readonly PersonDraft[];
  /** Digests of photographs. */
  readonly files: readonly string[];
  /** By digest. Absent in what an earlier version kept. */
  readonly captions?: Readonly<Record<string, CaptionDraft>>;
  /** Answered by an act of the prosecutor, begun after the inspection is on record. */
  readonly respond?: boolean;
}
/** What a photograph shows, and when it was taken by the server's clock as far as the tablet knows it. */
export interface CaptionDraft { readonly words: string; readonly at: number | null }
export const noAnswer: AnswerDraft = { value: null, note: '', count: '', measured: [], persons: [], files: [] };

export interface ReceivedDraft {
  /** Of the record that is made of what was said, where it is one. */
  readonly id: string;
  readonly episode: string | null;
  readonly name: string;
  readonly category: string;
  readonly subject: string;
  readonly decision: string;
  /** Registered as an application to the prosecutor: about what. Null: it is not one. */
  readonly about: string | null;
}

/** Words of the certificate and of the course, by the names of their fields. */
export const textFields = ['orderNumber', 'orderDate', 'orderIssuer', 'participants', 'specialists', 'where', 'startedAt', 'endedAt', 'findings', 'shortcomings', 'causes', 'proposals', 'remedies', 'number', 'journalNumber', 'headName', 'objections'] as const;
export type TextField = (typeof textFields)[number];
export const flagFields = ['atNight', 'onDayOff', 'video', 'withRegionalProsecutor', 'nobodyApplied', 'journalEntry', 'headKnows', 'headSigned'] as const;
export type FlagField = (typeof flagFields)[number];

export interface Form {
  readonly kind: string;
  readonly occasion: string;
  readonly texts: Readonly<Partial<Record<TextField, string>>>;
  readonly flags: Readonly<Partial<Record<FlagField, boolean>>>;
  readonly answers: Readonly<Record<string, AnswerDraft>>;
  readonly received: readonly ReceivedDraft[];
}

export const newForm = (): Form => ({ kind: '', occasion: '', texts: {}, flags: {}, answers: {}, received: [] });
export const newReceived = (): ReceivedDraft => ({ id: uuidv7(), episode: null, name: '', category: '', subject: '', decision: '', about: null });

export const answerOf = ({ answers }: Form, item: string): AnswerDraft => answers[item] ?? noAnswer;
export const answered = (form: Form, { items }: Pick<InspectionList, 'items'>): number => items.filter(({ id }) => answerOf(form, id).value !== null).length;

/** Rows of the items that were found broken and that an act is to answer. */
export const toRespond = ({ answers }: Form): string[] => Object.entries(answers).flatMap(([item, { value, respond }]) => (value === 'no' && respond === true ? [item] : []));

/** A number as typed, with a comma or a point; null: none. */
export function readNumber(text: string): number | null {
  const value = Number(text.trim().replace(',', '.').replace('−', '-'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}

export type Limits = Pick<InspectionSheet['measures'][number], 'atLeast' | 'atMost'>;
/** Whether a measured value lies outside what is lawful. */
export const isOutside = (value: number, { atLeast, atMost }: Limits): boolean => (atLeast !== null && value < atLeast) || (atMost !== null && value > atMost);

/** Every item that has no answer: not checked this time. */
export const restNotChecked = (form: Form, lists: readonly InspectionList[]): Form => ({
  ...form,
  answers: { ...form.answers, ...Object.fromEntries(lists.flatMap(({ items }) => items).filter(({ id }) => answerOf(form, id).value === null).map(({ id }) => [id, { ...answerOf(form, id), value: 'not-checked' as const }])) },
});

/** What a line of the certificate needs of words: in the language of the screen. */
export interface LineWords {
  /** `п. 45 пп. 1`. */
  readonly point: (point: string, no: number) => string;
  readonly item: (item: InspectionItem) => string;
  readonly cites: (item: InspectionItem) => string;
  readonly broken: (words: string) => string;
  readonly persons: (names: readonly string[]) => string;
  readonly measured: (answer: AnswerDraft) => string;
}

/** One line for each item that does not comply, with its articles. */
export function findingLines(form: Form, { lists, persons }: Pick<InspectionSheet, 'lists' | 'persons'>, words: LineWords): string[] {
  const names = new Map(persons.map(({ episode, name }) => [episode, name]));
  return lists.flatMap(({ point, items }) => items.flatMap((item) => {
    const answer = answerOf(form, item.id);
    if (answer.value !== 'no') return [];
    const parts = [words.broken(words.item(item)), answer.note.trim(), words.measured(answer), words.persons(answer.persons.flatMap(({ episode }) => names.get(episode) ?? []))].filter((part) => part !== '');
    return [`${words.point(point, item.no)}: ${parts.join('; ')} (${words.cites(item)})`];
  }));
}

/** What keeps the inspection from being finished: the field and why. */
export interface FormProblem { readonly field: 'kind' | 'startedAt' | 'endedAt' | 'orderDate' | 'received'; readonly code: 'required' | 'moment' | 'future' | 'order' | 'date' | 'name' }

export interface Identity { readonly id: string; readonly knownId: string; readonly place: string; readonly zone: Zone }

export function problemsOf({ kind, texts, received }: Form, { zone }: Pick<Identity, 'zone'>, now: number): FormProblem[] {
  const problems: FormProblem[] = kind === '' ? [{ field: 'kind', code: 'required' }] : [];
  const [started, ended] = [momentOf(texts.startedAt, zone), momentOf(texts.endedAt, zone)];
  if (started === undefined) problems.push({ field: 'startedAt', code: 'moment' });
  if (ended === undefined) problems.push({ field: 'endedAt', code: 'moment' });
  if (started && started > now) problems.push({ field: 'startedAt', code: 'future' });
  if (ended && ended > now) problems.push({ field: 'endedAt', code: 'future' });
  if (started && ended && ended < started) problems.push({ field: 'endedAt', code: 'order' });
  if (dateOf(texts.orderDate) === undefined) problems.push({ field: 'orderDate', code: 'date' });
  if (received.some(({ episode, name }) => episode === null && name.trim() === '')) problems.push({ field: 'received', code: 'name' });
  return problems;
}

/** null: nothing was typed; undefined: it is no moment. */
function momentOf(typed: string | undefined, zone: Zone): number | null | undefined {
  if (!typed?.trim()) return null;
  const read = readMoment(typed, zone);
  return 'instant' in read ? read.instant : undefined;
}

function dateOf(typed: string | undefined): string | null | undefined {
  if (!typed?.trim()) return null;
  const date = readDate(typed);
  return date !== null && isRealDate(date) ? date : undefined;
}

/** The facts as they go to the server. `lines`: those of `findingLines`. */
export function bodyOf(form: Form, { id, knownId, place, zone }: Identity, sheet: InspectionSheet, inspector: string, lines: readonly string[], now: number): { readonly facts: readonly NewFactBody[] } {
  const { texts, flags } = form;
  const [startedAt, endedAt] = [momentOf(texts.startedAt, zone) ?? null, momentOf(texts.endedAt, zone) ?? null];
  const at = endedAt ?? startedAt ?? now;
  const answers = sheet.lists.flatMap(({ items }) => items.flatMap((item) => { const sent = sentAnswer(item, answerOf(form, item.id)); return sent ? [sent] : []; }));
  const names = new Map(sheet.persons.map(({ episode, name }) => [episode, name]));
  const findings = [...lines, texts.findings?.trim() ?? ''].filter((line) => line !== '').join('\n');
  const plain = Object.fromEntries((['orderNumber', 'orderIssuer', 'participants', 'specialists', 'where', 'shortcomings', 'causes', 'proposals', 'remedies', 'number', 'journalNumber'] as const).map((field) => [field, texts[field]?.trim()]));
  const fact = (type: string, own: string, data: Readonly<Record<string, unknown>>): NewFactBody => ({ id: own, type, at, place, streams: [{ kind: 'place', id: place }], data: present(data) });
  const inspected = fact('place.inspected', id, {
    kind: form.kind, occasion: form.occasion, inspectorName: inspector, ...plain, order: orderWords(texts), orderDate: dateOf(texts.orderDate), startedAt, endedAt, findings: findings.slice(0, 10_000),
    ...Object.fromEntries((['atNight', 'onDayOff', 'video', 'withRegionalProsecutor', 'journalEntry'] as const).map((flag) => [flag, flags[flag] || undefined])),
    ...(form.received.length === 0 && flags.nobodyApplied ? { nobodyApplied: true } : {}), answers,
    received: form.received.map(({ episode, name, category, subject, decision }) => present({ ...(episode === null ? { name: name.trim() } : { episode, name: names.get(episode) }), category, subject: subject.trim(), decision: decision.trim() })),
    violationsFound: answers.some(({ value }) => value === 'no') || findings !== '', heldThen: sheet.personsInAll, madeKnownTo: flags.headKnows ? (texts.headName?.trim() || sheet.place.head) : undefined,
  });
  const appeals = form.received.flatMap(({ id: own, episode, name, about, subject }) => (about === null ? [] : [fact('appeal.registered', own, {
    appealId: `${id.slice(-12)}-${own.slice(-6)}`, source: 'inspection', about, applicant: episode === null ? name.trim() : names.get(episode), summary: subject.trim(),
  })]));
  const known = flags.headKnows ? [fact('inspection.made-known', knownId, { inspection: id, addressee: 'head-of-place', name: texts.headName?.trim() || sheet.place.head, signed: flags.headSigned === true, objections: texts.objections?.trim() })] : [];
  return { facts: [inspected, ...appeals, ...known] };
}

/** `№ 12, 21.11.2026`: as the certificate prints the resolution. */
const orderWords = ({ orderNumber, orderDate }: Form['texts']): string | undefined => [orderNumber?.trim() && `№ ${orderNumber.trim()}`, orderDate?.trim()].filter(Boolean).join(', ') || undefined;

/** Without a verdict nothing was answered, whatever was noted beside it; a value out of range is no verdict. */
function sentAnswer({ id, answer: kind }: InspectionItem, { value, note, count, measured, persons, files, captions = {} }: AnswerDraft): { readonly item: string; readonly value: Verdict } | null {
  if (value === null) return null;
  const values = measured.flatMap(({ what, value: typed, where }) => { const number = readNumber(typed); return number === null ? [] : [present({ what, value: number, where: where.trim() })]; });
  const number = kind === 'count' ? readNumber(count) : null;
  return { item: id, value, ...present({ note: note.trim(), count: number ?? undefined, measured: values, persons: persons.map((one) => present({ episode: one.episode, note: one.note.trim() })), files, photos: files.flatMap((sha256) => { const { words = '', at = null } = captions[sha256] ?? {}; const said = present({ caption: words.trim(), takenAt: at }); return Object.keys(said).length === 0 ? [] : [{ sha256, ...said }]; }) }) };
}

/** Empty values are absent values. */
const present = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)));
