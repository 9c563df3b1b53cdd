/** Reports over HTTP: what is due, drafts, words, the facts behind a number, files. They are signed and sent by facts (POST /api/facts). */
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { z } from 'zod';
import type { House } from '../../house.ts';
import { behindFigure } from './behind.ts';
import { reportCalendar } from './calendar.ts';
import { behind, behindQuery, draftRequest, editRequest, exportQuery, paperRequest, reportList, reportView } from './contract.ts';
import { reportDocx, reportPdf, reportXlsx } from './export.ts';
import { figureNames, type FigureName } from './figures.ts';
import { askedOf, draft, edit, fix, onReport, signedBeside, viewOf } from './report.ts';
import { fixedPaper } from './store.ts';

const params = z.object({ id: z.uuid() });
const figureParams = params.extend({ figure: z.enum(figureNames as readonly [FigureName, ...FigureName[]]) });
/** A draft counts the journal of a territory: seldom, and not in a row. */
const seldom = { rateLimit: { max: 20, timeWindow: 60_000 } } as const;
const types = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

export function reportRoutes(app: Http, house: House): void {
  app.get('/api/reports', { config: { access: 'report.read' }, schema: { response: { 200: reportList } } }, (request) => reportCalendar(house, principalOf(request)));

  app.post('/api/reports/draft', { config: { access: 'report.write', ...seldom }, schema: { body: draftRequest, response: { 201: reportView } } }, async (request, reply) => {
    const who = principalOf(request);
    const id = await draft(house, who, { ...request.body, id: request.body.id.toLowerCase() });
    return reply.code(201).send(await onReport(house, who, id, async (sql, stored) => viewOf(house, who, stored, await signedBeside(sql, stored))));
  });

  app.get('/api/reports/:id', { config: { access: 'report.read' }, schema: { params, response: { 200: reportView } } }, (request) => {
    const who = principalOf(request);
    return onReport(house, who, request.params.id, async (sql, stored) => viewOf(house, who, stored, await signedBeside(sql, stored)));
  });
  app.put('/api/reports/:id', { config: { access: 'report.write' }, schema: { params, body: editRequest, response: { 200: reportView } } }, (request) => edit(house, principalOf(request), request.params.id, request.body));
  app.post('/api/reports/:id/paper', { config: { access: 'report.write', ...seldom }, schema: { params, body: paperRequest, response: { 200: reportView } } }, (request) => {
    const { version, language } = request.body;
    return fix(house, principalOf(request), request.params.id, version, language, (view) => reportPdf(view, language, house.demoPassword !== null));
  });

  app.get('/api/reports/:id/figure/:figure/facts', { config: { access: 'report.read' }, schema: { params: figureParams, querystring: behindQuery, response: { 200: behind } } }, (request) => {
    const who = principalOf(request);
    const { id, figure } = request.params;
    return onReport(house, who, id, async (sql, stored) => {
      const { group, territory, offset, limit } = request.query;
      const answer = await behindFigure(house, sql, id, askedOf(house, stored), figure, { group, territory, offset, limit });
      await leaveTrace(sql, who, { what: 'report', episodes: [...new Set(answer.rows.flatMap(({ episode }) => episode ?? []))], detail: { report: id, figure } }, house.now());
      return answer;
    });
  });

  app.get('/api/reports/:id/export', { config: { access: 'report.read', produces: Object.values(types), ...seldom }, schema: { params, querystring: exportQuery } }, async (request, reply) => {
    const who = principalOf(request);
    const { format, lang } = request.query;
    const { view, signed } = await onReport(house, who, request.params.id, async (sql, stored) => ({
      view: viewOf(house, who, stored), signed: format === 'pdf' && stored.language === lang ? await fixedPaper(sql, stored.id) : null,
    }));
    reply.header('content-disposition', `attachment; filename="${view.kind}-${view.territory.id.replaceAll('/', '-')}-${view.periodUntil}-${lang}.${format}"`).type(types[format]);
    const fictional = house.demoPassword !== null;
    if (format === 'pdf') return reply.send(Buffer.from(signed ?? reportPdf(view, lang, fictional)));
    if (format === 'docx') return reply.send(await reportDocx(view, lang, fictional));
    return reply.send(reportXlsx(view, lang));
  });

  app.get('/api/reports/:id/paper', { config: { access: 'report.read', produces: ['application/pdf'] }, schema: { params } }, async (request, reply) => {
    const pdf = await onReport(house, principalOf(request), request.params.id, (sql, stored) => fixedPaper(sql, stored.id));
    if (!pdf) throw new Problem('not-found');
    return reply.type('application/pdf').send(Buffer.from(pdf));
  });
}
