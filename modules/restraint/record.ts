/**
 * Recording: the one way in which something that happened gets into the journal. Nonsense is refused with the field and the remedy;
 * unlawfulness never is: what a record would break is told before (`gate`) and found after.
 */
import type { AppendResult, NewFact } from '@kepil/journal/contract.ts';
import type { Finding } from '@kepil/law/engine/finding.ts';
import type { Gate } from '@kepil/law/engine/index.ts';
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { factTypes, validateFact } from '@kepil/law/facts/index.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { Problem, type FieldProblem } from '@kepil/platform/problem/problem.ts';
import type { NewFactBody, RecordRequest } from '../contract.ts';
import type { House } from '../house.ts';
import { requireCapacity, requireCorrection, requireOwnPlace, requireReach } from './access.ts';
import { sealSecrets } from '../secret-fields.ts';
import { positionNow, readSubject, type RecordedSubject } from './subject.ts';

export interface Prepared {
  readonly subject: RecordedSubject;
  readonly facts: readonly NewFact[];
  readonly warnings: readonly FieldProblem[];
}

/** What the record would change, told before it is made. */
export async function gate(house: House, who: Principal, request: RecordRequest): Promise<{ gate: Gate; warnings: readonly FieldProblem[] }> {
  const { subject, facts, warnings } = await prepare(house, who, request, 'any');
  const at = house.now();
  return { gate: engineOf(house, subject.stream).gate(subject.facts, facts.map((fact) => ({ ...fact, recordedAt: at })), { at }), warnings };
}

export interface Recorded {
  readonly result: Extract<AppendResult, { ok: true }>;
  /** What changed by it: broken, opened, met. */
  readonly findings: readonly Finding[];
}

/** Records all facts or none. Throws `invalid`, `forbidden`, `not-found`, `conflict`, `duplicate-id`, `unknown-corrected`. */
export async function record(house: House, who: Principal, request: RecordRequest, subjectMust: 'be-new' | 'any'): Promise<Recorded> {
  const { subject, facts } = await prepare(house, who, request, subjectMust);
  const result = await house.journal.append({ facts, ...(request.expected ? { expected: request.expected.map(({ stream, version }) => ({ stream: streamOf(stream), version })) } : {}) });
  if (!result.ok) throw refused(result);
  if (result.repeated) return { result, findings: [] };
  const at = house.now();
  const { breaks, warns, opens, meets } = engineOf(house, subject.stream).gate(subject.facts, facts.map((fact) => ({ ...fact, recordedAt: at })), { at });
  for (const { type } of facts) house.observation.facts.labels(type).inc();
  return { result, findings: [...breaks, ...warns, ...opens, ...meets] };
}

const engineOf = (house: House, { kind }: StreamRef) => (kind === 'place' ? house.placeEngine : house.engine);

async function prepare(house: House, who: Principal, request: RecordRequest, subjectMust: 'be-new' | 'any'): Promise<Prepared> {
  const stream = subjectOf(request.facts);
  const subject = await readSubject(house, who, stream);
  const ids = new Set(subject.facts.map(({ id }) => id));
  const repeated = request.facts.every(({ id }) => ids.has(id.toLowerCase()));
  if (subjectMust === 'be-new' && subject.version > 0 && !repeated) throw new Problem('duplicate-id');

  const facts = request.facts.map((body) => complete(house, who, stream, body));
  const before = subject.version > 0 ? positionNow(house, stream, subject.facts) : null;
  requireReach(who, before || stream.kind !== 'episode' ? 'fact.record' : 'episode.create', before ?? positionNow(house, stream, facts.map((fact) => ({ ...fact, recordedAt: fact.at }))));
  for (const { type, place } of facts) {
    requireCapacity(who, type);
    requireOwnPlace(who, place);
  }
  for (const { corrects, withdraws } of request.facts) {
    const target = subject.facts.find(({ id }) => id === (corrects ?? withdraws)?.toLowerCase());
    if (target && before) requireCorrection(who, target, before);
  }
  const warnings = repeated ? [] : validateAll(house, subject, request.facts, facts);
  return { subject, facts: facts.map((fact) => ({ ...fact, data: sealSecrets(house.key, fact.type, fact.id, fact.data) })), warnings };
}

/** One request speaks of one subject; case, place and office streams may go along with an episode. */
function subjectOf(facts: RecordRequest['facts']): StreamRef {
  const subjects = new Map<string, StreamRef>();
  const fields: FieldProblem[] = [];
  facts.forEach(({ type, streams }, i) => {
    const spec = factTypes[type];
    if (!spec) fields.push({ path: `facts.${i}.type`, code: 'unknown-type', message: unknownType(type) });
    streams.forEach(({ kind, id }, j) => {
      if (!streamKinds.has(kind)) fields.push({ path: `facts.${i}.streams.${j}.kind`, code: 'unknown-code', message: wrongStream });
      if (!/^[A-Za-z0-9._:-]{1,64}$/.test(id)) fields.push({ path: `facts.${i}.streams.${j}.id`, code: 'wrong-format', message: wrongStream });
    });
    const subject = streams.find(({ kind }) => kind === 'episode') ?? streams.find(({ kind }) => kind === 'place') ?? streams[0];
    if (subject) subjects.set(`${subject.kind}:${subject.id}`, streamOf(subject));
  });
  const [only, ...others] = subjects.values();
  if (others.length > 0) fields.push({ path: 'facts.1.streams', code: 'several-subjects', message: severalSubjects });
  if (!only || (only.kind !== 'episode' && only.kind !== 'place')) fields.push({ path: 'facts.0.streams', code: 'stream-missing', message: wrongStream });
  if (fields.length > 0 || !only) throw new Problem('invalid', { fields });
  return only;
}

const streamKinds: ReadonlySet<string> = new Set(['episode', 'case', 'place', 'office']);
const streamOf = ({ kind, id }: { kind: string; id: string }): StreamRef => ({ kind: kind as StreamRef['kind'], id });

/** What the server adds: who, in which capacity, the place where that is plain, and the zone of that place. */
function complete(house: House, who: Principal, subject: StreamRef, body: NewFactBody): NewFact {
  const named = typeof body.data['place'] === 'string' ? body.data['place'] : null;
  const place = body.place ?? named ?? who.place;
  const { id, type, at, corrects, withdraws } = body;
  return {
    id: id.toLowerCase(), type, at, place, zone: zoneOf(house, place, who), data: body.data,
    // A person's fact stays out of the place's own stream: that stream would grow with the country and be folded anew each time.
    streams: body.streams.filter(({ kind }) => subject.kind !== 'episode' || kind === 'episode' || kind === 'case').map(streamOf),
    actor: { id: who.account, capacity: who.capacity, office: who.office ?? who.place },
    ...(corrects === undefined ? {} : { corrects: corrects.toLowerCase() }), ...(withdraws === undefined ? {} : { withdraws: withdraws.toLowerCase() }),
  };
}

function zoneOf(house: House, place: string | null, who: Principal): Zone {
  return (place === null ? undefined : house.directory.place(place)?.zone) ?? house.directory.territory(who.territory)?.zone ?? 'Asia/Almaty';
}

/** Throws `invalid` with every field at fault; returns what is only worth a look. Each fact is judged with those before it. */
function validateAll(house: House, subject: RecordedSubject, bodies: readonly NewFactBody[], facts: readonly NewFact[]): FieldProblem[] {
  const now = house.now();
  const errors: FieldProblem[] = [];
  const warnings: FieldProblem[] = [];
  const history: Fact[] = [...subject.facts];
  facts.forEach((fact, i) => {
    const checked = validateFact({ ...fact, streams: (bodies[i]?.streams ?? []).map(streamOf) }, { history, now, zoneOf: (place) => (place === null ? undefined : house.directory.place(place)?.zone) ?? fact.zone });
    const located = (problem: FieldProblem): FieldProblem => ({ ...problem, path: `facts.${i}.${problem.path}` });
    errors.push(...checked.errors.map(located), ...placeProblems(house, fact).map(located));
    warnings.push(...checked.warnings.map(located));
    history.push({ ...fact, recordedAt: now });
  });
  if (errors.length > 0) throw new Problem('invalid', { fields: errors });
  return warnings;
}

function placeProblems(house: House, { type, place, data }: NewFact): FieldProblem[] {
  const fields = Object.entries(factTypes[type]?.fields ?? {}).filter(([name, field]) => field.kind === 'place' && typeof data[name] === 'string');
  const named: [string, unknown][] = [...(place === null ? [] : [['place', place] as [string, unknown]]), ...fields.map(([name]): [string, unknown] => [`data.${name}`, data[name]])];
  return named.filter(([, id]) => !house.directory.place(String(id)) && !house.directory.office(String(id))).map(([path]) => ({ path, code: 'unknown-place', message: unknownPlace }));
}

function refused(result: Extract<AppendResult, { ok: false }>): Problem {
  switch (result.code) {
    case 'conflict': return new Problem('conflict', { since: result.since.map(({ id, type, at, recordedAt }) => ({ id, type, title: factTypes[type]?.title ?? null, at, recordedAt })) });
    case 'duplicate-id': return new Problem('duplicate-id', { fields: [{ path: 'facts', code: 'duplicate-id', message: duplicateId(result.id) }] });
    case 'unknown-corrected': return new Problem('unknown-corrected');
  }
}

const unknownType = (type: string) => ({
  kk: `«${type}» деген факт түрі жоқ: тізімнен таңдаңыз.`, ru: `Вида факта «${type}» нет: выберите из перечня.`, en: `There is no fact type “${type}”: choose one from the list.`,
});
const duplicateId = (id: string) => ({
  kk: `${id} белгісімен басқа мазмұндағы жазба бар: жаңа белгі жасаңыз.`, ru: `Под идентификатором ${id} есть запись с другим содержанием: создайте новый.`, en: `There is a record with other content under ${id}: make a new identifier.`,
});
const wrongStream = {
  kk: 'Жазба кімге немесе қай орынға қатысты екенін көрсетіңіз (episode немесе place).', ru: 'Укажите, к кому или к какому месту относится запись (episode или place).', en: 'Say whom or which place the record concerns (episode or place).',
};
const severalSubjects = {
  kk: 'Бір сұрауда бір адам туралы ғана жазылады: жазбаларды бөліп жіберіңіз.', ru: 'В одном запросе записывают об одном лице: отправьте записи по отдельности.', en: 'One request records about one person: send the records separately.',
};
const unknownPlace = {
  kk: 'Мұндай орын тізілімде жоқ: тізімнен таңдаңыз.', ru: 'Такого места в реестре нет: выберите из перечня.', en: 'There is no such place in the register: choose one from the list.',
};
