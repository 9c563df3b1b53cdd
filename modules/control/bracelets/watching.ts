/**
 * Judges the positions that have come since the last look, and silence, and records each breach as a fact: once, whoever does it and
 * whenever he is stopped. Ids follow from what is told and the version of the person's stream goes along, so a second telling is none.
 */
import type { NewFact } from '@kepil/journal/contract.ts';
import { effectiveFacts } from '@kepil/law/engine/effective.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { alarmChanges, alarmsOf, type Alarm, type AlarmChange } from '@kepil/law/monitoring/alarms.ts';
import { breachData, type BraceletBreach, type Position, type WatchedZone } from '@kepil/law/monitoring/bracelet.ts';
import { braceletDesign, type BraceletDesign } from '@kepil/law/monitoring/design.ts';
import { judge } from '@kepil/law/monitoring/settled.ts';
import { endOf } from '@kepil/law/monitoring/watch.ts';
import { HOUR, NEVER, type Instant } from '@kepil/law/time/instant.ts';
import type pg from 'pg';
import type { House } from '../../house.ts';
import { stableId } from '../../stable-id.ts';
import { readWearings } from './wearings.ts';

/** Devices judged in one transaction. */
const PORTION = 500;
const ATTEMPTS = 5;
/** Of whom nothing could be recorded is looked at again after this; the others do not wait for him. */
const AGAIN_MS = 60_000;
const LOOK_BACK = 2 * HOUR;

interface Due {
  readonly id: number; readonly episode: string; readonly device: string; readonly place: string; readonly zone: string; readonly from: Instant; readonly term: Instant | null; readonly until: Instant | null;
  readonly zones: readonly WatchedZone[]; readonly dirty: Instant | null; readonly revision: number; readonly settled: Instant | null; readonly found: string | null;
  /** Of its newest position; null: nothing has ever come of it. */
  readonly newest: Instant | null;
}
interface Row { readonly watch: number; readonly at: Instant; readonly lat: number; readonly lon: number; readonly accuracy: number | null; readonly tamper: boolean }

export interface Watched { readonly devices: number; readonly facts: number }

/** One look at all devices that call for one. `limit`: most devices of one transaction. */
export async function watchBracelets(house: House, limit = PORTION): Promise<Watched> {
  await readWearings(house);
  const done = { devices: 0, facts: 0 };
  for (;;) {
    const { devices, facts } = await judgePortion(house, limit);
    done.devices += devices;
    done.facts += facts;
    if (devices < limit) return done;
  }
}

async function judgePortion(house: House, limit: number): Promise<Watched> {
  const { pool, now: clock } = house;
  const now = clock();
  const design = braceletDesign(house.engine.program.params, now);
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin');
    // The line of the wearing is the lease: intake writes to the other table, and who is killed gives it back.
    const { rows: due } = await client.query<Due>({
      name: 'bracelet-due',
      text: `select w.id, w.episode, w.device, w.place, w.zone, w.from_at as from, w.term_at as term, w.until_at as until, w.zones, s.dirty_from as dirty, s.revision, s.settled_at as settled, s.found, s.last_at as newest
        from bracelet_signal s join bracelet_watch w on w.id = s.watch where s.look_at <= $1 order by s.look_at, w.id limit $2 for update of w skip locked`,
      values: [now, limit],
    });
    const fresh = due.filter(({ settled, dirty }) => settled !== null && (dirty === null || dirty >= settled));
    const tails = await tracks(client, fresh.map(({ id, settled }) => ({ watch: id, from: settled ?? 0 })));
    let facts = 0;
    const failures: { readonly watch: number; readonly error: unknown }[] = [];
    const told: { watch: number; revision: number; settled: Instant | null; found: string; look: Instant | null }[] = [];
    for (const one of due) {
      // Whose gateway is not there yet is seen to be silent; an alarm is raised of who falls silent.
      if (one.newest === null) { told.push({ watch: one.id, revision: one.revision, settled: null, found: '[]', look: null }); continue; }
      const end = endOf(one) ?? NEVER;
      // The clock of a device may be a little ahead of ours: what it has said counts now.
      const to = Math.min(Math.max(now, one.newest + 1), end);
      const tail = tails.get(one.id);
      const start = tail && one.settled !== null ? { from: one.settled, positions: tail } : await beginningOf(house, client, one, { ...design, now });
      const watch = { ...design, zones: one.zones, zone: one.zone, from: start.from, to: Math.max(to, start.from) };
      const { breaches, settled, silentAt } = judge(start.positions, watch);
      // What is not watched any more is over, not going on.
      const over = end <= now;
      const found = over ? breaches.map((breach) => (breach.until === null ? { ...breach, until: to } : breach)) : breaches;
      const known = foundText(found, settled ?? start.from);
      if (one.found === null || one.found !== foundText(found, start.from)) {
        const recorded = await tell(house, one, found, start.from).catch((error: unknown) => { failures.push({ watch: one.id, error }); return null; });
        if (recorded === null) continue;
        facts += recorded;
      }
      const look = over ? null : [silentAt, end === NEVER ? null : end].reduce<Instant | null>((least, at) => (at === null || at <= now ? least : least === null ? at : Math.min(least, at)), null);
      told.push({ watch: one.id, revision: one.revision, settled: settled ?? (start.from === one.settled ? one.settled : null), found: known, look });
    }
    // What came while it was judged is judged next: then nothing of this look is kept.
    await client.query({
      name: 'bracelet-judged',
      text: `update bracelet_signal s set dirty_from = null, settled_at = t.settled, found = t.found, look_at = t.look
        from unnest($1::int[], $2::bigint[], $3::bigint[], $4::text[], $5::bigint[]) as t (watch, revision, settled, found, look) where s.watch = t.watch and s.revision = t.revision`,
      values: [told.map(({ watch }) => watch), told.map(({ revision }) => revision), told.map(({ settled }) => settled), told.map(({ found }) => found), told.map(({ look }) => look)],
    });
    if (failures.length > 0) await client.query({ name: 'bracelet-again', text: 'update bracelet_signal set look_at = $2 where watch = any($1)', values: [failures.map(({ watch }) => watch), now + AGAIN_MS] });
    await client.query('commit');
    broken = false;
    if (failures[0]) throw failures[0].error;
    return { devices: due.length, facts };
  } catch (error) {
    await client.query('rollback').then(() => { broken = false; }, () => undefined);
    throw error;
  } finally {
    client.release(broken);
  }
}

const foundText = (breaches: readonly BraceletBreach[], since: Instant): string => JSON.stringify(breaches.filter(({ from }) => from >= since).map(({ kind, zone, from, until }) => [kind, zone, from, until]));

interface Beginning { readonly from: Instant; readonly positions: readonly Position[] }

/** Where to judge from when the past has changed: before what came late, and before every alarm that reaches beyond that. */
async function beginningOf(house: House, sql: pg.ClientBase, one: Due, design: BraceletDesign & { readonly now: Instant }): Promise<Beginning> {
  const { facts } = await house.journal.stream({ kind: 'episode', id: one.episode });
  const alarms = alarmsOf(effectiveFacts(facts, house.engine.order, NEVER, NEVER), one.device);
  for (let before = Math.min(one.dirty ?? NEVER, one.settled ?? NEVER); ;) {
    const start = await beginning(sql, one, before, design);
    const crossing = alarms.filter(({ from, until, byHand }) => !byHand && from < start.from && (until === null || until > start.from)).reduce((least, { from }) => Math.min(least, from), NEVER);
    if (crossing >= before || crossing < design.now - design.kept) return start;
    before = crossing;
  }
}

/** A moment at which nothing was going on, before `before`, and all that came from it on; else as far back as positions are kept. */
async function beginning(sql: pg.ClientBase, one: Due, before: Instant, design: BraceletDesign & { readonly now: Instant }): Promise<Beginning> {
  // Older positions are kept of alarms alone: without the others a time in which all was well would look like silence.
  const horizon = Math.max(one.from, design.now - design.kept);
  for (let back = LOOK_BACK; ; back *= 4) {
    const from = Math.max(horizon, Math.min(before, design.now) - back);
    const positions = (await tracks(sql, [{ watch: one.id, from }])).get(one.id) ?? [];
    const first = positions.reduce((least, { at }) => Math.min(least, at), NEVER);
    // Before it was first heard it was not silent: there was nobody to hear it.
    if (from === horizon) return { from: positions.length > 0 ? first : horizon, positions };
    const { settled } = judge(positions, { ...design, zones: one.zones, zone: one.zone, from: Math.min(first, design.now), to: design.now }, { whole: false, before });
    if (settled !== null) return { from: settled, positions: positions.filter(({ at }) => at >= settled) };
  }
}

async function tracks(sql: pg.ClientBase, wanted: readonly { readonly watch: number; readonly from: Instant }[]): Promise<Map<number, Position[]>> {
  const found = new Map<number, Position[]>(wanted.map(({ watch }) => [watch, []]));
  if (wanted.length === 0) return found;
  const oldest = wanted.reduce((least, { from }) => Math.min(least, from), NEVER);
  // `oldest` lets the days before it be passed over; of many devices only a few begin so early.
  const { rows } = await sql.query<Row>({
    name: 'bracelet-tails',
    text: `select t.watch, p.at, p.lat, p.lon, p.accuracy, p.tamper from unnest($1::int[], $2::bigint[]) as t (watch, since)
        cross join lateral (select at, lat, lon, accuracy, tamper from bracelet_position where watch = t.watch and at >= t.since and at >= $3
          union select at, lat, lon, accuracy, tamper from bracelet_evidence where watch = t.watch and at >= t.since and at >= $3) p`,
    values: [wanted.map(({ watch }) => watch), wanted.map(({ from }) => from), oldest],
  });
  for (const { watch, at, lat, lon, accuracy, tamper } of rows) found.get(watch)?.push({ at, point: [lat / 1e6, lon / 1e6], ...(accuracy === null ? {} : { accuracy }), ...(tamper ? { tamper } : {}) });
  return found;
}

/** Brings the journal into step with what was found from `since` on; returns how many facts that took. */
async function tell(house: House, one: Due, breaches: readonly BraceletBreach[], since: Instant): Promise<number> {
  const stream = { kind: 'episode', id: one.episode } as const;
  for (let attempt = 1; ; attempt += 1) {
    const { facts: all, version } = await house.journal.stream(stream);
    const inForce = effectiveFacts(all, house.engine.order, NEVER, NEVER);
    const changes = alarmChanges(alarmsOf(inForce, one.device), breaches, since, deniedOf(all, one.device));
    const facts = changes.map((change) => factOf(change, one, all));
    if (facts.length === 0) return 0;
    const result = await house.journal.append({ facts, expected: [{ stream, version }] });
    house.memory.forget(stream);
    if (result.ok) return result.repeated ? 0 : facts.length;
    // Somebody has recorded something of this person meanwhile: what is there now decides.
    if (attempt === ATTEMPTS) throw new Error(`alarms of a bracelet could not be recorded: ${result.code}`);
  }
}

/** Alarms that a person has taken back. */
function deniedOf(all: readonly Fact[], device: string): Alarm[] {
  const byHand = new Set(all.flatMap(({ withdraws, actor }) => (withdraws !== undefined && actor.capacity !== 'system' ? [withdraws] : [])));
  // Each by itself, and its end with it.
  return all.filter(({ id }) => byHand.has(id)).flatMap((fact) => alarmsOf([fact, ...all.filter(({ type, data }) => type === 'bracelet.breach-ended' && data['about'] === fact.id)], device));
}

const WITHDRAWN = 'Кейін келген деректер бұзушылықты растамайды · Позже поступившие местоположения не подтверждают нарушения';
const GOES_ON = 'Кейін келген деректер бойынша бұзушылық жалғасуда · По позже поступившим местоположениям нарушение продолжается';

function factOf(change: AlarmChange, one: Due, all: readonly Fact[]): NewFact {
  const common = { streams: [{ kind: 'episode', id: one.episode }], place: one.place, zone: one.zone, actor: { id: 'system', capacity: 'system', office: null } } as const;
  if (change.what === 'raise') {
    const { breach } = change;
    const data = breachData(one.device, breach);
    // Taken back and found again, it is another telling.
    const times = all.filter(({ type, actor, data: old }) => type === 'bracelet.breach' && actor.capacity === 'system' && old['device'] === one.device && old['kind'] === breach.kind && (old['zone'] ?? null) === breach.zone && old['from'] === breach.from).length;
    return { ...common, id: idOf('raised', one.episode, one.device, breach.kind, breach.zone ?? '', String(breach.from), String(times)), type: 'bracelet.breach', at: breach.from, data };
  }
  const { alarm } = change;
  if (change.what === 'withdraw') return { ...common, id: idOf('withdrawn', alarm.id), type: 'record.withdrawn', at: alarm.from, withdraws: alarm.id, data: { reason: WITHDRAWN } };
  if (change.what === 'go-on') return { ...common, id: idOf('goes-on', change.ending.id), type: 'record.withdrawn', at: change.ending.until, withdraws: change.ending.id, data: { reason: GOES_ON } };
  const times = all.filter(({ type, data }) => type === 'bracelet.breach-ended' && data['about'] === alarm.id).length;
  return {
    ...common, id: idOf('ended', alarm.id, String(times)), type: 'bracelet.breach-ended', at: change.until, data: { about: alarm.id, from: change.from, until: change.until },
    ...(alarm.ending ? { corrects: alarm.ending.id } : {}),
  };
}

const idOf = (...parts: readonly string[]): string => stableId('bracelet', ...parts);
