import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareWithPlanted, csvOfJournal, writeOfficeJournal } from './office-journal.ts';
import { folder, kepil } from './trial.ts';

const now = Date.parse('2026-11-21T07:00:00Z');
type Audit = Parameters<typeof compareWithPlanted>[1];

test('in a journal of 5,000 episodes every planted error is found and none is invented', async () => {
  using place = folder();
  const file = place.path('office.jsonl');
  const written = await writeOfficeJournal(file, { seed: 'audit', episodes: 5_000, now });
  const { out, code, err } = await kepil(['audit', file, '--format', 'json', '--at', '2026-11-21T07:00:00Z']);
  expect(err).toBe('');
  const episodes = readFileSync(file, 'utf8').split('\n').map((line) => /"kind":"episode","id":"([^"]+)"/.exec(line)?.[1] ?? '');
  const { missed, invented, found } = compareWithPlanted(written.planted, JSON.parse(out) as Audit, (row) => episodes[row - 1] ?? '');
  expect(new Set(written.planted.map(({ kind }) => kind)).size).toBe(17);
  expect(missed).toEqual([]);
  expect(invented).toEqual([]);
  expect(found).toBe(written.planted.length);
  expect(code).toBe(3);
}, 300_000);

test('the same journal kept as a CSV file of events and explained by a mapping gives the same findings', async () => {
  using place = folder();
  await writeOfficeJournal(place.path('office.jsonl'), { seed: 'csv', episodes: 900, now });
  const { mapping } = await csvOfJournal(place.path('office.jsonl'), place.path('office.csv'));
  const essence = ({ findings, rejected }: Audit): object => ({
    findings: findings.map(({ episode, norm, kind, rows }) => [episode, norm, kind, rows.map((row) => row)]), rejected: rejected.map(({ row, code }) => [row, code]),
  });
  const whole = await kepil(['audit', place.path('office.jsonl'), '--format', 'json', '--at', '2026-11-21T07:00:00Z']);
  const mapped = await kepil(['audit', place.path('office.csv'), '--map', place.file('office.json', JSON.stringify(mapping)), '--format', 'json', '--at', '2026-11-21T07:00:00Z']);
  expect(mapped.err).toBe('');
  const [one, other] = [JSON.parse(whole.out) as Audit, JSON.parse(mapped.out) as Audit];
  // The header is line 1 of the CSV file, so that each row stands one line lower; a code that is not in the vocabulary is refused earlier, by the mapping.
  const lower = { findings: one.findings.map((finding) => ({ ...finding, rows: finding.rows.map((row) => row + 1) })), rejected: one.rejected.map((problem) => ({ ...problem, row: problem.row + 1, code: problem.code === 'bad-value' ? 'unknown-code' : problem.code })) };
  expect(essence({ ...other, rejected: other.rejected.toSorted((a, b) => a.row - b.row) })).toEqual(essence({ ...lower, rejected: lower.rejected.toSorted((a, b) => a.row - b.row) }));
}, 300_000);
