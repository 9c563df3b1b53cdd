/** The screen of a shift for the fullest place through HTTP, beside a bare indexed SELECT of the same rows. */
import { openDatabase } from '@kepil/journal/database.ts';
import { AHEAD } from '@kepil/modules/custody/shift/duties.ts';
import { demoPassword } from '@kepil/modules/demo/republic.ts';
import type { Sizes } from '../main.ts';
import { format, limitRow, noteRow, type Row } from '../measure.ts';
import { Person } from '../serving/person.ts';
import { dataFolder, startServer } from '../serving/server.ts';
import { workDay } from '../shift-day/day.ts';
import { fullestPlace } from '../shift-day/place.ts';

const HELD = 11_500;
const ROUNDS = 200;
const OFFICERS = 4;
const [AT_MOST, AIM] = [100, 50];

/** What the screen is made of: the lines of everybody there and what waits to be done about them. As the owner, no fence, no grouping. */
const bare = [
  `select episode, person_name, birth_date, cell, expiry, categories, particulars -> 'shift' as marks from held where place = $1 order by name_key, episode`,
  `select f.norm, f.edition, f.bearer, h.episode, h.person_name, h.cell, f.key, f.due, f.state from held h join finding f on f.subject_kind = 'episode' and f.subject = h.episode
   where h.place = $1 and f.kind = 'duty' and f.until_at is null and f.state in ('open', 'breached') and f.due < $2`,
] as const;

export async function shiftRows({ held = HELD }: Sizes): Promise<Row[]> {
  const { home, remove } = await dataFolder();
  try {
    const server = await startServer(home, { KEPIL_DEMO_HELD: String(held) });
    try {
      const { pool } = await openDatabase({ dataDir: home });
      try {
        const place = await fullestPlace(pool, OFFICERS);
        const cookies = await Promise.all(place.logins.map((login) => Person.cookieOf(server.address, login, demoPassword)));
        // A morning's records: a walk and what else happens, so that everybody has duties of the day.
        await workDay({ address: server.address, cookies, place: place.id, persons: place.persons, records: place.persons.length * 2, run: 1, at: Date.now() - 1000 });
        await pool.query('analyze held, finding, fact, fact_stream');
        const officers = await Promise.all(place.logins.map((login) => Person.signIn(server.address, login, demoPassword)));
        const [officer] = officers;
        if (!officer) throw new Error('nobody is on duty');
        const screen = async (person: Person): Promise<void> => {
          const { status, text } = await person.get(`/api/places/${place.id}/shift`);
          if (status !== 200) throw new Error(`${status} ${text}`);
        };
        const client = await pool.connect();
        const rows = async (): Promise<void> => {
          await client.query({ name: 'bare-held', text: bare[0], values: [place.id] });
          await client.query({ name: 'bare-duty', text: bare[1], values: [place.id, Date.now() + AHEAD] });
        };
        const ours: number[] = [];
        const theirs: number[] = [];
        for (let round = -10; round < ROUNDS; round += 1) {
          const [a, b] = [await taken(() => screen(officer)), await taken(rows)];
          if (round >= 0) { ours.push(a); theirs.push(b); }
        }
        client.release();
        const crowd = (await Promise.all(officers.map(async (person) => { const own: number[] = []; for (let i = 0; i < ROUNDS / 4; i += 1) own.push(await taken(() => screen(person))); return own; }))).flat();
        const bytes = (await officer.get(`/api/places/${place.id}/shift`)).text.length;
        await Promise.all(officers.map((person) => person.close()));
        const n = place.persons.length.toLocaleString('en-US');
        const base = `bare SELECT of the same rows: median ${format(at(theirs, 0.5))} ms, p95 ${format(at(theirs, 0.95))} ms`;
        return [
          { ...limitRow(`the screen of a shift, ${n} persons, one officer: p95 of ${ours.length}`, at(ours, 0.95), 'ms', AT_MOST, AIM, base), ratio: `${format(at(ours, 0.95) / at(theirs, 0.95))} ×` },
          noteRow('its median', at(ours, 0.5), 'ms'),
          limitRow(`${OFFICERS} officers at once: p95`, at(crowd, 0.95), 'ms', AT_MOST * 2, AT_MOST),
          noteRow('the answer, before it is packed', bytes / 1024, 'KB'),
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

async function taken(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const at = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
