/** Those who are held: the board, a person's page with its proofs and papers, the places. */
import { personPapers } from '@kepil/forms/render.ts';
import { readAs } from '@kepil/journal/access.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { leaveTrace } from '@kepil/platform/audit/reads.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { languageOf, Problem } from '@kepil/platform/problem/problem.ts';
import { z } from 'zod';
import { asOfQuery, board, boardQuery, episode, explanation, places, placeView as placeViewSchema, territories } from '../contract.ts';
import { findingView } from '../finding-view.ts';
import { normOf } from '../finding-view.ts';
import type { House } from '../house.ts';
import { papersOfFacts } from '../papers-of-facts.ts';
import { BoardCounter, boardRowOf, pageOfHeld } from './board.ts';
import { printDocument } from './documents.ts';
import { episodeView } from './episode.ts';
import { boardCsv, boardXlsx, EXPORT_LIMIT } from './export.ts';
import { placeRows, placeView } from './places.ts';
import { placementRoutes } from './placement/routes.ts';
import { receptionRoutes } from './reception/routes.ts';
import { readEpisode } from '../record-of-episode.ts';

const id = z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/);
const instantQuery = z.coerce.number().int().min(0).max(8_640_000_000_000_000).optional();

export function custodyRoutes(app: Http, house: House): void {
  placementRoutes(app, house);
  receptionRoutes(app, house);
  const counter = new BoardCounter();
  app.get('/api/board', { config: { access: 'board.read' }, schema: { querystring: boardQuery, response: { 200: board } } }, async (request) => {
    const who = principalOf(request);
    const now = house.now();
    return readAs(house.pool, fenceFor(who, 'board.read'), async (sql) => {
      const { total, ...counts } = await counter.count(house, sql, who, request.query, now);
      const rows = await pageOfHeld(sql, who, request.query, now);
      await leaveTrace(sql, who, { what: 'board', episodes: rows.map((row) => row.episode), detail: { offset: request.query.offset } }, now);
      const norm = request.query.norm === undefined ? undefined : normOf(house.ruleSet, request.query.norm);
      return { total, now, counts, norm: norm ? { title: norm.title, cite: norm.cite } : null, rows: rows.map((row) => boardRowOf(house, row)) };
    });
  });

  const exportQuery = boardQuery.omit({ offset: true, limit: true }).extend({ format: z.enum(['csv', 'xlsx']), lang: z.enum(['kk', 'ru', 'en']).optional() });
  app.get('/api/board/export', { config: { access: 'board.export', produces: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], rateLimit: { max: 20, timeWindow: 60_000 } }, schema: { querystring: exportQuery } }, async (request, reply) => {
    const who = principalOf(request);
    const now = house.now();
    const { format, lang, ...query } = request.query;
    const language = lang ?? who.language ?? languageOf(request.headers['accept-language']);
    const rows = await readAs(house.pool, fenceFor(who, 'board.export'), async (sql) => {
      const found = await pageOfHeld(sql, who, { ...query, offset: 0, limit: EXPORT_LIMIT }, now);
      await leaveTrace(sql, who, { what: `export:${format}`, episodes: found.map((row) => row.episode) }, now);
      return found.map((row) => boardRowOf(house, row));
    });
    reply.header('content-disposition', `attachment; filename="kepil-board.${format}"`);
    if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(boardCsv(rows, language));
    return reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(boardXlsx(rows, language));
  });

  const params = z.object({ id });
  const readPage = async (request: Parameters<typeof principalOf>[0] & { params: { id: string } }, at: number | undefined, known: number | undefined) => {
    const who = principalOf(request);
    const asOf = at !== undefined || known !== undefined;
    const record = await readEpisode(house, who, request.params.id, 'episode.read', { what: asOf ? 'as-of' : 'episode', detail: { at: at ?? null, known: known ?? null } });
    return episodeView(house, who, record, { at: at ?? house.now(), known: known ?? null });
  };
  app.get('/api/episodes/:id', { config: { access: 'episode.read' }, schema: { params, querystring: asOfQuery, response: { 200: episode } } }, async (request) => readPage(request, request.query.at, request.query.known));
  app.get('/api/episodes/:id/as-of', { config: { access: 'episode.read' }, schema: { params, querystring: z.object({ at: instantQuery, knownAt: instantQuery }), response: { 200: episode } } }, async (request) =>
    readPage(request, request.query.at, request.query.knownAt));

  const explanationQuery = z.object({ key: z.string().min(1).max(400), at: instantQuery, known: instantQuery });
  app.get('/api/episodes/:id/explanation', { config: { access: 'episode.read' }, schema: { params, querystring: explanationQuery, response: { 200: explanation } } }, async (request) => {
    const { key, at, known } = request.query;
    const record = await readEpisode(house, principalOf(request), request.params.id, 'episode.read', { what: 'explanation', detail: { key } });
    const explained = house.engine.explain(record.facts, key, { at: at ?? house.now(), ...(known === undefined ? {} : { knownAt: known }) });
    if (!explained) throw new Problem('not-found');
    return { ...explained, finding: findingView(house.ruleSet, explained.finding) };
  });

  const documentParams = z.object({ id, kind: z.enum(personPapers) });
  app.get('/api/episodes/:id/documents/:kind', { config: { access: 'document.print', produces: ['application/pdf'], rateLimit: { max: 60, timeWindow: 60_000 } }, schema: { params: documentParams, querystring: z.object({ lang: z.enum(['kk', 'ru']).default('ru'), about: z.uuid().optional() }) } }, async (request, reply) => {
    const who = principalOf(request);
    const { kind } = request.params;
    const record = await readEpisode(house, who, request.params.id, 'document.print', { what: `document:${kind}`, detail: { lang: request.query.lang } });
    const { pdf, missing } = await printDocument(house, who, record, kind, request.query.lang, papersOfFacts(record.facts, record.version).meant(kind, request.query.about?.toLowerCase() ?? null));
    reply.header('content-disposition', `inline; filename="${kind}-${request.query.lang}.pdf"`).header('x-kepil-missing', missing.join(','));
    return reply.type('application/pdf').send(Buffer.from(pdf));
  });

  app.get('/api/places', { config: { access: 'place.read' }, schema: { querystring: z.object({ q: z.string().max(100).optional(), territory: z.string().max(100).optional(), kind: z.string().max(40).optional() }), response: { 200: places } } }, async (request) => {
    const rows = await placeRows(house, principalOf(request), request.query);
    return { total: rows.length, rows };
  });
  app.get('/api/places/:id', { config: { access: 'place.read' }, schema: { params, response: { 200: placeViewSchema } } }, async (request) => placeView(house, principalOf(request), request.params.id));
  app.get('/api/territories', { config: { access: 'account.own' }, schema: { response: { 200: territories } } }, async (_request, reply) => {
    reply.header('cache-control', 'private, max-age=300');
    return { rows: house.directory.territories.map(({ id: own, parent, name, zone }) => ({ id: own, parent, name, zone })) };
  });
}
