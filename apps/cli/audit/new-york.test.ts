import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { example, kepil } from './trial.ts';

interface Counts { readonly totals: Record<string, number>; readonly byNorm: { norm: string; count: number }[]; readonly problems: { code: string; weight: string; count: number }[]; readonly whatIf: { en: string } | null; readonly code: number }

async function audit(files: readonly string[], mapping: string): Promise<Counts> {
  const { out, err, code } = await kepil(['audit', ...files, '--map', example(mapping), '--format', 'json', '--at', '2026-08-22 00:00']);
  if (out === '') throw new Error(err);
  return { ...(JSON.parse(out) as Omit<Counts, 'code'>), code };
}
const count = ({ problems }: Counts, code: string): number => problems.filter((problem) => problem.code === code).reduce((sum, problem) => sum + problem.count, 0);

/** The same questions asked of the file by other means: calendar arithmetic of Temporal, no mapping, no engine. */
function oracle(path: string) {
  const rows = parse(readFileSync(path, 'utf8'), { columns: true }) as Record<string, string>[];
  const is = (row: Record<string, string>, column: string): string => row[column] ?? '';
  const preTrial = rows.filter((row) => is(row, 'status_first') === 'DE' && is(row, 'status_last') === 'DE');
  const over = (months: number): number => preTrial.filter((row) => {
    // The first day counts: n months from 3 January end with 2 of the n-th month after, so the last lawful day is the eve of the same date.
    const limit = Temporal.PlainDate.from(is(row, 'first_seen')).add({ months });
    const end = is(row, 'still_held_on_last_file') === 'Y' ? Temporal.PlainDate.from('2026-08-21') : Temporal.PlainDate.from(is(row, 'last_seen'));
    return Temporal.PlainDate.compare(end, limit) >= 0;
  }).length;
  const byPerson = Map.groupBy(rows, (row) => is(row, 'inmate_id'));
  let overlapping = 0;
  for (const stays of byPerson.values()) {
    const sorted = stays.toSorted((a, b) => (is(a, 'first_seen') < is(b, 'first_seen') ? -1 : 1));
    let latest = '';
    for (const stay of sorted) {
      if (latest !== '' && is(stay, 'first_seen') <= latest) overlapping++;
      if (is(stay, 'last_seen') > latest) latest = is(stay, 'last_seen');
    }
  }
  return {
    rows: rows.length, preTrial: preTrial.length,
    over: [2, 3, 9, 12, 18].map((months) => [`what-if.custody-over-${months}-months`, over(months)] as const).filter(([, found]) => found > 0),
    notPreTrial: rows.filter((row) => is(row, 'status_first') !== 'DE').length,
    statusChanged: rows.filter((row) => is(row, 'status_first') === 'DE' && is(row, 'status_last') !== 'DE').length,
    levelMissing: rows.filter((row) => is(row, 'custody_level_first') === '').length, chargeMissing: rows.filter((row) => is(row, 'top_charge_first') === '').length, ageMissing: rows.filter((row) => is(row, 'age_first') === '').length,
    admittedLate: rows.filter((row) => is(row, 'admitted_at').slice(0, 10) > is(row, 'first_seen')).length, overlapping,
  };
}

async function expectAsCounted(path: string): Promise<void> {
  const expected = oracle(path);
  const found = await audit([path], 'new-york-stays.yaml');
  expect(found.whatIf?.en).toContain('none of them was held in Kazakhstan');
  expect(found.totals).toMatchObject({ rows: expected.rows, episodes: expected.preTrial, provisional: 0 });
  expect(found.byNorm.map(({ norm, count: times }) => [norm, times])).toEqual(expected.over);
  expect({
    notPreTrial: count(found, 'not-pre-trial'), statusChanged: count(found, 'status-changed'), levelMissing: count(found, 'level-missing'), chargeMissing: count(found, 'charge-missing'),
    ageMissing: count(found, 'age-missing'), admittedLate: count(found, 'admitted-after-first-seen'), overlapping: count(found, 'overlapping-stays'),
  }).toEqual({
    notPreTrial: expected.notPreTrial, statusChanged: expected.statusChanged, levelMissing: expected.levelMissing, chargeMissing: expected.chargeMissing,
    ageMissing: expected.ageMissing, admittedLate: expected.admittedLate, overlapping: expected.overlapping,
  });
  // Every row is either judged or counted as lying outside the set.
  expect((found.totals['episodes'] ?? 0) + count(found, 'not-pre-trial') + count(found, 'status-changed')).toBe(expected.rows);
  expect(found.code).toBe(1);
}

describe('stays of New York under the what-if of the custody ladder', () => {
  test('an extract: caps and dirt are those that a count by other means gives', () => expectAsCounted(example('new-york/stays.csv')));

  const whole = fileURLToPath(new URL('../../../../shared/data/nyc-doc-stays-2023-2026.csv', import.meta.url));
  test.skipIf(!existsSync(whole))('all 79,252 stays', () => expectAsCounted(whole), 120_000);
  if (!existsSync(whole)) console.info(`skipped: all 79,252 stays: ${whole} is not beside the checkout`);
});

describe('daily lists of New York', () => {
  const days = ['20160602', '20260818', '20260819', '20260820', '20260821'];

  test('in their header layouts are joined into stays, and the days between them are said to be unknown', async () => {
    const found = await audit(days.map((day) => example(`new-york/daily-${day}.csv`)), 'new-york-daily.yaml');
    expect(found.totals).toMatchObject({ rows: 56, episodes: 21 });
    expect(count(found, 'not-pre-trial') + count(found, 'status-changed') + 21).toBe(24);
    expect(count(found, 'days-without-file')).toBe(1);
    expect(count(found, 'missing-from-days')).toBe(1);
    expect(found.problems.filter(({ weight }) => weight === 'rejected')).toEqual([]);
  });

  const folder = fileURLToPath(new URL('../../../../shared/data/nyc-doc-daily/', import.meta.url));
  const files = ['20160602', ...Array.from({ length: 14 }, (_, i) => `202608${String(i + 8).padStart(2, '0')}`)].map((day) => `${folder}DOC_Inmates_InCustody_Daily_${day}.csv`);
  test.skipIf(!existsSync(folder))('fifteen whole days', async () => {
    const stays = new Map<string, { first: string; last: string }>();
    let rows = 0;
    for (const file of files) {
      for (const row of parse(readFileSync(file, 'utf8'), { columns: (names: string[]) => names.map((name) => name.toLowerCase()) }) as Record<string, string>[]) {
        rows++;
        const key = `${row['inmateid']} ${row['admitted_dt']}`;
        const status = row['inmate_status_code'] ?? '';
        stays.set(key, { first: stays.get(key)?.first ?? status, last: status });
      }
    }
    const found = await audit(files, 'new-york-daily.yaml');
    const all = [...stays.values()];
    expect(found.totals).toMatchObject({ rows, episodes: all.filter(({ first, last }) => first === 'DE' && last === 'DE').length });
    expect(count(found, 'not-pre-trial')).toBe(all.filter(({ first }) => first !== 'DE').length);
    expect(count(found, 'status-changed')).toBe(all.filter(({ first, last }) => first === 'DE' && last !== 'DE').length);
    // Two persons were admitted on 2 November 2025 between 01:00 and 02:00, an hour that New York had twice.
    expect(found.problems.filter(({ weight }) => weight === 'rejected').map(({ code, count: times }) => [code, times])).toEqual([['doubled-hour', 2]]);
    expect(found.totals['findings']).toBeGreaterThan(0);
  }, 120_000);
  if (!existsSync(folder)) console.info(`skipped: fifteen whole days: ${folder} is not beside the checkout`);
});
