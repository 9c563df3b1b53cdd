/** The HTTP server with all rooms on it. */
import { join } from 'node:path';
import type { Signer } from '@kepil/journal/note.ts';
import { accountRoutes } from '@kepil/modules/accounts/routes.ts';
import { keepRefusals } from '@kepil/modules/custody/refusals.ts';
import { controlRoutes } from '@kepil/modules/control/routes.ts';
import { custodyDesk } from '@kepil/modules/custody/paper-desk.ts';
import { custodyRoutes } from '@kepil/modules/custody/routes.ts';
import { withHandover } from '@kepil/modules/custody/shift/paper.ts';
import { shiftRoutes } from '@kepil/modules/custody/shift/routes.ts';
import type { House } from '@kepil/modules/house.ts';
import { lawbookRoutes } from '@kepil/modules/lawbook/routes.ts';
import { monitoringRoutes } from '@kepil/modules/monitoring/routes.ts';
import { officeRoutes } from '@kepil/modules/office/routes.ts';
import { paperRoutes } from '@kepil/modules/papers/routes.ts';
import { registerRoutes } from '@kepil/modules/registers/routes.ts';
import { restraintRoutes } from '@kepil/modules/restraint/routes.ts';
import { inspectionDesk } from '@kepil/modules/supervision/inspection-desk.ts';
import { officeDesk } from '@kepil/modules/supervision/reports/paper-desk.ts';
import { inspectionRoutes } from '@kepil/modules/supervision/inspection/routes.ts';
import { calendarRoutes } from '@kepil/modules/supervision/calendar-routes.ts';
import { hierarchyRoutes } from '@kepil/modules/supervision/hierarchy/routes.ts';
import { reportRoutes } from '@kepil/modules/supervision/reports/routes.ts';
import { supervisionRoutes } from '@kepil/modules/supervision/routes.ts';
import { telephoneRoutes } from '@kepil/modules/supervision/telephones/routes.ts';
import type { LogStream } from '@kepil/platform/http/observe.ts';
import { createHttp, type Http } from '@kepil/platform/http/server.ts';
import { serveFiles } from '@kepil/platform/http/static.ts';
import type { FastifyInstance } from 'fastify';

export const webFolder = join(import.meta.dirname, '..', 'web', 'dist');

export async function buildServer(house: House, signer: Signer, folder: string = webFolder, logTo?: LogStream): Promise<Http> {
  const app = await createHttp({
    config: house.config, sessions: house.sessions, observation: house.observation, ...(logTo ? { logTo } : {}),
    ready: () => house.pool.query('select 1').then(() => true, () => false),
  });
  keepRefusals(app, house);
  officeRoutes(app, house, signer);
  restraintRoutes(app, house);
  custodyRoutes(app, house);
  accountRoutes(app, house);
  const placeDesk = withHandover(house, inspectionDesk(house));
  shiftRoutes(app, house, placeDesk);
  supervisionRoutes(app, house);
  reportRoutes(app, house);
  calendarRoutes(app, house);
  hierarchyRoutes(app, house);
  telephoneRoutes(app, house);
  inspectionRoutes(app, house);
  registerRoutes(app, house);
  monitoringRoutes(app, house);
  controlRoutes(app, house);
  paperRoutes(app, house, { episode: custodyDesk(house), place: placeDesk, office: officeDesk(house) });
  lawbookRoutes(app, house);
  await serveFiles(app as unknown as FastifyInstance, folder);
  return app;
}
