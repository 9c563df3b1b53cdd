/** Money over HTTP: the statement of a person, the books of a place, both as files; the receipt of one sum. */
import { renderReceipt } from '@kepil/forms/money-receipt.ts';
import { readAs } from '@kepil/journal/access.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { isMoneyFact } from '@kepil/law/ledger/posting.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace, leaveTraceOfPlace } from '@kepil/platform/audit/reads.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { territoriesAbove, type PlaceEntry } from '@kepil/platform/places/directory.ts';
import { languageOf, Problem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import { z } from 'zod';
import type { House } from '../house.ts';
import { namesOfOfficials } from '../names-of-officials.ts';
import { readEpisode } from '../record-of-episode.ts';
import { tableCsv, tableXlsx } from '../table-file.ts';
import { accountsExport, accountsQuery, accountStatement, placeAccounts, statementExport, statementQuery, type AccountRow } from './contract.ts';
import { accountsPdf, accountsTable, statementPdf, statementTable } from './export.ts';
import { narrowed, readBooks, totalsOf, type PlaceBooks } from './place-books.ts';
import { receiptOf } from './receipt.ts';
import { statementView } from './statement.ts';

const params = z.object({ id: z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/) });
const pdf = 'application/pdf', csv = 'text/csv; charset=utf-8', xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const produces = [pdf, 'text/csv', xlsx];
const rateLimit = { max: 30, timeWindow: 60_000 };

export function accountRoutes(app: Http, house: House): void {
  const fictional = house.demoPassword !== null;

  app.get('/api/episodes/:id/account', { config: { access: 'money.read' }, schema: { params, querystring: statementQuery, response: { 200: accountStatement } } }, async (request) => {
    const who = principalOf(request);
    const record = await readEpisode(house, who, request.params.id, 'money.read', { what: 'statement', detail: { from: request.query.from ?? null, to: request.query.to ?? null } });
    return statementView(house, who, record, request.query);
  });

  app.get('/api/episodes/:id/account/export', { config: { access: 'money.read', produces, rateLimit }, schema: { params, querystring: statementExport } }, async (request, reply) => {
    const who = principalOf(request);
    const { format, lang, ...period } = request.query;
    const language = lang ?? who.language ?? languageOf(request.headers['accept-language']);
    const record = await readEpisode(house, who, request.params.id, 'money.read', { what: `export:${format}`, detail: { of: 'statement' } });
    const statement = statementView(house, who, record, period);
    reply.header('content-disposition', `${format === 'pdf' ? 'inline' : 'attachment'}; filename="kepil-account.${format}"`);
    switch (format) {
      case 'csv': return reply.type(csv).send(tableCsv(statementTable(statement, language)));
      case 'xlsx': return reply.type(xlsx).send(tableXlsx(statementTable(statement, language)));
      case 'pdf': return reply.type(pdf).send(Buffer.from(statementPdf(statement, language === 'kk' ? 'kk' : 'ru', record.position.place === null ? undefined : house.directory.place(record.position.place), fictional)));
    }
  });

  const receiptParams = params.extend({ fact: z.uuid() });
  app.get('/api/episodes/:id/account/receipts/:fact', { config: { access: 'money.read', produces: [pdf], rateLimit }, schema: { params: receiptParams, querystring: z.object({ lang: z.enum(['kk', 'ru']).default('ru') }) } }, async (request, reply) => {
    const who = principalOf(request);
    const { id, fact } = request.params;
    const record = await readEpisode(house, who, id, 'money.read', { what: 'receipt', detail: { fact } });
    const names = await namesOfOfficials(house, record.effective.map(({ actor }) => actor.id));
    const receipt = receiptOf(house, record, fact, request.query.lang, (actor) => names.get(actor) ?? house.officialName(actor));
    if (!receipt) throw new Problem('not-found');
    reply.header('content-disposition', `inline; filename="kepil-receipt-${request.query.lang}.pdf"`);
    return reply.type(pdf).send(Buffer.from(renderReceipt({ ...receipt, fictional })));
  });

  app.get('/api/places/:id/accounts', { config: { access: 'money.read' }, schema: { params, querystring: accountsQuery, response: { 200: placeAccounts } } }, async (request) => {
    const who = principalOf(request);
    const place = requireBooks(house, who, request.params.id);
    const { offset, limit } = request.query;
    return readAs(house.pool, fenceFor(who, 'money.read'), async (sql) => {
      const books = await readBooks(sql, place);
      const found = narrowed(books.rows, request.query);
      const rows = found.slice(offset, offset + limit);
      await leaveLook(house, who, sql, place, 'books', rows);
      return {
        place: { id: place.id, name: place.name, kind: place.kind }, zone: place.zone, now: house.now(), total: found.length, rows, totals: totalsOf(books.rows), trial: [...books.trial], cash: books.cash,
        mayRecord: who.place === place.id ? Object.values(factTypes).filter((spec) => spec.streams[0] === 'place' && isMoneyFact(spec) && spec.recordedBy.includes(who.capacity)).map(({ type }) => type) : [], mayExport: true,
      };
    });
  });

  app.get('/api/places/:id/accounts/export', { config: { access: 'money.read', produces, rateLimit }, schema: { params, querystring: accountsExport } }, async (request, reply) => {
    const who = principalOf(request);
    const place = requireBooks(house, who, request.params.id);
    const { format, lang } = request.query;
    const language = lang ?? who.language ?? languageOf(request.headers['accept-language']);
    const { books, rows } = await readAs(house.pool, fenceFor(who, 'money.read'), async (sql): Promise<{ books: PlaceBooks; rows: readonly AccountRow[] }> => {
      const all = await readBooks(sql, place);
      const found = narrowed(all.rows, request.query);
      await leaveLook(house, who, sql, place, `export:${format}`, found);
      return { books: all, rows: found };
    });
    reply.header('content-disposition', `${format === 'pdf' ? 'inline' : 'attachment'}; filename="kepil-accounts-${place.id}.${format}"`);
    switch (format) {
      case 'csv': return reply.type(csv).send(tableCsv(accountsTable(place, books, rows, house.now(), language)));
      case 'xlsx': return reply.type(xlsx).send(tableXlsx(accountsTable(place, books, rows, house.now(), language)));
      case 'pdf': return reply.type(pdf).send(Buffer.from(accountsPdf(place, books, rows, house.now(), language, fictional)));
    }
  });
}

/** Throws `not-found` where the place is out of reach: its books are seen whole or not at all. */
function requireBooks(house: House, who: Principal, id: string): PlaceEntry {
  const place = house.directory.place(id);
  if (!place || !may(who, 'money.read', { place: id, territories: territoriesAbove(place.territory), offices: [], stage: 'detention' })) throw new Problem('not-found');
  return place;
}

async function leaveLook(house: House, who: Principal, sql: pg.ClientBase, place: PlaceEntry, what: string, rows: readonly AccountRow[]): Promise<void> {
  if (rows.length > 0) await leaveTrace(sql, who, { what, episodes: rows.map(({ episode }) => episode), detail: { place: place.id } }, house.now());
  else await leaveTraceOfPlace(sql, who, { what, place: place.id }, house.now());
}
