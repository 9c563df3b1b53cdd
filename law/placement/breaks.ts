/** What a move on the plan would break and what it would mend: the faults of the cells that it touches, after without before. Pure. */
import type { Cite, I18n } from '../engine/norm.ts';
import { cite } from '../acts/special-institutions/cite.ts';
import { faultsOf, type Cell, type Inmate, type PlacementOptions } from './cell.ts';
import { afterMoves, type Move } from './proposal.ts';

/** A fault as screens and other programs read it. `persons`: whom it concerns; of area and beds all who are in the cell. */
export interface PlainFault {
  /** Code of the rule (separation.ts), or `area`, `beds`, `closed`, `wing`. */
  readonly code: string;
  readonly title: I18n;
  readonly cite: Cite;
  readonly rows: readonly string[];
  readonly persons: readonly string[];
  /** Of area and beds: how many may be here. */
  readonly limit: number | null;
}

const closedTitle: I18n = { kk: 'Камера жабық: онда ешкім ұсталмайды', ru: 'Камера закрыта: в ней никого не содержат', en: 'The cell is closed: nobody is kept in it' };
const wingTitle: I18n = { kk: 'Камера басқа жыныстағы адамдарға арналған', ru: 'Камера предназначена для лиц другого пола', en: 'The cell is for persons of the other sex' };

/** What is unlawful in the cell with these occupants, persons kept apart by one rule gathered into one fault. */
export function plainFaults(cell: Cell, occupants: readonly Inmate[], options: PlacementOptions): PlainFault[] {
  const byRule = new Map<string, PlainFault>();
  const all = occupants.map(({ id }) => id);
  for (const fault of faultsOf(cell, occupants, options)) {
    if (fault.kind === 'separation') {
      const { code, title, cite: by, rows } = fault.rule;
      const before = byRule.get(code)?.persons ?? [];
      byRule.set(code, { code, title, cite: by, rows, persons: [...new Set([...before, ...fault.persons])], limit: null });
    } else byRule.set(fault.kind, { code: fault.kind, title: fault.title, cite: fault.cite, rows: fault.rows, persons: all, limit: fault.limit });
  }
  const faults = [...byRule.values()];
  const strangers = cell.only === undefined ? [] : occupants.filter(({ sex }) => sex !== cell.only).map(({ id }) => id);
  if (strangers.length > 0 && !byRule.has('sex')) faults.push({ code: 'wing', title: wingTitle, cite: cite('32', '2'), rows: ['L32.2.1a'], persons: strangers, limit: null });
  if (cell.kind === 'closed' && all.length > 0) faults.push({ code: 'closed', title: closedTitle, cite: cite('31', '1'), rows: ['L31.1'], persons: all, limit: 0 });
  return faults;
}

export interface CellChange {
  readonly cell: string;
  readonly before: readonly PlainFault[];
  readonly after: readonly PlainFault[];
  /** Faults that were not there, or that touch somebody whom they did not touch. */
  readonly breaks: readonly PlainFault[];
}

/** Each cell that somebody leaves or enters. Who is moved twice is where the last move puts him. */
export function changesBy(cells: readonly Cell[], inmates: readonly Inmate[], moves: readonly Move[], options: PlacementOptions): CellChange[] {
  const moved = new Set(moves.map(({ inmate }) => inmate));
  const after = afterMoves(inmates, moves);
  const touched = new Set([...inmates, ...after].flatMap(({ id, cell }) => (cell !== null && moved.has(id) ? [cell] : [])));
  return cells.filter(({ id }) => touched.has(id)).map((cell) => {
    const was = plainFaults(cell, inmates.filter((inmate) => inmate.cell === cell.id), options);
    const is = plainFaults(cell, after.filter((inmate) => inmate.cell === cell.id), options);
    return { cell: cell.id, before: was, after: is, breaks: is.filter((fault) => isNew(fault, was.find(({ code }) => code === fault.code))) };
  });
}

const isNew = (fault: PlainFault, before: PlainFault | undefined): boolean => before === undefined || fault.persons.some((id) => !before.persons.includes(id));
