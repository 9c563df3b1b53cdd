/** The registers of a place or a prosecutor's office over HTTP: which there are, one of them by pages, one of them as a file. */
import { readAs } from '@kepil/journal/access.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { DAY, type Instant, type Zone } from '@kepil/law/time/instant.ts';
import { civilDate, startOfDay } from '@kepil/law/time/zone.ts';
import { fenceFor } from '@kepil/platform/access/fence.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import { leaveTrace, leaveTraceOfPlace } from '@kepil/platform/audit/reads.ts';
import { principalOf } from '@kepil/platform/http/guard.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import { languageOf, Problem } from '@kepil/platform/problem/problem.ts';
import type pg from 'pg';
import { z } from 'zod';
import type { House } from '../house.ts';
import { registersOf } from './book/index.ts';
import { MOST_DAYS, registerExport, registerList, registerPage, registerQuery, type RegisterLine, type RegisterQuery } from './contract.ts';
import { MOST_LINES, MOST_PRINTED, registerCsv, registerPdf, registerXlsx, type Exported } from './export.ts';
import { viewLines } from './line-view.ts';
import { countLines, pageOfLines, tallyOf, toldOf, type Asked, type Line } from './lines.ts';
import { requireRegister, requireRegisters, type Reached } from './reach.ts';
import { headOf, type RegisterSpec } from './register.ts';
import { fileWords, filled } from './words.ts';

const params = z.object({ id: z.string().regex(/^[a-z-]{1,40}$/) });
const listQuery = registerQuery.pick({ place: true, office: true, below: true });

export function registerRoutes(app: Http, house: House): void {
  app.get('/api/registers', { config: { access: 'register.read' }, schema: { querystring: listQuery, response: { 200: registerList } } }, async (request) => {
    const who = principalOf(request);
    const reached = requireRegisters(house, who, request.query);
    const { keeper, seats } = reached;
    const now = house.now();
    // The journals of a place are counted by its month, what an office does by the year.
    const period = { seats, from: keeper.of === 'place' ? monthOf(now, keeper.zone).from : yearOf(now, keeper.zone).from, to: now + 1 };
    const kept = registersOf(keeper);
    return readAs(house.pool, fenceFor(who, 'register.read'), async (sql) => {
      const told = await toldOf(sql, kept, period);
      const tally = await tallyOf(sql, keeper.of, [...new Set(kept.flatMap(({ opens }) => Object.keys(opens)))], period);
      // Numbers only: nobody's record is shown.
      return {
        keeper: keeperOf(reached), now, zone: keeper.zone, from: period.from,
        rows: kept.map((register) => ({
          ...headView(register), lines: Object.keys(register.opens).reduce((sum, type) => sum + (tally.get(type) ?? 0), 0), broken: told.get(register.id)?.broken.size ?? 0, open: told.get(register.id)?.open.size ?? 0,
        })),
      };
    });
  });

  app.get('/api/registers/:id', { config: { access: 'register.read' }, schema: { params, querystring: registerQuery, response: { 200: registerPage } } }, async (request) => {
    const who = principalOf(request);
    const reached = requireRegisters(house, who, request.query);
    const register = requireRegister(reached, request.params.id);
    const asked = askedOf(request.query, house.now(), reached);
    const mayRecord = may(who, 'fact.record', reached.position);
    return readAs(house.pool, fenceFor(who, 'register.read'), async (sql) => {
      const total = await countLines(sql, register, asked);
      const lines = await pageOfLines(sql, register, asked, request.query);
      const rows = await viewLines(house, who, sql, register, reached, lines);
      await leaveLook(house, who, sql, reached, 'register', register, lines);
      return {
        register: {
          ...headView(register), columns: register.columns.map((column) => ({ is: column.is, label: headOf(register, column) })),
          records: mayRecord ? register.records.flatMap((type) => recordView(who, type)) : [],
        },
        keeper: keeperOf(reached), now: house.now(), zone: reached.keeper.zone, from: asked.from, to: asked.to, total, rows, mayRecord,
      };
    });
  });

  const produces = ['application/pdf', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
  app.get('/api/registers/:id/export', { config: { access: 'register.read', produces, rateLimit: { max: 20, timeWindow: 60_000 } }, schema: { params, querystring: registerExport } }, async (request, reply) => {
    const who = principalOf(request);
    const { format, lang, ...query } = request.query;
    const reached = requireRegisters(house, who, query);
    const register = requireRegister(reached, request.params.id);
    const now = house.now();
    const asked = askedOf(query, now, reached);
    const language = lang ?? who.language ?? languageOf(request.headers['accept-language']);
    const lines = await readAs(house.pool, fenceFor(who, 'register.read'), async (sql): Promise<RegisterLine[]> => {
      const total = await countLines(sql, register, asked);
      if (format === 'pdf' && total > MOST_PRINTED) throw new Problem('invalid', { fields: [{ path: 'format', code: 'too-many', message: numbered(fileWords.tooMany, total) }] });
      const found = await pageOfLines(sql, register, asked, { offset: 0, limit: format === 'pdf' ? MOST_PRINTED : MOST_LINES });
      await leaveLook(house, who, sql, reached, `export:${format}`, register, found);
      const shown: RegisterLine[] = [];
      // By portions: what belongs to a line is read beside it, and nobody needs all of it at once.
      for (let i = 0; i < found.length; i += 500) shown.push(...await viewLines(house, who, sql, register, reached, found.slice(i, i + 500)));
      return shown;
    });
    const exported: Exported = { register, keeper: reached.keeper, withBelow: reached.seats.length > 1, from: asked.from, to: asked.to, language, lines, now, fictional: house.demoPassword !== null };
    reply.header('content-disposition', `attachment; filename="kepil-${register.id}-${civilDate(asked.from, reached.keeper.zone)}.${format}"`);
    switch (format) {
      case 'csv': return reply.type('text/csv; charset=utf-8').send(registerCsv(exported));
      case 'xlsx': return reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(registerXlsx(exported));
      case 'pdf': return reply.type('application/pdf').send(Buffer.from(await registerPdf(exported)));
    }
  });
}

const headView = ({ id, topic, title, demandedBy }: RegisterSpec) => ({ id, topic, title, demandedBy: [...demandedBy] });
const keeperOf = ({ keeper: { of, id, name, kind }, below }: Reached) => ({ of, id, name, kind, below: below.map((one) => ({ id: one.id, name: one.name })) });

/** What the account's capacity may record, of what the register offers. */
function recordView(who: Principal, type: string) {
  const spec = factTypes[type];
  return spec?.recordedBy.includes(who.capacity) ? [{ type, title: spec.title, subject: subjectOf(spec.streams[0]) }] : [];
}

const subjectOf = (stream: string | undefined): 'episode' | 'place' | 'office' => (stream === 'place' || stream === 'office' ? stream : 'episode');

function askedOf({ q, from, to, state, sort, dir }: Omit<RegisterQuery, 'offset' | 'limit'>, now: Instant, { seats, keeper: { of, zone } }: Reached): Asked {
  const month = of === 'place' ? monthOf(now, zone) : yearOf(now, zone);
  const asked = { seats, q, state, sort, dir, from: from ?? (to === undefined ? month.from : to - MOST_DAYS * DAY), to: to ?? (from === undefined ? month.to : from + MOST_DAYS * DAY) };
  if (asked.to - asked.from > MOST_DAYS * DAY) throw new Problem('invalid', { fields: [{ path: 'to', code: 'too-long', message: fileWords.period400 }] });
  return asked;
}

/** The calendar month of the place in which the instant lies. */
function monthOf(now: Instant, zone: Zone): { from: Instant; to: Instant } {
  const [year = 0, month = 1] = civilDate(now, zone).split('-').map(Number);
  const first = (y: number, m: number): Instant => startOfDay(`${y}-${String(m).padStart(2, '0')}-01`, zone);
  return { from: first(year, month), to: month === 12 ? first(year + 1, 1) : first(year, month + 1) };
}

/** The calendar year, as `monthOf`. */
function yearOf(now: Instant, zone: Zone): { from: Instant; to: Instant } {
  const year = Number(civilDate(now, zone).slice(0, 4));
  return { from: startOfDay(`${year}-01-01`, zone), to: startOfDay(`${year + 1}-01-01`, zone) };
}

const numbered = (text: typeof fileWords.tooMany, n: number): typeof text => ({ kk: filled(text.kk, { n }), ru: filled(text.ru, { n }), en: filled(text.en, { n }) });

/** Whom it showed; a register of the place itself shows nobody, but the look stands there all the same. */
async function leaveLook(house: House, who: Principal, sql: pg.ClientBase, { keeper }: Reached, what: string, register: RegisterSpec, lines: readonly Line[]): Promise<void> {
  const episodes = [...new Set(lines.flatMap(({ subject }) => (subject.kind === 'episode' ? [subject.id] : [])))];
  if (episodes.length > 0) await leaveTrace(sql, who, { what, episodes, detail: { place: keeper.id, register: register.id } }, house.now());
  else await leaveTraceOfPlace(sql, who, { what, place: keeper.id, detail: { register: register.id } }, house.now());
}
