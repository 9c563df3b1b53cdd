/**
 * Recording: the one way in which something that happened gets into the journal. Nonsense is refused with the field and the remedy;
 * unlawfulness never is: what a record would break is told before (`gate`) and found after.
 */
import { readAs } from '@kepil/journal/access.ts';
import type { AppendResult, NewFact } from '@kepil/journal/contract.ts';
import type { Finding } from '@kepil/law/engine/finding.ts';
import type { Gate } from '@kepil/law/engine/index.ts';
import { carryOn } from '@kepil/law/facts/carried.ts';
import type { StreamRef } from '@kepil/law/facts/fact.ts';
import { factTypes, validateFact } from '@kepil/law/facts/index.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { ownFence } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { Problem, type FieldProblem } from '@kepil/platform/problem/problem.ts';
import type { NewFactBody, RecordRequest } from '../contract.ts';
import { engineFor } from '../engines.ts';
import type { House } from '../house.ts';
import { hearsOf, recordingAction, requireCapacity, requireCorrection, requireOfPlace, requireOwnOffice, requireOwnPlace, requireReach } from './access.ts';
import { sameStream, streamOf, streamsFor, subjectOf } from './one-subject.ts';
import { leaveRefusal } from '../record-of-episode.ts';
import { sealSecrets } from '../secret-fields.ts';
import { positionNow, readSubject, type RecordedSubject } from './subject.ts';

export interface Prepared {
  readonly subject: RecordedSubject;
  readonly facts: readonly NewFact[];
  readonly warnings: readonly FieldProblem[];
}

/** What the record would change, told before it is made. */
export async function gate(house: House, who: Principal, request: RecordRequest): Promise<{ gate: Gate; warnings: readonly FieldProblem[] }> {
  const { subject, facts, warnings } = await prepare(house, who, request, 'any').catch(onRecord(house, who, request, 'gate'));
  const at = house.now();
  // What a record would break tells what is on record: a look like any other.
  if (subject.stream.kind === 'episode' && subject.version > 0) await readAs(house.pool, ownFence(who), (sql) => leaveTrace(sql, who, { what: 'gate', episodes: [subject.stream.id] }, at));
  return { gate: engineOf(house, subject.stream).gate(subject.facts, facts.map((fact) => ({ ...fact, recordedAt: at })), { at }), warnings };
}

/** An attempt upon a person who is not within reach is on record, as a refused look is. */
const onRecord = (house: House, who: Principal, request: RecordRequest, what: 'gate' | 'record') => async (error: unknown): Promise<never> => {
  if (error instanceof Problem && error.code === 'not-found') await leaveRefusal(house, who, subjectOf(request).id, { what });
  throw error;
};

export interface Recorded {
  readonly result: Extract<AppendResult, { ok: true }>;
  /** What changed by it: broken, opened, met. */
  readonly findings: readonly Finding[];
}

/** Records all facts or none. Throws `invalid`, `forbidden`, `not-found`, `conflict`, `duplicate-id`, `unknown-corrected`. */
export async function record(house: House, who: Principal, request: RecordRequest, subjectMust: 'be-new' | 'any'): Promise<Recorded> {
  const expected = (request.expected ?? []).map(({ stream, version }) => ({ stream: streamOf(stream), version }));
  for (let attempt = 1; ; attempt += 1) {
    const { subject, facts } = await prepare(house, who, request, subjectMust).catch(async (error: unknown) => ({ subject: null, facts: await ownRepeated(house, who, request, error) }));
    if (!subject) return repeatedOf(await house.journal.append({ facts }), who);
    // What was checked must be what is written to: the subject's own version goes along, whether the client named one or not.
    const own = expected.some(({ stream }) => sameStream(stream, subject.stream)) ? [] : [{ stream: subject.stream, version: subject.version }];
    const result = await house.journal.append({ facts, expected: [...expected, ...own] });
    if (result.ok) return finished(house, subject, facts, result);
    house.memory.forget(subject.stream);
    const movedUnderUs = result.code === 'conflict' && own.some(({ stream }) => sameStream(stream, result.stream));
    if (!movedUnderUs || attempt === ATTEMPTS) throw refused(result, who);
  }
}

/** Somebody else recorded between our look and our write: look again. More often than this it is no coincidence any more. */
const ATTEMPTS = 20;

/**
 * A record may take the person out of its author's reach (sent to another place, released). If the answer is lost and the request comes
 * again, it is still his and answered as repeated: the facts under these ids are on record and are this account's own, so nothing new
 * can be written. Anything else stays refused as it was.
 */
async function ownRepeated(house: House, who: Principal, request: RecordRequest, error: unknown): Promise<NewFact[]> {
  if (!(error instanceof Problem) || (error.code !== 'not-found' && error.code !== 'forbidden')) throw error;
  const ids = [...new Set(request.facts.map(({ id }) => id.toLowerCase()))];
  const { rows } = await house.pool.query<{ n: number }>({ name: 'own-facts', text: 'select count(*)::int as n from fact where id = any($1::uuid[]) and actor = $2', values: [ids, who.account] });
  if (rows[0]?.n !== ids.length) return onRecord(house, who, request, 'record')(error);
  const stream = subjectOf(request);
  return request.facts.map((body) => sealed(house, complete(house, who, stream, body)));
}

function repeatedOf(result: AppendResult, who: Principal): Recorded {
  if (!result.ok) throw refused(result, who);
  return { result, findings: [] };
}

const sealed = (house: House, fact: NewFact): NewFact => ({ ...fact, data: sealSecrets(house.key, fact.type, fact.id, fact.data) });

function finished(house: House, { stream, version, facts: before }: RecordedSubject, facts: readonly NewFact[], result: Recorded['result']): Recorded {
  const key = `${stream.kind}:${stream.id}`;
  if (result.repeated) return { result, findings: [] };
  const ids = new Set(facts.map(({ id }) => id));
  const evaluation = house.memory.committed(stream, result.versions[key] ?? version, [...ids]);
  for (const { type } of facts) house.observation.facts.labels(type).inc();
  // The journal has just evaluated the stream: what it says of these facts is the answer. Only where a record strikes another out
  // does the answer need the comparison of before and after.
  if (evaluation && !facts.some(({ corrects, withdraws }) => corrects ?? withdraws)) {
    return { result, findings: evaluation.findings.filter(({ openedBy, closedBy, kind, state }) => (ids.has(openedBy) || (closedBy !== null && ids.has(closedBy))) && told.has(kind) && !silent.has(state)) };
  }
  const at = house.now();
  const { breaks, warns, opens, meets } = engineOf(house, stream).gate(before, facts.map((fact) => ({ ...fact, recordedAt: at })), { at });
  return { result, findings: [...breaks, ...warns, ...opens, ...meets] };
}

const told: ReadonlySet<string> = new Set(['duty', 'option', 'violation', 'warning']);
const silent: ReadonlySet<string> = new Set(['void', 'superseded', 'suspended', 'lapsed', 'ended']);

const engineOf = (house: House, { kind }: StreamRef) => engineFor({ episode: house.engine, place: house.placeEngine, office: house.officeEngine }, kind);

async function prepare(house: House, who: Principal, request: RecordRequest, subjectMust: 'be-new' | 'any'): Promise<Prepared> {
  const stream = subjectOf(request);
  const subject = await readSubject(house, who, stream);
  if (subjectMust === 'be-new' && subject.version > 0 && !isRepeated(subject, request)) throw new Problem('duplicate-id');

  const facts = request.facts.map((body) => complete(house, who, stream, body));
  const before = subject.version > 0 ? positionNow(house, subject) : null;
  requireReach(who, before || stream.kind !== 'episode' ? recordingAction(who, stream) : 'episode.create', before ?? positionNow(house, { stream, facts: facts.map((fact) => ({ ...fact, recordedAt: fact.at })), standing: null, effective: null }));
  if (stream.kind === 'office') requireOwnOffice(who, stream.id, house.directory);
  for (const { type, place, data } of facts) {
    requireCapacity(who, type);
    requireOfPlace(who, { type, place }, stream);
    requireOwnPlace(who, place);
    // Where somebody is held is read from the fact's own words (platform/access/position.ts).
    if (typeof data['place'] === 'string') requireOwnPlace(who, data['place']);
  }
  requireOneTarget(request.facts);
  for (const named of request.facts.flatMap(({ corrects, withdraws }) => [corrects, withdraws])) {
    const target = named === undefined ? undefined : subject.facts.find(({ id }) => id === named.toLowerCase());
    if (target && before) requireCorrection(who, target, before);
  }
  const warnings = validateUnlessRepeated(house, subject, request, facts);
  return { subject, facts: facts.map((fact) => sealed(house, fact)), warnings };
}

/** Everything in it is on record already. */
const isRepeated = ({ facts }: RecordedSubject, request: RecordRequest): boolean => {
  const known = new Set(facts.map(({ id }) => id));
  return request.facts.every(({ id }) => known.has(id.toLowerCase()));
};

/** What is on record already was valid then and is not judged again. Most records are new and most are valid: only of what is not is that asked. */
function validateUnlessRepeated(house: House, subject: RecordedSubject, request: RecordRequest, facts: readonly NewFact[]): FieldProblem[] {
  try {
    const warnings = validateAll(house, subject, request.facts, facts);
    return warnings.length > 0 && isRepeated(subject, request) ? [] : warnings;
  } catch (error) {
    if (error instanceof Problem && isRepeated(subject, request)) return [];
    throw error;
  }
}

/** A record strikes out one other: what it corrects or what it withdraws. */
function requireOneTarget(facts: RecordRequest['facts']): void {
  const fields = facts.flatMap(({ corrects, withdraws }, i): FieldProblem[] =>
    (corrects === undefined || withdraws === undefined ? [] : [{ path: `facts.${i}.withdraws`, code: 'corrects-and-withdraws', message: oneTarget }]));
  if (fields.length > 0) throw new Problem('invalid', { fields });
}

/** What the server adds: who, in which capacity, the place where that is plain, and the zone of that place. */
function complete(house: House, who: Principal, subject: StreamRef, body: NewFactBody): NewFact {
  const named = typeof body.data['place'] === 'string' ? body.data['place'] : null;
  const place = body.place ?? named ?? who.place ?? (subject.kind === 'place' ? subject.id : null);
  const { id, type, at, corrects, withdraws } = body;
  return {
    id: id.toLowerCase(), type, at, place, zone: zoneOf(house, subject, place, who), data: body.data,
    streams: streamsFor(subject, body.streams),
    actor: { id: who.account, capacity: who.capacity, office: who.office ?? who.place },
    ...(corrects === undefined ? {} : { corrects: corrects.toLowerCase() }), ...(withdraws === undefined ? {} : { withdraws: withdraws.toLowerCase() }),
  };
}

/** What an office must do by a day is due by the day of its own territory, whoever records it. */
function zoneOf({ directory }: House, { kind, id }: StreamRef, place: string | null, who: Principal): Zone {
  const seat = kind === 'office' ? directory.office(id)?.territory : undefined;
  return (place === null ? undefined : directory.place(place)?.zone) ?? directory.territory(seat ?? who.territory)?.zone ?? 'Asia/Almaty';
}

/** Throws `invalid` with every field at fault; returns what is only worth a look. Each fact is judged with those before it. */
function validateAll(house: House, subject: RecordedSubject, bodies: readonly NewFactBody[], facts: readonly NewFact[]): FieldProblem[] {
  const now = house.now();
  const errors: FieldProblem[] = [];
  const warnings: FieldProblem[] = [];
  let history = subject.facts;
  facts.forEach((fact, i) => {
    const checked = validateFact({ ...fact, streams: (bodies[i]?.streams ?? []).map(streamOf) }, { history, now, zoneOf: (place) => (place === null ? undefined : house.directory.place(place)?.zone) ?? fact.zone });
    const located = (problem: FieldProblem): FieldProblem => ({ ...problem, path: `facts.${i}.${problem.path}` });
    errors.push(...checked.errors.map(located), ...placeProblems(house, fact).map(located));
    warnings.push(...[...checked.warnings, ...placeWarnings(house, fact)].map(located));
    if (i + 1 < facts.length) history = carryOn(history, [{ ...fact, recordedAt: now }]);
  });
  if (errors.length > 0) throw new Problem('invalid', { fields: errors });
  return warnings;
}

const placesNamed = new Map<string, readonly string[]>();

/** Fields of the type that name a place. */
function placeFields(type: string): readonly string[] {
  const known = placesNamed.get(type) ?? Object.entries(factTypes[type]?.fields ?? {}).filter(([, field]) => field.kind === 'place').map(([name]) => name);
  placesNamed.set(type, known);
  return known;
}

function placeProblems(house: House, { type, place, data }: NewFact): FieldProblem[] {
  const fields = placeFields(type).filter((name) => typeof data[name] === 'string');
  const named: [string, unknown][] = [...(place === null ? [] : [['place', place] as [string, unknown]]), ...fields.map((name): [string, unknown] => [`data.${name}`, data[name]])];
  return named.filter(([, id]) => !house.directory.place(String(id)) && !house.directory.office(String(id))).map(([path]) => ({ path, code: 'unknown-place', message: unknownPlace }));
}

/** The register may be behind the truth (premises adapted for a time), so a difference is shown and not refused. */
function placeWarnings(house: House, { data }: NewFact): FieldProblem[] {
  const known = typeof data['place'] === 'string' ? house.directory.place(data['place'])?.kind : undefined;
  if (known === undefined || data['placeKind'] === undefined || data['placeKind'] === known) return [];
  return [{ path: 'data.placeKind', code: 'place-kind-differs', message: placeKindDiffers }];
}

function refused(result: Extract<AppendResult, { ok: false }>, who: Principal): Problem {
  switch (result.code) {
    case 'conflict': return new Problem('conflict', { since: result.since.filter(({ type }) => hearsOf(who, result.stream, type)).map(({ id, type, at, recordedAt }) => ({ id, type, title: factTypes[type]?.title ?? null, at, recordedAt })) });
    case 'duplicate-id': return new Problem('duplicate-id', { fields: [{ path: 'facts', code: 'duplicate-id', message: duplicateId(result.id) }] });
    case 'unknown-corrected': return new Problem('unknown-corrected');
  }
}

const duplicateId = (id: string) => ({
  kk: `${id} белгісімен басқа мазмұндағы жазба бар: жаңа белгі жасаңыз.`, ru: `Под идентификатором ${id} есть запись с другим содержанием: создайте новый.`, en: `There is a record with other content under ${id}: make a new identifier.`,
});
const oneTarget = {
  kk: 'Бір жазба не түзетеді, не қайтарып алады: екі жазбаға бөліңіз.', ru: 'Одна запись либо исправляет, либо отзывает: разделите на две записи.', en: 'One record either corrects or withdraws: make two records of it.',
};
const placeKindDiffers = {
  kk: 'Тізілімде бұл орынның түрі басқа: орын мен түрін салыстырыңыз, мерзімдер түріне байланысты.', ru: 'В реестре это место другого вида: сверьте место и вид, от вида зависят сроки.', en: 'The register has this place as of another kind: compare place and kind, the terms depend on it.',
};
const unknownPlace = {
  kk: 'Мұндай орын тізілімде жоқ: тізімнен таңдаңыз.', ru: 'Такого места в реестре нет: выберите из перечня.', en: 'There is no such place in the register: choose one from the list.',
};
