/** Inspections of places: what is taken along, what is on record, photographs. The inspection itself is recorded as every fact is. */
import { fileKinds, MOST_BYTES, type FileKind } from '@kepil/platform/files/files.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { z } from 'zod';
import type { House } from '../../house.ts';
import { inspectionRecord, inspectionsDone, inspectionSheet, storedFile } from './contract.ts';
import { keepPhotograph, photograph } from './photographs.ts';
import { inspectionRecordOf, inspectionSheetOf, inspectionsSince } from './sheet.ts';

const place = z.object({ id: z.string().max(64) });
const file = z.object({ fact: z.uuid(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export function inspectionRoutes(app: Http, house: House): void {
  app.get('/api/places/:id/inspection', { config: { access: 'inspection.prepare' }, schema: { params: place, response: { 200: inspectionSheet } } }, async (request) =>
    inspectionSheetOf(house, principalOf(request), request.params.id));

  app.get('/api/places/:id/inspections', { config: { access: 'inspection.prepare' }, schema: { params: place, querystring: z.object({ since: z.coerce.number().int().min(0) }), response: { 200: inspectionsDone } } }, async (request) =>
    ({ now: house.now(), rows: await inspectionsSince(house, principalOf(request), request.params.id, request.query.since) }));

  app.get('/api/inspections/:fact', { config: { access: 'inspection.prepare' }, schema: { params: file.pick({ fact: true }), response: { 200: inspectionRecord } } }, async (request) =>
    inspectionRecordOf(house, principalOf(request), request.params.fact));

  app.get('/api/inspections/:fact/files/:sha256', { config: { access: 'document.print' }, schema: { params: file } }, async (request, reply) => {
    const { kind, bytes } = await photograph(house, principalOf(request), request.params.fact, request.params.sha256);
    return reply.type(kind).header('content-disposition', 'inline').send(Buffer.from(bytes));
  });

  // A picture is no JSON: only this door takes it.
  void app.register(async (door) => {
    door.addContentTypeParser([...fileKinds], { parseAs: 'buffer', bodyLimit: MOST_BYTES + 1 }, (_request, body, done) => done(null, body));
    (door as unknown as Http).put('/api/inspections/:fact/files/:sha256', { config: { access: 'inspection.prepare' }, bodyLimit: MOST_BYTES + 1, schema: { params: file, response: { 200: storedFile } } }, async (request) => {
      const { fact, sha256 } = request.params;
      const kind = request.headers['content-type']?.split(';')[0] as FileKind;
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      return { sha256, repeated: await keepPhotograph(house, principalOf(request), fact, sha256, fileKinds.includes(kind) ? kind : 'image/jpeg', bytes) };
    });
  });
}
