/** Reports over HTTP: what is due, drafts, words, the facts behind a number, files. They are signed and sent by facts (POST /api/facts). */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { z } from 'zod';
import type { House } from '../../house.ts';
import { behindFigure } from './behind.ts';
import { reportCalendar } from './calendar.ts';
import { behind, behindQuery, draftRequest, editRequest, exportQuery, reportList, reportProgress, reportView } from './contract.ts';
import { cancelCounting, ReportCounting } from './counting.ts';
import { reportDocx, reportPdf, reportXlsx } from './export.ts';
import { figureNames, type FigureName } from './figures.ts';
import { askedOf, draft, edit, onReport, progressOf, recount, requireCounted, requireOwn, signedBeside, viewOf } from './report.ts';
import { signedPdf } from './store.ts';

const params = z.object({ id: z.uuid() });
const figureParams = params.extend({ figure: z.enum(figureNames as readonly [FigureName, ...FigureName[]]) });
/** A draft counts the journal of a territory: seldom, and not in a row. */
const seldom = { rateLimit: { max: 20, timeWindow: 60_000 } } as const;
const types = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

export function reportRoutes(app: Http, house: House): void {
  app.get('/api/reports', { config: { access: 'report.read' }, schema: { response: { 200: reportList } } }, (request) => reportCalendar(house, principalOf(request)));

  const counting = new ReportCounting(house, (report, type) => { app.log.error({ report, type }, 'a report was not counted'); });
  app.addHook('onClose', () => counting.close());

  // Answered before it is counted: GET …/progress tells how far it is, GET /api/reports/:id gives it when it is there.
  app.post('/api/reports/draft', { config: { access: 'report.write', ...seldom }, schema: { body: draftRequest, response: { 202: reportProgress } } }, async (request, reply) => {
    const who = principalOf(request);
    const stored = await draft(house, who, { ...request.body, id: request.body.id.toLowerCase() });
    if (stored.standing === 'counting') counting.start(who, stored);
    return reply.code(202).send(progressOf(stored));
  });
  app.get('/api/reports/:id/progress', { config: { access: 'report.read' }, schema: { params, response: { 200: reportProgress } } }, (request) =>
    onReport(house, principalOf(request), request.params.id, async (_, stored) => progressOf(stored)));
  app.post('/api/reports/:id/count', { config: { access: 'report.write', ...seldom }, schema: { params, response: { 202: reportProgress } } }, async (request, reply) => {
    const who = principalOf(request);
    const stored = await recount(house, who, request.params.id);
    counting.start(who, stored);
    return reply.code(202).send(progressOf(stored));
  });
  app.delete('/api/reports/:id/count', { config: { access: 'report.write' }, schema: { params, response: { 200: reportProgress } } }, async (request) => {
    const who = principalOf(request);
    await onReport(house, who, request.params.id, async (_, stored) => requireOwn(who, stored));
    await cancelCounting(house, request.params);
    return onReport(house, who, request.params.id, async (_, stored) => progressOf(stored));
  });

  app.get('/api/reports/:id', { config: { access: 'report.read' }, schema: { params, response: { 200: reportView } } }, (request) => {
    const who = principalOf(request);
    return onReport(house, who, request.params.id, async (sql, stored) => viewOf(house, who, stored, await signedBeside(sql, stored)));
  });
  app.put('/api/reports/:id', { config: { access: 'report.write' }, schema: { params, body: editRequest, response: { 200: reportView } } }, (request) => edit(house, principalOf(request), request.params.id, request.body));
  app.get('/api/reports/:id/figure/:figure/facts', { config: { access: 'report.read' }, schema: { params: figureParams, querystring: behindQuery, response: { 200: behind } } }, (request) => {
    const who = principalOf(request);
    const { id, figure } = request.params;
    return onReport(house, who, id, async (sql, stored) => {
      requireCounted(stored);
      const { group, territory, offset, limit } = request.query;
      const answer = await behindFigure(house, sql, id, askedOf(house, stored), figure, { group, territory, offset, limit });
      await leaveTrace(sql, who, { what: 'report', episodes: [...new Set(answer.rows.flatMap(({ episode }) => episode ?? []))], detail: { report: id, figure } }, house.now());
      return answer;
    });
  });

  app.get('/api/reports/:id/export', { config: { access: 'report.read', produces: Object.values(types), ...seldom }, schema: { params, querystring: exportQuery } }, async (request, reply) => {
    const who = principalOf(request);
    const { format, lang } = request.query;
    const { view, signed } = await onReport(house, who, request.params.id, async (sql, stored) => (requireCounted(stored), {
      view: viewOf(house, who, stored), signed: format === 'pdf' && stored.language === lang ? await signedPdf(sql, stored) : null,
    }));
    reply.header('content-disposition', `attachment; filename="${view.kind}-${view.territory.id.replaceAll('/', '-')}-${view.periodUntil}-${lang}.${format}"`).type(types[format]);
    const fictional = house.demoPassword !== null;
    if (format === 'pdf') return reply.send(Buffer.from(signed ?? reportPdf(view, lang, fictional)));
    if (format === 'docx') return reply.send(await reportDocx(view, lang, fictional));
    return reply.send(await reportXlsx(view, lang));
  });

  app.get('/api/reports/:id/paper', { config: { access: 'report.read', produces: ['application/pdf'] }, schema: { params } }, async (request, reply) => {
    const pdf = await onReport(house, principalOf(request), request.params.id, (sql, stored) => signedPdf(sql, stored));
    if (!pdf) throw new Problem('not-found');
    return reply.type('application/pdf').send(Buffer.from(pdf));
  });
}
