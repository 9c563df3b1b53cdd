/** Whom to ring within the hour (points 16(5), 23, 38): up the chain of offices, who is on call there and at which number, and the place itself. */
import { readAs } from '@kepil/journal/access.ts';
import { answersAt, readTelephone, showTelephone } from '@kepil/law/facts/telephone.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilOf } from '@kepil/law/time/zone.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { territoriesAbove } from '@kepil/platform/places/directory.ts';
import type { House } from '../../house.ts';
import type { Chain } from './contract.ts';
import { numbersOf, rankOf, seatOf, seatView, telephoneOf } from './telephones.ts';

interface OnCall { readonly seat: string; readonly type: string; readonly official: string | null; readonly phone: string | null; readonly until: number | null }
type Rank = Chain['rows'][number]['rank'];

/** A place beyond the asker's reach is left out: its existence is no secret, its duty room is not his to ring. */
export async function chainOf(house: House, who: Principal, place: string | undefined): Promise<Chain> {
  const now = house.now();
  const own = who.office === null ? undefined : house.directory.office(who.office);
  const above = own ? territoriesAbove(own.territory).filter((id) => id !== own.territory).toReversed() : [];
  const officesAbove = above.flatMap((territory) => house.directory.offices.filter((office) => office.kind === 'prosecutor' && office.territory === territory).map(({ id }) => id));
  const reached = place === undefined ? undefined : house.directory.place(place);
  const within = reached && (reached.territory === who.territory || reached.territory.startsWith(`${who.territory}/`)) ? reached.id : undefined;
  const ranked: [string, Rank][] = [...officesAbove.map((id, i): [string, Rank] => [id, i === 0 ? 'next' : 'above']), ...(own ? [[own.id, 'own'] as [string, Rank]] : []), ...(within === undefined ? [] : [[within, 'place'] as [string, Rank]])];
  const ids = ranked.map(([id]) => id);
  const { numbers, onCall } = await readAs(house.pool, fenceFor(who, 'telephone.read'), async (sql) => ({
    numbers: await numbersOf(sql, ids), onCall: (await sql.query<OnCall>({ name: 'on-call', text: 'select * from kepil_on_call($1, $2)', values: [ids, now] })).rows,
  }));
  // The zonal officer of a region sits in the Department: there he is rung.
  const zonal = onCall.filter(({ type }) => type !== 'office.on-duty');
  const top = officesAbove.at(-1) ?? own?.id;
  return {
    now,
    rows: ranked.flatMap(([id, rank]) => {
      const seat = seatOf(house, id);
      if (!seat) return [];
      const people = [...onCall.filter((one) => one.type === 'office.on-duty' && one.seat === id), ...(id === top ? zonal : [])].flatMap(({ type, official, phone, until }) => {
        const number = phone === null ? null : readTelephone(phone);
        return official === null ? [] : [{ name: official, role: type === 'office.on-duty' ? 'on-call' as const : 'zonal' as const, number, shown: number === null ? phone : showTelephone(number), until }];
      });
      const minute = minuteOf(now, seat.zone);
      const listed = numbers.filter((one) => one.seat === id).map((row) => { const one = telephoneOf(row); return { ...one, answers: answersAt(one.hours, minute) }; });
      return [{ seat: seatView(seat), rank, people, numbers: listed.sort((a, b) => Number(b.answers) - Number(a.answers) || rankOf(a.whose) - rankOf(b.whose)) }];
    }),
  };
}

function minuteOf(at: Instant, zone: Zone): number {
  const { hour, minute } = civilOf(at, zone);
  return hour * 60 + minute;
}
