import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** One worker: the journeys share one server and one browser, and each uses people and accounts of its own. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/house.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
