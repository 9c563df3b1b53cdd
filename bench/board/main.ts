/** The board and the overview through HTTP while tens of thousands are held and the journal is large: how long a person waits for a page. */
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { openDatabase } from '@kepil/journal/database.ts';
import { demoPassword } from '@kepil/modules/demo/republic.ts';
import type { Sizes } from '../main.ts';
import { format, limitRow, type Row } from '../measure.ts';
import { Person } from '../serving/person.ts';
import { dataFolder, startServer } from '../serving/server.ts';
import { loadArchive } from './archive.ts';
import { overviewsOf, pagesOf, type Page } from './pages.ts';

const HELD = 50_000;
const FACTS = 10_000_000;
const ROUNDS = 20;
const AT_ONCE = 8;
const [AT_MOST, AIM] = [150, 50];
const OVERVIEW: readonly [number, number] = [300, 100];
/** Bytes of disk for one stored fact with its indexes, and as much again for what is written ahead. */
const DISK_PER_FACT = 2_200;

export async function boardRows({ held = HELD, facts = FACTS, home: kept }: Sizes): Promise<Row[]> {
  const { bavail, bsize } = await statfs(tmpdir());
  if (kept === undefined && bavail * bsize < facts * DISK_PER_FACT) throw new Error(`${facts} facts want ${format((facts * DISK_PER_FACT) / 1e9)} GB in ${tmpdir()}`);
  // A folder that is kept is filled where it is empty, and never removed.
  const { home, remove } = kept === undefined ? await dataFolder() : { home: kept, remove: () => Promise.resolve() };
  try {
    console.log(`loading ${held} held…`);
    await (await startServer(home, { KEPIL_DEMO_HELD: String(held), NODE_OPTIONS: '--max-old-space-size=8192' }, HOUR)).stop();
    const stored = await fill(home, facts);
    const server = await startServer(home);
    const database = await openDatabase({ dataDir: home });
    try {
      return await measure(server.address, await pagesOf(database.pool), await overviewsOf(database.pool), stored);
    } finally {
      await database.pool.end();
      await server.stop();
    }
  } finally {
    await remove();
  }
}

const HOUR = 3_600_000;

async function fill(home: string, facts: number): Promise<number> {
  const database = await openDatabase({ dataDir: home });
  try {
    const began = performance.now();
    let told = 0;
    const stored = await loadArchive(database.pool, facts, (so) => {
      if (so - told < 500_000) return;
      told = so;
      console.log(`  ${format(so)} facts stored after ${format((performance.now() - began) / 1000)} s`);
    });
    await database.pool.query('analyze');
    return stored;
  } finally {
    await database.close();
  }
}

async function measure(address: string, pages: readonly Page[], overviews: readonly Page[], stored: number): Promise<Row[]> {
  const chief = await Person.signIn(address, 'prosecutor-republic', demoPassword);
  const total = await seenBy(chief);
  const all = await taken(chief, pages, ROUNDS);
  const republic = await taken(chief, overviews.slice(0, 1), ROUNDS * 5);
  const below = await taken(chief, overviews, 2);
  const kinds = [...new Set(pages.map(({ kind }) => kind))];

  const narrower: { readonly reach: string; readonly took: readonly Took[] }[] = [];
  for (const [login, reach] of Object.entries(narrow)) {
    const person = await Person.signIn(address, login, demoPassword);
    const own = pages.filter(({ kind, path }) => kind === 'first page' || kind === 'order' || path.includes('flag='));
    narrower.push({ reach: `${reach}, ${await seenBy(person)} held`, took: await taken(person, own, 4) });
    await person.close();
  }

  const many = await Promise.all(Array.from({ length: AT_ONCE }, () => Person.signIn(address, 'prosecutor-republic', demoPassword)));
  const crowd = (await Promise.all(many.map((person, i) => taken(person, [...pages.slice(i * 5), ...pages.slice(0, i * 5)], 4)))).flat();
  await Promise.all([chief, ...many].map((person) => person.close()));

  const slowest = [...Map.groupBy(all, ({ page }) => page.path)].map(([path, took]) => ({ path, ms: percentile(took, 0.5) })).sort((a, b) => b.ms - a.ms).slice(0, 5);
  console.log('slowest pages (median):', slowest.map(({ path, ms }) => `${decodeURIComponent(path)} ${format(ms)} ms`).join(' · '));
  const row = (what: string, took: readonly Took[], [atMost, aim]: readonly [number, number] = [AT_MOST, AIM]): Row => limitRow(what, percentile(took, 0.95), 'ms', atMost, aim, `median ${format(percentile(took, 0.5))} ms`);
  return [
    row(`board page of 100, ${total.toLocaleString('en-US')} held, ${stored.toLocaleString('en-US')} facts stored: p95 of ${all.length} requests of ${pages.length} kinds, one person`, all),
    ...kinds.map((kind) => row(`of these, ${kind}: p95`, all.filter(({ page }) => page.kind === kind))),
    ...narrower.map(({ reach, took }) => row(`${reach} (first page, orders, flags): p95`, took)),
    row(`all kinds, ${AT_ONCE} persons of the whole republic at once: p95`, crowd),
    row(`overview of the republic, ${stored.toLocaleString('en-US')} facts stored: p95 of ${republic.length} requests`, republic, OVERVIEW),
    row('overviews of the republic, the regions and some districts in turn: p95', below, OVERVIEW),
  ];
}

/** Who sees less than the republic, and how much. */
const narrow = { 'prosecutor-region': 'a region', 'prosecutor-district': 'a district', 'duty-si': 'one place', investigator: 'the matters of one office' } as const;

async function seenBy(person: Person): Promise<number> {
  return (JSON.parse((await person.get('/api/board?limit=1')).text) as { total: number }).total;
}

interface Took { readonly page: Page; readonly ms: number }

/** Every page once per round, beginning at another in each round; one round before is not counted. */
async function taken(person: Person, pages: readonly Page[], rounds: number): Promise<Took[]> {
  const found: Took[] = [];
  for (let round = -1; round < rounds; round++) for (let i = 0; i < pages.length; i++) {
    const page = pages[(i + (round + 1) * 11) % pages.length];
    if (!page) continue;
    const began = performance.now();
    const { status, text } = await person.get(page.path);
    const ms = performance.now() - began;
    if (status !== 200) throw new Error(`${page.path}: ${status} ${text}`);
    if (round >= 0) found.push({ page, ms });
  }
  return found;
}

function percentile(took: readonly Took[], share: number): number {
  const sorted = took.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
