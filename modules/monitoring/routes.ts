/** Public control over HTTP: visits with their statements, and figures. Neither names anybody who is held. */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import type { House } from '../house.ts';
import { figures, figuresQuery, visits } from './contract.ts';
import { figuresOf } from './figures.ts';
import { visitsOf } from './visits.ts';

export function monitoringRoutes(app: Http, house: House): void {
  const read = { config: { access: 'monitoring.read' as const } };
  app.get('/api/monitoring/visits', { ...read, schema: { response: { 200: visits } } }, async (request) => visitsOf(house, principalOf(request)));
  app.get('/api/monitoring/figures', { ...read, schema: { querystring: figuresQuery, response: { 200: figures } } }, async (request) =>
    figuresOf(house, principalOf(request), request.query.territory));
}
