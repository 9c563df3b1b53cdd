/**
 * Lawful courses of events made from the catalogue itself: something happens that opens duties, and officials who want to obey do what
 * the norms ask, when they ask it, with papers that lack nothing. What they cannot do lawfully, however they try, is a conflict.
 */
import { compile, type Engine, type Finding } from '../engine/index.ts';
import type { Guard, Match, Norm, On, StateSpec } from '../engine/norm.ts';
import type { CompiledNorm } from '../engine/program.ts';
import { fold } from '../engine/compile.ts';
import { effectiveFacts } from '../engine/effective.ts';
import { dutiesOf, type Duty } from '../engine/subject.ts';
import { OPEN } from '../engine/ledger.ts';
import type { Fact, SubjectKind } from '../facts/fact.ts';
import type { FieldSpec } from '../facts/field.ts';
import type { Instant } from '../time/instant.ts';
import { DAY, HOUR, MINUTE, NEVER } from '../time/instant.ts';
import { randomOf } from './random.ts';
import { requirementsOn } from './static/guards.ts';
import { solve, textOf, type Assignment } from './static/satisfiable.ts';
import { openingOf, typesOf, type Catalogue } from './static/problem.ts';
import { valuesOfField } from './static/values.ts';

/** What came of the duties of one norm over all generated courses. */
export interface Outcome {
  arose: number;
  met: number;
  /** Times that every way of meeting it broke another norm; by the norms that forbade. */
  readonly forbidden: Map<string, number>;
}

export interface Courses { readonly engine: Engine; readonly outcomes: ReadonlyMap<string, Outcome>; readonly facts: number }

/** Runs `count` courses of the subject from the seed; the same seed gives the same courses. */
export function runCourses(catalogue: Catalogue, subject: SubjectKind, count: number, seed: number): Courses {
  const engine = compile(ofSubject(catalogue, subject));
  const outcomes = new Map<string, Outcome>();
  let facts = 0;
  for (let i = 0; i < count; i++) facts += new Course(catalogue, engine, subject, seed * 7919 + i, outcomes).run().length;
  return { engine, outcomes, facts };
}

const ofSubject = ({ ruleSet }: Catalogue, subject: SubjectKind): Catalogue['ruleSet'] => ({
  ...ruleSet,
  states: ruleSet.states.filter((state) => state.subject === subject),
  acts: ruleSet.acts.map((act) => ({ ...act, articles: act.articles.map((article) => ({ ...article, norms: article.norms.filter((norm) => norm.subject === subject) })) })),
});

const START = Date.UTC(2026, 2, 10, 5);
const STEPS = 24;
/** Ways of filling a paper that are tried before an act is called forbidden. */
const TRIES = 8;

class Course {
  readonly #catalogue: Catalogue;
  readonly #engine: Engine;
  readonly #subject: SubjectKind;
  readonly #random: () => number;
  readonly #outcomes: Map<string, Outcome>;
  readonly #seen = new Set<string>();
  #facts: Fact[] = [];
  #now: Instant = START;
  #made = 0;

  constructor(catalogue: Catalogue, engine: Engine, subject: SubjectKind, seed: number, outcomes: Map<string, Outcome>) {
    this.#catalogue = catalogue;
    this.#engine = engine;
    this.#subject = subject;
    this.#random = randomOf(seed);
    this.#outcomes = outcomes;
  }

  run(): readonly Fact[] {
    for (let step = 0; step < STEPS; step++) {
      const next = this.#openDuties()[0];
      if (next && (this.#random() < 0.8 || next.due - this.#now < 2 * HOUR)) this.#obey(next);
      else if (!this.#happen()) break;
    }
    return this.#facts;
  }

  /** Duties that can still be met in time, the nearest first; those on a clock once it has run out, or before it where the term runs backwards. */
  #openDuties(): Duty[] {
    const { program, order } = this.#engine;
    const duties = dutiesOf(program, fold(program, effectiveFacts(this.#facts, order, this.#now, NEVER)));
    return duties.filter((duty) => duty.status === OPEN && !duty.norm.option && duty.due >= this.#now && !this.#seen.has(keyOf(duty)) && duty.due < this.#now + 400 * DAY)
      .sort((a, b) => a.due - b.due || a.row - b.row);
  }

  #obey(duty: Duty): void {
    const { norm } = duty;
    const outcome = this.#outcomes.get(norm.norm.id) ?? { arose: 0, met: 0, forbidden: new Map<string, number>() };
    this.#outcomes.set(norm.norm.id, outcome);
    this.#seen.add(keyOf(duty));
    outcome.arose++;
    const waits = norm.clock >= 0 && duty.due >= duty.base;
    const earliest = Math.max(this.#now + MINUTE, waits ? duty.base : 0);
    const times = [...new Set([Math.min(earliest, duty.due), duty.due, Math.floor((earliest + duty.due) / 2 / MINUTE) * MINUTE])].filter((at) => at >= this.#now && at <= duty.due);
    const forbidding = new Set<string>();
    for (const match of this.#waysOf(norm)) for (const type of typesOf(match)) for (let attempt = 0; attempt < TRIES; attempt++) for (const at of times) {
      const fact = this.#factFor(type, match, duty, at, attempt);
      if (!fact) continue;
      const broken = this.#tryFact(fact, norm.norm.id);
      if (broken === null) { outcome.met++; return; }
      for (const id of broken) forbidding.add(id);
    }
    for (const id of forbidding) outcome.forbidden.set(id, (outcome.forbidden.get(id) ?? 0) + 1);
  }

  #waysOf(norm: CompiledNorm): readonly Match[] {
    const { rule } = norm.norm;
    if (rule.type !== 'deadline') return [];
    if (!('leaves' in rule.discharge)) return rule.discharge;
    const { leaves } = rule.discharge;
    return this.#catalogue.ruleSet.states.find(({ id }) => id === leaves)?.leave ?? [];
  }

  /** A fact that satisfies the match and, as far as its data can, the requirements on facts of its type. */
  #factFor(type: string, match: Match, duty: Duty, at: Instant, attempt: number): Fact | null {
    const guards: Guard[] = [...(match.where ? [match.where] : []), ...(duty.addressee < 0 ? [] : [{ value: 'fact.addressee', is: duty.norm.each[duty.addressee] ?? '' } as const])];
    const found = this.#lawfully(type, duty.opening.type, guards, at);
    if (found === null) return null;
    const tied = Object.fromEntries(Object.entries(match.key ?? {}).map(([mine, theirs]) => [mine, theirs === '$id' ? duty.opening.id : duty.opening.data[theirs]]));
    return this.#fact(type, at, found === 'unknown' ? new Map() : found, tied, attempt);
  }

  /** Values with which the guards hold and, as things stand at `at`, every requirement on facts of the type. */
  #lawfully(type: string, opening: string, guards: readonly Guard[], at: Instant): Assignment | 'unknown' | null {
    const { states, clocks, attributes } = this.#engine.evaluate(this.#facts, { at });
    const fixed = new Map<string, unknown>();
    for (const { id } of this.#engine.ruleSet.states) { fixed.set(textOf({ state: id }), id in states); fixed.set(`since.${id}`, states[id]); }
    for (const [name, clock] of Object.entries(clocks)) fixed.set(`clock.${name}.ground`, clock.ground ?? undefined);
    for (const name of this.#engine.program.attributes) fixed.set(`subject.${name}`, attributes[name]);
    return solve(this.#catalogue, { fact: [type], opening: [opening] }, [...guards, ...requirementsOn(this.#norms, type)], { fixed, order: this.#shuffled });
  }

  readonly #shuffled = (values: readonly unknown[]): readonly unknown[] => values.map((value) => ({ value, key: this.#random() })).sort((a, b) => a.key - b.key).map(({ value }) => value);

  get #norms(): readonly Norm[] { return this.#engine.program.norms.map(({ norm }) => norm); }

  /** Records the fact where it breaks nothing; else the norms that it would break, after what they ask for first was tried. */
  #tryFact(fact: Fact, forNorm: string): readonly string[] | null {
    const { breaks } = this.#engine.gate(this.#facts, [fact], { at: fact.at });
    const broken = breaks.filter(({ norm, closedBy, openedBy }) => norm !== forNorm || closedBy === fact.id || openedBy === fact.id);
    if (broken.length === 0) { this.#record([fact]); return null; }
    const before = broken.flatMap((finding) => this.#prerequisite(finding, fact));
    if (before.length > 0 && this.#engine.gate(this.#facts, [...before, fact], { at: fact.at }).breaks.length === 0) { this.#record([...before, fact]); return null; }
    return broken.map(({ norm }) => norm);
  }

  /** A requirement that something be on record first: that something. */
  #prerequisite({ norm: id }: Finding, fact: Fact): Fact[] {
    const rule = this.#engine.program.norms.find(({ norm }) => norm.id === id)?.norm.rule;
    if (rule?.type !== 'check') return [];
    return recordedIn(rule.require).flatMap((match) => typesOf(match).slice(0, 1).flatMap((type) => {
      const tied = Object.fromEntries(Object.entries(match.key ?? {}).filter(([mine]) => !mine.startsWith('$')).map(([mine, theirs]) => [mine, theirs === '$id' ? fact.id : fact.data[theirs]]));
      const ties = Object.entries(tied).flatMap(([mine, value]): Guard[] => (typeof value === 'string' ? [{ value: `fact.${mine}`, is: value }] : []));
      // At the moment itself: what is ordered and carried out at once stands in this order of law.
      const found = this.#lawfully(type, fact.type, [...ties, ...(match.where ? [match.where] : [])], fact.at);
      return found === null ? [] : [this.#fact(type, fact.at, found === 'unknown' ? new Map() : found, tied, 0)];
    }));
  }

  /** Something happens of itself that opens a duty, first of all one that has not arisen yet. False: nothing lawful could be found. */
  #happen(): boolean {
    const { norms } = this.#engine.program;
    const fresh = norms.filter(({ norm }) => norm.rule.type === 'deadline' && !this.#outcomes.has(norm.id));
    for (let attempt = 0; attempt < 30; attempt++) {
      const list = fresh.length > 0 && attempt < 15 ? fresh : norms;
      const compiled = list[Math.floor(this.#random() * list.length)];
      if (!compiled) return false;
      const at = this.#now + (1 + Math.floor(this.#random() * 3 * 60)) * MINUTE;
      const facts = this.#opening(compiled.norm, at, attempt);
      if (facts.length > 0 && this.#engine.gate(this.#facts, facts, { at }).breaks.length === 0) { this.#record(facts); return true; }
    }
    return false;
  }

  /** Facts after which the norm has something to say: those that lead into the states that it speaks of, then the one that opens it. */
  #opening(norm: Norm, at: Instant, attempt: number): Fact[] {
    const { rule } = norm;
    const on = openingOf(norm) ?? (rule.type === 'deadline' && 'enters' in rule.opens ? this.#pick(this.#state(rule.opens.enters)?.enter ?? []) : rule.type === 'deadline' && 'clock' in rule.opens ? this.#groundFor(norm) : null);
    if (!on) return [];
    const type = this.#pick(typesOf(on));
    const conditions = [...(on.where ? [on.where] : []), ...(norm.where ? [norm.where] : [])];
    // States that the norm speaks of may still be entered; the rest is as it is.
    const found = type === undefined ? null : solve(this.#catalogue, { fact: [type], opening: [type] }, [...conditions, ...requirementsOn(this.#norms, type)], { order: this.#shuffled });
    if (type === undefined || found === null) return [];
    const assignment = found === 'unknown' ? new Map<string, unknown>() : found;
    const before = [...assignment].flatMap(([text, holds]): Fact[] => {
      const state = holds === true && text.startsWith('{"state"') ? (JSON.parse(text) as { state: string }).state : null;
      const entry = state === null ? undefined : this.#pick(this.#state(state)?.enter ?? []);
      return entry && state !== null && !(state in this.#states(at)) ? this.#opening({ ...norm, where: { all: [] }, rule: { type: 'check', on: entry, require: { all: [] } } }, at - MINUTE, attempt) : [];
    });
    return [...before, this.#fact(type, at, assignment, {}, attempt)];
  }

  /** A fact that opens a ground, and so moves a clock. */
  #groundFor({ rule }: Norm): On | undefined {
    if (rule.type !== 'deadline' || !('clock' in rule.opens)) return undefined;
    const { clock } = rule.opens;
    const driven = this.#engine.program.norms.flatMap(({ norm }) => (norm.rule.type === 'deadline' && norm.rule.clock === clock && 'fact' in norm.rule.opens ? [norm.rule.opens] : []));
    return this.#pick([...driven, ...this.#engine.program.norms.flatMap(({ norm }) => (norm.rule.type === 'ground' ? [norm.rule.opens] : []))]);
  }

  #states(at: Instant): Readonly<Record<string, Instant>> { return this.#engine.evaluate(this.#facts, { at }).states; }
  #state(id: string): StateSpec | undefined { return this.#engine.ruleSet.states.find((state) => state.id === id); }
  #pick<T>(list: readonly T[]): T | undefined { return list[Math.floor(this.#random() * list.length)]; }

  #record(facts: readonly Fact[]): void {
    this.#facts.push(...facts);
    this.#now = Math.max(this.#now, ...facts.map(({ at }) => at));
  }

  /** Every field filled: what the assignment says, what ties it, else a value of the field; yes where there is a choice, so that papers lack nothing. */
  #fact(type: string, at: Instant, assignment: Assignment, tied: Readonly<Record<string, unknown>>, attempt: number): Fact {
    const spec = this.#catalogue.factTypes[type];
    const data: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(spec?.fields ?? {})) {
      const wanted = assignment.get(`fact.${name}`);
      data[name] = tied[name] ?? (assignment.has(`fact.${name}`) ? wanted : this.#value(field, at, attempt));
      if (data[name] === undefined) delete data[name];
    }
    const capacities = spec?.recordedBy ?? ['system'];
    const wantedCapacity = assignment.get('fact.$capacity');
    const capacity = typeof wantedCapacity === 'string' ? wantedCapacity : capacities[attempt % capacities.length];
    return {
      id: `c${String(++this.#made).padStart(4, '0')}`, type, at, recordedAt: at, zone: 'Asia/Almaty', streams: [{ kind: this.#subject, id: 'course' }], place: 'place',
      actor: { id: 'official', capacity: capacity as Fact['actor']['capacity'], office: null }, data,
    };
  }

  #value(field: FieldSpec, at: Instant, attempt: number): unknown {
    switch (field.kind) {
      case 'instant': return attempt % 3 === 2 ? undefined : at + (attempt % 2 ? 30 * DAY : 0);
      case 'boolean': return attempt < 4 ? true : this.#random() < 0.5;
      case 'integer': case 'money': return attempt % 4 === 3 ? undefined : Math.min(field.max ?? 12, Math.max(field.min ?? 0, 1 + Math.floor(this.#random() * 3)));
      case 'date': return '1985-03-02';
      case 'documents': return [{ kind: 'arrest-order', present: true, authorRole: 'judge', sanctionedBy: 'judge', sanctionedAt: at, signed: true, sealed: true, number: '1', date: '2026-03-10' }];
      case 'choices': return field.options ?? [];
      default: { const values = valuesOfField(field); return values[Math.floor(this.#random() * values.length)]; }
    }
  }
}

const keyOf = ({ norm, opening, addressee, base }: Duty): string => `${norm.index}|${opening.id}|${addressee}|${base}`;

/** Facts that a requirement wants to see on record. */
function recordedIn(guard: Guard): readonly Match[] {
  if ('all' in guard) return guard.all.flatMap(recordedIn);
  if ('any' in guard) return guard.any.flatMap(recordedIn).slice(0, 1);
  return 'recorded' in guard ? [guard.recorded] : [];
}
