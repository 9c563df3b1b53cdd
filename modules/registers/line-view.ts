/** Lines of a register as they are shown and printed: cells filled, findings beside them, what was struck out with what replaced it. */
import { isAmiss } from '@kepil/law/engine/finding.ts';
import { effectiveFacts } from '@kepil/law/engine/index.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { capacityLabels, factTypes } from '@kepil/law/facts/index.ts';
import { NEVER } from '@kepil/law/time/instant.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import type pg from 'pg';
import { normOf } from '../finding-view.ts';
import type { House } from '../house.ts';
import { namesOfOfficials } from '../names-of-officials.ts';
import { openSecrets } from '../secret-fields.ts';
import { partsOf, type CellWorld } from './cell.ts';
import type { RegisterCell, RegisterLine, RegisterState } from './contract.ts';
import { beside, findingsOf, isOpen, type Line, type LineFinding } from './lines.ts';
import type { Reached } from './reach.ts';
import type { Column, RegisterSpec } from './register.ts';

export async function viewLines(house: House, who: Principal, sql: pg.ClientBase, register: RegisterSpec, { seats, position }: Reached, lines: readonly Line[]): Promise<RegisterLine[]> {
  const around = await beside(sql, register, seats, lines);
  const whole = new Map([...Map.groupBy(lines, ({ subject }) => `${subject.kind}:${subject.id}`)].map(([key, own]) => [key, together(own, around.get(key) ?? [])]));
  const facts = [...whole.values()].flat();
  const findings = await findingsOf(sql, register, seats, lines, facts.map(({ fact }) => fact.id));
  const names = await namesOfOfficials(house, facts.map(({ fact }) => fact.actor.id));
  const reachable = await reachableOf(sql, lines);
  const maySeeSecrets = may(who, 'secret.read', position);
  const world: CellWorld = { maySeeSecrets, nameOfPlace: (id) => (house.directory.place(id) ?? house.directory.office(id))?.name ?? null };
  const sign = ({ actor }: Fact): RegisterLine['recordedBy'] => ({ name: names.get(actor.id) ?? house.officialName(actor.id) ?? actor.id, capacity: capacityLabels[actor.capacity] ?? { kk: actor.capacity, ru: actor.capacity, en: actor.capacity } });
  const opened = (fact: Fact): Fact => ({ ...fact, data: openSecrets(house.key, fact.type, fact.id, fact.data, maySeeSecrets) });

  const stories = new Map([...whole].map(([key, own]) => [key, storyOf(house, own)]));
  return lines.map(({ seq, subject, fact }): RegisterLine => {
    const story = stories.get(`${subject.kind}:${subject.id}`) ?? storyOf(house, []);
    const ids = story.chainOf(fact);
    const key = keyOf(register, fact);
    const follows = story.effective.filter((other) => { const tie = register.follows[other.type]; const value = tie === undefined ? undefined : other.data[tie]; return typeof value === 'string' && (value === key || ids.has(value)); });
    const own = new Set([...ids, ...follows.map(({ id }) => id)]);
    const struckBy = story.struckBy(fact);
    // What is struck out is not judged any more.
    const told = struckBy ? [] : findings.filter(({ subject: of, opened_by, closed_by }) => of === `${subject.kind}:${subject.id}` && (own.has(opened_by) || (closed_by !== null && own.has(closed_by)))).toSorted((a, b) => weightOf(a) - weightOf(b));
    return {
      id: fact.id, seq, type: fact.type, title: factTypes[fact.type]?.title ?? { kk: fact.type, ru: fact.type, en: fact.type }, at: fact.at, recordedAt: fact.recordedAt, recordedBy: sign(fact),
      person: subject.kind === 'episode' ? { episode: subject.id, name: story.name, reachable: reachable.has(subject.id) } : null,
      office: subject.kind === 'office' ? subject.id : null,
      cells: register.columns.map((column) => cellOf(world, column, { fact: opened(fact), follows: follows.map(opened), story, office: subject.kind === 'office' ? subject.id : null })),
      state: stateOf(told), findings: told.map((finding) => findingView(house, finding)),
      struck: struckBy ? { how: struckBy.fact.withdraws === fact.id ? 'withdrawn' : 'corrected', seq: struckBy.seq, at: struckBy.fact.recordedAt, by: sign(struckBy.fact), reason: textOf(struckBy.fact.data['reason']) } : null,
      replaces: fact.corrects === undefined ? null : (story.seqOf(fact.corrects) ?? null),
    };
  });
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A line's own facts and those beside it, each once, in order of the log. */
const together = (own: readonly Line[], around: readonly Line[]): Line[] => [...new Map([...own, ...around].map((line) => [line.fact.id, line])).values()].sort((a, b) => a.seq - b.seq);

export function keyOf({ opens }: RegisterSpec, { type, id, data }: Fact): string {
  const name = opens[type];
  return (name ? textOf(data[name]) : null) ?? id;
}

interface Story {
  readonly effective: readonly Fact[];
  readonly name: string;
  readonly cellAt: (at: number) => string | null;
  /** The fact's id and those of all that it replaced one after another: what followed may name any of them. */
  readonly chainOf: (fact: Fact) => ReadonlySet<string>;
  /** What strikes it out, the last word; undefined where it counts. */
  readonly struckBy: (fact: Fact) => Line | undefined;
  readonly seqOf: (id: string) => number | undefined;
}

function storyOf(house: House, lines: readonly Line[]): Story {
  const effective = effectiveFacts(lines.map(({ fact }) => fact), house.engine.order, NEVER, NEVER);
  const counts = new Set(effective.map(({ id }) => id));
  const byId = new Map(lines.map((line) => [line.fact.id, line]));
  const person = effective.findLast(({ type }) => type === 'person.described')?.data ?? {};
  const cells = effective.filter(({ type }) => type === 'custody.cell-assigned');
  return {
    effective, name: ['surname', 'name', 'patronymic'].flatMap((part) => textOf(person[part]) ?? []).join(' '),
    cellAt: (at) => textOf(cells.findLast((fact) => fact.at <= at)?.data['cell']),
    chainOf(fact) {
      const chain = new Set([fact.id]);
      for (let before = fact.corrects; before !== undefined && !chain.has(before); before = byId.get(before)?.fact.corrects) chain.add(before);
      return chain;
    },
    struckBy: (fact) => (counts.has(fact.id) ? undefined : lines.findLast(({ fact: other }) => (other.corrects === fact.id || other.withdraws === fact.id))),
    seqOf: (id) => byId.get(id)?.seq,
  };
}

interface Told { readonly fact: Fact; readonly follows: readonly Fact[]; readonly story: Story; readonly office: string | null }

function cellOf(world: CellWorld, column: Column, { fact, follows, story, office }: Told): RegisterCell {
  switch (column.is) {
    case 'at': return [{ at: fact.at }];
    case 'what': return [{ words: factTypes[fact.type]?.title ?? { kk: fact.type, ru: fact.type, en: fact.type } }];
    case 'person': return story.name === '' ? [] : [{ text: story.name }];
    case 'place': { const name = fact.place === null ? null : world.nameOfPlace(fact.place); return name === null ? [] : [{ words: name }]; }
    case 'office': { const name = office === null ? null : world.nameOfPlace(office); return name === null ? [] : [{ words: name }]; }
    case 'cell': { const cell = story.cellAt(fact.at); return cell === null ? [] : [{ text: cell }]; }
    case 'field': return column.fields.flatMap((name) => partsOf(world, fact, name, column.fields.length === 1));
    case 'follow': return follows.filter(({ type }) => column.types.includes(type)).flatMap((other) => [{ at: other.at }, ...(column.fields ?? []).flatMap((name) => partsOf(world, other, name, false))]);
  }
}

/** What is wrong first, then what is still wanted, then what is done. */
const weightOf = (finding: LineFinding): number => (finding.kind === 'violation' ? 0 : finding.state === 'breached' ? 1 : isAmiss(finding) ? 2 : isOpen(finding) ? 3 : finding.state === 'met' ? 4 : 5);

function stateOf(findings: readonly LineFinding[]): RegisterState {
  if (findings.some(isAmiss)) return 'broken';
  if (findings.some(isOpen)) return 'open';
  return findings.some(({ state }) => state === 'met') ? 'met' : 'plain';
}

function findingView(house: House, { key, norm: id, edition, kind, state, due }: LineFinding): RegisterLine['findings'][number] {
  const norm = normOf(house.ruleSet, id, edition);
  return { key, norm: id, title: norm?.title ?? { kk: id, ru: id, en: id }, cite: norm?.cite ?? { act: '', article: '' }, kind, state, due };
}

/** Persons whose page opens for the reader: those on his board. */
async function reachableOf(sql: pg.ClientBase, lines: readonly Line[]): Promise<Set<string>> {
  const ids = [...new Set(lines.flatMap(({ subject }) => (subject.kind === 'episode' ? [subject.id] : [])))];
  if (ids.length === 0) return new Set();
  const { rows } = await sql.query<{ episode: string }>('select episode from held where episode = any ($1)', [ids]);
  return new Set(rows.map(({ episode }) => episode));
}
