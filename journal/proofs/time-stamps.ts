/**
 * The daily time stamp of a checkpoint. The authority is asked by whoever composes the house (journal knows no signatures of
 * persons); here it is decided whether one is due, and kept what came.
 */
import { civilDate, localDay } from '@kepil/law/time/zone.ts';
import { civilDateOfDay } from '@kepil/law/time/civil.ts';
import type pg from 'pg';
import { lastCheckpoint } from '../log.ts';

type Sql = Pick<pg.ClientBase, 'query'>;

/** Days begin where the republic's register is kept. */
export const STAMP_ZONE = 'Asia/Almaty';
/** Between two attempts, over all processes. */
const LEASE = 10 * 60_000;
/** Days looked back for missed ones. */
const LOOK_BACK = 60;
const KEEPER = 'tsa';

export interface Stamp {
  /** DER of the token. */
  readonly token: Buffer;
  /** genTime, milliseconds UTC. */
  readonly at: number;
}

/** Why there is none: no answer, or an answer that is not a valid stamp over what was sent. */
export type StampTrouble = 'unreachable' | 'wrong-answer';

/** Asks the authority for a stamp over these bytes. Gives the trouble as a value, never throws for what the authority does. */
export type AskForStamp = (content: Buffer) => Promise<Stamp | { readonly trouble: StampTrouble }>;

/** Once a day stamps the newest checkpoint; true where it did so now. Any number of processes may call it, as often as they like. */
export async function stampToday(sql: Sql, ask: AskForStamp, now: number): Promise<boolean> {
  const day = civilDate(now, STAMP_ZONE);
  const { rowCount } = await sql.query({ name: 'stamp-there', text: 'select 1 from time_stamp where day = $1', values: [day] });
  if (rowCount !== 0) return false;
  const checkpoint = await lastCheckpoint(sql);
  if (checkpoint === null || checkpoint.size === 0) return false;
  await sql.query({ name: 'keeper-new', text: 'insert into keeper (name) values ($1) on conflict do nothing', values: [KEEPER] });
  const leased = await sql.query({ name: 'stamp-lease', text: `update keeper set asked = $2::bigint where name = $1 and (asked is null or asked <= $2::bigint - ${LEASE})`, values: [KEEPER, now] });
  if (leased.rowCount === 0) return false;
  const answer = await ask(Buffer.from(checkpoint.note));
  if ('trouble' in answer) {
    await sql.query({ name: 'keeper-trouble', text: 'update keeper set trouble = $2 where name = $1', values: [KEEPER, answer.trouble] });
    return false;
  }
  await sql.query({ name: 'stamp-keep', text: 'insert into time_stamp (day, size, at, token) values ($1, $2, $3, $4) on conflict do nothing', values: [day, checkpoint.size, answer.at, answer.token] });
  await sql.query({ name: 'keeper-answered', text: 'update keeper set answered = $2, size = $3, trouble = null where name = $1', values: [KEEPER, now, checkpoint.size] });
  return true;
}

export interface StampState {
  readonly last: { readonly day: string; readonly size: number; readonly at: number } | null;
  /** Whole days without a stamp since the first one, newest first, of the last sixty; today is not over. */
  readonly missed: readonly string[];
  readonly trouble: StampTrouble | null;
}

export async function stampState(sql: Sql, now: number): Promise<StampState> {
  const today = localDay(now, STAMP_ZONE);
  const { rows } = await sql.query<{ day: string; size: number; at: number }>({
    name: 'stamp-days', text: 'select day::text, size, at from time_stamp where day >= $1 order by day desc', values: [civilDateOfDay(today - LOOK_BACK)],
  });
  const { rows: [earliest] } = await sql.query<{ day: string | null }>({ name: 'stamp-first', text: 'select min(day)::text as day from time_stamp' });
  const { rows: [keeper] } = await sql.query<{ trouble: string | null }>({ name: 'keeper-one', text: 'select trouble from keeper where name = $1', values: [KEEPER] });
  const there = new Set(rows.map(({ day }) => day));
  const missed = Array.from({ length: LOOK_BACK }, (_, i) => String(civilDateOfDay(today - 1 - i))).filter((day) => earliest?.day != null && day > earliest.day && !there.has(day));
  return { last: rows[0] ?? null, missed, trouble: keeper?.trouble === 'unreachable' || keeper?.trouble === 'wrong-answer' ? keeper.trouble : null };
}

/** The token of a day with the note it stands on; null where there is none. */
export async function stampOf(sql: Sql, day: string): Promise<{ readonly token: Buffer; readonly note: string; readonly size: number } | null> {
  const { rows } = await sql.query<{ token: Buffer; note: string; size: number }>({ name: 'stamp-of', text: 'select t.token, c.note, t.size from time_stamp t join checkpoint c on c.size = t.size where t.day = $1', values: [day] });
  return rows[0] ?? null;
}
