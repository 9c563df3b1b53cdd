/**
 * Moves that are not recorded yet, and the plan as it would be with them. Kept on the device under the person's own name, so that they
 * outlive a reload or a lost session; only numbers stand there, no names.
 */
import { plainFaults, type PlainFault } from '@kepil/law/placement/breaks.ts';
import { lawfulOptions, type Cell, type Inmate, type PlacementOptions } from '@kepil/law/placement/cell.ts';
import type { Plan, PlanPerson } from '@kepil/modules/contract.ts';
import { uuidv7 } from '../record/uuid.ts';

export interface Pending {
  readonly person: string;
  readonly to: string;
  /** Of the fact: sent again, it is not recorded twice. */
  readonly fact: string;
  /** Moment of the move, once it has been sent; a repeated request says the same. */
  readonly at: number | null;
  /** Order on the placement in a single or punishment cell. */
  readonly decision: string;
}

/** The move put to the others; to where the person is already, it is taken back. */
export function withMove(pending: readonly Pending[], person: Pick<PlanPerson, 'id' | 'cell'>, to: string): Pending[] {
  const others = pending.filter((move) => move.person !== person.id);
  return to === person.cell ? others : [...others, { person: person.id, to, fact: uuidv7(), at: null, decision: '' }];
}

/** Only moves that still mean something: the person is here and not there yet, the cell is registered. */
export function stillMeant(pending: readonly Pending[], { persons, cells }: Plan): Pending[] {
  const known = new Map(persons.map((person) => [person.id, person]));
  const registered = new Set(cells.map(({ id }) => id));
  return pending.filter(({ person, to }) => { const one = known.get(person); return one !== undefined && !one.away && one.cell !== to && registered.has(to); });
}

export interface Standing {
  readonly cell: Plan['cells'][number];
  readonly persons: readonly PlanPerson[];
  readonly faults: readonly PlainFault[];
}

export interface PlannedHouse {
  readonly cells: readonly Standing[];
  /** The cell of each person after the moves. */
  readonly cellOf: ReadonlyMap<string, string | null>;
}

export const optionsOf = ({ foreignersApart, areaPerPerson }: Plan): PlacementOptions => ({ ...lawfulOptions, foreignersApart, areaPerPerson });
export const lawCell = ({ id, block, beds, area, kind, only }: Plan['cells'][number]): Cell => ({ id, block, beds, area, kind, ...(only === null ? {} : { only }) });

/** The plan with these moves made. */
export function planned(plan: Plan, pending: readonly Pending[]): PlannedHouse {
  const to = new Map(pending.map((move) => [move.person, move.to]));
  const cellOf = new Map(plan.persons.map(({ id, cell }) => [id, to.get(id) ?? cell]));
  const inCell = Map.groupBy(plan.persons.filter(({ away }) => !away), ({ id }) => cellOf.get(id) ?? null);
  const options = optionsOf(plan);
  return {
    cellOf,
    cells: plan.cells.map((cell) => {
      const persons = inCell.get(cell.id) ?? [];
      return { cell, persons, faults: plainFaults(lawCell(cell), persons satisfies readonly Inmate[], options) };
    }),
  };
}

export interface Choice extends Standing {
  /** What the person's coming would break there. */
  readonly breaks: readonly PlainFault[];
}

/** Every cell with what it would break if the person came there, over the moves already planned. */
export function choicesFor(plan: Plan, { cells, cellOf }: PlannedHouse, person: PlanPerson): Choice[] {
  const options = optionsOf(plan);
  return cells.filter(({ cell }) => cell.id !== (cellOf.get(person.id) ?? null)).map((standing) => {
    const after = plainFaults(lawCell(standing.cell), [...standing.persons, person], options);
    return { ...standing, breaks: after.filter((fault) => fault.persons.includes(person.id)) };
  });
}

/** Those where nothing breaks first, the ones with people before the empty, then by the register. */
export const byLawfulness = (choices: readonly Choice[]): Choice[] =>
  choices.toSorted((a, b) => a.breaks.length - b.breaks.length || Number(b.persons.length > 0) - Number(a.persons.length > 0));

const KEY = 'kepil.plan';

export function readPending(store: Pick<Storage, 'getItem'>, account: string, place: string): Pending[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(`${KEY}.${account}.${place}`) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPending) : [];
  } catch {
    return [];
  }
}

/** False where the device has no room. */
export function writePending(store: Pick<Storage, 'setItem' | 'removeItem'>, account: string, place: string, pending: readonly Pending[]): boolean {
  try {
    if (pending.length === 0) store.removeItem(`${KEY}.${account}.${place}`);
    else store.setItem(`${KEY}.${account}.${place}`, JSON.stringify(pending));
    return true;
  } catch {
    return false;
  }
}

const isPending = (value: unknown): value is Pending =>
  typeof value === 'object' && value !== null && 'person' in value && typeof value.person === 'string' && 'to' in value && typeof value.to === 'string' && 'fact' in value && typeof value.fact === 'string'
  && 'at' in value && (value.at === null || typeof value.at === 'number') && 'decision' in value && typeof value.decision === 'string';
