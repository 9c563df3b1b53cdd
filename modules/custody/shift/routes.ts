/** The shift of a place over HTTP: the screen, its long lists by pages, the roster of a head-count. */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { z } from 'zod';
import type { House } from '../../house.ts';
import type { PaperDesk } from '../../paper-desk.ts';
import { dutiesPage, dutiesQuery, personsPage, personsQuery, roster, shift } from './contract.ts';
import { handoverPdf } from './paper.ts';
import { shiftDutiesPage, shiftPersons, shiftRoster, shiftView } from './shift.ts';

const params = z.object({ id: z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/) });

/** `desk`: of papers about places. */
export function shiftRoutes(app: Http, house: House, desk: PaperDesk): void {
  app.get('/api/places/:id/shift', { config: { access: 'board.read' }, schema: { params, response: { 200: shift } } }, async (request) =>
    shiftView(house, principalOf(request), request.params.id));
  app.get('/api/places/:id/shift/duties', { config: { access: 'board.read' }, schema: { params, querystring: dutiesQuery, response: { 200: dutiesPage } } }, async (request) =>
    shiftDutiesPage(house, principalOf(request), request.params.id, request.query));
  app.get('/api/places/:id/shift/persons', { config: { access: 'board.read' }, schema: { params, querystring: personsQuery, response: { 200: personsPage } } }, async (request) =>
    shiftPersons(house, principalOf(request), request.params.id, request.query));
  app.get('/api/places/:id/shift/roster', { config: { access: 'board.read' }, schema: { params, response: { 200: roster } } }, async (request) =>
    shiftRoster(house, principalOf(request), request.params.id));
  app.get('/api/places/:id/shift/handover', { config: { access: 'document.print', produces: ['application/pdf'], rateLimit: { max: 30, timeWindow: 60_000 } }, schema: { params, querystring: z.object({ lang: z.enum(['kk', 'ru']).default('kk') }) } }, async (request, reply) => {
    const pdf = await handoverPdf(house, desk, principalOf(request), request.params.id, request.query.lang);
    return reply.type('application/pdf').header('content-disposition', 'inline; filename="shift-handover.pdf"').header('cache-control', 'private, no-store').send(Buffer.from(pdf));
  });
}
