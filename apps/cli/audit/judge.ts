/** One episode before the law: impossible facts out with their reasons, then everything that was missed, late, uncovered or forbidden. */
import type { Engine } from '@kepil/law/engine/index.ts';
import type { Cite, I18n, Norm } from '@kepil/law/engine/norm.ts';
import { isAmiss, type Explanation, type Finding } from '@kepil/law/engine/finding.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { factTypes, validateFact } from '@kepil/law/facts/index.ts';
import type { FactProblem } from '@kepil/law/facts/index.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import { words } from '../language.ts';
import type { Episode } from './group.ts';
import type { JournalScope } from './journal-scope.ts';
import type { SourcedFact } from './facts-of-row.ts';
import { clipped } from '@kepil/platform/tables/row.ts';
import type { RowProblem } from '@kepil/platform/tables/row.ts';

export interface JudgedFinding {
  readonly episode: string;
  readonly person: string;
  /** Rows of the journal that opened and closed it. */
  readonly rows: readonly number[];
  readonly file: string;
  readonly norm: string;
  readonly title: I18n;
  readonly cite: Cite;
  readonly certainty: string;
  readonly kind: Finding['kind'];
  readonly state: Finding['state'];
  readonly addressee: string | null;
  readonly from: Instant;
  readonly due: Instant | null;
  readonly until: Instant | null;
  readonly detail: Finding['detail'];
  readonly evidence: Finding['evidence'];
  readonly remedy: I18n | null;
  readonly steps: Explanation['steps'];
  readonly readings: Explanation['readings'];
  readonly params: readonly { readonly id: string; readonly value: number; readonly unit: string; readonly from: string }[];
  /** A row of the episode was refused: the finding may disappear when it is mended. */
  readonly provisional: boolean;
}

/** A finding as it is put away until the report is written: what its norm says of itself is added again then. */
export type StoredFinding = Omit<JudgedFinding, 'title' | 'cite' | 'certainty' | 'remedy'>;

export function withNorm(engine: Engine, stored: StoredFinding): JudgedFinding {
  const norm = normsOf(engine).get(stored.norm);
  if (!norm) throw new Error(`the rule set has no norm ${stored.norm}`);
  return { ...stored, title: norm.title, cite: norm.cite, certainty: norm.certainty, remedy: norm.remedy ?? null };
}

export interface Verdict {
  readonly findings: readonly StoredFinding[];
  readonly problems: readonly RowProblem[];
  /** What the journal cannot show because no column says it: norm → how often it was left unjudged. */
  readonly unjudged: ReadonlyMap<string, number>;
  readonly facts: number;
}

export interface Court {
  readonly engine: Engine;
  readonly at: Instant;
  /** What this journal can show at all; null: every fact and field may be there. */
  readonly records: JournalScope | null;
  /** A foreign set under a what-if: facts are not of the vocabulary and are checked by the order of time only. */
  readonly foreign: boolean;
}

export function judge(court: Court, episode: Episode): Verdict {
  const problems: RowProblem[] = [];
  const { facts, sources, refused } = court.foreign ? foreignFacts(court, episode, problems) : possibleFacts(court, episode, problems);
  const provisional = refused || episode.incomplete;
  const unjudged = new Map<string, number>();
  const findings: StoredFinding[] = [];
  if (facts.length > 0) {
    const question = { at: court.at };
    const norms = normsOf(court.engine);
    for (const finding of court.engine.evaluate(facts, question).findings) {
      if (!isAmiss(finding)) continue;
      const norm = norms.get(`${finding.norm}\n${finding.edition}`) ?? norms.get(finding.norm);
      if (!norm) continue;
      if (court.records?.cannotShow(finding, norm)) { unjudged.set(norm.id, (unjudged.get(norm.id) ?? 0) + 1); continue; }
      const proof = court.engine.explain(facts, finding.key, question);
      const rows = [finding.openedBy, finding.closedBy].flatMap((id) => { const source = id === null ? undefined : sources.get(id); return source ? [source.row] : []; });
      findings.push({
        episode: episode.id, person: episode.person, rows: [...new Set(rows)], file: sources.get(finding.openedBy)?.file ?? episode.facts[0]?.file ?? '',
        norm: norm.id, kind: finding.kind, state: finding.state, addressee: finding.addressee,
        from: finding.from, due: finding.due, until: finding.until, detail: finding.detail, evidence: finding.evidence,
        steps: proof?.steps ?? [], readings: proof?.readings ?? [], params: (proof?.params ?? []).map(({ id, value, unit, from }) => ({ id, value, unit, from })), provisional,
      });
    }
  }
  findings.sort((a, b) => a.from - b.from || (a.due ?? 0) - (b.due ?? 0) || (a.norm < b.norm ? -1 : 1));
  return { findings, problems, unjudged, facts: facts.length };
}

const normTables = new WeakMap<Engine, Map<string, Norm>>();

function normsOf(engine: Engine): Map<string, Norm> {
  let table = normTables.get(engine);
  if (!table) {
    table = new Map();
    for (const { articles } of engine.ruleSet.acts) for (const { norms } of articles) for (const norm of norms) {
      table.set(norm.id, norm);
      table.set(`${norm.id}\n${norm.force.from}`, norm);
    }
    normTables.set(engine, table);
  }
  return table;
}

interface Usable { readonly facts: Fact[]; readonly sources: ReadonlyMap<string, SourcedFact>; readonly refused: boolean }

/** Errors that say that a fact does not fit to the others, not that it is wrong in itself. */
const sequenceCodes: ReadonlySet<string> = new Set(['unknown-person', 'release-before-admission', 'already-released', 'after-release', 'not-in-place']);

/**
 * Validation as at the counter: each fact against all the others of the episode. A bad optional field costs the field, not the fact.
 * Where one fact was refused, those that no longer fit without it are its consequence and are not refused with it.
 */
function possibleFacts(court: Court, episode: Episode, problems: RowProblem[]): Usable {
  const { kept, sources, refused: doubled } = withoutDoubles(episode, problems);
  let refused = doubled;
  let facts = kept;
  const misfits: { readonly fact: Fact; readonly source: SourcedFact; readonly errors: readonly FactProblem[]; readonly order: number }[] = [];
  for (const fact of kept) {
    const source = sources.get(fact.id);
    if (!source) continue;
    const { errors, warnings } = validateFact(fact, { now: court.at, zoneOf: () => source.zone, history: kept });
    // What refers to a refused row refers to nothing until it is mended.
    for (const warning of warnings) if (!(episode.incomplete && warning.code === 'unknown-reference')) problems.push(problemOf(source, warning, 'note'));
    if (errors.length === 0) continue;
    const sequence = errors.filter(({ code }) => sequenceCodes.has(code));
    const own = errors.filter(({ code }) => !sequenceCodes.has(code));
    const order = factTypes[fact.type]?.order ?? 0;
    if (sequence.length > 0) misfits.push({ fact, source, errors: sequence, order });
    if (own.length === 0) continue;
    const fields = own.map(({ path }) => path.split('.')[1] ?? '');
    const optional = own.every(({ path }, i) => path.startsWith('data.') && factTypes[fact.type]?.fields[fields[i] ?? '']?.required !== true);
    for (const error of own) problems.push(problemOf(source, error, optional ? 'field' : 'rejected'));
    if (!optional) refused = true;
    const mended = { ...fact, data: Object.fromEntries(Object.entries(fact.data).filter(([name]) => !fields.includes(name))) };
    facts = optional ? facts.map((one) => (one === fact ? mended : one)) : facts.filter((one) => one !== fact);
  }
  if (misfits.length === 0 || refused || episode.incomplete) return { facts, sources, refused };
  // The end goes first: a release before the admission is the one impossible fact, not everything that came after it.
  const last = Math.max(...misfits.map(({ order }) => order));
  for (const { fact, source, errors } of misfits.filter(({ order }) => order === last)) {
    for (const error of errors) problems.push(problemOf(source, error, 'rejected'));
    facts = facts.filter(({ id }) => id !== fact.id);
  }
  return { facts, sources, refused: true };
}

function foreignFacts(court: Court, episode: Episode, problems: RowProblem[]): Usable {
  const { kept, sources, refused } = withoutDoubles(episode, problems);
  const order = new Map(court.engine.ruleSet.facts.map(({ type, order: rank }) => [type, rank]));
  const facts = kept.filter((fact) => {
    const source = sources.get(fact.id);
    if (fact.at > court.at && source) problems.push(problemOf(source, { path: 'at', code: 'future', message: futureMessage }, 'rejected'));
    return fact.at <= court.at;
  });
  const first = facts.toSorted((a, b) => (order.get(a.type) ?? 0) - (order.get(b.type) ?? 0));
  const backwards = first.some((fact, i) => i > 0 && fact.at < (first[i - 1]?.at ?? 0));
  const source = sources.get(first.at(-1)?.id ?? '');
  if (backwards && source) {
    problems.push(problemOf(source, { path: 'at', code: 'ends-before-start', message: words('Аяқталуы басталуынан бұрын: күндерді тексеріңіз.', 'Конец раньше начала: проверьте даты.', 'The end comes before the beginning: check the dates.') }, 'rejected'));
    return { facts: [], sources, refused: true };
  }
  return { facts, sources, refused: refused || facts.length < kept.length };
}

const futureMessage = words('Оқиға болашақта: уақытты тексеріңіз.', 'Событие в будущем: проверьте время.', 'The event lies in the future: check the time.');

/** The same id twice, and the same event written twice, are one fact; the second row is named. */
function withoutDoubles({ id, facts }: Episode, problems: RowProblem[]): { kept: Fact[]; sources: Map<string, SourcedFact>; refused: boolean } {
  const sources = new Map<string, SourcedFact>();
  const seen = new Map<string, number>();
  const kept: Fact[] = [];
  let refused = false;
  for (const source of facts) {
    const same = JSON.stringify([source.type, source.at, source.data]);
    const twin = seen.get(same);
    const first = sources.get(source.id);
    if (twin !== undefined) {
      problems.push(problemOf(source, { path: 'at', code: 'duplicate-row', message: words(
        `Дәл осы оқиға ${twin}-жолда жазылған: артық жолды алып тастаңыз.`, `Это же событие уже записано в строке ${twin}: уберите лишнюю строку.`, `The same event is already in row ${twin}: take the surplus row out.`) }, 'note'));
      continue;
    }
    if (first) {
      problems.push(problemOf(source, { path: 'id', code: 'duplicate-id', message: words(
        `Бұл нөмір ${first.row}-жолда басқа оқиғаға берілген: әр жазбаның өз нөмірі болуы тиіс.`, `Этот номер в строке ${first.row} принадлежит другой записи: у каждой записи должен быть свой номер.`, `This id belongs to another record in row ${first.row}: each record needs an id of its own.`) }, 'rejected'));
      refused = true;
      continue;
    }
    seen.set(same, source.row);
    sources.set(source.id, source);
    kept.push({
      id: source.id, type: source.type, at: source.at, recordedAt: source.recordedAt, zone: source.zone, streams: [{ kind: 'episode', id }], place: source.place,
      actor: { id: 'journal', capacity: source.by, office: null }, data: source.data,
      ...(source.corrects === undefined ? {} : { corrects: source.corrects }), ...(source.withdraws === undefined ? {} : { withdraws: source.withdraws }),
    });
  }
  return { kept, sources, refused };
}

function problemOf(source: SourcedFact, { path, code, message }: FactProblem, weight: RowProblem['weight']): RowProblem {
  const field = path.split('.')[1];
  const value = field === undefined ? undefined : source.data[field];
  return {
    file: source.file, row: source.row, column: source.columns[path] ?? source.columns['at'] ?? null, code, weight,
    value: value === undefined ? null : clipped(typeof value === 'string' ? value : JSON.stringify(value) ?? ''), message,
  };
}
