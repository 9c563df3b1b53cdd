/** Serves the database named in the environment as an installation that asked for no demonstration. Stopped by the test. */
import { readConfig } from '@kepil/platform/config.ts';
import { openMigrated } from '../open-database.ts';
import { serve } from '../serve.ts';

const config = readConfig(process.env);
await serve(config, { database: openMigrated(config), web: Promise.resolve(), mayDemonstrate: false, foreseen: null });
