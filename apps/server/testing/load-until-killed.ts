/** Loads a demonstration into the data folder named, says `begun` when the first of it is written, and how much when all is. Killed by the test. */
import { readConfig } from '@kepil/platform/config.ts';
import { isEmpty, loadReference, oldNoticesQuieted } from '../demonstration.ts';
import { startLoading } from '../load-demonstration.ts';
import { openMigrated } from '../open-database.ts';

const config = readConfig(process.env);
const now = Number(process.argv[2]);
const loading = startLoading({ held: config.demoHeld, now });
const database = await openMigrated(config);
if (!(await isEmpty(database.pool))) throw new Error('there is something already');
await loadReference(database.pool, now);
let begun = false;
const facts = await loading.into(database.pool, {
  also: [oldNoticesQuieted(now)],
  onProgress: () => {
    if (!begun) process.stdout.write('begun\n');
    begun = true;
  },
});
process.stdout.write(`${facts}\n`);
await database.close();
