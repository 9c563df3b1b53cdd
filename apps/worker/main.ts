/** `node apps/worker/main.ts`: timers, notices, letters and checkpoints in a process of their own. Any number; same configuration as the server. */
import { openHouse } from '@kepil/server/open-house.ts';
import { startWork } from '@kepil/server/work.ts';
import { ConfigError, readConfig } from '@kepil/platform/config.ts';

function complain(error: unknown): void {
  const { name, code } = error as { name?: string; code?: string };
  process.stderr.write(`${JSON.stringify({ level: 'error', time: new Date().toISOString(), name, code })}\n`);
}

try {
  const config = readConfig(process.env);
  const open = await openHouse(config, { onError: complain });
  const worker = await startWork(open.house, open.signer, open.database.url, complain);
  process.stdout.write(`Kepil worker ${open.house.version} is running\n`);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 15_000).unref();
    await worker.stop();
    await open.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}
