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
};

const COLUMNS = [
  'personName', 'birthDate', 'sex', 'minor', 'foreigner', 'place', 'placeKind', 'zone', 'territory', 'stage', 'ground', 'categories', 'since', 'expiry',
  'uncoveredSince', 'nextAt', 'nextNorm', 'nextKey', 'nextKind', 'breaches', 'openDuties',
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

export const UPSERT_HELD = `
  insert into held (episode, person_name, name_key, birth_date, sex, minor, foreigner, place, place_kind, zone, territory, stage, ground, categories,
    since, expiry, uncovered_since, next_at, next_norm, next_key, next_kind, breaches, open_duties, version)
  select episode, person_name, name_key, birth_date, sex, minor, foreigner, place, place_kind, zone, territory, stage, ground,
    coalesce(string_to_array(nullif(categories, ''), ','), '{}'),
    since, expiry, uncovered_since, next_at, next_norm, next_key, next_kind, breaches, open_duties, version
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::boolean[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[],
    $13::text[], $14::text[], $15::bigint[], $16::bigint[], $17::bigint[], $18::bigint[], $19::text[], $20::text[], $21::text[], $22::int[], $23::int[], $24::int[])
    as t (episode, person_name, name_key, birth_date, sex, minor, foreigner, place, place_kind, zone, territory, stage, ground, categories,
    since, expiry, uncovered_since, next_at, next_norm, next_key, next_kind, breaches, open_duties, version)
  on conflict (episode) do update set person_name = excluded.person_name, name_key = excluded.name_key, birth_date = excluded.birth_date, sex = excluded.sex,
    minor = excluded.minor, foreigner = excluded.foreigner, place = excluded.place, place_kind = excluded.place_kind, zone = excluded.zone,
    territory = excluded.territory, stage = excluded.stage, ground = excluded.ground, categories = excluded.categories, since = excluded.since,
    expiry = excluded.expiry, uncovered_since = excluded.uncovered_since, next_at = excluded.next_at, next_norm = excluded.next_norm,
    next_key = excluded.next_key, next_kind = excluded.next_kind, breaches = excluded.breaches, open_duties = excluded.open_duties, version = excluded.version`;

export interface HeldEntry { readonly episode: string; readonly version: number; readonly row: HeldRow }

/** The parameters of `UPSERT_HELD`, column by column. */
export function heldColumns(entries: readonly HeldEntry[]): unknown[] {
  const column = <T>(read: (row: HeldRow) => T): T[] => entries.map((entry) => read(entry.row));
  return [
    entries.map((entry) => entry.episode), column((r) => r.personName), column((r) => nameKey(r.personName)), column((r) => r.birthDate), column((r) => r.sex),
    column((r) => r.minor), column((r) => r.foreigner), column((r) => r.place), column((r) => r.placeKind), column((r) => r.zone), column((r) => r.territory),
    column((r) => r.stage), column((r) => r.ground), column((r) => r.categories.join(',')), column((r) => r.since), column((r) => r.expiry),
    column((r) => r.uncoveredSince), column((r) => r.nextAt), column((r) => r.nextNorm), column((r) => r.nextKey), column((r) => r.nextKind),
    column((r) => r.breaches), column((r) => r.openDuties), entries.map((entry) => entry.version),
  ];
}
