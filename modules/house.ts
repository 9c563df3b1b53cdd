/** What the rooms share: made once by an application, given to each room's routes. Nothing in it belongs to one request. */
import type { Journal } from '@kepil/journal/contract.ts';
import type { Engine } from '@kepil/law/engine/index.ts';
import type { RuleSet } from '@kepil/law/engine/norm.ts';
import type { Instant } from '@kepil/law/time/instant.ts';
import type { Config } from '@kepil/platform/config.ts';
import type { Observation } from '@kepil/platform/http/observe.ts';
import type { Directory } from '@kepil/platform/places/directory.ts';
import type { Judge } from '@kepil/platform/signatures/judge.ts';
import type { Sessions } from '@kepil/platform/sign-in/sessions.ts';
import type pg from 'pg';
import type { StreamMemory } from './stream-memory.ts';

export interface House {
  readonly config: Config;
  /** Signs in as the owner: for the platform's own tables. Records of persons are read through `readAs` only. */
  readonly pool: pg.Pool;
  readonly journal: Journal;
  /** The sources as they stand, for persons: what screens, alarms and documents are computed by. */
  readonly engine: Engine;
  /** What the engines are compiled from: the words of norms are read here. */
  readonly ruleSet: RuleSet;
  readonly directory: Directory;
  /** The same law for places of custody: inspections and the like. */
  readonly placeEngine: Engine;
  /** And for prosecutor's offices: analyses, reports, who answers for what. */
  readonly officeEngine: Engine;
  readonly ruleSets: readonly RuleSet[];
  readonly memory: StreamMemory;
  readonly sessions: Sessions;
  /** Seals what the server must read again: second-factor secrets, medical words. */
  readonly key: Uint8Array;
  readonly observation: Observation;
  /** Whether an electronic signature holds. */
  readonly judge: Judge;
  readonly now: () => Instant;
  readonly version: string;
  /** Name of an official who has no account here (generated or carried over from another journal); null: not known. */
  readonly officialName: (actor: string) => string | null;
  /** Password of the demonstration accounts, shown on the sign-in page; null: no demonstration here. */
  readonly demoPassword: string | null;
}
