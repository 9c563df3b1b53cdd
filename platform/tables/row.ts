/** What a reader hands on: rows with their number in the file, and what was wrong with those that are none. */
import type { I18n } from '@kepil/law/engine/norm.ts';

export type Cell = string | number | boolean | null;

export interface Row {
  readonly file: string;
  /** As the user counts: line in a text file (the header is line 1), row of the sheet in XLSX. */
  readonly number: number;
  /** Cells by the names in the header, or by dotted path in JSON Lines. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** A whole fact as Kepil itself writes it (JSON Lines without mapping). */
  readonly value?: unknown;
}

/**
 * `rejected`: the row or fact was not used. `field`: one value was left out, the rest used. `note`: used as it is, but somebody
 * should look at it; `outside`: not part of the set that was asked for, counted and kept.
 */
export type ProblemWeight = 'rejected' | 'field' | 'note' | 'outside';

export interface RowProblem {
  readonly file: string;
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly weight: ProblemWeight;
  readonly value: string | null;
  /** What is wrong and what to do. */
  readonly message: I18n;
}

export type Read = { readonly row: Row } | { readonly problem: RowProblem };

/** How far a reader has come; `bytes` of `total` bytes of all files, where the total is known. */
export interface Meter { bytes: number; rows: number }

export function rejectedRow(file: string, row: number, code: string, message: I18n, column: string | null = null, value: string | null = null): { readonly problem: RowProblem } {
  return { problem: { file, row, column, code, weight: 'rejected', value: value === null ? null : clipped(value), message } };
}

/** Enough of a value to find it in the file, never a megabyte of it. */
export function clipped(value: string): string {
  return value.length > 120 ? `${value.slice(0, 117)}…` : value;
}
