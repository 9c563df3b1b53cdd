/**
 * The jails of New York as tasks of placement: everyone on a real daily list, with the sex, age, status, charge and earlier stays that
 * the lists give. They name neither house nor cell: houses are made as the city keeps people (women, the young, the sentenced, the
 * others in houses of equal size), cells are generated. What article 32 asks and the lists do not know (foreigners, former officials,
 * illness) is nobody here. Kazakh law does not apply to these persons: they lend their number and mix.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Cell, Inmate } from '@kepil/law/placement/cell.ts';
import { Random } from '@kepil/modules/demo/random.ts';
import { parse } from 'csv-parse/sync';

const data = new URL('../../../shared/data/', import.meta.url);
const dayFile = (day: string): URL => new URL(`nyc-doc-daily/DOC_Inmates_InCustody_Daily_${day}.csv`, data);
const staysFile = new URL('nyc-doc-stays-2023-2026.csv', data);

/** The lists lie beside a checkout, not in it. */
export const hasLists = (): boolean => existsSync(fileURLToPath(staysFile));

export interface House { readonly name: string; readonly cells: readonly Cell[] }
export interface Listed { readonly house: string; readonly inmate: Inmate }
/** Rows that say a person twice, and those that lack what a rule reads: these are placed all the same. */
export interface Dirt { readonly twice: number; readonly noSex: number; readonly noAge: number; readonly noCharge: number }

type Row = Readonly<Record<string, string>>;
const rowsOf = (file: URL): Row[] => parse(readFileSync(file, 'utf8'), { trim: true, columns: (names: string[]) => names.map((name) => name.toLowerCase()) });

/** First days of each person's stays since 2023, for `heldBefore`. */
export function earlierStays(): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { inmate_id: id = '', admitted_at: at = '' } of rowsOf(staysFile)) {
    const known = first.get(id);
    if (known === undefined || at < known) first.set(id, at);
  }
  return first;
}

/** Everyone on the list of the day (`20260808`), not yet in a cell. */
export function listed(day: string, earlier: ReadonlyMap<string, string>): { readonly people: readonly Listed[]; readonly dirt: Dirt } {
  const all = rowsOf(dayFile(day));
  // Who is listed with two stays lies in one cell all the same.
  const rows = [...new Map(all.map((row) => [row['inmateid'] ?? '', row])).values()];
  const groups = together(rows);
  const people = rows.map((row): Listed => {
    const { inmateid: id = '', gender = '', age = '', inmate_status_code: status = '', top_charge: charge = '', admitted_dt: admitted = '' } = row;
    const years = age === '' ? ADULT : Number(age);
    const convicted = sentenced.has(status);
    const sex = gender === 'F' ? 'female' : 'male';
    return {
      house: houseOf(id, sex, years, convicted),
      inmate: {
        id, cell: null, sex, minor: years < ADULT, heldBefore: (earlier.get(id) ?? '9') < moment(admitted), convicted, grave: violent.some((of) => charge.replace(/^110-/, '').startsWith(of)),
        dangerousRecidivism: false, sentencedToDeath: false, foreign: false, protectedProfession: false, endangered: false, medical: 'none', caseGroup: groups.get(id) ?? null, smoker: null,
      },
    };
  });
  const missing = (column: string): number => rows.filter((row) => row[column] === '').length;
  return { people, dirt: { twice: all.length - rows.length, noSex: missing('gender'), noAge: missing('age'), noCharge: missing('top_charge') } };
}

const ADULT = 18;
/** Sentenced, by the codes of the city: to a term here, to the state, newly, by order of a court. */
const sentenced: ReadonlySet<string> = new Set(['CS', 'CSP', 'SSR', 'DNS', 'SCO']);
/** Violent felonies of the classes A to D by Penal Law § 70.02(1) and murder: what stands here for grave and especially grave. An attempt goes with its crime. */
const violent = [
  '120.05', '120.08', '120.09', '120.10', '120.11', '125.11', '125.20', '125.21', '125.22', '125.25', '125.26', '125.27', '130.35', '130.50', '130.65', '130.66', '130.67', '130.70', '130.75', '130.80', '130.95', '130.96',
  '135.20', '135.25', '140.25', '140.30', '150.15', '150.20', '160.10', '160.15', '265.02', '265.03', '265.04', '265.08', '265.09',
] as const;

/** `2026-07-23T18:13:01.000` and `2026-07-23 18:13:01` alike. */
const moment = (text: string): string => text.replace('T', ' ').slice(0, 19);

/** The lists know no accomplices: those brought in within ten minutes on one charge stand for them. */
function together(rows: readonly Row[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [charge, own] of Map.groupBy(rows, ({ top_charge: of = '' }) => of)) {
    if (charge === '') continue;
    const inOrder = own.toSorted((a, b) => ((a['admitted_dt'] ?? '') < (b['admitted_dt'] ?? '') ? -1 : 1));
    inOrder.forEach((row, i) => {
      const before = inOrder[i - 1];
      const [id = '', last] = [row['inmateid'], before?.['inmateid']];
      if (last === undefined || minute(row) - minute(before ?? row) > 10) return;
      const group = found.get(last) ?? last;
      found.set(last, group).set(id, group);
    });
  }
  return found;
}
const minute = (row: Row): number => Date.parse(`${moment(row['admitted_dt'] ?? '').replace(' ', 'T')}Z`) / 60_000;

/** Houses of adult men who await trial. */
const LARGE = 5;
const houseOf = (id: string, sex: Inmate['sex'], years: number, convicted: boolean): string =>
  sex === 'female' ? 'women' : years < 22 ? 'men under 22' : convicted ? 'sentenced men' : `men ${1 + (Number(id) % LARGE)}`;

/** Cells of two to ten beds for a third more than these people, in wings of thirty. */
export function housesFor(people: readonly Listed[], seed: string): readonly House[] {
  return [...Map.groupBy(people, ({ house }) => house)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => {
    const random = new Random(`${seed} ${name}`);
    const cells: Cell[] = [];
    for (let left = Math.ceil(own.length * 4 / 3); left > 0;) {
      const beds = random.pick([2, 4, 4, 6, 6, 8, 8, 10]);
      cells.push({ id: `c${cells.length}`, block: `b${Math.floor(cells.length / 30)}`, beds, area: beds * 2.6, kind: 'general' });
      left -= beds;
    }
    return { name, cells };
  });
}
