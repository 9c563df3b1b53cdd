/**
 * One request speaks of one subject: a person's episode, a place or an office. Access is asked for that subject alone, so nothing in the request
 * may name another: neither a stream to write to nor a version to be told about.
 */
import type { StreamRef } from '@kepil/law/facts/fact.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { Problem, type FieldProblem } from '@kepil/platform/problem/problem.ts';
import type { RecordRequest } from '../contract.ts';

/** The subject of all facts of the request; case streams may go along with an episode. Throws `invalid` naming what is at fault. */
export function subjectOf({ facts, expected }: RecordRequest): StreamRef {
  const fields: FieldProblem[] = [];
  let subject: StreamRef | null = null;
  facts.forEach(({ type, streams }, i) => {
    if (!factTypes[type]) fields.push({ path: `facts.${i}.type`, code: 'unknown-type', message: unknownType(type) });
    const named = new Set<string>();
    streams.forEach(({ kind, id }, j) => {
      const path = `facts.${i}.streams.${j}`;
      if (!streamKinds.has(kind)) fields.push({ path: `${path}.kind`, code: 'unknown-code', message: wrongStream });
      if (!STREAM_ID.test(id)) fields.push({ path: `${path}.id`, code: 'wrong-format', message: wrongStream });
      if (named.has(`${kind}:${id}`) && !subjectKinds.has(kind)) fields.push({ path: `${path}.id`, code: 'named-twice', message: namedTwice });
      named.add(`${kind}:${id}`);
    });
    const own = subjectsOf(streams);
    subject ??= own[0] ?? null;
    if (own.length === 0) fields.push({ path: `facts.${i}.streams`, code: 'stream-missing', message: wrongStream });
    else if (own.length > 1 || !sameStream(own[0], subject)) fields.push({ path: `facts.${i}.streams`, code: 'several-subjects', message: severalSubjects });
  });
  const found: StreamRef | null = subject;
  expected?.forEach(({ stream }, i) => {
    if (!sameStream(streamOf(stream), found)) fields.push({ path: `expected.${i}.stream`, code: 'other-subject', message: otherSubject });
  });
  if (fields.length > 0 || !found) throw new Problem('invalid', { fields });
  return found;
}

/** Whom or what the fact concerns: its episodes, or where it has none its places and offices. More than one is a fault. */
function subjectsOf(streams: RecordRequest['facts'][number]['streams']): StreamRef[] {
  const episodes = streams.filter(({ kind }) => kind === 'episode');
  return (episodes.length > 0 ? episodes : streams.filter(({ kind }) => kind === 'place' || kind === 'office')).map(streamOf);
}

/**
 * The streams that the fact goes into. A person's fact stays out of the place's own stream: that stream would grow with the country
 * and be folded anew each time. A place's fact goes nowhere else.
 */
export function streamsFor(subject: StreamRef, streams: RecordRequest['facts'][number]['streams']): StreamRef[] {
  return streams.filter(({ kind }) => kind === subject.kind || (subject.kind === 'episode' && kind === 'case')).map(streamOf);
}

export const sameStream = (a: StreamRef | null | undefined, b: StreamRef | null | undefined): boolean => a?.kind === b?.kind && a?.id === b?.id;
export const streamOf = ({ kind, id }: { kind: string; id: string }): StreamRef => ({ kind: kind as StreamRef['kind'], id });

const STREAM_ID = /^[A-Za-z0-9._:-]{1,64}$/;
const streamKinds: ReadonlySet<string> = new Set(['episode', 'case', 'place', 'office']);
const subjectKinds: ReadonlySet<string> = new Set(['episode', 'place', 'office']);

const unknownType = (type: string) => ({
  kk: `«${type}» деген факт түрі жоқ: тізімнен таңдаңыз.`, ru: `Вида факта «${type}» нет: выберите из перечня.`, en: `There is no fact type “${type}”: choose one from the list.`,
});
const wrongStream = {
  kk: 'Жазба кімге, қай орынға немесе прокуратураға қатысты екенін көрсетіңіз (episode, place немесе office).', ru: 'Укажите, к кому, к какому месту или прокуратуре относится запись (episode, place или office).', en: 'Say whom, which place or which office the record concerns (episode, place or office).',
};
const severalSubjects = {
  kk: 'Бір сұрауда бір адам туралы ғана жазылады: жазбаларды бөліп жіберіңіз.', ru: 'В одном запросе записывают об одном лице: отправьте записи по отдельности.', en: 'One request records about one person: send the records separately.',
};
const namedTwice = {
  kk: 'Бұл іс екі рет аталған: біреуін қалдырыңыз.', ru: 'Это дело названо дважды: оставьте одно.', en: 'This case is named twice: leave one.',
};
const otherSubject = {
  kk: 'Тек жазба қатысты адамның немесе орынның нұсқасын көрсетіңіз.', ru: 'Указывайте версию только того лица или места, о котором запись.', en: 'Give the version only of the person or place that the record concerns.',
};
