/** The row of the board that a projection returns in `ProjectedRows.held`, and how it is written to the table `held`. */

export type HeldRow = {
  readonly personName: string;
  readonly birthDate: string | null;
  readonly sex: string;
  readonly minor: boolean;
  readonly foreigner: boolean;
  /** Where the person is now; null between detention and admission. */
  readonly place: string | null;
  readonly placeKind: string | null;
  readonly zone: string;
  /** Path from the republic down, of the place, else of the office that holds: `kz/almaty/medeu`. */
  readonly territory: string;
  readonly stage: string;
  readonly ground: string | null;
  readonly categories: readonly string[];
  readonly since: number;
  readonly expiry: number | null;
  readonly uncoveredSince: number | null;
  /** The nearest legal event: instant, norm, key of its finding, kind. */
  readonly nextAt: number | null;
  readonly nextNorm: string | null;
  readonly nextKey: string | null;
  readonly nextKind: string | null;
  readonly breaches: number;
  readonly openDuties: number;
  /** Where the person lies, as recorded; null: no cell assigned here. */
  readonly cell: string | null;
  /** What the choice of a cell reads, some of it medical: read through the platform's view `held_with_particulars` alone. The journal does not look into it. */
  readonly particulars: object;
};

const COLUMNS = [
  'personName', 'birthDate', 'sex', 'minor', 'foreigner', 'place', 'placeKind', 'zone', 'territory', 'stage', 'ground', 'categories', 'since', 'expiry',
  'uncoveredSince', 'nextAt', 'nextNorm', 'nextKey', 'nextKind', 'breaches', 'openDuties', 'cell', 'particulars',
] as const satisfies readonly (keyof HeldRow)[];

/** What the projection returned, as a row of the board. Throws where a column is missing: a hole in the board is a defect of the projection. */
export function heldRow(value: Readonly<Record<string, unknown>>): HeldRow {
  const missing = COLUMNS.filter((column) => value[column] === undefined);
  if (missing.length > 0) throw new TypeError(`The projection left out of the board row: ${missing.join(', ')}`);
  return value as HeldRow;
}

const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** A key that sorts names as the Kazakh alphabet does, under plain comparison of code points: letters by their place, the rest as is. */
export function nameKey(name: string): string {
  let key = '';
  for (const letter of name.toLowerCase()) {
    const place = ALPHABET.indexOf(letter);
    key += place < 0 ? letter : String.fromCharCode(0x430 + place);
  }
  return key;
}

/**
 * The line of the board as JSON, as `kepil_write_views` takes it, without its version. The row must have all columns. Equal texts are
 * equal lines.
 */
export function heldText(episode: string, row: HeldRow): string {
  return `${JSON.stringify({ episode, nameKey: nameKey(row.personName) }).slice(0, -1)},${JSON.stringify(row).slice(1)}`;
}

/** Whether both give the same text, without making it: of most records nothing but the version is new. */
export function sameLine(a: HeldRow, b: HeldRow): boolean {
  return COLUMNS.every((column) => {
    const [x, y] = [a[column], b[column]];
    return x === y || (typeof x === 'object' && typeof y === 'object' && JSON.stringify(x) === JSON.stringify(y));
  });
}
