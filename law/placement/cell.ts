/** What a cell holds lawfully, and what is wrong with those who are in it. Pure; the plan asks it at every move. */
import type { Cite, I18n } from '../engine/norm.ts';
import { areaPerPerson, areaRows, bedRows, separationRules, type Particulars, type SeparationRule } from './separation.ts';

export interface Cell {
  readonly id: string;
  /** Wing of the place: proposals are made block by block. */
  readonly block: string;
  readonly beds: number;
  /** Square metres. */
  readonly area: number;
  /** Single cells and punishment cells are not filled by a proposal. */
  readonly kind: 'general' | 'single' | 'punishment' | 'medical' | 'closed';
  /** A wing of women or of men; absent: of either. */
  readonly only?: Particulars['sex'];
}

export interface Inmate extends Particulars {
  readonly id: string;
  /** Where the person is now; null: not placed yet. */
  readonly cell: string | null;
  readonly smoker: boolean | null;
  /** Adult kept with minors to prevent offences: positively characterised, first time liable, with a reason on record (L32.2.1b2). */
  readonly withMinorsByDecision?: boolean;
  /** Whom the psychologist would not put together with this person. */
  readonly incompatibleWith?: readonly string[];
}

export interface PlacementOptions {
  /** The place has the conditions to hold foreigners apart: otherwise art. 32 does not ask for it. */
  readonly foreignersApart: boolean;
  /** Square metres per person in force at the moment (art. 22). */
  readonly areaPerPerson: number;
}

export const lawfulOptions: PlacementOptions = { foreignersApart: true, areaPerPerson: areaPerPerson.editions.at(-1)?.value ?? 0 };

/** How many may lie here: a bed each, and the area. */
export function capacityOf(cell: Cell, { areaPerPerson: each }: PlacementOptions): number {
  if (cell.kind === 'closed') return 0;
  return Math.min(cell.beds, cell.kind === 'single' ? 1 : Number.POSITIVE_INFINITY, Math.floor(cell.area / each + 1e-9));
}

export const rulesInForce = ({ foreignersApart }: PlacementOptions): readonly SeparationRule[] => separationRules.filter(({ force }) => force === 'mandatory' || foreignersApart);

/** The rules that keep two persons apart. Symmetric. */
export function keptApart(a: Inmate, b: Inmate, options: PlacementOptions): SeparationRule[] {
  return rulesInForce(options).filter(({ code, reads, mode }) => {
    if (mode === 'apart') return a[reads] !== null && a[reads] === b[reads];
    if (a[reads] === b[reads]) return false;
    return !(code === 'age' && (a.minor ? b : a).withMinorsByDecision === true && !(a.minor ? b : a).heldBefore);
  });
}

export type CellFault =
  | { readonly kind: 'separation'; readonly rule: SeparationRule; readonly persons: readonly [string, string] }
  | { readonly kind: 'area' | 'beds'; readonly title: I18n; readonly cite: Cite; readonly rows: readonly string[]; readonly held: number; readonly limit: number };

export interface CellWish {
  readonly kind: 'smoking' | 'compatibility';
  readonly persons: readonly [string, string];
  /** Not mandatory: art. 32(1), rows L32.1a, L32.1b. */
  readonly rows: readonly string[];
}

/** What is unlawful in a cell with these occupants; an order of the head for a single cell is another matter (art. 31). */
export function faultsOf(cell: Cell, occupants: readonly Inmate[], options: PlacementOptions): CellFault[] {
  const faults: CellFault[] = pairs(occupants).flatMap(([a, b]) => keptApart(a, b, options).map((rule): CellFault => ({ kind: 'separation', rule, persons: [a.id, b.id] })));
  const byArea = Math.floor(cell.area / options.areaPerPerson + 1e-9);
  const edition = areaPerPerson.editions.at(-1);
  if (occupants.length > byArea && edition) faults.push({ kind: 'area', title: areaPerPerson.title, cite: edition.cite, rows: areaRows, held: occupants.length, limit: byArea });
  if (occupants.length > cell.beds) faults.push({ kind: 'beds', title: bedTitle, cite: { act: 'special-institutions', article: '22', part: '3' }, rows: bedRows, held: occupants.length, limit: cell.beds });
  return faults;
}

const bedTitle: I18n = { kk: 'Әркімге жеке ұйықтайтын орын беріледі', ru: 'Каждому предоставляется индивидуальное спальное место', en: 'Everyone is given a sleeping place' };

/** What would better be otherwise. */
export function wishesOf(occupants: readonly Inmate[]): CellWish[] {
  return pairs(occupants).flatMap(([a, b]): CellWish[] => [
    ...(a.smoker !== null && b.smoker !== null && a.smoker !== b.smoker ? [{ kind: 'smoking' as const, persons: [a.id, b.id] as const, rows: ['L32.1b'] }] : []),
    ...(a.incompatibleWith?.includes(b.id) || b.incompatibleWith?.includes(a.id) ? [{ kind: 'compatibility' as const, persons: [a.id, b.id] as const, rows: ['L32.1a'] }] : []),
  ]);
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}

/**
 * Those with the same text may share a cell, but for cases in common: the values of every rule that asks for likeness. An adult kept
 * with minors by decision counts as one of their company.
 */
export function companyOf(inmate: Inmate, options: PlacementOptions): string {
  const among: Inmate = inmate.withMinorsByDecision === true && !inmate.heldBefore ? { ...inmate, minor: true } : inmate;
  return rulesInForce(options).filter(({ mode }) => mode === 'alike').map(({ reads }) => `${reads}=${String(among[reads])}`).join('|');
}
