/** The numbers of an office or a place: read by those who ring, kept by the office, the place or the administrator. */
import { readAs } from '@kepil/journal/access.ts';
import { readTelephone } from '@kepil/law/facts/telephone.ts';
import type { Zone } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Position, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTraceOfPlace } from '@kepil/platform/audit/reads.ts';
import { territoriesAbove } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import type { z } from 'zod';
import type { House } from '../../house.ts';
import { whoseTelephones, type Telephone, type Telephones, type telephonesBody } from './contract.ts';

export interface Row { readonly seat: string; readonly whose: Telephone['whose']; readonly number: string; readonly hours_from: number | null; readonly hours_to: number | null; readonly note: string | null; readonly changed_at: number; readonly changed_by: string }

/** Of these seats, in the order in which they were written. */
export async function numbersOf(sql: pg.ClientBase, seats: readonly string[]): Promise<Row[]> {
  return (await sql.query<Row>({ name: 'telephones', text: 'select seat, whose, number, hours_from, hours_to, note, changed_at, changed_by from telephone where seat = any ($1) order by seat, n', values: [seats] })).rows;
}

export const telephoneOf = ({ whose, number, hours_from, hours_to, note }: Row): Telephone => ({ whose, number, hours: hours_from === null || hours_to === null ? null : { from: hours_from, to: hours_to }, note });

interface Seat { readonly id: string; readonly name: Telephones['seat']['name']; readonly of: 'office' | 'place'; readonly zone: Zone; readonly territory: string }

/** A prosecutor's office or a place; others keep no number here. */
export function seatOf({ directory }: House, id: string): Seat | undefined {
  const place = directory.place(id);
  if (place) return { id, name: place.name, of: 'place', zone: place.zone, territory: place.territory };
  const office = directory.office(id);
  return office?.kind === 'prosecutor' ? { id, name: office.name, of: 'office', zone: directory.territory(office.territory)?.zone ?? 'Asia/Almaty', territory: office.territory } : undefined;
}

const positionOf = ({ id, of, territory }: Seat): Position => ({ place: of === 'place' ? id : null, territories: territoriesAbove(territory), offices: of === 'office' ? [id] : [], stage: 'detention' });
export const seatView = ({ id, name, of, zone }: Seat): Telephones['seat'] => ({ id, name, of, zone });

/** Without an id the account's own; an administrator of no office begins with the first. Throws `not-found` where the account may not look. */
export function requireSeat(house: House, who: Principal, id: string | undefined): Seat {
  const own = id ?? who.place ?? who.office ?? (who.role === 'administrator' ? house.directory.offices.find(({ kind }) => kind === 'prosecutor')?.id ?? null : null);
  const seat = own === null ? undefined : seatOf(house, own);
  if (!seat || !may(who, 'telephone.read', positionOf(seat))) throw new Problem('not-found');
  return seat;
}

export async function telephonesOf(house: House, who: Principal, id: string | undefined): Promise<Telephones> {
  const seat = requireSeat(house, who, id);
  const rows = await readAs(house.pool, fenceFor(who, 'telephone.read'), (sql) => numbersOf(sql, [seat.id]));
  const first = rows[0];
  const by = first && (await house.pool.query<{ name: string }>('select name from account where id = $1', [first.changed_by])).rows[0]?.name;
  const everywhere = who.role === 'administrator' || who.role === 'custody-prosecutor';
  const others = everywhere ? [...house.directory.offices.filter(({ kind }) => kind === 'prosecutor'), ...house.directory.places].filter(({ territory }) => territory === who.territory || territory.startsWith(`${who.territory}/`)).flatMap(({ id: other }) => seatOf(house, other) ?? []) : [];
  return { now: house.now(), seat: seatView(seat), rows: rows.map(telephoneOf), mayChange: may(who, 'telephone.write', positionOf(seat)), changed: first ? { at: first.changed_at, by: by ?? first.changed_by } : null, others: others.map(seatView) };
}

/** The whole list anew. Throws `forbidden` where the account may look but not change, `invalid` naming each number that is none. */
export async function keepTelephones(house: House, who: Principal, id: string, { rows }: z.infer<typeof telephonesBody>): Promise<Telephones> {
  const seat = requireSeat(house, who, id);
  if (!may(who, 'telephone.write', positionOf(seat))) throw new Problem('forbidden');
  const read = rows.map((row) => ({ ...row, number: readTelephone(row.number) }));
  const wrong = read.flatMap(({ number }, i) => (number === null ? [{ path: `rows.${i}.number`, code: 'wrong-format', message: wrongNumber }] : []));
  if (wrong.length > 0) throw new Problem('invalid', { fields: wrong });
  const now = house.now();
  await readAs(house.pool, fenceFor(who, 'telephone.write'), async (sql) => {
    await sql.query('delete from telephone where seat = $1', [seat.id]);
    await sql.query(
      `insert into telephone (seat, n, whose, number, hours_from, hours_to, note, changed_at, changed_by)
       select $1, t.n, t.whose, t.number, t.hours_from, t.hours_to, t.note, $2, $3 from json_to_recordset($4) as t (n int, whose text, number text, hours_from int, hours_to int, note text)`,
      [seat.id, now, who.account, JSON.stringify(read.map(({ whose, number, hours, note }, i) => ({ n: i + 1, whose, number, hours_from: hours?.from ?? null, hours_to: hours?.to ?? null, note: note === '' ? null : note })))]);
    await leaveTraceOfPlace(sql, who, { what: 'telephones:changed', place: seat.id }, now);
  });
  return telephonesOf(house, who, seat.id);
}

export const rankOf = (whose: Telephone['whose']): number => whoseTelephones.indexOf(whose);

const wrongNumber = {
  kk: 'Нөмірді тексеріңіз: Қазақстан нөмірі он бір цифрдан тұрады, мысалы +7 727 250-12-34.', ru: 'Проверьте номер: в номере Казахстана одиннадцать цифр, например +7 727 250-12-34.', en: 'Check the number: one of Kazakhstan has eleven digits, e.g. +7 727 250-12-34.',
};
