import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openJournal } from '@kepil/journal/journal.ts';
import { silent } from '@kepil/journal/test-facts.ts';
import { testDatabase } from '@kepil/journal/testing.ts';
import type { TestDatabase } from '@kepil/journal/testing.ts';
import { randomUUID } from 'node:crypto';
import { folder, kepil } from './audit/trial.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const journal = openJournal(database.pool, silent);
  const at = Date.parse('2026-03-10T05:05:00Z');
  const facts = [
    { type: 'detention.actual', at, data: { basis: 'suspicion', where: 'Алматы, Төле би, 12' } }, { type: 'detention.protocol', at: at + 4 * 3_600_000, data: { number: '17', authorRole: 'investigator' } },
  ].map((fact) => ({ ...fact, id: randomUUID(), zone: 'Asia/Almaty', streams: [{ kind: 'episode' as const, id: 'e-1' }], place: null, actor: { id: 'officer-1', capacity: 'investigator' as const, office: null } }));
  const appended = await journal.append({ facts });
  expect(appended.ok).toBe(true);
  await journal.close();
});
afterAll(() => database.close());

test('the journal is exported, verified and audited by the three commands, and a changed line is found', async () => {
  using place = folder();
  const file = place.path('journal.jsonl');
  expect(await kepil(['export', '--database', database.url, '--out', file])).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2);

  expect(await kepil(['verify', '--database', database.url, '--lang', 'kk'])).toMatchObject({ code: 0, out: expect.stringContaining('Журнал бүтін.') });
  expect(await kepil(['verify', file, '--lang', 'ru'])).toMatchObject({ code: 0, out: expect.stringContaining('Журнал цел.') });

  const audited = await kepil(['audit', file, '--lang', 'en']);
  expect(audited.out).toContain('done 1 h late: due 2026-03-10 13:05 +05:00, done 2026-03-10 14:05 +05:00');
  expect(audited.code).toBe(1);

  writeFileSync(file, readFileSync(file, 'utf8').replace('Төле би, 12', 'Төле би, 14'));
  expect(await kepil(['verify', file])).toMatchObject({ code: 1, out: expect.stringContaining('0: the entry was changed') });
});

test('evidence that is not there, and a file that is no export, are told apart from a damaged journal', async () => {
  using place = folder();
  expect((await kepil(['verify', place.file('x.jsonl', '{"a":1}\n')])).code).toBe(4);
  expect((await kepil(['verify', place.path('none.jsonl')])).code).toBe(4);
  expect((await kepil(['verify', '--database', 'postgres://nobody@127.0.0.1:1/none'])).code).toBe(4);
});
