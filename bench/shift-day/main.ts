/** A full day of the fullest place by ten officers at once, over sockets that break: lost 0, doubled 0, and the log proves it. */
import { openDatabase } from '@kepil/journal/database.ts';
import { demoPassword } from '@kepil/modules/demo/republic.ts';
import type { Sizes } from '../main.ts';
import { format, limitRow, noteRow, type Row } from '../measure.ts';
import { Person } from '../serving/person.ts';
import { dataFolder, startServer } from '../serving/server.ts';
import { auditDay } from './audit.ts';
import { workDay } from './day.ts';
import { fullestPlace } from './place.ts';

const OFFICERS = 10;
const RECORDS = 30_000;
/** Its fullest remand prison then holds some 1,500. */
const HELD = 11_500;

export async function shiftDayRows({ held = HELD, facts = RECORDS }: Sizes): Promise<Row[]> {
  const { home, remove } = await dataFolder();
  try {
    const server = await startServer(home, { KEPIL_DEMO_HELD: String(held) });
    try {
      const { pool, url } = await openDatabase({ dataDir: home });
      try {
        const place = await fullestPlace(pool, OFFICERS);
        const cookies = await Promise.all(place.logins.map((login) => Person.cookieOf(server.address, login, demoPassword)));
        const before = Number((await pool.query<{ n: string }>('select count(*) as n from fact')).rows[0]?.n);
        const run = Math.floor(Date.now() / 1000) % 0xffff_ffff;
        let told = 0;
        const worked = await workDay({ address: server.address, cookies, place: place.id, persons: place.persons, records: facts, run, at: Date.now() - 1000 }, (done) => {
          if (done - told < 5000) return;
          told = done;
          console.log(`  ${done} records`);
        });
        console.log('the log is being verified…');
        const { lost, beyond, doubled, problems, size } = await auditDay(pool, url, { run, records: facts, before });
        const sorted = [...worked.took].sort((a, b) => a - b);
        const p = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
        const what = `${facts.toLocaleString('en-US')} records of a place of ${place.persons.length.toLocaleString('en-US')} by ${OFFICERS} officers at once; ${worked.twice} sent twice, ${worked.cut} cut off after sending (of both, ${worked.repeated} had arrived)`;
        return [
          limitRow(`${what}: lost`, lost, 'records', 0, 0),
          limitRow('of these, there twice or beyond what was sent', doubled + beyond, 'records', 0, 0),
          limitRow(`the log of ${size.toLocaleString('en-US')} facts verified independently: problems`, problems, 'problems', 0, 0),
          noteRow(`the whole day, ${format(worked.took.length / worked.seconds)} records/s`, worked.seconds, 's'),
          noteRow('from the first sending of a record to its answer: p95', p(0.95), 'ms'),
        ];
      } finally {
        await pool.end();
      }
    } finally {
      await server.stop();
    }
  } finally {
    await remove();
  }
}
