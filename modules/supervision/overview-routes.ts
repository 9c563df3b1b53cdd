/** The overview of a territory: numbers for those who supervise it. */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import type { House } from '../house.ts';
import { overview, overviewQuery } from './overview-contract.ts';
import { overviewOf } from './overview.ts';

export function overviewRoutes(app: Http, house: House): void {
  app.get('/api/overview', { config: { access: 'overview.read' }, schema: { querystring: overviewQuery, response: { 200: overview } } }, async (request) =>
    overviewOf(house, principalOf(request), request.query.territory));
}
