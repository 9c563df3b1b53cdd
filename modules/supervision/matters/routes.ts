/** The prosecutor's matters over HTTP. */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { z } from 'zod';
import type { House } from '../../house.ts';
import { matterList, matterQuery, matterView } from './contract.ts';
import { mattersOf } from './list.ts';
import { matterKindIds } from './matter.ts';
import { matterOf } from './one.ts';
import { matterPdf } from './paper.ts';

const params = z.object({ kind: z.enum(matterKindIds), fact: z.uuid() });

export function matterRoutes(app: Http, house: House): void {
  app.get('/api/matters', { config: { access: 'matters.read' }, schema: { querystring: matterQuery, response: { 200: matterList } } }, async (request) => mattersOf(house, principalOf(request), request.query));
  app.get('/api/matters/:kind/:fact', { config: { access: 'matters.read' }, schema: { params, response: { 200: matterView } } }, async (request) =>
    matterOf(house, principalOf(request), request.params.kind, request.params.fact.toLowerCase()));
  app.get('/api/matters/:kind/:fact/paper', { config: { access: 'matters.read', produces: ['application/pdf'], rateLimit: { max: 30, timeWindow: 60_000 } }, schema: { params, querystring: z.object({ lang: z.enum(['kk', 'ru']).default('ru') }) } }, async (request, reply) => {
    const { kind, fact } = request.params;
    const { pdf, form } = await matterPdf(house, principalOf(request), kind, fact.toLowerCase(), request.query.lang);
    reply.header('content-disposition', `inline; filename="${form}-${request.query.lang}.pdf"`);
    return reply.type('application/pdf').send(Buffer.from(pdf));
  });
}
