/** Work that is done beside the request and survives a killed process: pg-boss in the same database, in a schema of its own. */
import PgBoss from 'pg-boss';
import type pg from 'pg';

export interface Jobs {
  /** Puts a job in within the caller's transaction: it exists if and only if that is committed. */
  enqueue(sql: pg.ClientBase, queue: string, data: object, key: string): Promise<void>;
  /** Works off a queue; a handler that throws is called again, later each time, `retries` times in all. */
  work<T extends object>(queue: string, handle: (data: T, attempt: { readonly last: boolean }) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

export interface JobOptions { readonly retries: number; readonly retryDelaySeconds: number; readonly pollSeconds: number }

export async function startJobs(connectionString: string, queues: readonly string[], options: JobOptions, onError: (error: unknown) => void): Promise<Jobs> {
  const boss = new PgBoss({ connectionString, schema: 'kepil_jobs', application_name: 'kepil-jobs', max: 3 });
  boss.on('error', onError);
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue, { name: queue, policy: 'standard', retryLimit: options.retries, retryDelay: options.retryDelaySeconds, retryBackoff: true });
  return {
    async enqueue(sql, queue, data, key) {
      await boss.send(queue, data, { singletonKey: key, db: { executeSql: async (text: string, values: unknown[]) => sql.query(text, values) } });
    },
    async work(queue, handle) {
      await boss.work(queue, { includeMetadata: true, batchSize: 20, pollingIntervalSeconds: options.pollSeconds }, async (jobs) => {
        // Each job stands for itself: one that fails must not send the others again.
        for (const { id, data, retryCount, retryLimit } of jobs) {
          try {
            await handle(data as never, { last: retryCount >= retryLimit });
            await boss.complete(queue, id);
          } catch (error) {
            onError(error);
            await boss.fail(queue, id, { message: error instanceof Error ? error.name : 'failed' });
          }
        }
      });
    },
    stop: () => boss.stop({ graceful: true, wait: true, timeout: 5_000 }),
  };
}
