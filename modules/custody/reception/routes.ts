/** The reception of a person over HTTP. What it records goes the one way, POST /api/facts. */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { z } from 'zod';
import type { House } from '../../house.ts';
import { readEpisode } from '../../record-of-episode.ts';
import { knownPersons, knownQuery, reception, receptionSteps } from './contract.ts';
import { knownBefore } from './known.ts';
import { receptionView, stepsAhead } from './view.ts';

const params = z.object({ id: z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/) });

export function receptionRoutes(app: Http, house: House): void {
  app.get('/api/episodes/:id/reception', { config: { access: 'episode.read' }, schema: { params, response: { 200: reception } } }, async (request) => {
    const who = principalOf(request);
    return receptionView(house, who, await readEpisode(house, who, request.params.id, 'episode.read', { what: 'episode', detail: { part: 'reception' } }));
  });
  app.get('/api/reception/steps', { config: { access: 'episode.create' }, schema: { response: { 200: receptionSteps } } }, async (request) => stepsAhead(house, principalOf(request)));
  app.get('/api/reception/known', { config: { access: 'episode.create', rateLimit: { max: 60, timeWindow: 60_000 } }, schema: { querystring: knownQuery, response: { 200: knownPersons } } }, async (request) =>
    knownBefore(house, principalOf(request), request.query.q));
}
