/**
 * The victim of `kill.test.ts` and `soak.ts`: opens the database of a folder and appends from several sides at once until it is
 * killed. Each confirmed fact is a line of its id on the standard output, written only after the journal has answered.
 * Arguments: folder, name of the round.
 */
import { writeSync } from 'node:fs';
import { openDatabase } from './database.ts';
import { openJournal } from './journal.ts';
import { journalMigrations, migrate } from './migrate.ts';
import { hourly, inEpisode } from './test-facts.ts';

const [folder = '', round = ''] = process.argv.slice(2);
const database = await openDatabase({ dataDir: folder });
await migrate(database.url, [journalMigrations]);
const journal = openJournal(database.pool, hourly);

async function side(number: number): Promise<never> {
  for (let i = 0; ; i += 1) {
    const facts = Array.from({ length: 1 + (i % 3) }, (_, n) => inEpisode(`${round}-${number}`, { at: Date.now() - (n % 2) * 3_600_000, data: { n: i } }));
    const result = await journal.append({ facts }).catch(() => null);
    if (result === null) await new Promise((done) => setTimeout(done, 20));
    else if (result.ok) writeSync(1, facts.map((fact) => `${fact.id}\n`).join(''));
  }
}

writeSync(1, 'ready\n');
void (async () => { for (;;) await journal.fireTimers(Date.now(), 50).catch(() => new Promise((done) => setTimeout(done, 20))); })();
await Promise.all(Array.from({ length: 12 }, (_, number) => side(number)));
