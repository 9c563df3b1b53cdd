/**
 * How long positions are kept: the days of the parameter `50.bracelet-kept`, then a whole day is dropped at once. Before it goes, what lies
 * within an alarm that stands is put aside; that in turn goes when the alarm is taken back. docs/decisions/0013-bracelet-positions.md.
 */
import { braceletDesign } from '@kepil/law/monitoring/design.ts';
import { DAY } from '@kepil/law/time/instant.ts';
import type { House } from '../../house.ts';
import { closeDay, openDays, tableOfDay } from './intake.ts';

/** Stretches of alarms in force of each watch (one that a person recorded without an end: its day): from the silence allowed before it, so that the last position before the breach is among them. */
const STRETCHES = `select w.id as watch, coalesce((e.data ->> 'from')::bigint, (f.data ->> 'from')::bigint, f.at) - $1::bigint as from_at, coalesce((e.data ->> 'until')::bigint, (f.data ->> 'until')::bigint, case when f.capacity <> 'system' then f.at + ${DAY} end) as until_at
  from (select distinct place from bracelet_watch) k join fact f on f.place = k.place and f.type = 'bracelet.breach'
    join bracelet_watch w on w.episode = substr(f.streams[1], 9) and w.device = f.data ->> 'device'
    left join lateral (select x.data from fact_stream s join fact x on x.seq = s.seq where s.kind = 'episode' and s.stream = w.episode and x.type = 'bracelet.breach-ended' and x.data ->> 'about' = f.id::text
      and not exists (select from fact a where a.corrects = x.id or a.withdraws = x.id) order by x.seq desc limit 1) e on true
  where not exists (select from fact a where a.corrects = f.id) and not exists (select from fact a where a.withdraws = f.id)`;

/** Drops the days that are over, opens the next; returns the days dropped. Any process may do it, as often as it likes. */
export async function keepPositions(house: House): Promise<readonly string[]> {
  const { pool } = house;
  const now = house.now();
  const { kept, gap } = braceletDesign(house.engine.program.params, now);
  await openDays(pool, [now, now + DAY]);
  const { rows } = await pool.query<{ name: string }>(`select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'bracelet_position'::regclass order by c.relname`);
  const dropped: string[] = [];
  for (const { name } of rows) {
    const text = /^bracelet_position_(\d{4})(\d{2})(\d{2})$/.exec(name);
    const day = text ? Date.parse(`${text[1]}-${text[2]}-${text[3]}T00:00:00Z`) / DAY : Number.NaN;
    if (!((day + 1) * DAY <= now - kept) || name !== tableOfDay(day)) continue;
    const client = await pool.connect();
    let broken = true;
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock(28013)');
      const { rows: [there] } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [name]);
      if (there?.there) {
        await client.query(`insert into bracelet_evidence select distinct p.* from ${name} p join (${STRETCHES}) s on s.watch = p.watch and p.at >= s.from_at and (s.until_at is null or p.at <= s.until_at) on conflict do nothing`, [gap]);
        await client.query(`drop table ${name}`);
        dropped.push(name);
      }
      await client.query('commit');
      broken = false;
      closeDay(pool, day);
    } catch (error) {
      await client.query('rollback').then(() => { broken = false; }, () => undefined);
      throw error;
    } finally {
      client.release(broken);
    }
  }
  await pool.query(`delete from bracelet_evidence p where not exists (select from (${STRETCHES}) s where s.watch = p.watch and p.at >= s.from_at and (s.until_at is null or p.at <= s.until_at))`, [gap]);
  return dropped;
}
