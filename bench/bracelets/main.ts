/**
 * What a country's bracelets cost: 20,000 devices that send once a minute, through the whole way of a batch (HTTP layer, token, checks,
 * table, day's trace) and the look of the worker. Processor time, of our process and of the database's, for each 1,000 positions.
 */
import { readFileSync } from 'node:fs';
import { buildServer } from '@kepil/server/build-server.ts';
import { openHouse } from '@kepil/server/open-house.ts';
import { watchBracelets } from '@kepil/modules/control/bracelets/watching.ts';
import { issue } from '@kepil/modules/control/bracelets/gateways.ts';
import type { House } from '@kepil/modules/house.ts';
import { readConfig } from '@kepil/platform/config.ts';
import type { Sizes } from '../main.ts';
import { limitRow, median, noteRow, type Row } from '../measure.ts';
import { dataFolder } from '../serving/server.ts';

const DEVICES = 20_000;
const BATCH = 1000;
const MINUTES = 8;
const MINUTE = 60_000;
/** Two processors, shared with everything else: a minute of all devices must cost a small part of a minute of one. */
const [AT_MOST, AIM] = [500, 150];

export async function braceletRows({ held: devices = DEVICES }: Sizes): Promise<Row[]> {
  const { home, remove } = await dataFolder();
  const clock = { now: Date.UTC(2026, 9, 6, 7) };
  const open = await openHouse(readConfig({ LOG_LEVEL: 'silent', KEPIL_HOME: home, KEPIL_RATE_LIMIT_PER_MINUTE: '1000000' }), { now: () => clock.now });
  const app = await buildServer(open.house, open.signer, home);
  try {
    const token = await prepare(open.house, devices, clock.now);
    const postmaster = await postmasterOf(open.house);
    const spent: { intake: number[]; database: number[]; judged: number[]; judgedDatabase: number[] } = { intake: [], database: [], judged: [], judgedDatabase: [] };
    for (let minute = 0; minute < MINUTES; minute++) {
      clock.now += MINUTE;
      const bodies = Array.from({ length: Math.ceil(devices / BATCH) }, (_, batch) => JSON.stringify({
        positions: Array.from({ length: Math.min(BATCH, devices - batch * BATCH) }, (_each, i) => ({ device: `D-${batch * BATCH + i}`, at: clock.now - (i % 50) * 1000, point: [43.24 + ((i * 7 + minute) % 90) / 1e5, 76.9], accuracy: 12 })),
      }));
      const [own, database] = [process.cpuUsage(), databaseTime(postmaster)];
      for (const payload of bodies) {
        const answer = await app.inject({ method: 'POST', url: '/api/bracelets/positions', headers: { 'content-type': 'application/json', 'x-kepil-client': 'bench', authorization: `Bearer ${token}` }, payload });
        if (answer.statusCode !== 200) throw new Error(answer.body);
      }
      const [intake, stored] = [cpuSince(own), databaseTime(postmaster) - database];
      const [before, told] = [process.cpuUsage(), databaseTime(postmaster)];
      const { devices: judged, facts } = await watchBracelets(open.house);
      if (judged !== devices || facts !== 0) throw new Error(`${judged} judged, ${facts} facts`);
      // The first minute finds the statements, the second settles.
      if (minute < 2) continue;
      const share = BATCH / devices;
      spent.intake.push(intake * share);
      spent.database.push(stored * share);
      spent.judged.push(cpuSince(before) * share);
      spent.judgedDatabase.push((databaseTime(postmaster) - told) * share);
    }
    const [intake, database, judged, judgedDatabase] = [spent.intake, spent.database, spent.judged, spent.judgedDatabase].map(median) as [number, number, number, number];
    return [
      limitRow('taken in and judged, processor time of both for 1,000 positions', intake + database + judged + judgedDatabase, 'ms', AT_MOST, AIM),
      noteRow('of it intake, our process', intake, 'ms'), noteRow('of it intake, database', database, 'ms'), noteRow('of it judging, our process', judged, 'ms'), noteRow('of it judging, database', judgedDatabase, 'ms'),
      noteRow(`share of one processor that ${devices.toLocaleString('en-US')} devices take, one position a minute`, (intake + database + judged + judgedDatabase) * (devices / BATCH) / MINUTE * 100, '%'),
    ];
  } finally {
    await app.close();
    await open.close();
    await remove();
  }
}

/** A place, who wears what, and a gateway, put into the tables as they are; returns the token. */
async function prepare(house: House, devices: number, now: number): Promise<string> {
  const { pool } = house;
  await pool.query(`insert into territory (id, parent, name, zone) values ('kz', null, '{"kk":"x","ru":"x","en":"x"}', 'Asia/Almaty')`);
  await pool.query(`insert into place (id, kind, agency, name, territory, zone) values ('p', 'probation-service', 'uis', '{"kk":"x","ru":"x","en":"x"}', 'kz', 'Asia/Almaty')`);
  await pool.query(`insert into account (id, login, name, role, capacity, territory, created_at) values ('a', 'a', 'a', 'administrator', 'administrator', 'kz', $1)`, [now]);
  const zones = [
    { id: 'home', rule: 'stay', area: { centre: [43.24, 76.9], radius: 150 }, hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }], since: now - 86_400_000 },
    { id: 'city', rule: 'stay', area: { centre: [43.24, 76.9], radius: 12_000 }, hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '06:00', to: '22:00' }], since: now - 86_400_000 },
    { id: 'school', rule: 'avoid', area: { polygon: [[43.3, 76.9], [43.3, 76.91], [43.31, 76.91], [43.31, 76.9]] }, since: now - 86_400_000 },
  ];
  await pool.query(
    `with w as (insert into bracelet_watch (episode, device, n, place, zone, from_at, term_at, zones) select 'e-' || i, 'D-' || i, 1, 'p', 'Asia/Almaty', $2::bigint - 86400000, $2::bigint + 8640000000, $3::jsonb from generate_series(0, $1::int - 1) i returning id)
     insert into bracelet_signal (watch) select id from w`, [devices, now, JSON.stringify(zones)]);
  await pool.query('analyze bracelet_watch, bracelet_signal');
  await house.directory.refresh();
  return (await issue(house, { account: 'a', login: 'a', name: 'a', role: 'administrator', capacity: 'administrator', office: null, territory: 'kz', territoryRoot: true, place: null, language: 'ru' }, { name: 'bench', territory: 'kz' })).token;
}

const cpuSince = (before: NodeJS.CpuUsage): number => { const { user, system } = process.cpuUsage(before); return (user + system) / 1000; };

/** The process of the database that has all others as its children. */
async function postmasterOf({ pool }: House): Promise<number> {
  const { rows: [own] } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  return fieldsOf(own?.pid ?? 0)[1] ?? 0;
}

/** Processor time of the whole database in milliseconds, of its processes that have ended too; the kernel counts hundredths of a second. */
function databaseTime(postmaster: number): number {
  const [, , ...own] = fieldsOf(postmaster);
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  const alive = children.reduce((sum, pid) => sum + timesOf(fieldsOf(pid).slice(2), 2), 0);
  return (timesOf(own, 4) + alive) * 10;
}

/** After the name: state, parent, …; user and system time, and those of ended children, from the 12th on. */
const fieldsOf = (pid: number): number[] => (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []).map(Number);
const timesOf = (after: readonly number[], n: number): number => after.slice(9, 9 + n).reduce((sum, value) => sum + value, 0);
