/** Control without deprivation of liberty over HTTP: who is under it, and the reconciliation of lists. */
import { createHash } from 'node:crypto';
import { readAs } from '@kepil/journal/access.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { reconciliationLabels, type ReconciliationKind } from '@kepil/law/facts/reconciliation.ts';
import { strengthLabels } from '@kepil/law/reconciliation/reconcile.ts';
import { DAY, MINUTE } from '@kepil/law/time/instant.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { leaveTraceOfLists, type ListsLook } from '@kepil/platform/audit/reads.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { languageOf, Problem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import { z } from 'zod';
import type { House } from '../house.ts';
import { namesOfOfficials } from '../names-of-officials.ts';
import { braceletRoutes } from './bracelets/routes.ts';
import { controlList, controlQuery, decided, decisions, exportQuery, lines, linesQuery, listUpload, mapping as mappingSchema, missingQuery, newReconciliation, pairs, pairsQuery, reconciliations, reconciliationView } from './contract.ts';
import { MOST_BYTES, MOST_LISTS } from './limits.ts';
import { controlled } from './controlled.ts';
import { isEnough } from './reconciliation/columns.ts';
import { comparingOf, startComparing } from './reconciliation/comparing.ts';
import { MOST_PRINTED, resultPdf, resultTable, resultXlsx } from './reconciliation/export.ts';
import { inThread, ThreadEnded } from './reconciliation/in-thread.ts';
import { linesOf } from './reconciliation/line.ts';
import type { ListFault, ReadList } from './reconciliation/read.ts';
import * as store from './reconciliation/store.ts';
import { faultWords, notices } from './reconciliation/words.ts';

const params = z.object({ id: z.uuid() });
const ofList = params.extend({ n: z.coerce.number().int().min(1).max(MOST_LISTS) });
const done = z.object({ done: z.literal(true) });
const access = 'reconciliation.work' as const;
const often = { rateLimit: { max: 60, timeWindow: MINUTE } } as const;
const READING_MS = 60_000;

const refused = (path: string, code: string, message: I18n): Problem => new Problem('invalid', { fields: [{ path, code, message }] });

export function controlRoutes(app: Http, house: House): void {
  braceletRoutes(app, house);
  const within = <T>(who: Principal, work: (sql: pg.ClientBase) => Promise<T>): Promise<T> => readAs(house.pool, fenceFor(who, access), work);
  const trace = (sql: pg.ClientBase, who: Principal, what: ListsLook['what'], reconciliation: string, detail: NonNullable<ListsLook['detail']> = {}) => leaveTraceOfLists(sql, who, { what, reconciliation, detail }, house.now());
  /** Changed by its office only while it is open; who changes it holds it. */
  const opened = async (sql: pg.ClientBase, id: string, idle = true): Promise<store.Reconciliation> => {
    const one = await store.oneOf(sql, id.toLowerCase(), true);
    if (!one) throw new Problem('not-found');
    if (one.state !== 'open') throw refused('id', 'over', notices.over);
    if (idle && comparingOf(one, house.now()) === 'running') throw refused('comparing', 'running', notices.running);
    return one;
  };
  const seen = async (sql: pg.ClientBase, id: string): Promise<store.Reconciliation> => {
    const one = await store.oneOf(sql, id.toLowerCase());
    if (!one) throw new Problem('not-found');
    return one;
  };
  const rowOf = (one: store.Reconciliation, names: ReadonlyMap<string, string>) => ({
    id: one.id, which: one.which, whichLabel: reconciliationLabels[one.which], periodFrom: one.periodFrom, madeAt: one.madeAt, deleteAt: one.deleteAt, endedAt: one.endedAt, state: one.state, by: names.get(one.account) ?? '', lists: [...one.sources],
  });

  app.get('/api/control', { config: { access: 'control.read' }, schema: { querystring: controlQuery, response: { 200: controlList } } }, async (request) => controlled(house, principalOf(request), request.query));

  app.get('/api/reconciliations', { config: { access }, schema: { response: { 200: reconciliations } } }, async (request) => {
    const rows = await within(principalOf(request), store.allOf);
    const names = await namesOfOfficials(house, rows.map(({ account }) => account));
    const kinds = Object.entries(reconciliationLabels).map(([id, label]) => ({ id: id as ReconciliationKind, label }));
    return { now: house.now(), keptDays: house.config.reconciliationDays, kinds, rows: rows.map((one) => rowOf(one, names)) };
  });

  app.post('/api/reconciliations', { config: { access, ...often }, schema: { body: newReconciliation, response: { 201: done } } }, async (request, reply) => {
    const who = principalOf(request);
    const { id, which, periodFrom } = request.body;
    const { office } = who;
    if (office === null) throw refused('office', 'no-office', notices.noOffice);
    await within(who, (sql) => store.open(sql, { id: id.toLowerCase(), office, account: who.account, which, periodFrom, madeAt: house.now(), deleteAt: house.now() + house.config.reconciliationDays * DAY }));
    return reply.code(201).send({ done: true });
  });

  app.get('/api/reconciliations/:id', { config: { access }, schema: { params, response: { 200: reconciliationView } } }, async (request) => {
    const who = principalOf(request);
    return within(who, async (sql) => {
      const one = await seen(sql, request.params.id);
      const lists = await store.listsOf(sql, one.id);
      const comparing = comparingOf(one, house.now());
      const summaries = [];
      if (comparing === 'done') for (const [i, a] of lists.entries()) for (const b of lists.slice(i + 1)) summaries.push(await store.summaryOf(sql, one.id, a.n, b.n));
      const names = await namesOfOfficials(house, [one.account]);
      return { ...rowOf(one, names), now: house.now(), office: { id: one.office, name: house.directory.office(one.office)?.name ?? { kk: one.office, ru: one.office, en: one.office } }, lists: lists.map((list) => ({ ...list, columns: [...list.columns] })), comparing, share: one.share, summaries };
    });
  });

  app.delete('/api/reconciliations/:id', { config: { access }, schema: { params, response: { 200: done } } }, async (request) => {
    const who = principalOf(request);
    await within(who, async (sql) => {
      const one = await opened(sql, request.params.id);
      await store.remove(sql, one.id);
      await trace(sql, who, 'lists:deleted', one.id);
    });
    return { done: true as const };
  });

  // A file has bytes of its own and no JSON around them: only this door takes them.
  void app.register(async (scope) => {
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, next) => { next(null, body); });
    (scope as unknown as Http).post('/api/reconciliations/:id/lists', { bodyLimit: MOST_BYTES, config: { access, ...often }, schema: { params, querystring: listUpload, response: { 201: z.object({ n: z.number().int() }) } } }, async (request, reply) => {
      const who = principalOf(request);
      const { body } = request as { readonly body: unknown };
      if (!(body instanceof Uint8Array)) throw new Problem('unsupported-media');
      await within(who, (sql) => opened(sql, request.params.id));
      const bytes = new Uint8Array(body);
      const read = await readFile(bytes, request.query.name);
      const at = house.now();
      const n = await within(who, async (sql) => {
        const one = await opened(sql, request.params.id);
        const taken = new Set((await store.listsOf(sql, one.id)).map((list) => list.n));
        const free = [1, 2, 3, 4].find((number) => !taken.has(number));
        if (free === undefined) throw refused('file', 'too-many-lists', notices.mostLists);
        const { source, name } = request.query;
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        await store.addList(sql, one.id, free, { source, name, sha256, size: bytes.length, at }, read, linesOf(read.lines, read.mapping));
        await store.needsComparing(sql, one.id);
        await trace(sql, who, 'lists:taken', one.id, { list: free, lines: read.lines.length, sha256 });
        return free;
      });
      return reply.code(201).send({ n });
    });
  });

  app.delete('/api/reconciliations/:id/lists/:n', { config: { access }, schema: { params: ofList, response: { 200: done } } }, async (request) => {
    const who = principalOf(request);
    await within(who, async (sql) => {
      const one = await opened(sql, request.params.id);
      await store.removeList(sql, one.id, request.params.n);
      await trace(sql, who, 'lists:deleted', one.id, { list: request.params.n });
    });
    return { done: true as const };
  });

  app.put('/api/reconciliations/:id/lists/:n/mapping', { config: { access }, schema: { params: ofList, body: mappingSchema, response: { 200: done } } }, async (request) => {
    const { n } = request.params;
    const chosen = request.body;
    await within(principalOf(request), async (sql) => {
      const one = await opened(sql, request.params.id);
      const list = (await store.listsOf(sql, one.id)).find((other) => other.n === n);
      if (!list) throw new Problem('not-found');
      for (const [role, column] of Object.entries(chosen)) if (!list.columns.includes(column)) throw refused(role, 'no-column', notices.noColumn);
      if (!isEnough(chosen)) throw refused('fullName', 'not-enough', notices.notEnough);
      await store.putMapping(sql, one.id, n, chosen, linesOf(await store.rawLines(sql, one.id, n), chosen));
    });
    return { done: true as const };
  });

  app.get('/api/reconciliations/:id/lists/:n/lines', { config: { access }, schema: { params: ofList, querystring: linesQuery, response: { 200: lines } } }, async (request) => {
    const who = principalOf(request);
    return within(who, async (sql) => {
      const one = await seen(sql, request.params.id);
      const { total, rows } = await store.linesPage(sql, one.id, request.params.n, request.query);
      if (rows.length > 0) await trace(sql, who, 'lists:shown', one.id, { list: request.params.n, lines: rows.length });
      return { total, rows: rows.map((row) => ({ ...row, problems: [...row.problems] })) };
    });
  });

  app.post('/api/reconciliations/:id/comparison', { config: { access, ...often }, schema: { params, response: { 200: done } } }, async (request) => {
    const who = principalOf(request);
    const id = request.params.id.toLowerCase();
    await within(who, async (sql) => {
      await opened(sql, id);
      if ((await store.listsOf(sql, id)).filter(({ used, mapping }) => used > 0 && isEnough(mapping)).length < 2) throw refused('lists', 'two-lists', notices.twoLists);
    });
    await startComparing(house, who, id, (error) => { request.log.error({ type: error instanceof Error ? error.name : 'unknown' }, 'a comparison of lists failed'); });
    return { done: true as const };
  });
  app.delete('/api/reconciliations/:id/comparison', { config: { access }, schema: { params, response: { 200: done } } }, async (request) => {
    await within(principalOf(request), async (sql) => { await store.cancel(sql, (await opened(sql, request.params.id, false)).id); });
    return { done: true as const };
  });

  app.get('/api/reconciliations/:id/pairs', { config: { access }, schema: { params, querystring: pairsQuery, response: { 200: pairs } } }, async (request) => {
    const who = principalOf(request);
    const { a, b } = request.query;
    return within(who, async (sql) => {
      const one = await seen(sql, request.params.id);
      const { total, rows } = await store.pairsPage(sql, one.id, request.query);
      const sideOf = async (list: number, numbers: number[]) => new Map((await store.namedLines(sql, one.id, list, numbers)).map(({ line, name, birth, iin }) => [line, { line, name, birth, iin }]));
      const first = await sideOf(a, rows.map((row) => row.first)), second = await sideOf(b, rows.map((row) => row.second));
      if (rows.length > 0) await trace(sql, who, 'lists:shown', one.id, { pairs: rows.length });
      const empty = (line: number) => ({ line, name: '', birth: '', iin: '' });
      return { total, rows: rows.map((row) => ({ ...row, strengthLabel: strengthLabels[row.strength], reasons: [...row.reasons], first: first.get(row.first) ?? empty(row.first), second: second.get(row.second) ?? empty(row.second) })) };
    });
  });

  app.post('/api/reconciliations/:id/decisions', { config: { access }, schema: { params, body: decisions, response: { 200: decided } } }, async (request) => {
    const who = principalOf(request);
    const { pairs: which, decision } = request.body;
    return within(who, async (sql) => {
      const one = await opened(sql, request.params.id);
      const changed = await store.decide(sql, one.id, which, decision, who.account, house.now());
      if (decision === 'same' && await store.givenTwice(sql, one.id)) throw refused('pairs', 'given-twice', notices.givenTwice);
      await trace(sql, who, 'lists:decided', one.id, { pairs: changed.length, decision });
      return { changed };
    });
  });

  app.get('/api/reconciliations/:id/missing', { config: { access }, schema: { params, querystring: missingQuery, response: { 200: lines } } }, async (request) => {
    const who = principalOf(request);
    const { a, b, side, offset, limit } = request.query;
    return within(who, async (sql) => {
      const one = await seen(sql, request.params.id);
      const { onlyA, onlyB } = await store.standingOf(sql, one.id, a, b);
      const only = side === 'a' ? onlyA : onlyB;
      const rows = await store.namedLines(sql, one.id, side === 'a' ? a : b, only.slice(offset, offset + limit));
      if (rows.length > 0) await trace(sql, who, 'lists:shown', one.id, { missing: rows.length });
      return { total: only.length, rows: rows.map((row) => ({ ...row, problems: [...row.problems] })) };
    });
  });

  const produces = ['application/pdf', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
  app.get('/api/reconciliations/:id/export', { config: { access, produces, ...often }, schema: { params, querystring: exportQuery } }, async (request, reply) => {
    const who = principalOf(request);
    const { format, lang } = request.query;
    const now = house.now();
    const { table, asked } = await within(who, async (sql) => {
      const one = await opened(sql, request.params.id);
      const office = house.directory.office(one.office);
      const given = { one, lists: await store.listsOf(sql, one.id), office: office?.name ?? { kk: '', ru: '', en: '' }, zone: house.directory.territory(office?.territory ?? who.territory)?.zone ?? 'Asia/Almaty', language: lang ?? who.language ?? languageOf(request.headers['accept-language']), now, fictional: house.demoPassword !== null } as const;
      const made = await resultTable(sql, given);
      if (format === 'pdf' && made.rows.length > MOST_PRINTED) throw refused('format', 'too-many', notices.tooManyToPrint);
      await trace(sql, who, `lists:export:${format}`, one.id, { lines: made.rows.length });
      return { table: made, asked: given };
    });
    reply.header('content-disposition', `attachment; filename="kepil-reconciliation-${request.params.id.slice(0, 8)}.${format}"`);
    if (format === 'pdf') return reply.type('application/pdf').send(Buffer.from(await resultPdf(table, asked)));
    return reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(resultXlsx(table));
  });
}

/** Throws `invalid` with the reason in words. */
async function readFile(bytes: Uint8Array, name: string): Promise<ReadList> {
  const fault = (why: ListFault): Problem => refused('file', why, faultWords[why]);
  try {
    const news = await inThread({ task: 'read', bytes, name }, { limitMs: READING_MS });
    if (news.kind === 'read') return news.list;
    throw news.kind === 'refused' ? fault(news.fault) : new Problem('internal');
  } catch (error) {
    if (error instanceof ThreadEnded) throw fault(error.why === 'broken' ? 'unsound-workbook' : 'out-of-memory');
    throw error;
  }
}
