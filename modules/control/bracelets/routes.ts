/** Electronic bracelets over HTTP: positions from gateways, who may send them, and what is seen of them. */
import { MINUTE } from '@kepil/law/time/instant.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { languageOf } from '@kepil/platform/problem/problem.ts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { House } from '../../house.ts';
import { bracelets, braceletsQuery, braceletView, gateways, issued, newGateway, positions, taken, track, trackQuery } from './contract.ts';
import { braceletsCsv, braceletsXlsx, EXPORT_LIMIT } from './export.ts';
import { countSent, gatewayList, gatewayOf, issue, revoke, type Gateway } from './gateways.ts';
import { takePositions } from './intake.ts';
import { MOST_BYTES } from './limits.ts';
import { braceletList, braceletOf, trackOf } from './list.ts';

const params = z.object({ watch: z.coerce.number().int().min(1).max(2_147_483_647) });
const gatewayParams = z.object({ id: z.string().min(1).max(64) });
const done = z.object({ done: z.literal(true) });
const exportQuery = braceletsQuery.omit({ offset: true, limit: true }).extend({ format: z.enum(['csv', 'xlsx']), lang: z.enum(['kk', 'ru', 'en']).optional() });

export function braceletRoutes(app: Http, house: House): void {
  // No account stands behind a gateway: its token is asked for before a byte of the body is read, and after the measure of its address.
  const known = new WeakMap<FastifyRequest, Gateway>();
  app.post('/api/bracelets/positions', {
    bodyLimit: MOST_BYTES, config: { access: 'gateway', rateLimit: { max: 600, timeWindow: MINUTE } }, schema: { body: positions, response: { 200: taken } },
    preParsing: async (request) => { known.set(request as FastifyRequest, await gatewayOf(house, request.headers.authorization)); },
  }, async (request) => {
    const gateway = known.get(request as FastifyRequest) ?? await gatewayOf(house, request.headers.authorization);
    const answer = await takePositions(house, gateway.territory, request.body.positions);
    await countSent(house, gateway.id, { ...answer, refused: answer.refused.length }, house.now());
    return answer;
  });

  app.get('/api/gateways', { config: { access: 'gateway.manage' }, schema: { response: { 200: gateways } } }, () => gatewayList(house));
  app.post('/api/gateways', { config: { access: 'gateway.manage', rateLimit: { max: 20, timeWindow: MINUTE } }, schema: { body: newGateway, response: { 201: issued } } }, async (request, reply) =>
    reply.code(201).send(await issue(house, principalOf(request), request.body)));
  app.delete('/api/gateways/:id', { config: { access: 'gateway.manage' }, schema: { params: gatewayParams, response: { 200: done } } }, async (request) => {
    await revoke(house, principalOf(request), request.params.id);
    return { done: true as const };
  });

  const access = 'bracelet.read' as const;
  app.get('/api/bracelets', { config: { access }, schema: { querystring: braceletsQuery, response: { 200: bracelets } } }, (request) => braceletList(house, principalOf(request), request.query));
  app.get('/api/bracelets/export', { config: { access, rateLimit: { max: 30, timeWindow: MINUTE } }, schema: { querystring: exportQuery } }, async (request, reply) => {
    const { format, lang, ...query } = request.query;
    const { rows } = await braceletList(house, principalOf(request), { ...query, offset: 0, limit: EXPORT_LIMIT });
    const language = lang ?? languageOf(request.headers['accept-language']);
    const day = new Date(house.now()).toISOString().slice(0, 10);
    reply.header('content-disposition', `attachment; filename="kepil-bracelets-${day}.${format}"`);
    return format === 'csv' ? reply.type('text/csv; charset=utf-8').send(braceletsCsv(rows, language)) : reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(braceletsXlsx(rows, language));
  });
  app.get('/api/bracelets/:watch', { config: { access }, schema: { params, response: { 200: braceletView } } }, (request) => braceletOf(house, principalOf(request), request.params.watch));
  app.get('/api/bracelets/:watch/track', { config: { access }, schema: { params, querystring: trackQuery, response: { 200: track } } }, (request) => trackOf(house, principalOf(request), request.params.watch, request.query.day));
}
