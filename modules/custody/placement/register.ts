/** The register of cells of a place: read within the reader's reach, changed as a whole by the head on the version that he saw. */
import type { Cell } from '@kepil/law/placement/cell.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { may } from '@kepil/platform/access/may.ts';
import { territoriesAbove } from '@kepil/platform/places/directory.ts';
import { Problem, type FieldProblem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import type { CellRegister, CellRow } from '../../contract.ts';
import type { House } from '../../house.ts';

export interface Register {
  /** 0: nothing is registered. */
  readonly version: number;
  readonly foreignersApart: boolean;
  readonly cells: readonly CellRow[];
}

/** `sql` as the reader (`readAs`): of a place out of reach nothing is seen. */
export async function readRegister(sql: pg.ClientBase, place: string): Promise<Register> {
  const { rows } = await sql.query<{ version: number; foreigners_apart: boolean; id: string | null; block: string; beds: number; area: number; kind: CellRow['kind']; sex: CellRow['only'] }>({
    name: 'cell-register',
    text: `select r.version, r.foreigners_apart, c.id, c.block, c.beds, c.area, c.kind, c.sex from cell_register r left join cell c on c.place = r.place where r.place = $1 order by c.n`, values: [place],
  });
  const [first] = rows;
  return {
    version: first?.version ?? 0, foreignersApart: first?.foreigners_apart ?? true,
    cells: rows.flatMap(({ id, block, beds, area, kind, sex }) => (id === null ? [] : [{ id, block, beds, area, kind, only: sex }])),
  };
}

/** The cells as the law's arithmetic takes them. */
export const cellOf = ({ only, ...cell }: CellRow): Cell => ({ ...cell, ...(only === null ? {} : { only }) });

export const mayEdit = (house: House, who: Principal, place: string): boolean => {
  const entry = house.directory.place(place);
  return entry !== undefined && may(who, 'cells.write', { place, territories: territoriesAbove(entry.territory), offices: [], stage: 'detention' });
};

/** Throws `not-found`, `invalid` (a name twice), `conflict` where another version stands by now. */
export async function saveRegister(house: House, who: Principal, place: string, { version, foreignersApart, cells }: Omit<CellRegister, 'mayEdit'>): Promise<Register> {
  if (!mayEdit(house, who, place)) throw new Problem('not-found');
  const fields = namedTwice(cells);
  if (fields.length > 0) throw new Problem('invalid', { fields });
  const client = await house.pool.connect();
  try {
    await client.query('begin');
    await client.query('insert into cell_register (place, version, changed_at) values ($1, 0, 0) on conflict do nothing', [place]);
    const { rowCount } = await client.query(
      'update cell_register set version = version + 1, foreigners_apart = $3, changed_at = $4, changed_by = $5 where place = $1 and version = $2', [place, version, foreignersApart, house.now(), who.account]);
    if (rowCount !== 1) throw new Problem('conflict', { detail: changedMeanwhile });
    await client.query('delete from cell where place = $1', [place]);
    await client.query(INSERT_CELLS, [place, ...columnsOf(cells)]);
    await client.query('commit');
    return { version: version + 1, foreignersApart, cells };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Rows of one place, `$1`; columns as `columnsOf` gives them. */
export const INSERT_CELLS = `insert into cell (place, id, n, block, beds, area, kind, sex)
  select $1, id, n, block, beds, area, kind, sex from unnest($2::text[], $3::text[], $4::int[], $5::float8[], $6::text[], $7::text[]) with ordinality as c (id, block, beds, area, kind, sex, n)`;
export const columnsOf = (cells: readonly CellRow[]): unknown[][] => [cells.map(({ id }) => id), cells.map(({ block }) => block), cells.map(({ beds }) => beds), cells.map(({ area }) => area), cells.map(({ kind }) => kind), cells.map(({ only }) => only)];

function namedTwice(cells: readonly CellRow[]): FieldProblem[] {
  const seen = new Set<string>();
  return cells.flatMap(({ id }, i): FieldProblem[] => {
    if (!seen.has(id)) { seen.add(id); return []; }
    return [{ path: `cells.${i}.id`, code: 'named-twice', message: {
      kk: `«${id}» камерасы екі рет аталған: біреуін қалдырыңыз.`, ru: `Камера «${id}» названа дважды: оставьте одну.`, en: `The cell “${id}” is named twice: leave one.`,
    } }];
  });
}

const changedMeanwhile = {
  kk: 'Камералар тізілімі осы уақыт ішінде өзгертілді: жаңасын ашып, түзетуді қайталаңыз.', ru: 'Реестр камер тем временем изменён: откройте новый и повторите правку.', en: 'The register of cells has been changed meanwhile: open the new one and repeat the change.',
};
