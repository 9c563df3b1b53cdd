/** Where places and offices lie, in memory: read at the start and again when somebody names one that is not known yet. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import type { Sql } from '../storage/sql.ts';

export interface PlaceEntry {
  readonly id: string;
  readonly kind: string;
  readonly agency: string;
  readonly name: I18n;
  readonly territory: string;
  readonly zone: Zone;
  readonly capacity: number | null;
  readonly head: string | null;
}
export interface OfficeEntry { readonly id: string; readonly kind: string; readonly name: I18n; readonly territory: string }
export interface TerritoryEntry { readonly id: string; readonly parent: string | null; readonly name: I18n; readonly zone: Zone }

export interface Directory {
  place(id: string): PlaceEntry | undefined;
  office(id: string): OfficeEntry | undefined;
  territory(id: string): TerritoryEntry | undefined;
  readonly places: readonly PlaceEntry[];
  readonly offices: readonly OfficeEntry[];
  readonly territories: readonly TerritoryEntry[];
  /** Reads everything again. */
  refresh(): Promise<void>;
}

/** The territory and all above it: `kz/75/medeu` → `['kz', 'kz/75', 'kz/75/medeu']`. */
export function territoriesAbove(path: string): readonly string[] {
  let above = known.get(path);
  if (above === undefined) {
    const parts = path.split('/');
    if (known.size > 10_000) known.clear();
    known.set(path, above = parts.map((_, i) => parts.slice(0, i + 1).join('/')));
  }
  return above;
}
/** Asked with every record; a country has some hundreds. */
const known = new Map<string, readonly string[]>();

export async function openDirectory(sql: Sql): Promise<Directory> {
  let places = new Map<string, PlaceEntry>();
  let offices = new Map<string, OfficeEntry>();
  let territories = new Map<string, TerritoryEntry>();
  const refresh = async (): Promise<void> => {
    const [p, o, t] = await Promise.all([
      sql.query('select id, kind, agency, name, territory, zone, capacity, head from place order by id'),
      sql.query('select id, kind, name, territory from office order by id'),
      sql.query('select id, parent, name, zone from territory order by id'),
    ]);
    places = new Map((p.rows as unknown as PlaceEntry[]).map((entry) => [entry.id, entry]));
    offices = new Map((o.rows as unknown as OfficeEntry[]).map((entry) => [entry.id, entry]));
    territories = new Map((t.rows as unknown as TerritoryEntry[]).map((entry) => [entry.id, entry]));
  };
  await refresh();
  return {
    place: (id) => places.get(id),
    office: (id) => offices.get(id),
    territory: (id) => territories.get(id),
    get places() { return [...places.values()]; },
    get offices() { return [...offices.values()]; },
    get territories() { return [...territories.values()]; },
    refresh,
  };
}
