/** Opens what every process of the house needs: the database brought up to date, the law compiled, the journal. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import type { Journal } from '@kepil/journal/contract.ts';
import type { Database } from '@kepil/journal/database.ts';
import { openJournal } from '@kepil/journal/journal.ts';
import { logSigner } from '@kepil/journal/log.ts';
import type { Signer } from '@kepil/journal/note.ts';
import { houseRuleSet, ruleSets } from '@kepil/law/acts/index.ts';
import { createProjection } from '@kepil/modules/custody/projection.ts';
import { enginesFor } from '@kepil/modules/engines.ts';
import type { House } from '@kepil/modules/house.ts';
import { StreamMemory } from '@kepil/modules/stream-memory.ts';
import type { Config } from '@kepil/platform/config.ts';
import { createObservation } from '@kepil/platform/http/observe.ts';
import { openDirectory } from '@kepil/platform/places/directory.ts';
import { secretKeyIn } from '@kepil/platform/sign-in/seal.ts';
import { judgeOf } from '@kepil/platform/signatures/judge.ts';
import { Sessions } from '@kepil/platform/sign-in/sessions.ts';
import { openMigrated } from './open-database.ts';

/**
 * Bytes of the heap's limit for each fact of streams kept in memory: those being written are not read again from their first fact. With
 * its findings one takes about 2,000; so a fifth of the heap is memory at most, 400,000 facts on a server of 24 GB.
 */
const HEAP_PER_FACT = 10_000;

const manifest = join(import.meta.dirname, '..', '..', 'package.json');

export interface OpenHouse {
  readonly house: House;
  readonly database: Database;
  readonly signer: Signer;
  close(): Promise<void>;
}

export interface HouseOptions {
  readonly now?: () => number;
  /** An already opened and migrated database: tests bring their own. */
  readonly database?: Database;
  readonly demoPassword?: string | null;
  readonly officialName?: (actor: string) => string | null;
  readonly onError?: (error: unknown) => void;
}

export async function openHouse(config: Config, options: HouseOptions = {}): Promise<OpenHouse> {
  const now = options.now ?? Date.now;
  const database = options.database ?? await openMigrated(config);
  const { pool } = database;
  const ruleSet = houseRuleSet;
  const directory = await openDirectory(pool);
  const engines = enginesFor(ruleSet);
  const cachedFacts = Math.trunc(getHeapStatistics().heap_size_limit / HEAP_PER_FACT);
  const memory = new StreamMemory(cachedFacts);
  const journal: Journal = openJournal(pool, createProjection(engines, directory, memory), { clock: now, cachedFacts, ...(options.onError ? { onError: options.onError } : {}) });
  const house: House = {
    config, pool, journal, engine: engines.episode, placeEngine: engines.place, officeEngine: engines.office, ruleSet, ruleSets, directory, memory, now,
    sessions: new Sessions(pool, config.session, now),
    key: config.secretKey ?? secretKeyIn(config.home),
    judge: await judgeOf(config, now),
    observation: createObservation(),
    version: existsSync(manifest) ? String((JSON.parse(readFileSync(manifest, 'utf8')) as { version?: unknown }).version) : '0',
    demoPassword: options.demoPassword ?? null,
    officialName: options.officialName ?? (() => null),
  };
  return {
    house, database, signer: logSigner(config.home),
    async close() {
      await journal.close();
      if (!options.database) await database.close();
    },
  };
}
