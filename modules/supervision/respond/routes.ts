/** From a finding to an act of response over HTTP. The act itself is recorded as every fact, by POST /api/facts. */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import type { House } from '../../house.ts';
import { actsOn } from './acts.ts';
import { responseActs, responseActsQuery, responseDraft, responseDraftQuery } from './contract.ts';
import { responseDraftOf } from './draft.ts';

export function respondRoutes(app: Http, house: House): void {
  app.get('/api/response-draft', { config: { access: 'matters.read' }, schema: { querystring: responseDraftQuery, response: { 200: responseDraft } } }, async (request) => responseDraftOf(house, principalOf(request), request.query.finding));
  app.get('/api/response-acts', { config: { access: 'matters.read' }, schema: { querystring: responseActsQuery, response: { 200: responseActs } } }, async (request) => actsOn(house, principalOf(request), request.query.subject));
}
