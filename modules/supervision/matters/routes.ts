/** The prosecutor's matters over HTTP. */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { z } from 'zod';
import type { House } from '../../house.ts';
import { matterList, matterQuery, matterView } from './contract.ts';
import { mattersOf } from './list.ts';
import { matterKindIds } from './matter.ts';
import { matterOf } from './one.ts';

const params = z.object({ kind: z.enum(matterKindIds), fact: z.uuid() });

export function matterRoutes(app: Http, house: House): void {
  app.get('/api/matters', { config: { access: 'matters.read' }, schema: { querystring: matterQuery, response: { 200: matterList } } }, async (request) => mattersOf(house, principalOf(request), request.query));
  app.get('/api/matters/:kind/:fact', { config: { access: 'matters.read' }, schema: { params, response: { 200: matterView } } }, async (request) =>
    matterOf(house, principalOf(request), request.params.kind, request.params.fact.toLowerCase()));
}
