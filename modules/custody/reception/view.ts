/**
 * The reception of one person, step by step: what is on record, what the norms still ask for and by when, what is not needed and why.
 * Computed from the facts, from what the engine says of them, and from what it would say if the reception ended now.
 */
import { admissionBases, receptionSteps, stepOfNorm, type AdmissionBasis, type BasisPaper, type ReceptionStep, type ReceptionStepId } from '@kepil/law/acts/special-institutions/reception.ts';
import { isBreach, type Finding } from '@kepil/law/engine/finding.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Fact, PlaceKind } from '@kepil/law/facts/fact.ts';
import type { BasisDocument } from '@kepil/law/facts/field.ts';
import { documentKindLabels, factTypes } from '@kepil/law/facts/index.ts';
import { MINUTE, type Instant } from '@kepil/law/time/instant.ts';
import { grantsFor, may, type Principal } from '@kepil/platform/access/may.ts';
import type { PlaceEntry } from '@kepil/platform/places/directory.ts';
import { findingView, normOf } from '../../finding-view.ts';
import type { House } from '../../house.ts';
import type { EpisodeRecord } from '../../record-of-episode.ts';
import { personOf } from '../person.ts';
import type { BasisPaperView, Reception, ReceptionSteps, ReceptionStepView } from './contract.ts';

/** A return from court or hospital goes on the ground of the first admission (art. 27, 23): its papers are not asked for again. */
const onFirstGround: ReadonlySet<string> = new Set(['return', 'medical']);

export function receptionView(house: House, who: Principal, record: EpisodeRecord): Reception {
  const now = house.now();
  const stay = stayOf(house, who, record);
  const steps = receptionSteps.map((step) => stepView(house, who, record, stay, step, now));
  const zone = stay.place?.zone ?? record.effective.at(-1)?.zone ?? 'Asia/Almaty';
  return {
    id: record.id, version: record.version, now, zone, person: personOf(record.effective, now, zone).name,
    place: placeView(stay.place),
    admission: stay.admission && { fact: stay.admission.id, at: stay.admission.at, reason: textOf(stay.admission, 'reason') },
    basis: basisView(record, stay), steps, completed: steps.some(({ id, facts }) => id === 'completed' && facts.length > 0),
  };
}

/** The list of a kind of place before anybody is there. */
export function stepsAhead(house: House, who: Principal): ReceptionSteps {
  const place = who.place === null ? undefined : house.directory.place(who.place);
  const kind = place?.kind;
  return {
    place: placeView(place ?? null),
    bases: admissionBases.filter((basis) => basis.place === kind).map(({ person, cite, papers }) => ({ person, cite, papers: papers.map((paper) => ({ kind: paper.kind, title: titleOf(paper), cite: paper.cite })) })),
    steps: receptionSteps.flatMap(({ id, title, asked }) => { const cite = kind && asked[kind as PlaceKind]; return cite ? [{ id, title, cite }] : []; }),
  };
}

interface Stay {
  readonly place: PlaceEntry | null;
  readonly kind: PlaceKind | null;
  readonly admission: Fact | null;
  /** From when on an act belongs to this reception: the Law lets some be done on the way. */
  readonly since: Instant;
  readonly effective: readonly Fact[];
  readonly findings: readonly Finding[];
  /** What the end of the reception would break now. */
  readonly atEnd: readonly Finding[];
}

function stayOf(house: House, who: Principal, record: EpisodeRecord): Stay {
  const { effective, evaluation } = record;
  // Who is brought to the reader's place is received there; of a prosecutor's and others' it is where the person is.
  const here = who.place ?? record.position.place;
  const last = effective.findLast(({ type }) => type === 'custody.admitted' || type === 'custody.departed');
  const admission = last?.type === 'custody.admitted' && placeOf(last) === here ? last : null;
  const place = (here === null ? undefined : house.directory.place(here)) ?? null;
  const since = admission === null ? Number.POSITIVE_INFINITY : admission.at - alarm(house) * MINUTE;
  const done = admission !== null && effective.some(({ type, at }) => type === 'admission.completed' && at >= admission.at);
  return {
    place, kind: (admission ? textOf(admission, 'placeKind') as PlaceKind : place?.kind as PlaceKind | undefined) ?? null, admission, since, effective, findings: evaluation.findings,
    atEnd: admission && !done ? house.engine.gate(record.facts, [ending(record.id, admission, house.now())], { at: house.now() }).breaks : [],
  };
}

/** The reception's own time, which the Law leaves to the regulations: a parameter of design. */
const alarm = (house: House): number => house.ruleSet.acts.flatMap(({ params }) => params).find(({ id }) => id === 'special-institutions.design.reception')?.editions.at(-1)?.value ?? 0;

/** As if somebody said now that the reception is over: never recorded, only asked about. */
function ending(episode: string, admission: Fact, now: Instant): Fact {
  const at = Math.max(now, admission.at);
  return { ...admission, id: `${admission.id}-end`, type: 'admission.completed', at, recordedAt: at, streams: [{ kind: 'episode', id: episode }], data: {} };
}

function stepView(house: House, who: Principal, record: EpisodeRecord, stay: Stay, step: ReceptionStep, now: Instant): ReceptionStepView {
  const { id, title, only } = step;
  const facts = doneBy(step, stay);
  const mine = stay.findings.filter((finding) => concerns(house, stay, step, finding));
  const open = mine.filter(({ kind, state }) => kind === 'duty' && (state === 'open' || state === 'breached'));
  const wrong = mine.filter((finding) => isBreach(finding) && finding.state !== 'breached');
  const atEnd = stay.atEnd.filter((finding) => stepOf(house, finding) === id);
  const asked = stay.kind ? (step.asked[stay.kind] ?? null) : null;
  const off = only !== undefined && (only.kinds === undefined || (stay.kind !== null && only.kinds.includes(stay.kind))) && !only.in.some((value) => record.evaluation.attributes[only.attribute] === value || (only.attribute === 'withChildren' && stay.admission?.data['childrenAlong'] === value));
  const dueAt = open.map(({ due }) => due).filter((due) => due !== null);
  const state = ((): ReceptionStepView['state'] => {
    if (open.some(({ state: own, due }) => own === 'breached' || (due !== null && due < now))) return 'overdue';
    if (open.length > 0) return 'due';
    if (wrong.length > 0) return 'flawed';
    if (facts.length > 0) return 'recorded';
    if (atEnd.length > 0 && id !== 'completed') return 'due';
    if (off) return 'not-needed';
    return asked ? 'expected' : 'not-asked';
  })();
  return {
    id, title, cite: asked, state, due: dueAt.length > 0 ? Math.min(...dueAt) : null, facts: facts.map((fact) => fact.id),
    findings: [...open, ...wrong].map((finding) => findingView(house.ruleSet, finding)),
    atEnd: atEnd.map((finding) => { const { norm, title: words, cite, remedy } = findingView(house.ruleSet, finding); return { norm, title: words, cite, remedy }; }),
    why: state === 'not-needed' ? (only?.otherwise ?? null) : state === 'not-asked' ? notAsked : null,
    told: mine.some(isBreach), record: recordable(who, record, stay, step),
  };
}

const notAsked: I18n = {
  kk: 'Осындай орында мұны Заң талап етпейді. Жасалса, жазуға болады.', ru: 'В таком учреждении Закон этого не требует. Если сделано, можно записать.', en: 'The Law does not ask for it in such a place. If it was done, it can be recorded.',
};

function doneBy({ facts, counts, once }: ReceptionStep, { effective, since, admission }: Stay): Fact[] {
  const types = new Set(facts.map(({ type }) => type));
  return effective.filter((fact) => types.has(fact.type) && (once === true || fact.at >= since) && (fact.type !== 'custody.admitted' || fact === admission)
    && Object.entries(counts ?? {}).every(([name, values]) => !(name in (factTypes[fact.type]?.fields ?? {})) || values.includes(String(fact.data[name]))));
}

/** Whether what the law says belongs to this step of this stay: opened by the admission, or by a fact of the step since then. */
function concerns(house: House, stay: Stay, step: ReceptionStep, finding: Finding): boolean {
  if (stepOf(house, finding) !== step.id) return false;
  if (finding.openedBy === stay.admission?.id) return true;
  const opening = stay.effective.find(({ id }) => id === finding.openedBy);
  return opening !== undefined && opening.at >= stay.since && stay.admission !== null;
}

const stepOf = (house: House, { norm, edition }: Pick<Finding, 'norm' | 'edition'>): ReceptionStepId | null => {
  const found = normOf(house.ruleSet, norm, edition);
  return found ? stepOfNorm(found) : null;
};

function recordable(who: Principal, record: EpisodeRecord, { kind, place, admission }: Stay, { id, facts }: ReceptionStep): ReceptionStepView['record'] {
  if (grantsFor(who, 'fact.record').length === 0 || !may(who, 'fact.record', record.position)) return [];
  const known = (type: string): Record<string, unknown> => {
    // What stays unticked is recorded as missing.
    if (type === 'custody.admitted') return { basis: (kind === null ? [] : basisOf(kind, record.effective, null)?.papers ?? []).map((paper) => ({ kind: paper.kind, present: false })), ...(place ? { place: place.id, placeKind: kind } : {}) };
    if (type === 'notice.sent') return { ...(admission ? { about: admission.id } : {}), topic: kind === 'pr' ? 'placement-pr' : kind === 'sp' ? 'placement-sp' : textOf(admission, 'reason') === 'transfer' ? 'transfer' : 'place', addressee: 'relative' };
    return {};
  };
  // A second admission would be a second arrival; who the person is, is corrected and not said twice.
  if (id === 'basis' && admission) return [];
  if (id === 'person') return [];
  return facts.filter(({ type }) => factTypes[type]?.recordedBy.includes(who.capacity)).map(({ type, data }) => ({ type, data: { ...known(type), ...data } }));
}

function basisView({ effective }: EpisodeRecord, { kind, admission }: Stay): Reception['basis'] {
  if (kind === null || (admission && onFirstGround.has(textOf(admission, 'reason')))) return null;
  const basis = basisOf(kind, effective, admission);
  if (!basis) return null;
  const shown = (admission && Array.isArray(admission.data['basis']) ? admission.data['basis'] : []) as readonly BasisDocument[];
  return { person: basis.person, cite: basis.cite, papers: basis.papers.map((paper) => paperView(paper, shown, effective, admission)) };
}

/** Which of the cases of the kind of place this admission is. */
function basisOf(kind: PlaceKind, effective: readonly Fact[], admission: Fact | null): AdmissionBasis | undefined {
  const before = (type: string, where: (fact: Fact) => boolean = () => true): boolean => effective.some((fact) => fact.type === type && fact !== admission && fact.at <= (admission?.at ?? Infinity) && where(fact));
  const fromPrison = before('custody.admitted', (fact) => fact.data['placeKind'] === 'si') && (admission === null || textOf(admission, 'reason') === 'transfer');
  const own = fromPrison ? 'from-remand-prison' : before('custody.sanctioned') ? 'in-custody' : 'detained';
  return admissionBases.find((basis) => basis.place === kind && (basis.case === 'any' || basis.case === own));
}

const titleOf = ({ kind }: Pick<BasisPaper, 'kind'>): I18n => documentKindLabels[kind] ?? { kk: kind, ru: kind, en: kind };

function paperView(paper: BasisPaper, shown: readonly BasisDocument[], effective: readonly Fact[], admission: Fact | null): BasisPaperView {
  const lacks = (one: BasisDocument): BasisPaperView['lacks'] => [
    ...(paper.authors.length > 0 && !(paper.authors as readonly string[]).includes(one.authorRole ?? '') ? ['author' as const] : []),
    ...paper.bears.filter((mark) => one[mark] !== true),
  ];
  const present = shown.filter(({ kind, present: there }) => kind === paper.kind && there).toSorted((a, b) => lacks(a).length - lacks(b).length)[0];
  const recorded = paper.onRecord !== null && effective.some(({ type, at }) => type === paper.onRecord && at <= (admission?.at ?? Infinity));
  const state = present && lacks(present).length === 0 ? 'shown' : recorded ? 'on-record' : present ? 'wanting' : 'missing';
  return { kind: paper.kind, title: titleOf(paper), cite: paper.cite, state, number: present?.number ?? null, date: present?.date ?? null, lacks: present && state === 'wanting' ? lacks(present) : [] };
}

const textOf = (fact: Fact | null, name: string): string => { const value = fact?.data[name]; return typeof value === 'string' ? value : ''; };
const placeOf = (fact: Fact): string | null => textOf(fact, 'place') || fact.place;
const placeView = (place: PlaceEntry | null): Reception['place'] => place && { id: place.id, name: place.name, kind: place.kind };
