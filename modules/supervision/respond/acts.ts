/** Acts of response that answer findings, with what became of each (read within the fence of `matters.read`). */
import { readAs } from '@kepil/journal/access.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace, leaveTraceOfPlace } from '@kepil/platform/audit/reads.ts';
import type pg from 'pg';
import type { House } from '../../house.ts';
import type { ResponseAct, ResponseActs } from './contract.ts';

interface Row { readonly id: string; readonly place: string; readonly at: number; readonly shown: Record<string, unknown>; readonly done: readonly string[]; readonly is_over: boolean; readonly answers: readonly string[] }

const columns = 'm.id, m.place, m.at, m.shown, m.done, m.is_over, m.answers';

/** Of a person or a place. Empty where none are within reach. Leaves the trace of the look. */
export async function actsOn(house: House, who: Principal, subject: string): Promise<ResponseActs> {
  const now = house.now();
  return readAs(house.pool, fenceFor(who, 'matters.read'), async (sql) => {
    const { rows } = await sql.query<Row>(
      `select ${columns} from matter_line m where m.kind = 'response' and m.place = any (array(select seat from stream_seat where stream = $1)) and m.answers <> '{}'
         and exists (select from unnest(m.answers) as a where starts_with(a, $1 || '#')) order by m.at desc, m.seq desc`, [subject]);
    const id = subject.slice(subject.indexOf(':') + 1);
    if (rows.length > 0) await (subject.startsWith('episode:') ? leaveTrace(sql, who, { what: 'response-acts', episodes: [id] }, now) : leaveTraceOfPlace(sql, who, { what: 'response-acts', place: id }, now));
    return { acts: rows.map((row) => actOf(row, now)) };
  });
}

/** Those that answer one of these findings. */
export async function actsAnswering(sql: pg.ClientBase, refs: readonly string[], now: number): Promise<ResponseAct[]> {
  const { rows } = await sql.query<Row>(`select ${columns} from matter_line m where m.kind = 'response' and m.answers && $1::text[] order by m.at desc, m.seq desc`, [refs]);
  return rows.map((row) => actOf(row, now));
}

function actOf({ id, place, at, shown, done, is_over: over, answers }: Row, now: number): ResponseAct {
  const { kind, number, answerBy } = shown;
  const state = done.includes('response.withdrawn') ? 'withdrawn' : over ? 'eliminated' : done.includes('response.answered') ? 'answered' : 'issued';
  return { id, place, at, kind: typeof kind === 'string' ? kind : '', number: typeof number === 'string' ? number : null, state, late: state === 'issued' && typeof answerBy === 'number' && answerBy < now, findings: [...answers] };
}
